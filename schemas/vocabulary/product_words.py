"""More words for kinds of products, those of several words above all: what line sheets call things.

A longer word goes before a shorter one inside it: *chelsea boot* is what it is, and *boot* a part.
"""

# ruff: noqa: E501  (packed tables: one language a line keeps them readable)

from __future__ import annotations

from typing import Final

_WORDS: Final = {
    "apparel": (
        "field jacket|shirt jacket|denim jacket|biker jacket|leather jacket|quilted jacket|puffer jacket|puffer|down coat|wool coat|overcoat|topcoat|"
        "car coat|pea coat|peacoat|duffle coat|raincoat|wax jacket|windbreaker|gilet|body warmer|suit jacket|dinner jacket|tuxedo|sport coat|shirt dress|shirtdress|"
        "wrap dress|slip dress|midi dress|maxi dress|evening gown|gown|pencil skirt|midi skirt|pleated skirt|culottes|camisole|tunic|top|bodysuit|leggings|"
        "joggers|sweatpants|sweatshirt|sweatshirt dress|tank|polo shirt|dress shirt|oxford shirt|linen shirt|swim shorts|swimsuit|bikini|pyjama set|dressing gown|robe|"
        "cargo trousers|cropped trousers|wide-leg trousers|dungarees|playsuit|co-ord set|kaftan|cape coat",
        "giacca a vento|giaccone|giubbino|impermeabile|spolverino|soprabito|caban|montgomery|completo|smoking|abito da sera|abito lungo|abito chemisier|chemisier|"
        "tubino|gonna a pieghe|gonna plissettata|gonna a tubo|minigonna|pantaloni|pantalone cargo|pantaloncini|bermuda|salopette|canotta|top|tunica|caftano|felpa|"
        "camicia da notte|pigiama|vestaglia|costume da bagno|maglietta|polo|gilet imbottito|piumino lungo",
        "veste matelassée|blouson|perfecto|trench|pardessus|caban|duffle-coat|costume|smoking|robe chemise|robe portefeuille|robe du soir|jupe plissée|"
        "jupe crayon|jupe longue|short|bermuda|pantalon cargo|pantalon large|débardeur|top|tunique|caftan|sweat|sweat-shirt|pyjama|robe de chambre|maillot de bain|"
        "surchemise|gilet matelassé|cape",
        "Steppjacke|Lederjacke|Jeansjacke|Feldjacke|Hemdjacke|Überhemd|Wollmantel|Kurzmantel|Regenmantel|Anzug|Smoking|Hemdblusenkleid|Blusenkleid|Wickelkleid|Abendkleid|"
        "Sommerkleid|Strandkleid|Faltenrock|Bleistiftrock|Chinohose|Chino|Shorts|Latzhose|Top|Tunika|Sweatshirt|Hoodie|Kapuzenpullover|Schlafanzug|Morgenmantel|Bademode|Badeanzug|"
        "Leinenhemd|Poloshirt|Steppweste|Caban|Lodenmantel",
        "chaqueta acolchada|chaquetón|americana|traje|esmoquin|vestido camisero|vestido largo|vestido midi|vestido de noche|falda plisada|falda de tubo|pantalones|pantalón corto|"
        "bermudas|top|túnica|caftán|sudadera|pijama|bata|bañador|sobrecamisa|chaleco acolchado|trenca|impermeable|plumas",
        "blusão|casaco acolchoado|gabardina|fato|smoking|vestido camiseiro|vestido comprido|vestido midi|saia plissada|saia lápis|calça|calções|bermudas|top|túnica|cafetã|"
        "sweatshirt|pijama|roupão|fato de banho|sobrecamisa|colete acolchoado|impermeável|camisa",
        "saha ceketi|gömlek ceket|deri ceket|kapitone ceket|şişme mont|yağmurluk|takım elbise|smokin|gömlek elbise|abiye|pileli etek|kalem etek|şort|bermuda|bluz|tunik|kaftan|"
        "sweatshirt|pijama|sabahlık|mayo|polo yaka tişört|yelek|kapüşonlu",
        "西装外套|衬衫裙|百褶裙|短裤|长裤|休闲裤|牛仔裤|卫衣|T恤|polo衫|旗袍|风衣|棉服|棉衣|羽绒马甲|皮衣|夹克衫|睡衣|泳衣|针织连衣裙|半裙|短裙|长裙|背带裤|外套|上衣",
        "シャツワンピース|シャツジャケット|プリーツスカート|ショートパンツ|スウェット|パーカー|カットソー|チュニック|キャミソール|スーツ|ダウンコート|ダウンベスト|レインコート|パジャマ|水着|オーバーオール|半袖シャツ|長袖シャツ",
    ),
    "knitwear": (
        "jumper|crew neck sweater|crewneck sweater|v-neck sweater|roll neck|rollneck|polo neck|half-zip sweater|zip cardigan|shawl-collar cardigan|fisherman sweater|sweater vest|slipover|"
        "twin set|knit dress|knit skirt|knit trousers|shawl|stole|snood|mittens|socks|balaclava|beret|headband|leg warmers|blanket scarf",
        "maglione girocollo|maglia dolcevita|lupetto|cardigan lungo|twin set|abito maglia|gonna in maglia|scialle|scaldacollo|calze|calzini|basco|fascia|mantella|poncho|gilet in maglia|"
        "maglia a coste|t-shirt in maglia",
        "pull marin|pull col rond|pull col v|pull camionneur|gilet sans manches|débardeur en maille|robe pull|jupe en maille|châle|snood|moufles|chaussettes|béret|bandeau|poncho|marinière|twin-set|chandail",
        "Rundhalspullover|Rundhals-Pullover|V-Pullover|V-Ausschnitt-Pullover|Strickpullover|Strickweste|Strickjanker|Twinset|Strickrock|Strickhose|Tuch|Stola|Loop|Fäustlinge|Socken|Stirnband|Baskenmütze|Poncho|Zopfpullover|Grobstrickpullover|Feinstrickpullover",
        "jersey cuello redondo|jersey de pico|chaqueta de punto|chaleco de punto|falda de punto|estola|pañuelo|manoplas|calcetines|boina|diadema|poncho|ruana|suéter",
        "camisola de gola alta|camisola de malha|pulôver|saia de malha|xaile|estola|lenço|mitenes|meias|boina|poncho|casaco comprido de malha|blusa de malha",
        "boğazlı kazak|bisiklet yaka kazak|v yaka kazak|triko yelek|triko etek|atkı|kaşkol|boyunluk|çorap|panço",
        "羊绒衫|羊毛衫|针织衫|套衫|圆领衫|V领衫|高领衫|针织裙|针织裤|针织背心|披巾|袜子|斗篷|毛衫",
        "クルーネックニット|クルーネックセーター|Vネックニット|ハイネックニット|ニットベスト|ニットワンピース|ニットスカート|ショール|スヌード|靴下|ポンチョ|ニット",
    ),
    "fabric": (
        "poplin|crepe|crêpe de Chine|chiffon|organza|voile|batiste|chambray|corduroy|velvet|moleskin|fresco|melton|loden|seersucker|"
        "brocade|bouclé|double face|jacketing|jacketing tweed|trouser fabric|dress fabric",
        "raso di seta|crêpe|cady|organza|mussola|batista|chambray|velluto a coste|fustagno|tela di lino|fresco di lana|pettinato|cardato|loden|"
        "broccato|spugna|felpa|bouclé|tessuto per giacche",
        "crêpe de Chine|crêpe|satin de soie|satin duchesse|mousseline|organza|voile|batiste|chambray|velours côtelé|toile de lin|coutil|brocart|gaze|double gaze|bouclette|molleton",
        "Krepp|Chiffon|Organza|Voile|Batist|Chambray|Samt|Brokat|Frottee|Bouclé|Hemdenstoff|Blusenstoff|Kleiderstoff|Wollstoff|Walk|Segeltuch",
        "crepé|gasa|organza|voile|batista|chambray|pana|loneta|brocado|rizo|bouclé|viyela",
        "crepe|chiffon|organza|voile|cambraia|chambray|bombazine|brocado|turco|bouclé",
        "krep|şifon|organze|vual|batist|chambray|fitilli kadife|brokar|havlu kumaş|buklet|pike kumaş",
        "素绉缎|双绉|雪纺|欧根纱|乔其|灯芯绒|丝绒|帆布|牛仔布|提花布|粗花呢|麦尔登|摇粒绒|衬衫面料",
        "クレープ|シフォン|オーガンジー|ボイル|コーデュロイ|ベルベット|デニム|フリース|シャツ地|ブークレ",
    ),
    "leather_goods": (
        "tote|shoulder strap bag|hobo bag|saddle bag|camera bag|belt bag|bum bag|top-handle bag|handbag|evening bag|shopper|duffle bag|travel bag|weekend bag|garment bag|suitcase|laptop bag|laptop sleeve|"
        "document case|portfolio|zip wallet|continental wallet|bifold wallet|coin purse|key ring|key holder|keyring|passport holder|cosmetic case|wash bag|glasses case|card case|money clip|cardholder|luggage tag|bracelet strap|watch strap|gloves|driving gloves",
        "borsa|borsa a mano|borsa tote|borsa shopping|shopper|borsa da viaggio|borsa hobo|borsello|marsupio|beauty case|portachiavi|portamonete|portadocumenti|portapassaporto|portatessere|bauletto|cartella da lavoro|"
        "borsa a tracolla|borsa messenger|mini bag|trolley|guanti|custodia|cinturino|porta carte|portacarte di credito",
        "sac|sac à main|sac cabas|sac bandoulière|sac hobo|sac de voyage|sac week-end|sac banane|sac polochon|mini sac|porte-monnaie|porte-clés|porte-passeport|porte-documents|trousse|trousse de toilette|compagnon|étui|cartable|gants|bracelet de montre|pochette zippée",
        "Handtasche|Tasche|Tragetasche|Henkeltasche|Hobo|Gürteltasche|Bauchtasche|Laptoptasche|Weekender|Koffer|Brieftasche|Portemonnaie|Schlüsselanhänger|Schlüsseletui|Kosmetiktasche|Kulturbeutel|Brillenetui|Dokumentenmappe|Messenger|Handschuhe|Bucket Bag|Reisepassetui",
        "bolso|bolso tote|bolso shopper|bolso bandolera|bolso saco|bolso cruzado|bolsa de viaje|riñonera|maleta|portadocumentos|portafolios|portalaptop|llavero|billetera|portapasaporte|estuche|portamonedas|guantes",
        "mala a tiracolo|mala tote|mala shopper|mala de viagem|saco de viagem|bolsa de cintura|porta-chaves|porta-moedas|porta-documentos|porta-passaporte|estojo|necessaire|luvas|mala",
        "çanta|postacı çantası|alışveriş çantası|tote çanta|seyahat çantası|bel çantası|laptop çantası|bozuk para cüzdanı|anahtarlık|pasaportluk|makyaj çantası|bavul|portföy|clutch|eldiven",
        "女包|手提包|肩包|斜挎包|腰包|胸包|旅行袋|行李箱|零钱包|钥匙包|护照夹|化妆包|长款钱包|短款钱包|文件包|手套|背包",
        "ハンドバッグ|トートバッグ|ボストンバッグ|ウエストバッグ|ボディバッグ|メッセンジャーバッグ|長財布|二つ折り財布|小銭入れ|キーケース|パスポートケース|名刺入れ|バッグ|手袋",
    ),
    "footwear": (
        "chelsea boot|chelsea boots|derby shoe|oxford shoe|monk strap|monk shoe|penny loafer|tassel loafer|driving shoe|boat shoe|deck shoe|desert boot|chukka boot|chukka|hiking boot|riding boot|knee boot|over-the-knee boot|"
        "combat boot|biker boot|cowboy boot|wellington boot|rain boot|slingback|kitten heel|court shoe|platform sandal|slide|flip flop|flip-flop|trainer|running shoe|high-top sneaker|low-top sneaker|mary jane|t-bar|wedge|babouche|moccasin",
        "scarpa|scarpa stringata|stringata|francesina|chelsea|stivale chelsea|anfibio|scarponcino|décolleté|slingback|chanel|sandalo con tacco|infradito|ciabatta|pantofola|mocassino penny|car shoe|monk|doppia fibbia|scarpa da barca|tronchetto|zeppa",
        "chaussure|bottines chelsea|boots|chelsea boots|botte|bottes|derbies|richelieus|mocassins|babies|slingback|sandale à talon|compensée|tong|mule à talon|chausson|basket montante|chaussure bateau|brogue",
        "Schuh|Chelsea Boot|Derby-Schuh|Oxford|Monkstrap|Schnürstiefel|Wanderschuh|Reitstiefel|Slingpumps|Sandalette|Zehentrenner|Hausschuh|Slipper|Mokassin|Bootsschuh|Keilsandale|Plateausandale|Gummistiefel|Budapester",
        "zapato|botín de tacón|bota chelsea|botín chelsea|zapato oxford|zapato derby|zapato monk|náutico|destalonado|sandalia de tacón|chancla|zapatilla de casa|deportiva|bota de montar|bota de agua|cuña|manoletina|mocasines",
        "sapato|sapato oxford|sapato derby|bota chelsea|sapato de vela|sandália de salto|chinelo|ténis|pantufa|galocha|mocassins|socas|cunha",
        "ayakkabı|oxford ayakkabı|klasik ayakkabı|topuklu ayakkabı|sneaker|topuklu sandalet|parmak arası terlik|ev terliği|binici çizmesi|yağmur çizmesi|bağcıklı bot|espadril",
        "牛津鞋|切尔西靴|马丁靴|雪地靴|靴子|单鞋|平底鞋|坡跟鞋|皮鞋|休闲鞋|豆豆鞋|穆勒鞋|小白鞋|帆布鞋",
        "オックスフォード|チェルシーブーツ|サイドゴアブーツ|ロングブーツ|レインブーツ|デッキシューズ|スリッパ|スリッポン|ウェッジソール|バブーシュ|革靴|モカシン",
    ),
    "home_textile": (
        "hand towel|bath towel|guest towel|face towel|beach towel|bath sheet|tea towel|kitchen towel|bed linen set|bedding set|sheet set|pillow sham|comforter|mattress protector|mattress topper|duvet|bed throw|bolster|cushion|floor cushion|"
        "seat pad|placemat|coaster|oven glove|apron|shower curtain|carpet|doormat|hammock|waffle throw",
        "asciugamano ospite|asciugamano viso|asciugamano bagno|telo mare|telo doccia|parure letto|parure copripiumino|completo lenzuola|completo letto|lenzuolo sotto|lenzuolo con angoli|coprimaterasso|trapunta|piumone|copriletto|runner|"
        "tovaglietta|set americano|strofinaccio|canovaccio|grembiule|tappeto bagno|zerbino|tendaggio|federa cuscino|cuscino arredo|coperta",
        "drap de bain|drap de douche|drap housse|drap plat|serviette de toilette|serviette invité|serviette de table|parure de lit|couette|couvre-lit|jeté de lit|jeté de canapé|taie d'oreiller|chemin de table|set de table|torchon|tablier|tapis de bain|voilage|coussin|édredon",
        "Bettwäsche-Set|Bettwäschegarnitur|Kissenbezug|Spannbettlaken|Bettdecke|Tagesdecke|Wolldecke|Kuscheldecke|Gästehandtuch|Badetuch|Strandtuch|Saunatuch|Waschlappen|Geschirrtuch|Tischläufer|Tischset|Schürze|Badematte|Gardine|Zierkissen|Kissen|Matratzenschoner|Steppdecke",
        "juego de sábanas|juego de cama|sábana bajera|sábana encimera|funda de almohada|edredón|cubrecama|manta|toalla de baño|toalla de manos|toalla de playa|alfombra de baño|camino de mesa|mantel individual|paño de cocina|delantal|visillo|cojín|funda de cojín|plaid",
        "jogo de lençóis|jogo de cama|lençol de baixo|lençol de cima|fronha|edredão|colcha solteiro|colcha casal|manta|toalha de banho|toalha de rosto|toalha de praia|toalha de mesa|tapete de banho|caminho de mesa|pano de cozinha|avental|cortinado|almofada|capa de almofada|cobertor",
        "nevresim takımı|çarşaf takımı|lastikli çarşaf|yorgan|yastık|yatak örtüsü|pike|pike takımı|el havlusu|banyo havlusu|yüz havlusu|plaj havlusu|ayak havlusu|runner|amerikan servis|mutfak havlusu|önlük|paspas|tül|kırlent|alez|koltuk şalı",
        "四件套|三件套|床笠|被芯|羽绒被|蚕丝被|桑蚕丝被|夏凉被|枕芯|靠垫|抱枕|浴巾|面巾|方巾|沙滩巾|餐巾|餐垫|围裙|地垫|盖毯|毯子",
        "フェイスタオル|バスタオル|ハンドタオル|ビーチタオル|バスマット|掛け布団|敷布団|布団カバー|ボックスシーツ|ピローケース|クッション|ひざ掛け|ウールブランケット|綿毛布|ランチョンマット|エプロン|キッチンクロス|玄関マット|カーペット",
    ),
    "jewellery": (
        "solitaire ring|engagement ring|eternity ring|stacking ring|band ring|cocktail ring|stud earring|hoop earring|drop earrings|ear cuff|huggies|chain bracelet|charm bracelet|cuff bracelet|cuff|charm|locket|choker|chain necklace|pearl necklace|"
        "tie clip|tie bar|lapel pin|watch",
        "anello solitario|solitario|fedina|fede nuziale|veretta|trilogy|anello eternity|orecchini a lobo|orecchini a cerchio|orecchini pendenti|orecchino|bracciale rigido|bracciale tennis|cavigliera|collana girocollo|catena|choker|charm|fermacravatta|orologio",
        "solitaire|bague solitaire|demi-alliance|bague de fiançailles|puces d'oreilles|clous d'oreilles|boucles d'oreilles pendantes|sautoir|ras de cou|gourmette|bracelet jonc|médaille|chaîne de cheville|épingle de cravate|montre",
        "Verlobungsring|Memoirering|Siegelring|Solitär|Creolen|Ohrhänger|Ohrclip|Tennisarmband|Gliederarmband|Fußkette|Halskette|Perlenkette|Medaillon|Krawattennadel|Uhr|Bettelarmband",
        "anillo solitario|solitario|sello|anillo de compromiso|pendientes de aro|pendientes botón|criollas|tobillera|esclava|cadena de oro|medalla|choker|alfiler de corbata|reloj",
        "anel solitário|solitário|anel de noivado|argola|tornozeleira|escrava|medalha|gargantilha|alfinete de gravata|relógio",
        "tektaş yüzük|tektaş|nişan yüzüğü|alyans|halka küpe|çivili küpe|sallantılı küpe|şahmeran|tasma kolye|bileklik|kelepçe|kravat iğnesi|saat",
        "钻戒|对戒|情侣戒|尾戒|耳钉|耳坠|耳圈|脚链|锁骨链|毛衣链|手串|项坠|转运珠|领带夹|手表",
        "エンゲージリング|マリッジリング|結婚指輪|婚約指輪|ピンキーリング|フープピアス|イヤーカフ|アンクレット|チョーカー|チャーム|ロケット|ネクタイピン|腕時計",
    ),
}
PRODUCT_WORDS: Final[dict[str, tuple[str, ...]]] = {
    schema: tuple(dict.fromkeys(word for row in rows for word in row.split("|")))
    for schema, rows in _WORDS.items()
}
