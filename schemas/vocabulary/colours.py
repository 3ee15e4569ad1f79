"""Colour names of nine languages: how a colour shows itself where no label announces it."""

# ruff: noqa: E501  (packed tables: one language or attribute a line keeps them readable)

from __future__ import annotations

from typing import Final

_ROWS = {
    "en": "black|navy|white|camel|grey|beige|ivory|red|blue|green|brown|charcoal|ecru|burgundy|khaki|"
    "light grey|off white|natural|pink|sand|taupe|olive|bottle green|dark brown|sky blue|cream|rust|"
    "chocolate|silver|gold|mustard|orange|purple|lilac|petrol|midnight|oatmeal|stone|denim blue|cognac|"
    "tan|heather grey|marled grey|optical white|teal|coral|fuchsia|mint|royal blue|terracotta|black/white|oxblood|ox-blood",
    "it": "nero|blu|bianco|cammello|grigio|beige|avorio|rosso|azzurro|verde|marrone|antracite|ecrù|bordeaux|"
    "kaki|grigio chiaro|panna|naturale|rosa|sabbia|tortora|oliva|verde bottiglia|testa di moro|celeste|"
    "crema|ruggine|cioccolato|argento|oro|senape|arancio|viola|glicine|petrolio|blu notte|avena|pietra|"
    "denim|cuoio|fango|grigio mélange|perla|bianco ottico|turchese|corallo|fucsia|menta|bluette|terracotta|nera|bianche|t. moro|t.moro",
    "fr": "noir|marine|blanc|camel|gris|beige|ivoire|rouge|bleu|vert|marron|anthracite|écru|bordeaux|kaki|"
    "gris clair|blanc cassé|naturel|rose|sable|taupe|olive|vert bouteille|chocolat|bleu ciel|crème|rouille|"
    "argent|or|moutarde|orange|violet|lilas|pétrole|bleu nuit|avoine|pierre|jean|cognac|fauve|gris chiné|"
    "blanc optique|corail|fuchsia|menthe|bleu roi|terre cuite|noisette|prune|caramel|blanche|blanches",
    "de": "schwarz|marine|weiß|camel|grau|beige|elfenbein|rot|blau|grün|braun|anthrazit|ecru|bordeaux|khaki|"
    "hellgrau|wollweiß|natur|rosa|sand|taupe|oliv|flaschengrün|dunkelbraun|himmelblau|creme|rost|schoko|"
    "silber|gold|senf|orange|lila|flieder|petrol|nachtblau|hafer|stein|jeansblau|cognac|haselnuss|"
    "grau meliert|reinweiß|türkis|koralle|fuchsia|mint|royalblau|terrakotta|dunkelblau|rotem|roten|weißem|weißen|braunem|braunen",
    "es": "negro|marino|blanco|camel|gris|beige|marfil|rojo|azul|verde|marrón|antracita|crudo|burdeos|caqui|"
    "gris claro|blanco roto|natural|rosa|arena|topo|oliva|verde botella|chocolate|celeste|crema|óxido|plata|"
    "oro|mostaza|naranja|morado|lila|petróleo|azul noche|avena|piedra|vaquero|coñac|cuero|gris jaspeado|"
    "blanco óptico|turquesa|coral|fucsia|menta|azulón|terracota|roja|rojas|rojos|negras|negros|blancas|blancos|granate",
    "pt": "preto|azul-marinho|branco|camel|cinzento|bege|marfim|vermelho|azul|verde|castanho|antracite|cru|"
    "bordô|caqui|cinza claro|branco sujo|natural|rosa|areia|taupe|azeitona|verde-garrafa|chocolate|"
    "azul-céu|creme|ferrugem|prata|dourado|mostarda|laranja|roxo|lilás|petróleo|azul-noite|aveia|pedra|ganga|pretos|pretas|"
    "brancos|brancas|vermelhos|vermelhas|castanhos|castanhas|cinzentos|cinzentas",
    "tr": "siyah|lacivert|beyaz|deve tüyü|gri|bej|fildişi|kırmızı|mavi|yeşil|kahverengi|antrasit|ekru|bordo|"
    "haki|açık gri|kırık beyaz|natürel|pembe|kum|vizon|zeytin|nefti|koyu kahve|gök mavisi|krem|pas|çikolata|"
    "gümüş|altın|hardal|turuncu|mor|lila|petrol|gece mavisi|yulaf|taş|kot mavisi|taba|gri melanj",
    "zh": "黑色|藏青|白色|驼色|灰色|米色|象牙白|红色|蓝色|绿色|棕色|炭灰|本白|酒红|卡其|浅灰|米白|本色|粉色|"
    "沙色|灰褐|橄榄绿|墨绿|深棕|天蓝|奶油色|铁锈红|巧克力色|银色|金色|芥末黄|橙色|紫色|丁香紫|石油蓝|午夜蓝|"
    "燕麦色|石色|牛仔蓝|焦糖色|麻灰|漂白|湖蓝|珊瑚色|玫红|薄荷绿|宝蓝|砖红",
    "ja": "ブラック|ネイビー|ホワイト|キャメル|グレー|ベージュ|アイボリー|レッド|ブルー|グリーン|ブラウン|"
    "チャコール|生成り|ボルドー|カーキ|ライトグレー|オフホワイト|ナチュラル|ピンク|サンド|トープ|オリーブ|"
    "ボトルグリーン|ダークブラウン|サックス|クリーム|テラコッタ|チョコ|シルバー|ゴールド|マスタード|オレンジ|"
    "パープル|ラベンダー|黒|紺|白|茶|赤|杢グレー|オートミール|ミント|ロイヤルブルー",
}
COLOURS: Final[dict[str, tuple[str, ...]]] = {
    lang: tuple(row.split("|")) for lang, row in _ROWS.items()
}

# Names that suppliers give to colours and that mean other things as well: *Slate*, *Craie*, *Moor*.
# They are colours where nothing else stands on the line or in the list, or words say so.
_SHADE_ROWS = {
    "en": "yellow|undyed|chalk|bluebell|ink|tobacco|brick|slate|peat|rime|damson|heather|kelp|lichen|moss|fern|bracken|loam|"
    "driftwood|bone|fog|mist|smoke|ash|ember|cinder|coal|soot|jet|onyx|graphite|pewter|gunmetal|"
    "flint|shale|granite|marble|pebble|shingle|gravel|clay|mud|earth|umber|sienna|ochre|saffron|turmeric|"
    "paprika|chilli|cayenne|ginger|cinnamon|nutmeg|clove|honey|amber|toffee|fudge|caramel|mocha|"
    "coffee|espresso|cocoa|praline|hazel|hazelnut|chestnut|walnut|almond|pecan|acorn|oak|cedar|mahogany|"
    "bark|biscuit|oat|oats|wheat|barley|straw|flax|putty|parchment|linen white|porcelain|eggshell|pearl|"
    "oyster|shell|milk|buttermilk|butter|vanilla|custard|lemon|citron|sunflower|daffodil|marigold|apricot|"
    "peach|melon|salmon|tangerine|pumpkin|copper|bronze|brass|champagne|blush|petal|rose|old rose|rosewood|"
    "peony|poppy|geranium|cherry|cranberry|raspberry|berry|mulberry|plum|aubergine|fig|grape|wine|claret|"
    "oxblood|ruby|garnet|scarlet|crimson|cardinal|maroon|port|merlot|mauve|violet|lavender|wisteria|iris|"
    "thistle|amethyst|indigo|denim|woad|cobalt|ultramarine|sapphire|azure|cornflower|forget me not|sky|"
    "powder|duck egg|aqua|turquoise|seafoam|lagoon|ocean|sea|marine|atlantic|harbour|storm|thunder|rain|"
    "cloud|dove|elephant|mole|mouse|mink|fawn|buff|nude|flesh|toast|dune|desert|canyon|safari|sahara|savanna|"
    "savannah|pine|spruce|fir|forest|hunter|racing green|ivy|laurel|bottle|emerald|jade|sage|rosemary|thyme|"
    "eucalyptus|olive drab|pistachio|lime|apple|avocado|pea|celery|army|lovat|loden|moorit|shaela|emsket|"
    "katmollet|havana|london tan|bridle|nutmeg brown|saddle|whisky|rum|bourbon|sherry|tea|matcha|midnight|"
    "night|dusk|dawn|twilight|raven|crow|magpie|snow|frost|ice|glacier|arctic|polar|winter white|salt|pepper|"
    "tweed|oatmeal|biscotti|mushroom|truffle|tortoiseshell|leopard|tiger|zebra|neutral|undyed|greige|multi",
    "it": "giallo|nebbia|inchiostro|corteccia|lacca|brina|ardesia|tabacco|foglia|foglia di tabacco|panna d'avena|"
    "miele|carbone|cipria|mare|bosco|verde bosco|rosa antico|vinaccia|vino|prugna|melanzana|castagna|"
    "nocciola|mandorla|noce|caffè|caffe|moka|cacao|cognac|caramello|biscotto|pane|grano|paglia|corda|lino|"
    "canapa|ghiaccio|neve|latte|burro|vaniglia|limone|zafferano|ocra|mattone|cotto|terra|terra di siena|argilla|creta|"
    "fumo|cenere|piombo|acciaio|ferro|grafite|lavagna|ghisa|topo|elefante|tundra|muschio|salvia|menta|"
    "pistacchio|lime|pino|abete|felce|alloro|foresta|militare|smeraldo|giada|acqua|acquamarina|"
    "ottanio|pavone|indaco|cobalto|oltremare|zaffiro|notte|cielo|polvere|pervinca|lavanda|lilla|malva|"
    "ametista|ciclamino|magenta|geranio|ciliegia|rubino|granata|carminio|scarlatto|papavero|lampone|fragola|"
    "pesca|albicocca|salmone|carne|pelle|nudo|mandarino|zucca|rame|bronzo|ottone|champagne|conchiglia|"
    "perla|tortora|talpa|fango|castoro|visone|daino|bruciato|mogano|palissandro|quercia|testa moro|"
    "testa di moro|moro|deserto|duna|savana|sale|pepe|sale e pepe|blu navy|navy|jeans|melange|écru|greggio|"
    "grezzo|quarzo|ruta|ginestra|girasole|ambra|peperoncino|tramonto|alba|temporale|tempesta",
    "fr": "jaune|craie|sauge|brume|encre|ocre|ocre rouge|sel|mousse|acajou|lie de vin|lie-de-vin|terre|argile|ficelle|grès|"
    "tilleul|nuit|minuit|terre de sienne|sienne|bruyère|ardoise|cendre|fumée|plomb|acier|graphite|charbon|"
    "suie|ébène|tabac|havane|cannelle|châtaigne|marron glacé|noyer|chêne|miel|ambre|safran|curry|paprika|"
    "piment|brique|tuile|tomette|cuivre|bronze|laiton|champagne|poudre|nude|chair|pétale|pivoine|coquelicot|"
    "cerise|griotte|framboise|groseille|cassis|mûre|myrtille|aubergine|figue|raisin|vin|bourgogne|rubis|"
    "grenat|carmin|écarlate|vermillon|mauve|parme|lavande|glycine|iris|pervenche|indigo|cobalt|outremer|"
    "saphir|azur|ciel|océan|mer|lagon|turquoise|canard|bleu canard|paon|glacier|givre|neige|lait|beurre|"
    "vanille|ivoire|nacre|perle|coquille|coquillage|lin|chanvre|corde|paille|blé|avoine|dune|désert|galet|"
    "tourterelle|souris|gris souris|éléphant|castor|vison|daim|biche|faon|fauve|cuir|gold|naturel|camel|"
    "tourbe|lichen|fougère|forêt|sapin|pin|lierre|laurier|olivier|eucalyptus|romarin|amande|pistache|"
    "anis|citron|pomme|menthe|jade|émeraude|militaire|armée|loden|abricot|pêche|melon|saumon|mandarine|"
    "potiron|citrouille|tournesol|mimosa|soleil|caramel|café|moka|cacao|praline|pain d'épices|biscuit|"
    "orage|tempête|aurore|crépuscule|horizon|bleu de travail|chiné|corail|rouille|teck|zinc|blanchi",
    "de": "gelb|kreide|nebel|salbei|pflaume|moor|moos|schiefer|kiesel|haselnuss|nuss|walnuss|kastanie|mandel|champagner|"
    "rauch|asche|graphit|kohle|blei|stahl|eisen|düne|priel|watt|ebbe|flut|brandung|gischt|deich|muskat|rubin|"
    "elfenbein|tanne|tannengrün|fichte|kiefer|farn|flechte|efeu|wald|jäger|loden|jade|smaragd|lagune|ozean|"
    "meer|see|himmel|nacht|mitternacht|tinte|indigo|kobalt|saphir|enzian|kornblume|veilchen|lavendel|"
    "malve|aubergine|brombeere|beere|himbeere|kirsche|erdbeere|preiselbeere|johannisbeere|wein|burgund|"
    "granat|karmin|zinnober|mohn|hagebutte|rose|altrosa|puder|lachs|pfirsich|aprikose|melone|mandarine|"
    "kürbis|karotte|kupfer|bronze|messing|bernstein|honig|karamell|toffee|kaffee|mokka|mocca|espresso|kakao|"
    "schokolade|zimt|ingwer|safran|curry|ocker|ziegel|backstein|ton|lehm|erde|torf|torfbraun|umbra|siena|"
    "terra|cuoio|sattel|whisky|tabak|havanna|mahagoni|eiche|buche|birke|zeder|rinde|stroh|weizen|leinen|"
    "flachs|hanf|kitt|pergament|porzellan|perle|muschel|auster|schnee|eis|frost|gletscher|milch|butter|"
    "vanille|zitrone|limone|sonne|mais|pistazie|apfel|schilf|avocado|minze|eukalyptus|oliv|schlamm|taube|"
    "maus|maulwurf|elefant|nerz|kitz|reh|fuchs|puma|wüste|sahara|savanne|gewitter|regen|wolke|"
    "heide|erika|distel|flieder|iris|naturgrau|naturweiß|rohweiß|bleu|creme|nougat|sesam|pfeffer|salz",
    "es": "amarillo|tabaco|pizarra|albero|buganvilla|barro|barro cocido|agua de mar|tinta|azul tinta|teja|añil|marengo|gris marengo|loden|"
    "niebla|humo|ceniza|plomo|acero|grafito|carbón|ébano|hueso|tiza|cal|nácar|perla|concha|nieve|hielo|"
    "leche|mantequilla|vainilla|limón|azafrán|ocre|curry|canela|jengibre|pimentón|guindilla|ladrillo|arcilla|"
    "tierra|siena|cobre|bronce|latón|miel|ámbar|caramelo|café|moka|cacao|avellana|castaña|nuez|almendra|"
    "roble|nogal|caoba|corcho|paja|trigo|lino|cáñamo|cuerda|dune|duna|desierto|sahara|camel|visón|ante|ratón|"
    "elefante|tórtola|piedra|musgo|helecho|bosque|pino|abeto|laurel|romero|salvia|eucalipto|pistacho|lima|"
    "manzana|aguacate|esmeralda|jade|militar|agua|aguamarina|laguna|océano|mar|pavo real|índigo|cobalto|"
    "ultramar|zafiro|noche|medianoche|cielo|lavanda|malva|violeta|glicinia|berenjena|ciruela|mora|uva|vino|"
    "burdeos|granate|rubí|carmín|escarlata|cereza|frambuesa|fresa|amapola|geranio|buganvilia|rosa palo|palo de rosa|"
    "maquillaje|nude|melocotón|albaricoque|salmón|mandarina|calabaza|girasol|tomate|sandía|tostado|habana|"
    "torrat|gris cendra|verd ampolla|cru|torrado|champán|tormenta|cuarzo|lila",
    "pt": "amarelo|linho|giz|tijolo|cinza-pérola|pérola|cinza|cinzento|marinho|névoa|nevoeiro|fumo|carvão|grafite|chumbo|aço|ardósia|"
    "osso|cal|neve|gelo|leite|manteiga|baunilha|limão|açafrão|ocre|caril|canela|gengibre|barro|argila|terra|"
    "telha|cobre|bronze|latão|mel|âmbar|caramelo|café|moca|cacau|avelã|castanha|noz|amêndoa|carvalho|"
    "nogueira|mogno|cortiça|palha|trigo|cânhamo|corda|duna|deserto|camelo|toupeira|rato|elefante|rola|"
    "musgo|feto|floresta|pinho|pinheiro|abeto|louro|alecrim|salva|sálvia|eucalipto|pistáchio|lima|maçã|abacate|"
    "esmeralda|jade|tropa|militar|água|água-marinha|lagoa|oceano|mar|índigo|anil|cobalto|safira|noite|"
    "meia-noite|céu|lavanda|malva|violeta|beringela|ameixa|amora|uva|vinho|bordeaux|bordeux|grená|rubi|"
    "carmim|escarlate|cereja|framboesa|morango|papoila|rosa velho|pó de arroz|nude|pêssego|damasco|salmão|"
    "tangerina|abóbora|girassol|tomate|tabaco|conhaque|champanhe|camelo claro|trovoada|mescla|cinza mescla|azeitona|turquesa|coral",
    "tr": "sarı|mercan|toprak|kemik|turkuaz|safran|indigo|kül|duman|sis|füme|grafit|kömür|çelik|kurşun|arduvaz|tebeşir|"
    "kar|buz|süt|tereyağı|vanilya|limon|okra|oksit|köri|tarçın|zencefil|kiremit|tuğla|kil|bakır|bronz|pirinç|bal|"
    "kehribar|karamel|kahve|moka|kakao|fındık|kestane|ceviz|badem|meşe|maun|mantar|saman|buğday|keten rengi|"
    "kenevir|halat|çöl|kum beji|deve|kamel|fare|fil|yosun|orman|çam|defne|biberiye|adaçayı|okaliptüs|fıstık|"
    "fıstık yeşili|elma|avokado|zümrüt|yeşim|asker yeşili|su yeşili|çağla|deniz|okyanus|petrol mavisi|saks|saks mavisi|kobalt|"
    "safir|gece|gökyüzü|bebek mavisi|lavanta|leylak|menekşe|patlıcan|mürdüm|erik|böğürtlen|üzüm|şarap|vişne|"
    "vişne çürüğü|bordo|nar|nar çiçeği|yakut|kiraz|ahududu|çilek|gelincik|gül|gül kurusu|pudra|pudra pembe|ten|"
    "ten rengi|şeftali|kayısı|somon|mandalina|balkabağı|ayçiçeği|hardal|tütün|konyak|şampanya|inci|sedef|"
    "fırtına|ekose|camgöbeği|mint|taş rengi|gri melanj|antrasit melanj|naturel|ham|lila|mürekkep",
    "zh": "黄色|焦糖|燕麦|雾蓝|雾霾蓝|豆绿|军绿|墨|墨色|炭|炭黑|烟灰|烟粉|月白|云白|雪白|乳白|奶白|奶油|奶茶|杏|杏色|香槟|香槟色|卡其色|咖|咖啡|咖啡色|"
    "摩卡|可可|巧克力|栗色|榛果|胡桃|砂|沙|大地|陶土|赤陶|砖|铁锈|锈红|姜黄|藤黄|柠檬黄|鹅黄|橘|橘色|珊瑚|豆沙|豆沙色|藕粉|藕色|裸色|肤色|"
    "樱花粉|玫瑰|玫瑰红|枣红|酒红色|石榴红|胭脂|朱砂|莓红|葡萄紫|茄紫|香芋紫|薰衣草|靛蓝|靛青|宝石蓝|孔雀蓝|孔雀绿|海军蓝|雾灰|高级灰|"
    "银灰|石墨|青灰|竹青|竹绿|松石绿|松绿|抹茶|抹茶绿|牛油果绿|橄榄|苔绿|森林绿|祖母绿|翡翠|黛青|黛蓝|天青|湖水蓝|冰蓝|水蓝|米|米黄|"
    "驼|灰|黑|白|藏蓝|深灰|中灰|深蓝|浅蓝|浅粉|深咖|浅咖|花灰|麻色|原色|彩色|混色",
    "ja": "イエロー|生成|生成り|墨|藍|紺|灰|茶|黒|白|赤|青|緑|黄|紫|桃|橙|金茶|焦茶|こげ茶|鼠|藍鼠|銀鼠|利休鼠|抹茶|鶯|若草|苔|苔色|松葉|深緑|鉄紺|濃紺|"
    "群青|瑠璃|浅葱|空色|水色|藤|藤色|桜|桜色|珊瑚|朱|朱色|臙脂|えんじ|葡萄|小豆|小豆色|煉瓦|柿|柿渋|山吹|山吹色|辛子|からし|芥子|砂|砂色|亜麻|亜麻色|"
    "胡桃|栗|栗色|飴|飴色|象牙|象牙色|炭|炭黒|灰白|霧|霧色|雪|雪色|乳白|"
    "モカ|キャラメル|コーヒー|ココア|エスプレッソ|シナモン|ジンジャー|カラシ|レンガ|ブリック|ラスト|クレイ|ストーン|アッシュ|スモーク|チャコールグレー|"
    "スレート|インク|インディゴ|ミッドナイト|サックスブルー|スカイ|アクア|ターコイズ|ティール|セージ|モス|フォレスト|オリーブドラブ|ピスタチオ|"
    "ライム|レモン|イエロー|アプリコット|ピーチ|サーモン|コーラル|ローズ|プラム|ワイン|バーガンディ|エンジ|モーヴ|ライラック|バイオレット|"
    "エクリュ|オフ|シェル|パール|バニラ|バター|グレージュ|モール|トフィー|ヘーゼル|チェスナット|キナリ|アイスグレー|ヘザーグレー|キャメルベージュ|"
    "マスタードイエロー|ブロンズ|カッパー|シャンパン|シャンパンゴールド|ピンクベージュ|ネイビーブルー|マリン|コバルト|ラベンダーグレー",
    "nl": "oker|heide|leisteen|zand|wit|zwart|grijs|blauw|groen|rood|roest|ecru|natuur|klei|mos|mosgroen|nacht|marineblauw|"
    "donkerblauw|lichtgrijs|antraciet|bruin|geel|oudroze|roze|paars|mosterd|steen|krijt|rook|zee|hout|riet|turf|bordeaux",
}
SHADES: Final[dict[str, tuple[str, ...]]] = {
    lang: tuple(row.split("|")) for lang, row in _SHADE_ROWS.items()
}
_QUALIFIER_WORDS = (
    "light|dark|pale|deep|soft|mid|medium|bright|dusty|faded|washed|warm|cool|old|off|true|optic|optical|"
    "melange|marl|marled|heathered|mottled|stripe|stripes|striped|check|checked|gingham|tartan|plaid|"
    "print|printed|combo|mix|blue|green|grey|gray|brown|white|pink|red|yellow|drab|matt|matte|burnt|raw|"
    "chiaro|chiara|scuro|scura|antico|antica|medio|pallido|spento|bruciato|ottico|mélange|mélangé|rigato|"
    "righe|quadri|unito|polvere|intenso|prato|"
    "clair|claire|foncé|foncée|pâle|vif|vieux|vieilli|profond|doux|moyen|cassé|chiné|rayé|rayée|rayures|"
    "carreaux|uni|délavé|brûlé|brûlée|"
    "hell|dunkel|helles|dunkles|zart|matt|meliert|gestreift|kariert|gewaschen|alt|tief|"
    "claro|clara|oscuro|oscura|pálido|viejo|palo|jaspeado|rayas|rayado|cuadros|quemado|apagado|cocido|"
    "escuro|escura|velho|velha|queimado|mesclado|riscas|listrado|xadrez|"
    "açık|koyu|mat|çizgili|ekoseli|kareli|melanj|kırçıllı|kurusu|rengi|yanık|uçuk|"
    "donker|licht"
)
# What is said of a colour beside its name: *light*, *rigato*, *chiné*, *koyu*.
COLOUR_QUALIFIERS: Final[frozenset[str]] = frozenset(_QUALIFIER_WORDS.split("|"))

# What says that a colour is over, or stands in place of another, as patterns.
OVER: Final[str] = (
    r"sold[ -]out(?! un?til)|out of stock|discontinued|dropped|cancel+ed|withdrawn|deleted|retired|finished (?:for|this)"
    r"|has finished|is finished|no longer|not (?:available|offered|in stock|made|produced|stocked|this season)"
    r"|isn['’]t (?:available|offered|made)|unavailable|we are stopping|stopping with|stopped|(?:is|are) out\b"
    r"|has gone|won['’]t be|will not be (?:made|produced|available)|failed|didn['’]t pass|rejected"
    r"|cross(?:ed)? out|strike out|instead of|(?:cut|pulled|axed) from (?:the|our)|not yet (?:available|released|on sale)"
    r"|(?:only|just) (?:a |for |as )?(?:the )?(?:fair |show |photo )?samples?|(?:fair|show|photo) samples? only|won['’]t come back|will not come back"
    r"|esaurit[oaie](?! fino)|terminat[oaie]|annullat[oaie]|eliminat[oaie]|soppress[oaie]|fuori produzione|tolt[oaie]"
    r"|non (?:si fa|si fanno|si produce|lo fanno|la fanno|li fanno|lo facciamo|(?:è|sono) (?:più )?disponibil[ei]"
    r"|disponibil[ei]|più|c['’]è|ci sono|esce|entra|ancora)|(?:è|sono) finit[oaie]|finito il bagno"
    r"|solo (?:un |per |come |dei |per (?:la |le )?)?(?:campion[ei]|foto\b)|sospes[oaie]|scartat[oaie]|bocciat[oaie]|al posto d\w+|invece d\w+"
    r"|épuisée?s?(?! jusqu)|supprimée?s?|abandonnée?s?|annulée?s?|arr[êe]tée?s?|retirée?s?|en rupture|indisponibles?"
    r"|n['’]existent? (?:plus|pas)|ne se (?:fait|font) (?:plus|pas)|n['’]est plus|ne sont plus|n['’]est pas retenue?"
    r"|non retenue?s?|refusée?s?|disparaît|disparaissent|sort (?:de la gamme|du catalogue)|n['’]entre(?:nt)? pas|pas encore disponibles?"
    r"|(?:juste|seulement|que) (?:un |d['’]|pour |des )?échantillons?|au lieu d\w+|à la place d\w+"
    r"|ausverkauft(?! bis)|vergriffen|ausgelaufen|läuft aus|laufen aus|entfällt|entfallen|gestrichen|storniert"
    r"|zurückgestellt|eingestellt|nicht mehr|nicht (?:lieferbar|verfügbar|erhältlich|freigegeben)|fällt (?:weg|aus)"
    r"|fallen weg|ist aus\b|sind aus\b|gibt es nicht|legen wir nicht|gestorben|noch nicht|nur (?:ein |als )?(?:foto|messe|schau|farb)?muster|nicht bestellbar|(?:nur|bloß) für (?:das |die )?fotos?|abgelehnt|durchgefallen|anstelle|anstatt|statt\b"
    r"|agotad[oa]s?(?! hasta)|descatalogad[oa]s?|descontinuad[oa]s?|eliminad[oa]s?|cancelad[oa]s?|anulad[oa]s?|suprimid[oa]s?"
    r"|ya no|no se (?:fabrica|hace|produce|sirve|ofrece|teñir\w*|tiñe)n?|no (?:está|están) disponibles?|no disponibles?"
    r"|dejó de|deja de|dejan de|fuera de (?:catálogo|producción)|rechazad[oa]s?|en lugar del?|en vez del?"
    r"|no entran?|no l[oa]s? (?:hacemos|fabricamos|servimos)|aún no|todavía no"
    r"|(?:sólo|solo) (?:es )?(?:una |de |como )?muestras?|queda(?:n)? fuera|retirad[oa]s?|s['’]ha acabat"
    r"|esgotad[oa]s?(?! até)|já não|não se (?:faz|fabrica|produz|tinge)|não (?:está|estão) disponíve(?:l|is)|deix(?:a|ou|aram) de"
    r"|fora de (?:linha|produção)|riscad[oa]s?|reprovad[oa]s?|não entram?|não [oa]s? fazemos|ainda não"
    r"|(?:só|apenas) (?:uma |de |era )?amostras?|em vez d\w+|saiu d\w+|acabou|acabaram"
    r"|tükendi\w*|tükenmiş\w*|iptal|üretilmiyor|üretilmeyecek\w*|kalktı|kaldırıl\w+|çıkarıl\w+|mevcut değil\w*"
    r"|satıştan (?:çık|kalk|kald)\w+|listeden çık\w+|henüz \w+ değil|numune aşamasında|(?:sadece|yalnızca) numune"
    r"|stokta yok|kalmadı|yapılmıyor|yapılmayacak\w*|yerine"
)
OVER_IDEOGRAMS: Final[str] = (
    r"缺货|售罄|断货|取消|停产|停做|不做|下架|不再|尚未|仅样品|打样中|没有货|无货|作废|売切|売り切れ|完売|欠品|廃番|廃色|中止|生産終了|取りやめ|なくな|サンプルのみ|お?取り?扱い終了|未発売|廃止"
)
IN_PLACE: Final[str] = (
    r"instead of|al posto d\w+|invece d\w+|au lieu d\w+|à la place d\w+|anstelle(?: von)?|anstatt|statt|en lugar del?|en vez del?|em vez d\w+"
)

# What offers a colour, before *in*: *comes in*, *existe en*, *gibt es in*, as patterns.
OFFERING: Final[str] = (
    r"comes?|coming|available|offered|(?:have|do|make|get|order|stock|sell|supply|knit|weave|dye|offer"
    r"|want) (?:it|them|this|these|both|either)|in stock|made|dyed|exists?|runs?"
    r"|disponibil[ei]|esist(?:e|ono)|si f(?:a|anno)|si produc(?:e|ono)|(?:[lc]['’]|l[oaie] )(?:facciamo"
    r"|abbiamo|produciamo|tingiamo|è)|vien(?:e|gono)|propost[oaie]|offert[oaie]|declinat[oaie]"
    r"|realizzat[oaie]|prodott[oaie]|tint[oaie]|abbiamo|facciamo"
    r"|existent?|se déclinent?|déclinée?s?|disponibles?|proposée?s?|se font|se fait|(?:la|le|les)"
    r" (?:faisons|fais|fait|propose|proposons|tenons|teignons)|l['’](?:avons|ai)|livrables?|viennent|vient"
    r"|erhältlich|lieferbar|verfügbar|vorrätig|bestellbar|zu haben|gibt['’]?s|gibt es|(?:kommt|kommen"
    r"|bieten|haben|machen|fertigen|färben|führen|stricken|weben|liefern)(?: wir)?(?: (?:es|sie|ihn|das|die|den))?"
    r"|disponibles?|existen?|vienen?|se (?:hace|fabrica|sirve|ofrece|tiñe)n?|(?:lo|la|los|las) (?:hacemos|tenemos"
    r"|hay|servimos|fabricamos)|hay|tenemos|sale|salen"
    r"|disponíve(?:l|is)|vem|vêm|faz-se|fazem-se|fazemos|temos|existem?|há|produz-se|tinge-se|sai"
)

# Words of sentences: what holds one is no name of a colour.
_VERBS_ROW = (
    "is|are|was|were|be|been|will|has|have|had|comes|come|came|does|do|did|can|may|ist|"
    "sind|war|waren|wird|werden|kommt|kommen|hat|haben|gibt|kann|bleibt|bleiben|sono|è|"
    "era|viene|vengono|abbiamo|hanno|sarà|est|sont|était|sera|avons|avez|ont|reste|"
    "restent|es|son|está|están|hay|tiene|tenemos|vienen|são|estão|tem|temos|fica|ficam|"
    "olan|var|yok|edilmiştir|oldu|olarak|kaldı"
)
VERBS: Final[frozenset[str]] = frozenset(_VERBS_ROW.split("|"))
_ARTICLES_ROW = (
    "the|this|that|these|those|we|you|they|it|our|your|il|lo|gli|questo|questa|questi|"
    "queste|nous|vous|ils|elles|ce|cette|ces|les|der|die|das|dem|den|dieser|diese|dieses|"
    "wir|sie|ihr|unser|el|los|las|este|esta|estos|estas|nosotros|o|os|as|esse|nós|bu|şu|"
    "biz|siz|with|mit|con|avec|com|ile|for|für|per|pour|para|için|from|von|dal|vom|since"
)
ARTICLES: Final[frozenset[str]] = frozenset(_ARTICLES_ROW.split("|"))
