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
_KNIT = {
    "en": "sweater|cardigan|crew neck jumper|polo shirt|vest|scarf|beanie|turtleneck|pullover|knitted dress|"
    "wrap|gloves|poncho|knit top|roll neck sweater|cape|tank top|hooded sweater",
    "it": "maglia|cardigan|pullover|girocollo|dolcevita|gilet|sciarpa|berretto|polo|abito in maglia|stola|guanti",
    "fr": "pull|cardigan|gilet|écharpe|bonnet|pull col roulé|polo|robe en maille|étole|gants|pull-over",
    "de": "Pullover|Strickjacke|Cardigan|Pullunder|Schal|Mütze|Rollkragenpullover|Polo|Strickkleid|Handschuhe",
    "es": "jersey|cárdigan|chaleco|bufanda|gorro|jersey de cuello alto|polo|vestido de punto|chal|suéter",
    "pt": "camisola|casaco de malha|colete|cachecol|gorro|polo|vestido de malha|gola alta|luvas",
    "tr": "kazak|hırka|yelek|atkı|bere|balıkçı yaka kazak|polo|triko elbise|şal|eldiven",
    "zh": "套头衫|开衫|毛衣|背心|围巾|帽子|高领毛衣|针织连衣裙|披肩|手套",
    "ja": "セーター|カーディガン|ベスト|マフラー|ニット帽|タートルネック|プルオーバー|ストール|手袋",
}
_WEAR = {
    "en": "shirt|dress|trousers|jacket|coat|skirt|blouse|t-shirt|jeans|parka|blazer|shorts|trench coat|"
    "bomber jacket|jumpsuit|down jacket|chinos|waistcoat|kimono|hoodie",
    "it": "camicia|abito|pantalone|giacca|cappotto|gonna|blusa|t-shirt|jeans|piumino|blazer|trench|giubbotto|tuta",
    "fr": "chemise|robe|pantalon|veste|manteau|jupe|chemisier|tee-shirt|jean|parka|blazer|doudoune|combinaison",
    "de": "Hemd|Kleid|Hose|Jacke|Mantel|Rock|Bluse|T-Shirt|Jeans|Parka|Blazer|Daunenjacke|Overall|Sakko",
    "es": "camisa|vestido|pantalón|chaqueta|abrigo|falda|blusa|camiseta|vaqueros|parka|blazer|plumífero|mono",
    "pt": "camisa|vestido|calças|casaco|sobretudo|saia|blusa|t-shirt|calças de ganga|parka|blazer|macacão",
    "tr": "gömlek|elbise|pantolon|ceket|kaban|etek|bluz|tişört|kot|parka|blazer|mont|tulum",
    "zh": "衬衫|连衣裙|裤子|夹克|大衣|半身裙|女衬衫|T恤|牛仔裤|风衣|西装|羽绒服|连体裤",
    "ja": "シャツ|ワンピース|パンツ|ジャケット|コート|スカート|ブラウス|Tシャツ|ジーンズ|ブルゾン|ダウンジャケット",
}
_FABRIC = {
    "en": "coating|suiting|shirting|flannel|denim|poplin|double cloth|jersey|gabardine|lining fabric|tweed|upholstery fabric",
    "it": "tessuto per cappotti|drapperia|flanella|popeline|doppio|gabardine|fodera|jersey|tessuto camiceria|velluto",
    "fr": "drap de laine|flanelle|popeline|gabardine|doublure|jersey|tweed|tissu chemise|velours",
    "de": "Mantelstoff|Anzugstoff|Flanell|Popeline|Gabardine|Futterstoff|Jersey|Tweed|Möbelstoff",
    "es": "paño|franela|popelín|gabardina|forro|punto|tejido camisero|terciopelo",
    "pt": "tecido para casacos|flanela|popelina|gabardina|forro|malha|veludo",
    "tr": "kaban kumaşı|takım elbiselik|flanel|poplin|gabardin|astar|örme kumaş|kadife",
    "zh": "大衣呢|西装面料|法兰绒|府绸|华达呢|里布|针织面料|双面呢",
    "ja": "コート地|スーツ地|フランネル|ポプリン|ギャバジン|裏地|ジャージー|ツイード",
}
_BAG = {
    "en": "shoulder bag|tote bag|wallet|belt|clutch|backpack|card holder|briefcase|crossbody bag|weekender|pouch|bucket bag",
    "it": "borsa a spalla|tote|portafoglio|cintura|pochette|zaino|portacarte|cartella|tracolla|borsone|secchiello",
    "fr": "sac porté épaule|cabas|portefeuille|ceinture|pochette|sac à dos|porte-cartes|sacoche|sac seau|besace",
    "de": "Schultertasche|Shopper|Geldbörse|Gürtel|Clutch|Rucksack|Kartenetui|Aktentasche|Umhängetasche|Beutel",
    "es": "bolso de hombro|tote|cartera|cinturón|bolso de mano|mochila|tarjetero|maletín|bandolera|neceser",
    "pt": "mala de ombro|carteira|cinto|pochete|mochila|porta-cartões|pasta|mala a tiracolo|saco",
    "tr": "omuz çantası|cüzdan|kemer|el çantası|sırt çantası|kartlık|evrak çantası|çapraz çanta",
    "zh": "单肩包|托特包|钱包|腰带|手拿包|双肩包|卡包|公文包|斜挎包|水桶包",
    "ja": "ショルダーバッグ|トートバッグ|財布|ベルト|クラッチ|リュック|カードケース|ブリーフケース|ポーチ",
}
_SHOE = {
    "en": "loafer|ankle boot|sneaker|pump|sandal|derby|ballet flat|boot|espadrille|mule|brogue|slipper",
    "it": "mocassino|stivaletto|sneaker|décolleté|sandalo|derby|ballerina|stivale|espadrillas|sabot|polacchino",
    "fr": "mocassin|bottine|basket|escarpin|sandale|derby|ballerine|botte|espadrille|mule|richelieu",
    "de": "Loafer|Stiefelette|Sneaker|Pumps|Sandale|Derby|Ballerina|Stiefel|Espadrille|Pantolette|Halbschuh",
    "es": "mocasín|botín|zapatilla|zapato de salón|sandalia|derby|bailarina|bota|alpargata|zueco",
    "pt": "mocassim|botim|sapatilha|sapato de salto|sandália|derby|sabrina|bota|alpercata",
    "tr": "loafer|bot|spor ayakkabı|stiletto|sandalet|babet|çizme|espadril|terlik",
    "zh": "乐福鞋|短靴|运动鞋|高跟鞋|凉鞋|德比鞋|芭蕾鞋|长靴|拖鞋",
    "ja": "ローファー|ショートブーツ|スニーカー|パンプス|サンダル|ダービー|バレエシューズ|ブーツ|ミュール",
}
_HOME = {
    "en": "throw|blanket|cushion cover|duvet cover|towel|rug|bed sheet|curtain|table runner|pillow|bedspread|bathrobe",
    "it": "plaid|coperta|copricuscino|copripiumino|asciugamano|tappeto|lenzuolo|tenda|tovaglia|cuscino|accappatoio",
    "fr": "plaid|couverture|housse de coussin|housse de couette|serviette|tapis|drap|rideau|nappe|oreiller|peignoir",
    "de": "Plaid|Decke|Kissenhülle|Bettbezug|Handtuch|Teppich|Bettlaken|Vorhang|Tischläufer|Kissen|Bademantel",
    "es": "manta|plaid|funda de cojín|funda nórdica|toalla|alfombra|sábana|cortina|mantel|almohada|albornoz",
    "pt": "manta|cobertor|capa de almofada|capa de edredão|toalha|tapete|lençol|cortina|almofada|roupão",
    "tr": "battaniye|şal|yastık kılıfı|nevresim|havlu|halı|çarşaf|perde|masa örtüsü|bornoz",
    "zh": "披毯|毛毯|靠垫套|被套|毛巾|地毯|床单|窗帘|桌旗|枕头|浴袍",
    "ja": "スロー|ブランケット|クッションカバー|掛け布団カバー|タオル|ラグ|シーツ|カーテン|枕|バスローブ",
}
_JEWEL = {
    "en": "ring|necklace|bracelet|earrings|pendant|brooch|cufflinks|bangle|signet ring|chain|studs|anklet",
    "it": "anello|collana|bracciale|orecchini|ciondolo|spilla|gemelli|bangle|catenina|girocollo",
    "fr": "bague|collier|bracelet|boucles d'oreilles|pendentif|broche|boutons de manchette|jonc|chaîne|créoles",
    "de": "Ring|Kette|Armband|Ohrringe|Anhänger|Brosche|Manschettenknöpfe|Armreif|Collier|Ohrstecker",
    "es": "anillo|collar|pulsera|pendientes|colgante|broche|gemelos|brazalete|cadena|aros",
    "pt": "anel|colar|pulseira|brincos|pendente|alfinete|botões de punho|fio|argolas",
    "tr": "yüzük|kolye|bileklik|küpe|kolye ucu|broş|kol düğmesi|zincir|halhal",
    "zh": "戒指|项链|手链|耳环|吊坠|胸针|袖扣|手镯|耳钉",
    "ja": "リング|ネックレス|ブレスレット|ピアス|ペンダント|ブローチ|カフリンクス|バングル|イヤリング",
}
TYPES = {
    "apparel": _rows(_WEAR),
    "knitwear": _rows(_KNIT),
    "fabric": _rows(_FABRIC),
    "leather_goods": _rows(_BAG),
    "footwear": _rows(_SHOE),
    "home_textile": _rows(_HOME),
    "jewellery": _rows(_JEWEL),
}
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
