"""Number words of nine languages: what one to a thousand are called, and words that count in twos.

Words of a language are put together here from its ones and tens, as the language itself does it.
Words of one language that are common words of another stand in `NEEDS_BEHIND`: they count only
before a word of their own language.
"""

from __future__ import annotations

from typing import Final

# Packed by hand: the formatter would put every word on its own line.
# fmt: off

# From one to nineteen (Turkish: to nine), several forms of one number parted by a stroke.
ONES: Final[dict[str, str]] = {
    "en": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
          "fifteen sixteen seventeen eighteen nineteen",
    "it": "un|uno|una|un' due tre quattro cinque sei sette otto nove dieci undici dodici tredici "
          "quattordici quindici sedici diciassette diciotto diciannove",
    "fr": "un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
          "seize dix-sept dix-huit dix-neuf",
    "de": "ein|eine|einen|einem|einer|eins zwei|zwo drei vier fünf|fuenf sechs sieben acht neun "
          "zehn elf zwölf|zwoelf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
    "es": "un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
          "quince dieciséis|dieciseis diecisiete dieciocho diecinueve",
    "pt": "um|uma dois|duas três|tres quatro cinco seis sete oito nove dez onze doze treze "
          "catorze|quatorze quinze dezasseis|dezesseis dezassete|dezessete dezoito "
          "dezanove|dezenove",
    "tr": "bir iki üç dört beş altı yedi sekiz dokuz",
    "nl": "één|een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien "
          "vijftien zestien zeventien achttien negentien",
}

# From ten or twenty to ninety in steps of ten. French has no words of its own above sixty.
TENS: Final[dict[str, str]] = {
    "en": "- twenty thirty forty fifty sixty seventy eighty ninety",
    "it": "- venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "fr": "- vingt trente quarante cinquante soixante soixante-dix quatre-vingts|quatre-vingt "
          "quatre-vingt-dix",
    "de": "- zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "es": "- veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "pt": "- vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "tr": "on yirmi otuz kırk elli altmış yetmiş seksen doksan",
    "nl": "- twintig dertig veertig vijftig zestig zeventig tachtig negentig",
}

# How a ten and a one are joined: `{t}` the ten, `{o}` the one.
JOINS: Final[dict[str, tuple[str, ...]]] = {
    "en": ("{t}-{o}",), "it": ("{t}{o}",), "fr": ("{t}-{o}", "{t} et {o}"),
    "de": ("{o}und{t}",), "es": ("{t} y {o}",), "pt": ("{t} e {o}",), "tr": ("{t} {o}",),
    "nl": ("{o}en{t}",),
}
IRREGULAR: Final[dict[str, int]] = {
    "ventuno": 21, "ventotto": 28, "trentuno": 31, "trentotto": 38, "quarantotto": 48,
    "cinquantotto": 58, "veintiuno": 21, "veintiún": 21, "veintidós": 22, "veintidos": 22,
    "veintitrés": 23, "veintitres": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26,
    "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
    "ciento cincuenta": 150, "cento e cinquenta": 150, "ciento veinte": 120, "cento e vinte": 120,
}
HUNDREDS: Final[dict[str, str]] = {
    "en": "hundred", "it": "cento", "fr": "cent|cents", "de": "hundert", "tr": "yüz",
    "nl": "honderd",
}
# How a hundred and fifty are joined: `{h}` the hundred, `{f}` the fifty.
FIFTIES: Final[dict[str, tuple[str, ...]]] = {
    "en": ("{h} and {f}", "{h} {f}"), "it": ("{h}{f}",), "fr": ("{h} {f}",),
    "de": ("{h}{f}", "{h}und{f}"), "tr": ("{h} {f}",),
    "nl": ("{h}{f}", "{h}en{f}"),
}
# Hundreds that are one word, from one hundred to nine hundred.
HUNDRED_WORDS: Final[dict[str, str]] = {
    "es": "cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas "
          "quinientos|quinientas seiscientos|seiscientas setecientos|setecientas "
          "ochocientos|ochocientas novecientos|novecientas",
    "pt": "cem|cento duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas "
          "quinhentos|quinhentas seiscentos|seiscentas setecentos|setecentas "
          "oitocentos|oitocentas novecentos|novecentas",
}
THOUSANDS: Final[dict[str, int]] = {
    "one thousand": 1000, "a thousand": 1000, "two thousand": 2000, "mille": 1000,
    "duemila": 2000, "deux mille": 2000, "tausend": 1000, "eintausend": 1000, "zweitausend": 2000,
    "mil": 1000, "dos mil": 2000, "dois mil": 2000, "iki bin": 2000,
}

# What counts in twelves.
DOZENS: Final[tuple[str, ...]] = (
    "dozen", "dozens", "doz", "dz", "dozzina", "dozzine", "douzaine", "douzaines", "Dutzend",
    "docena", "docenas", "dúzia", "dúzias", "duzia", "düzine", "打", "ダース",
)
HALF_DOZENS: Final[tuple[str, ...]] = (
    "half a dozen", "half dozen", "mezza dozzina", "demi-douzaine", "halbes Dutzend",
    "media docena", "meia dúzia", "yarım düzine", "半打", "半ダース",
)

# Words that say how many of a thing there are without a number: threads of a yarn, stones of a
# ring. They count only where the attribute is one of counting.
MULTIPLES: Final[dict[int, tuple[str, ...]]] = {
    1: (
        "single", "a single", "singolo", "singola", "un solo", "una sola", "unico", "unica",
        "seul", "seule", "un seul", "une seule", "unique", "simple", "einzeln", "einzelne",
        "einzelnen", "einzelner", "einzelnes", "einzelnem", "einziger", "einzige", "einzigen",
        "einfach", "único", "única", "solo", "sola", "sencillo", "singelo", "simples", "tek",
        "tek bir", "单", "单粒", "单颗", "単", "一粒", "シングル",
    ),
    2: (
        "double", "twin", "both", "two-fold", "twofold", "doppio", "doppia", "doppi", "entrambi",
        "entrambe", "ambedue", "double", "doubles", "les deux", "doppel", "doppelt", "doppelte",
        "beide", "beiden", "beider", "zweifach", "doble", "dobles", "ambos", "ambas", "duplo",
        "dupla", "duplos", "os dois", "as duas", "çift", "her iki", "双", "雙", "双方", "両",
        "ダブル",
    ),
    3: ("triple", "three-fold", "threefold", "triplo", "tripla", "tripli", "dreifach", "triplos",
        "üçlü", "トリプル"),
    4: ("quadruple", "four-fold", "quadruplo", "vierfach", "cuádruple", "quádruplo"),
}

# Endings that German glues to a number: zweifädig, dreifach, vierlagig.
GLUED: Final[str] = r"f(?:ä|ae)dig|fach|lagig|faser"

# Common words of other languages that are numbers before these words only.
NEEDS_BEHIND: Final[dict[str, str]] = {
    "on": r"g[üu]n|hafta|i[şs]\b|ay\b|adet|çift|metre|tane|parça|kat|tel|düzine",
    "once": r"[oy]\b|a\s(?:doce|trece|quince|veinte)|d[ií]as?|semanas?|mes|piezas?"
            r"|pares|por\s(?:modelo|color|referencia|tono)|metros?|unidades|cabos?|hilos?|piedras?|brillantes",
    "due": r"[^\W\d_]*[aeio](?![^\W\d_])|per\s(?:modello|colore|tinta|articolo|variante|tipo)",
    "dos": r"[oya]\b|por\s(?:modelo|color|referencia|tono)|[^\W\d_]*s(?![^\W\d_])",
    "sept": r"[^\W\d_]+",
    "bin": r"adet|metre|çift",
}

# Counting words of Chinese and Japanese, before which numerals are numbers.
COUNTERS: Final[str] = (
    r"(?:个|個|ヶ|か|カ|ケ)?月|(?:个|個)?(?:周|週|星期|礼拜)|天|日|(?:个|個)?工作日|営業日"
    r"|件|枚|着|足|双|雙|点|點|本|股|层|層|条|條|套|组|組|米|公尺|メートル|公斤|キロ|针|針|ゲージ"
    r"|颗|顆|粒|石|只|隻|对|対|合|子|色|款|型|打|ダース|つ|个|個|ヶ|ケ|張|张|片|根|包|箱|カラー|プライ"
    r"|センチ|厘米|公分|ミリ|毫米|克|グラム|千克|匁|姆米|番手|支"
)
NUMERALS: Final[dict[str, int]] = {
    "〇": 0, "零": 0, "一": 1, "壱": 1, "二": 2, "两": 2, "兩": 2, "弐": 2, "三": 3, "参": 3,
    "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
}
POWERS: Final[dict[str, int]] = {"十": 10, "百": 100, "千": 1000}
