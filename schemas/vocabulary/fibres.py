"""Fibre names and trade codes.

`FIBRES` maps every fibre code to the names that documents use; `code` holds trade abbreviations.
Adjectives that stand apart from the name ("virgin", "biologico") belong to `qualifiers`; names
that carry one inside ("Schurwolle", "WV") are here and in `qualifiers.FIBRE_QUALIFIERS`.

`AMBIGUOUS_FIBRES` lists codes and words with more than one reading, or with a second meaning
outside fibres. They are in no row of `FIBRES`: nothing resolves them without more evidence.
There is no worldwide standard for trade codes.
"""

# ruff: noqa: E501  (packed tables)

from __future__ import annotations

from typing import Final

# Packed by hand: the formatter would put every surface on its own line.
# fmt: off

FIBRES: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "wool": {
        "code": ("WO", "WV", "W", "WOL"),
        "en": (
            "wool", "new wool", "fleece wool", "lambswool", "lamb's wool", "lamb wool", "merino",
            "merino wool", "woollen", "worsted wool", "Shetland wool", "Shetland", "woolen",
            "extrafine merino", "extra fine merino",
        ),
        "it": (
            "lana", "lana vergine", "lana merino", "lana d'agnello", "merino", "lambswool",
            "lana merinos", "lana di agnello", "pura lana vergine", "lana Shetland",
            "lana extrafine", "lana merino extrafine", "lana cotta", "lane",
        ),
        "fr": (
            "laine", "laine vierge", "laine mérinos", "mérinos", "laine d'agneau",
            "pure laine vierge", "laine de tonte", "laine Shetland", "laine peignée",
            "laine cardée", "lambswool", "mérinos extrafin",
        ),
        "de": (
            "Wolle", "Schurwolle", "Merinowolle", "Lammwolle", "Merino", "Lambswool", "Schafwolle",
            "reine Schurwolle", "Schafschurwolle", "Merinoschurwolle", "Shetlandwolle",
            "Wolle (Schaf)",
        ),
        "es": (
            "lana", "lana virgen", "lana merino", "merino", "lana de cordero", "pura lana virgen",
            "lana Shetland", "lambswool", "lana merina", "lana de oveja",
        ),
        "pt": (
            "lã", "lã virgem", "lã merino", "merino", "lã de cordeiro", "pura lã virgem",
            "lã de ovelha", "lambswool", "lã Shetland",
        ),
        "tr": (
            "yün", "saf yün", "merinos", "merinos yünü", "kuzu yünü", "merinos yün", "koyun yünü",
            "lambswool", "yünlü", "yapağı",
        ),
        "zh": (
            "羊毛", "绵羊毛", "美利奴羊毛", "羔羊毛", "美丽诺羊毛", "纯羊毛", "全羊毛", "澳毛",
            "美利奴", "初剪羊毛", "羊仔毛", "澳洲羊毛",
        ),
        "ja": (
            "毛", "ウール", "羊毛", "新毛", "メリノウール", "ラムウール", "メリノ", "毛（羊毛）",
            "毛(羊毛)", "エクストラファインメリノ", "シェットランドウール", "毛（メリノ）",
            "ヴァージンウール",
        ),
    },
    "cashmere": {
        "code": ("CSH", "CASH"),
        "en": (
            "cashmere", "Kashmir", "cashm.", "cash.", "pashmina", "cashmere wool", "baby cashmere",
            "cashmere goat", "kashmere", "cachmere",
        ),
        "it": (
            "cashmere", "kashmir", "cachemire", "kasmir", "kaschmir", "cashm.", "pashmina",
            "baby cashmere", "cachemere", "puro cashmere",
        ),
        "fr": (
            "cachemire", "cashmere", "pashmina", "laine de cachemire", "baby cachemire",
            "poil de chèvre cachemire", "pur cachemire",
        ),
        "de": (
            "Kaschmir", "Cashmere", "Kaschmirwolle", "Cachemire", "Pashmina", "Babykaschmir",
            "Kaschmirziege", "reiner Kaschmir",
        ),
        "es": (
            "cachemir", "cachemira", "cashmere", "casimir", "pashmina", "cachemire", "kashmir",
            "baby cashmere", "lana de cachemira",
        ),
        "pt": (
            "caxemira", "cashmere", "cachemira", "caxemir", "casimira", "pashmina", "cachemir",
            "caxemira pura",
        ),
        "tr": ("kaşmir", "keşmir", "cashmere", "kaşmir yünü", "paşmina", "saf kaşmir"),
        "zh": (
            "山羊绒", "羊绒", "开司米", "绒山羊绒", "纯羊绒", "克什米尔羊绒", "克什米尔",
            "小山羊绒", "纯山羊绒",
        ),
        "ja": (
            "カシミヤ", "カシミア", "毛（カシミヤ）", "毛(カシミヤ)", "カシミヤ山羊", "山羊絨",
            "ベビーカシミヤ", "毛（カシミア）", "パシュミナ", "ピュアカシミヤ",
        ),
    },
    "mohair": {
        "code": ("WM", "MOH"),
        "en": ("mohair", "kid mohair", "super kid mohair", "angora goat", "superkid mohair"),
        "it": (
            "mohair", "kid mohair", "mohair kid", "super kid mohair", "mohair superkid", "mohaire",
            "moher",
        ),
        "fr": ("mohair", "kid mohair", "super kid mohair", "mohair kid", "laine mohair"),
        "de": (
            "Mohair", "Kid Mohair", "Kidmohair", "Super Kid Mohair", "Mohairwolle", "Kid-Mohair",
        ),
        "es": ("mohair", "kid mohair", "super kid mohair", "moher", "mohair kid"),
        "pt": ("mohair", "kid mohair", "super kid mohair", "moer"),
        "tr": ("tiftik", "moher", "mohair", "kid mohair", "tiftik yünü", "oğlak tiftiği"),
        "zh": ("马海毛", "安哥拉山羊毛", "幼马海毛", "马海", "小马海毛"),
        "ja": (
            "モヘヤ", "モヘア", "毛（モヘヤ）", "キッドモヘヤ", "キッドモヘア", "毛(モヘヤ)",
            "毛（モヘア）", "スーパーキッドモヘヤ",
        ),
    },
    "alpaca": {
        "code": ("WP", "ALP"),
        "en": (
            "alpaca", "baby alpaca", "alpaca wool", "suri alpaca", "superfine alpaca",
            "royal alpaca", "suri",
        ),
        "it": (
            "alpaca", "baby alpaca", "lana di alpaca", "alpaca suri", "lana alpaca",
            "alpaca superfine", "alpaka",
        ),
        "fr": (
            "alpaga", "baby alpaga", "laine d'alpaga", "alpaga suri", "alpaca", "baby alpaca",
            "alpaga superfin",
        ),
        "de": (
            "Alpaka", "Baby-Alpaka", "Alpakawolle", "Babyalpaka", "Baby Alpaka", "Alpaca",
            "Suri-Alpaka", "Baby Alpaca",
        ),
        "es": (
            "alpaca", "baby alpaca", "lana de alpaca", "alpaca bebé", "alpaca suri", "suri alpaca",
        ),
        "pt": (
            "alpaca", "baby alpaca", "lã de alpaca", "alpaca bebé", "alpaca suri", "alpaca bebê",
        ),
        "tr": ("alpaka", "baby alpaka", "alpaka yünü", "alpaca", "bebek alpaka"),
        "zh": (
            "羊驼毛", "羊驼", "阿尔帕卡", "小羊驼毛", "幼羊驼毛", "羊驼绒", "苏利羊驼毛",
            "阿尔巴卡", "宝宝羊驼毛",
        ),
        "ja": (
            "アルパカ", "毛（アルパカ）", "ベビーアルパカ", "毛(アルパカ)", "スリアルパカ",
            "スーリーアルパカ", "ロイヤルアルパカ",
        ),
    },
    "camel": {
        "code": ("WK",),
        "en": ("camel", "camel hair", "camelhair", "baby camel", "camel wool", "camel down"),
        "it": (
            "cammello", "pelo di cammello", "baby cammello", "camel", "baby camel",
            "lana di cammello", "pelo cammello",
        ),
        "fr": (
            "chameau", "poil de chameau", "baby chameau", "laine de chameau", "camel",
            "baby camel", "duvet de chameau",
        ),
        "de": (
            "Kamel", "Kamelhaar", "Babykamelhaar", "Camelhair", "Kamelwolle", "Baby-Kamelhaar",
            "Kamelflaum",
        ),
        "es": (
            "camello", "pelo de camello", "lana de camello", "baby camel", "camel", "pelo camello",
        ),
        "pt": ("camelo", "pelo de camelo", "lã de camelo", "baby camel", "pêlo de camelo", "camel"),
        "tr": ("deve", "deve tüyü", "deve yünü", "camel", "yavru deve tüyü"),
        "zh": ("骆驼绒", "驼绒", "骆驼毛", "驼毛", "骆驼"),
        "ja": (
            "キャメル", "らくだ", "ラクダ", "毛（キャメル）", "らくだ毛", "毛（らくだ）",
            "毛(キャメル)", "ベビーキャメル", "駱駝",
        ),
    },
    "angora": {
        "code": ("WA", "ANG"),
        "en": ("angora", "angora rabbit", "angora wool", "angora rabbit hair", "angora hair"),
        "it": (
            "angora", "lana d'angora", "coniglio d'angora", "angora (coniglio)", "pelo d'angora",
        ),
        "fr": ("angora", "laine angora", "lapin angora", "poil de lapin angora", "poil angora"),
        "de": (
            "Angora", "Angorawolle", "Angorakanin", "Angora-Kanin", "Angorakaninchen",
            "Angorahaar",
        ),
        "es": ("angora", "lana de angora", "conejo de angora", "pelo de angora"),
        "pt": ("angorá", "angora", "lã angorá", "coelho angorá", "pêlo de angorá"),
        "tr": ("angora", "ankara tavşanı", "angora yünü", "angora tavşanı"),
        "zh": ("安哥拉兔毛", "安哥拉", "长毛兔毛", "安哥拉兔绒", "安哥拉毛"),
        "ja": (
            "アンゴラ", "毛（アンゴラ）", "毛(アンゴラ)", "アンゴラ兎毛", "アンゴラウサギ",
            "アンゴラ毛",
        ),
    },
    "yak": {
        "code": ("WY",),
        "en": ("yak", "yak wool", "yak hair", "yak down", "baby yak"),
        "it": ("yak", "lana di yak", "pelo di yak", "yack", "baby yak"),
        "fr": ("yack", "yak", "laine de yack", "poil de yack", "laine de yak", "duvet de yack"),
        "de": ("Yak", "Yakwolle", "Jak", "Yak-Wolle", "Yakhaar"),
        "es": ("yak", "lana de yak", "pelo de yak", "yac"),
        "pt": ("iaque", "yak", "lã de iaque", "lã de yak", "pêlo de iaque"),
        "tr": ("yak", "yak yünü", "yak tüyü", "tibet öküzü"),
        "zh": ("牦牛绒", "牦牛毛", "牦牛", "牛绒", "牦绒"),
        "ja": ("ヤク", "毛（ヤク）", "ヤク毛", "ヤクウール", "毛(ヤク)"),
    },
    "vicuna": {
        "code": ("WG",),
        "en": ("vicuña", "vicuna", "vicugna", "vicuna wool", "vicuña wool"),
        "it": ("vigogna", "vicuña", "vicuna", "vicugna", "lana di vigogna", "pelo di vigogna"),
        "fr": ("vigogne", "vicuña", "laine de vigogne", "vicogne"),
        "de": ("Vikunja", "Vicuña", "Vicuna", "Vikunjawolle", "Vigogne", "Vikunya", "Wikunja"),
        "es": ("vicuña", "lana de vicuña", "pelo de vicuña"),
        "pt": ("vicunha", "lã de vicunha", "vicuña", "pêlo de vicunha"),
        "tr": ("vikunya", "vikuna", "vikunya yünü", "vicuna"),
        "zh": ("骆马绒", "骆马毛", "维库纳", "骆马", "维口纳"),
        "ja": (
            "ビキューナ", "ビクーニャ", "ビクーナ", "毛（ビキューナ）", "ヴィキューナ",
            "ビキューニャ", "ヴィクーニャ", "毛（ビクーニャ）",
        ),
    },
    "llama": {
        "code": ("WL",),
        "en": ("llama", "llama wool", "llama hair", "lama", "baby llama"),
        "it": ("lama", "llama", "lana di lama", "pelo di lama", "baby lama"),
        "fr": ("lama", "laine de lama", "poil de lama", "llama"),
        "de": ("Lama", "Lamawolle", "Lamahaar", "Llama"),
        "es": ("llama", "lana de llama", "pelo de llama"),
        "pt": ("lama", "lã de lama", "lhama", "lã de lhama"),
        "tr": ("lama", "lama yünü", "lama tüyü"),
        "zh": ("美洲驼毛", "美洲驼", "大羊驼毛", "拉马毛", "无峰驼毛"),
        "ja": ("ラマ", "リャマ", "毛（ラマ）", "ラマ毛", "ジャマ", "毛（リャマ）"),
    },
    "guanaco": {
        "code": ("WU",),
        "en": ("guanaco", "guanaco wool", "guanaco hair", "huanaco"),
        "it": ("guanaco", "lana di guanaco", "pelo di guanaco"),
        "fr": ("guanaco", "laine de guanaco", "poil de guanaco"),
        "de": ("Guanako", "Guanaco", "Guanakowolle", "Guanakohaar"),
        "es": ("guanaco", "lana de guanaco", "pelo de guanaco"),
        "pt": ("guanaco", "lã de guanaco", "pêlo de guanaco"),
        "tr": ("guanako", "guanako yünü", "guanaco"),
        "zh": ("原驼毛", "原驼", "原驼绒", "栗色羊驼毛"),
        "ja": ("グアナコ", "毛（グアナコ）", "毛(グアナコ)", "グァナコ"),
    },
    "hair": {
        "code": ("WB", "WT"),
        "en": (
            "hair", "animal hair", "rabbit hair", "horsehair", "goat hair", "rabbit", "beaver",
            "otter", "cattle hair", "cow hair", "hare", "horse hair", "raccoon hair",
            "rabbit fur hair",
        ),
        "it": (
            "pelo", "peli", "crine", "pelo di coniglio", "pelo di capra", "crine di cavallo",
            "coniglio", "castoro", "lapin", "lontra", "lepre", "pelo animale", "crine animale",
        ),
        "fr": (
            "poil", "poils", "crin", "poil de lapin", "poil de chèvre", "lapin", "castor",
            "crin de cheval", "loutre", "lièvre", "poils d'animaux", "poil animal",
        ),
        "de": (
            "Haar", "Tierhaar", "Rosshaar", "Kaninhaar", "Ziegenhaar", "Kanin", "Haare",
            "Tierhaare", "Rinderhaar", "Kaninchen", "Hase", "feine Tierhaare",
        ),
        "es": (
            "pelo", "crin", "pelo de conejo", "pelo de cabra", "conejo", "crin de caballo",
            "castor", "pelos", "nutria", "liebre", "pelo animal",
        ),
        "pt": (
            "pêlo", "pelo", "crina", "pêlo de coelho", "pêlo de cabra", "coelho",
            "crina de cavalo", "castor", "lontra", "pelo de coelho", "pelo de cabra",
            "pêlo animal",
        ),
        "tr": (
            "kıl", "hayvan kılı", "tavşan tüyü", "keçi kılı", "at kılı", "tavşan", "kunduz",
            "tavşan yünü",
        ),
        "zh": (
            "兔毛", "动物毛", "马鬃", "山羊毛", "毛发", "兔绒", "普通兔毛", "马毛", "獭兔毛",
            "貉子毛", "貂毛", "貂绒", "牛毛", "狐狸毛",
        ),
        "ja": (
            "獣毛", "ラビットヘア", "兎毛", "うさぎ毛", "馬毛", "山羊毛", "ラビット",
            "毛（その他）", "ゴートヘア", "毛（ラビット）", "その他の毛", "毛（兎）", "牛毛",
        ),
    },
    "silk": {
        "code": ("SE", "SLK"),
        "en": (
            "silk", "mulberry silk", "tussah silk", "tussah", "spun silk", "wild silk", "raw silk",
            "schappe silk", "noil silk", "bourette silk", "habotai", "pure silk",
        ),
        "it": (
            "seta", "seta di gelso", "seta tussah", "pura seta", "bourette di seta",
            "seta schappe", "seta selvaggia", "seta pura", "seta burette", "sete", "seta shappe",
        ),
        "fr": (
            "soie", "soie naturelle", "soie tussah", "bourrette de soie", "schappe de soie",
            "soie sauvage", "soie de mûrier", "bourrette", "schappe", "pure soie", "soie mulberry",
        ),
        "de": (
            "Seide", "Maulbeerseide", "Tussahseide", "Bouretteseide", "Wildseide", "Schappeseide",
            "reine Seide", "Rohseide", "Naturseide", "Tussah-Seide",
        ),
        "es": (
            "seda", "seda natural", "seda tussah", "seda de morera", "borra de seda",
            "seda salvaje", "pura seda", "seda mulberry", "schappe de seda",
        ),
        "pt": (
            "seda", "seda natural", "seda tussah", "seda de amoreira", "seda selvagem",
            "pura seda", "seda pura", "schappe de seda",
        ),
        "tr": (
            "ipek", "doğal ipek", "dut ipeği", "tusah ipeği", "saf ipek", "yabani ipek",
            "tussah ipek",
        ),
        "zh": (
            "桑蚕丝", "真丝", "蚕丝", "丝", "丝绸", "柞蚕丝", "绢丝", "桑丝", "100%真丝", "生丝",
            "绸", "真丝绸", "双宫丝",
        ),
        "ja": (
            "絹", "シルク", "正絹", "マルベリーシルク", "桑蚕", "絹紡糸", "野蚕絹",
            "タッサーシルク", "生糸", "本絹", "絹（シルク）", "家蚕絹",
        ),
    },
    "cotton": {
        "code": ("CO", "C", "COT", "CTN", "BW"),
        "en": (
            "cotton", "combed cotton", "pima cotton", "Egyptian cotton", "cotton yarn", "pima",
            "supima cotton", "mercerised cotton", "mercerized cotton", "cotton wool",
            "pure cotton", "sea island cotton", "giza cotton", "giza", "long staple cotton",
        ),
        "it": (
            "cotone", "cotone pettinato", "cotone pima", "cotone egiziano", "cotone makò", "makò",
            "puro cotone", "cotone mercerizzato", "cotone makò egiziano", "cot.", "filo di Scozia",
            "cotone pima peruviano", "cotoni",
        ),
        "fr": (
            "coton", "coton peigné", "coton pima", "coton égyptien", "coton mercerisé",
            "pur coton", "fil d'Écosse", "coton d'Égypte", "coton longues fibres",
        ),
        "de": (
            "Baumwolle", "Pima-Baumwolle", "gekämmte Baumwolle", "ägyptische Baumwolle",
            "Makobaumwolle", "Bio-Baumwolle", "Baumw.", "Mako", "Biobaumwolle", "reine Baumwolle",
            "Pimabaumwolle", "Cotton", "Makò-Baumwolle",
        ),
        "es": (
            "algodón", "algodón peinado", "algodón pima", "algodón egipcio", "puro algodón",
            "algodón mercerizado", "hilo de Escocia", "alg.", "algodón de fibra larga",
        ),
        "pt": (
            "algodão", "algodão penteado", "algodão pima", "algodão egípcio", "puro algodão",
            "algodão mercerizado", "alg.", "fio da Escócia", "algodão puro",
        ),
        "tr": (
            "pamuk", "penye pamuk", "pima pamuk", "mısır pamuğu", "pamuklu", "merserize pamuk",
            "supima pamuk", "taranmış pamuk", "saf pamuk", "%100 pamuk",
        ),
        "zh": (
            "棉", "精梳棉", "全棉", "纯棉", "有机棉", "长绒棉", "匹马棉", "棉花", "埃及棉",
            "丝光棉", "再生棉", "新疆棉", "皮马棉", "棉纤维", "新疆长绒棉",
        ),
        "ja": (
            "綿", "コットン", "木綿", "オーガニックコットン", "コーマ綿", "超長綿", "スーピマ綿",
            "綿（オーガニックコットン）", "綿(オーガニックコットン)", "エジプト綿",
            "スーピマコットン", "綿花", "再生綿", "ピマ綿", "海島綿", "有機綿",
        ),
    },
    "linen": {
        "code": ("LI", "LIN", "LN"),
        "en": (
            "linen", "flax", "pure linen", "flax linen", "French flax", "European flax",
            "flax (linen)",
        ),
        "it": ("lino", "puro lino", "lini", "fibra di lino", "lino europeo", "lino lavato"),
        "fr": ("lin", "pur lin", "lin français", "lin européen", "fibre de lin", "lin lavé"),
        "de": (
            "Leinen", "Flachs", "Lein", "Reinleinen", "reines Leinen", "Leinenfaser",
            "Flachsleinen",
        ),
        "es": ("lino", "puro lino", "lino europeo", "hilo de lino", "fibra de lino"),
        "pt": ("linho", "puro linho", "linho europeu", "fibra de linho"),
        "tr": ("keten", "saf keten", "keten lifi", "ketenli"),
        "zh": ("亚麻", "亚麻纤维", "纯亚麻", "法国亚麻", "欧洲亚麻", "胡麻"),
        "ja": (
            "リネン", "亜麻", "麻（リネン）", "麻(リネン)", "麻（亜麻）", "フレンチリネン",
            "麻(亜麻)", "植物繊維（亜麻）",
        ),
    },
    "hemp": {
        "code": ("HF", "HEMP"),
        "en": ("hemp", "true hemp", "hemp fibre", "hemp fiber", "pure hemp"),
        "it": ("canapa", "fibra di canapa", "canapa italiana"),
        "fr": ("chanvre", "fibre de chanvre", "chanvre européen", "pur chanvre"),
        "de": ("Hanf", "Hanffaser", "echter Hanf", "Nutzhanf", "Hanffasern"),
        "es": ("cáñamo", "fibra de cáñamo", "puro cáñamo"),
        "pt": ("cânhamo", "fibra de cânhamo", "puro cânhamo"),
        "tr": ("kenevir", "kendir", "kenevir lifi"),
        "zh": ("大麻", "汉麻", "火麻", "线麻", "大麻纤维", "工业大麻", "汉麻纤维"),
        "ja": (
            "ヘンプ", "指定外繊維（ヘンプ）", "指定外繊維(ヘンプ)", "大麻", "植物繊維（ヘンプ）",
            "麻（ヘンプ）", "植物繊維(ヘンプ)", "植物繊維（大麻）", "麻(ヘンプ)",
        ),
    },
    "jute": {
        "code": ("JU",),
        "en": ("jute", "jute fibre", "jute fiber", "hessian", "burlap"),
        "it": ("juta", "iuta", "fibra di juta", "yuta"),
        "fr": ("jute", "fibre de jute", "toile de jute"),
        "de": ("Jute", "Jutefaser", "Jutegewebe"),
        "es": ("yute", "fibra de yute", "arpillera"),
        "pt": ("juta", "fibra de juta", "serapilheira"),
        "tr": ("jüt", "jut", "jüt lifi", "hint keneviri"),
        "zh": ("黄麻", "黄麻纤维", "洋麻"),
        "ja": (
            "ジュート", "黄麻", "指定外繊維（ジュート）", "植物繊維（ジュート）",
            "指定外繊維(ジュート)", "麻（ジュート）", "植物繊維（黄麻）",
        ),
    },
    "ramie": {
        "code": ("RA",),
        "en": ("ramie", "ramie fibre", "China grass", "ramie fiber"),
        "it": ("ramiè", "ramié", "ramie", "fibra di ramié"),
        "fr": ("ramie", "ortie de Chine", "fibre de ramie"),
        "de": ("Ramie", "Ramiefaser", "Chinagras"),
        "es": ("ramio", "fibra de ramio", "ramié"),
        "pt": ("rami", "fibra de rami", "ramie"),
        "tr": ("rami", "rami lifi", "ramie"),
        "zh": ("苎麻", "苎麻纤维", "纯苎麻", "苎麻布"),
        "ja": (
            "ラミー", "苧麻", "麻（ラミー）", "麻(ラミー)", "ちょま", "植物繊維（苧麻）",
            "麻（苧麻）", "麻(苧麻)",
        ),
    },
    "viscose": {
        "code": ("CV", "VI", "VIS", "VISC", "RY", "RAY", "V"),
        "en": (
            "viscose", "rayon", "viscose rayon", "bamboo viscose", "viscose from bamboo",
            "rayon from bamboo", "visc.", "bamboo rayon", "artificial silk", "viscose bamboo",
        ),
        "it": (
            "viscosa", "rayon", "viscosa di bambù", "raion", "visc.", "viscosa da bambù",
            "rayon viscosa", "viscosa bambù",
        ),
        "fr": (
            "viscose", "rayonne", "viscose de bambou", "rayonne viscose", "fibranne",
            "viscose bambou", "rayonne de bambou",
        ),
        "de": (
            "Viskose", "Viscose", "Viskose (Bambus)", "Rayon", "Bambusviskose", "Reyon",
            "Bambus-Viskose", "Zellwolle", "Viskosefaser", "Viskose aus Bambus",
        ),
        "es": ("viscosa", "rayón", "viscosa de bambú", "rayón viscosa", "viscosa (bambú)", "rayon"),
        "pt": ("viscose", "raiom", "viscose de bambu", "rayon", "raion", "viscosa"),
        "tr": (
            "viskon", "viskoz", "viskoz rayon", "bambu viskon", "reyon", "rayon", "bambu viskoz",
        ),
        "zh": (
            "粘纤", "粘胶纤维", "粘胶", "人造丝", "人棉", "人造棉", "粘胶纤",
            "再生纤维素纤维(粘纤)", "黏胶纤维", "粘胶丝", "粘纤(竹)", "黏胶", "竹浆纤维", "嫘萦",
        ),
        "ja": (
            "レーヨン", "ビスコース", "ビスコースレーヨン", "レイヨン", "再生繊維（レーヨン）",
            "バンブーレーヨン", "スフ", "レーヨン（竹）", "ヴィスコース",
        ),
    },
    "modal": {
        "code": ("CMD", "MD", "MOD"),
        "en": (
            "modal", "modal fibre", "micro modal", "micromodal", "modal fiber", "modal rayon",
            "beech modal",
        ),
        "it": ("modal", "micromodal", "modale", "micro modal", "fibra modale", "modal da faggio"),
        "fr": ("modal", "micromodal", "fibre modale", "micro modal", "modal de hêtre"),
        "de": (
            "Modal", "Mikromodal", "Micromodal", "Modalfaser", "Micro Modal", "Modal-Faser",
            "Buchenmodal",
        ),
        "es": ("modal", "micromodal", "micro modal", "fibra modal", "modal de haya"),
        "pt": ("modal", "micromodal", "micro modal", "fibra modal"),
        "tr": ("modal", "mikromodal", "mikro modal", "modal elyaf", "micromodal"),
        "zh": ("莫代尔", "莫代尔纤维", "莫黛尔", "木代尔", "微莫代尔", "兰精莫代尔", "莫代尔棉"),
        "ja": (
            "モダール", "レーヨン（モダール）", "マイクロモダール", "レーヨン(モダール)",
            "再生繊維（モダール）", "モダル", "再生繊維(モダール)",
        ),
    },
    "lyocell": {
        "code": ("CLY", "TEN", "LYO"),
        "en": ("lyocell", "lyocel", "lyocell fibre", "lyocell fiber", "bamboo lyocell", "liocell"),
        "it": ("lyocell", "liocell", "lyocel", "fibra lyocell", "liocel"),
        "fr": ("lyocell", "fibre lyocell", "lyocell de bambou", "lyocel"),
        "de": ("Lyocell", "Lyocellfaser", "Lyocell-Faser", "Lyocel", "Bambus-Lyocell"),
        "es": ("lyocell", "liocel", "fibra lyocell", "liocell", "lyocel"),
        "pt": ("liocel", "lyocell", "liocell", "fibra lyocell", "lyocel"),
        "tr": ("liyosel", "lyocell", "lyosel", "liyosell", "lyocell elyaf"),
        "zh": ("莱赛尔", "莱赛尔纤维", "天丝", "莱塞尔", "莱赛尔(天丝)", "竹莱赛尔", "兰精莱赛尔"),
        "ja": (
            "リヨセル", "指定外繊維（リヨセル）", "指定外繊維(リヨセル)", "再生繊維（リヨセル）",
            "再生繊維(リヨセル)", "精製セルロース繊維", "指定外繊維（テンセル）",
            "再生繊維（テンセル）",
        ),
    },
    "cupro": {
        "code": ("CU", "CUP"),
        "en": (
            "cupro", "cuprammonium", "cuprammonium rayon", "cupro rayon", "cuprammonium silk",
            "cuppro",
        ),
        "it": ("cupro", "cuprammonio", "rayon cupro", "fibra cupro"),
        "fr": ("cupro", "rayonne au cuivre", "cuproammoniacal", "cuprorayonne", "soie de cuivre"),
        "de": ("Cupro", "Kupfer-Viskose", "Kupro", "Kupferseide", "Cuprofaser", "Kupferkunstseide"),
        "es": ("cupro", "rayón cupro", "cuproamoniacal", "cupra", "rayón cuproamoniacal"),
        "pt": ("cupro", "cuproamoniacal", "cupra", "raiom cupro"),
        "tr": ("kupro", "bakır ipeği", "cupro", "bakır amonyum rayonu"),
        "zh": ("铜氨", "铜氨纤维", "铜氨丝", "宾霸", "铜氨人造丝"),
        "ja": (
            "キュプラ", "銅アンモニアレーヨン", "再生繊維（キュプラ）", "カプロ",
            "再生繊維(キュプラ)", "銅アンモニア繊維",
        ),
    },
    "acetate": {
        "code": ("ACE", "ACET"),
        "en": (
            "acetate", "acetate rayon", "diacetate", "acet.", "cellulose acetate", "acetate silk",
        ),
        "it": ("acetato", "diacetato", "rayon acetato", "acetato di cellulosa", "acet."),
        "fr": ("acétate", "diacétate", "acétate de cellulose", "rayonne acétate"),
        "de": ("Acetat", "Azetat", "Diacetat", "Zelluloseacetat", "Celluloseacetat", "Acetatseide"),
        "es": ("acetato", "diacetato", "acetato de celulosa", "rayón acetato"),
        "pt": ("acetato", "diacetato", "acetato de celulose", "raiom acetato"),
        "tr": ("asetat", "diasetat", "selüloz asetat", "asetat ipeği"),
        "zh": (
            "醋纤", "醋酯纤维", "醋酸纤维", "二醋酸纤维", "醋酸", "二醋酯纤维", "醋酯", "二醋酸",
            "醋酸丝", "二醋纤",
        ),
        "ja": (
            "アセテート", "ジアセテート", "半合成繊維（アセテート）", "半合成繊維(アセテート)",
            "セルロースアセテート", "酢酸セルロース繊維",
        ),
    },
    "triacetate": {
        "code": ("CTA", "TA"),
        "en": ("triacetate", "cellulose triacetate", "tri-acetate", "triacet."),
        "it": ("triacetato", "triacetato di cellulosa", "tri-acetato"),
        "fr": ("triacétate", "triacétate de cellulose", "tri-acétate"),
        "de": ("Triacetat", "Triazetat", "Cellulosetriacetat", "Tri-Acetat"),
        "es": ("triacetato", "triacetato de celulosa", "tri-acetato"),
        "pt": ("triacetato", "triacetato de celulose", "tri-acetato"),
        "tr": ("triasetat", "tri-asetat", "selüloz triasetat"),
        "zh": ("三醋酯纤维", "三醋酸纤维", "三醋酸", "三醋酯", "三醋纤", "三醋酸丝"),
        "ja": (
            "トリアセテート", "半合成繊維（トリアセテート）", "半合成繊維(トリアセテート)",
            "トリアセ", "トリアセテート繊維",
        ),
    },
    "polyester": {
        "code": ("PL", "PES", "PET", "POLY", "T", "rPET", "R-PET", "RPES", "R-PES", "rPL", "R-PL"),
        "en": (
            "polyester", "microfibre polyester", "recycled polyester", "poly", "terylene",
            "polyester microfibre", "polyester microfiber", "polyest.", "poliester",
            "polyester fibre", "polyethylene terephthalate", "polyester filament",
        ),
        "it": (
            "poliestere", "polyester", "poliest.", "poliestere riciclato",
            "microfibra di poliestere", "pol.", "microfibra poliestere", "fibra di poliestere",
            "poliester",
        ),
        "fr": (
            "polyester", "polyester recyclé", "microfibre polyester", "polyest.",
            "fibre de polyester", "microfibre de polyester", "fibres polyester",
        ),
        "de": (
            "Polyester", "recyceltes Polyester", "Polyester-Mikrofaser", "Polyesterfaser",
            "Polyestermikrofaser", "Polyest.", "Mikrofaser Polyester", "Recycling-Polyester",
            "Polyesterfasern",
        ),
        "es": (
            "poliéster", "polyester", "poliéster reciclado", "microfibra de poliéster",
            "poliester", "fibra de poliéster", "poliést.",
        ),
        "pt": (
            "poliéster", "polyester", "poliéster reciclado", "microfibra de poliéster",
            "poliester", "fibra de poliéster",
        ),
        "tr": (
            "polyester", "poliester", "geri dönüştürülmüş polyester", "mikrofiber polyester",
            "polyester elyaf", "polyester mikrofiber",
        ),
        "zh": (
            "聚酯纤维", "涤纶", "聚酯", "再生聚酯纤维", "涤", "再生涤纶", "聚脂纤维", "的确良",
            "聚酯纤维(涤纶)", "循环再生聚酯纤维", "超细聚酯纤维", "聚酯纤维（涤纶）", "再生聚酯",
            "环保涤纶",
        ),
        "ja": (
            "ポリエステル", "再生ポリエステル", "リサイクルポリエステル", "ポリエステル（再生）",
            "ポリエステル(再生)", "ポリエステル（リサイクル）", "エステル", "ポリエステル繊維",
            "合成繊維（ポリエステル）",
        ),
    },
    "polyamide": {
        "code": ("PA", "NY", "NYL", "PA6", "PA66", "PA6.6", "PA 6", "PA 6.6", "N", "rPA", "R-PA"),
        "en": (
            "polyamide", "nylon", "recycled nylon", "recycled polyamide", "polyamid", "poliamide",
            "nylon 6", "nylon 66", "polyamide 6.6", "nylon 6.6", "polyamide microfibre",
            "regenerated nylon",
        ),
        "it": (
            "poliammide", "nylon", "poliamide", "nailon", "poliammide riciclata", "poliammidica",
            "poliam.", "fibra poliammidica", "poliamm.", "nylon riciclato", "nylon rigenerato",
            "polyamide",
        ),
        "fr": (
            "polyamide", "nylon", "polyamide recyclé", "polyam.", "nylon recyclé", "polyamide 6.6",
            "fibre polyamide",
        ),
        "de": (
            "Polyamid", "Nylon", "recyceltes Polyamid", "Polyamide", "Perlon", "Recycling-Nylon",
            "recyceltes Nylon", "Polyamidfaser", "Polyamid-Mikrofaser",
        ),
        "es": (
            "poliamida", "nailon", "nylon", "nilón", "poliamida reciclada", "nailon reciclado",
            "poliam.", "nylon reciclado", "fibra de poliamida",
        ),
        "pt": (
            "poliamida", "nylon", "náilon", "nailon", "poliamida reciclada", "nylon reciclado",
            "fibra de poliamida", "nilon",
        ),
        "tr": (
            "poliamid", "naylon", "poliamit", "polyamid", "geri dönüştürülmüş poliamid",
            "polyamide", "nylon", "geri dönüştürülmüş naylon", "polyamit",
        ),
        "zh": (
            "锦纶", "尼龙", "聚酰胺纤维", "聚酰胺", "再生锦纶", "再生尼龙", "尼龙纤维",
            "锦纶(尼龙)", "锦纶66", "聚酰胺纤维(锦纶)", "耐纶", "锦纶6", "锦纶纤维",
        ),
        "ja": (
            "ナイロン", "ポリアミド", "再生ナイロン", "リサイクルナイロン", "ナイロン66",
            "合成繊維（ナイロン）", "ナイロン（再生）", "ポリアミド繊維", "ナイロン繊維",
        ),
    },
    "acrylic": {
        "code": ("PAN", "ACR", "PAC", "ACRY"),
        "en": (
            "acrylic", "acryl", "acrylic fibre", "acrylic fiber", "polyacrylic",
            "polyacrylonitrile", "acryl.", "acrilic", "polyacryl",
        ),
        "it": (
            "acrilica", "acrilico", "fibra acrilica", "acrilic.", "acril.", "poliacrilica",
            "acrilici", "poliacrilico", "acryl",
        ),
        "fr": (
            "acrylique", "fibre acrylique", "polyacrylique", "acryl.", "polyacrylonitrile",
            "acryliques",
        ),
        "de": (
            "Polyacryl", "Acryl", "Polyacrylfaser", "Polyacrylnitril", "Acrylfaser", "Acrylic",
            "Polyacryl-Faser", "Dralonfaser",
        ),
        "es": (
            "acrílico", "acrílica", "fibra acrílica", "poliacrílico", "acrilico",
            "poliacrilonitrilo", "acríl.",
        ),
        "pt": (
            "acrílico", "acrílica", "fibra acrílica", "poliacrílico", "acrilico",
            "poliacrilonitrilo",
        ),
        "tr": (
            "akrilik", "akrilik elyaf", "orlon", "poliakrilik", "poliakrilonitril", "akrilik lif",
        ),
        "zh": (
            "腈纶", "聚丙烯腈纤维", "丙烯酸纤维", "亚克力纤维", "腈纶纤维", "聚丙烯腈纤维(腈纶)",
            "亚克力", "聚丙烯腈",
        ),
        "ja": (
            "アクリル", "アクリル繊維", "アクリル毛", "合成繊維（アクリル）", "ポリアクリル",
            "アクリロニトリル", "合成繊維(アクリル)",
        ),
    },
    "modacrylic": {
        "code": ("MAC", "MA"),
        "en": (
            "modacrylic", "modacryl", "mod-acrylic", "modacrylic fibre", "modified acrylic",
            "modacrylic fiber",
        ),
        "it": ("modacrilica", "modacrilico", "fibra modacrilica", "acrilica modificata"),
        "fr": ("modacrylique", "fibre modacrylique", "acrylique modifié"),
        "de": ("Modacryl", "Modacrylfaser", "Modacrylic", "Modacrylfasern"),
        "es": ("modacrílico", "modacrílica", "fibra modacrílica", "acrílico modificado"),
        "pt": ("modacrílico", "modacrílica", "fibra modacrílica"),
        "tr": ("modakrilik", "modakrilik elyaf", "modifiye akrilik"),
        "zh": ("改性腈纶", "变性腈纶", "改性聚丙烯腈纤维", "腈氯纶", "阻燃腈纶"),
        "ja": (
            "アクリル系", "モダクリル", "アクリル系繊維", "モダアクリル", "合成繊維（アクリル系）",
            "合成繊維(アクリル系)",
        ),
    },
    "elastane": {
        "code": ("SP", "ELA", "SPX", "SPAN"),
        "en": (
            "elastane", "spandex", "elasthane", "elastan", "elast.", "spandex fibre",
            "elastane fibre", "elasthan", "span.",
        ),
        "it": (
            "elastan", "elastane", "elastam", "elast.", "elastane fibra", "spandex", "elasthan",
            "elastomero", "fibra elastan", "elastomerica",
        ),
        "fr": (
            "élasthanne", "elasthanne", "élasthane", "élastane", "elasthane", "spandex",
            "fibre élasthanne", "élast.",
        ),
        "de": (
            "Elasthan", "Elastan", "Elastane", "Spandex", "Elasthanfaser", "Elasth.", "Elasthane",
        ),
        "es": (
            "elastano", "spandex", "elastán", "elastane", "elastan", "elast.", "fibra elastano",
            "expandex", "elastanos",
        ),
        "pt": (
            "elastano", "spandex", "elastane", "elastan", "fibra elastano", "elast.", "elastanos",
        ),
        "tr": ("elastan", "likra", "spandex", "elastane", "elasten", "elastan elyaf", "lastan"),
        "zh": (
            "氨纶", "聚氨酯弹性纤维", "弹性纤维", "斯潘德克斯", "氨纶丝", "弹力丝",
            "聚氨酯弹性纤维(氨纶)", "弹性纤维(氨纶)", "拉架", "聚氨基甲酸酯纤维", "弹纤",
        ),
        "ja": (
            "スパンデックス", "エラスタン", "弾性繊維", "ポリウレタン弾性繊維",
            "ポリウレタン（弾性糸）", "合成繊維（ポリウレタン）", "ポリウレタン繊維",
            "ポリウレタン弾性糸",
        ),
    },
    "elastomultiester": {
        "code": ("EME",),
        "en": (
            "elastomultiester", "elasto-multiester", "elastomultester", "elasterell-p",
            "elasterell", "multiester elastane",
        ),
        "it": (
            "elastomultiestere", "elasto-multiestere", "elasterell", "elastomultiester",
            "fibra elastomultiestere",
        ),
        "fr": ("élastomultiester", "elastomultiester", "élasto-multiester", "élasterell-p"),
        "de": ("Elastomultiester", "Elastomultiesterfaser", "Elasto-Multiester", "Elasterell-p"),
        "es": ("elastomultiéster", "elastomultiester", "elasto-multiéster", "elasterell"),
        "pt": ("elastomultiéster", "elastomultiester", "elasto-multiéster", "elasterell"),
        "tr": ("elastomultiester", "elasto multiester", "elastomultiester elyaf", "elasterell"),
        "zh": (
            "聚酯弹性纤维", "弹性聚酯纤维", "弹性聚酯", "弹性复合聚酯纤维", "聚酯复合弹性纤维",
            "双组份弹性聚酯",
        ),
        "ja": (
            "エラストマルチエステル", "ポリエステル系弾性繊維", "複合ポリエステル",
            "弾性ポリエステル", "複合繊維（ポリエステル）",
        ),
    },
    "elastodiene": {
        "code": ("ED",),
        "en": (
            "elastodiene", "elastodien", "natural rubber yarn", "latex yarn", "rubber thread",
            "elastodiene yarn", "latex thread",
        ),
        "it": (
            "elastodiene", "gomma elastica", "filo di gomma", "elastodieni", "fili elastici",
            "filato di lattice",
        ),
        "fr": (
            "élastodiène", "elastodiène", "fil de caoutchouc", "élastodiene", "fil élastique",
            "fil de latex",
        ),
        "de": (
            "Elastodien", "Gummifaden", "Elastodiene", "Elastodienfaser", "Gummifäden",
            "Latexfaden",
        ),
        "es": (
            "elastodieno", "hilo de goma", "elastodieno (goma)", "hilo elástico", "hilo de látex",
        ),
        "pt": (
            "elastodieno", "fio de borracha", "elastodieno (borracha)", "fio elástico",
            "fio de látex",
        ),
        "tr": ("elastodien", "lastik iplik", "lastik ipliği", "kauçuk iplik", "lateks iplik"),
        "zh": (
            "二烯类弹性纤维", "橡筋", "橡胶丝", "乳胶丝", "弹性二烯纤维", "橡根", "橡胶弹性丝",
            "橡皮筋",
        ),
        "ja": (
            "エラストジエン", "ゴム糸", "天然ゴム糸", "ジエン系弾性繊維", "糸ゴム", "ラテックス糸",
        ),
    },
    "polyurethane": {
        "code": ("PU", "PUR", "TPU"),
        "en": (
            "polyurethane", "polyurethane coating", "PU leather", "polyurethan",
            "faux leather (PU)", "poliurethane", "polyurethane resin", "PU coating",
            "thermoplastic polyurethane", "polyurethane foam", "PU foam",
        ),
        "it": (
            "poliuretano", "poliuretanica", "resina poliuretanica", "ecopelle PU", "poliuret.",
            "poliuretanico", "spalmatura poliuretanica", "schiuma di poliuretano",
            "poliuretano espanso", "poliuretano termoplastico",
        ),
        "fr": (
            "polyuréthane", "polyuréthanne", "enduction polyuréthane", "mousse polyuréthane",
            "mousse de polyuréthane", "PU (polyuréthane)", "enduction PU",
        ),
        "de": (
            "Polyurethan", "Polyurethanbeschichtung", "PU-Beschichtung", "Polyurethanschaum",
            "PU-Schaum", "Polyurethane", "thermoplastisches Polyurethan", "PU-Leder",
        ),
        "es": (
            "poliuretano", "espuma de poliuretano", "poliuretano (PU)", "polipiel PU",
            "resina de poliuretano", "recubrimiento de poliuretano",
        ),
        "pt": (
            "poliuretano", "espuma de poliuretano", "poliuretano (PU)", "resina de poliuretano",
            "revestimento de poliuretano",
        ),
        "tr": (
            "poliüretan", "poliüretan kaplama", "poliüretan köpük", "suni deri (PU)", "PU deri",
            "poliuretan", "termoplastik poliüretan",
        ),
        "zh": (
            "聚氨酯", "PU革", "聚氨基甲酸酯", "PU皮", "聚氨酯涂层", "PU涂层", "聚氨酯泡沫",
            "聚氨酯合成革", "聚氨酯(涂层)",
        ),
        "ja": (
            "合成皮革（ポリウレタン）", "合成皮革（PU）", "ポリウレタン樹脂", "ウレタン",
            "ウレタンフォーム", "合成樹脂（ポリウレタン）", "PUレザー", "ポリウレタンフォーム",
            "ポリウレタンコーティング", "ポリウレタン（コーティング）",
        ),
    },
    "polypropylene": {
        "code": ("PP",),
        "en": ("polypropylene", "polypropene", "polyprop.", "polypro"),
        "it": (
            "polipropilene", "polipropilenica", "fibra polipropilenica", "polipropilenico",
            "polipr.",
        ),
        "fr": ("polypropylène", "fibre polypropylène"),
        "de": ("Polypropylen", "Polypropylenfaser", "PP-Faser"),
        "es": ("polipropileno", "fibra de polipropileno"),
        "pt": ("polipropileno", "fibra de polipropileno"),
        "tr": ("polipropilen", "polipropilen elyaf", "polypropylene"),
        "zh": ("丙纶", "聚丙烯纤维", "聚丙烯", "丙纶纤维", "聚丙烯纤维(丙纶)"),
        "ja": (
            "ポリプロピレン", "ポリプロピレン繊維", "PP樹脂", "パイレン",
            "合成繊維（ポリプロピレン）",
        ),
    },
    "polyethylene": {
        "code": ("HDPE", "LDPE", "UHMWPE", "UHMW-PE"),
        "en": (
            "polyethylene", "polythene", "high density polyethylene", "polyethylene foam",
            "PE foam", "polyethene",
        ),
        "it": (
            "polietilene", "polietilenica", "polietilene espanso", "polietilenico",
            "fibra polietilenica",
        ),
        "fr": ("polyéthylène", "fibre polyéthylène", "mousse de polyéthylène", "polythène"),
        "de": ("Polyethylen", "Polyäthylen", "Polyethylenfaser", "PE-Schaum", "Polyethylenschaum"),
        "es": ("polietileno", "fibra de polietileno", "espuma de polietileno"),
        "pt": ("polietileno", "fibra de polietileno", "espuma de polietileno"),
        "tr": ("polietilen", "polietilen elyaf", "polietilen köpük"),
        "zh": (
            "乙纶", "聚乙烯", "聚乙烯纤维", "聚乙烯纤维(乙纶)", "超高分子量聚乙烯纤维",
            "超高分子量聚乙烯",
        ),
        "ja": (
            "ポリエチレン", "ポリエチレン繊維", "PE樹脂", "高密度ポリエチレン",
            "合成繊維（ポリエチレン）", "超高分子量ポリエチレン",
        ),
    },
    "pvc": {
        "code": ("PVC", "CLF"),
        "en": (
            "PVC", "polyvinyl chloride", "vinyl", "polyvinylchloride", "chlorofibre",
            "PVC coating", "vinyl chloride",
        ),
        "it": (
            "PVC", "cloruro di polivinile", "polivinilcloruro", "clorofibra", "vinile",
            "polivinile", "cloruro polivinilico",
        ),
        "fr": (
            "PVC", "polychlorure de vinyle", "chlorure de polyvinyle", "chlorofibre", "vinyle",
            "chlorofibres",
        ),
        "de": (
            "PVC", "Polyvinylchlorid", "Chlorfaser", "Vinyl", "Polychlorid", "PVC-Beschichtung",
            "Polyvinyl",
        ),
        "es": (
            "PVC", "cloruro de polivinilo", "policloruro de vinilo", "clorofibra", "vinilo",
            "polivinilo",
        ),
        "pt": (
            "PVC", "cloreto de polivinilo", "policloreto de vinila", "clorofibra", "vinil",
            "cloreto de polivinila",
        ),
        "tr": ("PVC", "polivinil klorür", "polivinilklorür", "vinil", "klorofiber"),
        "zh": ("聚氯乙烯", "PVC革", "氯纶", "聚氯乙烯纤维", "PVC皮", "聚氯乙烯涂层", "PVC涂层"),
        "ja": (
            "塩化ビニル", "ポリ塩化ビニル", "塩ビ", "ビニル", "塩化ビニール", "ポリクラール",
            "合成皮革（塩化ビニル）", "塩化ビニル樹脂", "塩化ビニール樹脂",
        ),
    },
    "aramid": {
        "code": ("AR",),
        "en": (
            "aramid", "para-aramid", "meta-aramid", "aramide", "paraaramid", "metaaramid",
            "aramid fibre", "aramid fiber",
        ),
        "it": (
            "aramide", "aramidica", "fibra aramidica", "para-aramide", "meta-aramide",
            "aramidiche", "aramidico", "fibra para-aramidica",
        ),
        "fr": (
            "aramide", "para-aramide", "méta-aramide", "fibre aramide", "fibres aramides",
            "paraaramide",
        ),
        "de": (
            "Aramid", "Aramidfaser", "Para-Aramid", "Meta-Aramid", "Paraaramid", "Metaaramid",
            "Aramidfasern",
        ),
        "es": ("aramida", "para-aramida", "meta-aramida", "fibra de aramida", "fibra aramídica"),
        "pt": ("aramida", "para-aramida", "meta-aramida", "fibra de aramida", "fibra aramídica"),
        "tr": ("aramid", "para-aramid", "meta-aramid", "aramit", "aramid elyaf", "para aramid"),
        "zh": (
            "芳纶", "芳族聚酰胺纤维", "芳纶纤维", "对位芳纶", "间位芳纶", "芳香族聚酰胺纤维",
            "芳纶1313", "芳纶1414",
        ),
        "ja": (
            "アラミド", "アラミド繊維", "パラ系アラミド", "メタ系アラミド", "パラ系アラミド繊維",
            "合成繊維（アラミド）", "メタ系アラミド繊維",
        ),
    },
    "metallic": {
        "code": ("ME", "MTF", "MET"),
        "en": (
            "metallic", "metallised fibre", "metal fibre", "metallic yarn", "metallic fibre",
            "metallized fiber", "metallised polyester", "metallic thread", "metal",
            "metallic fiber", "metallised fibres", "metalised fibre", "metallized polyester",
            "metallic fibres", "other metallic fibre",
        ),
        "it": (
            "metallico", "fibra metallizzata", "fibre metalliche", "lamé", "fibra metallica",
            "metallizzata", "poliestere metallizzato", "metallica", "filo metallico", "metal",
            "lamina", "fibre metallizzate", "metallizzato", "filato metallico",
        ),
        "fr": (
            "métallique", "fibre métallique", "fibre métallisée", "métallisé", "fil métallisé",
            "lamé", "métal", "fil métallique", "polyester métallisé", "fibres métalliques",
            "fibres métallisées", "fibre métallisé", "lamé métallique",
        ),
        "de": (
            "metallisiert", "Metallfaser", "metallisierte Faser", "metallisches Garn", "Metall",
            "Metallic", "Metallgarn", "Metallfaden", "metallisierte Fasern", "Lamé",
            "Metallfasern", "metallisiertes Polyester", "Metallisiertes Garn",
            "sonstige Metallfasern",
        ),
        "es": (
            "metálico", "fibra metálica", "fibra metalizada", "hilo metálico", "metalizado",
            "metal", "lamé", "poliéster metalizado", "metálica", "metalizada", "hilo metalizado",
            "fibras metálicas", "fibras metalizadas",
        ),
        "pt": (
            "metálico", "fibra metálica", "fibra metalizada", "fio metálico", "metalizado",
            "metal", "lamé", "metalizada", "poliéster metalizado", "metálica", "fibras metálicas",
            "fio metalizado",
        ),
        "tr": (
            "metalik", "metal elyaf", "metalik iplik", "metalik elyaf", "metalize", "metal",
            "metalize iplik", "sim", "metalize elyaf", "simli iplik", "metalik lif",
            "metalize polyester",
        ),
        "zh": (
            "金属纤维", "金属丝", "金属镀膜纤维", "镀金属纤维", "金银丝", "金属", "银丝", "金葱",
            "金银线", "金属镀膜丝", "聚酯薄膜纤维", "聚酯镀膜纤维", "金属化纤维", "金丝",
            "镀膜纤维", "金葱线",
        ),
        "ja": (
            "金属繊維", "メタリックヤーン", "ラメ糸", "指定外繊維（金属糸）", "金属糸",
            "メタリック糸", "指定外繊維(金属糸)", "指定外繊維（金属）", "ラメ", "メタル繊維",
            "分類外繊維（金属繊維）", "分類外繊維（金属糸）", "分類外繊維（スリット糸）",
            "スリット糸", "指定外繊維（スリット糸）",
        ),
    },
    "paper": {
        "en": (
            "paper", "paper yarn", "paper fibre", "paper straw", "washi paper",
            "toyo paper", "paper fiber",
        ),
        "it": (
            "carta", "fibra di carta", "filato di carta", "paglia di carta",
            "carta giapponese",
        ),
        "fr": (
            "papier", "fil de papier", "fibre de papier", "paille de papier",
            "papier japonais",
        ),
        "de": ("Papier", "Papiergarn", "Papierfaser", "Papierstroh", "Papierfasern"),
        "es": ("papel", "hilo de papel", "fibra de papel", "paja de papel"),
        "pt": ("papel", "fio de papel", "fibra de papel", "palha de papel"),
        "tr": ("kağıt", "kağıt iplik", "kağıt lifi", "kağıt hasır", "kağıt elyaf"),
        "zh": ("纸", "纸纤维", "纸纱", "和纸", "纸草", "纸纤", "纸浆纤维"),
        "ja": (
            "和紙", "紙", "指定外繊維（和紙）", "ペーパーヤーン", "指定外繊維（紙）", "紙糸",
            "分類外繊維（紙）", "ペーパー", "分類外繊維（和紙）", "指定外繊維(和紙)",
        ),
    },
    "rubber": {
        "code": ("RU", "TPR", "SBR"),
        "en": (
            "rubber", "natural rubber", "rubber sole", "crepe rubber", "latex",
            "thermoplastic rubber", "synthetic rubber", "vulcanised rubber", "crêpe rubber",
            "neoprene", "caoutchouc", "vulcanized rubber", "gum rubber", "thermo rubber",
            "thermorubber", "TR rubber", "TPR rubber", "TR sole", "gum",
        ),
        "it": (
            "gomma", "caucciù", "gomma naturale", "lattice", "gomma termoplastica",
            "gomma para", "neoprene", "gomma vulcanizzata", "gomma crepe", "gomma sintetica",
            "gomma TR", "gomma TPR", "termogomma", "suola in gomma",
        ),
        "fr": (
            "caoutchouc", "gomme", "caoutchouc naturel", "latex", "crêpe naturel", "néoprène",
            "caoutchouc synthétique", "élastomère", "gomme naturelle", "gomme crêpe",
            "caoutchouc thermoplastique", "gomme TR", "élastomère TR", "gomme thermoplastique",
        ),
        "de": (
            "Gummi", "Kautschuk", "Naturkautschuk", "Latex", "Kreppsohle", "Naturgummi", "Neopren",
            "thermoplastischer Kautschuk", "Kreppgummi", "synthetischer Kautschuk", "TR-Gummi",
            "TPR-Gummi", "Thermogummi", "thermoplastisches Gummi",
        ),
        "es": (
            "caucho", "goma", "látex", "caucho natural", "goma natural", "neopreno",
            "goma termoplástica", "caucho sintético", "suela de crepé", "goma TR", "caucho termoplástico",
            "caucho TR",
        ),
        "pt": (
            "borracha", "borracha natural", "látex", "caucho", "neoprene",
            "borracha termoplástica", "borracha sintética", "crepe de borracha", "borracha TR",
            "borracha TPR", "termoborracha",
        ),
        "tr": (
            "kauçuk", "lastik", "doğal kauçuk", "lateks", "termoplastik kauçuk", "neopren",
            "sentetik kauçuk", "krep kauçuk", "termo", "termo kauçuk", "TR kauçuk",
        ),
        "zh": (
            "橡胶", "天然橡胶", "乳胶", "橡胶底", "氯丁橡胶", "合成橡胶", "生胶", "热塑性橡胶",
            "牛筋", "橡胶大底", "牛筋底", "热塑橡胶", "TPR底",
        ),
        "ja": (
            "合成ゴム", "ゴム", "天然ゴム", "ラバー", "ラテックス", "クレープゴム", "ネオプレン",
            "生ゴム", "クロロプレンゴム", "ゴム底", "熱可塑性ゴム", "TPRゴム", "ラバーソール",
        ),
    },
    "leather": {
        "code": ("LTH", "LEA"),
        "en": (
            "leather", "genuine leather", "calfskin", "lambskin", "goatskin", "cowhide", "nappa",
            "real leather", "nappa leather", "calf leather", "lamb leather", "sheepskin leather",
            "cow leather", "patent leather", "full grain leather", "grain leather",
            "buffalo leather", "goat leather", "sheep leather", "kidskin", "pigskin", "deerskin",
            "sheep nappa", "lamb nappa", "calf", "calf skin", "cow hide", "lamb skin",
            "bovine leather", "coated leather", "saffiano", "leather fibre", "split leather",
            "vachetta",
        ),
        "it": (
            "pelle", "vera pelle", "cuoio", "vitello", "pelle di vitello", "pelle di agnello",
            "nappa", "agnello", "vacchetta", "capra (pelle)", "pelle di capra", "pelle bovina",
            "vernice", "montone (pelle)", "pieno fiore", "crosta", "bottalato", "bufalo",
            "cavallino", "camoscio liscio", "pelle di vacca", "cuoietto", "nappa d'agnello",
            "pelle ovina", "pelle caprina", "nappa di vitello", "cuoio rigenerato", "vacca",
            "capretto", "vitello martellato", "vitello bottalato", "pelle suina", "rettile", "pelle rivestita", "nappa di agnello",
        ),
        "fr": (
            "cuir", "cuir véritable", "cuir de veau", "cuir d'agneau", "veau", "cuir de vachette",
            "vachette", "agneau", "cuir de chèvre", "nappa", "cuir pleine fleur", "cuir bovin",
            "cuir de vache", "croûte de cuir", "cuir lisse", "cuir verni", "cuir de buffle",
            "veau lisse", "cuir de porc", "chevreau", "agneau nappa", "peau lisse", "cuir ovin",
            "vachette lisse", "agneau plongé", "cuir enduit", "chèvre grainée", "veau grainé", "vachette grainée", "taurillon", "buffle",
            "veau box", "agneau grainé", "peau de chèvre",
        ),
        "de": (
            "Leder", "Echtleder", "Kalbsleder", "Lammleder", "Rindsleder", "Rindleder",
            "Nappaleder", "Ziegenleder", "Glattleder", "Kalbleder", "Lammnappa", "Nappa",
            "Lackleder", "echtes Leder", "Schafleder", "Hirschleder", "Büffelleder",
            "Schweinsleder", "Spaltleder", "Lederfaserstoff", "Vollrindleder",
            "beschichtetes Leder", "Lederfaser", "Kalbnappa",
        ),
        "es": (
            "piel", "cuero", "cuero genuino", "piel de becerro", "piel de cordero", "piel de vaca",
            "becerro", "cuero vacuno", "napa", "piel auténtica", "vacuno", "piel vacuna",
            "cordero", "piel de cabra", "cuero de vacuno", "charol", "piel de ternera", "ternera",
            "piel ovina", "piel de búfalo", "vaqueta", "serraje", "piel de cerdo",
            "cuero recubierto", "piel lisa", "piel de vacuno", "becerro graso", "box calf",
        ),
        "pt": (
            "couro", "pele", "couro genuíno", "pele de vitela", "pele de cordeiro", "vitela",
            "couro bovino", "napa", "pele genuína", "pele de bovino", "couro de vaca",
            "pele de cabra", "couro de cabra", "verniz", "pele de vaca", "vaqueta",
            "pele de búfalo", "couro legítimo", "pele de carneiro", "couro revestido",
        ),
        "tr": (
            "deri", "hakiki deri", "dana derisi", "kuzu derisi", "keçi derisi", "sığır derisi",
            "inek derisi", "napa", "buzağı derisi", "nappa", "gerçek deri", "koyun derisi",
            "manda derisi", "rugan", "napa deri", "dana deri", "kaplanmış deri", "yarma deri",
            "domuz derisi",
        ),
        "zh": (
            "皮革", "真皮", "牛皮", "小牛皮", "羊皮", "绵羊皮", "山羊皮", "头层牛皮", "小羊皮",
            "猪皮", "胎牛皮", "漆皮", "水牛皮", "黄牛皮", "二层牛皮", "软羊皮", "鹿皮(真皮)",
            "纳帕皮", "牛剖层革", "天然皮革", "小山羊皮", "头层皮",
        ),
        "ja": (
            "牛革", "本革", "皮革", "羊革", "革", "カーフ", "ラムレザー", "天然皮革", "山羊革",
            "牛皮", "羊皮", "豚革", "レザー", "カーフレザー", "鹿革", "ゴートレザー", "馬革",
            "シープレザー", "仔牛革", "子牛革", "カウレザー", "水牛革", "床革", "ナッパレザー",
            "エナメルレザー", "牛床革", "ステア", "子羊革", "コードバン",
        ),
    },
    "suede": {
        "en": (
            "suede", "suede leather", "nubuck", "calf suede", "goat suede", "cow suede", "suède",
            "kid suede", "suede calf", "nubuck leather", "split suede", "suede split",
            "lamb suede",
        ),
        "it": (
            "camoscio", "pelle scamosciata", "scamosciato", "nabuk", "nubuck",
            "crosta scamosciata", "nabuck", "vitello scamosciato", "capra scamosciata", "suede",
            "velour", "crosta velour", "pelle di camoscio", "nobuk",
        ),
        "fr": (
            "daim", "suède", "cuir suédé", "nubuck", "cuir velours", "veau velours",
            "chèvre velours", "croûte velours", "peau de daim", "cuir de daim", "veau suédé",
            "croûte de velours", "chèvre suédée", "velours de chèvre",
        ),
        "de": (
            "Veloursleder", "Wildleder", "Rauleder", "Nubuk", "Nubukleder", "Rauhleder",
            "Kalbvelours", "Ziegenvelours", "Lammvelours", "Velourleder", "Velour",
            "Kalbveloursleder", "Suede", "Ziegenveloursleder", "Veloursspalt",
        ),
        "es": (
            "ante", "nobuk", "piel de ante", "gamuza", "serraje afelpado", "afelpado", "nobuck",
            "cuero nobuk", "serraje de ante", "ante de cabra", "nubuck",
        ),
        "pt": (
            "camurça", "nobuck", "nobuk", "pele de camurça", "couro camurça", "nubuck",
            "couro nobuck", "camurça de cabra", "crute",
        ),
        "tr": ("süet", "nubuk", "süet deri", "nubuk deri", "podüsüet", "dana süet", "keçi süet"),
        "zh": (
            "麂皮", "绒面革", "反绒皮", "磨砂皮", "绒面皮", "牛反绒", "羊反绒", "牛绒面革",
            "反毛皮", "绒面牛皮", "羊猄", "绒面羊皮", "牛巴戈", "牛皮反绒", "磨砂牛皮",
        ),
        "ja": (
            "スエード", "スウェード", "ヌバック", "牛革（スエード）", "山羊革（スエード）",
            "羊革（スエード）", "ベロア革", "牛革スエード", "起毛革", "ゴートスエード",
            "豚革（スエード）", "カーフスエード", "バックスキン",
        ),
    },
    "shearling": {
        "en": (
            "shearling", "sheepskin", "lamb fur", "sheepskin shearling", "lamb shearling",
            "lambskin fur", "sheep fur", "lambs fur", "lamb shearling fur", "merino shearling",
        ),
        "it": (
            "montone", "shearling", "pelliccia di agnello", "pelle di montone",
            "agnello shearling", "montone rovesciato", "montoncino", "shearling di agnello",
            "pelliccia di montone", "mouton",
        ),
        "fr": (
            "peau lainée", "mouton retourné", "peau de mouton", "mouton", "agneau retourné",
            "shearling", "fourrure d'agneau", "mouton lainé", "agneau lainé",
        ),
        "de": (
            "Lammfell", "Schaffell", "Shearling", "Schafsfell", "Lammfell (Merino)",
            "Merinolammfell", "Schaflammfell", "Lammpelz",
        ),
        "es": (
            "piel de oveja", "borreguito natural", "zamarra", "shearling",
            "piel de cordero con lana", "mouton", "lana natural sobre piel", "borrego natural",
        ),
        "pt": (
            "pele de ovelha", "pele de carneiro com lã", "mouton", "shearling",
            "pele de cordeiro com lã", "carneira", "pele de borrego",
        ),
        "tr": (
            "kürklü deri", "koyun kürkü", "kuzu kürkü", "shearling", "süet kürk",
            "kürklü kuzu derisi",
        ),
        "zh": (
            "羊剪绒", "皮毛一体", "羊羔毛皮", "绵羊毛皮", "羊皮毛", "剪羊毛皮", "羊毛皮", "羔皮",
            "羊毛一体",
        ),
        "ja": (
            "ムートン", "羊毛皮", "シアリング", "シープファー", "ラムファー", "羊の毛皮",
            "リアルムートン", "シープスキンファー", "ラムムートン",
        ),
    },
    "down": {
        "code": ("GD", "DD", "WGD", "WDD", "GGD", "GDD"),
        "en": (
            "down", "goose down", "duck down", "white goose down", "grey goose down",
            "white duck down", "grey duck down", "goose down clusters", "down clusters",
            "eiderdown", "pure down", "gray goose down",
        ),
        "it": (
            "piumino", "piuma d'oca", "piumino d'oca", "piumino d'anatra", "piumino d'oca bianco",
            "piuma d'oca bianca", "duvet", "piumino di oca", "piumino di anatra",
            "piumino bianco d'oca", "piumino d'anatra bianca", "vera piuma",
        ),
        "fr": (
            "duvet", "duvet d'oie", "duvet de canard", "duvet blanc d'oie", "duvet d'oie blanche",
            "duvet d'oie blanc", "duvet de canard blanc", "duvet naturel", "duvet gris",
        ),
        "de": (
            "Daunen", "Gänsedaunen", "Entendaunen", "Daune", "weiße Gänsedaunen",
            "weiße Entendaunen", "Gänsedaune", "Entendaune", "Gänsedaunen weiß", "reine Daune",
            "Daunen (Gans)", "Daunen (Ente)", "graue Entendaunen",
        ),
        "es": (
            "plumón", "plumón de oca", "plumón de pato", "plumón de ganso", "plumón de oca blanca",
            "plumón blanco de oca", "duvet", "plumón de pato blanco", "plumón de ganso blanco",
            "plumón natural",
        ),
        "pt": (
            "penugem", "penugem de ganso", "penugem de pato", "plumas de ganso (penugem)",
            "penugem branca de ganso", "plumón", "penugem branca de pato", "duvet",
            "penugem natural",
        ),
        "tr": (
            "kaz tüyü", "ördek tüyü", "beyaz kaz tüyü", "kuş tüyü (ince)", "hav tüyü", "ince tüy",
            "beyaz ördek tüyü", "kaz havı", "ördek havı", "gri ördek tüyü",
        ),
        "zh": (
            "鹅绒", "鸭绒", "羽绒", "白鹅绒", "白鸭绒", "灰鸭绒", "灰鹅绒", "绒子", "鹅绒毛",
            "白鹅羽绒", "绒子含量", "鸭绒毛",
        ),
        "ja": (
            "ダウン", "グースダウン", "ダックダウン", "羽毛（ダウン）", "ホワイトグースダウン",
            "ホワイトダックダウン", "羽毛(ダウン)", "グレーダックダウン",
            "ポーランド産グースダウン", "マザーグースダウン",
        ),
    },
    "feathers": {
        "code": ("WDF", "WGF"),
        "en": (
            "feathers", "feather", "goose feathers", "duck feathers", "small feathers",
            "goose feather", "duck feather", "white duck feather", "waterfowl feathers",
            "other feathers", "white goose feather", "waterfowl feather",
        ),
        "it": (
            "piume", "piuma", "piumette", "piume d'oca", "piuma d'anatra", "piume d'anatra",
            "piumetta", "piumette d'oca", "piumetta d'oca", "piumetta d'anatra", "piume di anatra",
            "piume di struzzo", "piume bianche d'oca",
        ),
        "fr": (
            "plumes", "plume", "plumettes", "plumes d'oie", "plumes de canard", "plumette",
            "plume de canard", "plume d'oie", "petites plumes", "plumes de canard blanc",
            "plumes d'autruche",
        ),
        "de": (
            "Federn", "Gänsefedern", "Entenfedern", "Feder", "kleine Federn", "weiße Entenfedern",
            "weiße Gänsefedern", "Federchen", "Wassergeflügelfedern", "Gänsefeder", "Entenfeder",
            "Straußenfedern",
        ),
        "es": (
            "plumas", "pluma", "plumilla", "plumas de pato", "plumas de oca", "pluma de oca",
            "pluma de pato", "plumas de ganso", "pluma de ganso", "plumas pequeñas",
            "plumas de avestruz", "plumilla de pato",
        ),
        "pt": (
            "penas", "plumas", "pena", "pluma", "penas de pato", "penas de ganso",
            "plumas de pato", "plumas de ganso", "peninhas", "pena de pato", "penas pequenas",
            "plumas de avestruz",
        ),
        "tr": (
            "tüy", "kuş tüyü", "kaz tüyü (kalın)", "ördek tüyü (kalın)", "telek", "tüyler",
            "küçük tüy", "kanat tüyü",
        ),
        "zh": (
            "羽毛", "毛片", "鸭毛", "鹅毛", "水禽羽毛", "鸭毛片", "鹅毛片", "鸵鸟毛", "白鸭毛",
            "小毛片",
        ),
        "ja": (
            "フェザー", "スモールフェザー", "羽根", "羽毛（フェザー）", "羽毛(フェザー)",
            "ダックフェザー", "羽毛（その他の羽毛）", "その他の羽毛", "グースフェザー",
            "ホワイトダックフェザー",
        ),
    },
    "kapok": {
        "code": ("KP",),
        "en": ("kapok", "kapok fibre", "Java cotton", "kapok fiber"),
        "it": ("kapok", "capoc", "fibra di kapok", "kapoc"),
        "fr": ("kapok", "capoc", "fibre de kapok", "kapock"),
        "de": ("Kapok", "Kapokfaser", "Kapokfasern", "Pflanzendaunen"),
        "es": ("capoc", "kapok", "miraguano", "fibra de kapok", "capoc (kapok)"),
        "pt": ("sumaúma", "kapok", "capoque", "fibra de kapok", "sumauma"),
        "tr": ("kapok", "kapok lifi", "kapok elyafı"),
        "zh": ("木棉", "木棉纤维", "吉贝", "爪哇木棉", "木棉絮"),
        "ja": (
            "カポック", "カポック繊維", "パンヤ", "指定外繊維（カポック）", "植物繊維（カポック）",
            "指定外繊維(カポック)",
        ),
    },
    "eva": {
        "code": ("EVA",),
        "en": (
            "ethylene vinyl acetate", "EVA foam", "EVA rubber", "ethylene-vinyl acetate",
            "foamed EVA", "EVA sole",
        ),
        "it": (
            "etilene vinil acetato", "EVA espanso", "etilvinilacetato", "gomma EVA", "schiuma EVA",
            "etilene-vinil acetato",
        ),
        "fr": (
            "éthylène-acétate de vinyle", "mousse EVA", "acétate de vinyle EVA", "caoutchouc EVA",
            "éthylène acétate de vinyle",
        ),
        "de": (
            "Ethylenvinylacetat", "EVA-Schaum", "Ethylen-Vinylacetat", "EVA-Kunststoff",
            "EVA-Gummi", "Ethylenvinylacetat-Copolymer",
        ),
        "es": (
            "etilvinilacetato", "goma EVA", "espuma EVA", "etileno acetato de vinilo",
            "espuma de EVA", "etilenvinilacetato",
        ),
        "pt": (
            "etileno acetato de vinilo", "espuma EVA", "borracha EVA", "acetato de vinilo",
            "etil vinil acetato", "espuma de EVA",
        ),
        "tr": ("etilen vinil asetat", "EVA köpük", "EVA taban", "etil vinil asetat"),
        "zh": (
            "乙烯-醋酸乙烯共聚物", "EVA泡沫", "乙烯醋酸乙烯酯", "EVA发泡", "EVA材料",
            "乙烯醋酸乙烯",
        ),
        "ja": (
            "合成樹脂（EVA）", "EVA樹脂", "エチレン酢酸ビニル", "EVAフォーム", "EVAスポンジ",
            "エチレン酢酸ビニル樹脂", "合成底（EVA）",
        ),
    },
    "cork": {
        "en": ("cork", "natural cork", "cork sheet", "agglomerated cork", "cork fabric"),
        "it": ("sughero", "sughero naturale", "tessuto di sughero", "sughero agglomerato"),
        "fr": ("liège", "liège naturel", "tissu de liège", "liège aggloméré"),
        "de": ("Kork", "Naturkork", "Korkleder", "Korkstoff", "Presskork"),
        "es": ("corcho", "corcho natural", "tejido de corcho", "corcho aglomerado"),
        "pt": (
            "cortiça", "cortiça natural", "tecido de cortiça", "pele de cortiça",
            "aglomerado de cortiça",
        ),
        "tr": ("mantar", "doğal mantar", "mantar levha", "mantar kumaş"),
        "zh": ("软木", "天然软木", "软木皮", "水松", "软木布", "栓皮"),
        "ja": ("コルク", "天然コルク", "コルク材", "コルクシート", "コルク生地"),
    },
    "wood": {
        "en": (
            "wood", "beech wood", "poplar wood", "solid wood", "oak", "walnut", "teak", "beech",
            "timber", "olive wood", "rattan", "wooden",
        ),
        "it": (
            "legno", "legno di faggio", "legno massello", "rovere", "noce", "faggio", "teak",
            "legno d'ulivo", "pioppo", "rattan",
        ),
        "fr": (
            "bois", "bois de hêtre", "bois massif", "chêne", "noyer", "hêtre", "teck",
            "bois d'olivier", "rotin", "peuplier",
        ),
        "de": (
            "Holz", "Buchenholz", "Massivholz", "Eiche", "Nussbaum", "Teak", "Buche", "Olivenholz",
            "Rattan", "Vollholz", "Eichenholz",
        ),
        "es": (
            "madera", "madera de haya", "madera maciza", "roble", "nogal", "haya", "teca",
            "madera de olivo", "ratán", "álamo",
        ),
        "pt": (
            "madeira", "madeira de faia", "madeira maciça", "carvalho", "nogueira", "faia", "teca",
            "madeira de oliveira", "rattan",
        ),
        "tr": (
            "ahşap", "kayın", "masif ahşap", "meşe", "ceviz", "tik", "zeytin ağacı", "rattan",
            "ağaç", "kayın ağacı",
        ),
        "zh": (
            "木", "木材", "实木", "榉木", "橡木", "胡桃木", "柚木", "木质", "木头", "藤", "白杨木",
        ),
        "ja": (
            "木", "天然木", "木材", "ウッド", "オーク", "ウォールナット", "木製", "ブナ材",
            "チーク", "無垢材", "ラタン", "籐",
        ),
    },
    "glass": {
        "code": ("GF",),
        "en": (
            "glass", "glass fibre", "fiberglass", "glass fiber", "fibreglass",
            "borosilicate glass", "glass beads",
        ),
        "it": (
            "vetro", "fibra di vetro", "vetro soffiato", "perline di vetro", "vetro di Murano",
            "vetroresina",
        ),
        "fr": (
            "verre", "fibre de verre", "verre soufflé", "perles de verre", "verre borosilicaté",
            "fibres de verre",
        ),
        "de": (
            "Glas", "Glasfaser", "Kristallglas", "Glasfasern", "Glasperlen", "Borosilikatglas",
            "Fiberglas",
        ),
        "es": (
            "vidrio", "fibra de vidrio", "vidrio soplado", "cuentas de vidrio",
            "vidrio borosilicato",
        ),
        "pt": (
            "vidro", "fibra de vidro", "vidro soprado", "contas de vidro", "vidro borossilicato",
        ),
        "tr": ("cam", "cam elyaf", "cam elyafı", "cam boncuk", "fiberglas", "cam lifi"),
        "zh": ("玻璃", "玻璃纤维", "水晶玻璃", "玻纤", "玻璃珠", "高硼硅玻璃"),
        "ja": (
            "ガラス", "ガラス繊維", "グラスファイバー", "クリスタルガラス", "ガラスビーズ", "硝子",
            "耐熱ガラス",
        ),
    },
    "other": {
        "code": ("AF",),
        "en": (
            "other fibres", "other fibers", "other", "other fibre", "other fiber",
            "textile residues", "residual fibres", "unspecified", "miscellaneous fibres",
            "other materials", "undetermined fibres", "unknown fibres", "others",
            "residual textile", "synthetic", "synthetics", "synthetic material",
            "other textile fibres", "textile", "man-made", "plastic",
        ),
        "it": (
            "altre fibre", "altro", "altra fibra", "residui tessili", "fibre varie", "altre",
            "altre fibre tessili", "composizione tessile varia", "altri materiali",
            "fibre non determinate", "materiale sintetico", "sintetico", "tessuto (altro)",
            "fibre tessili varie", "tessile", "plastica", "sintetica",
        ),
        "fr": (
            "autres fibres", "autre", "autre fibre", "autres", "résidus textiles",
            "fibres diverses", "textiles divers", "autres matières",
            "composition textile non déterminée", "synthétique", "matière synthétique",
            "fibres indéterminées", "autres fibres textiles", "textile", "matériau synthétique",
            "plastique", "synthétiques",
        ),
        "de": (
            "sonstige Fasern", "andere Fasern", "Sonstige", "sonstige Faser", "Textilreste",
            "Erzeugnis unbestimmter Zusammensetzung", "andere", "Restfasern", "übrige Fasern",
            "sonstige Materialien", "sonstige Textilfasern", "Synthetik", "Kunststoff", "Textil",
            "sonst. Fasern", "sonst.", "synthetisches Material", "Kunstfaser", "Diverse Fasern",
            "Synthetisch",
        ),
        "es": (
            "otras fibras", "otros", "otra fibra", "residuos textiles", "fibras diversas", "otras",
            "otros materiales", "otras fibras textiles", "sintético", "material sintético",
            "fibras varias", "textil", "plástico", "composición textil no determinada",
            "materiales sintéticos",
        ),
        "pt": (
            "outras fibras", "outros", "outra fibra", "resíduos têxteis", "fibras diversas",
            "outras", "outros materiais", "outras fibras têxteis", "sintético",
            "material sintético", "têxtil", "plástico", "fibras várias", "sintéticos",
        ),
        "tr": (
            "diğer lifler", "diğer elyaf", "diğer", "diğer elyaflar", "tekstil artıkları",
            "karışık elyaf", "diğer malzemeler", "sentetik", "diğer lif", "tekstil", "plastik",
            "sentetik malzeme", "çeşitli elyaf", "diğerleri",
        ),
        "zh": (
            "其他纤维", "其他", "其它纤维", "其它", "杂纤维", "其他材料", "未知纤维", "混纺纤维",
            "其它材料", "合成材料", "化纤", "织物", "含其他纤维", "其余纤维", "塑料", "纺织品",
            "其他面料", "化学纤维",
        ),
        "ja": (
            "その他の繊維", "その他", "その他繊維", "その他の合成繊維", "分類外繊維", "複合繊維",
            "合成繊維", "その他の素材", "合成樹脂", "繊維", "人工皮革", "合成皮革", "化学繊維",
            "化繊", "プラスチック", "テキスタイル", "紡織繊維",
        ),
    },
}

# Codes and words -> the fibres that they may mean. A single fibre (WS) means that the code is also
# something else, so that it needs a share or a second fibre beside it.
AMBIGUOUS_FIBRES: Final[dict[str, tuple[str, ...]]] = {
    "A": ("acrylic", "acetate", "alpaca"),
    "AC": ("acetate", "acrylic"),
    "CA": ("acetate", "hemp"),  # acetate, or Italian canapa; camel hair in some mills
    "EA": ("elastane", "other"),  # elastane, or altre fibre in Italian price lists
    "EL": ("elastane", "rubber", "elastodiene"),
    "HA": ("hair", "hemp"),
    "KA": ("cashmere", "camel", "kapok"),
    "L": ("linen", "lyocell"),
    "LY": ("elastane", "lyocell"),  # Lycra or lyocell
    "M": ("modal", "mohair"),
    "P": ("polyester", "polyamide"),
    "PC": ("acrylic", "polyester", "cotton"),  # acrylic, or a polyester-cotton blend
    "PE": ("polyethylene", "polyester"),
    "R": ("viscose", "ramie"),  # rayon in Asia
    "S": ("silk", "elastane"),
    "T/C": ("polyester", "cotton"),
    "TC": ("polyester", "cotton"),
    "T/R": ("polyester", "viscose"),
    "TR": ("rubber", "polyester", "viscose", "other"),  # rubber sole, poly-viscose, residues
    # The garment trade's code for cashmere, but the water/solvent cleaning code of upholstery.
    "WS": ("cashmere",),
    "ポリウレタン": ("elastane", "polyurethane"),  # elastane in a yarn, polyurethane as a coating
    "麻": ("linen", "ramie"),  # one label word for both in Japan; also hemp in Chinese
    "指定外繊維": ("hemp", "lyocell", "other"),  # "fibre outside the list" of the old label law
    "植物繊維": ("hemp", "jute", "linen", "other"),
    "再生繊維": ("viscose", "lyocell", "other"),
    "再生纤维": ("viscose", "lyocell", "polyester"),
    "绒": ("cashmere", "down"),
    "超纤": ("polyurethane", "polyamide"),
    "超纤革": ("polyurethane", "polyamide"),
    "超纤皮": ("polyurethane", "polyamide"),
    "fur": ("shearling", "hair"),
    "poil fin": ("cashmere", "hair"),
    "pelo fino": ("cashmere", "hair"),
    "goat": ("hair", "leather"),
    "capra": ("hair", "leather"),
    "chèvre": ("hair", "leather"),
    "Ziege": ("hair", "leather"),
    "cabra": ("hair", "leather"),
    "keçi": ("hair", "leather"),
    "olefin": ("polypropylene", "polyethylene"),
    "polyolefin": ("polypropylene", "polyethylene"),
    "polyoléfine": ("polypropylene", "polyethylene"),
    "poliolefina": ("polypropylene", "polyethylene"),
    "聚烯烃": ("polypropylene", "polyethylene"),
    "ポリオレフィン": ("polypropylene", "polyethylene"),
    "bamboo": ("viscose", "lyocell"),  # a plant, not a fibre name: viscose in most cases
    "bambù": ("viscose", "lyocell"),
    "bambou": ("viscose", "lyocell"),
    "Bambus": ("viscose", "lyocell"),
    "bambú": ("viscose", "lyocell"),
    "bambu": ("viscose", "lyocell"),
    "竹纤维": ("viscose", "lyocell"),
    "竹繊維": ("viscose", "lyocell"),
    "microfibre": ("polyester", "polyamide"),
    "microfiber": ("polyester", "polyamide"),
    "microfibra": ("polyester", "polyamide"),
    "Mikrofaser": ("polyester", "polyamide"),
    "mikrofiber": ("polyester", "polyamide"),
    "超细纤维": ("polyester", "polyamide"),
    "マイクロファイバー": ("polyester", "polyamide"),
}

AMBIGUOUS_FIBRE_CODES: Final[frozenset[str]] = frozenset(
    code for code in AMBIGUOUS_FIBRES if code.isascii() and code.isupper()
)
