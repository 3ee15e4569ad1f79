"""What products are called, by schema and language: words for kinds of products."""

# ruff: noqa: E501  (packed tables: one language a line keeps them readable)

from __future__ import annotations

from typing import Final


def _rows(table: dict[str, str]) -> dict[str, tuple[str, ...]]:
    return {language: tuple(row.split("|")) for language, row in table.items()}


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
PRODUCT_TYPES: Final = {
    "apparel": _rows(_WEAR),
    "knitwear": _rows(_KNIT),
    "fabric": _rows(_FABRIC),
    "leather_goods": _rows(_BAG),
    "footwear": _rows(_SHOE),
    "home_textile": _rows(_HOME),
    "jewellery": _rows(_JEWEL),
}

# Further words of the trades, added to those above.
_MORE: Final = {
    "apparel": "polo|parka|gilet|cape|poncho|jumpsuit|pyjamas|anorak|bomber|trench|kimono|polo shirt|overshirt|waistcoat|bermuda|tuta|"
    "piumino|trench|gilet|camiciotto|salopette|doudoune|caban|gilet|combinaison|imperméable|Weste|Daunenjacke|Trenchcoat|Overall|"
    "cazadora|chaleco|gabardina|mono|polo|blusa|huipil|rebozo|colete|gabardine|macacão|sobretudo|yelek|trençkot|tulum|mont|pardösü|"
    "马甲|风衣|羽绒服|衬衫|卫衣|连衣裙|ポロシャツ|ベスト|ダウンジャケット|トレンチコート|ブルゾン|ジャンパー|ワンピース",
    "knitwear": "beanie|scarf|gloves|polo|vest|poncho|turtleneck|twinset|berretto|sciarpa|guanti|dolcevita|maglione|maglia|bonnet|écharpe|"
    "gants|gilet|col roulé|Mütze|Schal|Handschuhe|Troyer|Rollkragenpullover|Strickmantel|Strickjacke|Janker|gorro|bufanda|guantes|"
    "jersey|rebeca|gorro|cachecol|luvas|camisola|casaco de malha|bere|atkı|eldiven|hırka|süveter|kazak|围巾|帽子|手套|毛衣|"
    "マフラー|ニット帽|手袋|カーディガン|セーター",
    "leather_goods": "satchel|holdall|weekender|card holder|wallet|belt|clutch|pouch|duffle|messenger bag|portafoglio|cintura|zaino|pochette|"
    "portadocumenti|tracolla|ceinture|portefeuille|porte-cartes|cabas|sacoche|besace|Gürtel|Geldbörse|Aktentasche|Umhängetasche|"
    "Reisetasche|cinturón|cartera|monedero|morral|matera|mochila|bolsa|cinto|carteira|mala|mala de mão|kemer|cüzdan|sırt çantası|"
    "el çantası|皮带|钱包|双肩包|手提包|ベルト|財布|トート|リュック|ショルダーバッグ",
    "footwear": "chelsea boot|ankle boot|espadrille|mule|clog|pump|brogue|derby|oxford|stivaletto|espadrillas|sabot|décolleté|zoccolo|"
    "mocassin|bottine|espadrille|derby|escarpin|sabot|cuissarde|botte cavalière|Stiefelette|Pumps|Clog|Chelsea-Boot|Schnürschuh|botín|"
    "botita|merceditas|alpargata|zueco|bailarina|botim|tamanco|alpargata|sabrina|bot|çizme|babet|sandalet|terlik|makosen|chelsea bot|"
    "短靴|单鞋|凉鞋|乐福鞋|パンプス|ローファー|サンダル|スニーカー|ブーツ",
    "home_textile": "fitted sheet|flat sheet|duvet cover|pillowcase|bedspread|quilt|tablecloth|napkin|rug|runner|bath mat|cushion|bathrobe|"
    "tovaglia|tovagliolo|copripiumino|federa|telo doccia|telo bagno|tappeto|accappatoio|asciugamano|nappe|serviette|housse de couette|"
    "taie|tapis|peignoir|drap|Bettwäsche|Spannbetttuch|Badteppich|Duschtuch|Handtuch|Tischdecke|Serviette|Sommerdecke|colcha|mantel|"
    "servilleta|funda nórdica|alfombra|pasillo|toalla|albornoz|sábana|toalha|guardanapo|capa de edredão|tapete|roupão|lençol|nevresim|"
    "çarşaf|masa örtüsü|peçete|havlu|bornoz|yatak örtüsü|kilim|床单|被套|枕套|毛巾|浴巾|浴袍|地毯|桌布|蚕丝被|被子|タオル|シーツ|"
    "枕カバー|毛布|バスローブ|テーブルクロス",
    "jewellery": "signet ring|stud earrings|hoop earrings|tennis bracelet|wedding ring|cufflinks|anchor chain|bague|boucles d'oreilles|alliance|"
    "jonc|chevalière|collana|orecchini|bracciale|fede|ciondolo|girocollo|Ohrringe|Ohrstecker|Trauringe|Ehering|Armreif|Solitärring|"
    "Ankerkette|pendientes|pulsera|colgante|alianza|sortija|gargantilla|brincos|pulseira|colar|aliança|fio|küpe|bilezik|alyans|kolye ucu|"
    "耳钉|手链|吊坠|对戒|耳环|リング|ピアス|ペンダント|ブレスレット|ネックレス|指輪",
}
MORE_PRODUCT_WORDS: Final[dict[str, tuple[str, ...]]] = {
    schema: tuple(dict.fromkeys(row.split("|"))) for schema, row in _MORE.items()
}
