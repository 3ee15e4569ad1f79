"""What attributes of a buyer's own schema are called, and how their values look without a label.

`OWN_NAMES` is what an attribute as a whole is called, `HEAD_NAMES` the last word of such a name
(*frame colour*); both beside the label words of the registered attributes. The other tables are
words that are a value for themselves: in a title no label announces *rechargeable*.
"""

from __future__ import annotations

from typing import Final

# ruff: noqa: E501  (packed tables: one kind a line keeps them readable)

# Kind -> names; the kinds are those of `schemas.values.own_mentions`.
_OWN_NAMES: Final[dict[str, str]] = {
    "age": "age|age group|age range|target age|recommended age|alter|altersgruppe|età|fascia d età|âge|edad|idade",
    "brand": "brand|brand name|manufacturer brand|marke|marca|marque|marka|品牌",
    "closure": "closure|closure type|fastening",
    "code": "model number|model no|model code|article number|item number|part number|mpn|sku|style code|style number|reference|modellnummer|artikelnummer|numero articolo|référence|referencia",
    "country": "country|made in|country of origin|country of manufacture",
    "degree": "firmness|hardness|strength|intensity|roast|roast level|softness|stiffness",
    "diet": "diet|diet type|dietary preference|dietary needs|dietary claim|suitable for",
    "flavour": "flavour|flavor|taste|scent|fragrance|aroma|smell|duft|geschmack|gusto|profumo|goût|parfum|saveur|sabor|aroma|fragancia|olor",
    "form": "form|item form|product form|dosage form|format|consistency|texture|darreichungsform|forma",
    "people": "applicable people|target audience|audience|target group|user|for whom|department name|intended user",
    "power_source": "power source|energy source|power type|power supply|operation mode|operating mode|fuel|fuel type|drive",
    "protection": "protection level|protection class|protection|spf|sun protection|sun protection factor|uv protection|ip rating|ip class|degree of protection|lichtschutzfaktor|schutzklasse|schutzart",
    "size": "size|item size|product size|clothing size|shoe size|größe|taglia|taille|talla|tamanho",
    "sport": "sport|sports|sport type|activity|discipline|sportart|deporte|esporte",
}  # fmt: skip
OWN_NAMES: Final = {kind: tuple(names.split("|")) for kind, names in _OWN_NAMES.items()}

_HEAD_NAMES: Final[dict[str, str]] = {
    "colour": "color|colour|colors|colours|farbe|hue|shade",
    "flavour": "flavor|flavour|scent|fragrance",
    "material": "material|materials|fabric|werkstoff",
    "mass": "weight|mass|gewicht",
    "length": "length|width|height|depth|diameter|thickness|circumference|radius|länge|breite|höhe|tiefe|durchmesser|dicke",
    "volume": "volume",
    "power": "wattage",
    "temperature": "temperature",
    "voltage": "voltage",
}  # fmt: skip
HEAD_NAMES: Final = {kind: tuple(names.split("|")) for kind, names in _HEAD_NAMES.items()}

# What is measured -> the dimensions of its units. The last word of a name decides.
_MEASURES: Final[dict[str, str]] = {
    "mass": "weight|mass|gewicht|peso|poids|ağırlık|waga|gramaje|load|payload",
    "length": "length|width|height|depth|diameter|thickness|circumference|dimension|dimensions|measurements|länge|breite|höhe|tiefe|durchmesser|dicke|lunghezza|larghezza|altezza|profondità|diametro|spessore|longueur|largeur|hauteur|profondeur|diamètre|épaisseur|largo|ancho|alto|altura|profundidad|diámetro|comprimento|largura|diagonal|radius|drop|inseam|head circumference",
    "volume": "volume|volumen|füllmenge|volume netto|contenance",
    "volume mass count": "net content|net contents|contents|net quantity|content|inhalt|contenuto|contenu|contenido|conteúdo|fill|serving size|fill quantity",
    "volume mass charge data": "capacity|kapazität|capacità|capacité|capacidad|capacidade",
    "count": "pack size|pack quantity|package quantity|quantity|count|unit count|number of pieces|number of units|pieces|pieces per pack|items per pack|pack|packungsgröße|stückzahl|quantità|quantité|cantidad|quantidade",
    "charge": "battery capacity|akkukapazität",
    "data": "memory|storage|ram|storage capacity|memory size",
    "power": "power|wattage|leistung|potenza|puissance|potencia|potência|power consumption|power output",
    "voltage": "voltage|spannung|tensione|tension|voltaje|input voltage",
    "current": "current|amperage|stromstärke|corrente|corriente",
    "frequency": "frequency|frequenz|frequenza|fréquence|frecuencia|refresh rate",
    "energy": "energy|calories|kcal|energy consumption",
    "light": "luminous flux|brightness|lumens|lichtstrom",
    "pressure": "pressure|water resistance|druck|pressione|pression|presión|water depth",
    "temperature": "temperature|temperatur|temperatura|température|colour temperature|color temperature",
    "time": "duration|burn time|burning time|battery life|runtime|run time|warranty|shelf life|brenndauer|durata|durée|duración|garantie|garanzia|garantía|lifespan",
    "dose": "dosage|dose|strength per serving|potency|dosierung|active dose",
    "share": "alcohol|abv|alcohol content|fat content|cocoa|cocoa content|percentage|concentration",
    "speed": "speed|rpm|max speed|rotational speed",
    "noise": "noise|noise level|lautstärke|sound level",
}  # fmt: skip
MEASURES: Final = {dims: tuple(names.split("|")) for dims, names in _MEASURES.items()}

# Values that are codes of a trade, as patterns.
OWN_PATTERNS: Final[dict[str, str]] = {
    "protection": r"(?:(?:Broad[ -]Spectrum )?SPF\s?\d{1,3}\+?(?:\s?[/+]?\s?PA\s?\+{1,4})?|PA\+{1,4}|UPF\s?\d{2}\+?|UV\s?\d{3}|IP\s?[X\d]{2}|IPX\d|FFP[123]|K?N\d{2})",
}  # fmt: skip

# Units of dimensions that no registered attribute is measured in, as patterns.
OWN_UNITS: Final[dict[str, str]] = {
    "charge": r"[mk]?Ah",
    "count": r"count|ct\.?|packs?|pcs?\.?|pieces?|pk|pairs?|sheets?|units?|each|sets?|Stück|Stk\.?|St\.|pz\.?|pezzi|pi[eè]ces|piezas|unidades|uds?\.?|peças|adet|件|个|枚|入|pcs?/lot",
    "current": r"m?A|amps?|amperes?",
    "data": r"[KMGT]B|gigabytes?|terabytes?",
    "dose": r"mg|mcg|µg|ug|IU|I\.E\.|g|grams?|billion CFU|milligrams?|micrograms?",
    "energy": r"[km]?Wh|kcal|k?J|calories",
    "frequency": r"[kMG]?Hz|hertz",
    "light": r"lm|lumens?|lux|cd",
    "noise": r"dB(?:\(A\)|A)?|decibels?",
    "power": r"[kM]?W|watts?|hp|PS",
    "pressure": r"bar|psi|atm|[kMh]?Pa|ATM|m|metres?|meters?",
    "share": r"%|percent|vol\.?|% ?vol\.?|proof",
    "speed": r"rpm|r/min|U/min|km/h|mph|m/s|kn",
    "temperature": r"°\s?[CF]|K|Kelvin|degrees? (?:C|F)",
    "time": r"hours?|hrs?|h|min\.?|minutes?|mins|days?|weeks?|months?|years?|yrs?|Stunden|Std\.?|Tage|Monate|Jahre|ore|mesi|anni|heures?|mois|ans|horas?|meses|años|anos",
    "voltage": r"[kK]?V|volts?",
    "volume": r"fl\.?\s?oz\.?|fluid ounces?|fl\.? ounces?|ml|cl|dl|l|lt|ltr|litres?|liters?|litri|liter|litros?|gal\.?|gallons?|quarts?|qt|pints?|pt|cups?|cc|cu\.? ?ft|cm³|m³|oz\.?|ounces?|升|毫升",
}  # fmt: skip
# A number behind such words counts as well: *pack of 6*.
COUNTED_AS: Final = r"(?:pack|packs|set|box|case|lot|bundle|bag|carton|pair)s? of|(?:confezione|pacco|set) da|lot de|(?:\d+er|paquete|pack|juego|caixa) de|\d+er[- ]?Pack"

# What is counted behind a bare number: *60 capsules*.
COUNTED_THINGS: Final = r"tablets?|capsules?|caplets?|softgels?|gummies|lozenges|chews|tea ?bags|sachets|pods|k-cups|wipes|pads|sticks|loads|servings|rolls|bags|vegetarian (?:tablets|capsules)|veg(?:gie|etable)? ?caps(?:ules)?|Tabletten|Kapseln|Beutel|compresse|capsule|bustine|comprimés|gélules|sachets|comprimidos|cápsulas"

# Words that open a title without being of the maker's name, or end it there.
_NO_BRAND = "a|advanced|and|any|best|cheap|classic|custom|daily|design|disposable|electric|factory|for|free|genuine|high|hot|improved|men|men's|mens|natural|new|newest|official|organic|original|outdoor|premium|pro|professional|pure|quality|quick|reusable|sale|sexy|shipping|special|sport|sports|super|the|top|ultra|unisex|wholesale|with|women|women's|womens"
NO_BRAND: Final = frozenset(_NO_BRAND.split("|"))

_WORDS: Final[dict[str, str]] = {
    "age": "adult|adults|kid|kids|child|children|baby|babies|infant|infants|toddler|toddlers|teen|teens|youth|junior|newborn|senior|seniors|erwachsene|kinder|bambini|bambino|neonato|adulti|enfant|enfants|bébé|adulte|adultes|niños|niñas|bebé|adultos|crianças",
    "colour": "assorted colors|assorted colours|colors vary|color may vary|colors may vary|colour may vary|mixed colors|amber|aqua|apricot|azure|blonde|blush|bronze|champagne|charcoal|clear|copper|crimson|cyan|gray|indigo|lavender|lime|magenta|mahogany|maroon|mauve|multi|multicolor|multicolour|multicolored|multi-color|nude|peach|pewter|plum|rainbow|raspberry|rose gold|salmon|tortoise|transparent|turquoise|violet|white|yellow|mehrfarbig|bunt|transparent|giallo|multicolore|trasparente|jaune|amarillo|transparente|amarelo",
    "degree": "extra soft|ultra soft|super soft|soft|medium|medium soft|medium firm|firm|extra firm|hard|extra hard|light|mild|dark|strong|light roast|medium roast|dark roast|espresso roast|french roast|extra strong|weich|mittel|hart|stark|morbido|medio|duro|souple|ferme|blando|suave",
    "diet": "vegan|vegetarian|gluten free|gluten-free|dairy free|lactose free|sugar free|keto|paleo|kosher|halal|non-gmo|organic|low carb|low fat|nut free|soy free|plant based|vegano|vegetariano|végétalien|végétarien|glutenfrei|laktosefrei|zuckerfrei|senza glutine|sans gluten|sin gluten|sem glúten",
    "flavour": "almond|aloe|aloe vera|amber|anise|apple|apricot|banana|basil|bergamot|berry|black cherry|blackberry|blueberry|butter|buttermilk|butterscotch|cappuccino|caramel|cardamom|cedar|cedarwood|chai|chamomile|cheese|cherry|cherry blossom|chocolate|cinnamon|citrus|clove|cocoa|coconut|cola|cookies and cream|cotton candy|cranberry|cucumber|dark chocolate|espresso|eucalyptus|fig|floral|fresh linen|fruit|fruit punch|garlic|gardenia|geranium|ginger|ginseng|grape|grapefruit|green apple|green tea|hazelnut|hibiscus|honey|irish cream|jasmine|juniper|lavender|leather|lemon|lemongrass|lemon balm|lilac|lime|linen|lychee|macadamia|mandarin|mango|maple|marshmallow|matcha|melon|milk chocolate|mint|mixed berry|mocha|musk|neroli|nutmeg|oat|ocean|orange|orchid|passion fruit|patchouli|peach|peanut butter|pear|pecan|peony|pepper|peppermint|pine|pineapple|pistachio|plum|pomegranate|pumpkin|pumpkin spice|raisin|raspberry|rose|rosemary|rosehip|sage|salted caramel|sandalwood|sea salt|sesame|spearmint|spice|strawberry|sweet orange|tangerine|tea tree|thyme|toffee|tobacco|tropical|tuberose|turmeric|vanilla|vanilla bean|vetiver|violet|walnut|watermelon|white tea|wintergreen|ylang ylang|yuzu|"
    "unscented|free & clear|free and clear|scent free|fragrance free|fragrance-free|unflavored|unflavoured|unsweetened|original|assorted|variety|brown sugar|"
    "vanille|zimt|zitrone|erdbeere|lavendel|kokos|honig|vaniglia|cannella|limone|fragola|lavanda|cocco|miele|cannelle|citron|fraise|lavande|noix de coco|miel|vainilla|canela|limón|fresa|coco|baunilha|limão|morango",
    "form": "balm|bar|bar soap|beans|whole bean|beads|bites|capsule|capsules|caplets|chewable|chewables|chewable tablets|chews|concentrate|conditioner|cream|crystals|cubes|drops|flakes|foam|foaming|gel|gels|granules|ground|gummies|gummy|instant|k-cup|k-cups|k-cup pods|kernels|leaf|liquid|liquid drops|loose leaf|lotion|lozenges|mist|mousse|oil|ointment|pads|paste|patches|pellets|pens|pods|powder|puree|roll-on|sachet|sachets|serum|sheets|single serve pods|softgel|softgels|solid|spray|stick|sticks|strips|syrup|tablet|tablets|tea bag|tea bags|tincture|wax|wipes|pulver|flüssig|tabletten|kapseln|creme|polvere|liquido|compresse|capsule|crema|poudre|liquide|comprimés|gélules|polvo|líquido|pastillas",
    "material": "abs|acacia|acrylic|alder|alloy|aluminium|aluminum|ash|bamboo|basswood|beech|birch|brass|bronze|carbon|carbon fiber|carbon fibre|cardboard|cast iron|cedar|ceramic|cherry wood|chrome|clay|concrete|copper|cork|ebony|fabric|faux leather|fiberglass|foam|glass|gold|granite|iron|jute|kraft paper|latex|leather|mahogany|maple|marble|mdf|melamine|mesh|metal|microfiber|neoprene|oak|paper|pine|plastic|plywood|polycarbonate|polypropylene|porcelain|pu leather|pvc|rattan|resin|rosewood|rubber|silicone|slate|soy wax|beeswax|spruce|stainless steel|steel|sterling silver|stone|stoneware|suede|teak|terracotta|tin|titanium|velvet|vinyl|walnut|wicker|wood|zinc alloy|zinc|"
    "holz|eiche|buche|kiefer|edelstahl|stahl|glas|kunststoff|keramik|porzellan|messing|legno|rovere|acciaio|acciaio inox|vetro|plastica|ceramica|ottone|bois|chêne|acier|acier inoxydable|verre|plastique|céramique|laiton|madera|roble|acero|acero inoxidable|vidrio|plástico|cerámica|latón|madeira|carvalho|vidro",
    "power_source": "battery|battery powered|battery operated|batteries|rechargeable|rechargeable battery|solar|solar powered|electric|corded electric|corded|cordless|manual|hand powered|usb|mains|gas|propane|butane|petrol|diesel|lithium battery|automatic|quartz|mechanical|wind-up|kinetic|sonic|elektrisch|akku|batteriebetrieben|manuell|elettrico|manuale|a batteria|électrique|manuel|eléctrico|pilas",
    "size": "one size|one size fits all|one size fits most|small|medium|large|extra large|extra small|x-large|x-small|xx-large|xxl|xl|xs|xxs|twin|full|queen|king|mini|standard|regular|travel size|full size|petite|plus size|einheitsgröße|taglia unica|taille unique|talla única",
    "sport": "archery|athletics|badminton|baseball|basketball|boxing|camping|climbing|cricket|crossfit|cycling|dance|dancing|diving|equestrian|fencing|fishing|fitness|football|golf|gymnastics|handball|hiking|hockey|horse riding|hunting|ice hockey|ice skating|jogging|judo|karate|kayaking|lacrosse|martial arts|motocross|motorcycling|mountaineering|netball|padel|pilates|riding|rowing|rugby|running|sailing|shooting|skateboarding|skating|skiing|snowboarding|soccer|softball|squash|surfing|swimming|table tennis|taekwondo|tennis|trail running|training|trekking|triathlon|volleyball|walking|water polo|weightlifting|wrestling|yoga|fußball|laufen|radfahren|schwimmen|skifahren|wandern|reiten|tischtennis|calcio|corsa|ciclismo|nuoto|sci|pallacanestro|pallavolo|cyclisme|natation|course à pied|randonnée|équitation|fútbol|baloncesto|natación|senderismo|futebol|natação|corrida",
}  # fmt: skip
OWN_WORDS: Final = {kind: tuple(words.split("|")) for kind, words in _WORDS.items()}

# Words of a name that say nothing of what the values are: *skin type* is told by *skin* alone.
EMPTY_WORDS: Final = frozenset(
    [
        "type", "types", "kind", "variety", "form", "style", "size", "content", "name", "level",
        "category", "class", "grade", "product", "item", "of", "the", "count", "attribute", "feature",
        "target", "specific", "value", "number", "no", "code", "model",
    ]
)  # fmt: skip
