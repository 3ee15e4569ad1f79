"""More names of shades, as houses and mills call them: they go on where `colours.SHADES` leaves off.

Like those they are colours where a list, a label or a sentence says that a colour may stand there.
"""

# ruff: noqa: E501  (packed tables: one language a line keeps them readable)

from __future__ import annotations

from typing import Final

_ROWS: Final[dict[str, str]] = {
    "en": "verdigris|bladderwrack|gannet|gull|snuff|conker|whin|lamp black|sea pink|kelp|gorse|broom|bramble|blackberry|elderberry|"
    "sloe|rowan|hawthorn|holly|nettle|teasel|sorrel|samphire|seaweed|dulse|marram|lugworm|mussel|cockle|limpet|"
    "otter|stoat|badger|hare|fox|roe|stag|pheasant|partridge|grouse|woodcock|teal blue|mallard|kingfisher|wren|heron|"
    "cuckoo|lapis|malachite|topaz|citrine|opal|moonstone|agate|alabaster|limestone|sandstone|chalk blue|delft|wedgwood|cornish blue|"
    "airforce|air force|naval|sailor|french navy|ink blue|blueberry|bilberry|heliotrope|orchid|magnolia|primrose|buttercup|"
    "dandelion|corn|maize|ticking|parchment|vellum|biscotti|"
    "shortbread|brioche|crumb|meringue|nougat|latte|cappuccino|macchiato|mocca|cacao|treacle|molasses|syrup|maple|"
    "butterscotch|honeycomb|peanut|macadamia|cashew|sesame|mustard seed|curry|sumac|harissa|tomato|beetroot|rhubarb|radish|"
    "watermelon|grapefruit|tangelo|clementine|persimmon|papaya|mango|guava|lychee|quince|pear|gooseberry|greengage|cucumber|"
    "artichoke|asparagus|spinach|basil|mint leaf|fern green|bottle green|sea green|sea glass|absinthe|chartreuse|verbena|aloe|cactus|"
    "agave|bamboo|reed|willow|birch|beech|elm|teak|ebony|larch|balsam|tar|pitch|ink black|carbon|charcoal melange|"
    "steel|platinum|concrete|cement|plaster|ashes|haze|vapour|cloud grey|dove grey|pigeon|pumice|lava|"
    "basalt|magma|obsidian|mercury|terracotta|tile|cotta|adobe|clay pink|rouge|lipstick|brick red|barn red|post box red|pillar box|"
    "london bus|madder|henna|cochineal|logwood|weld|walnut husk|tan|barked tan|breton red|dark tan|light tan|hazelnut brown|tobacco brown|"
    "antique white|chalk white|marshmallow|cotton white|rice|rice paper|pebble grey|oyster shell|nacre|mother of pearl|"
    "candy|bubblegum|flamingo|shell pink|ballet|ballet pink|blossom|cherry blossom|sakura|begonia|fuchsia pink|hibiscus|dahlia|anemone|"
    "hydrangea|delphinium|lupin|bluebird|bellflower|periwinkle|ultraviolet|aubergine black|elderflower|mimosa|lavender grey|"
    "duck egg blue|petrol blue|powder blue|ice blue|steel blue|slate blue|dusk blue|storm blue|denim blue|baltic|nordic|fjord|aegean|"
    "adriatic|pacific|caribbean|riviera|capri|amalfi|bordeaux|burgundy|chianti|bordeaux red|garnet red|madeira|cassis|rioja|sangria|"
    "british tan|bridle brown|acorn brown|conker brown|nut|nutmeg|tea rose|gunmetal grey|bone white|stone grey|peat brown|moss green",
    "it": "limone candito|nero seppia|seppia|rosa confetto|confetto|carta da zucchero|zucchero|zucchero filato|verderame|bosso|verde bosso|"
    "nero assoluto|nero fumo|grigio fumo|grigio ferro|grigio topo|grigio roccia|roccia|ardesia chiaro|cachi|ecru|bianco latte|bianco sporco|"
    "bianco lana|bianco neve|gesso|calce|marmo|travertino|tufo|pietra serena|pietra lavica|lava|basalto|ossidiana|carbone melange|"
    "inchiostro blu|blu avio|avio|blu cina|blu oltremare|blu oceano|blu elettrico|blu savoia|carta zucchero|petrolio scuro|ottanio scuro|"
    "acqua di mare|salvia chiaro|verde salvia|verde oliva|verde militare|verde inglese|verde pino|verde loden|loden|verde muschio|verde menta|"
    "verde mela|verde petrolio|verde acqua|oliva nera|carciofo|cedro|basilico|rosmarino|mirto|ginepro|agave|canna|bambù|giunco|"
    "rosso carminio|rosso lacca|rosso mattone|rosso rubino|rosso pompeiano|rosso veneziano|rosso corallo|amarena|ribes|mirtillo|mora|"
    "gelso|uva|barolo|chianti|amaranto|magenta scuro|rosa cipria|rosa pesca|rosa quarzo|rosa polvere|rosa shocking|glicine chiaro|"
    "mimosa|girasole scuro|oro vecchio|giallo ocra|zabaione|crema pasticcera|panna cotta|cannella|tabacco chiaro|tabacco mélange|cuoio naturale|"
    "cuoio toscano|cuoio grasso|sella|testa di moro scuro|marron glacé|castagno|ebano|wengé|teak|rovere|betulla|sughero|terra bruciata|"
    "terracotta chiara|siena bruciata|tortora chiaro|sabbia chiaro|sabbia bagnata|avorio antico|corda chiaro|spago|"
    "crusca|farro|orzo|segale|riso|sesamo|pinolo|miele scuro|caramella|liquirizia|cioccolato fondente|gianduia|nocciola chiara|"
    "fango chiaro|cemento|asfalto|nuvola|pioggia|rugiada|brezza|perla grigia|grigio perla|grigio nebbia|argento antico|canna di fucile|peltro",
    "fr": "encre de Chine|encre de seiche|seiche|noir goudron|goudron|feuille morte|sang-de-bœuf|sang de bœuf|vieil or|vieux rose|céladon|capucine|"
    "garance|lin grège|grège|bis|étoupe|bleu ardoise|bleu orage|bleu de Prusse|bleu paon|bleu pétrole|bleu canard|bleu horizon|bleu glacier|"
    "bleu lavande|bleu marine|bleu jean|bleu minuit|bleu outremer|bleu cobalt|bleu azur|bleu gris|bleu acier|vert sapin|vert mousse|vert olive|"
    "vert anglais|vert amande|vert tilleul|vert d'eau|vert de gris|vert-de-gris|vert sauge|vert émeraude|vert forêt|vert impérial|kaki clair|"
    "rose poudré|rose thé|rose ancien|rose pâle|bois de rose|rose dragée|dragée|rouge brique|rouge cerise|rouge carmin|rouge vermillon|"
    "rouge baiser|rouge H|rouge grenat|bordeaux profond|prune|quetsche|mirabelle|reine-claude|coing|figue|datte|réglisse|"
    "gris perle|gris ardoise|gris tourterelle|gris fer|gris anthracite|gris tempête|gris souris|gris clair chiné|béton|ciment|plâtre|"
    "craie blanche|blanc de craie|blanc d'Espagne|blanc nacré|blanc neige|blanc laine|crème fraîche|meringue|nougat|guimauve|"
    "sable mouillé|sable chaud|galet gris|silex|granit|basalte|lave|schiste|marbre|albâtre|porcelaine|faïence|"
    "terre d'ombre|ombre|terre brûlée|sanguine|ocre jaune|terracotta|poterie|rouille foncé|cognac clair|cuir naturel|naturelle|bruyère chinée|"
    "genêt|ajonc|bleuet|jonquille|bouton d'or|tournesol|paille dorée|blond|blond vénitien|sésame|froment|seigle|"
    "thym|basilic|verveine|absinthe|menthe à l'eau|algue|varech|goémon|écume|embrun|ressac|marée|nuit noire|lune|argent vieilli|"
    "hêtre|bouleau|cèdre|ébène brun|acajou foncé|palissandre|santal|tek|liège|écorce|gland|marronnier|muscade|safran clair|cumin|"
    "vin chaud|lie|bourgogne clair|champagne rosé|hermine|zibeline|loutre|ours|renard|martre|tabac blond|havane clair",
    "de": "schiefer|schiefergrau|kornblumenblau|kornblume|rehbraun|eierschale|schilfgrün|moosgrün|tintenblau|rauchblau|stahlblau|eisblau|taubenblau|"
    "graublau|nachtblau|mitternachtsblau|preußischblau|tannengrün|lodengrün|jägergrün|olivgrün|salbeigrün|lindgrün|linde|"
    "waldgrün|schlammgrün|blattgrün|apfelgrün|maigrün|petrolblau|petrolgrün|ziegelrot|rostrot|weinrot|kirschrot|bordeauxrot|"
    "beerenrot|himbeerrot|erdbeerrot|tomatenrot|feuerrot|rubinrot|hagebuttenrot|fuchsrot|altrot|puderrosa|rosenholz|mauve|"
    "zimtbraun|nussbraun|nougatbraun|kastanienbraun|schokobraun|mokkabraun|tabakbraun|cognacbraun|sattelbraun|lehmbraun|erdbraun|"
    "schlamm|kiesgrau|steingrau|mausgrau|taubengrau|silbergrau|rauchgrau|aschgrau|betongrau|beton|zement|basalt|lava|granit|marmor|"
    "alabaster|kalk|gips|reinweiß|schneeweiß|cremeweiß|perlweiß|naturweiß|altweiß|offwhite|champagnerbeige|sandbeige|kamel|kamelhaar|"
    "hirsch|gams|dachs|otter|biber|hase|rebhuhn|fasan|eisvogel|pfau|krähe|rabe|rabenschwarz|tiefschwarz|nachtschwarz|pech|ruß|teer|"
    "goldgelb|senfgelb|sonnengelb|maisgelb|zitronengelb|bernsteingelb|ockergelb|safrangelb|strohgelb|dotter|dottergelb|"
    "enzianblau|veilchenblau|lavendelblau|fliederfarben|pflaumenblau|auberginefarben|brombeer|holunder|heidelbeere|schlehe|"
    "wacholder|rosmarin|thymian|lorbeer|olive|artischocke|bambus|binse|hafermilch|haferflocken|roggen|gerste|kleie|keks|biskuit|"
    "karamellbraun|lakritz|edelweiß|almrausch|latschen|latsche|firn|kar|alpenrose|hellgraumeliert|graumeliert|anthrazitmeliert|wollweiß meliert",
    "es": "hollín|negro hollín|azul petróleo|verde botella|cuero natural|almagra|rojo teja|verde musgo|verde oliva|verde militar|verde pino|verde inglés|"
    "verde agua|verde salvia|verde esmeralda|azul marino|azul noche|azul índigo|azul cobalto|azul tinta|azul bebé|azul hielo|azul acero|azulejo|"
    "gris perla|gris plomo|gris humo|gris piedra|gris topo|negro azabache|azabache|blanco hueso|blanco cal|blanco nieve|blanco crudo|"
    "rojo vino|rojo coral|rojo carmín|rojo inglés|rojo pompeya|granada|vino tinto|rioja|sangría|tinto|mosto|higo|breva|"
    "rosa palo|rosa empolvado|rosa maquillaje|rosa chicle|chicle|rosa viejo|malva empolvado|lavanda gris|jacaranda|azahar|jara|retama|brezo|"
    "tomillo|hinojo|hierbabuena|menta|oliva negra|aceituna|alcachofa|aloe|cactus|bambú|esparto|cuerda natural|"
    "barquillo|galleta|turrón|dulce de leche|miel oscura|toffee|regaliz|cuero viejo|cuero claro|avellana clara|camel claro|marrón chocolate|"
    "marrón tierra|tierra batida|tierra quemada|siena tostada|ocre rojo|ocre oscuro|pimentón dulce|cayena|azafrán claro|mostaza antigua|"
    "arena mojada|arena tostada|duna clara|adobe|cerámica|loza|porcelana|marmol|mármol|alabastro|yeso|cemento|hormigón|asfalto|grafito oscuro|"
    "niebla clara|nube|bruma|lluvia|rocío|espuma|oleaje|mar de fondo|alga|coral claro|salina|sal|crema pastelera|nata|merengue|lino natural",
    "pt": "alfazema|leite-creme|leite creme|areal|areia molhada|branco-cal|branco cal|branco-gelo|branco-neve|branco-osso|branco-pérola|azul-anil|azul-anil desmaiado|"
    "azul-petróleo|azul-tinta|azul-cobalto|azul-bebé|azul-gelo|azul-ganga|azul-índigo|azul marinho|azul petróleo|verde-pistácio|verde-musgo|"
    "verde-oliva|verde-pinho|verde-água|verde-sálvia|verde-militar|verde-esmeralda|verde musgo|verde água|verde-alga|cinza-chumbo|cinza-rato|cinza-pedra|"
    "cinzento-claro|cinzento-escuro|cinzento mescla|rosa-velho|rosa-chá|rosa-pó|rosa-pálido|rosa-choque|rosa pálido|vermelho-tijolo|vermelho-cereja|"
    "vermelho-sangue|castanho-escuro|castanho-claro|castanho-terra|castanho mel|preto-carvão|tojo|urze|giesta|esteva|rosmaninho|hortelã|hortelã-pimenta|"
    "funcho|poejo|alga|sargaço|espuma|maresia|salina|sal|flor de sal|xisto|granito|basalto|mármore|gesso|cimento|betão|saibro|"
    "lama|barro vermelho|telha velha|terra queimada|siena queimada|ferrugem escura|cobre velho|ouro velho|mostarda antiga|gema|trigo maduro|"
    "centeio|milho|aveia clara|farinha|natas|nata|bolacha|caramelo salgado|avelã clara|amêndoa torrada|pinhão|cacau escuro|figo|romã|vinho tinto|"
    "vinho do porto|ginja|medronho|mirtilo|ameixa seca|uva preta|hortênsia|camélia|magnólia|jacarandá|glicínia|lilás claro|bruma|neblina|orvalho|nuvem|cru natural",
    "tr": "ham keten|keten|deniz mavisi|gece laciverti|saks lacivert|buz mavisi|indigo mavisi|kobalt mavisi|turkuaz mavisi|kot rengi|duman mavisi|"
    "zeytin yeşili|zümrüt yeşili|haki yeşili|çam yeşili|yosun yeşili|nane yeşili|nane|çimen yeşili|elma yeşili|su yeşili açık|ördek başı|ördekbaşı|"
    "kiremit kırmızısı|bayrak kırmızısı|ateş kırmızısı|şarap kırmızısı|vişne kırmızısı|nar kırmızısı|mercan rengi|bordo kırmızı|gül pembesi|"
    "şeker pembesi|pudra pembesi|fuşya|fuşya pembe|toz pembe|lila moru|patlıcan moru|mürdüm eriği|üzüm moru|leylak rengi|toz leylak|"
    "hardal sarısı|limon sarısı|altın sarısı|safran sarısı|civciv sarısı|kum|kum rengi|taş grisi|fare grisi|füme gri|kurşun grisi|duman grisi|"
    "küf yeşili|toprak rengi|kil rengi|sütlü kahve|acı kahve|kahve köpüğü|bisküvi|camel|deve tüyü rengi|kahverengi tonları|tarçın rengi|"
    "kırık beyaz melanj|kemik rengi|inci beyazı|optik beyaz|kar beyazı|süt beyazı|ekru beyaz|fildişi rengi|krem rengi|bal rengi|fındık rengi|"
    "bakır rengi|pas rengi|kiraz çiçeği|erguvan|kızıl|kızılcık|karadut|ayva|incir|hurma|lavanta moru|gökkuşağı|kömür siyahı|mat siyah",
    "zh": "乌金|茶褐|赤霞|墨绿色|焦糖色|燕麦|暮色|黛色|黛|月白色|鸦青|鸦黑|玄色|玄青|石青|石绿|花青|群青|天水碧|雨过天青|天青色|影青|豆青|梅子青|艾绿|艾草绿|竹月|"
    "秋香|秋香色|缃色|鹅黄色|杏黄|藤黄色|姜黄色|琥珀|琥珀色|赭石|赭色|赭|檀色|绛红|绛紫|绛色|胭脂红|朱红|绯红|茜红|茜色|海棠红|桃红|桃粉|水红|妃色|藕荷|丁香|"
    "雪青|青莲|紫檀|栗色|棕褐|驼棕|咖啡棕|深咖色|浅咖色|奶咖|奶茶色|奶白色|米杏|米杏色|米咖|米灰|灰粉|灰紫|灰蓝|灰绿|冷灰|暖灰|炭灰色|深灰色|浅灰色|中灰色|麻灰色|花灰色|"
    "银灰色|石墨灰|烟灰色|岩灰|岩石灰|水泥灰|雾紫|雾粉|雾绿|芋紫|葡萄紫色|酒红|枫叶红|砖红色|铁锈色|锈色|南瓜色|柿色|蜜桃|蜜桃粉|肉粉|裸粉|樱粉|"
    "燕麦白|云朵白|贝壳白|珍珠白|象牙色|本白色|漂白色|蜜糖|太妃|太妃糖|枫糖|榛子|榛子色|肉桂|肉桂色|可可色|橡木|胡桃色|原木色|沙漠|沙丘|沙棕|卡其绿|橄榄色|橄榄|苔藓|苔藓绿|松针绿|"
    "森林|薄荷|薄荷色|牛油果|青柠|柠檬|向日葵|孔雀|湖绿|湖蓝色|宝蓝色|藏蓝色|藏青色|深蓝色|浅蓝色|天蓝色|牛仔|牛仔蓝色|靛蓝色|克莱因蓝|午夜蓝色|夜蓝|夜空蓝|星空灰|枪灰|银|金|拼色|米白色|卡其",
    "ja": "薄鼠|藤煤竹|梅鼠|消炭|消炭色|白練|納戸|納戸色|猩々緋|鴇色|鴇|褐色|白茶|煤竹|煤竹色|茶鼠|紺鼠|鳩羽|鳩羽色|鳩羽鼠|丼鼠|素鼠|深川鼠|桜鼠|葡萄鼠|墨色|墨黒|漆黒|烏羽|"
    "濃藍|藍色|縹|縹色|浅縹|紺青|紺藍|勝色|搗色|瓶覗|水浅葱|鉄色|鉄|青磁|青磁色|白群|白緑|若竹|若竹色|若苗|萌黄|萌葱|鶯色|鶸|鶸色|海松|海松色|老緑|千歳緑|常磐|草色|抹茶色|"
    "黄土|黄土色|山吹茶|朽葉|朽葉色|枯葉|枯草|枯色|香色|丁子|丁子茶|伽羅|伽羅色|樺|樺色|樺茶|檜皮|檜皮色|弁柄|弁柄色|紅|紅色|紅絹|茜|茜色|蘇芳|蘇芳色|緋|緋色|深緋|海老茶|小豆茶|"
    "紅梅|紅梅色|撫子|撫子色|薄紅|退紅|桃色|珊瑚色|肌色|二藍|藤紫|江戸紫|京紫|菖蒲|菖蒲色|紫紺|茄子紺|滅紫|卯の花|卯の花色|胡粉|白磁|月白|灰青|灰汁|灰色|鈍色|利休|利休茶|利休白茶|"
    "生成色|亜麻色|砂色|柿色|柿|栗|胡桃色|煉瓦色|土色|焦げ茶|こげ茶色|チャコールブラック|ミッドナイトブルー|ネイビー杢|杢ネイビー|グレー杢|杢ベージュ|オートベージュ|"
    "サンドベージュ|ダークネイビー|ダークグレー|ダークグリーン|ライトベージュ|ライトブルー|スモーキーピンク|ダスティピンク|アイスブルー|スモークブルー|セージグリーン|モスグリーン|"
    "フォレストグリーン|カーキグリーン|カーキベージュ|レンガ色|テラコッタ色|マロン|ピスタチオグリーン|ウォルナット|タバコ|シナモンブラウン|モカブラウン|キャラメルブラウン|クリームイエロー|アイボリーホワイト|ブルーグレー|グレージュ色|ペールピンク|ペールブルー|バーガンディー|ボルドーレッド",
    "nl": "schelpwit|gebroken wit|roomwit|wolwit|zuiverwit|rookblauw|duifblauw|ijsblauw|nachtblauw|hemelsblauw|kobaltblauw|korenblauw|korenbloem|petrolblauw|"
    "jeansblauw|staalblauw|inktblauw|inkt|zeegroen|flessengroen|olijfgroen|legergroen|saliegroen|salie|dennengroen|donkergroen|lichtgroen|bosgroen|"
    "loden|olijf|varen|klimop|eucalyptus|munt|pistache|appelgroen|limoen|okergeel|kanariegeel|maisgeel|saffraan|honing|barnsteen|karamel|"
    "kameel|camel|cognac|tabak|kaneel|kastanje|hazelnoot|walnoot|amandel|chocolade|mokka|koffie|cacao|donkerbruin|lichtbruin|roodbruin|"
    "terracotta|baksteen|dakpan|steenrood|wijnrood|kersenrood|bordeauxrood|koraal|zalm|perzik|abrikoos|framboos|aardbei|bes|braam|pruim|"
    "aubergine|vijg|druif|lila|lavendel|paars|poederroze|zachtroze|fuchsia|beige|zandbeige|ivoor|crème|room|parel|schelp|leem|modder|aarde|"
    "taupe|muisgrijs|duifgrijs|steengrijs|donkergrijs|middengrijs|zilvergrijs|grijs melange|grafiet|lood|zilver|goud|koper|brons|messing|mist|nevel|"
    "kiezel|kalk|albast|beton|lava|teer|kool|houtskool|roet|ebbenhout|eiken|turquoise|petrol|marine|donkerpaars|gemêleerd grijs|havermout|stro|vlas|linnen|touw",
}
MORE_SHADES: Final[dict[str, tuple[str, ...]]] = {
    language: tuple(row.split("|")) for language, row in _ROWS.items()
}
