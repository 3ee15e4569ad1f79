"""Portuguese sentences and label-less forms."""

# ruff: noqa: E501  (packed tables: one language or attribute a line keeps them readable)

from __future__ import annotations

NOUNS = """
style_code=a referência|o artigo
brand=a marca
supplier=o fabricante|o fornecedor
season=a estação|a coleção
colours=as cores
care=a lavagem|os cuidados
country_of_origin=o país de origem|a origem
net_weight=o peso líquido
sizes=os tamanhos
wholesale_price=o preço|o preço de custo
retail_price=o PVP|o preço de venda
moq=o mínimo|a encomenda mínima
lead_time=o prazo|o prazo de entrega
certificates=os certificados
fit=o corte
neckline=o decote|a gola
sleeve_length=a manga
closure=o fecho
garment_length=o comprimento
fabric_weight=a gramagem|o peso
yarn_count=o título do fio|o fio
gauge=o jogo|a galga
stitch=o ponto
finish=o acabamento
width=a largura
height=a altura
depth=a profundidade
length=o comprimento
heel_height=o salto|a altura do salto
leather_type=a pele
metal=o metal
stones=as pedras
"""
NOUN_FORMS = (
    "{N}: {v}.",
    "{N} é {v}.",
    "Confirmamos {n}: {v}.",
    "Quanto a {n}, é {v}.",
    "Para {n} temos {v}.",
    "Como combinado, {n} é {v}.",
    "{N} mantém-se {v}.",
)
SENTENCES = """
style_code=Segue a ficha do artigo {v}.|A ref. {v} está pronta.|Este é o nosso {v}.|O modelo {v} está na coleção.
name=Chama-se {v}.|Apresentamos {v}.|O modelo {v} voltou.
product_type=É um {v}.|Este {v} combina com tudo.|Um {v} para todos os dias.|O novo {v} chegou.
brand=Vendido com a marca {v}.|Da {v}.
supplier=Fabricado por {v}.|Cumprimentos, {v}|{v} tem o prazer de oferecer o seguinte.
season=Faz parte da coleção {v}.|Novidade {v}.|Para a estação {v}.
gender=Um modelo de {v}.|Linha {v}.|Pensado para {v}.
colours=Disponível em {v}.|Cores: {v}.|Temos em {v}.|A amostra é {v}.|Pode escolher entre {v}.
care=Cuidados: {v}.|Recomendamos: {v}.|Na etiqueta: {v}.
country_of_origin=Feito em {v}.|Fabricado inteiramente em {v}.|O país de origem é {v}.|Produzido em {v}.|Made in {v}.
gtin=Código EAN {v}.
hs_code=Código pautal {v}.
net_weight=Pesa {v}.|A peça pesa {v}.
sizes=Tamanhos {v}.|Disponível em {v}.|Os tamanhos são {v}.
wholesale_price=O preço é {v}.|Podemos oferecer {v}.|O nosso melhor preço é {v}.|Fica a {v} por peça.
retail_price=PVP recomendado {v}.|Na loja vende-se a {v}.
moq=O mínimo é {v}.|Produzimos a partir de {v}.|Precisamos de pelo menos {v}.
lead_time=Entrega em {v}.|Precisamos de {v} para produzir.|Prazo: {v}.|Pronto em {v}.
incoterm=Os preços são {v}.|Condições {v}.|Entregamos {v}.
certificates=Somos certificados {v}.|O fio é certificado {v}.|Certificados: {v}.
material_origin=Usamos {v}.|A matéria-prima: {v}.
fit=O corte é {v}.
neckline=Tem {v}.|Com {v}.
sleeve_length=Com {v}.
closure=Fecha com {v}.
fabric_weight=O tecido pesa {v}.|Uma qualidade de {v}.
yarn_count=Tricotado com {v}.|O fio é {v}.
gauge=Tricotado em {v}.
width=Tem {v} de largura.
height=Tem {v} de altura.
heel_height=O salto tem {v}.
leather_type=Em {v}.|A pele é {v}.
metal=Em {v}.
stones=Com {v}.
"""
BARE = """
style_code=Ref. {v}|{v}
country_of_origin=Fabricado em {v}|Made in {v}|{v}
colours={v}|cor {v}
sizes={v}|tam. {v}
moq=mín. {v}|mínimo {v}
lead_time=prazo {v}|entrega {v}
retail_price=PVP {v}
heel_height=salto {v}
width=larg. {v}
height=alt. {v}
depth=prof. {v}
"""
