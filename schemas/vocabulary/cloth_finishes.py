"""Words for treatments of cloth and knitwear.

`CLOTH_FINISHES` stand for themselves; `ALSO_FINISHES` are said of other things as well and count
beside one of the former only. `DEGREES_OF` may stand before a finish, `MEANS_OF` behind it.
"""

from __future__ import annotations

from typing import Final

# Packed by hand: the formatter would put every surface on its own line.
# fmt: off

CLOTH_FINISHES: Final[dict[str, tuple[str, ...]]] = {
    "en": ("brushed", "sanforised", "sanforized", "mercerised", "mercerized", "water repellent",
           "water-repellent", "stain repellent", "stain-repellent", "stain resistant",
           "stain-resistant", "flame retardant", "flame-retardant", "fire retardant", "calendered",
           "enzyme washed", "enzyme-washed", "silicone softened", "silicone washed", "decatised",
           "decatized", "london shrunk", "pre-shrunk", "preshrunk", "crabbed", "scoured", "fulled",
           "napped", "sueded", "peached", "peach finish", "emerised", "emerized", "moth-proofed",
           "mothproofed", "moth proofed", "anti-pilling", "antipilling", "anti pilling",
           "pilling resistant", "anti-static", "antistatic", "wrinkle free", "wrinkle-free",
           "crease resistant", "bio-polished", "biopolished", "DWR", "superwash", "teflon coated",
           "PU coated", "shower-proofed", "showerproof", "sanforset", "heat-set", "gassed"),
    "it": ("follato", "decatizzato", "idrorepellente", "idrorepellenti", "mercerizzato",
           "ammorbidito", "sanforizzato", "gasato", "sabbiato", "garzato", "smerigliato",
           "antimacchia", "anti-macchia", "antipiega", "antipilling", "anti-pilling", "calandrato",
           "termofissato", "irrestringibile", "ignifugo", "ignifugato", "antitarme",
           "carbonizzato", "resinato", "sanforizzazione"),
    "fr": ("adoucissant", "adouci", "gratté", "lainé", "foulé", "décati", "sanforisé",
           "sanforise", "mercerisé", "déperlant", "hydrofuge", "imperméabilisé", "antitache",
           "anti-tache", "antitaches", "anti-taches", "anti-boulochage", "antiboulochage",
           "antimite", "anti-mite", "ignifugé", "calandré", "émerisé", "infroissable",
           "thermofixé", "peau de pêche", "prérétréci", "antistatique"),
    "de": ("dekatiert", "geraut", "gerauht", "sanforisiert", "sanfor", "mercerisiert",
           "wasserabweisend", "schmutzabweisend", "fleckabweisend", "gewalkt", "gekrumpft",
           "geschmirgelt", "kalandriert", "imprägniert", "flammhemmend", "schwer entflammbar",
           "knitterarm", "knitterfrei", "weich ausgerüstet", "filzfrei ausgerüstet", "superwash",
           "mottenecht", "gesengt", "gasiert", "vorgeschrumpft", "antistatisch", "pillingarm"),
    "es": ("perchado", "sanforizado", "mercerizado", "hidrófugo", "hidrorrepelente",
           "repelente al agua", "antimanchas", "anti-manchas", "batanado", "decatizado",
           "suavizado", "esmerilado", "calandrado", "ignífugo", "antipilling", "anti-pilling",
           "antiarrugas", "inencogible", "preencogido", "lavado enzimático", "antipolilla",
           "termofijado"),
    "pt": ("pisoado", "perchado", "sanforizado", "mercerizado", "hidrófugo", "hidrorrepelente",
           "repelente à água", "antinódoas", "anti-nódoas", "antiborboto", "anti-borboto",
           "amaciado", "esmerilado", "flanelado", "calandrado", "ignífugo", "decatizado",
           "pré-encolhido", "antipilling", "anti-pilling", "termofixado", "antitraça"),
    "tr": ("şardonlu", "şardonlanmış", "sanforlu", "sanforize", "merserize", "su itici",
           "leke tutmaz", "yumuşatıcılı", "yumuşatılmış", "zımparalı", "zımparalanmış",
           "enzim yıkama", "kalandırlı", "buruşmaz", "güç tutuşur", "dinkli", "dekatize",
           "antipilling", "anti-pilling", "gazeli", "silikonlu", "fikse", "antistatik"),
    "zh": ("柔软整理", "柔软处理", "砂洗", "免烫整理", "磨毛", "拉毛", "丝光", "预缩", "防泼水",
           "拒水", "防水整理", "防污", "抗起球", "阻燃", "酵素洗", "烧毛", "轧光", "液氨", "缩绒",
           "蒸呢", "石洗", "抗静电", "三防", "抗皱", "防缩", "抗菌整理", "缩呢", "硅油整理"),
    "ja": ("縮絨", "起毛", "製品洗い", "シルケット加工", "シルケット", "マーセライズ加工",
           "撥水加工", "撥水", "防縮加工", "防縮", "サンフォライズ加工", "サンフォライズ",
           "防シワ加工",
           "防しわ加工", "防汚加工", "抗菌防臭加工", "抗菌防臭", "ウォッシャブル加工",
           "ピーチ加工", "柔軟加工", "カレンダー加工", "ワッシャー加工", "バイオ加工", "毛焼き",
           "洗い加工",
           "蒸絨", "防炎加工", "防虫加工", "抗ピル加工", "抗ピリング加工", "エアタンブラー加工",
           "ストーンウォッシュ", "バイオウォッシュ", "帯電防止加工", "ソフト加工"),
}

ALSO_FINISHES: Final[dict[str, tuple[str, ...]]] = {
    "en": ("washed", "garment washed", "stone washed", "softened", "singed", "cropped", "milled",
           "raised", "sanded", "waterproof", "coated", "waxed", "tumbled", "easy care", "non-iron",
           "sheared", "steamed", "felted", "boiled", "glazed"),
    "it": ("lavato", "spazzolato", "impermeabile", "spalmato", "cerato", "cimato", "bottalato",
           "vaporizzato", "antistatico", "antibatterico"),
    "fr": ("lavé", "enduit", "ciré", "brossé", "rasé", "tondu", "flambé", "gazé", "imperméable"),
    "de": ("gewaschen", "gebürstet", "beschichtet", "vorgewaschen", "bügelfrei", "pflegeleicht",
           "geschoren", "gewachst", "wasserdicht"),
    "es": ("lavado", "prelavado", "cepillado", "encerado", "gaseado", "tundido", "impermeable"),
    "pt": ("lavado", "escovado", "gaseado", "encerado", "impermeável", "tumblado"),
    "tr": ("yıkamalı", "taş yıkama", "apreli", "kaplamalı", "su geçirmez"),
    "zh": ("水洗", "起毛", "防水", "涂层", "抗菌", "洗水", "定型", "剪毛"),
    "ja": ("防水", "洗い", "ワッシャー", "柔軟仕上げ"),
}

DEGREES_OF: Final[tuple[str, ...]] = (
    "lightly", "heavily", "fully", "double-sided", "slightly", "leggermente", "légèrement",
    "leicht", "stark", "beidseitig", "einseitig", "ligeramente", "levemente", "hafif", "çift yüz",
)

MEANS_OF: Final[tuple[str, ...]] = (
    "fluorine-free", "fluorine free", "without fluorine", "PFC-free", "PFC free", "PFAS-free",
    "PFAS free", "senza fluoro", "sans fluor", "fluorfrei", "ohne Fluor", "sin flúor", "sem flúor",
    "florsuz", "siliconico", "siliconé", "(C0)", "(C6)", "C0", "C6",
)
