"""Seasons: words for spring/summer, autumn/winter, pre-fall, cruise and never-out-of-stock.

The canonical form is `SS26`, `FW26`, `PF26`, `CR26`, `NOS`; the year is parsed by code. `code`
holds the abbreviations that stand next to a year with or without `/`, dot or blank.
"""

from __future__ import annotations

from typing import Final

# Packed by hand: the formatter would put every surface on its own line.
# fmt: off

def _lines(season: str) -> tuple[str, ...]:
    """Return the compounds of a German season with what houses make for it."""
    return tuple(
        season + goods
        for goods in (
            "kollektion", "saison", "ware", "programm", "linie", "katalog", "modelle", "artikel",
            "liste", "preisliste", "order", "sortiment",
        )
    )


SEASONS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "SS": {
        "code": (
            "SS", "S/S", "PE", "P/E", "P-E", "P.E.", "FS", "F/S", "F.S.", "PV", "P/V", "P.V.",
            "S-S", "S.S.", "SP", "SU", "SPR", "SUM", "HSO", "İY", "İ/Y",
        ),
        "en": (
            "Spring/Summer", "Spring Summer", "Spring-Summer", "Spring", "Summer",
            "Spring & Summer", "Spring / Summer", "High Summer", "Spr/Sum", "Spring and Summer",
            "Pre-Spring", "Pre Spring", "Springsummer",
        ),
        "it": (
            "Primavera/Estate", "Primavera Estate", "Primavera-Estate", "Primavera", "Estate",
            "Estivo", "Estiva", "Primavera / Estate", "Estivi", "Prim./Est.", "Pre-Primavera",
        ),
        "fr": (
            "Printemps/Été", "Printemps-Été", "Printemps Été", "Printemps", "Été",
            "Printemps / Été", "Printemps-Ete", "Printemps/Ete", "Printemps Ete", "Pré-printemps",
        ),
        "de": (
            "Frühjahr/Sommer", "Frühling/Sommer", "Frühjahr-Sommer", "Frühjahr Sommer", "Frühling",
            "Sommer", "Frühjahr", "Frühjahr / Sommer", "Fruehjahr/Sommer", "Frühling-Sommer",
            "Hochsommer", *_lines("Sommer"), *_lines("Frühjahrs"),
            *_lines("Frühlings"), *_lines("Frühjahr/Sommer-"), "Frühjahr-/Sommer",
            *_lines("Frühjahrs-/Sommer"), *_lines("Frühjahr-/Sommer"), "Frühling / Sommer",
            *_lines("Frühlings-/Sommer"),
            # Dutch
            "voorjaar/zomer", "voorjaar-zomer", "voorjaar zomer", "voorjaar / zomer", "voorjaar",
            "zomer", "lente/zomer", "lente-zomer", "zomercollectie", "voorjaarscollectie",
        ),
        "es": (
            "Primavera/Verano", "Primavera-Verano", "Primavera Verano", "Verano",
            "Primavera / Verano", "Primavera", "Prim./Ver.",
        ),
        "pt": (
            "Primavera/Verão", "Primavera-Verão", "Primavera Verão", "Verão", "Primavera / Verão",
            "Primavera", "Primavera/Verao",
        ),
        "tr": (
            "İlkbahar/Yaz", "İlkbahar-Yaz", "İlkbahar Yaz", "Yaz", "İlkbahar", "Yazlık",
            "İlkbahar / Yaz", "Bahar/Yaz",
        ),
        "zh": (
            "春夏", "春夏季", "夏季", "春季", "夏", "春", "春款", "夏款", "春夏款", "春/夏",
            "春装", "夏装", "夏天",
        ),
        "ja": (
            "春夏", "春", "夏", "スプリング/サマー", "春・夏", "春夏物", "春物", "夏物", "盛夏",
            "スプリングサマー",
        ),
    },
    "FW": {
        "code": (
            "FW", "F/W", "F-W", "F.W.", "AW", "A/W", "A-W", "A.W.", "AI", "A/I", "A-I", "A.I.",
            "AH", "A/H", "A.H.", "HW", "H/W", "H.W.", "OI", "O/I", "O.I.", "FA", "FAL", "WI",
            "WIN", "SK", "S/K",
        ),
        "en": (
            "Fall/Winter", "Autumn/Winter", "Fall Winter", "Autumn Winter", "Fall", "Autumn",
            "Winter", "Autumn-Winter", "Fall-Winter", "Fall / Winter", "Autumn / Winter",
            "Fall & Winter", "Autumn & Winter", "High Winter",
        ),
        "it": (
            "Autunno/Inverno", "Autunno Inverno", "Autunno-Inverno", "Autunno", "Inverno",
            "Invernale", "Autunno / Inverno", "Invernali", "Aut./Inv.",
        ),
        "fr": (
            "Automne/Hiver", "Automne-Hiver", "Automne Hiver", "Automne", "Hiver",
            "Automne / Hiver", "Aut./Hiv.",
        ),
        "de": (
            "Herbst/Winter", "Herbst-Winter", "Herbst Winter", "Herbst", "Winter",
            "Herbst / Winter", *_lines("Herbst"), *_lines("Winter"),
            *_lines("Herbst/Winter-"), "Herbst-/Winter", *_lines("Herbst-/Winter"),
            # Dutch
            "herfst/winter", "herfst-winter", "herfst winter", "herfst / winter", "herfst",
            "najaar/winter", "najaar-winter", "najaar", "wintercollectie", "najaarscollectie",
            "herfstcollectie",
        ),
        "es": (
            "Otoño/Invierno", "Otoño-Invierno", "Otoño Invierno", "Otoño", "Invierno",
            "Otoño / Invierno", "Ot./Inv.",
        ),
        "pt": (
            "Outono/Inverno", "Outono-Inverno", "Outono Inverno", "Inverno", "Outono",
            "Outono / Inverno",
        ),
        "tr": (
            "Sonbahar/Kış", "Sonbahar-Kış", "Sonbahar Kış", "Kış", "Kışlık", "Sonbahar",
            "Sonbahar / Kış", "Güz/Kış",
        ),
        "zh": (
            "秋冬", "秋冬季", "冬季", "秋季", "冬", "秋", "秋款", "冬款", "秋冬款", "秋/冬",
            "秋装", "冬装", "冬天",
        ),
        "ja": (
            "秋冬", "秋", "冬", "オータム/ウィンター", "秋・冬", "秋冬物", "秋物", "冬物", "初秋",
            "晩秋", "フォール/ウィンター", "オータムウィンター",
        ),
    },
    "PF": {
        "code": ("PF", "P/F", "PRE-FW", "PRE-AW"),
        "en": (
            "Pre-Fall", "Pre Fall", "Prefall", "Pre-Autumn", "Pre Autumn", "Pre-collection Fall",
            "Pre-Autumn/Winter", "Pre-Fall/Winter",
        ),
        "it": (
            "Pre-Fall", "Pre-collezione autunno", "Pre Autunno", "Precollezione autunno/inverno",
            "Pre-Autunno", "Pre-collezione autunno/inverno",
        ),
        "fr": (
            "Pré-automne", "Pre-Fall", "Pré-collection automne", "Précollection automne/hiver",
            "Pré-collection automne/hiver",
        ),
        "de": (
            "Pre-Fall", "Vorherbst", "Vorkollektion Herbst", "Pre-Herbst",
            "Vorkollektion Herbst/Winter", "Pre-Kollektion Herbst",
        ),
        "es": (
            "Pre-Fall", "Preotoño", "Pre-otoño", "Precolección otoño",
            "Precolección otoño/invierno",
        ),
        "pt": ("Pre-Fall", "Pré-outono", "Pré-coleção outono", "Pré-coleção outono/inverno"),
        "tr": ("Pre-Fall", "Sonbahar öncesi", "Ön sonbahar", "Pre-fall koleksiyonu"),
        "zh": ("早秋", "早秋系列", "初秋系列", "早秋款"),
        "ja": ("プレフォール", "初秋コレクション", "プレフォールコレクション"),
    },
    "CR": {
        "code": ("CR", "CRZ", "RES", "RST"),
        "en": (
            "Cruise", "Resort", "Holiday", "Cruise collection", "Resort collection",
            "Cruise/Resort", "Resort/Cruise", "Resort wear",
        ),
        "it": ("Cruise", "Resort", "Crociera", "Collezione crociera", "Collezione cruise"),
        "fr": ("Croisière", "Cruise", "Resort", "Collection croisière"),
        "de": ("Cruise", "Resort", "Cruise-Kollektion", "Resort-Kollektion"),
        "es": ("Crucero", "Cruise", "Resort", "Colección crucero"),
        "pt": ("Cruise", "Resort", "Cruzeiro", "Coleção cruise"),
        "tr": ("Cruise", "Resort", "Tatil koleksiyonu", "Resort koleksiyonu"),
        "zh": ("早春", "度假系列", "早春度假系列", "早春系列", "度假"),
        "ja": ("クルーズ", "リゾート", "クルーズコレクション", "リゾートコレクション"),
    },
    "NOS": {
        "code": ("NOS", "N.O.S.", "NOOS", "C/O"),
        "en": (
            "Never out of stock", "Carry-over", "Carry over", "Carryover", "Continuative",
            "Permanent", "Core", "Basic", "Seasonless", "All season", "Evergreen", "Continuity",
            "Never-out-of-stock", "All seasons", "All year", "Year-round", "Stock service",
            "Permanent collection", "Basics", "Timeless", "All-season", "Continuing",
            "Non-seasonal", "NOS item", "NOS range", "NOS style", "permanent range",
            "permanent line", "always in stock", "available all year", "all year round",
        ),
        "it": (
            "Continuativo", "Continuativi", "Permanente", "Sempre disponibile", "Carry over",
            "Evergreen", "Stock service", "Continuativa", "Basico", "Senza stagione",
            "Quattro stagioni", "Tutte le stagioni", "Collezione permanente", "Linea continuativa",
            "sempre a magazzino", "articolo continuativo", "NOS articolo", "tutto l'anno",
        ),
        "fr": (
            "Permanent", "Permanente", "Intemporel", "Toute saison", "Collection permanente",
            "Continuité", "Reconduit", "Reconduction", "Toutes saisons", "Quatre saisons",
            "Intemporels", "Permanents", "Sans saison", "toute l'année", "suivi toute l'année",
            "article suivi", "modèle permanent",
        ),
        "de": (
            "NOS-Artikel", "Dauerläufer", "Ganzjährig", "Basis", "Standardprogramm",
            "Nachordersicher", "Lagerprogramm", "Ganzjahresartikel", "NOS-Programm", "Basics",
            "saisonunabhängig", "Ganzjahr", "Dauerprogramm", "saisonal unabhängig",
            "durchgehend lieferbar", "ständig lieferbar", "dauerhaft lieferbar",
            "Nachlieferprogramm", "Nachlieferartikel", "Dauersortiment", "Standardsortiment",
            "ganzjährig lieferbar", "NOS-Ware", "NOS-Qualität", "Durchläufer",
            "Durchläufer-Artikel", "Durchlaufartikel", "permanente Kollektion",
            "Permanentkollektion", "ständige Kollektion", "ständigen Kollektion",
            "zeitlose Kollektion",
        ),
        "es": (
            "Permanente", "Continuidad", "Atemporal", "Todo el año", "Fondo de armario",
            "Continuativo", "Básico", "Colección permanente", "Toda temporada", "Sin temporada",
            "Entretiempo",
        ),
        "pt": (
            "Permanente", "Continuidade", "Intemporal", "Todo o ano", "Contínuo", "Básico",
            "Coleção permanente", "Atemporal", "Todas as estações",
        ),
        "tr": (
            "Sürekli", "Tüm sezon", "Devamlı", "Sezonsuz", "Daimi ürün", "Sürekli koleksiyon",
            "Dört mevsim", "Basic", "4 mevsim", "Tüm sezonlar",
        ),
        "zh": (
            "常青款", "长年款", "常年款", "全年供应", "四季", "全年", "常规款", "基本款", "四季款",
            "经典款", "延续款",
            "长青款", "四季通用", "基础款", "持续款", "不分季节",
        ),
        "ja": (
            "定番", "通年", "オールシーズン", "継続", "継続品", "ベーシック", "通年商品", "定番品",
            "年間定番", "継続品番", "通年素材", "スリーシーズン",
        ),
    },
}

# Pseudo-codes that mean a season only beside a year.
NEEDS_YEAR: Final[frozenset[str]] = frozenset(
    {"SP", "SU", "FA", "WI", "C/O", "SK", "PF", "CR", "PV", "FS", "RES", "RST", "SUM", "WIN"}
)
