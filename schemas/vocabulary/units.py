"""Units, currencies and counting words as documents write them.

Units are matched without regard to case except where a case carries meaning; a reader also folds
blanks, a trailing dot and superscripts. `UNIT_FACTORS` turns a unit into the base unit of its
dimension; units with no fixed factor (g/lm needs the width, sq ft is an area) are not in it.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

# Packed by hand: the formatter would put every surface on its own line.
# fmt: off

# *410 gram per m2*, *grammi al metro quadro*, *Gramm pro Quadratmeter*.
_PER_AREA: Final[tuple[str, ...]] = tuple(dict.fromkeys(
    f"{mass}{between}{area}"
    for masses, joins, areas in (
        ("g gr gram grams gramme grammes", " per | a | to the | to a | the |/", "m2|m²|sqm|sq m"
         "|sq metre|square metre|square meter"),
        ("g gr grammi", " al | per | a | per ogni |/", "mq|m2|m²|metro quadro|metro quadrato"),
        ("g gr grammes", " par | au | le |/", "m2|m²|m carré|mètre carré"),
        ("g gr Gramm", " pro | je | auf den | auf einen | per |/", "m2|m²|qm|Quadratmeter"),
        ("g gr gramos gramas", " por | el | o | al | ao | por cada |/",
         "m2|m²|metro cuadrado|metro quadrado"),
        ("g gr gram", "/| / ", "metrekare|m kare|m2|m²"),
    )
    for mass in masses.split()
    for between in joins.split("|")
    for area in areas.split("|")
))
_PER_LENGTH: Final[tuple[str, ...]] = (
    "grams per linear metre", "grams per running metre", "g per linear metre", "g per metre",
    "grammi al metro lineare", "g al metro", "g al ml", "grammes au mètre linéaire",
    "g au mètre linéaire", "g par mètre linéaire", "g/m linéaire", "Gramm pro Laufmeter",
    "Gramm pro laufendem Meter", "g je Laufmeter", "g pro Laufmeter", "g/lfd. m", "g/lfdm",
    "gramos por metro lineal", "g por metro lineal", "g/m lineal", "gramas por metro linear",
    "g por metro linear", "gr/metretül", "gr/mt tül", "g/延米", "克/延米", "克每米",
)
_OUNCES_PER_YARD: Final[tuple[str, ...]] = (
    "oz per sq yd", "oz per sq yard", "oz per yd2", "oz per yd²", "ounces per square yard",
    "oz/square yard", "oz/sq yard", "oz. sq. yd.", "oz/yd sq", "oz. per sq. yd.", "onces/yd²",
    "盎司/码²", "安士",
)

UNITS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "mass": {
        "mg": ("mg", "milligram", "milligrams", "milligrammi", "milligrammes", "Milligramm",
               "miligramos", "miligramas", "miligram", "毫克", "ミリグラム"),
        "g": ("g", "gr", "gr.", "grs", "grs.", "gm", "gms", "gram", "grams", "gramme", "grammes",
              "grammi", "grammo", "Gramm", "gramos", "gramo", "gramas", "grama", "克", "グラム",
              "ｇ"),
        "hg": ("hg", "etto", "etti", "hectogram", "ettogrammo"),
        "kg": ("kg", "kg.", "kgs", "kgs.", "kilo", "kilos", "kilogram", "kilograms", "kilogrammes",
               "chilogrammi", "chilogrammo", "chili", "chilo", "Kilogramm", "kilogramos",
               "quilogramas", "quilos", "quilo", "kilogramo", "kilogramme", "公斤", "千克", "キロ",
               "キログラム", "㎏"),
        "oz": ("oz", "oz.", "ounce", "ounces", "once", "oncia", "Unze", "Unzen", "onza", "onzas",
               "onça", "onças", "ons", "盎司", "オンス"),
        "lb": ("lb", "lb.", "lbs", "lbs.", "pound", "pounds", "libbra", "libbre", "livre", "livres",
               "Pfund", "libra", "libras", "磅", "ポンド"),
        "ct": ("ct", "ct.", "cts", "cts.", "carat", "carats", "carato", "carati", "Karat",
               "quilate", "quilates", "karat", "克拉", "カラット"),
        "momme_mass": ("匁",),
        "jin": ("斤", "市斤"),  # of mainland China
    },
    "length": {
        "um": ("µm", "μm", "um", "micron", "microns", "micrometre", "micrometres", "micrometer",
               "micrometers", "mic", "mic.", "µ", "μ", "micr.", "mikron", "Mikron", "Mikrometer",
               "micra", "micras", "mícron", "mícrons", "micrón", "micrones", "微米", "ミクロン",
               "マイクロメートル", "マイクロン", "㎛"),
        "mm": ("mm", "mm.", "millimetre", "millimetres", "millimeter", "millimeters", "millimetri",
               "millimètres", "millimètre", "Millimeter", "milímetros", "milímetro", "milimetre",
               "毫米", "ミリ", "ミリメートル", "㎜"),
        "cm": ("cm", "cm.", "cms", "cms.", "centimetre", "centimetres", "centimeter",
               "centimeters", "centimetri", "centimètres", "centimètre", "Zentimeter",
               "centímetros", "centímetro", "santim", "santimetre", "厘米", "公分", "センチ",
               "センチメートル", "㎝"),
        "dm": ("dm", "dm.", "decimetre", "decimetri"),
        "m": ("m", "m.", "mt", "mt.", "mts", "mts.", "mtr", "mtr.", "mtrs", "mtrs.", "metre",
              "metres", "meter", "meters", "metro", "metri", "ml", "m.l.", "mtl", "mètre",
              "mètres", "Meter", "lfm", "lfm.", "lfd. m", "metros", "lm", "linear metre",
              "linear metres", "metri lineari", "mètre linéaire", "mètres linéaires", "米",
              "公尺", "メートル", "ｍ", "metraj"),
        "in": ("in", "in.", "inch", "inches", '"', "″", "”", "''", "pollici", "pollice", "pouce",
               "pouces", "Zoll", "pulgada", "pulgadas", "polegada", "polegadas", "inç", "英寸",
               "吋", "インチ"),
        "ft": ("ft", "ft.", "foot", "feet", "'", "′", "piede", "piedi", "pied", "pieds", "Fuß",
               "pie", "pies", "pé", "pés", "英尺", "フィート"),
        "yd": ("yd", "yd.", "yds", "yds.", "yard", "yards", "iarda", "iarde", "yarda", "yardas",
               "jarda", "jardas", "码", "ヤード"),
    },
    "leather": {
        "oz of leather": ("oz", "oz.", "ounce", "ounces", "once", "onces", "oncia", "Unze",
                          "Unzen", "onza", "onzas", "onça", "onças", "ons", "盎司", "オンス"),
    },
    "area_weight": {
        "g/m2": ("gsm", "g.s.m.", "gr./mq", "grs/m2", "gm/m2", "gr. mq", "g m-2", "g/㎡",
                 "克/平方米", "克每平方米", "克/平米", "ｇ/㎡", "gr/㎡", "グラム/平米",
                 "g/平米", "克/㎡", "gr/m^2", "g/m^2", "g/sq.m", "gqm", "gmq",
                 *_PER_AREA),
        "g/lm": ("g/lm", "g/ml", "gr/ml", "gr/lm", "g/mtl", "gr/mtl", "gr/mt", "g/mt", "g/m",
                 "gr/m", "gr/m.l.", "g/m.l.", "glm", "g/lfm", "gr/lfm", "g/lin.m", "g/metre",
                 "grammi al metro", "gr al metro", "gr/mt lineare", "g/m lineare", "g par ml",
                 "g pro lfm", "gr/metre", "gr/mtül", "克/米", "g/running metre", "g/linear metre",
                 "gr/mts", "gr./ml", *_PER_LENGTH),
        "oz/yd2": ("oz/yd2", "oz/yd²", "oz/sq yd", "oz/sqyd", "osy", "oz./yd2", "oz/sq.yd",
                   "oz./sq. yd.", "oz per square yard", "盎司/平方码", "oz/yd^2", "oz/y2",
                   *_OUNCES_PER_YARD),
        "momme": ("momme", "mm silk", "momme silk", "mommes", "姆米", "匁付", "匁", "m/m",
                  "モンメ"),
    },
    "time": {
        "day": ("day", "days", "d", "working day", "working days", "business days",
                "calendar days", "wd", "giorno", "giorni", "gg", "gg.", "gg lav.",
                "gg lavorativi", "giorni lavorativi", "gg. lavorativi", "gg. lav.", "giorni lav.",
                "gg. solari", "giorni solari", "giorni di calendario",
                "jour", "jours", "j", "jours ouvrés", "jours ouvrables", "jrs", "j. ouvrés",
                "jours calendaires", "jrs ouvrés", "j. ouvrables", "Tag", "Tage", "Tagen",
                "Werktag", "Werktage", "Werktagen", "Arbeitstag", "Arbeitstage", "Arbeitstagen",
                "Kalendertage", "Kalendertagen", "Geschäftstage", "Geschäftstagen",
                "tägig", "tägige", "tägiger", "tägigen", "AT", "werkdagen", "werkdag", "dagen",
                "dag", "día", "días", "dias", "dia",
                "días hábiles", "días laborables", "días naturales", "días corridos",
                "dias úteis", "dias corridos", "dias de calendário", "gün", "günde", "gündür",
                "günlük", "günü", "günüdür", "gününde", "iş günü", "iş günüdür", "iş gününde",
                "iş günlük", "天", "日", "个工作日", "工作日", "个工作天", "工作天", "自然日",
                "个自然日", "天内", "日内", "日間", "営業日", "日以内", "営業日以内"),
        "week": ("week", "weeks", "wk", "wks", "wk.", "wks.", "w", "settimana", "settimane",
                 "sett.",
                 "sett", "semaine", "semaines", "sem.", "sem", "Woche", "Wochen", "Wo.", "Wo",
                 "Wchn.", "wöchig", "wöchige", "wöchiger", "wöchigen", "semana", "semanas", "weken",
                 "hafta", "haftada", "haftadır", "haftalık", "haftası", "hf.", "周", "星期",
                 "个星期", "礼拜", "个礼拜", "周内", "週", "週間", "週間以内"),
        "month": ("month", "months", "mth", "mths", "mo.", "mese", "mesi", "mois", "Monat",
                  "Monate", "Monaten", "Mon.", "monatige", "monatiger", "maand", "maanden", "mes",
                  "meses", "mês",
                  "ay", "ayda", "aydır", "aylık", "月", "个月", "个月内", "ヶ月", "か月", "カ月",
                  "ケ月", "ヵ月", "箇月", "ヶ月間"),
    },
    "yarn": {
        "Nm": ("Nm", "NM", "N.m.", "Nm.", "metric count", "公支", "番手"),
        "Ne": ("Ne", "NE", "Ne.", "NeC", "English cotton count", "英支", "綿番手"),
        "tex": ("tex", "Tex", "特克斯", "テックス"),
        "dtex": ("dtex", "Dtex", "decitex", "分特", "デシテックス"),
        "den": ("den", "den.", "denier", "deniers", "denari", "旦", "旦尼尔", "デニール"),
    },
    "gauge": {
        "gg": ("gg", "gg.", "GG", "G.G.", "G", "ga", "ga.", "gge", "gauge", "gauges", "finezza",
               "jauge", "galga", "galgas", "E", "针", "ゲージ"),
    },
    "ply": {
        "ply": ("ply", "plies", "-ply", "fili", "filo", "capi", "capo", "fils", "fil", "bouts",
                "brins", "fädig", "fach", "-fach", "cabos", "cabo", "hebras", "kat", "katlı", "股",
                "条", "本", "本取り", "子"),
    },
    "abrasion": {
        "rubs": ("rubs", "cycles", "giri", "cicli", "tours", "cycles Martindale", "Touren",
                 "Scheuertouren", "ciclos", "vueltas", "devir", "tur", "次", "转", "回", "rev",
                 "rev.", "rpm", "turns"),
    },
    "fineness": {
        "karat": ("K", "k", "kt", "kt.", "ct", "ct.", "karat", "carat", "carati", "kts", "carats",
                  "Karat", "quilates", "ayar", "K金", "金", "カラット", "金(K)"),
        "per_mille": ("‰", "per mille", "per mil", "/1000", "/000", "millesimi", "millièmes",
                      "Tausendstel", "milésimas", "milyem", "千分", "ppt"),
    },
    "share": {
        "percent": ("%", "％", "percent", "per cent", "pct", "pct.", "p.c.", "percento",
                    "per cento", "pour cent", "Prozent", "por ciento", "por cento", "yüzde",
                    "v.H.", "٪"),
    },
}

# To the base unit of the dimension: g, cm, g/m2, day. A month is 30 days by trade custom.
UNIT_FACTORS: Final[dict[str, Decimal]] = {
    "mg": Decimal("0.001"), "g": Decimal(1), "hg": Decimal(100), "kg": Decimal(1000),
    "oz": Decimal("28.349523125"), "lb": Decimal("453.59237"), "ct": Decimal("0.2"),
    "momme_mass": Decimal("3.75"), "jin": Decimal(500),
    "um": Decimal("0.0001"), "mm": Decimal("0.1"), "cm": Decimal(1), "dm": Decimal(10),
    "m": Decimal(100), "in": Decimal("2.54"), "ft": Decimal("30.48"), "yd": Decimal("91.44"),
    "g/m2": Decimal(1), "oz/yd2": Decimal("33.905747"), "momme": Decimal("4.340"),
    "day": Decimal(1), "week": Decimal(7), "month": Decimal(30),
}

# ISO 4217 code -> signs and words. A bare sign shared by several currencies is below.
CURRENCIES: Final[dict[str, tuple[str, ...]]] = {
    "EUR": ("EUR", "€", "euro", "euros", "Euro", "Euros", "欧元", "ユーロ", "EURO", "avro"),
    "USD": ("USD", "US$", "U$S", "US dollar", "US dollars", "U.S. dollars", "USD$", "$US",
            "dollari USA", "dollars US", "US-Dollar", "dólar estadounidense",
            "ABD doları", "美元", "美金", "米ドル", "dollari americani", "dólares americanos"),
    "GBP": ("GBP", "£", "£ stg", "pound sterling", "pounds sterling", "sterling", "sterline",
            "livre sterling", "livres sterling", "Pfund Sterling", "libras esterlinas", "sterlin",
            "英镑", "英ポンド", "ポンド", "￡", "UK£"),
    "CNY": ("CNY", "RMB", "CN¥", "yuan", "renminbi", "元", "人民币", "人民元", "RMB¥", "CNH",
            "块", "圆"),
    "JPY": ("JPY", "JP¥", "yen", "円", "日元", "日圓", "日本円", "Yen", "日币"),
    "CHF": ("CHF", "Fr.", "SFr.", "SFr", "sFr.", "Swiss francs", "Swiss franc", "franchi svizzeri",
            "francs suisses", "Schweizer Franken", "Franken", "francos suizos", "瑞士法郎",
            "スイスフラン", "Frs."),
    "TRY": ("TRY", "TL", "₺", "Turkish lira", "lira", "Türk lirası", "土耳其里拉", "トルコリラ"),
    "HKD": ("HKD", "HK$", "Hong Kong dollars", "港币", "港元", "香港ドル"),
    "INR": ("INR", "₹", "Indian rupees", "Indian rupee", "印度卢比", "インドルピー"),
    "SEK": ("SEK", "Swedish kronor", "svenska kronor", "瑞典克朗"),
    "DKK": ("DKK", "Danish kroner", "danske kroner", "丹麦克朗"),
    "NOK": ("NOK", "Norwegian kroner", "norske kroner", "挪威克朗"),
    "PLN": ("PLN", "zł", "zloty", "złoty", "zlotys"),
    "CZK": ("CZK", "Kč", "Czech koruna"),
    "HUF": ("HUF", "Ft", "forint"),
    "RON": ("RON", "lei", "leu"),
    "BRL": ("BRL", "R$", "reais", "real", "reales brasileños", "巴西雷亚尔", "レアル"),
    "MXN": ("MXN", "MX$", "Mex$", "pesos mexicanos", "Mexican pesos"),
    "ARS": ("ARS", "AR$", "pesos argentinos"),
    "PEN": ("PEN", "S/", "S/.", "soles", "nuevos soles"),
    "KRW": ("KRW", "₩", "won", "韩元", "ウォン", "원"),
    "TWD": ("TWD", "NT$", "NTD", "新台币", "台湾ドル"),
    "THB": ("THB", "฿", "baht", "泰铢", "バーツ"),
    "VND": ("VND", "₫", "dong", "越南盾", "ドン"),
    "IDR": ("IDR", "Rp", "rupiah", "印尼盾"),
    "BDT": ("BDT", "৳", "taka"),
    "PKR": ("PKR", "Pakistani rupees"),
    "LKR": ("LKR", "Sri Lankan rupees"),
    "AUD": ("AUD", "A$", "AU$", "Australian dollars", "澳元", "豪ドル"),
    "CAD": ("CAD", "C$", "CA$", "CDN$", "Canadian dollars", "加元", "カナダドル", "$CAN"),
    "NZD": ("NZD", "NZ$", "New Zealand dollars"),
    "SGD": ("SGD", "S$", "Singapore dollars", "新加坡元"),
    "ZAR": ("ZAR", "rand", "South African rand"),
    "AED": ("AED", "UAE dirhams", "Dhs", "د.إ"),
    "ILS": ("ILS", "₪", "NIS", "shekel", "shekels"),
    "RUB": ("RUB", "₽", "roubles", "rubles", "卢布", "ルーブル"),
    "UAH": ("UAH", "₴", "hryvnia"),
    "MAD": ("MAD", "Moroccan dirhams"),
    "TND": ("TND", "Tunisian dinars"),
    "EGP": ("EGP", "E£", "Egyptian pounds"),
    "MNT": ("MNT", "₮", "tögrög", "tugrik"),
    "NPR": ("NPR", "Nepalese rupees"),
}

# Signs that several currencies share: invalid until the supplier profile says which.
AMBIGUOUS_CURRENCIES: Final[dict[str, tuple[str, ...]]] = {
    "$": ("USD", "AUD", "CAD", "HKD", "MXN", "NZD", "SGD", "TWD", "ARS"),
    "＄": ("USD", "AUD", "CAD", "HKD", "MXN", "NZD", "SGD", "TWD", "ARS"),
    "dollar": ("USD", "AUD", "CAD", "HKD", "NZD", "SGD"),
    "dollars": ("USD", "AUD", "CAD", "HKD", "NZD", "SGD"),
    "dollari": ("USD", "AUD", "CAD", "HKD", "NZD", "SGD"),
    "Dollar": ("USD", "AUD", "CAD", "HKD", "NZD", "SGD"),
    "ドル": ("USD", "AUD", "CAD", "HKD", "NZD", "SGD"),
    "¥": ("CNY", "JPY"),
    "￥": ("CNY", "JPY"),
    "kr": ("SEK", "DKK", "NOK"),
    "kr.": ("SEK", "DKK", "NOK"),
    "peso": ("MXN", "ARS"),
    "pesos": ("MXN", "ARS"),
    "dólar": ("USD", "CAD", "AUD"),
    "dólares": ("USD", "CAD", "AUD"),
    "Rs": ("INR", "PKR", "LKR", "NPR"),
    "Rs.": ("INR", "PKR", "LKR", "NPR"),
    "₨": ("INR", "PKR", "LKR", "NPR"),
    "rupee": ("INR", "PKR", "LKR", "NPR"),
    "rupees": ("INR", "PKR", "LKR", "NPR"),
    "卢比": ("INR", "PKR", "LKR", "NPR"),
    "ルピー": ("INR", "PKR", "LKR", "NPR"),
    "dirham": ("AED", "MAD"),
    "dirhams": ("AED", "MAD"),
}

# Words that mark a figure as approximate; they belong to the reading, not to the number.
APPROXIMATE: Final[tuple[str, ...]] = (
    "ca.", "ca", "circa", "approx.", "approx", "about", "around", "~", "≈", "±", "+/-", "c.ca",
    "cca", "indicativo", "indicativamente", "environ", "env.", "etwa", "ungefähr", "rund", "zirka",
    "aprox.", "aproximadamente", "cerca de", "por volta de", "yaklaşık", "ortalama", "约", "大约",
    "左右", "約", "およそ", "程度", "前後",
)
