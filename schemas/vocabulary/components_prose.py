"""Components as sentences name them: *sleeves lined in*, *manches doublées de*, *oben*, *Âme*.

Beside `components.COMPONENTS`, whose first words are those that exports show.
"""

from __future__ import annotations

from typing import Final

# Packed by hand: the formatter would put every surface on its own line.
# fmt: off

PROSE: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "outer": {
        "en": ("above", "face cloth", "outer cloth", "coat cloth", "shell cloth"),
        "it": ("sopra", "panno esterno"),
        "de": ("oben", "Oberteil außen"),
        "fr": ("drap principal", "taie"),
        "es": ("arriba", "funda", "fundas"),
        "pt": ("por cima",),
        "tr": ("kabuk", "kabuk kumaşı", "kılıf", "dış kumaşı"),
        "nl": ("boven",),
    },
    "lining": {
        "en": (
            "body lined in", "body lined with", "lined in the body with", "lined right through in",
            "lined right through with", "half-lined in", "half lined in", "half-lined with",
            "partly lined in", "fully lined in", "fully lined with", "lined throughout in",
            "lined throughout with", "backed with",
        ),
        "it": (
            "interamente foderato in", "interamente foderata in", "semifoderato in",
            "tutto foderato in", "tutta foderata in", "foderata in", "foderata di",
            "con interno in", "internamente in",
        ),
        "fr": (
            "entièrement doublée de", "doublée de", "doublée en", "doublés de", "fourré de",
            "fourrée de", "fourrés de", "doublé d", "doublée d", "demi-doublé de",
            "fond de robe", "fond de jupe",
        ),
        "de": (
            "vollständig gefüttert mit", "innen ausgekleidet mit", "abgefüttert mit",
            "halb gefüttert mit", "ganz gefüttert mit", "Körper gefüttert mit",
        ),
        "es": (
            "totalmente forrado en", "forrada en", "forrada de", "forrados en", "forrada con",
            "interior forrado en",
        ),
        "pt": ("totalmente forrado a", "forrada a", "forrada em", "forrado com", "forrada com"),
        "tr": ("tamamen astarlı", "astarı ise"),
        "zh": ("内里为", "里料为", "内里采用", "衬以", "内衬为"),
        "ja": ("内張り", "内張", "裏側", "内側には", "裏地には", "裏地は"),
    },
    "sleeve_lining": {
        "en": (
            "sleeves lined in", "sleeves lined with", "sleeve lined in", "sleeve lined with",
            "in the sleeves", "sleeves are lined in", "sleeves are lined with",
        ),
        "it": (
            "maniche foderate in", "maniche foderate di", "nelle maniche", "maniche foderate",
            "maniche sono foderate in", "manica foderata in",
        ),
        "fr": (
            "manches doublées de", "manches doublées en", "manches doublées d",
            "manches doublées", "dans les manches", "manches sont doublées de",
        ),
        "de": (
            "Ärmel gefüttert mit", "Ärmel gefüttert", "in den Ärmeln", "Ärmel sind mit",
            "Ärmel abgefüttert mit",
        ),
        "es": (
            "mangas forradas en", "mangas forradas de", "mangas forradas con", "mangas forradas",
            "en las mangas",
        ),
        "pt": (
            "mangas forradas a", "mangas forradas em", "mangas forradas com", "mangas forradas",
            "nas mangas",
        ),
        "tr": ("kolları astarlı", "kollar astarlı", "kol içi"),
        "zh": ("袖子内衬", "袖内衬"),
        "ja": ("袖の裏", "袖裏地には"),
    },
    "padding": {
        "de": ("Steppeinlage", "Vlieseinlage", "Wattevlies", "Steppfutterfüllung"),
        "en": ("padded with", "quilted with", "interlined with"),
        "it": ("ovattato con",),
        "fr": ("ouatiné de", "ouatinée de", "molletonné de"),
        "es": ("acolchado con", "guateado con"),
        "pt": ("acolchoado com", "enchimento de"),
    },
    "rib": {
        "pt": ("punhos canelados", "cós canelado"),
        "tr": ("ribanası", "ribanalar", "ribanaları", "kol ucu ribanası", "etek ribanası"),
        "fr": ("poignets et bas", "bas et poignets", "parties côtelées", "partie côtelée"),
        "en": ("ribbed cuffs", "ribbed hem", "cuffs and hem", "ribbed trims"),
        "it": ("coste di polsi e fondo", "bordi a costa"),
        "de": ("Bündchen an Saum und Ärmeln", "Rippenbündchen"),
    },
    "trim": {
        "fr": ("tranchefile", "tranchefiles", "gansé de", "gansée de", "bordé de", "bordée de"),
        "en": ("lace panel", "lace panels", "lace insert", "hood edge", "hood edging",
               "edged in", "edged with", "piped in", "piped with", "bound in", "trimmed with",
               "trimmed in"),
        "it": ("inserti in pizzo", "bordo cappuccio", "bordo del cappuccio",
               "bordato in", "bordata in", "profilato in", "profilata in", "rifinito in"),
        "de": ("eingefasst mit", "paspeliert mit", "besetzt mit"),
        "es": ("ribete de la capucha", "ribeteado en", "ribeteada en", "vivos en"),
        "pt": ("rebordo do capuz", "debrum do capuz", "debruado a", "debruada a", "vivo em"),
    },
    "upper": {"tr": ("sayası", "sayanın")},
    "insole": {"tr": ("mostrası", "iç tabanın")},
    "sole": {
        "tr": ("tabanın", "dış tabanın"),
        "en": ("below", "underneath", "underfoot"),
        "it": ("sotto",),
        "de": ("unten", "Lauffläche", "Profilsohle aus"),
        "fr": ("dessous",),
        "es": ("abajo", "piso de"),
        "pt": ("por baixo",),
        "nl": ("onder", "eronder", "zool van"),
        "ja": ("靴底", "本底"),
    },
    "filling": {
        "en": ("filled with", "stuffed with", "fill", "outer chamber", "outer chambers",
               "inner chamber", "inner chambers"),
        "it": ("imbottito con", "imbottita con", "imbottito di", "imbottita di", "riempito con",
               "imbottito in", "imbottita in"),
        "fr": ("compartiment central", "compartiments extérieurs", "compartiment intérieur",
               "garni de", "garnie de", "garni à", "rempli de", "garnissage de"),
        "de": ("gefüllt mit", "befüllt mit", "Außenkammer", "Außenkammern", "Innenkammer",
               "Innenkammern", "Mittelkammer", "Kernkammer", "äußere Kammern", "innere Kammer"),
        "es": ("relleno de", "rellena de", "rellenos de"),
        "pt": ("enchido com", "recheado com"),
        "tr": ("dolgulu", "dolgu içeriği", "dolgusunda"),
        "zh": ("填充为", "内充"),
        "ja": ("詰め物には", "中綿には"),
    },
}
# fmt: on
