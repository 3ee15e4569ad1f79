"""Kinds of products said with several words, and cloths by the name of their weave.

*Flat sandal*, *veste de service*: the head alone (*sandal*, *veste*) says less than the paper does.
"""

# ruff: noqa: E501  (packed tables: one language a line keeps them readable)

from __future__ import annotations

from typing import Final

_KINDS: Final = {
    "apparel": (
        "chore jacket|work jacket|worker jacket|chef jacket|service jacket|bomber|varsity jacket|rain jacket|softshell jacket|fleece jacket|ski jacket|padded jacket|quilted vest|padded vest|wide trousers|tailored trousers|pleated trousers|work trousers|holster trousers|dress trousers|flared trousers|pant|pants|shirt blouse|maxi skirt|mini skirt|wrap skirt|knit dress|jersey dress|sun dress|sundress|apron|bib apron|bib overalls|overalls|boiler suit|coverall|jogging trousers|rugby shirt|henley|long-sleeve top|tank dress|sleepsuit|babygrow|romper|sleeper|onesie|nightdress|nightgown|pyjamas|boxer shorts|boxers|briefs|bra|swim trunks|trench|poncho|cagoule|anorak",
        "giacca da lavoro|giacca da camera|giacca da cuoco|giacca imbottita|gilet imbottito|gilet|giubbotto imbottito|pantalone da lavoro|pantaloni da lavoro|pantalone ampio|grembiule|abito midi|abito camicia|camicia da lavoro|tuta da lavoro|tutina|pigiamino|boxer|reggiseno|mantella|trench",
        "veste de travail|veste de service|veste de cuisine|veste de chef|veste imperméable|pantalon de travail|pantalon de service|pantalon à pinces|pantalon de cuisine|tablier|tablier à bavette|tablier bavette|tablier de service|combinaison de travail|gilet de service|gilet|chemise de nuit|robe midi|robe longue|robe pull|manteau long|grenouillère|dors-bien|barboteuse|surpyjama|culotte|parka",
        "Arbeitsjacke|Arbeitshose|Bundhose|Kochjacke|Servicejacke|Softshelljacke|Fleecejacke|Regenjacke|Winterjacke|Übergangsjacke|Blouson|Kittel|Schürze|Latzschürze|Arbeitsoverall|Strampler|Nachthemd|Pyjama|Unterhose|Boxershorts|Badehose|Trenchcoat|Stoffhose|Bundfaltenhose|Weste",
        "chaqueta de trabajo|chaqueta de cocina|pantalón de trabajo|pantalón de pinzas|pantalón ancho|chaleco|delantal|delantal con peto|mono de trabajo|camisón|vestido largo|pelele|bóxer|gabardina|cazadora|cazadora vaquera|cazadora de cuero",
        "casaco de trabalho|calças de trabalho|calça de trabalho|jaleca|avental|avental com peitilho|colete|fato-macaco|camisa de noite|boxers|gabardina|blusão de couro|vestido longo",
        "iş ceketi|iş pantolonu|aşçı ceketi|önlük|yelek|tulum|gecelik|pijama|trençkot|yağmurluk|kapitone yelek|deri mont|şişme mont|bol pantolon",
        "工装外套|工作服|围裙|厨师服|马甲|棉服|棉衣|冲锋衣|卫衣|运动裤|阔腿裤|直筒裤|休闲裤|西裤|短裤|睡衣|睡裙|哈衣|连体衣|内裤|文胸|泳衣|风衣外套|衬衣|羊绒大衣|双面呢大衣|双面呢外套|皮衣",
        "ワークジャケット|コックコート|エプロン|胸当てエプロン|作業着|つなぎ|パーカ|パーカー|ワイドパンツ|イージーパンツ|スラックス|チノパンツ|ショートパンツ|シャツワンピース|シャツジャケット|ナイロンパーカ|カバーオール|パジャマ|ロンパース|水着|トレンチコート|ダウンコート|ダウンベスト|スウェット|フーディー",
    ),
    "knitwear": (
        "jumper|slipover|hat|bobble hat|beret|snood|mittens|fingerless gloves|socks|legwarmers|headband|polo neck|roll neck|v-neck jumper|crew neck sweater|v-neck sweater|half-zip sweater|zip cardigan|shawl cardigan|shawl collar cardigan|knitted vest|sweater vest|tunic|twinset|jumper dress|sweater dress|knit skirt|knitted hat|baby blanket",
        "maxi pull|pull|maglione|lupetto|cardigan lungo|gilet in maglia|cuffia|cappello|basco|scaldacollo|muffole|calze|calzini|pantalone in maglia|gonna in maglia|twin set|coprispalle",
        "maxi pull|pull marin|pull torsadé|gilet sans manches|gilet long|marinière|chandail|veste en maille|tour de cou|snood|béret|mitaines|moufles|chaussettes|jupe en maille|débardeur en maille",
        "Strickpullover|Strickweste|Strickmantel|Strickmütze|Stirnband|Schlauchschal|Fäustlinge|Socken|Janker|Strickjanker|Troyer|Pulli|Rundhalspullover|V-Pullover|Strickrock|Strickhose",
        "chaqueta de punto|jersey de pico|jersey de cuello redondo|gorra|boina|mitones|calcetines|rebeca|falda de punto|pantalón de punto|capa|poncho",
        "casaco de malha|camisola de gola alta|gorro|boina|mitenes|meias|saia de malha|calças de malha|poncho|camisola de lã",
        "bisiklet yaka kazak|v yaka kazak|boğazlı kazak|hırka|şapka|bere|boyunluk|çorap|triko yelek|triko etek|panço",
        "圆领毛衣|羊绒衫|针织衫|针织开衫|毛衣裙|围脖|毛线帽|针织帽|袜子|背心裙|针织裙|针织裤",
        "クルーネックセーター|Vネックセーター|クルーネックカーディガン|ニットベスト|ニットワンピース|ニットカーディガン|スヌード|靴下|手袋|ニット帽子|帽子|ベレー帽|腹巻き",
    ),
    "leather_goods": (
        "satchel|saddle bag|bucket bag|belt bag|hobo bag|messenger bag|duffle bag|duffel bag|holdall|laptop bag|laptop sleeve|camera bag|wash bag|toiletry bag|coin purse|key ring|key fob|key case|passport holder|passport cover|phone case|luggage tag|watch strap|bifold wallet|zip wallet|top-handle bag|shopper|minaudière|glasses case|pencil case|dog collar|gloves",
        "bauletto|borsa a mano|borsa a tracolla|borsa a secchiello|borsa da viaggio|borsa shopping|marsupio|portachiavi|portamonete|portapassaporto|beauty case|astuccio|bustina|porta documenti|portadocumenti|shopping bag|cartella professionale",
        "seau|sac cabas|sac seau|sac à main|sac bandoulière|sac de voyage|sac banane|sac week-end|cartable|trousse|trousse de toilette|porte-monnaie|porte-clés|porte-passeport|étui|étui à lunettes|serviette|porte-documents|pochette zippée|bracelet de montre",
        "Eimertasche|Handtasche|Bauchtasche|Reisetasche|Satteltasche|Kulturbeutel|Kulturtasche|Schlüsselanhänger|Schlüsseletui|Münzbörse|Passhülle|Brillenetui|Federmäppchen|Schreibmappe|Businesstasche|Henkeltasche|Bucket Bag|Portemonnaie|Brieftasche",
        "bandolera|bolso bandolera|bolso saco|bolso cubo|bolso de viaje|riñonera|monedero|llavero|portadocumentos|estuche|billetera|bolso shopper|cartera de mano",
        "mala de mão|mala de viagem|bolsa de cintura|porta-moedas|porta-chaves|porta-documentos|estojo|necessaire|bolsa a tiracolo|saco de viagem",
        "el çantası|bel çantası|seyahat çantası|kova çanta|anahtarlık|bozuk para cüzdanı|pasaportluk|gözlük kılıfı|laptop çantası|makyaj çantası|postacı çantası",
        "手提包|腰包|旅行包|马鞍包|邮差包|电脑包|化妆包|零钱包|钥匙包|钥匙扣|护照夹|相机包|购物袋|胸包|长款钱包|短款钱包",
        "トート|ハンドバッグ|ボディバッグ|ウエストバッグ|ボストンバッグ|サコッシュ|巾着|キーケース|キーホルダー|コインケース|小銭入れ|長財布|二つ折り財布|名刺入れ|パスポートケース|メガネケース|ペンケース|バケットバッグ|メッセンジャーバッグ",
    ),
    "footwear": (
        "flat sandal|heeled sandal|wedge sandal|slide|slides|flip-flop|clog|clogs|derby boot|derby shoe|oxford shoe|oxford|monk strap|penny loafer|tassel loafer|chukka boot|desert boot|work boot|riding boot|knee boot|lace-up boot|combat boot|hiking boot|trail shoe|running shoe|trainer|trainers|low-top sneaker|high-top sneaker|court shoe|slingback|mary jane|ballerina|moccasin|boat shoe|safety shoe|safety boot|wellington|wellington boot|rain boot|snow boot|driving shoe|kitten heel",
        "sandalo flat|sandalo basso|sandalo con tacco|ciabatta|infradito|zoccolo|scarponcino|scarpone|anfibio|stringata|francesina|doppia fibbia|scarpa derby|stivale da pioggia|chanel|scarpa da ginnastica|scarpa da barca|pantofola|beatle|chelsea boot|mocassino con nappine",
        "escarpins|escarpin|sandale plate|sandale à talon|tong|sabot|claquette|derbies|botte de pluie|botte cavalière|boots|bottines|chelsea boot|babies|salomé|charentaise|chausson|chaussure bateau|chaussure de sécurité|baskets|mocassin à pampilles",
        "Schnürstiefelette|Schnürstiefel|Schnürschuh|Halbschuh|Chelsea Boot|Derbyschuh|Oxford|Monkstrap|Pantolette|Clog|Zehentrenner|Sandalette|Slipper|Mokassin|Slingpumps|Laufschuh|Wanderschuh|Sicherheitsschuh|Hausschuh|Gummistiefel|Ballerinas",
        "merceditas|sandalia plana|sandalia de tacón|chancla|zueco|zapato de cordones|zapato de salón|zapato derby|botín chelsea|botín|botines|bota de agua|bota militar|bailarina|alpargata|náutico|zapatilla deportiva|deportiva|mocasín|mocasines|calzado de seguridad",
        "sandália rasa|sandália de salto|chinelo|tamanco|sapato derby|sapato de salto|sapato de atacadores|bota de chuva|botim chelsea|botim|sapatilha|sapatilhas|ténis|mocassim|alpercata|calçado de segurança|sabrina",
        "düz sandalet|topuklu sandalet|terlik|parmak arası terlik|sabo|bağcıklı bot|derby ayakkabı|chelsea bot|babet|loafer|spor ayakkabı|çizme|yağmur botu|topuklu ayakkabı|iş ayakkabısı|makosen",
        "平底凉鞋|高跟凉鞋|凉拖|拖鞋|穆勒鞋|玛丽珍鞋|运动休闲鞋|运动鞋|跑步鞋|板鞋|老爹鞋|切尔西靴|马丁靴|短靴|长靴|雨靴|雪地靴|德比鞋|牛津鞋|孟克鞋|乐福鞋|高跟鞋|单鞋|安全鞋|童鞋",
        "フラットサンダル|ヒールサンダル|サボ|スリッパ|ビーチサンダル|コインローファー|タッセルローファー|ローファー|ダービーシューズ|オックスフォード|モンクストラップ|チャッカブーツ|サイドゴアブーツ|レインブーツ|ロングブーツ|ショートブーツ|バレエシューズ|スリッポン|ランニングシューズ|デッキシューズ|安全靴|革靴|パンプス",
    ),
    "home_textile": (
        "duvet cover set|duvet set|bed linen set|bedding set|bed set|sheet set|pillowcase set|towel set|quilt set|face cloth|face towel|wash cloth|guest towel|hand towel|bath towel|bath sheet|bath mat|beach towel|tea towel|kitchen towel|bed runner|table runner|table cloth|placemat|oxford pillowcase|housewife pillowcase|bolster case|valance|mattress protector|mattress topper|blanket|throw|coverlet|cushion cover|curtain|oven glove|apron|bath robe|shower curtain|sham|pillow sham",
        "parure letto|parure copripiumino|completo letto|completo lenzuola|lenzuolo con angoli|lenzuolo piano|lenzuolo sotto|lenzuolo sopra|copriletto|copriletto trapuntato|trapunta|plaid|set asciugamani|strofinaccio|canovaccio|runner|telo mare|copricuscino|cuscino|tenda|coperta|coprimaterasso|guanciale|lavetta",
        "parure de lit|parure de couette|drap housse|drap-housse|drap plat|drap de bain|drap de plage|serviette de toilette|serviette invité|gant de toilette|tapis de bain|taie d'oreiller|taie de traversin|chemin de table|set de table|torchon|plaid|couvre-lit|jeté de lit|housse de coussin|rideau|voilage|protège-matelas|couverture|édredon|couette",
        "Bettwäsche-Set|Bettwäscheset|Bettgarnitur|Bettbezug|Bettlaken|Kissenbezug|Kopfkissenbezug|Spannbettlaken|Gästehandtuch|Seiftuch|Waschhandschuh|Badetuch|Duschvorleger|Badvorleger|Badematte|Strandtuch|Geschirrtuch|Tischläufer|Tischset|Tagesdecke|Wohndecke|Wolldecke|Plaid|Kissenhülle|Steppdecke|Vorhang|Matratzenschoner|Betttuch|Bettdecke",
        "juego de sábanas|juego de cama|juego de toallas|juego de funda nórdica|sábana bajera|sábana encimera|funda de almohada|funda de cojín|toalla de baño|toalla de lavabo|toalla de mano|toalla de playa|alfombra de baño|alfombrilla de baño|paño de cocina|camino de mesa|mantel individual|manta|cojín|cortina|edredón|cubrecama|protector de colchón",
        "jogo de cama|jogo de lençóis|conjunto de lençóis|conjunto de cama|lençol ajustável|lençol de cima|lençol de baixo|fronha|capa de almofada|capa de edredão|toalha de banho|toalha de rosto|toalha de praia|tapete de banho|pano de cozinha|caminho de mesa|individual de mesa|manta|cobertor|cortina|edredão|almofada|resguardo de colchão|colcha solteiro|colcha casal",
        "nevresim takımı|çarşaf takımı|havlu takımı|yatak takımı|lastikli çarşaf|düz çarşaf|yastık kılıfı|banyo havlusu|el havlusu|yüz havlusu|plaj havlusu|ayak havlusu|banyo paspası|mutfak havlusu|masa koşusu|runner|amerikan servis|pike|pike takımı|yatak örtüsü|battaniye|kırlent|kırlent kılıfı|perde|yorgan|alez",
        "四件套|三件套|床上四件套|床品套件|床笠|被套|枕套|方巾|面巾|浴巾|地巾|沙滩巾|茶巾|桌旗|餐垫|抱枕|抱枕套|靠垫|窗帘|毛毯|盖毯|羊毛毯|被芯|床盖|绗缝被|浴室地垫",
        "布団カバー|掛け布団カバー|敷き布団カバー|ボックスシーツ|フラットシーツ|ピローケース|フェイスタオル|バスタオル|ハンドタオル|ウォッシュタオル|バスマット|ビーチタオル|キッチンクロス|ティータオル|テーブルランナー|ランチョンマット|ブランケット|スロー|クッションカバー|カーテン|掛け布団|ベッドカバー|布団カバーセット",
    ),
    "jewellery": (
        "pendant|pendant necklace|locket necklace|bangle|bangle bracelet|cuff bangle|studs|hoops|huggie earrings|drop earring|chandelier earrings|signet|solitaire|brooch|body chain|belly chain|toe ring|nose stud|trilogy ring|halo ring|pearl earrings|collar necklace|torque|rivière necklace|scapular",
        "manchette|anello fascia|anello a fascia|anello chevalier|chevalier|collier|orecchini a monachella|orecchini a perno|bracciale a maglia|bracciale manetta|spilla|gemelli|pendente|medaglia|scapolare|rosario|anello trilogy|punto luce",
        "manchette|bague chevalière|bague trilogy|bague jonc|collier|pendentif|pendants d'oreilles|créoles|dormeuses|broche|boutons de manchette|bracelet|bracelet manchette|bracelet souple|scapulaire|chaîne",
        "Damenring|Herrenring|Brillantring|Bandring|Anhänger|Kettenanhänger|Armkette|Armspange|Armband|Brosche|Manschettenknöpfe|Halsreif|Collier|Ohrschmuck|Ohrhaken|Ohrclips|Spannring|Panzerkette|Erbskette|Venezianerkette|Kreuzanhänger",
        "anillo|anillo sello|pendiente|pendientes|pendientes largos|cadena|colgante|brazalete|brazalete rígido|broche|gemelos|escapulario|rosario|medallón|pulsera rígida|aretes|dije",
        "anel|anel de curso|brincos de argola|brinco|colar|pendente|pulseira rígida|alfinete|botões de punho|escapulário|terço|medalhão|argolas",
        "yüzük|kolye|küpe|bileklik|bilezik|kelepçe bilezik|zincir kolye|broş|kol düğmesi|tek taş yüzük|beştaş yüzük|şövalye yüzük|madalyon|halhal|zincir",
        "锁骨链|项链|吊坠项链|手镯|手链|戒指|耳环|耳夹|胸针|袖扣|脚链|戒子|求婚戒指|婚戒|珍珠项链|珍珠耳钉|开口戒",
        "ソリティアリング|ソリティア|エタニティリング|シグネットリング|バングル|ネックレス|チェーンネックレス|パールネックレス|スタッドピアス|イヤリング|ブローチ|カフスボタン|ペンダントネックレス|ピンブローチ|ハーフエタニティリング|プチネックレス",
    ),
    "fabric": (
        "cotton satin|cotton sateen|cotton poplin|wool flannel|double-face|double face|doubleface|boiled wool|crêpe de Chine|silk twill|silk satin|boucle|bouclé|softshell|prince of wales|glen check|interlock|french terry|single jersey|melton|tulle|organza|chiffon|lawn|cambric|canvas|ripstop|scuba|ponte",
        "raso di seta|raso di cotone|twill di seta|doppia faccia|doppia faccia per cappotti|doppia faccia per giacche|bouclé per giacche|panno per capispalla|panno per cappotti|principe di galles|pied de poule|pettinato|crêpe|organza|chiffon|velluto liscio|velluto a coste|felpa|piquet|tela di lino|tela di cotone|lana cotta",
        "satin de coton|satin de soie|sergé de coton|sergé de soie|toile de lin|toile de coton|popeline de coton|velours côtelé|velours ras|drap|drap double face|double face|laine bouillie|crêpe|organza|mousseline|voile|prince de galles|pied-de-poule|toile d'ameublement|tissu d'ameublement",
        "Baumwollsatin|Seidensatin|Doubleface|Walkstoff|Kochwolle|Melton|Velours|Boucle|Bouclé|Cord|Feincord|Samt|Krepp|Organza|Chiffon|Musselin|Hahnentritt|Fischgrat|Single Jersey|Interlock|Kammgarn|Glencheck|Hemdenstoff",
        "satén de algodón|satén de seda|sarga de algodón|tela de lino|paño de lana|doble cara|crepé|príncipe de gales|pata de gallo|lona|pana|terciopelo liso|lana cocida|piqué|organza|gasa|tela vaquera",
        "cetim de algodão|sarja de algodão|sarja estampada|tecido de linho|dupla face|fazenda|bombazina|crepe|príncipe de gales|organza|piqué|ganga|burel|tecido de decoração",
        "pamuk saten|ipek saten|çift yüzlü|yün kumaş|krep|organze|şifon|pike kumaş|kapitone kumaş|softshell|balıksırtı|ekose|dimi kumaş|döşemelik kumaş|jakarlı kumaş",
        "双面羊绒|羊毛呢|顺毛呢|粗花呢|真丝缎|素绉缎|双绉|雪纺|牛津布|灯芯绒|帆布|人造棉|人棉斜纹|弹力布|贡缎|卫衣布|汗布|泡泡纱|提花布",
        "コットンサテン|シルクサテン|ダブルフェイス|メルトン|フラノ|ブークレ|クレープ|オーガンジー|シフォン|帆布|コーデュロイ|ベルベット|天竺|裏毛|スムース|デニム生地|ウール生地|縮緬",
    ),
}
# What is worn beside clothes, and said of in their papers: the same words in several trades.
_WORN = (
    "gloves|glove|mittens|scarf|stole|hat|beret|beanie|bow tie|pocket square|socks|tights|stockings|umbrella|headscarf|neckerchief|bandana",
    "guanto|guanti|sciarpa|foulard|stola|cappello|berretto|basco|cuffia|cravatta|papillon|pochette da taschino|calza|calze|calzini|collant|bretelle|ombrello|fazzoletto",
    "gant|gants|écharpe|foulard|étole|carré|chapeau|casquette|béret|cravate|nœud papillon|chaussettes|collants|parapluie|mouchoir",
    "Handschuh|Handschuhe|Halstuch|Stola|Hut|Kappe|Mütze|Baskenmütze|Krawatte|Fliege|Einstecktuch|Socken|Strümpfe|Strumpfhose|Hosenträger|Regenschirm",
    "guantes|bufanda|pañuelo|fular|estola|sombrero|gorra|gorro|boina|corbata|pajarita|calcetines|paraguas",
    "luvas|cachecol|lenço|xaile|estola|chapéu|boné|gorro|boina|gravata|meias|collants|suspensórios|guarda-chuva",
    "eldiven|atkı|şal|fular|eşarp|şapka|bere|kasket|kravat|papyon|çorap|külotlu çorap|pantolon askısı|şemsiye|mendil",
    "手套|围巾|披肩|丝巾|方巾|贝雷帽|棒球帽|皮带|领带|领结|袜子|连裤袜|雨伞",
    "手袋|マフラー|ストール|スカーフ|ベレー帽|キャップ|ネクタイ|蝶ネクタイ|靴下|タイツ|ハンカチ|傘",
)
# Further words of the trades, of all languages together.
_FURTHER = {
    "apparel": "camp-collar shirt|camp shirt|work shirt|boxy shirt|tunic dress|tea dress|pinafore|pinafore dress|skort|capri pants|pedal pushers|harem pants|palazzo trousers|wide leg trousers|dress pants|slacks|chore coat|barn jacket|shacket|shearling coat|fur coat|parka coat|cropped jacket|bolero|shrug|waxed jacket|sailor trousers|fisherman trousers|smock dress|nightshirt|bathing suit|corset|tabard|cummerbund|morning coat|kilt|sarong|pareo|sari|salwar|abaya|cheongsam|qipao|hanfu|yukata|hakama|haori"
    "|giacca doppiopetto|giacca monopetto|giacca destrutturata|cappotto vestaglia|vestaglia|cappotto doppiopetto|abito tubino|tubino|prendisole|scamiciato|pantalone palazzo|pantalone a sigaretta|pantalone capri|gonna pantalone|gonna longuette|longuette|sahariana|trench coat|parka|eskimo|chiodo|bomber|giubbetto|bolero|casacca|bustino|pareo|salopette|divisa|camice|camicione|pigiama|completo pigiama|kimono"
    "|tailleur|veste tailleur|pantalon tailleur|pantalon cigarette|pantalon palazzo|jupe-culotte|jupe portefeuille|jupe trapèze|jupe droite|robe trapèze|robe droite|robe bustier|robe chasuble|chasuble|robe-tablier|combi-short|saharienne|boléro|blouse|blouse paysanne|vareuse|ciré|duffle coat|manteau trois-quarts|pelisse|caraco|nuisette|liquette|salopette|surchemise|veste droite|veste croisée"
    "|Hosenanzug|Hosenanzug-Jacke|Kostüm|Kostümjacke|Longblazer|Bluse|Abendbluse|Schluppenbluse|Hemdbluse|Tunikakleid|Etuikleid|Cocktailkleid|Hängerkleid|Trägerkleid|Trägerrock|Maxirock|Midirock|Minirock|Wickelrock|Hosenrock|Culotte|Marlenehose|Schlaghose|Caprihose|Lederhose|Trachtenjacke|Trachtenhemd|Dirndl|Lodenjacke|Wetterjacke|Windjacke|Outdoorjacke|Cape|Umhang|Poncho|Bolero|Korsage|Bademantel|Kimono|Kittelkleid|Berufsmantel|Warnweste|Gehrock|Frack|Wams|Gilet|Leggings|Radlerhose|Jogginghose"
    "|traje de chaqueta|chaqueta americana|pantalón palazzo|pantalón pitillo|pantalón capri|falda pantalón|falda midi|falda larga|minifalda|vestido tubo|vestido cruzado|vestido túnica|pichi|sahariana|torera|bolero|chaquetilla|guayabera|blusón|casaca|gabán|chubasquero|cazadora bomber|parka|tabardo|levita|frac|poncho|ruana|corsé|braga|calzoncillo|camisón|batín|albornoz|kimono|mandil|babi|sobrecamisa"
    "|fato completo|calça|calças palazzo|calças à boca de sino|saia-calça|saia midi|saia comprida|minissaia|vestido tubo|vestido túnica|jardineiras|bolero|túnica|blazer|paletó|gabão|parka|anoraque|corta-vento|poncho|samarra|capote|cuecas|camisa de dormir|robe|bata|avental"
    "|blazer ceket|kruvaze ceket|palazzo pantolon|kargo pantolon|tayt|mini etek|midi etek|uzun etek|abiye elbise|gece elbisesi|gömlek elbise|salopet|bolero|korse|büstiyer|panço|pelerin|kaşe kaban|kaşe palto|palto|parka|mayo|bikini|bornoz|kimono|ferace|eşofman|eşofman altı|eşofman takımı"
    "|西服|西服套装|衬衣|雪纺衫|打底衫|打底裤|连帽衫|羽绒背心|羽绒大衣|风衣|斗篷|披风|旗袍|汉服|马面裙|鱼尾裙|a字裙|包臀裙|伞裙|背带裙|吊带裙|吊带衫|工装裤|阔腿裤|哈伦裤|锥形裤|九分裤|七分裤|铅笔裤|喇叭裤|烟管裤|打底裙|派克服|派克大衣|皮草|家居服|浴衣|内衣|雨衣"
    "|テーラードジャケット|ノーカラージャケット|ステンカラーコート|チェスターコート|ピーコート|モッズコート|マウンテンパーカー|ブルゾン|タックパンツ|テーパードパンツ|ガウチョパンツ|サロペット|ジャンプスーツ|タイトスカート|フレアスカート|ロングスカート|マキシスカート|ポロシャツ|開襟シャツ|バンドカラーシャツ|ボタンダウンシャツ|作務衣|浴衣|着物|羽織|袴|割烹着|セットアップ|レギンス|ジレ|ベスト|ボレロ|ケープ|ガウン",
    "knitwear": "gansey|guernsey|aran sweater|fair isle sweater|fair isle vest|shawl collar sweater|cable knit sweater|henley sweater|knit polo|knitted polo|knit tee|knit t-shirt|knit tank|knit hoodie|bolero|shrug|wrist warmers|arm warmers|infinity scarf|triangle scarf|watch cap|earflap hat|wrap cardigan|duster cardigan|cardi|coatigan|jumpsuit|knit set"
    "|maglia girocollo|maglia collo alto|maglia a collo alto|maglioncino|golfino|polo in maglia|canotta in maglia|top in maglia|completo in maglia|giacca in maglia|mezzi guanti|manicotti|paraorecchie|calzettoni|pullover girocollo|coprispalla"
    "|pull irlandais|pull jacquard|pull camionneur|cardigan long|veste maille|paletot|top en maille|boléro|cache-cœur|cape|chauffe-épaules|cagoule|snood|mitaine|guêtres|jambières|plastron"
    "|Rollkragenpulli|Stehkragenpullover|Norwegerpullover|Jacquardpullover|Zopfstrickpullover|Zopfjacke|Strickblazer|Strickpolo|Stricktop|Strickshirt|Strickanzug|Strickset|Strickcape|Strickschal|Dreieckstuch|Stulpen|Armstulpen|Pulswärmer|Handstulpen|Beinstulpen|Wadenwärmer|Kniestrümpfe|Schlupfmütze|Beanie|Pudelmütze|Bommelmütze|Kapuzenpulli|Wickeljacke|Bolero|Twinset|Weste"
    "|jersey de cuello vuelto|jersey cuello pico|jersey cuello caja|chaqueta larga de punto|polo de punto|top de punto|camiseta de punto|chaleco de punto|conjunto de punto|capa de punto|braga de cuello|manguitos|calentadores|verdugo|pasamontañas|torera"
    "|pulôver|camisola de gola redonda|camisola de gola em v|camisola poveira|casaco comprido de malha|colete de malha|top de malha|polo de malha|vestido em malha|xaile|mitenes|perneiras|carapuça|conjunto de malha"
    "|süveter|triko kazak|triko hırka|triko pantolon|triko bluz|triko takım|yarım balıkçı kazak|uzun hırka|fermuarlı hırka|panço|şal yaka hırka|örgü bere|kar maskesi|tozluk|kolluk|patik"
    "|套头毛衣|高领衫|半高领毛衣|v领毛衣|v领衫|毛衫|羊毛衫|羊绒开衫|羊绒围巾|羊绒披肩|针织背心|毛背心|针织套装|针织外套|斗篷|针织斗篷|护腕|袖套|毛线手套|打底毛衣|毛线裙"
    "|ハイネックセーター|モックネックセーター|タートルネックセーター|アランセーター|フィッシャーマンセーター|ローゲージニット|ハイゲージニット|ニットポロ|ニットパンツ|ニットスカート|ニットジャケット|ニットコート|ニットパーカー|アンサンブル|ボレロ|ポンチョ|ケープ|レッグウォーマー|アームウォーマー|リストウォーマー|ネックウォーマー|ニットキャップ|ビーニー|カーデ",
    "leather_goods": "document case|document holder|attaché case|doctor bag|gladstone bag|bowling bag|barrel bag|box bag|baguette|baguette bag|frame bag|evening bag|evening clutch|envelope clutch|wristlet|drawstring bag|bucket|hobo|sling bag|waist bag|fanny pack|bum bag|tote backpack|rucksack|travel wallet|coin pouch|money clip|key pouch|key holder|watch roll|jewellery roll|jewellery case|tool roll|pen case|portfolio|folio|notebook cover|desk pad|desk mat|mouse pad|valet tray|catch-all tray|stirrup leather|dog lead|camera strap|guitar strap|bag strap|garment bag|suitcase|trolley case|cosmetic case|vanity case|checkbook holder|tablet case|laptop case|airpods case|lanyard|apron"
    "|secchiello|secchiello in pelle|bauletto bowling|borsa bowling|borsa hobo|hobo|borsa cabas|cabas|borsa postina|postina|cartelletta|cartellina|valigia|trolley|ventiquattrore|borsa professionale|borsa porta pc|porta pc|portabiti|portagioie|portacarte|porta carte|porta tessere|portatessere|portasigarette|portapenne|portaocchiali|portaorologi|fermasoldi|tappetino|sottomano|svuotatasche|vuotatasche|guinzaglio|collare|tracollina|clutch|borsello|zainetto|borsa baguette|borsa da sera|marsupio"
    "|sac à bandoulière|sac besace|sac baguette|sac hobo|sac polochon|sac bowling|sac du soir|minaudière|sac reporter|sac de courses|sac ordinateur|gibecière|musette|baluchon|bourse|aumônière|mallette|valise|vanity|porte-habits|porte-ordinateur|housse d'ordinateur|compagnon|porte-chéquier|porte-billets|pince à billets|porte-stylos|étui à stylos|étui à cartes|vide-poche|sous-main|laisse|collier pour chien|étui à cigares"
    "|Hobo|Hobo Bag|Beuteltasche|Bowlingtasche|Abendtasche|Crossbody|Cross-Body-Tasche|Messenger|Kuriertasche|Weekender|Laptoptasche|Laptophülle|Notebooktasche|Dokumentenmappe|Kollegmappe|Konferenzmappe|Schulranzen|Ranzen|Jagdtasche|Schlüsselmäppchen|Schlüsselband|Kreditkartenetui|Visitenkartenetui|Ausweisetui|Geldklammer|Geldbeutel|Kellnerbörse|Stiftemappe|Stiftetui|Uhrenrolle|Schmucketui|Schreibunterlage|Tablett|Taschenleerer|Hundehalsband|Hundeleine|Hundegeschirr|Zaumzeug|Trense|Halfter|Koffer|Kleidersack|Werkzeugrolle|Tabakbeutel|Handyhülle|Handytasche|Uhrenarmband"
    "|bolso tote|bolso bowling|bolso baguette|bolso hobo|bolso de fiesta|bolso de tarde|bombonera|zurrón|morral|maleta|portatrajes|portaordenador|funda de ordenador|portafolios|cartapacio|clutch|portamonedas|tarjetero|billetero|portapasaporte|pinza para billetes|vaciabolsillos|funda de gafas|portagafas|collar de perro|joyero|plumier"
    "|bolsa tote|mala bowling|mala de noite|mala de viagem|mochila|sacola|saco desportivo|pasta executiva|pasta de documentos|porta-moedas|porta-cartões|porta-notas|porta-óculos|porta-computador|capa de computador|trela|coleira|necessaire|esvazia-bolsos|carteira de mão|bolsa de mão"
    "|kol çantası|baget çanta|abiye çanta|evrak çantası|sırt çantası|bavul|valiz|spor çanta|kozmetik çantası|laptop kılıfı|kartvizitlik|para klipsi|gözlüklük|tasma|kalemlik|sümen|portföy çanta"
    "|手拎包|拎包|托特|水桶|法棍包|腋下包|剑桥包|波士顿包|晚宴包|信封包|抽绳包|公文袋|文件夹|名片夹|票夹|钱夹|零钱夹|笔袋|眼镜盒|表带|手机包|收纳盘|狗项圈|牵引绳|行李袋|拉杆箱|化妆箱|马鞍"
    "|ワンハンドルバッグ|ホーボーバッグ|バゲットバッグ|サドルバッグ|ドクターバッグ|ダレスバッグ|がま口|がま口財布|マネークリップ|札入れ|コンパクト財布|ミニ財布|ラウンドファスナー長財布|カードホルダー|パスケース|定期入れ|キーリング|ブックカバー|ペントレー|トレイ|首輪|リード|時計ベルト|ランドセル|スーツケース|ビジネスバッグ|ウエストポーチ|バニティ",
    "footwear": "slide sandal|fisherman sandal|gladiator sandal|platform shoe|wedge shoe|t-strap|ankle strap sandal|ankle-strap pump|d'orsay|kiltie loafer|horsebit loafer|blucher|spectator shoe|wholecut|saddle shoe|wingtip|cap-toe oxford|jodhpur boot|lace-up shoe|lace-up ankle boot|hiker|engineer boot|paddock boot|duck boot|logger boot|thigh boot|sock boot|sock sneaker|plimsoll|court sneaker|deck shoe|house shoe|bootie|booties|baby shoe|pram shoe|school shoe|work shoe|clog boot|huarache|galosh|overshoe"
    "|sandalo gioiello|sandalo con zeppa|sandalo francescano|sandalo da frate|sandalo infradito|ballerina|chanel|polacco|polacchina|tronchetto|scarpa allacciata|scarpa con fibbia|scarpa da lavoro|scarpa da uomo|beatles|texano|camperos|stivale da cavallerizza|cuissard|scarpina|babbuccia|friulana|ciabattina|sabot|zoccolo|doposci|mary jane|derby"
    "|sandale compensée|spartiate|nu-pieds|tropézienne|richelieu|derby|espadrilles|espadrille compensée|cuissardes|bottes|boots|bottillon|bottillons|rangers|santiags|babouche|mule|mules|pantoufle|chausson|méduse|sabots|escarpin à bride|salomés|bottine à lacets|tennis|basket|godillot"
    "|Haferlschuh|Trachtenschuh|Bergschuh|Trekkingschuh|Zustiegsschuh|Arbeitsschuh|Berufsschuh|Brogue|Budapester|Schnallenschuh|Loafer|Collegeschuh|Bootsschuh|Ballerina|Riemchensandale|Trachtensandale|Keilpumps|Plateaupumps|Spangenpumps|Spangenschuh|Mary Janes|Stiefelette|Chelseaboot|Schaftstiefel|Langschaftstiefel|Kniestiefel|Overknees|Bikerboots|Westernstiefel|Cowboystiefel|Winterstiefel|Schneestiefel|Filzpantoffel|Pantoffel|Hüttenschuh|Holzschuh|Holzclog|Badeschuh|Badelatschen|Turnschuh|Kinderschuh|Lauflernschuh|Jagdstiefel|Tanzschuh"
    "|salón|salones|zapato salón|zapato de tacón|stiletto|kitten|peep toe|letizio|destalonado|mule|babucha|zapatilla|zapatillas|sandalia cangrejera|cangrejera|menorquina|avarca|abarca|esparteña|sandalia de cuña|blucher|zapato blucher|mocasín castellano|castellano|bota campera|bota campera|botín campero|bota mosquetera|bota alta|bota safari|bota de montaña|zueco sanitario|pantufla|merceditas|inglesita|pepito|bailarinas"
    "|sapato|sapatos|sapato de vela|sapato oxford|sapato clássico|sapato salto alto|scarpin|escarpim|stiletto|mule|mules|socos|soca|sandália|sandálias|sandália de cunha|alpargata|alparcata|botas|bota|bota alta|botins|bota de montar|chinelos|chinela|pantufas|galochas|sapato de trabalho|ténis de pele|mocassins"
    "|stiletto|platform topuk|dolgu topuk|dolgu topuklu sandalet|babet ayakkabı|klasik ayakkabı|makosen ayakkabı|loafer ayakkabı|espadril|bot|postal|bağcıklı ayakkabı|terlik|ev terliği|sabo terlik|topuklu bot|uzun çizme|kar botu|yürüyüş ayakkabısı|koşu ayakkabısı|bebek ayakkabısı|nalın|yemeni"
    "|凉靴|罗马鞋|鱼嘴鞋|尖头鞋|中跟鞋|细跟鞋|粗跟鞋|坡跟凉鞋|厚底鞋|松糕鞋|猫跟鞋|芭蕾舞鞋|布鞋|棉鞋|棉靴|工装靴|骑士靴|过膝靴|及踝靴|踝靴|烟筒靴|西部靴|登山鞋|徒步鞋|劳保鞋|洞洞鞋|人字拖|一字拖|居家鞋|婴儿鞋|学步鞋|舞鞋|渔夫鞋|勃肯鞋"
    "|プレーントゥ|ストレートチップ|ウィングチップ|ホールカット|Uチップ|ビットローファー|エンジニアブーツ|ワークブーツ|ジョッキーブーツ|レースアップブーツ|ムートンブーツ|スノーブーツ|ニーハイブーツ|グルカサンダル|ストラップサンダル|トングサンダル|ウェッジサンダル|厚底サンダル|下駄|草履|雪駄|足袋|地下足袋|ルームシューズ|上履き|バレエパンプス|ストラップパンプス|メリージェーン|エスパドリーユ|キャンバスシューズ|レザースニーカー|ドライビングシューズ|キッズシューズ|ベビーシューズ",
    "home_textile": "bath glove|bath robe|waffle robe|hammam towel|peshtemal|fouta|turkish towel|sauna towel|gym towel|hair towel|hooded towel|muslin blanket|swaddle|crib sheet|cot blanket|baby quilt|picnic blanket|travel blanket|sofa throw|sofa cover|chair pad|bench cushion|bean bag|bolster cushion|lumbar cushion|pillow protector|pillow case|duvet insert|weighted blanket|flat sheet|fitted sheet|valance sheet|bed skirt|bed throw|quilted throw|quilted bedspread|kantha quilt|table napkin|napkins|cocktail napkin|table mat|pot holder|oven mitt|tea cosy|dish cloth|dishcloth|glass cloth|bread bag|linen towel|roller towel|curtain panel|sheer curtain|blackout curtain|roman blind|door mat|kilim|runner rug|wall hanging|tapestry"
    "|telo spugna|telo hammam|telo arredo|telo copritutto|copritavolo|copridivano|granfoulard|quilt|trapuntino|boutis|coperta in lana|plaid con frange|coppia asciugamani|coppia asciugamano|asciugapiatti|presina|guanto da forno|guanto da bagno|tovagliolo|tovaglietta americana|centrotavola|cuscino sedia|cuscino arredo|federa|lenzuolino|copripiumino matrimoniale|completo copripiumino|sacco copripiumino|completo letto matrimoniale|accappatoio|poncho mare|tendina"
    "|plaid à franges|couverture de laine|courtepointe|boutis|couvre-pied|jeté de lit|jeté de table|nappe|nappe ronde|serviettes de table|essuie-mains|essuie-verres|manique|gant de cuisine|gant de bain|drap de hammam|fouta|cape de bain|poncho de bain|peignoir|tapis de bain|sortie de bain|coussin|coussin de sol|galette de chaise|traversin|taie d'oreiller|parure de bain|drap de dessus|housse de matelas|gigoteuse|tour de lit|double rideau|store"
    "|Wohnplaid|Kuscheldecke|Sofadecke|Wollplaid|Babydecke|Krabbeldecke|Picknickdecke|Reisedecke|Sitzkissen|Stuhlkissen|Bodenkissen|Sitzauflage|Nackenkissen|Nackenrolle|Kopfkissen|Zierkissen|Dekokissen|Spannbetttuch|Spannleintuch|Leintuch|Haustuch|Bettgarnitur|Bettwäsche-Garnitur|Bettwäschegarnitur|Kissenbezug|Saunatuch|Saunakilt|Hamamtuch|Duschtuch|Liegetuch|Seiflappen|Waschlappen|Handtuchset|Frottierset|Frottiertuch|Kapuzentuch|Mullwindel|Mulltuch|Serviette|Stoffserviette|Mitteldecke|Tischtuch|Tischwäsche|Platzset|Untersetzer|Topflappen|Ofenhandschuh|Gläsertuch|Küchentuch|Brotbeutel|Dekoschal|Übergardine|Raffrollo|Läufer|Kelim|Sitzsack|Überwurf|Sofaüberwurf|Hussen|Husse|Kissenhülle"
    "|manta de lana|colcha|colcha bouti|boutí|cobertor|foulard|cubresofá|funda de sofá|cubrecanapé|faldón|juego de mesa|mantelería|servilleta|servilletas|salvamanteles|agarrador|manopla|manopla de horno|trapo de cocina|bayeta|toalla de ducha|toalla de bidet|toalla de tocador|toalla tocador|toalla de sauna|toalla hammam|pareo de baño|capa de baño|albornoz|alfombrín|estor|visillo|cojín de suelo|cojín de silla|puf|almohadón|cuadrante|saco nórdico|nórdico|relleno nórdico|funda de colchón|arrullo"
    "|manta de lã|colcha|cobre-leito|edredão de penas|xaile de sofá|cobre-sofá|conjunto de mesa|toalha de bidé|toalha de chão|toalha de mãos|toalha de duche|lençol de banho|luva de banho|roupão|tapete|guardanapos|luva de forno|individuais|base de mesa|fronhas|almofadão|traveseiro|travesseiro|saco de edredão|cortinados|estore|fralda de musselina|jogo de banho|jogo de toalhas"
    "|peştemal|peştamal|hamam havlusu|sauna havlusu|baş havlusu|bebek havlusu|bebek battaniyesi|koltuk örtüsü|tv battaniyesi|masa örtüsü|peçete|fırın eldiveni|tutacak|kurulama bezi|mutfak önlüğü|nevresim|uyku seti|yastık|yastık alezi|minder|sandalye minderi|puf|stor perde|fon perde|tül perde|paspas|banyo paspası seti|havlu seti|bornoz seti|müslin örtü|pareo"
    "|六件套|八件套|床裙|床罩|床垫保护套|被子|夏被|春秋被|羊毛被|鹅绒被|鸭绒被|凉席|枕头套|靠枕|腰枕|坐垫|椅垫|沙发巾|沙发套|沙发垫|毛巾被|毛巾套装|浴裙|浴袍|童浴巾|包被|襁褓|洗脸巾|洗碗布|围裙|隔热手套|杯垫|桌布|台布|餐巾|桌旗|纱帘|遮光帘|地毯|脚垫|挂毯|懒人沙发|空调被|线毯|绒毯|盖毯"
    "|ベッドリネン|ベッドスプレッド|キルトケット|タオルケット|ガーゼケット|綿毛布|ウールケット|膝掛け|ソファカバー|マルチカバー|座布団|座布団カバー|ロングクッション|抱き枕|枕|シーツ|敷きパッド|マットレスカバー|ゲストタオル|ウォッシュクロス|ヘアタオル|バスローブ|湯上げタオル|おくるみ|てぬぐい|手ぬぐい|ふきん|布巾|鍋つかみ|ミトン|コースター|テーブルクロス|ナプキン|のれん|暖簾|レースカーテン|ドレープカーテン|ロールスクリーン|ラグマット|キッチンマット|スツールカバー",
    "jewellery": "signet|eternity band|wedding band|engagement ring|solitaire|three-stone ring|cluster ring|dome ring|pinky ring|midi ring|toi et moi ring|climbers|ear climber|ear jacket|sleeper earrings|sleepers|threader earrings|hoop|huggies|dangle earrings|button earrings|clip earrings|clip-on earrings|line bracelet|tennis necklace|link bracelet|curb chain|trace chain|belcher chain|figaro chain|rope chain|cable chain|paperclip chain|box chain|snake chain|omega necklace|lariat|sautoir|opera necklace|pearl strand|bib necklace|y-necklace|cross pendant|medallion|medal|coin pendant|talisman|amulet|rosary|bolo tie|stick pin|hat pin|hair pin|hair comb|tiara|diadem|nose ring|belly ring|cufflink|cuff links|shirt studs|dress studs|money clip|demi-parure"
    "|anello a sigillo|anello con sigillo|sigillo|anello solitaire|anello contrarié|contrarié|riviera|anello riviera|anello cocktail|anello bandeau|veretta|fascetta|fedi|orecchini a bottone|orecchini a clip|orecchini clip|orecchini chandelier|orecchini ear cuff|ear cuff|punti luce|cerchi|creole|cerchietti|collarino|collier tennis|collana lunga|chanel|sautoir|girocollo tennis|bracciale cuff|bracciale catena|bracciale charms|schiava|crocifisso|medaglietta|medaglione|charm|cammeo|fermaglio|spilla da balia|tiara|diadema|gemello|semiparure|catena rolò|catena forzatina|catena veneziana|catena grumetta"
    "|bague solitaire|bague toi et moi|bague marguerite|bague dôme|bague cocktail|bague de petit doigt|alliance américaine|tour complet|demi-tour|chevalière|puces|puces d'oreilles|puce d'oreille|boucle d'oreille|bijou d'oreille|bijoux d'oreilles|manchette d'oreille|contour d'oreille|mono-boucle|grimpantes|clips d'oreilles|pendants|rivière|rivière de diamants|collier plastron|collier de perles|collier ras-de-cou|torque|chaîne forçat|chaîne gourmette|maille forçat|bracelet chaîne|bracelet cordon|semainier|chaîne de taille|médaillon|camée|breloque|épingle|fibule|diadème|bague de pied|piercing|bouton de col"
    "|Siegelring|Herrensiegelring|Vorsteckring|Beisteckring|Memoire-Ring|Halbmemoire|Halbmemoire-Ring|Cocktailring|Perlring|Stapelring|Kleinfingerring|Solitaire|Solitär-Ring|Trauring|Eheringe|Eternity-Ring|Ohrring|Ohrstecker|Ohrhänger|Ohrklemme|Earcuff|Ear Cuff|Klappcreolen|Creole|Perlenohrringe|Perlstecker|Collierkette|Kropfband|Choker|Y-Kette|Halsschmuck|Ankerkette|Königskette|Schlangenkette|Figarokette|Zopfkette|Singapurkette|Perlencollier|Perlenstrang|Armkettchen|Armreifen|Bettelarmband|Charm|Medaille|Amulett|Anstecknadel|Haarspange|Diadem|Krawattenklammer|Trachtenschmuck|Charivari|Kropfkette|Manschettenknopf|Piercing"
    "|sortija|anillo de sello|alianza de boda|media alianza|anillo rosetón|rosetón|tresillo|anillo tú y yo|lanzadera|anillo lanzadera|solitario|pendientes de botón|pendientes dormilonas|dormilonas|pendientes cortos|pendientes trepadores|pendiente trepador|ear cuff|criolla|aros|pendientes de gota|zarcillos|gargantilla rígida|collar rivière|rivière|gargantilla|cadena forzada|cadena barbada|semanario|pulsera esclava|pulsera riviere|pulsera de cadena|nomeolvides|medalla|camafeo|alfiler|imperdible|peineta|diadema|tiara|gemelo|pasador|aderezo"
    "|anel de sinete|anel de noivado|meia aliança|anel solitário|anel chuveiro|alianças|brincos de botão|brincos compridos|brincos à rainha|arrecadas|ear cuff|gargantilha|colar rivière|fio de ouro|pulseira escrava|escravas|pulseira de berloques|berloque|coração de viana|medalhinha|camafeu|alfinete de peito|pregadeira|tiara|mola de gravata|botão de punho"
    "|tektaş kolye|tek taş|baget yüzük|baget tektaş|tamtur yüzük|yarımtur yüzük|tamtur|yarımtur|mühür yüzük|erkek yüzük|serçe parmak yüzüğü|alyans|halka küpe|damla küpe|tırmanan küpe|kıkırdak küpe|sallantılı küpe|top küpe|su yolu|su yolu bileklik|su yolu kolye|gerdanlık|zincir bileklik|trabzon hasırı|burma bilezik|ajda bilezik|künye|charm|kolye ucu|madalyon|tespih|takı seti|piercing|hızma"
    "|排戒|线戒|尾戒|印章戒|印戒|关节戒|食指戒|群镶戒指|主钻戒|满钻戒|对戒|婚戒|耳钩|耳线|耳骨夹|耳骨钉|耳饰|耳扣|耳圈|流苏耳环|珍珠项链|吊坠|项圈|颈链|锁骨项链|毛衣链|手环|手串|脚环|串珠|平安扣|无事牌|玉牌|锁包|长命锁|发簪|发夹|发卡|皇冠|鼻钉|胸花|腰链|身体链"
    "|一粒ネックレス|一粒ピアス|フープイヤリング|キャッチピアス|アメリカンピアス|フックピアス|ドロップピアス|ノンホールピアス|イヤーフック|イヤーフォルダー|ペアリング|ファッションリング|ピンキー|重ね付けリング|フルエタニティ|フルエタニティリング|シグネット|印台|印台リング|チェーンブレスレット|テニスブレスレット|喜平|喜平ネックレス|喜平ブレスレット|アズキチェーン|ベネチアンチェーン|パールピアス|パールイヤリング|パールリング|メダイ|コインネックレス|帯留め|帯留|かんざし|簪|髪留め|ラペルピン|タイタック|タイピン|カフス|ティアラ|数珠|念珠",
    "fabric": "right-hand twill|left-hand twill|calvary twill|bull denim|selvedge denim|raw denim|oxford cloth|pinpoint oxford|polar fleece|sherpa|dupioni|shantung|faille|moire|grosgrain|scuba|power mesh|swim fabric|harris tweed|melton|covert cloth|barathea|sharkskin|worsted suiting|duffel|blanket cloth|boiled wool|washed linen|linen canvas|sailcloth|duck canvas|ripstop|nylon taffeta|coated canvas|waxed cotton|oilcloth|upholstery|upholstery velvet|blackout|bemberg|leatherette|microsuede|alcantara"
    "|panno|panno doppia faccia|panno casentino|casentino|drapperia|flanella pettinata|flanella cardata|grisaglia|fresco di lana|velluto operato|crespo|cady|marocain|mikado|faille|gros-grain|shantung|dupion|foulard|garza doppia|zephir|tela olona|tela di lino|lino stone washed|cotone operato|felpa garzata|lurex|tessuto tecnico|tela cerata|bemberg|tessuto arredo|tessuto per arredamento|tessuto da arredo|ecopelle"
    "|drap de laine|draperie|flanelle peignée|fil-à-fil|reps|crêpe marocain|mousseline de soie|organdi|zéphyr|toile à matelas|toile de jouy|toile à voile|velours uni|velours d'ameublement|fourrure synthétique|jersey milano|faille|pongé|toile de soie|shantung|bemberg|similicuir|toile enduite|feutrine"
    "|Kettsamt|Schusssamt|Mohairvelours|Möbelvelours|Möbelsamt|Polsterstoff|Vorhangstoff|Dekostoff|Gardinenstoff|Verdunkelungsstoff|Wolltuch|Wollwalk|Kammgarnstoff|Streichgarn|Moiré|Faille|Zephir|Segeltuch|Halbleinen|Molton|Teddy|Tüll|Trikotine|Wollfilz|Kunstleder|Wachstuch|Futtertaffet|Futterseide|Bemberg|Bettinlett"
    "|paño de lana|estambre|lanilla|crespón|loneta|lino lavado|lino rústico|mikado|falla|shantung|borreguillo|organdí|tapicería|tejido de tapicería|tejido de decoración|tejido decorativo|visillo|polipiel|hule"
    "|fazenda|fazenda de lã|crepe da china|linho lavado|tule|malha interlock|tecido para estofos|estofos|tecido de estofo|burel"
    "|viskon saten|yıkanmış keten|keten kumaş|döşemelik|jakarlı döşemelik|dobi|bürümcük|şile bezi|tülbent|şantuk|krep saten|kaşe kumaş|boncuk|havlu kumaş|havlu kumaşı|kot kumaş|branda|ripstop|softshell|mikro|scuba|perdelik|perdelik kumaş|gömleklik|gömleklik kumaş|pantolonluk|ceketlik|takım elbiselik kumaş|suni deri"
    "|塔丝隆|桃皮绒|麂皮绒|摇粒绒|珊瑚绒|羊羔绒|泰迪绒|雪尼尔|植绒布|竹节布|重绉|乔其纱|顺纡绉|真丝纺|桑波缎|香云纱|莨绸|柞丝绸|双宫绸|绢纺|网纱|格子布|条纹布|牛仔面料|防水布|冲锋衣面料|四面弹|弹力斜纹|泡泡布|麻棉布|亚麻布|纯麻布|粗纺呢|精纺呢|女衣呢|麦尔登|海军呢|花呢|大衣呢|驼绒布|仿皮|窗帘布|遮光布|沙发布|家纺布"
    "|ナイロンタフタ|ヒッコリー|サキソニー|モッサ|ビーバー|ゴブラン|シェニール|フリース|ボア|シアサッカー|リップル|縮緬|ちりめん|チュール|リネンキャンバス|ウールガーゼ|高密度ナイロン|リップストップ|撥水タフタ|椅子張り地|カーテン地",
}


# Words for goods of several languages, that the rows above lack.
_LATER = {
    "apparel": "chore jacket|donkey jacket|wrap skirt|skirting|caraco|capote|pelerin|panço|parka feminina"
    "|ダウンブルゾン|中綿ブルゾン|スタジャン|作務衣|羽绒短款|冲锋衣裤",
    "knitwear": "waistcoat|tank top|marinière|vareuse|neck warmer|watch cap|dolcevita|smanicato|scaldacollo|bonnet|jaleco de malha"
    "|boyunluk|脖套|ネックウォーマー|スヌード|マリンセーター",
    "leather_goods": "cross-body|cross-body bag|zip pouch|zipped pouch|card sleeve|passport sleeve|glasses sleeve|bandoliera|sac bandoulière"
    "|postacı çanta|postacı çantası|omuz çanta|sırt çanta|evrak çanta|bel çanta|小銭入れ|馬蹄形小銭入れ|斜挎小包",
    "footwear": "penny loafer|tassel loafer|chukka|chukka boot|desert boot|monk strap|mocassino college|mocassin à mors|Wanderhalbschuh"
    "|Halbschuh|Bergschuh|mocasín antifaz|mocassim|penny mokasen|乐福便鞋|チャッカブーツ|コインローファー",
    "home_textile": "dohar|razai|quilt|table cover|gudri|kantha|kantha quilt|sofa throw|chemin de table|tovaglia rettangolare|tovaglia rotonda"
    "|tovaglia quadrata|nappe ronde|nappe rectangulaire|Tischläufer|mantel redondo|mantel rectangular|toalha redonda|koltuk örtüsü"
    "|沙发毯|沙发巾|ソファカバー|タオルケット|綿ケット",
    "jewellery": "pendant|pendants|hoops|huggies|stud earrings|pendentif|Anhänger|colgante|pingente|kolye ucu",
    "fabric": "cotton duck|army duck|coated canvas|coated cotton canvas|furnishing velvet|bonded cloth|bonded coating cloth|suiting|coating|skirting"
    "|panno per cappotti|toile enduite|drap de manteau|Mantelstoff|paño para abrigos|tecido para casacos|paltoluk kumaş|大衣呢|コート地",
}  # fmt: skip


def _words(schema: str) -> tuple[str, ...]:
    rows = (
        *_KINDS[schema],
        _FURTHER[schema],
        _LATER[schema],
        *(_WORN if schema in _WEARING else ()),
    )
    return tuple(dict.fromkeys(word for row in rows for word in row.split("|") if word))


_WEARING = frozenset({"apparel", "knitwear", "leather_goods"})
KIND_WORDS: Final[dict[str, tuple[str, ...]]] = {schema: _words(schema) for schema in _KINDS}

# Of a cloth its weave may be its kind: where it begins a cell, and no label calls it a weave.
_WEAVES = (
    "twill|serge|satin|sateen|hopsack|herringbone|drill|chambray|canvas|jacquard|basketweave"
    "|raso|saia|tela|spigato|piquet|toile|sergé|sarga|satén|espiga|sarja|cetim"
    "|dobby|birdseye|chevron|natté|reps|dimi|armür|dobi"
    "|köper|atlas|fischgrat|saten|jakar|斜纹|缎纹|提花|綾織|朱子織"
)
WEAVE_CLOTHS: Final[tuple[str, ...]] = tuple(_WEAVES.split("|"))
