"""Names of hides, put together as each language does: an animal, and what is made of its skin.

Tanners and shoemakers name every hide by its animal (*napa de cabra*, *veau box*, *Kalbnappa*,
*dana süet*, 牛ヌメ革), so the names are a grammar and not a list. `HIDES` has the names of leather
and suede by language; `BARE_ANIMALS` are animals that name a hide only where a heading says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

# Packed by hand: the formatter would put every surface on its own line.
# fmt: off

_ANIMALS: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "calf", "cow", "lamb", "goat", "kid", "sheep", "deer", "buck", "pig", "buffalo",
        "water buffalo", "horse", "bull", "ox", "steer", "ostrich", "crocodile", "alligator",
        "python", "lizard", "kangaroo", "elk", "moose", "stingray", "peccary", "bison", "reindeer",
        "bovine", "ovine", "caprine", "kip", "cattle", "baby calf", "eel", "salmon",
    ),
    "it": (
        "vitello", "vitellino", "vitellone", "agnello", "capra", "capretto", "cervo", "daino",
        "maiale", "cinghiale", "bufalo", "pecora", "manzo", "bue", "mucca", "vacca", "toro",
        "struzzo", "coccodrillo", "pitone", "canguro", "cavallo", "pecari", "renna", "suino",
        "bovino", "lucertola", "anguilla", "vacchetta",
    ),
    "fr": (
        "veau", "vachette", "vache", "agneau", "chèvre", "chevreau", "chevrette", "cerf", "porc",
        "buffle", "taurillon", "taureau", "bœuf", "boeuf", "autruche", "crocodile", "alligator",
        "python", "lézard", "pécari", "cheval", "poulain", "galuchat", "kangourou", "antilope",
        "renne", "sanglier", "bovin", "génisse", "mouton",
    ),
    "de": (
        "Kalb", "Kalbs", "Kälber", "Rind", "Rinds", "Rinder", "Lamm", "Ziegen", "Zickel", "Schaf",
        "Hirsch", "Schwein", "Schweins", "Schweine", "Büffel", "Wasserbüffel", "Pferde", "Ross",
        "Kuh", "Känguru", "Straußen", "Krokodil", "Elch", "Rentier", "Reh", "Ochsen", "Bullen",
        "Peccary", "Kips", "Kid", "Fohlen", "Python", "Boxkalb",
    ),
    "es": (
        "becerro", "ternera", "vaca", "vacuno", "cordero", "cabra", "cabrito", "ciervo", "cerdo",
        "búfalo", "buey", "toro", "potro", "caballo", "avestruz", "cocodrilo", "pitón", "carnero",
        "canguro", "lagarto", "cabritilla", "bovino", "novillo", "venado", "caimán",
    ),
    "pt": (
        "vitela", "vitelo", "bezerro", "vaca", "boi", "bovino", "novilho", "cordeiro", "cabra",
        "cabrito", "veado", "porco", "búfalo", "cavalo", "avestruz", "crocodilo", "pitão",
        "canguru", "javali", "caprino", "suíno",
    ),
    "tr": (
        "dana", "kuzu", "keçi", "sığır", "manda", "inek", "buzağı", "koyun", "oğlak", "geyik",
        "domuz", "at", "deve kuşu", "devekuşu", "timsah", "piton", "ceylan", "öküz", "süt danası",
    ),
    "zh": (
        "牛", "小牛", "黄牛", "水牛", "犊牛", "奶牛", "羊", "绵羊", "山羊", "小羊", "羔羊",
        "小山羊", "猪", "马", "袋鼠", "鸵鸟", "鳄鱼", "蟒蛇", "蜥蜴", "头层牛", "二层牛", "二层猪",
        "头层猪", "胎牛", "头层羊", "野猪", "骆驼",
    ),
    "ja": (
        "牛", "仔牛", "子牛", "成牛", "羊", "子羊", "仔羊", "山羊", "仔山羊", "豚", "馬", "鹿",
        "水牛", "ワニ", "オーストリッチ", "カーフ", "ラム", "ゴート", "シープ", "カウ", "ホース",
        "ディア", "バッファロー", "ステア", "キップ", "ピッグ", "キッド", "パイソン",
        "クロコダイル", "エルク", "ディアー", "ペッカリー", "カンガルー",
    ),
}
# `{}` is the animal.
_LEATHER: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "{} leather", "{} leathers", "{} hide", "{} hides", "{} skin", "{} skins", "{} nappa",
        "{} napa", "{}skins", "{}hides", "{}hide", "{}skin", "patent {}", "box {}", "{} split",
        "{} patent", "{} leather hides", "{} crust",
    ),
    "it": (
        "pelle di {}", "pelle {}", "pelli di {}", "nappa di {}", "nappa {}", "cuoio di {}",
        "vernice di {}", "{} nappato", "{} stampato", "{} martellato", "{} spazzolato",
        "{} bottalato", "{} verniciato", "{} liscio", "crosta di {}", "pellame di {}",
        "fiore di {}",
    ),
    "fr": (
        "cuir de {}", "cuirs de {}", "cuir {}", "nappa de {}", "peau de {}", "peaux de {}",
        "{} lisse", "{} grainé", "{} plongé", "{} nappa", "{} pleine fleur", "{} gras", "{} verni",
        "{} souple", "box de {}", "{} box", "vernis de {}", "plongé de {}", "{} velouté",
        "{} glacé", "{} ciré", "{} patiné", "croûte de {}",
    ),
    "de": (
        "{}leder", "{}nappa", "{}nappaleder", "{}box", "{}haut", "{}häute", "{}lackleder",
        "{}nappaleders", "{}leders", "{}-Leder", "{}-Nappa",
    ),
    "es": (
        "piel de {}", "pieles de {}", "cuero de {}", "napa de {}", "napa {}", "charol de {}",
        "{} graso", "{} liso", "{} engrasado", "serraje de {}", "flor de {}", "box de {}",
        "crupón de {}", "cuero {}", "piel {}", "cuero {} flor", "piel {} flor",
    ),
    "pt": (
        "pele de {}", "peles de {}", "couro de {}", "couros de {}", "napa de {}", "verniz de {}",
        "flor de {}", "couro {}", "raspa de {}", "{} lisa", "{} liso",
    ),
    "tr": (
        "{} derisi", "{} deri", "{} derileri", "{} napa", "{} nappa", "{} vidala", "{} rugan",
        "{} vaketa", "{} derisinden", "{} analin", "{} crust", "hakiki {} derisi",
    ),
    "zh": (
        "{}皮", "{}皮革", "{}革", "{}皮料", "{}软皮", "{}漆皮", "{}纳帕皮", "{}纳帕", "{}油蜡皮",
        "{}打蜡皮", "{}植鞣革", "{}蜡皮", "{}摔纹皮", "{}压纹皮", "{}光面皮", "{}珠光皮",
    ),
    "ja": (
        "{}革", "{}皮", "{}レザー", "{}スキン", "{}ナッパ", "{}ヌメ革", "{}ヌメ", "{}ハイド",
        "{}本革", "{}床革", "{}シュリンク", "{}のヌメ革", "{}の革",
    ),
}
_SUEDE: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "{} suede", "{} suedes", "{} nubuck", "suede {} leather", "{} suede leather",
        "{} velour", "suede {}skin", "{}skin suede", "{} roughout",
    ),
    "it": (
        "camoscio di {}", "{} scamosciato", "{} scamosciata", "velour di {}", "nabuk di {}",
        "{} camoscio", "{} velour", "crosta di {} scamosciata", "nubuck di {}", "{} nabuk",
        "pelle di {} scamosciata", "scamosciato di {}", "suede di {}",
    ),
    "fr": (
        "velours de {}", "{} velours", "suède de {}", "nubuck de {}", "cuir velours de {}",
        "{} suédé", "{} suédée", "daim de {}", "{} nubuck", "cuir de {} velours", "cuir {} velours",
        "croûte velours de {}",
    ),
    "de": (
        "{}velours", "{}veloursleder", "{}velour", "{}wildleder", "{}nubuk", "{}nubukleder",
        "{}rauleder", "{}-Velours", "{}rauhleder", "{}suede",
    ),
    "es": (
        "ante de {}", "afelpado de {}", "nobuk de {}", "{} afelpado", "piel de {} afelpada",
        "gamuza de {}", "{} ante", "serraje afelpado de {}", "nobuck de {}", "{} serraje ante",
    ),
    "pt": (
        "camurça de {}", "nobuck de {}", "nubuck de {}", "{} camurça", "crute de {}",
        "camurça em {}", "atanado de {} camurça", "{} nobuck",
    ),
    "tr": (
        "{} süet", "{} nubuk", "{} süeti", "{} nubuğu", "{} süet deri", "{} nubuk deri",
        "{} podüsüet", "{} derisi süet",
    ),
    "zh": (
        "{}反绒", "{}反毛", "{}反绒皮", "{}反毛皮", "{}绒面革", "{}绒面皮", "{}麂皮", "{}磨砂皮",
        "{}翻毛皮", "{}猄皮", "{}皮反绒", "{}皮绒面", "{}猄", "{}巴戈",
    ),
    "ja": (
        "{}スエード", "{}スウェード", "{}ヌバック", "{}ベロア", "{}革スエード", "{}革（スエード）",
        "{}革ヌバック", "{}の起毛革", "{}起毛革", "{}皮スエード", "{}裏革",
    ),
}
# Hides that are named for their tanning or their use.
_NAMED: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "leather": {
        "en": (
            "bridle leather", "saddle leather", "harness leather", "shell cordovan", "cordovan",
            "tumbled leather", "box calf", "pebbled leather", "aniline leather", "oiled leather",
            "waxed leather", "vegetable tanned leather", "hides", "leathers", "sole leather",
        ),
        "it": (
            "cuoio da suola", "pellame", "pellami", "cordovan", "cervo conciato", "groppone",
            "crust", "vernice", "vitellino", "cuoio naturale", "pelle conciata al vegetale",
        ),
        "fr": (
            "peaux", "cuirs", "cuir gras", "cuir naturel", "cuir vieilli", "cuir tanné végétal",
            "cordovan", "box-calf", "cuir à semelle", "croupon", "collet", "cuir bridle",
            "cuir grainé", "cuir tannage végétal", "basane",
        ),
        "de": (
            "Häute", "Fettleder", "Narbenleder", "Vollleder", "Juchtenleder", "Blankleder",
            "Sattelleder", "Geschirrleder", "Waxleder", "Ölleder", "Anilinleder", "Sohlenleder",
            "Softleder", "Crazy-Horse-Leder", "Boxcalf", "Cordovan", "Feinleder", "Vachetteleder",
            "Bodenleder", "Lederhaut", "Waterproofleder", "Zaumleder", "Naturleder",
        ),
        "es": (
            "pieles", "cueros", "cuero natural", "cuero engrasado", "piel engrasada", "crupón",
            "cabritilla", "boxcalf", "cuero de suela", "piel flor", "piel grabada", "badana",
        ),
        "pt": (
            "peles", "couros", "couro atanado", "atanado", "pelica", "couro natural", "crupon",
            "pele lisa", "couro de sola",
        ),
        "tr": (
            "kösele", "vidala", "vaketa", "faber deri", "analin deri", "crazy deri", "deriler",
            "doğal deri", "bitkisel tabaklanmış deri", "kösele deri",
        ),
        "zh": (
            "疯马皮", "植鞣革", "植鞣皮", "油蜡皮", "树膏皮", "皮料", "荔枝纹牛皮", "十字纹牛皮",
            "纳帕革", "马臀皮", "修面皮", "打蜡牛皮", "头层真皮", "摔纹皮",
        ),
        "ja": (
            "ヌメ革", "オイルレザー", "ブライドルレザー", "シュリンクレザー", "ガラスレザー",
            "エナメル革", "ボックスカーフ", "シュリンク革", "タンニンなめし革", "ヌメ",
            "オイルドレザー", "スムースレザー", "型押し革",
        ),
    },
    "suede": {
        "en": ("roughout leather", "roughout", "nubuk", "suedes"),
        "it": ("nabuck", "crosta camosciata", "pelle velour"),
        "fr": ("peau velours", "cuir nubuck", "cuir suède"),
        "de": ("Kalbsvelours", "Veloursziege", "Veloursrindleder", "Rindveloursleder"),
        "es": ("piel afelpada", "piel vuelta", "ante natural", "piel de gamuza"),
        "pt": ("couro acamurçado", "pele acamurçada", "camurça natural"),
        "tr": ("hakiki süet", "doğal süet", "nubuk"),
        "zh": ("翻毛皮", "反绒革", "磨砂革", "猄皮", "二层反绒"),
        "ja": ("ベロア", "起毛革", "裏革", "本革スエード"),
    },
}
# Animals that are hides only beside a heading: *Oberleder: Hirsch*; elsewhere they are animals.
BARE_ANIMALS: Final[tuple[str, ...]] = (
    "Kalb", "Rind", "Hirsch", "Büffel", "Schwein", "Elch", "cervo", "maiale", "suino", "cerf",
    "porc", "ciervo", "cerdo", "bezerro", "porco", "cordeiro", "dana", "sığır", "manda", "geyik",
    "deer", "cow", "pig", "lamb", "buffalo", "bovine",
)
# fmt: on

# French and Italian animals that begin with a vowel, or are said of the fleece elsewhere.
_VOWELS = "aeiouhœ"
_OF_FLEECE: Final = frozenset({"peau de mouton", "mouton lisse", "cuir mouton", "sheep skin"})
# What looks like a name of a hide and is a word of its own.
_OTHER_WORDS: Final = frozenset({"sheepskin", "sheepskins"})


def _names(animals: Iterable[str], patterns: Iterable[str], language: str) -> Iterator[str]:
    for animal in animals:
        for pattern in patterns:
            name = pattern.format(animal)
            elided = animal[0].casefold() in _VOWELS and f"de {animal}" in name
            if language == "fr" and elided:
                name = name.replace(f"de {animal}", f"d'{animal}")
            if name not in _OF_FLEECE and name not in _OTHER_WORDS:
                yield name
            if language == "it" and animal[0] in _VOWELS and f"di {animal}" in name:
                yield name.replace(f"di {animal}", f"d'{animal}")


HIDES: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    code: {
        language: tuple(
            dict.fromkeys((*_names(animals, patterns[language], language), *_NAMED[code][language]))
        )
        for language, animals in _ANIMALS.items()
    }
    for code, patterns in (("leather", _LEATHER), ("suede", _SUEDE))
}
