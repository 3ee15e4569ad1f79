"""Words for goods that the customer fetches at the works, in nine languages.

A supplier names the place as his trade does (a mill, a tannery, a goldsmith's bench) and says whose
it is, so the clauses are put together here from what they are made of.
"""

from __future__ import annotations

from itertools import product
from typing import Final

# Packed by hand: the formatter would put every surface on its own line.
# fmt: off


def _each(*parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return every choice of one word of each part, joined; an empty word is left out."""
    return tuple(" ".join(filter(None, words)) for words in product(*parts))


_EN_PLACES = (
    "works", "mill", "factory", "tannery", "warehouse", "workshop", "workshops", "studio",
    "atelier", "foundry", "weaving shed", "bench", "premises", "gate", "door", "dyeworks",
    "godown", "dock", "yard", "depot", "plant", "store", "shed", "barn",
)
_IT_PLACES = (
    "fabbrica", "fabrica", "stabilimento", "magazzino", "deposito", "sede", "laboratorio",
    "tessitura", "conceria", "opificio", "calzaturificio", "maglificio", "pelletteria", "officina",
    "bottega", "azienda", "filatura", "lanificio", "ricamificio", "confezione", "tintoria",
    "cappellificio", "guantificio", "partenza",
)
_FR_PLACES = (
    "usine", "usines", "atelier", "ateliers", "fabrique", "manufacture", "entrepôt", "entrepôts",
    "tissage", "filature", "tannerie", "magasin", "dépôt", "maison", "fournisseur", "tricotage",
    "bonneterie", "maroquinerie", "chez nous",
)
_DE_PLACES = (
    "Werk", "Fabrik", "Lager", "Weberei", "Strickerei", "Spinnerei", "Gerberei", "Manufaktur",
    "Werkstatt", "Werkstätte", "Werkstätten", "Atelier", "Produktion", "Haus", "Lieferwerk",
    "Schuhfabrik", "Rampe", "Näherei", "Sattlerei", "Betrieb", "Goldschmiede", "Fertigung",
    "Tuchfabrik", "Druckerei", "Färberei", "Zentrallager", "Auslieferungslager", "Täschnerei",
)
_ES_PLACES = (
    "fábrica", "taller", "talleres", "almacén", "telar", "curtiduría", "tenería", "obrador",
    "depósito", "instalaciones",
)
_PT_PLACES = ("fábrica", "oficina", "armazém", "atelier", "ateliê", "tecelagem", "unidade")
# A place in Turkish with its endings: at it, from it, at ours, from ours.
_TR_PLACES: Final[dict[str, tuple[str, ...]]] = {
    "fabrika": ("fabrikada", "fabrikadan", "fabrikamızda", "fabrikamızdan"),
    "atölye": ("atölyede", "atölyeden", "atölyemizde", "atölyemizden"),
    "depo": ("depoda", "depodan", "depomuzda", "depomuzdan"),
    "imalathane": ("imalathanede", "imalathaneden", "imalathanemizde", "imalathanemizden"),
    "tesis": ("tesiste", "tesisten", "tesisimizde", "tesisimizden"),
    "iş yeri": ("iş yerinde", "iş yerinden", "iş yerimizde", "iş yerimizden"),
}
_ZH_PLACES = (
    "工厂", "车间", "仓库", "厂区", "厂门", "厂内", "本厂", "我厂", "我司仓库", "我司工厂", "厂里",
    "作坊",
)
_JA_PLACES = (
    "工場", "弊社工場", "自社工場", "当社工場", "工房", "弊社工房", "倉庫", "弊社倉庫", "アトリエ",
    "縫製工場", "出荷工場",
)

EX_WORKS: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        *_each(("ex",), ("", "our", "the", "own"), _EN_PLACES),
        *_each(("at", "from"), ("our", "the factory", "the mill", "our factory", "our mill"),
               ("gate", "door")),
        *_each(
            ("collected from", "collection from", "collect from", "pick up at", "pick up from",
             "collection at"),
            ("our",), _EN_PLACES,
        ),
    ),
    "it": (
        *_each(
            ("franco", "f.co", "fco", "f/co", "fr.co"),
            ("", "ns.", "ns", "nostra", "nostro", "il nostro", "la nostra", "nostri"), _IT_PLACES,
        ),
        *_each(("ritiro in", "ritiro presso", "da ritirare in", "merce ritirata in"),
               ("", "ns.", "nostra", "nostro", "la nostra", "il nostro"), _IT_PLACES),
        "porta fabbrica", "franco porta fabbrica",
        *_each(("alla porta", "alla porta della", "alla porta del"),
               ("fabbrica", "laboratorio", "magazzino", "nostra fabbrica", "nostro laboratorio")),
    ),
    "fr": (
        *_each(
            ("départ", "au départ de", "départ de", "ex"),
            ("", "notre", "nos", "l'", "la", "leur"), _FR_PLACES,
        ),
        *_each(
            ("enlèvement à", "enlèvement en", "à enlever à", "à enlever en", "enlevé à",
             "retrait à", "retrait en", "à retirer à", "pris à", "pris en", "à prendre à"),
            ("l'", "notre", "nos", "la"), _FR_PLACES,
        ),
        *_each(("à la porte de", "aux portes de", "porte"), ("l'", "la", "notre", "nos", ""),
               ("usine", "atelier", "ateliers", "fabrique", "manufacture", "entrepôt")),
        "à notre porte",
    ),
    "de": (
        *_each(
            ("ab",),
            ("", "unserem", "unserer", "unseren", "der", "dem", "eigener", "eigenem", "uns."),
            _DE_PLACES,
        ),
        *_each(("Abholung ab", "Selbstabholung ab", "Abholung in", "Selbstabholung in"),
               ("", "der", "unserer", "unserem"), _DE_PLACES),
        *_each(("ab",), ("", "unserem", "unserer"), ("Tor", "Werkstor", "Fabriktor", "Werktor")),
    ),
    "es": (
        *_each(
            ("puesto en", "puesta en", "puestos en", "puestas en", "recogida en", "recogido en",
             "a recoger en", "recoger en", "retirada en", "a retirar en", "franco", "salida de",
             "salida", "a pie de", "a la puerta de", "a puerta de", "en puerta de", "desde", "ex"),
            ("", "nuestra", "nuestro", "nuestros", "nuestras"), _ES_PLACES,
        ),
    ),
    "pt": (
        *_each(
            ("à porta da", "à porta do", "posto na", "posto no", "posta na", "posto em",
             "à saída da", "à saída do", "saída da", "saída de", "recolha na", "recolha no",
             "levantamento na", "levantamento no", "levantado na", "a levantar na", "franco",
             "ex"),
            ("", "nossa", "nosso"), _PT_PLACES,
        ),
    ),
    "tr": tuple(
        f"{words} {way}"
        for place, (at, away, at_ours, from_ours) in _TR_PLACES.items()
        for words, ways in (
            (place, ("teslim", "teslimi", "teslimdir", "teslimidir", "çıkış", "çıkışı", "çıkışlı",
                     "çıkışlıdır", "kapısı", "kapısında teslim")),
            (at, ("teslim", "teslimdir")), (at_ours, ("teslim", "teslimdir")),
            (away, ("teslim", "çıkış", "alınır")), (from_ours, ("teslim", "çıkış", "alınır")),
        )
        for way in ways
    ),
    "zh": tuple(p + w for p, w in product(_ZH_PLACES, ("交货", "自提", "提货", "交付", "取货"))),
    "ja": tuple(
        place + way
        for place, way in product(
            _JA_PLACES, ("渡し", "渡", "お渡し", "引き渡し", "引渡し", "出し", "引取", "引き取り")
        )
    ),
}
