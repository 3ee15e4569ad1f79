"""Words for names, kinds of product, seasons, people and places in nine languages."""

# ruff: noqa: E501  (packed tables: one language or attribute a line keeps them readable)

from __future__ import annotations


def _rows(table: dict[str, str]) -> dict[str, tuple[str, ...]]:
    return {lang: tuple(row.split("|")) for lang, row in table.items()}


NAME_PARTS = _rows(
    {
        "en": "Crew|Cardigan|Tote|Coat|Knit|Classic|Throw|Loafer|Ring|Twill|Shirt|Set|Mini|Jacket|Dress|V-Neck",
        "it": "Girocollo|Cardigan|Borsa|Cappotto|Maglia|Classico|Plaid|Mocassino|Anello|Abito|Giacca|Mini",
        "fr": "Pull|Cardigan|Sac|Manteau|Maille|Classique|Plaid|Mocassin|Bague|Robe|Veste|Mini",
        "de": "Pullover|Cardigan|Tasche|Mantel|Strick|Klassik|Decke|Loafer|Ring|Kleid|Jacke|Mini",
        "es": "Jersey|Cárdigan|Bolso|Abrigo|Punto|Clásico|Manta|Mocasín|Anillo|Vestido|Chaqueta",
        "pt": "Camisola|Casaco|Mala|Sobretudo|Malha|Clássico|Manta|Mocassim|Anel|Vestido",
        "tr": "Kazak|Hırka|Çanta|Kaban|Triko|Klasik|Battaniye|Loafer|Yüzük|Elbise|Ceket",
        "zh": "圆领衫|开衫|手提包|大衣|针织|经典款|披毯|乐福鞋|戒指|连衣裙|外套",
        "ja": "クルー|カーディガン|トート|コート|ニット|クラシック|スロー|ローファー|リング|ドレス",
    }
)
SEASONS = _rows(
    {
        "en": "SS{yy}|FW{yy}|AW{yy}|FW {yy}/{nn}|SS {yyyy}|Spring/Summer {yyyy}|Fall/Winter {yyyy}|AW{yy}-{nn}|"
        "Autumn Winter {yyyy}|Spring Summer {yy}|Pre-Fall {yyyy}|PF{yy}|Resort {yyyy}|Cruise {yy}|CR{yy}|NOS|S/S {yy}|"
        "A/W {yy}|F/W {yyyy}|Fall {yyyy}|Spring {yyyy}|Holiday {yyyy}|HO{yy}|AW{yy} {w}|continuity|SU{yy}|SP{yy}|F{yy}",
        "it": "PE{yy}|AI{yy}|PE {yyyy}|A/I {yyyy}|Primavera/Estate {yyyy}|Autunno/Inverno {yyyy}|AI {yy}/{nn}|P/E {yy}|"
        "Autunno Inverno {yy}-{nn}|SS{yy}|FW{yy}|Primavera Estate {yyyy}|Pre-collezione {yyyy}|continuativo|A.I. {yyyy}",
        "fr": "PE{yy}|AH{yy}|PE {yyyy}|AH {yy}/{nn}|Printemps-Été {yyyy}|Automne-Hiver {yyyy}|H{yy}|E{yy}|"
        "automne/hiver {yyyy}-20{nn}|Croisière {yyyy}|Hiver {yyyy}|Été {yyyy}|permanent",
        "de": "FS{yy}|HW{yy}|F/S {yyyy}|H/W {yy}/{nn}|Frühjahr/Sommer {yyyy}|Herbst/Winter {yyyy}|NOS|Herbst {yyyy}|"
        "HW {yyyy}|Frühjahr {yyyy}|Sommer {yyyy}|Vororder HW{yy}",
        "es": "PV{yy}|OI{yy}|P/V {yyyy}|O/I {yy}-{nn}|Primavera-Verano {yyyy}|Otoño-Invierno {yyyy}|Otoño {yyyy}|"
        "Invierno {yy}|Verano {yyyy}|continuidad",
        "pt": "PV{yy}|OI{yy}|Primavera/Verão {yyyy}|Outono/Inverno {yyyy}|PV {yyyy}|O/I {yy}|Verão {yyyy}|Inverno {yy}",
        "tr": "İY{yy}|SK{yy}|İlkbahar/Yaz {yyyy}|Sonbahar/Kış {yyyy}|SS{yy}|AW{yy}|Kış {yyyy}|Yaz {yyyy}",
        "zh": "{yyyy}春夏|{yyyy}秋冬|{yy}SS|{yy}AW|SS{yy}|{yyyy}年春季|{yy}秋冬|{yyyy}早秋|{yy}FW|{yyyy}AW",
        "ja": "{yyyy}春夏|{yyyy}秋冬|{yy}SS|{yy}AW|{yyyy}AW|{yy}春夏|{yyyy} S/S|{yy}秋冬|{yyyy}SS",
    }
)
GENDERS = _rows(
    {
        "en": "women|men|womens|mens|ladies|women's|men's|unisex|girls|boys|kids|baby|female|male|ladies'|woman|man|"
        "children|menswear|womenswear|infants|genderless",
        "it": "donna|uomo|unisex|bambina|bambino|neonato|femminile|maschile|bimbi|bimba",
        "fr": "femme|homme|mixte|fille|garçon|enfant|bébé|femmes|hommes|unisexe|dame",
        "de": "Damen|Herren|Unisex|Mädchen|Jungen|Kinder|Baby|Frauen|Männer|DOB|HAKA",
        "es": "mujer|hombre|unisex|niña|niño|infantil|bebé|señora|caballero|mujeres",
        "pt": "mulher|homem|unissexo|menina|menino|criança|bebé|senhora|feminino|masculino",
        "tr": "kadın|erkek|unisex|kız çocuk|erkek çocuk|çocuk|bebek|bayan",
        "zh": "女装|男装|女|男|中性|女童|男童|儿童|婴儿|女士|男士|男女同款",
        "ja": "レディース|メンズ|ユニセックス|ガールズ|ボーイズ|キッズ|ベビー|婦人|紳士|女性用|男女兼用",
    }
)
COUNTRIES = _rows(
    {
        "en": "Italy|China|Portugal|Turkey|India|Mongolia|Bangladesh|Vietnam|Romania|Scotland|Japan|Peru|France|Spain|"
        "Tunisia|Morocco|UK|Great Britain|Nepal|Bulgaria|Germany|Hong Kong|Türkiye|P.R. China|Thailand|Indonesia|"
        "Pakistan|Sri Lanka|Madagascar|USA|Mexico|Bolivia|Serbia|Albania|Bosnia and Herzegovina|South Korea|Ethiopia|"
        "Cambodia|Myanmar|Egypt|Lithuania|Poland|Hungary|England|Taiwan|Colombia|Brazil|Mauritius",
        "it": "Italia|Cina|Portogallo|Turchia|India|Mongolia|Bangladesh|Vietnam|Romania|Scozia|Giappone|Perù|Francia|"
        "Spagna|Tunisia|Marocco|Regno Unito|Nepal|Bulgaria|Germania|Albania|Serbia|Moldavia|Bosnia|Madagascar|Polonia",
        "fr": "Italie|Chine|Portugal|Turquie|Inde|Mongolie|Bangladesh|Vietnam|Roumanie|Écosse|Japon|Pérou|France|"
        "Espagne|Tunisie|Maroc|Royaume-Uni|Népal|Bulgarie|Allemagne|Madagascar|Île Maurice|Pologne|Belgique",
        "de": "Italien|China|Portugal|Türkei|Indien|Mongolei|Bangladesch|Vietnam|Rumänien|Schottland|Japan|Peru|"
        "Frankreich|Spanien|Tunesien|Marokko|Großbritannien|Nepal|Bulgarien|Deutschland|Österreich|Polen|Tschechien",
        "es": "Italia|China|Portugal|Turquía|India|Mongolia|Bangladés|Vietnam|Rumanía|Escocia|Japón|Perú|Francia|"
        "España|Túnez|Marruecos|Reino Unido|Nepal|Bulgaria|Alemania|México|Colombia|Bolivia",
        "pt": "Itália|China|Portugal|Turquia|Índia|Mongólia|Bangladesh|Vietname|Roménia|Escócia|Japão|Peru|França|"
        "Espanha|Tunísia|Marrocos|Reino Unido|Brasil|Bulgária|Alemanha",
        "tr": "İtalya|Çin|Portekiz|Türkiye|Hindistan|Moğolistan|Bangladeş|Vietnam|Romanya|İskoçya|Japonya|Peru|Fransa|"
        "İspanya|Tunus|Fas|İngiltere|Nepal|Bulgaristan|Almanya|Mısır",
        "zh": "意大利|中国|葡萄牙|土耳其|印度|蒙古|孟加拉国|越南|罗马尼亚|苏格兰|日本|秘鲁|法国|西班牙|突尼斯|摩洛哥|英国|尼泊尔|德国|韩国",
        "ja": "イタリア|中国|ポルトガル|トルコ|インド|モンゴル|バングラデシュ|ベトナム|ルーマニア|スコットランド|日本|ペルー|フランス|スペイン|英国|韓国|タイ",
    }
)
REGIONS = _rows(
    {
        "en": "Inner Mongolia|Mongolia|Alashan|Khotan|Xinjiang|Tasmania|New Zealand|Patagonia|the Andes|Australia|Peru|"
        "Egypt|Normandy|South Africa|Erdos|Ningxia|Tibet|Uruguay|Iran|Afghanistan|California|Hebei|Gobi|Como|Belgium",
        "it": "Mongolia Interna|Mongolia|Alashan|Khotan|Tasmania|Nuova Zelanda|Patagonia|Ande|Australia|Perù|Egitto|Normandia|Sudafrica|Biella",
        "fr": "Mongolie-Intérieure|Mongolie|Alashan|Khotan|Tasmanie|Nouvelle-Zélande|Patagonie|Andes|Australie|Pérou|Égypte|Normandie",
        "de": "Innere Mongolei|Mongolei|Alashan|Khotan|Tasmanien|Neuseeland|Patagonien|Anden|Australien|Peru|Ägypten|Normandie|Südafrika",
        "es": "Mongolia Interior|Mongolia|Alashan|Khotan|Tasmania|Nueva Zelanda|Patagonia|Andes|Australia|Perú|Egipto|Normandía|Extremadura",
        "pt": "Mongólia Interior|Mongólia|Alashan|Khotan|Tasmânia|Nova Zelândia|Patagónia|Andes|Austrália|Peru|Egito",
        "tr": "İç Moğolistan|Moğolistan|Alaşan|Hotan|Tazmanya|Yeni Zelanda|Patagonya|Avustralya|Peru|Mısır|Ege|Ankara",
        "zh": "内蒙古|蒙古|阿拉善|和田|新疆|塔斯马尼亚|新西兰|澳大利亚|秘鲁|鄂尔多斯|埃及|宁夏|西藏",
        "ja": "内モンゴル|モンゴル|アラシャン|ホータン|タスマニア|ニュージーランド|オーストラリア|ペルー|エジプト|ノルマンディー",
    }
)
# before|between|after; "<" puts the place first.
FROM: dict[str, tuple[str, ...]] = {
    "en": (
        "| from |",
        "| sourced in |",
        "<| |",
        "| originating from |",
        "|, origin |",
        "| (|)",
        "| of |",
        "| - |",
        "| grown in |",
        "|: |",
    ),
    "it": (
        "| della |",
        "| proveniente da |",
        "| (|)",
        "| dalla |",
        "|, origine |",
        "| - |",
        "|: |",
    ),
    "fr": ("| de |", "| provenant de |", "| (|)", "|, origine |", "| en provenance de |", "| : |"),
    "de": ("| aus |", "| aus der |", "| (|)", "|, Herkunft |", "|: |"),
    "es": ("| de |", "| procedente de |", "| (|)", "|, origen |", "|: |"),
    "pt": ("| de |", "| proveniente de |", "| (|)", "| da |"),
    "tr": ("<| |", "| (|)", "| - |", "|, menşei |"),
    "zh": ("<||", "<|的|", "| (|)", "|产自|", "|:|"),
    "ja": ("<|の|", "<|産|", "| (|)", "|:|", "<|産の|"),
}
