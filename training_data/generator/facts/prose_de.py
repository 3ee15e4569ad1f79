"""German sentences and label-less forms."""

# ruff: noqa: E501  (packed tables: one language or attribute a line keeps them readable)

from __future__ import annotations

NOUNS = """
style_code=die Artikelnummer|der Artikel|das Modell
name=der Name|der Modellname
product_type=das Produkt|die Produktart
brand=die Marke
supplier=der Hersteller|der Lieferant
season=die Saison|die Kollektion
gender=die Zielgruppe
colours=die Farben|die Farbpalette
care=die Pflege|die Pflegehinweise
country_of_origin=das Ursprungsland|die Herkunft|das Herstellungsland
material_origin=die Herkunft der Faser
gtin=die EAN|der Barcode
hs_code=die Zolltarifnummer|der Zollcode
net_weight=das Nettogewicht|das Stückgewicht
sizes=die Größen|der Größenlauf
size_system=das Größensystem
wholesale_price=der Preis|der EK|der Großhandelspreis|der Einkaufspreis
retail_price=der VK|die UVP|der Ladenpreis
moq=die Mindestmenge|das Minimum|die Mindestbestellmenge
lead_time=die Lieferzeit|die Produktionszeit
incoterm=die Lieferbedingung|die Lieferung
certificates=die Zertifikate|die Zertifizierung
fit=die Passform
neckline=der Ausschnitt|der Kragen
sleeve_length=die Ärmellänge|der Ärmel
closure=der Verschluss
garment_length=die Länge|die Rückenlänge
fabric_weight=das Flächengewicht|das Gewicht|die Grammatur
pattern=das Muster|das Dessin
yarn_count=die Garnnummer|das Garn|die Garnstärke
ply=die Zwirnung
gauge=die Feinheit|die Maschinenfeinheit
stitch=die Bindung|das Strickmuster
knit_technique=die Stricktechnik
fibre_micron=die Faserfeinheit
fibre_length=die Faserlänge
fibre_grade=die Faserqualität
finish=die Ausrüstung|das Finish
construction=die Machart|die Konstruktion
weave=die Bindung
width=die Breite|die Warenbreite
cuttable_width=die nutzbare Breite
dyeing=die Färbung
shrinkage_warp=der Einlauf in der Kette
shrinkage_weft=der Einlauf im Schuss
martindale=der Martindale-Wert|die Scheuerfestigkeit
leather_type=das Leder
tannage=die Gerbung
height=die Höhe
depth=die Tiefe
strap_drop=die Henkelhöhe
hardware_finish=die Beschläge
leather_thickness=die Lederstärke
heel_height=die Absatzhöhe|der Absatz
platform_height=das Plateau
shaft_height=die Schafthöhe
toe_shape=die Spitze|die Leistenform
length=die Länge
thread_count=die Fadenzahl
fill_weight=das Füllgewicht
metal=das Metall
fineness=der Feingehalt
metal_weight=das Metallgewicht
plating=die Beschichtung
stones=die Steine
chain_length=die Kettenlänge
ring_size=die Ringgröße
"""
NOUN_FORMS = (
    "{N}: {v}.",
    "{N} ist {v}.",
    "Wir bestätigen: {n} {v}.",
    "{N} lautet {v}.",
    "Wie besprochen ist {n} {v}.",
    "{N} bleibt {v}.",
    "Nach Prüfung ist {n} {v}.",
    "Bitte notieren: {n} {v}.",
    "{N} wäre {v}.",
)
SENTENCES = """
style_code=Anbei das Datenblatt zu Artikel {v}.|Art. {v} ist fertig.|Das ist unser {v}.|Modell {v} ist in der Kollektion.|Zu Ihrer Frage zu {v}:|Die {v} geht morgen raus.
name=Er heißt {v}.|Neu ist {v}.|{v} ist wieder da.|Unser {v} verkauft sich gut.
product_type=Es ist ein {v}.|Dieser {v} passt zu allem.|Ein {v} für jeden Tag.|Der neue {v} ist da.|Wir haben dafür einen {v} entwickelt.
brand=Verkauft unter der Marke {v}.|Von {v}.|Ein Klassiker von {v}.
supplier=Hergestellt von {v}.|Mit freundlichen Grüßen {v}|{v} freut sich, Ihnen Folgendes anzubieten.|Lieferant ist {v}.
season=Teil der Kollektion {v}.|Neu für {v}.|Für die Saison {v}.|Ein Artikel aus {v}.|Geliefert zur {v}.
gender=Für {v}.|Ein Modell für {v}.|Linie {v}.|Entworfen für {v}.
colours=Erhältlich in {v}.|Farben: {v}.|Wir haben ihn in {v}.|Lagernd in {v}.|Das Muster ist {v}.|Lieferbar in {v}.|Zur Auswahl stehen {v}.
care=Pflege: {v}.|Wir empfehlen: {v}.|Laut Etikett: {v}.|Bitte beachten: {v}.
country_of_origin=Hergestellt in {v}.|Wird in {v} gefertigt.|In {v} gestrickt.|Ursprungsland ist {v}.|Produktion in {v}.|Genäht in {v} in einem Familienbetrieb.|Made in {v}.
gtin=EAN {v}.|Der Barcode lautet {v}.
hs_code=Zolltarifnummer {v}.|Bitte unter {v} verzollen.
net_weight=Er wiegt {v}.|Das Stück wiegt {v}.|Nettogewicht {v} je Stück.|Mit nur {v} sehr leicht.
sizes=Größen {v}.|Erhältlich in {v}.|Der Größenlauf ist {v}.|Wir fertigen {v}.|Es gibt ihn in {v}.
wholesale_price=Der Preis ist {v}.|Wir können {v} anbieten.|Unser bester Preis ist {v}.|EK netto {v}.|Er kostet Sie {v} pro Stück.|Wir kalkulieren {v}.
retail_price=UVP {v}.|Im Laden kostet er {v}.|Empfohlener Verkaufspreis {v}.|Der Endkunde zahlt {v}.
moq=Mindestbestellmenge {v}.|Wir produzieren ab {v}.|Wir brauchen mindestens {v}.|Unter {v} geht es nicht.|Das Minimum liegt bei {v}.
lead_time=Lieferung in {v}.|Wir benötigen {v} für die Produktion.|Lieferzeit {v} nach Auftrag.|Fertig in {v}.|Versand innerhalb von {v}.
incoterm=Die Preise sind {v}.|Preise verstehen sich {v}.|Lieferung {v}.|Wir liefern {v}.
certificates=Wir sind zertifiziert nach {v}.|Das Garn ist {v} zertifiziert.|Zertifikate: {v}.|Die Ware trägt {v}.
material_origin=Wir verwenden {v}.|Der Rohstoff: {v}.|Nur {v}.|Gesponnen aus {v}.
fit=Die Passform ist {v}.|Schnitt: {v}.|Er fällt {v} aus.
neckline=Mit {v}.|Er hat einen {v}.|Der Ausschnitt: {v}.
sleeve_length=Mit {v}.|Der Pullover ist {v}.
closure=Schließt mit {v}.|Verschluss: {v}.|Vorn {v}.
garment_length=Er ist {v} lang.|Länge {v}.
fabric_weight=Der Stoff wiegt {v}.|Eine Qualität mit {v}.|Gewicht {v}.
pattern=Das Muster ist {v}.|Es ist {v}.
yarn_count=Gestrickt aus {v}.|Das Garn ist {v}.|Garnnummer {v}.
gauge=Gestrickt in {v}.|Auf {v} Maschinen.|Feinheit {v}.
stitch=Gestrickt in {v}.|Das Strickbild: {v}.
width=Er liegt {v} breit.|Breite {v}.|Sie ist {v} breit.
height=Sie ist {v} hoch.|Höhe {v}.
depth=Sie ist {v} tief.|Tiefe {v}.
weave=Gewebt als {v}.|Bindung {v}.
finish=Der Stoff ist {v}.|Ausrüstung {v}.
dyeing=Der Stoff ist {v}.
martindale=Er hält {v} aus.|Martindale {v}.
leather_type=Aus {v}.|Das Leder ist {v}.|Gefertigt aus {v}.
tannage=Das Leder ist {v}.
heel_height=Der Absatz ist {v} hoch.|Auf einem Absatz von {v}.
construction=Der Schuh ist {v}.|Machart: {v}.
metal=Aus {v}.|Gefertigt in {v}.
plating=Sie ist {v}.|Oberfläche {v}.
stones=Besetzt mit {v}.|Mit {v}.|Steine: {v}.
"""
BARE = """
style_code=Art. {v}|{v}|Mod. {v}
country_of_origin=Hergestellt in {v}|Made in {v}|{v}
colours={v}|Farbe {v}|in {v}
sizes=Gr. {v}|{v}|Größen {v}
moq=ab {v}|min. {v}|Minimum {v}
lead_time=LZ {v}|Lieferzeit {v}
wholesale_price={v}|EK {v}
retail_price=VK {v}|UVP {v}
width=B {v}|Breite {v}|{v} breit
height=H {v}|Höhe {v}
depth=T {v}|Tiefe {v}
length=L {v}
heel_height=Absatz {v}
net_weight={v}/Stk.|Gewicht {v}
toe_shape=Spitze {v}
gtin=EAN {v}|{v}
fit=Passform {v}
"""
