"""More words for kinds of products: the families of kinds that suppliers used and no table had.

Dutch stands here as well, which some suppliers write in. Words that are parts of goods, necklines
or weaves too (*shoulder strap*, *collo alto*, *serge*) stand in none of these tables.
"""

# ruff: noqa: E501  (packed tables: one language a line keeps them readable)

from __future__ import annotations

from typing import Final

_WORDS: Final = {
    "apparel": (
        "reefer jacket|reefer coat|smock|camisole top|bralette|bustier|bandeau|halterneck top|wrap top|peasant blouse|tie-neck blouse|pussy-bow blouse|tuxedo jacket|tuxedo trousers|dinner suit|frock coat|swing coat|cocoon coat|wrap coat|polo coat|opera coat|balmacaan|mackintosh|rain mac|storm coat|blouson jacket|harrington jacket|harrington|coach jacket|flight jacket|aviator jacket|shearling jacket|trucker jacket|safari jacket|norfolk jacket|nehru jacket|hacking jacket|riding jacket|bed jacket|smoking jacket|lounge pants|lounge suit|pyjama trousers|pyjama shirt|palazzo pants|cigarette trousers|cigarette pants|straight-leg trousers|straight-leg jeans|bootcut jeans|flared jeans|denim skirt|a-line skirt|circle skirt|skater dress|sheath dress|shift dress|column gown|ball gown|ballgown|cocktail dress|kaftan dress|beach dress|catsuit|unitard|leotard|swimming trunks|board shorts|tankini|rash vest|kimono jacket|happi coat|sleeveless jacket|liner jacket|quilted coat|puffer coat|puffer vest|parka jacket|fishtail parka|dungaree dress|apron dress|school skirt|christening gown|layette|babysuit|harem trousers|sweatshorts|track pants|track jacket|tracksuit|thermal top|gilet vest",
        "cappa|mantellina|tabarro|giacca sahariana|giacca camicia|camicia-giacca|sovracamicia|sopracamicia|camicia oversize|camicia coreana|canottiera|abito corto|abito a trapezio|abito sottoveste|sottoveste|abito scamiciato|vestitino|abitino|gonna svasata|gonna a portafoglio|gonna a ruota|gonna lunga|gonna midi|pantalone chino|pantalone dritto|pantalone a zampa|pantaloni a palazzo|tuta intera|completo giacca e pantalone|panciotto|piumino smanicato|k-way|giacca antivento|accappatoio|costume intero|copricostume|boxer da bagno|mutande|body neonato|grembiulino|ghette",
        "kabig|marinière|houppelande|pèlerine|redingote|manteau droit|manteau croisé|manteau peignoir|manteau cape|paletot|coupe-vent|doudoune sans manches|gilet sans manches|veste de chasse|veste de quart|veste chemise|veste chinoise|veste teddy|bombers|tailleur-pantalon|costume trois pièces|gilet de costume|queue-de-pie|jaquette|chemisette|corsage|brassière|robe nuisette|robe caftan|robe fourreau|robe patineuse|robe cocktail|robe de mariée|robe fluide|robe blouse|combinaison pantalon|combipantalon|jupe évasée|jupe patineuse|jupe midi|jupe boule|minijupe|pantalon carotte|pantalon droit|pantalon fluide|pantalon flare|pantacourt|jodhpurs|caleçon|maillot une pièce|sarouel|bloomer|brassière bébé|gigoteuse|combinaison pilote",
        "Kotze|Lodenkotze|Wetterfleck|Lodencape|Janker|Trachtenjanker|Damenjanker|Walkjanker|Hubertusmantel|Dufflecoat|Kabanjacke|Cabanjacke|Friesennerz|Wachsjacke|Steppmantel|Daunenmantel|Daunenweste|Fleeceweste|Fellweste|Lammfellmantel|Lammfelljacke|Pelzmantel|Bikerjacke|Bomberjacke|Collegejacke|Fliegerjacke|Jeanshemd|Leinenbluse|Seidenbluse|Schlupfbluse|Kasack|Trägertop|Unterhemd|Unterrock|Unterkleid|Slipdress|Slipkleid|Maxikleid|Midikleid|Minikleid|Ballkleid|Brautkleid|Strickkleid|Jerseykleid|Shirtkleid|Tellerrock|Bahnenrock|Plisseerock|Jeansrock|Palazzohose|Cargohose|Schlupfhose|Anzughose|Anzugjacke|Anzugweste|Dreiteiler|Smokingjacke|Cutaway|Knickerbocker|Latzrock|Latzkleid|Matrosenhose|Seemannspullover|Pyjamahose|Nachtwäsche|Hausmantel|Hausanzug|Wickelbluse|Pfoad|Badeshorts|Lätzchen|Strampelanzug|Wagenanzug",
        "capa española|chaquetón marinero|tres cuartos|chaleco de plumas|americana cruzada|chaqué|traje de tres piezas|traje chaqueta|traje pantalón|corpiño|vestido lencero|vestido mini|vestido de fiesta|vestido de cóctel|vestido de novia|vestido evasé|falda evasé|falda lápis|falda lápiz|falda de vuelo|pantalón recto|pantalón de campana|pantalón chino|pantalón sastre|vaquero|tejanos|peto|mono largo|mono corto|sudadera con capucha|chándal|ranita|jubón|faldón|polaina|canastilla",
        "kispo|casaco comprido|casaco curto|casaco cruzado|blazer cruzado|fraque|camiseiro|corpete|vestido lenceiro|vestido de noite|vestido de cerimónia|vestido de noiva|saia evasé|saia rodada|saia-calção|calça chino|calça cargo|calças direitas|calças largas|calças de fato|corsários|jardineira|macaquinho|fato de treino|fato de macaco|camisola interior|biquíni|tapa-fraldas|casaquinho|vestidinho|camisinha",
        "pardesü|şişme yelek|süet ceket|biker ceket|bomber ceket|kot ceket|askılı elbise|saten elbise|midi elbise|maxi elbise|mini elbise|kokteyl elbisesi|gelinlik|kruvaze elbise|kloş etek|jean etek|kumaş pantolon|havuç pantolon|ispanyol paça pantolon|bol paça pantolon|chino pantolon|şort etek|askılı bluz|badi|zıbın",
        "吊带连衣裙|西装裤|裙裤|睡袍|长睡袍|晨袍|罩衫|长衫|马夹|双排扣大衣|飞行夹克|牛仔外套|皮夹克|礼服|晚礼服|棉袄|袄|袍子|卫裤|泳裤|男衬衫|罩袍|肚兜|外搭|小衫|套装|西装套装|裙子",
        "スリップドレス|ドレス|キャミソールワンピース|マキシワンピース|シャツドレス|ストレートパンツ|サルエルパンツ|チノパン|デニム|デニムパンツ|ハーフパンツ|キュロット|オールインワン|ジャンパースカート|ブレザー|ダッフルコート|ポンチョ|マント|半纏|甚平|タンクトップ|ロングスリーブ|スウェットシャツ|ナイトガウン|ネグリジェ|部屋着|タキシード|アロハシャツ|ボディスーツ",
        "jas|jasje|winterjas|regenjas|wollen jas|mantel|mantelpak|colbert|kostuum|overhemd|hemd|broek|spijkerbroek|korte broek|rok|jurk|zomerjurk|avondjurk|bodywarmer|vest|trenchcoat|donsjas|wachsjas|waxjas|badjas|nachthemd|tuinbroek|schort|zwembroek|badpak|kiel|stofjas|windjack|overgooier|damesjas|herenjas|damesblouse|damesbroek|herenbroek|herenoverhemd|damesjurk",
        "bias-cut slip dress|duster coat|duster|car-coat|gilet jacket|utility jacket|utility trousers|workwear jacket|trench jacket|djellaba|jilbab|boubou|dashiki|poplin shirt|flannel shirt|denim shirt|silk shirt|linen dress|silk blouse|wool trousers|linen trousers",
        "duffel coat|covert coat|maxi coat|teddy coat|moto jacket|slip skirt|column dress|tuxedo shirt|three-piece suit|two-piece suit|silk tie|seven-fold tie|knitted tie|necktie|turban|fedora|panama hat|baseball cap|bucket hat|cloche hat|bikini top|bikini bottom|pajamas|halter top|crop top|cappottino|gonna plissé|corsetto|fazzoletto da taschino|cappellino|capeline|combishort|Filzhut|Strohhut|Seidentuch|Schirmmütze|ポケットチーフ|ライダースジャケット|机车夹克|飞行员夹克|渔夫帽",
    ),
    "knitwear": (
        "aran jumper|roll-neck jumper|turtle neck|mock neck sweater|quarter-zip sweater|knit vest|knitted jacket|sweater jacket|shacket|capelet|booties|bootees|knitted shorts|knit leggings|matinee jacket|baby cardigan|romper",
        "cappottino in maglia|cappotto in maglia|zuccotto|babbucce|scarpine",
        "pull zippé|sous-pull|manteau en maille|gilet boutonné|gilet zippé|débardeur|polo en maille|pantalon en maille|chaussons|brassière",
        "Grobstrickjacke|Zopfstrickjacke|Norweger|Islandpullover|Seemannspullover|Rolli|Strickhemd|Strick-T-Shirt|Westover|Ärmelschoner|Babyjäckchen|Jäckchen|Strampler|Söckchen",
        "jersey marinero|jersey trenzado|jersey de ochos|jersey de cuello cisne|chompa|toquilla|mantón|patucos|rebequita|jubón|chaquetita|chullo",
        "casaquinho|casaquinho de bebé|calça de malha|touca|botinhas|carapins",
        "triko ceket|zıbın|çocuk hırkası",
        "半高领套头衫|针织T恤",
        "ロングカーディガン|モックネック|ニットTシャツ|腹巻",
        "trui|damestrui|herentrui|kabeltrui|coltrui|wollen trui|spencer|slip-over|gebreid vest|vestje|omslagdoek|sjaal|muts|wanten|handschoenen|sokken|trui met col|damesvest|herenvest|kindertrui|babyvestje|debardeur",
        "sweater coat|cable sweater|cable-knit sweater|chunky cardigan|fine-knit sweater|layette cardigan|Zopfpulli|maxi cardigan|pull torsades",
        "カシミヤニット|タートルネックニット|クルーネックニット|Vネックニット",
    ),
    "leather_goods": (
        "flap bag|chain bag|hip bag|gym bag|sports bag|cabin bag|suit carrier|garment carrier|zip folio|tablet sleeve|french purse|long wallet|zip-around wallet|trifold wallet|card wallet|cosmetic bag|cable organiser|bag charm|obi belt|waist belt|schoolbag",
        "borsa bombonera|borsa a bauletto|borsa a mezzaluna|borsa shopper|borsa a cartella|borsetta|pochette con catena|pochette da sera|monospalla|borsone da viaggio|porta abiti|portablocco|porta tablet|portafoglio zip around|portaspicci|borsellino|porta iphone|cintura intrecciata|porta chiavi",
        "sac de week-end|sac 48 h|sac 48h|sac à rabat|sac boîte|sac demi-lune|sac trapèze|sac messager|sac porté main|sac porté croisé|sac shopping|sac bourse|sac de soirée|sac photo|pochette de soirée|porte-feuille|portefeuille long|portefeuille compact|porte-cartes zippé|porte-téléphone|étui à cigarettes|trousse à maquillage|collier de chien",
        "Bügeltasche|Rucksackbeutel|Crossbodytasche|Crossbody-Tasche|Unterarmtasche|Messengertasche|Wochenendtasche|Reisebeutel|Tablethülle|Collegemappe|Kartenhalter|Kartenmäppchen|Langbörse|Damenbörse|Herrenbörse|Schmuckrolle|Ledergürtel|Flechtgürtel",
        "bolso bombonera|bolso shopping|bolso media luna|bolso mochila|bolsito|capazo|macuto|cartera de fiesta|maleta de cabina|maletín de viaje|bolsa de fin de semana|bolsa de aseo|portamóviles|funda de portátil|cinturón trenzado|cartuchera",
        "mala de senhora|mala bucket|mala saco|mala de fim de semana|bolsinha|bornal|pasta de executivo|pasta para portátil|mala de cabine|carteira de senhora|carteira de homem|bolsa de cosmética|estojo de óculos|cinto entrançado",
        "hobo çanta|gece çantası|kabin valizi|hafta sonu çantası|spor çantası|gözlük kabı|kredi kartlık|uzun cüzdan|bozukluk cüzdanı|örgü kemer",
        "双肩背包|单肩斜挎包|手提袋|托特袋|链条包|卡夹|卡套|长钱夹|短钱夹|首饰盒",
        "バックパック|リュックサック|2WAYバッグ|バケツバッグ|クラッチバッグ|パーティーバッグ|ハンドル バッグ|ドキュメントケース|ガーメントケース|コンパクトウォレット|ウォレット|スマホポーチ|化粧ポーチ",
        "tas|handtas|schoudertas|rugzak|boodschappentas|aktetas|laptoptas|reistas|weekendtas|heuptas|buideltas|portemonnee|pasjeshouder|kaarthouder|riem|ceintuur|sleutelhanger|toilettas|crossbodytas|damestas|herentas|koffer|handschoenen|avondtas|documententas",
        "card holder wallet|Kartentasche",
        "coin case|phone pouch|carry-on case|billfold wallet|巾着バッグ|ミニバッグ",
    ),
    "footwear": (
        "house slipper|carpet slipper|albert slipper|velvet slipper|slipper boot|smoking slipper|opera pump|dorsay pump|block-heel sandal|platform boot|thong sandal|pool slide|tennis shoe|basketball shoe|slip-on sneaker|driving moccasin|bit loafer|belgian loafer|venetian loafer|brothel creeper|creeper|desert shoe|field boot|dealer boot|packer boot|western boot|ugg boot|sheepskin boot|walking boot|walking shoe|t-bar shoe|dance shoe|golf shoe",
        "décolletée|sandalo intrecciato|furlana|pantofola da casa|mocassino con morsetto|mocassino driver|stringata inglese|stivale alto|stivale cuissard|scarpa sportiva|sneaker alta|sneaker bassa",
        "escarpin ouvert|sandale plateforme|socques|mocassin à glands|mocassin penny|derby à lacets|boots fourrées|baskets basses|baskets hautes|chaussures de randonnée|chausson d'intérieur|après-ski",
        "Haferl|Doppelmonk|Doppelmonkstrap|Schnürboot|Schnürboots|Bergstiefel|Wanderstiefel|Jodhpurstiefel|Overkneestiefel|Lammfellstiefel|Trekkingsandale|Riemchenpumps|Peeptoe|Tennisschuh|Leinenschuh|Segelschuh|Fahrerschuh|College-Loafer|Krabbelschuh|Zehensandale",
        "sandalia de plataforma|sandalia romana|alpargata de cuña|zapatilla de deporte|mocasín de borlas|mocasín con antifaz|mocasín penny|bluchers|zapato inglés|zapato de cordón|botín cowboy|bota cowboy|pisacacas|katiuska|katiuskas|camperas|botas camperas|deportivas|patucos",
        "sandália plataforma|sandália romana|chinelas|mocassim de berloques|mocassim penny|sapato inglês|sapato de fivela|sapato vela|botas de montanha|bota texana|ténis de cano alto|alpergata|sabrinas|botinhas|sandalinha",
        "pufuk terlik|arkası açık ayakkabı|platform topuklu|dolgu topuk sandalet|gladyatör sandalet|bilekten bağlı sandalet|mokasen|püsküllü loafer|tokalı ayakkabı|kovboy çizmesi|diz üstü çizme|trekking botu|çarık",
        "马衔扣乐福鞋|流苏乐福鞋|玛丽珍|凉拖鞋|穆勒拖|露跟鞋|布洛克鞋|正装鞋|系带鞋|袜靴|裸靴|慢跑鞋|棉拖|家居鞋|绣花鞋",
        "バックストラップパンプス|ポインテッドパンプス|ヒールパンプス|フラットシューズ|サボサンダル|スポーツサンダル|コンフォートサンダル|ウイングチップ|ダブルモンク|ダブルモンクストラップ|ウエスタンブーツ|ハイカットスニーカー|ローカットスニーカー",
        "schoen|schoenen|laars|laarzen|laarsje|enkellaars|enkellaarsje|veterschoen|veterboot|instapper|sandaal|sandalen|pantoffel|pantoffels|klomp|klompen|muiltje|regenlaars|wandelschoen|damesschoen|herenschoen|gespschoen|bootschoen|kinderschoen|rijlaars",
        "Haferlschuhe|wellies|gumboot",
        "slingback pump|kitten-heel pump|ballerina flat|moccasins|double monk|knee-high boot|thigh-high boot|over-the-knee boot|anfibi|Mokassins|Overknee-Stiefel|alpargatas|zuecos|ブーティ",
    ),
    "home_textile": (
        "washcloth|towel bale|eiderdown|quilt cover|bedcover|bed cover|cushion pad|scatter cushion|floor pouffe|pouffe|throw blanket|baby blanket|tea cloth|place mat|cheesecloth|muslin square|roller blind|voile panel|bath rug|hearth rug|dhurrie|flatweave rug|sheepskin rug|sleeping bag|cot bumper|cot sheet|mattress pad|topper|feather pillow|down pillow|laundry bag|table linen|kitchen linen",
        "lenzuolo singolo|coprirete|set spugna|tappetino|tappetino bagno|scendidoccia|canovacci|fodera cuscino|sacco nanna|paracolpi",
        "parure|taies|dessus-de-lit|serviette de bain|nappe carrée|rideaux|paillasson|tenture|édredon bébé",
        "Laken|Daunendecke|Daunenkissen|Steppbett|Einziehdecke|Oberbett|Federbett|Inlett|Gästetuch|Mundserviette|Matratzenauflage|Unterbett|Wickelauflage|Schlafsack",
        "sábanas|bajera|encimera|funda de nórdico|toallas|felpudo|saco de dormir|protector de cuna",
        "lençóis|toalhas|roupão de banho|pano de loiça|almofada decorativa|passadeira",
        "uyku tulumu",
        "睡袋|蚊帐",
        "掛布団カバー|敷き布団|羽毛布団|肌掛け布団|絨毯|スリーパー|手拭い|風呂敷|ベッドスロー",
        "dekbed|donsdekbed|winterdekbed|zomerdekbed|dekbedovertrek|kussen|hoofdkussen|sierkussen|kussenhoes|sloop|kussensloop|hoeslaken|deken|wollen deken|sprei|handdoek|badhanddoek|badlaken|gastendoek|washand|washandje|badmat|theedoek|keukendoek|tafellaken|tafelkleed|tafelloper|servet|servetten|schort|ovenwant|gordijn|gordijnen|vloerkleed|tapijt|karpet|badjas|hamamdoek|strandlaken|molton|matrasbeschermer|matrastopper|dekbedset",
        "hamam towel|waffle towel|waffle blanket|wool throw|bedlinen|duvet inner|table topper",
    ),
    "jewellery": (
        "pendant on chain|dress ring|half-eternity ring|stacker ring|torque bangle|id bracelet|bar brooch|tie pin|hair slide|wristwatch|pocket watch",
        "anello chevalière|monachelle|fermasoldi|parure",
        "anneau|anneaux|anneaux d'oreilles|pince à cravate",
        "Armbanduhr|Taschenuhr|Fußkettchen|Freundschaftsring",
        "argollas",
        "criolas|voltinha",
        "月台戒指|腕表|套链",
        "真珠ネックレス|ペンダントトップ|懐中時計|髪飾り|ロケットペンダント",
        "damesring|herenring|trouwring|verlovingsring|zegelring|halsketting|armband|slavenarmband|oorbel|oorbellen|oorknopjes|oorstekers|oorringen|creolen|medaillon|manchetknopen|dasspeld|enkelbandje|horloge",
        "anello a tre ori|bague fine|joncs|anneau de mariage|Trachtenkette|akoya necklace|pearl studs|月型耳环",
    ),
    "fabric": (
        "coat cloth|coating cloth|overcoating|trousering|dress silk|upholstery cloth|furnishing fabric|curtain fabric|chino cloth|mulmul|broadcloth|end-on-end|damask|lampas|brocatelle|devoré velvet|velveteen|needlecord|charmeuse|silk charmeuse|habotai|georgette|taffeta|duchesse satin|doeskin|cavalry twill|whipcord|donegal",
        "cappottame|drappo|saglia|vigogna|lampasso|damasco|broccatello|velluto devoré|velluto jacquard|maglina|taffetà|raso duchesse|tessuto jacquard|tessuto per abiti|tessuto per pantaloni|tessuto per camicie|tessuto spalmato",
        "damas|gros de tours|velours dévoré|velours frappé|velours de soie|velours coupé|velours bouclé|crêpe georgette|crêpe satin|taffetas|twill de soie|étamine|voile de coton|toile à beurre|ratine|tissu pour manteaux|tissu pour chemises|tissu tailleur",
        "Strichloden|Walkloden|Mantelvelours|Mantelflausch|Anzugtuch|Uniformtuch|Flausch|Wollflausch|Ausbrennersamt|Damast|Taft|Englischleder|Frottier|Waffelpiqué|Futtertaft|Rockstoff|Hosenstoff|Jackenstoff|Leinwand|Nessel",
        "lampás|terciopelo devoré|tafetán|raso duquesa|vichy|dril|paño de abrigo|micropana|punto roma|tul|mezclilla|crudillo|retor|tejido de camisería|tejido para trajes|tejido para abrigos",
        "veludo cotelê|musselina|georgete|crepe georgette|cetim duchesse|tafetá|riscado|tecido para camisas|tecido para fatos|tecido de malha",
        "mantoluk|mantoluk kumaş|kabanlık|kabanlık kumaş|paltoluk|takımlık|elbiselik|elbiselik kumaş|döşemelik kadife|devore kadife|şönil|krep jorjet|tafta|oksford|kaşe|tüvit|pazen|patiska|divitin|süprem|interlok|astarlık",
        "呢料|西装料|衬衫料|重磅双绉|弹力缎|电力纺|塔夫绸|织锦缎|提花缎|烂花绒|烂花丝绒|金丝绒|晒莨|细布|卡其|驼丝锦|哔叽|羊绒面料|针织布|罗纹布|毛巾布|夏布|宋锦|云锦",
        "交織|変り無地ちりめん|無地ちりめん|緯煮ちりめん|一越ちりめん|羽二重|ドビーシャツ地|金襴|緞子|ビロード|別珍|コール天|ジョーゼット|デシン|クレープデシン|タフタ|ブロード|オックス|シーチング|キャンバス|サージ|トロピカル|ガーゼ|キュプラ裏地|服地",
        "mantelstof|jasstof|kostuumstof|pakstof|overhemdenstof|voeringstof|meubelstof|gordijnstof|fluweel|katoenfluweel|linnendamast|ribfluweel|katoensatijn|wollen stof|broekenstof|rokkenstof|jurkstof|laken|halflinnen damast",
        "coating velour|raincoat cloth|suit cloth|velvet cloth|stretch wool|Mantelstoffe|Anzugstoffe|drap militaire|lainage|cotonnade|toile métis",
    ),
}
MORE_KINDS: Final[dict[str, tuple[str, ...]]] = {
    schema: tuple(word for row in rows for word in row.split("|"))
    for schema, rows in _WORDS.items()
}
