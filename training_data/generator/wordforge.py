"""An open vocabulary: made-up words, names and codes in the style of nine languages.

A reader trained on values from a short list recalls them instead of copying what stands in the
document. So about half of all values come from here.
"""

# ruff: noqa: E501  (packed tables: one language a line keeps them readable)

from __future__ import annotations

import random
from collections.abc import Sequence


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_ONSETS = {
    "en": "b br c cl d dr f fl g gr h k l m n p pr qu r s sh sl sp st t th tr w wh",
    "it": "b br c ch d f fr g gl l m n p pr r s sc sp st t tr v z",
    "fr": "b bl br c ch cl d f fl g gr j l m n p pl r s t tr v",
    "de": "b br d f fl g gr h k kl l m n pf r s sch schw sp st t tr w z",
    "es": "b br c ch d f g gr h j l ll m n p pr qu r s t tr v z",
    "pt": "b br c ch d f g gr j l lh m n nh p pr qu r s t tr v x z",
    "tr": "b c ç d f g h k l m n p s ş t v y z",
}
_NUCLEI = {
    "en": "a e i o u ea ee oa ai ou y",
    "it": "a e i o u a e o ia io",
    "fr": "a e i o u é è ai eau ou oi eu",
    "de": "a e i o u ä ö ü ei au ie",
    "es": "a e i o u a e o á ía ó",
    "pt": "a e i o u ã ei ou á é",
    "tr": "a e ı i o ö u ü a e",
}
_CODAS = {
    "en": "n l r s t ck nd ll st m x rn ft",
    "it": "n l r s",
    "fr": "n l r s t nt x",
    "de": "n l r s t ch ck ng rt ld tz",
    "es": "n l r s z",
    "pt": "s r l m z",
    "tr": "k n l r z ş m t",
}
_ENDS = {
    "en": _words("ley ton wick er ow ine el ette ford aine ish"),
    "it": _words("ello ina etto ano one ara essa ino ale ura"),
    "fr": _words("ette elle eau aine ier ois ance ine on ure"),
    "de": _words("er heim ling stoff feld ing en el wald tal"),
    "es": _words("illo ada ero ina ales ura ón eza ito ana"),
    "pt": _words("inho ada eira ões ura al ela ano ista eza"),
    "tr": _words("lık ak maz can li yün en oğlu taş ca"),
}
_HANZI = (
    "锦华丽美雅丝绒棉织彩云山水江海金银玉兰春秋明辉盛达泰恒鑫隆天宝龙凤新时尚安康宁波嘉兴绍苏杭"
)
_KANA = _words(
    "ア イ カ キ ク コ サ シ ス ソ タ チ ト ナ ニ ノ ハ ヒ フ ホ マ ミ モ ヤ ラ リ ル レ ロ ワ "
    "シャ チョ リュ ファ"
)
_KANA_ENDS = ("ン", "ル", "ス", "ト", "ナ", "ラ", "ックス", "ーノ", "ーラ", "")
_KANJI = "山川田中村井上松竹梅藤原青木大小高橋西東北南丸三和光栄福富"

_COMPANY = {
    "en": "{} Ltd|{} Limited|{} Inc.|{} Mills Ltd.|{} Textiles Pvt. Ltd.|The {} Company|{} & Sons|"
    "{} Knitwear Co., Ltd.|{} Trading LLC|{} & {}|{} Garments (HK) Ltd|{} Group|{} Apparel",
    "it": "Lanificio {} S.p.A.|{} S.r.l.|Maglificio {} srl|Tessitura {} SpA|Calzaturificio {}|"
    "Pelletteria {} s.n.c.|{} & {} S.p.A.|Filatura {}|Manifattura {} S.r.l.|Fratelli {}|Conceria {}",
    "fr": "{} SARL|Maison {}|Ateliers {} SAS|Tissages {} S.A.|Filature de {}|{} & Fils|"
    "Établissements {}|Maroquinerie {} SARL|{} & Cie|Bonneterie {}",
    "de": "{} GmbH|{} GmbH & Co. KG|Weberei {} AG|Strickwaren {} GmbH|Tuchfabrik {}|{} Textil AG|"
    "Gebr. {} KG|{} Lederwaren e.K.|Spinnerei {}",
    "es": "{} S.L.|Textiles {} S.A.|Hilaturas {}|Tejidos {} SL|Calzados {} S.L.U.|{} e Hijos|"
    "Confecciones {} S.A.|Curtidos {}",
    "pt": "{} Lda.|Têxteis {} S.A.|Malhas {} Lda|Fiação {}|Calçados {}, Lda.|{} & Filhos, S.A.|"
    "Confeções {}|Tecelagem {} Ltda.",
    "tr": "{} Tekstil A.Ş.|{} Örme San. ve Tic. Ltd. Şti.|{} İplik A.Ş.|{} Dış Tic. A.Ş.|"
    "{} Konfeksiyon|{} Kumaş San. A.Ş.|{} Deri Ltd. Şti.",
    "zh": "{}纺织有限公司|{}服饰有限公司|宁波{}进出口有限公司|{}羊绒制品有限公司|{}集团|浙江{}针织股份有限公司|"
    "{}皮具厂|东莞市{}鞋业有限公司",
    "ja": "株式会社{}|{}株式会社|{}繊維株式会社|有限会社{}|{}ニット|{}織物工業|{}商事(株)|{}ファブリック",
}
_CODE_PATTERNS = (
    "9999 99999 999 999999 0999 A999 A9999 AA999 AA9999 AAA-999 AA-9999 A-999A 999A 9999/A 99A9 A99A "
    "AA99-9999/A 9999-999 99.999 9.999.999 99.999.999 AAA999-99 AA/9999 A99.9999 99-9999-A AA.999 "
    "9999.99 A9A99 AAA9999A AA 9999 999/99 9999_A AA9999-AA A9-A999 99AA999 #9999 999999-99 aa999 "
    "AA-9999 AAA A999 99 99999AA A/999 AA99A999 999.999.99"
)
_COLOUR_PATTERNS = (
    "999 999 9999 99 9 A99 A999 AA9 C99 AA-99 99A 999/9 99999 #9999 999-99 A9999 999 9999 00 9999 9"
)
_LETTERS = "ABCDEFGHIJKLMNPQRSTUVWXYZ"


def _of(rng: random.Random, options: Sequence[str]) -> str:
    return options[int(rng.random() * len(options))]


_SPLIT = {
    lang: (_ONSETS[lang].split(), _NUCLEI[lang].split(), _CODAS[lang].split()) for lang in _ONSETS
}


def word(rng: random.Random, lang: str = "en") -> str:
    """Return a pronounceable made-up word in the style of a language, lower case."""
    if lang == "zh":
        return "".join(_of(rng, _HANZI) for _ in range(2 if rng.random() < 0.7 else 3))
    if lang == "ja":
        return "".join(_of(rng, _KANA) for _ in range(rng.randint(2, 4))) + _of(rng, _KANA_ENDS)
    onsets, nuclei, codas = _SPLIT.get(lang) or _SPLIT["en"]
    parts: list[str] = []
    for _ in range(1 if rng.random() < 0.45 else 2):
        parts += (_of(rng, onsets), _of(rng, nuclei))
        if rng.random() < 0.35:
            parts.append(_of(rng, codas))
    if rng.random() < 0.65:
        parts.append(_of(rng, onsets) + _of(rng, _ENDS.get(lang) or _ENDS["en"]))
    elif len(parts) < 4:
        parts.append(_of(rng, onsets) + _of(rng, nuclei) + _of(rng, codas))
    return "".join(parts)


def name(rng: random.Random, lang: str = "en") -> str:
    """Return a made-up word with a capital."""
    text = word(rng, lang)
    return text[:1].upper() + text[1:]


def latin(lang: str) -> str:
    """Return the language itself, or a European one where it is not written in letters."""
    return lang if lang in _ONSETS else "en"


def company(rng: random.Random, lang: str = "en") -> str:
    """Return a company name with its legal form."""
    form = _of(rng, _COMPANY[lang].split("|"))
    if lang in ("zh", "ja") and rng.random() < 0.25:
        form = _of(rng, _COMPANY["en"].split("|"))
        lang = "en"
    if lang == "ja" and rng.random() < 0.6:
        return form.replace("{}", _of(rng, _KANJI) + _of(rng, _KANJI))
    made = form.replace("{}", name(rng, lang), 1).replace("{}", name(rng, lang))
    return made.upper() if rng.random() < 0.15 else made


def brand(rng: random.Random, lang: str = "en") -> str:
    """Return a brand name."""
    base = name(rng, latin(lang) if rng.random() < 0.7 else lang)
    shape = rng.random()
    if shape < 0.5:
        return base
    if shape < 0.62:
        return base.upper()
    if shape < 0.72:
        return f"{name(rng, latin(lang))} {name(rng, latin(lang))}"
    if shape < 0.8:
        return f"{base} & {name(rng, latin(lang))}"
    if shape < 0.87:
        return f"{base} {_of(rng, ('Milano', 'Paris', 'Studio', 'Home', 'Knit', '1928', 'London', 'Lab'))}"
    if shape < 0.93:
        return f"{_of(rng, ('Atelier', 'Casa', 'Maison', 'House of', 'Studio'))} {base}"
    return base + _of(rng, ("®", "™", ".", "+"))


def place(rng: random.Random, lang: str = "en") -> str:
    """Return a made-up place name."""
    base = name(rng, lang)
    if lang == "zh":
        return base + _of(rng, ("市", "县", "", "镇", "区"))
    if lang == "ja":
        return _of(rng, _KANJI) + _of(rng, _KANJI) + _of(rng, ("市", "県", "町", ""))
    if rng.random() < 0.15:
        return f"{_of(rng, ('San', 'Port', 'North', 'Val', 'Upper', 'Alto', 'Bad', 'New'))} {base}"
    return base


def person(rng: random.Random, lang: str = "en") -> str:
    """Return first and last name, in the order of the language."""
    if lang == "zh":
        return _of(rng, "王李张刘陈杨赵黄周吴") + word(rng, "zh")[: rng.randint(1, 2)]
    if lang == "ja":
        return f"{_of(rng, _KANJI)}{_of(rng, _KANJI)} {_of(rng, _KANJI)}{_of(rng, '子美一郎香太')}"
    firsts = _FIRST_NAMES.get(lang) or _FIRST_NAMES["en"]
    return f"{_of(rng, firsts)} {name(rng, lang)}"


_FIRST_NAMES = {
    "en": _words("Emma James Priya Wendy Mark Alice Tom Rahul Grace Kevin Laura Sam"),
    "it": _words("Giulia Marco Paola Luca Elena Stefano Chiara Davide Silvia Matteo"),
    "fr": _words("Camille Julien Sophie Antoine Claire Mathieu Hélène Pascal"),
    "de": _words("Anna Jürgen Katrin Stefan Sabine Uwe Lena Thomas"),
    "es": _words("Lucía Carlos Marta Javier Inés Pablo Carmen Diego"),
    "pt": _words("Ana João Inês Miguel Rita Paulo Teresa Rui"),
    "tr": _words("Ayşe Mehmet Elif Emre Zeynep Can Selin Murat"),
}

_FIBRE_ENDS = {
    "en": _words("on ene ane ose ell ex yl ina ite ra cel lon"),
    "it": _words("one ene ile osa ella ina ilo ana"),
    "fr": _words("ène ane ose elle ine yle on"),
    "de": _words("on en an ose el in faser wolle"),
    "es": _words("ón eno ano osa ela ina ilo"),
    "pt": _words("ão eno ano osa ela ina ilo"),
    "tr": _words("on en ilin oz el in an"),
    "zh": tuple(_words("纶 纤 绒 棉 丝 麻 毛 纤维")),
    "ja": tuple(_words("ン 繊維 ロン セル ウール コットン 綿 毛")),
}


def fibre(rng: random.Random, lang: str = "en") -> str:
    """Return a made-up fibre or material, lower case."""
    shape = rng.random()
    ends = _FIBRE_ENDS.get(lang) or _FIBRE_ENDS["en"]
    if lang in ("zh", "ja"):
        return word(rng, lang)[:4] + _of(rng, ends)
    if shape < 0.6:
        onsets, nuclei, _ = _SPLIT[lang]
        stem = "".join(
            _of(rng, onsets) + _of(rng, nuclei) for _ in range(1 if rng.random() < 0.4 else 2)
        )
        return stem + _of(rng, onsets)[:1] + _of(rng, ends)
    if shape < 0.8:
        return word(rng, lang)
    if shape < 0.9:
        return f"{word(rng, lang)} {word(rng, lang)}"
    return f"{_of(rng, ('bio', 'eco', 'poly', 'micro', 'nano', 're', 'multi'))}{word(rng, lang)}"


def trade_mark(rng: random.Random, lang: str = "en") -> str:
    """Return a made-up trade mark."""
    made = name(rng, latin(lang))
    if rng.random() < 0.3:
        made = made.upper()
    return made + _of(rng, ("®", "™", "", "®", "-tex", "tec®", "lite"))


def colour(rng: random.Random, lang: str = "en") -> str:
    """Return a made-up colour name, lower case."""
    if lang in ("zh", "ja"):
        return word(rng, lang) + _of(
            rng, ("色", "蓝", "灰") if lang == "zh" else ("色", "グレー", "")
        )
    return word(rng, lang)


def code_pattern(rng: random.Random) -> str:
    """Return a pattern of article codes: `9` a digit, `A` a letter, `a` a small one, else as it is."""
    return _of(rng, _PATTERNS)


def colour_code_pattern(rng: random.Random) -> str:
    """Return a pattern of colour codes."""
    return _of(rng, _COLOURS)


_PATTERNS = [
    *[p for p in _CODE_PATTERNS.split() if p not in ("AA", "AAA", "99")],
    "AA 9999",
    "A999 99",
    "AA-9999 AAA",
    "AAAA 99",
    "9999 99 999",
]
_COLOURS = _COLOUR_PATTERNS.split()


def code_of(rng: random.Random, pattern: str) -> str:
    """Return a code of the given pattern."""
    made: list[str] = []
    for mark in pattern:
        if mark == "9":
            made.append(str(int(rng.random() * 10)))
        elif mark == "A":
            made.append(_of(rng, _LETTERS))
        elif mark == "a":
            made.append(_of(rng, _LETTERS).lower())
        else:
            made.append(mark)
    return "".join(made)


def digits(rng: random.Random, count: int) -> str:
    """Return `count` digits, the first not a zero."""
    return str(rng.randint(1, 9)) + "".join(str(int(rng.random() * 10)) for _ in range(count - 1))


def gtin(rng: random.Random, length: int = 13) -> str:
    """Return a GTIN of 8, 12, 13 or 14 digits with a valid check digit."""
    body = "".join(str(int(rng.random() * 10)) for _ in range(length - 1))
    if length == 13:
        body = _of(rng, ("80", "40", "30", "84", "560", "869", "69", "49", "50", "76")) + body
        body = body[:12]
    total = sum(int(d) * (3 if i % 2 == 0 else 1) for i, d in enumerate(reversed(body)))
    return body + str((10 - total % 10) % 10)
