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
KIND_WORDS: Final[dict[str, tuple[str, ...]]] = {
    schema: tuple(dict.fromkeys(word for row in rows for word in row.split("|")))
    for schema, rows in _KINDS.items()
}

# Of a cloth its weave may be its kind: where it begins a cell, and no label calls it a weave.
_WEAVES = (
    "twill|serge|satin|sateen|hopsack|herringbone|drill|chambray|canvas|jacquard|basketweave"
    "|raso|saia|tela|spigato|piquet|toile|sergé|sarga|satén|espiga|sarja|cetim"
    "|köper|atlas|fischgrat|saten|jakar|斜纹|缎纹|提花|綾織|朱子織"
)
WEAVE_CLOTHS: Final[tuple[str, ...]] = tuple(_WEAVES.split("|"))
