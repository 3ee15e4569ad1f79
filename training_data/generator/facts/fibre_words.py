"""Fibre names of nine languages, rare ones and adjectives, for made-up compositions."""

# ruff: noqa: E501  (packed tables: one language or attribute a line keeps them readable)

from __future__ import annotations

import random
from collections.abc import Sequence

from training_data.generator import wordforge
from training_data.generator.facts.lexicon import surface


def _split(text: str, mark: str = "|") -> tuple[str, ...]:
    return tuple(text.split(mark))


# Commonest fibres by column: the same row in every language. Commoner ones stand first.
_ROWS = {
    "en": "wool|cashmere|cotton|silk|linen|polyester|polyamide|viscose|elastane|acrylic|mohair|alpaca|"
    "lyocell|modal|cupro|camel|merino wool|virgin wool|nylon|hemp|leather|polyurethane|yak|metallic fibre|"
    "acetate|other fibres|angora|down|feathers|rubber|spandex|lambswool|organic cotton|recycled polyester|"
    "ramie|jute|baby alpaca|rayon|triacetate|modacrylic|polypropylene|lambskin|calf leather|PVC|"
    "recycled cashmere|pima cotton|bamboo viscose|duck down|goose down|cow suede|sheepskin|EVA|TPU|cork",
    "it": "lana|cashmere|cotone|seta|lino|poliestere|poliammide|viscosa|elastan|acrilico|mohair|alpaca|"
    "lyocell|modal|cupro|cammello|lana merino|lana vergine|nylon|canapa|pelle|poliuretano|yak|fibra metallica|"
    "acetato|altre fibre|angora|piumino|piume|gomma|elastam|lana d'agnello|cotone biologico|"
    "poliestere riciclato|ramiè|iuta|baby alpaca|rayon|triacetato|modacrilica|polipropilene|nappa|vitello|PVC|"
    "cashmere rigenerato|cotone pima|bambù|piumino d'anatra|piuma d'oca|camoscio|montone|EVA|TPU|sughero",
    "fr": "laine|cachemire|coton|soie|lin|polyester|polyamide|viscose|élasthanne|acrylique|mohair|alpaga|"
    "lyocell|modal|cupro|chameau|laine mérinos|laine vierge|nylon|chanvre|cuir|polyuréthane|yack|fibre métallique|"
    "acétate|autres fibres|angora|duvet|plumes|caoutchouc|elasthane|laine d'agneau|coton biologique|"
    "polyester recyclé|ramie|jute|baby alpaga|rayonne|triacétate|modacrylique|polypropylène|agneau|veau|PVC|"
    "cachemire recyclé|coton pima|bambou|duvet de canard|duvet d'oie|croûte de cuir|mouton|EVA|TPU|liège",
    "de": "Wolle|Kaschmir|Baumwolle|Seide|Leinen|Polyester|Polyamid|Viskose|Elasthan|Polyacryl|Mohair|Alpaka|"
    "Lyocell|Modal|Cupro|Kamelhaar|Merinowolle|Schurwolle|Nylon|Hanf|Leder|Polyurethan|Yak|Metallgarn|"
    "Acetat|sonstige Fasern|Angora|Daunen|Federn|Gummi|Elastan|Lammwolle|Bio-Baumwolle|"
    "recyceltes Polyester|Ramie|Jute|Baby-Alpaka|Rayon|Triacetat|Modacryl|Polypropylen|Lammleder|Kalbsleder|PVC|"
    "recycelter Kaschmir|Pima-Baumwolle|Bambusviskose|Entendaunen|Gänsedaunen|Veloursleder|Lammfell|EVA|TPU|Kork",
    "es": "lana|cachemira|algodón|seda|lino|poliéster|poliamida|viscosa|elastano|acrílico|mohair|alpaca|"
    "lyocell|modal|cupro|camello|lana merino|lana virgen|nailon|cáñamo|piel|poliuretano|yak|fibra metálica|"
    "acetato|otras fibras|angora|plumón|plumas|caucho|spandex|lana de cordero|algodón orgánico|"
    "poliéster reciclado|ramio|yute|baby alpaca|rayón|triacetato|modacrílica|polipropileno|cordero|ternera|PVC|"
    "cachemir reciclado|algodón pima|bambú|plumón de pato|plumón de oca|ante|mutón|EVA|TPU|corcho",
    "pt": "lã|caxemira|algodão|seda|linho|poliéster|poliamida|viscose|elastano|acrílico|mohair|alpaca|"
    "liocel|modal|cupro|camelo|lã merino|lã virgem|nylon|cânhamo|couro|poliuretano|iaque|fibra metálica|"
    "acetato|outras fibras|angorá|penugem|penas|borracha|elastane|lã de cordeiro|algodão orgânico|"
    "poliéster reciclado|rami|juta|baby alpaca|rayon|triacetato|modacrílica|polipropileno|napa|vitela|PVC|"
    "caxemira reciclada|algodão pima|bambu|penugem de pato|penugem de ganso|camurça|pele de carneiro|EVA|TPU|cortiça",
    "tr": "yün|kaşmir|pamuk|ipek|keten|polyester|poliamid|viskon|elastan|akrilik|tiftik|alpaka|"
    "liyosel|modal|bakır ipeği|deve tüyü|merinos yünü|saf yün|naylon|kenevir|deri|poliüretan|yak|metalik lif|"
    "asetat|diğer lifler|angora|tüy|kuş tüyü|kauçuk|likra|kuzu yünü|organik pamuk|"
    "geri dönüştürülmüş polyester|rami|jüt|bebek alpaka|rayon|triasetat|modakrilik|polipropilen|kuzu derisi|dana derisi|PVC|"
    "geri dönüştürülmüş kaşmir|pima pamuk|bambu|ördek tüyü|kaz tüyü|süet|koyun kürkü|EVA|TPU|mantar",
    "zh": "羊毛|山羊绒|棉|桑蚕丝|亚麻|聚酯纤维|锦纶|粘纤|氨纶|腈纶|马海毛|羊驼毛|"
    "莱赛尔|莫代尔|铜氨纤维|驼绒|美利奴羊毛|新羊毛|尼龙|大麻|牛皮|聚氨酯|牦牛绒|金属纤维|"
    "醋酸纤维|其他纤维|兔毛|羽绒|羽毛|橡胶|弹性纤维|羔羊毛|有机棉|"
    "再生涤纶|苎麻|黄麻|幼羊驼毛|人造丝|三醋酸|改性腈纶|丙纶|绵羊皮|小牛皮|PVC|"
    "再生羊绒|匹马棉|竹纤维|鸭绒|鹅绒|反毛皮|羊皮|EVA|TPU|软木",
    "ja": "毛|カシミヤ|綿|絹|麻|ポリエステル|ナイロン|レーヨン|ポリウレタン|アクリル|モヘヤ|アルパカ|"
    "リヨセル|モダール|キュプラ|キャメル|メリノウール|バージンウール|ポリアミド|ヘンプ|牛革|合成皮革|ヤク|金属繊維|"
    "アセテート|その他の繊維|アンゴラ|ダウン|フェザー|ゴム|エラスタン|ラムウール|オーガニックコットン|"
    "再生ポリエステル|ラミー|ジュート|ベビーアルパカ|人絹|トリアセテート|アクリル系|ポリプロピレン|羊革|カーフ|PVC|"
    "リサイクルカシミヤ|ピマコットン|竹繊維|ダックダウン|グースダウン|スエード|ムートン|EVA|TPU|コルク",
}
WORDS: dict[str, tuple[str, ...]] = {lang: tuple(row.split("|")) for lang, row in _ROWS.items()}
CODES: tuple[str, ...] = _split(
    "WO WS CO SE LI PL PA CV EA AC WM WP CLY CMD CU WK WV WV NY CA LE PU WY ME AC AF WA DN FE EL SP WL "
    "CO PES RA JU WP VI TA MAC PP LE LE PVC WS CO CV DN DN LE LE EVA TPU KO PAN PC VI MD CLY LY HA MF "
    "GL TR AR PE CUP NF TV BI RY AN VS MTF",
    " ",
)
ADJECTIVES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    # before the fibre, after the fibre
    "en": (
        (
            "virgin",
            "organic",
            "recycled",
            "extrafine",
            "pure new",
            "combed",
            "baby",
            "superfine",
            "GOTS organic",
            "mulberry",
            "long-staple",
            "BCI",
            "Egyptian",
            "undyed",
            "mercerised",
            "RWS",
            "post-consumer recycled",
            "Grade A",
            "Super 120's",
            "brushed",
            "regenerated",
            "bio-based",
        ),
        (),
    ),
    "it": (
        (),
        (
            "vergine",
            "biologico",
            "riciclato",
            "extrafine",
            "pettinato",
            "rigenerato",
            "mercerizzato",
            "superfine",
            "organico",
            "Super 130's",
            "GRS",
            "makò",
        ),
    ),
    "fr": (
        (),
        (
            "vierge",
            "biologique",
            "recyclé",
            "peigné",
            "extra-fin",
            "mercerisé",
            "bio",
            "régénéré",
            "longues fibres",
            "certifié RWS",
        ),
    ),
    "de": (
        ("recyceltes", "gekämmte", "reine", "extrafeine", "mercerisierte", "recycelte", "feinste"),
        ("kbA", "Super 120", "(Bio)"),
    ),
    "es": (
        (),
        (
            "virgen",
            "orgánico",
            "reciclado",
            "peinado",
            "extrafino",
            "mercerizado",
            "ecológico",
            "regenerado",
        ),
    ),
    "pt": (
        (),
        ("virgem", "orgânico", "reciclado", "penteado", "extrafino", "mercerizado", "biológico"),
    ),
    "tr": (("organik", "geri dönüştürülmüş", "taranmış", "saf", "merserize", "ekstra ince"), ()),
    "zh": (("有机", "再生", "精梳", "丝光", "100支", "超细", "长绒", "环保"), ()),
    "ja": (("オーガニック", "再生", "コーマ", "シルケット", "極細", "リサイクル"), ()),
}
TRADE_MARKS: tuple[str, ...] = _split(
    "Lycra®|LYCRA|Tencel™|TENCEL|Lurex®|Bemberg™|Econyl®|Repreve®|Thermolite|Naia™|Ecovero™|Modal®|"
    "Primaloft®|Sensil|Creora®|Roica™|Cordura|Kevlar®|Belltron|Alcantara®|Seacell|Sorona®|Supima|"
    "Q-Nova|Trevira CS|Nomex®|Polartec®|Vibram|Ultrasuede®|Lenzing|Meryl®|Coolmax®"
)
BRACKETS: dict[str, tuple[str, ...]] = {
    "en": (
        "organic",
        "GRS certified",
        "recycled",
        "GOTS",
        "RWS",
        "post-consumer",
        "pre-consumer",
        "Super 120's",
        "extra fine 19.5 mic",
        "tanned without chrome",
        "from recycled bottles",
        "ZQ merino",
        "A-grade",
        "mulesing-free",
        "solution dyed",
        "Inner Mongolia",
    ),
    "it": (
        "biologico",
        "certificata GRS",
        "riciclato",
        "vergine",
        "Super 120's",
        "extrafine",
        "RWS",
        "post-consumo",
        "rigenerata",
        "GOTS",
    ),
    "fr": ("biologique", "certifié GRS", "recyclé", "vierge", "GOTS", "RWS", "extra-fine"),
    "de": (
        "kbA",
        "GRS-zertifiziert",
        "recycelt",
        "Super 120",
        "GOTS",
        "mulesingfrei",
        "RWS",
        "bio",
    ),
    "es": ("orgánico", "certificado GRS", "reciclado", "virgen", "GOTS", "RWS"),
    "pt": ("orgânico", "certificado GRS", "reciclado", "virgem", "GOTS", "RWS"),
    "tr": ("organik", "GRS sertifikalı", "geri dönüştürülmüş", "GOTS", "RWS"),
    "zh": ("有机", "GRS认证", "再生", "RWS", "GOTS", "100支"),
    "ja": ("オーガニック", "GRS認証", "再生", "GOTS", "RWS", "極細"),
}


def _weighted(rng: random.Random, options: Sequence[str]) -> str:
    """Favour the first of a list: the commonest stand first."""
    at = int(rng.random() ** 1.6 * len(options))
    return options[at]


def fibre_name(rng: random.Random, lang: str, style: str) -> str:
    """Return the name of a fibre, half of the time one that no list has.

    `style` is the supplier's: `word`, `code`, `mixed` or `upper`.
    """
    if style == "code" or (style == "mixed" and rng.random() < 0.5):
        known = rng.random()
        if known < 0.5:
            return _weighted(rng, CODES)
        if known < 0.62:
            return surface(rng, "fibres", "code") or _weighted(rng, CODES)
        return wordforge.code_of(rng, rng.choice(("AA", "AA", "AAA", "A", "AA", "AAA", "AA9")))
    kind = rng.random()
    if kind < 0.34:
        text = _weighted(rng, WORDS[lang])
    elif kind < 0.54:
        text = surface(rng, "fibres", lang) or _weighted(rng, WORDS[lang])
    elif kind < 0.58:
        text = rng.choice(TRADE_MARKS)
    elif kind < 0.62:
        text = wordforge.trade_mark(rng, lang)
    elif kind < 0.66:
        text = _weighted(rng, WORDS["en"])
    else:
        text = wordforge.fibre(rng, lang)
    text = adjective(rng, lang, text)
    if style == "upper":
        return text.upper()
    return text[:1].upper() + text[1:] if rng.random() < 0.3 else text


def adjective(rng: random.Random, lang: str, text: str) -> str:
    """Put an adjective on the side where the language has it, now and then."""
    if rng.random() > 0.12:
        return text
    before, after = ADJECTIVES[lang]
    if before and (not after or rng.random() < 0.7):
        word = rng.choice(before) if rng.random() < 0.8 else wordforge.word(rng, lang)
        return f"{word}{text}" if lang in ("zh", "ja") else f"{word} {text}"
    word = rng.choice(after) if rng.random() < 0.8 else wordforge.word(rng, lang)
    return f"{text} {word}"
