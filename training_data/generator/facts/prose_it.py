"""Italian sentences and label-less forms."""

# ruff: noqa: E501  (packed tables: one language or attribute a line keeps them readable)

from __future__ import annotations

NOUNS = """
style_code=l'articolo|il riferimento|il codice
name=il nome|il nome del modello
product_type=il prodotto|la tipologia
brand=il marchio
supplier=il produttore|il fornitore
season=la stagione|la collezione
gender=il genere|la linea
colours=i colori|le varianti
care=il lavaggio|la manutenzione
country_of_origin=l'origine|il paese di origine
material_origin=la provenienza della fibra
gtin=il codice EAN|il codice a barre
hs_code=il codice doganale|la voce doganale
net_weight=il peso netto|il peso del capo
sizes=le taglie
size_system=il sistema taglie
wholesale_price=il prezzo|il prezzo di listino|il prezzo netto
retail_price=il prezzo al pubblico|il prezzo di vendita
moq=il minimo|il minimo d'ordine|il quantitativo minimo
lead_time=la consegna|il tempo di produzione
incoterm=la resa
certificates=le certificazioni
fit=la vestibilità
neckline=lo scollo|il collo
sleeve_length=la manica
closure=la chiusura
garment_length=la lunghezza|la lunghezza totale
fabric_weight=il peso|la grammatura
pattern=la fantasia|il disegno
yarn_count=il titolo|il filato
ply=il numero di capi
gauge=la finezza
stitch=il punto|la maglia
knit_technique=la lavorazione
fibre_micron=la finezza della fibra|il micronaggio
fibre_length=la lunghezza della fibra
fibre_grade=la qualità della fibra
finish=il finissaggio
construction=la costruzione
weave=l'armatura
width=l'altezza|la larghezza
cuttable_width=l'altezza utile
dyeing=la tintura
shrinkage_warp=il rientro in ordito
shrinkage_weft=il rientro in trama
martindale=la prova Martindale
leather_type=la pelle|il pellame
tannage=la concia
height=l'altezza
depth=la profondità
strap_drop=la luce del manico|la caduta della tracolla
hardware_finish=la minuteria|la ferramenta
leather_thickness=lo spessore
heel_height=il tacco|l'altezza del tacco
platform_height=il plateau
shaft_height=il gambale|l'altezza del gambale
toe_shape=la punta
length=la lunghezza
thread_count=il numero di fili
fill_weight=il peso dell'imbottitura
metal=il metallo
fineness=il titolo
metal_weight=il peso del metallo
plating=la galvanica|la placcatura
stones=le pietre
chain_length=la lunghezza della catena
ring_size=la misura dell'anello
"""
NOUN_FORMS = (
    "{N} è {v}.",
    "{N}: {v}.",
    "Vi confermiamo {n}: {v}.",
    "Per {n} abbiamo {v}.",
    "{N} resta {v}.",
    "Per quanto riguarda {n}: {v}.",
    "Come richiesto, {n} è {v}.",
    "{N} sarebbe {v}.",
    "Abbiamo verificato e {n} risulta {v}.",
    "Segnate {v} come {n}.",
    "{N} a noi risulta {v}.",
)
SENTENCES = """
style_code=In allegato la scheda dell'articolo {v}.|L'art. {v} è pronto.|Questo è il nostro {v}.|Vi presentiamo il {v}.|Il riferimento {v} è in campionario.|Per il modello {v} confermiamo quanto segue.|In merito al vostro {v}:
name=Si chiama {v}.|Il modello {v} torna in collezione.|Vi presentiamo {v}.|{v} è un capo essenziale.
product_type=È un {v}.|Questo {v} è molto versatile.|Un {v} per tutti i giorni.|Il nuovo {v} è arrivato.|Una proposta nuova: {v}.|Il capo è un {v} dalla linea pulita.
brand=È venduto con il marchio {v}.|Firmato {v}.|Un classico di {v}.|A marchio {v}.
supplier=Prodotto da {v}.|Un cordiale saluto da {v}.|{v} è lieta di offrirvi quanto segue.|Il produttore è {v}.|Fornito da {v}.
season=Fa parte della collezione {v}.|Novità {v}.|Per la stagione {v}.|È un articolo {v}.|Consegna per la {v}.
gender=È un modello {v}.|Linea {v}.|Pensato per {v}.|Collezione {v}.|Taglio {v}.
colours=È disponibile in {v}.|Colori: {v}.|Lo abbiamo in {v}.|Le varianti sono {v}.|Il campione è {v}.|Possiamo tingere {v}.|Proposto in {v}.|Pronto a magazzino in {v}.
care=Lavaggio: {v}.|Si consiglia: {v}.|Manutenzione: {v}.|In etichetta: {v}.|Per la cura del capo: {v}.
country_of_origin=È prodotto in {v}.|Fatto in {v}.|Confezionato in {v}.|La produzione è in {v}.|Origine della merce: {v}.|Il capo è realizzato interamente in {v}.|Made in {v}.|Cucito in {v}.
gtin=Il codice EAN è {v}.|Codice a barre {v}.
hs_code=La voce doganale è {v}.|Per la dogana usare {v}.
net_weight=Pesa {v}.|Il capo pesa {v}.|Peso netto {v} al pezzo.|Con i suoi {v} è leggerissimo.
sizes=Le taglie sono {v}.|Disponibile nelle taglie {v}.|Taglie {v}.|Sviluppo taglie {v}.|Va dalla {v}.
size_system=Le taglie sono {v}.|Sviluppo in taglie {v}.
wholesale_price=Il prezzo è {v}.|Possiamo offrirlo a {v}.|Il nostro miglior prezzo è {v}.|Prezzo netto {v}.|Quotiamo {v}.|Vi costa {v} al pezzo.|A listino sta a {v}.
retail_price=Al pubblico {v}.|In negozio si vende a {v}.|Prezzo consigliato al pubblico {v}.|Il prezzo finale è {v}.
moq=Il minimo è {v}.|Minimo d'ordine {v}.|Produciamo a partire da {v}.|Servono almeno {v}.|Non possiamo scendere sotto {v}.|Quantitativo minimo: {v}.
lead_time=Consegna in {v}.|Consegna {v} dalla conferma d'ordine.|Ci servono {v} per la produzione.|Tempi: {v}.|Pronto in {v}.|Spediamo entro {v}.
incoterm=I prezzi sono {v}.|Resa {v}.|La merce si intende {v}.|Prezzi resi {v}.
certificates=Siamo certificati {v}.|Il filato è certificato {v}.|Disponibile certificato {v}.|Certificazioni: {v}.|La merce è accompagnata da {v}.
material_origin=Usiamo {v}.|La materia prima è {v}.|Solo {v}.|Filato con {v}.
fit=La vestibilità è {v}.|Taglio {v}.|Veste {v}.|Una linea {v}.
neckline=Ha lo scollo {v}.|Con {v}.|Lo scollo è {v}.|Rifinito con {v}.
sleeve_length=Ha {v}.|Con {v}.|La manica è {v}.
closure=Si chiude con {v}.|Chiusura con {v}.|Davanti {v}.|La chiusura è {v}.
garment_length=È lungo {v}.|Lunghezza {v}.|La lunghezza dal centro dietro è {v}.
fabric_weight=Il tessuto pesa {v}.|Il peso è {v}.|Una qualità da {v}.|Grammatura di {v}.
pattern=La fantasia è {v}.|È {v}.|Disegno {v}.
yarn_count=Il filato è {v}.|Titolo {v}.|Lavorato con un {v}.|Usiamo un {v}.
gauge=Lo lavoriamo in {v}.|La finezza è {v}.|Macchina {v}.|È una {v}.
stitch=Lavorato a {v}.|Il punto è {v}.|Maglia {v}.
knit_technique=Il capo è {v}.|È {v}.|Lavorazione {v}.
ply=Filato a {v}.|È un {v}.
fibre_micron=La fibra misura {v}.|Finezza media {v}.
fibre_length=La fibra è lunga {v}.
fibre_grade=Compriamo solo {v}.|È una fibra {v}.
finish=Il tessuto è {v}.|Finissaggio {v}.|Finito {v}.
width=È alto {v}.|Altezza {v}.|La larghezza è {v}.|È largo {v}.
height=È alto {v}.|In altezza misura {v}.
depth=È profondo {v}.|La profondità è di {v}.
dyeing=Il tessuto è {v}.|È {v}.
martindale=Resiste a {v}.|Martindale {v}.
weave=È un {v}.|Armatura {v}.|Tessuto a {v}.
leather_type=È in {v}.|La pelle è {v}.|Realizzata in {v}.
tannage=La pelle è {v}.|Concia {v}.
hardware_finish=La minuteria è {v}.|Accessori in {v}.
heel_height=Il tacco è di {v}.|Tacco {v}.
toe_shape=La punta è {v}.|Con punta {v}.
construction=La costruzione è {v}.|Lavorazione {v}.
metal=È in {v}.|Realizzato in {v}.
plating=È {v}.|Finitura {v}.
stones=Con {v}.|Le pietre sono {v}.|Incastonato con {v}.
"""
BARE = """
style_code=Art. {v}|{v}|Mod. {v}
country_of_origin=Made in {v}|Prodotto in {v}|{v}
colours={v}|col. {v}|in {v}
sizes=tg. {v}|{v}|taglie {v}
moq=min. {v}|minimo {v}
lead_time=cons. {v}|consegna {v}
wholesale_price={v}|listino {v}
retail_price=pubbl. {v}|al pubblico {v}
fit=vestibilità {v}
gauge={v}|fin. {v}
width=h {v}|alt. {v}|larghezza {v}
height=h {v}|altezza {v}
depth=profondità {v}
length=lungh. {v}
garment_length=lungh. {v}
heel_height=tacco {v}
fabric_weight={v}|peso {v}
net_weight=peso {v}|peso capo {v}
supplier={v}
hs_code=voce doganale {v}
gtin=EAN {v}|{v}
toe_shape=punta {v}
"""
