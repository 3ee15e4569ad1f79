"""Amounts of money in words: number words of the languages, names of money, and of its cents."""

from __future__ import annotations

from typing import Final

# Packed by hand: the formatter would put every word on its own line.
# fmt: off

# Folded number words. What languages put together (*duecentoquarantacinque*, *two hundred and
# twelve*, *quatre-vingt-quinze*) is put together by the reader; words that are one stand here.
NUMBER_ATOMS: Final[dict[int, str]] = {
    1: "one un uno una une ein eins eine um uma bir",
    2: "two due deux zwei zwo dos dois duas iki", 3: "three tre trois drei tres uc",
    4: "four quattro quatre vier cuatro quatro dort", 5: "five cinque cinq funf fuenf cinco bes",
    6: "six sei sechs seis alti", 7: "seven sette sept sieben siete sete yedi",
    8: "eight otto huit acht ocho oito sekiz", 9: "nine nove neuf neun nueve dokuz",
    10: "ten dieci dix zehn diez dez on", 11: "eleven undici onze elf once",
    12: "twelve dodici douze zwolf zwoelf doce doze",
    13: "thirteen tredici treize dreizehn trece treze",
    14: "fourteen quattordici quatorze vierzehn catorce catorze",
    15: "fifteen quindici quinze funfzehn fuenfzehn quince",
    16: "sixteen sedici seize sechzehn dieciseis dezasseis dezesseis",
    17: "seventeen diciassette siebzehn diecisiete dezassete dezessete",
    18: "eighteen diciotto achtzehn dieciocho dezoito",
    19: "nineteen diciannove neunzehn diecinueve dezanove dezenove",
    20: "twenty venti vingt zwanzig veinte vinte yirmi",
    21: "ventuno veintiuno veintiun", 22: "veintidos", 23: "veintitres", 24: "veinticuatro",
    25: "veinticinco", 26: "veintiseis", 27: "veintisiete", 28: "ventotto veintiocho",
    29: "veintinueve",
    30: "thirty trenta trente dreissig treinta trinta otuz", 31: "trentuno", 38: "trentotto",
    40: "forty fourty quaranta quarante vierzig cuarenta quarenta kirk", 41: "quarantuno",
    48: "quarantotto",
    50: "fifty cinquanta cinquante funfzig fuenfzig cincuenta cinquenta elli", 51: "cinquantuno",
    58: "cinquantotto",
    60: "sixty sessanta soixante sechzig sesenta sessenta altmis", 61: "sessantuno",
    68: "sessantotto",
    70: "seventy settanta septante siebzig setenta yetmis", 71: "settantuno", 78: "settantotto",
    80: "eighty ottanta huitante octante achtzig ochenta oitenta seksen quatre-vingt "
        "quatre-vingts", 81: "ottantuno", 88: "ottantotto",
    90: "ninety novanta nonante neunzig noventa doksan", 91: "novantuno", 98: "novantotto",
    100: "hundred cento cent cents hundert cien ciento cem yuz",
    200: "doscientos doscientas duzentos duzentas", 300: "trescientos trescientas trezentos",
    400: "cuatrocientos cuatrocientas quatrocentos", 500: "quinientos quinientas quinhentos",
    600: "seiscientos seiscientas seiscentos", 700: "setecientos setecientas setecentos",
    800: "ochocientos ochocientas oitocentos", 900: "novecientos novecientas novecentos",
    1000: "thousand mille mila tausend mil bin",
}
# Between the words of one number. German joins without blanks.
NUMBER_JOINS: Final[str] = r"(?:[\s-]+(?:(?:and|et|e|y|und|ve)[\s-]+)?|und)?"
# Words that are something else where they stand alone: *on euro prices*, *due pounds*, *per cent*.
NEVER_ALONE: Final[frozenset[str]] = frozenset(
    NUMBER_ATOMS[1].split()
) | {"on", "once", "bin", "mil", "cent", "cents", "due", "sei", "mille", "elf"}

# Names of money beside an amount in words, and the code or sign that they stand for.
MONEY_NAMES: Final[tuple[tuple[str, str], ...]] = (
    (r"pounds?(?: sterling)?|quid|sterline|livres sterling|Pfund(?: Sterling)?"
     r"|libras(?: esterlinas)?|sterlin", "GBP"),
    (r"(?:US|U\.S\.|American)[ -]dollars?|dollari (?:USA|americani)|dollars US"
     r"|dólares (?:americanos|estadounidenses)|ABD doları", "USD"),
    (r"(?:Schweizer )?Franken|(?:Swiss )?francs?|francs suisses|franchi(?: svizzeri)?"
     r"|francos suizos", "CHF"),
    (r"euros?|eur|avro|€", "EUR"), (r"dollars?|dollari|d[oó]lares", "$"),
    (r"(?:Türk )?lira(?:sı)?|TL|₺", "TRY"), (r"reais", "BRL"), (r"yuan|renminbi|RMB", "CNY"),
    (r"yens?|JPY", "JPY"), (r"£|GBP", "GBP"), (r"CHF|SFr\.?", "CHF"), (r"USD|US\$", "USD"),
)
CENT_WORDS: Final[str] = (
    r"(?:cents?|pence|centesimi|centimes|Cent|Rappen|c[eé]ntimos|c[eê]ntimos|centavos|kuruş|ct)"
)

# Numerals of contracts and cheques besides the common ones.
MONEY_NUMERALS: Final[dict[str, int]] = {
    "〇": 0, "零": 0, "壹": 1, "壱": 1, "贰": 2, "貳": 2, "弐": 2, "叁": 3, "參": 3, "参": 3,
    "肆": 4, "伍": 5, "陆": 6, "陸": 6, "柒": 7, "漆": 7, "捌": 8, "玖": 9,
    "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9,
}
MONEY_POWERS: Final[dict[str, int]] = {
    "十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "阡": 1000,
}
MYRIADS: Final[dict[str, int]] = {"万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}
