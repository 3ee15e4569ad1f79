"""More words for metals, hides, tannages and where stones grew: barks and extracts, and Dutch.

Dutch words stand under `code`: it has no row of its own among the nine languages.
"""

# ruff: noqa: E501  (packed tables: one language a line keeps them readable)

from __future__ import annotations

from typing import Final

HIDE_ROWS: Final[dict[str, dict[str, dict[str, str]]]] = {
    "tannage": {
        "vegetable": {
            "code": "plantaardig|plantaardig gelooid|vegetabiel gelooid|plantaardige looiing|met eikenschors gelooid|eikenlooi",
            "en": "tanned with oak bark|tanned in oak bark|tanned with bark|tanned with chestnut|tanned with mimosa|oak bark|tree bark|bark extracts|vegetable extracts|plant tanned|plant-based tannins|vegetable tannins|chestnut tannins|mimosa extract|quebracho|olive leaf tanned|rhubarb tanned|natural tannins",
            "it": "conciata con tannini|estratti vegetali|estratti di castagno|estratto di castagno|tannino di castagno|tannini naturali|mimosa e castagno|concia in fossa|conciata in fossa|conciata in botte lenta|corteccia di quercia|quebracho",
            "fr": "tannée aux écorces|aux écorces|écorce de chêne|à l'écorce de chêne|tanin de châtaignier|tanins végétaux|tannins naturels|extraits végétaux|extrait de châtaignier|tannage en fosse|quebracho|tannées au végétal|tannage extra-lent",
            "de": "mit Eichenrinde gegerbt|Eichenrinde|Eichenlohe|Pflanzenextrakten|pflanzlichen Gerbstoffen|pflanzliche Gerbstoffe|Rhabarbergerbung|rhabarbergegerbt|mit Rhabarber gegerbt|Kastanienextrakt|Mimosaextrakt|Quebracho|Lohe|Grubengerbung|Tara",
            "es": "corteza de quebracho|corteza de encina|corteza de roble|quebracho|taninos naturales|extractos vegetales|extracto de mimosa|taninos de castaño|curtido natural|curtida con corteza|mimosa y quebracho|en vegetal|curtidas al vegetal",
            "pt": "casca de carvalho|casca de sobreiro|taninos naturais|extratos vegetais|mimosa e quebracho|quebracho|extrato de mimosa|tanino de castanheiro|curtida ao vegetal|curtimento natural",
            "tr": "meşe palamudu|palamut|mimoza|kebrako|kestane taneni|bitkisel tanen|bitkisel tanenler|doğal tanen|meşe kabuğu|bitkisel tabaklandı",
            "zh": "栲胶|橡树皮|栗木鞣|天然单宁|荆树皮|塔拉鞣|植物栲胶",
            "ja": "ミモザ|ケブラチョ|チェスナット|栗の渋|オーク樹皮|植物性タンニン|草木タンニン",
        },
        "chrome": {
            "code": "chroomgelooid|met chroom gelooid|chroomlooiing",
            "en": "tanned with chrome|tanned in chrome",
            "it": "conciate al cromo|sali di cromo",
            "fr": "tannées au chrome|tanné aux sels de chrome",
            "de": "Chromsalzen|Chromsalze",
            "es": "curtidas al cromo|en cromo",
            "pt": "sais de crómio|sais de cromo",
        },
        "chrome_free": {
            "code": "chroomvrij|chroomvrij gelooid|metaalvrij gelooid",
            "en": "tanned without chrome|without chromium|zeology",
            "it": "senza cromo aggiunto",
            "fr": "sans aucun chrome",
            "de": "ganz ohne Chrom|frei von Chrom|ohne Chromsalze",
            "ja": "クロムを使わない",
        },
    },
    "leather_type": {
        "calf": {
            "code": "kalfsleer|kalfsnappa|kalfssuède|boxkalf|kalf|kalfshuid",
            "es": "ternera boxcalf|becerro flor",
        },
        "lamb": {"code": "lamsleer|lamsnappa|schapenleer"},
        "goat": {
            "code": "geitenleer|geitensuède|geitennappa|geitenvelours",
            "es": "tafilete",
            "fr": "maroquin",
            "it": "marocchino",
        },
        "cow": {
            "code": "rundleer|runderleer|koeienleer|tuigleer|rundnappa|runderhuid",
            "es": "piel de novillo|novilla",
            "en": "steer hide|ox hide",
            "fr": "collet de vachette|croupon de vachette",
        },
        "buffalo": {"code": "buffelleer|waterbuffelleer"},
        "exotic": {"code": "krokodillenleer|struisvogelleer|pythonleer|slangenleer"},
        "other": {
            "code": "hertenleer|varkensleer|paardenleer",
            "en": "kudu|waxed kudu|kudu leather|elk leather",
            "de": "Kudu|Kuduleder|Juchtenleder",
        },
    },
    "metal": {
        "gold": {"code": "goud|geelgoud|witgoud|roségoud|roodgoud|18 karaats goud|14 karaats goud"},
        "silver": {"code": "zilver|sterlingzilver|massief zilver|echt zilver"},
        "platinum": {"code": "platina"},
        "brass": {"code": "messing"},
        "steel": {"code": "roestvrij staal|edelstaal|rvs"},
        "titanium": {"code": "titaan"},
    },
    "stone_origin": {
        "natural": {
            "code": "natuurlijk|natuurlijke|natuurlijke herkomst",
            "en": "out of the ground|come out of the ground|from the ground|dug not grown",
            "it": "cavato|pescato",
        },
        "lab": {
            "code": "uit het lab|in het lab gekweekt|in het lab gekweekte|labgekweekt|laboratoriumdiamant|gekweekt in het lab|synthetisch",
            "fr": "né en laboratoire|nés en laboratoire",
            "en": "grown in a laboratory|grown in a lab|made in a laboratory",
        },
    },
}
