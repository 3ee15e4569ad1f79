"""Spanish sentences and label-less forms."""

# ruff: noqa: E501  (packed tables: one language or attribute a line keeps them readable)

from __future__ import annotations

NOUNS = """
style_code=la referencia|el artículo|el código
name=el nombre
product_type=el producto|la prenda
brand=la marca
supplier=el fabricante|el proveedor
season=la temporada|la colección
gender=el género
colours=los colores
care=el lavado|los cuidados
country_of_origin=el país de origen|el origen
material_origin=el origen de la fibra
gtin=el código EAN|el código de barras
hs_code=la partida arancelaria|el código arancelario
net_weight=el peso neto|el peso por pieza
sizes=las tallas|el tallaje
size_system=el sistema de tallas
wholesale_price=el precio|el precio mayorista|el precio de coste
retail_price=el PVP|el precio de venta
moq=el mínimo|el pedido mínimo
lead_time=el plazo|el plazo de entrega
incoterm=la condición de entrega|el incoterm
certificates=los certificados|la certificación
fit=el corte|el patrón
neckline=el escote|el cuello
sleeve_length=la manga
closure=el cierre
garment_length=el largo|el largo total
fabric_weight=el gramaje|el peso
pattern=el estampado|el dibujo
yarn_count=el título del hilo|el hilo
ply=el número de cabos
gauge=la galga
stitch=el punto
knit_technique=la técnica
fibre_micron=la finura de la fibra
fibre_length=la longitud de la fibra
fibre_grade=el grado de la fibra
finish=el acabado
construction=la construcción
weave=el ligamento
width=el ancho
cuttable_width=el ancho útil
dyeing=la tintura
shrinkage_warp=el encogimiento en urdimbre
shrinkage_weft=el encogimiento en trama
martindale=el ensayo Martindale
leather_type=la piel
tannage=el curtido
height=la altura
depth=el fondo|la profundidad
strap_drop=la caída del asa
hardware_finish=los herrajes
leather_thickness=el grosor
heel_height=el tacón|la altura del tacón
platform_height=la plataforma
shaft_height=la caña
toe_shape=la punta
length=el largo
thread_count=el número de hilos
fill_weight=el peso del relleno
metal=el metal
fineness=la ley
metal_weight=el peso del metal
plating=el baño
stones=las piedras
chain_length=el largo de la cadena
ring_size=la talla del anillo
"""
NOUN_FORMS = (
    "{N}: {v}.",
    "{N} es {v}.",
    "Confirmamos {n}: {v}.",
    "En cuanto a {n}, es {v}.",
    "Para {n} tenemos {v}.",
    "Como hablamos, {n} es {v}.",
    "{N} queda en {v}.",
    "Hemos comprobado que {n} es {v}.",
    "{N} sería {v}.",
    "Anoten {v} como {n}.",
)
SENTENCES = """
style_code=Adjunto la ficha del artículo {v}.|La ref. {v} está lista.|Este es nuestro {v}.|El modelo {v} está en colección.|Sobre su consulta de {v}:|Mañana sale la muestra de {v}.
name=Se llama {v}.|Presentamos {v}.|El modelo {v} vuelve.|{v} es una pieza esencial.
product_type=Es un {v}.|Este {v} va con todo.|Un {v} para cada día.|El nuevo {v} ya está aquí.|Hemos desarrollado este {v}.
brand=Se vende con la marca {v}.|De {v}.|Un clásico de {v}.
supplier=Fabricado por {v}.|Un saludo de {v}|{v} se complace en ofrecerles lo siguiente.|El fabricante es {v}.
season=Es de la colección {v}.|Novedad {v}.|Para la temporada {v}.|Un artículo {v}.
gender=Un modelo de {v}.|Línea {v}.|Pensado para {v}.|Colección {v}.
colours=Disponible en {v}.|Colores: {v}.|Lo tenemos en {v}.|La muestra es {v}.|Se ofrece en {v}.|Pueden elegir entre {v}.
care=Cuidados: {v}.|Se recomienda: {v}.|En la etiqueta: {v}.|Instrucciones: {v}.
country_of_origin=Hecho en {v}.|Fabricado íntegramente en {v}.|Tejido en {v}.|El país de origen es {v}.|Se produce en {v}.|Cosido en {v} en un taller familiar.|Made in {v}.
gtin=Código EAN {v}.|El código de barras es {v}.
hs_code=Partida arancelaria {v}.|Para aduanas usar {v}.
net_weight=Pesa {v}.|La prenda pesa {v}.|Peso neto {v} por pieza.
sizes=Tallas {v}.|Disponible en {v}.|El tallaje es {v}.|Se hace en {v}.
wholesale_price=El precio es {v}.|Podemos ofrecer {v}.|Nuestro mejor precio es {v}.|Precio neto {v}.|Les cuesta {v} por pieza.|Cotizamos {v}.
retail_price=PVP recomendado {v}.|En tienda se vende a {v}.|El cliente paga {v}.|Precio de venta al público {v}.
moq=El mínimo es {v}.|Producimos a partir de {v}.|Necesitamos al menos {v}.|Pedido mínimo: {v}.|No bajamos de {v}.
lead_time=Entrega en {v}.|Necesitamos {v} para producir.|Plazo: {v} desde la confirmación.|Listo en {v}.
incoterm=Los precios son {v}.|Precios {v}.|Entregamos {v}.|Condiciones {v}.
certificates=Estamos certificados {v}.|El hilo está certificado {v}.|Certificados: {v}.|La mercancía lleva {v}.
material_origin=Usamos {v}.|La materia prima: {v}.|Solo {v}.
fit=El corte es {v}.|Corte {v}.
neckline=Lleva {v}.|Con {v}.|El cuello es {v}.
sleeve_length=Con {v}.|Es de {v}.
closure=Se cierra con {v}.|Cierre: {v}.
garment_length=Mide {v} de largo.|Largo {v}.
fabric_weight=El tejido pesa {v}.|Una calidad de {v}.|Gramaje {v}.
pattern=Es {v}.|Dibujo {v}.
yarn_count=Tejido con {v}.|El hilo es {v}.
gauge=Tejido en {v}.|La galga es {v}.
stitch=Tejido en {v}.|El punto es {v}.
width=Tiene {v} de ancho.|Ancho {v}.
height=Tiene {v} de alto.|Alto {v}.
depth=Tiene {v} de fondo.
weave=Es un {v}.|Tejido en {v}.
finish=El tejido está {v}.|Acabado {v}.
dyeing=El tejido está {v}.
martindale=Aguanta {v}.|Martindale {v}.
leather_type=En {v}.|La piel es {v}.
tannage=La piel es de {v}.
heel_height=El tacón es de {v}.|Con tacón de {v}.
construction=Montaje {v}.|La construcción es {v}.
metal=En {v}.|Hecho de {v}.
plating=Está {v}.|Acabado {v}.
stones=Con {v}.|Piedras: {v}.
"""
BARE = """
style_code=Ref. {v}|{v}|Art. {v}
country_of_origin=Hecho en {v}|Made in {v}|{v}
colours={v}|col. {v}|en {v}
sizes={v}|T. {v}|tallas {v}
moq=mín. {v}|mínimo {v}
lead_time=plazo {v}|entrega {v}
retail_price=PVP {v}
wholesale_price={v}|precio {v}
gauge={v}|galga {v}
width=ancho {v}
height=alto {v}
depth=fondo {v}
length=largo {v}
heel_height=tacón {v}
toe_shape=punta {v}
net_weight=peso {v}
gtin=EAN {v}|{v}
"""
