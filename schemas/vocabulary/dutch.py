"""Dutch words of materials: fibres, hides, parts and what qualifies a fibre.

Dutch is no language of the schemas; suppliers of Flanders and the Netherlands write in it all the
same. *Leer* alone is *empty* in German and *to read* in Spanish: it is a hide under a heading only.
"""

from __future__ import annotations

from typing import Final

# Packed by hand: the formatter would put every surface on its own line.
# fmt: off

FIBRES: Final[dict[str, tuple[str, ...]]] = {
    "wool": (
        "wol", "scheerwol", "merinowol", "lamswol", "schapenwol", "zuivere scheerwol",
        "Texelse wol", "kookwol",
    ),
    "cashmere": ("kasjmier", "cashmere wol", "kasjmieren", "kasjmierwol"),
    "mohair": ("mohairwol",),
    "alpaca": ("alpacawol", "alpaca wol", "babyalpaca"),
    "camel": ("kameelhaar",),
    "angora": ("angorawol", "konijnenhaar"),
    "yak": ("jak", "yakwol"),
    "hair": ("geitenhaar", "paardenhaar"),
    "silk": ("zijde", "moerbeizijde", "wilde zijde", "tussahzijde", "bourettezijde"),
    "cotton": (
        "katoen", "biokatoen", "katoenen", "bio-katoen", "pimakatoen", "katoenflanel",
        "katoensatijn", "katoentwill", "katoenvoile", "katoenbatist",
    ),
    "linen": ("linnen", "vlas", "vlaslinnen", "vlasvezel"),
    "hemp": ("hennep", "hennepvezel"),
    "jute": ("jutevezel",),
    "viscose": ("viscosezijde",),
    "acetate": ("acetaat",),
    "triacetate": ("triacetaat",),
    "polyamide": ("polyamidevezel",),
    "acrylic": ("acryl", "polyacryl"),
    "elastane": ("elastaan",),
    "polyurethane": ("polyurethaan",),
    "polypropylene": ("polypropeen",),
    "polyethylene": ("polyetheen",),
    "metallic": ("metaaldraad", "metaalvezel"),
    "rubber": ("natuurrubber", "crêperubber", "rubberen", "natuurlatex"),
    "leather": (
        "echt leer", "nappaleer", "lakleer", "tuigleer", "zadelleer", "zoolleer", "glad leer",
        "nerfleer", "volnerf leer", "volnerfleer", "croupon", "plantaardig gelooid leer",
        *(f"{animal}{skin}"
          for animal in ("kalfs", "runder", "rund", "koe", "lams", "geiten", "schapen", "herten",
                         "varkens", "buffel", "paarden", "eland", "rendier", "struisvogel",
                         "stieren", "ossen")
          for skin in ("leer", "nappa", "huid", "box")),
        "geitennappa", "kalfsboxleer", "boxkalf",
    ),
    "suede": (
        "suède leer", "splitsuède", "ruw leer", "nubuckleer", "velours leer",
        *(f"{animal}{skin}"
          for animal in ("kalfs", "runder", "rund", "geiten", "lams", "varkens")
          for skin in ("suède", "suede", "nubuck", "velours")),
    ),
    "shearling": ("lamsvacht", "schapenvacht", "lammy", "schapenvel"),
    "down": (
        "dons", "ganzendons", "eendendons", "eiderdons", "ganzedons", "eendedons", "donsvulling",
    ),
    "feathers": ("veren", "veertjes", "ganzenveren", "eendenveren", "ganzenveertjes"),
    "cork": ("kurk",),
    "wood": ("beukenhout", "populierenhout", "elzenhout"),
    "other": ("overige vezels", "andere vezels", "overige"),
}
# Hides where a heading says so, and words of other languages elsewhere.
BARE_HIDES: Final = ("leer",)
COMPONENTS: Final[dict[str, tuple[str, ...]]] = {
    "outer": (
        "buitenstof", "bovenstof", "hoofdstof", "buitenkant", "buitenzijde", "buitenmateriaal",
        "hoofdmateriaal", "tijk", "hoes", "buitenlaag", "overtrek",
    ),
    "lining": (
        "voering", "gevoerd met", "gevoerd", "binnenvoering", "voeringstof", "binnenkant",
        "binnenzijde", "vanbinnen", "van binnen", "binnenmateriaal", "binnenwerk", "binnenin",
    ),
    "padding": ("wattering", "watten", "wattenvulling", "tussenlaag"),
    "rib": ("boord", "boorden", "ribboord", "manchetboord"),
    "trim": ("bies", "afwerking", "garnering", "paspel", "sierrand", "galon", "biezen"),
    "sleeve_lining": ("mouwvoering", "voering mouwen", "mouwen gevoerd met"),
    "pocket_lining": ("zakvoering", "zakkenvoering", "voering zakken"),
    "body": ("lijf", "romp", "pand", "rug en voorpand"),
    "sleeves": ("mouwen", "mouw"),
    "collar": ("kraag", "kraagje"),
    "reinforcement": ("versteviging", "elleboogstukken"),
    "contrast": ("contraststof", "contrast"),
    "backing": ("rugzijde", "onderlaag"),
    "pile": ("poolgaren",),
    "ground": ("grondweefsel",),
    "upper": ("bovenwerk", "schacht", "bovenleer", "bovenmateriaal"),
    "insole": ("binnenzool", "inlegzool", "dekzool", "voetbed"),
    "sole": ("zool", "loopzool", "buitenzool", "zolen", "onderzool", "tussenzool"),
    "filling": ("vulling", "gevuld met", "vulmateriaal"),
}
QUALIFIERS: Final[dict[str, tuple[str, ...]]] = {
    "organic": ("biologisch", "biologische", "biologisch geteeld"),
    "recycled": ("gerecycled", "gerecyclede", "gerecycleerd", "gerecycleerde"),
}
# Names that carry their qualifier inside.
FIBRE_QUALIFIERS: Final[dict[str, str]] = {
    "scheerwol": "virgin", "zuivere scheerwol": "virgin", "merinowol": "merino",
    "lamswol": "lambswool", "babyalpaca": "baby", "biokatoen": "organic",
    "bio-katoen": "organic", "ganzendons": "goose", "eendendons": "duck",
    "moerbeizijde": "mulberry", "splitsuède": "split",
}
# fmt: on
