"""Closed choices of garments, footwear closures and sizes, in nine languages."""

from __future__ import annotations

from typing import Final

# Packed by hand: the formatter would put every surface on its own line.
# fmt: off

GARMENT_CHOICES: Final[dict[str, dict[str, dict[str, tuple[str, ...]]]]] = {
    "gender": {
        "women": {
            "code": ("W", "F", "WMN", "WMS", "SRA", "SRAS", "DAM"),
            "en": (
                "women", "woman", "women's", "womens", "ladies", "lady", "womenswear", "female",
                "ladies'", "ladieswear", "woman's", "for her", "misses", "wms", "ladiesfashion",
            ),
            "it": (
                "donna", "donne", "femminile", "da donna", "signora", "per donna", "femmina",
                "linea donna", "per lei", "femminili", "signore",
            ),
            "fr": (
                "femme", "femmes", "féminin", "dame", "dames", "pour femme", "pour elle",
                "prêt-à-porter femme",
            ),
            "de": (
                "Damen", "Frauen", "Dame", "Frau", "für Damen", "DOB", "Damenmode", "weiblich",
                "Womenswear",
            ),
            "es": (
                "mujer", "mujeres", "señora", "femenino", "de mujer", "para mujer", "dama",
                "señoras",
            ),
            "pt": (
                "mulher", "senhora", "mulheres", "feminino", "de senhora", "para mulher",
                "senhoras", "feminina",
            ),
            "tr": ("kadın", "bayan", "kadınlar", "bayanlar", "kadın giyim", "bayan giyim"),
            "zh": (
                "女", "女士", "女装", "女款", "女式", "女性", "女装款", "女子", "女鞋", "女包",
                "女裙", "女裤", "女衫",
            ),
            "ja": (
                "レディース", "婦人", "女性", "ウィメンズ", "女性用", "婦人服", "婦人用",
                "レディス",
            ),
        },
        "men": {
            "code": ("M", "MN", "MNS", "CRO", "CAB", "HRN"),
            "en": (
                "men", "man", "men's", "mens", "gentlemen", "gents", "menswear", "male", "man's",
                "for him", "gent's",
            ),
            "it": ("uomo", "uomini", "maschile", "da uomo", "per uomo", "maschio", "linea uomo",
                   "per lui"),
            "fr": (
                "homme", "hommes", "masculin", "pour homme", "messieurs", "pour lui",
                "prêt-à-porter homme",
            ),
            "de": (
                "Herren", "Männer", "Herr", "Mann", "für Herren", "HAKA", "Herrenmode", "männlich",
                "Menswear",
            ),
            "es": (
                "hombre", "hombres", "caballero", "masculino", "de hombre", "para hombre", "señor",
                "caballeros",
            ),
            "pt": (
                "homem", "homens", "masculino", "de homem", "para homem", "cavalheiro",
                "masculina",
            ),
            "tr": ("erkek", "bay", "erkekler", "erkek giyim", "baylar"),
            "zh": (
                "男", "男士", "男装", "男款", "男式", "男性", "男装款", "男子", "男鞋", "男包",
                "男裤", "男衫",
            ),
            "ja": ("メンズ", "紳士", "男性", "男性用", "紳士服", "紳士用"),
        },
        "unisex": {
            "code": ("U", "UNI", "UNX"),
            "en": (
                "unisex", "genderless", "all gender", "gender neutral", "men and women",
                "women and men", "all genders", "men/women", "gender-neutral", "men & women",
                "adult unisex", "for anybody", "for anyone", "for everybody", "for everyone",
                "his and hers", "his & hers", "for him and her", "for her and him",
                "for him or her", "for her or him", "ungendered", "any gender",
            ),
            "it": (
                "unisex", "uomo/donna", "genderless", "uomo e donna", "uomo donna", "donna/uomo",
                "donna e uomo", "U/D", "D/U", "per lui e per lei", "per lei e per lui",
                "per lui e lei", "per lei e lui", "lui/lei", "lei/lui",
            ),
            "fr": (
                "unisexe", "mixte", "homme et femme", "homme/femme", "sans genre", "femme/homme",
                "femme et homme", "H/F", "F/H", "pour elle et lui", "pour lui et elle",
                "pour elle et pour lui", "pour lui et pour elle", "non genré", "non genrée",
            ),
            "de": (
                "Unisex", "Damen und Herren", "geschlechtsneutral", "Damen/Herren",
                "genderneutral", "Herren und Damen", "Herren/Damen", "Da/He", "He/Da",
                "für Sie und Ihn", "für Ihn und Sie", "für Sie & Ihn", "für Sie und für Ihn",
            ),
            "es": (
                "unisex", "mixto", "hombre y mujer", "hombre/mujer", "sin género", "mujer/hombre",
                "mujer y hombre", "señora y caballero", "caballero y señora", "para él y ella",
                "para ella y él", "señora/caballero", "caballero/señora",
            ),
            "pt": (
                "unissexo", "unissex", "unisexo", "homem e mulher", "homem/mulher", "sem género",
                "mulher e homem", "mulher/homem", "senhora e homem", "homem e senhora",
                "para ele e ela", "para ela e ele", "sem gênero",
            ),
            "tr": ("unisex", "üniseks", "kadın/erkek", "erkek/kadın", "kadın ve erkek", "uniseks",
                   "erkek ve kadın", "kadın erkek", "bay bayan", "bayan bay", "bay ve bayan",
                   "cinsiyetsiz"),
            "zh": (
                "男女同款", "中性", "男女通用", "男女款", "男女皆宜", "无性别", "通用款",
                "男女皆可", "男女均可", "不分男女", "男女",
            ),
            "ja": (
                "ユニセックス", "男女兼用", "ジェンダーレス", "男女共用", "メンズ・レディース",
                "レディース・メンズ", "メンズ&レディース", "レディース&メンズ", "男女問わず",
                "ユニセックス仕様",
            ),
        },
        "girls": {
            "code": ("G", "GRL", "GIRL"),
            "en": ("girls", "girl", "girl's", "girls'", "girlswear"),
            "it": ("bambina", "ragazza", "bimba", "bimbe", "bambine", "ragazze", "da bambina"),
            "fr": ("fille", "filles", "fillette", "fillettes", "pour fille"),
            "de": ("Mädchen", "für Mädchen", "Mädels", "Girls"),
            "es": ("niña", "niñas", "chica", "de niña", "para niña"),
            "pt": ("menina", "rapariga", "meninas", "raparigas", "de menina"),
            "tr": ("kız", "kız çocuk", "kız çocuğu", "kızlar", "kız çocukları"),
            "zh": ("女童", "女孩", "女童装", "女童款", "女中童"),
            "ja": ("女児", "ガールズ", "女の子", "女子用", "女児用", "女児服"),
        },
        "boys": {
            "code": ("B", "BOY", "BYS"),
            "en": ("boys", "boy", "boy's", "boys'", "boyswear"),
            "it": ("bambino", "ragazzo", "bambini maschi", "ragazzi", "da bambino"),
            "fr": ("garçon", "garçons", "garçonnet", "pour garçon"),
            "de": ("Jungen", "Jungs", "Knaben", "Junge", "für Jungen", "Boys"),
            "es": ("niño", "niños varones", "chico", "de niño", "para niño"),
            "pt": ("menino", "rapaz", "meninos", "rapazes", "de menino"),
            "tr": ("erkek çocuk", "oğlan", "erkek çocuğu", "erkek çocukları"),
            "zh": ("男童", "男孩", "男童装", "男童款", "男中童"),
            "ja": ("男児", "ボーイズ", "男の子", "男児用", "男児服"),
        },
        "kids": {
            "code": ("K", "KID", "KDS"),
            "en": (
                "kids", "kid", "children", "child", "children's", "kidswear", "junior", "juniors",
                "childrenswear", "kid's", "youth", "kids unisex", "teen",
            ),
            "it": (
                "bambini", "junior", "kids", "infanzia", "bimbi", "ragazzi/ragazze",
                "bambino/bambina", "bimbo",
            ),
            "fr": ("enfant", "enfants", "junior", "kids", "fille/garçon", "enfant mixte"),
            "de": ("Kinder", "Kind", "Kids", "Junior", "Jungen und Mädchen", "KOB", "Kindermode"),
            "es": ("infantil", "niños", "junior", "niños y niñas", "niño/niña", "kids", "juvenil"),
            "pt": ("criança", "crianças", "infantil", "júnior", "menino/menina", "kids"),
            "tr": ("çocuk", "çocuklar", "genç", "çocuk giyim", "junior"),
            "zh": ("儿童", "童装", "童", "中童", "小童", "大童", "男女童", "童款"),
            "ja": ("子供", "キッズ", "こども", "ジュニア", "子ども", "子供用", "子供服", "男女児"),
        },
        "baby": {
            "code": ("BB", "BBY"),
            "en": (
                "baby", "babies", "infant", "newborn", "toddler", "baby's", "infants", "layette",
                "babywear",
            ),
            "it": ("neonato", "bebè", "neonata", "neonati", "baby", "prima infanzia", "neonato/a"),
            "fr": ("bébé", "bébés", "nouveau-né", "layette", "nourrisson", "naissance"),
            "de": ("Baby", "Babys", "Säugling", "Neugeborene", "Kleinkind", "Kleinkinder"),
            "es": ("bebé", "bebés", "recién nacido", "recién nacidos", "primera infancia"),
            "pt": ("bebé", "bebê", "recém-nascido", "bebés", "bebês"),
            "tr": ("bebek", "yenidoğan", "bebekler", "bebe", "yeni doğan"),
            "zh": ("婴儿", "宝宝", "婴幼儿", "新生儿", "婴童", "幼童", "婴幼儿款"),
            "ja": ("ベビー", "乳児", "赤ちゃん", "新生児", "幼児", "乳幼児", "トドラー"),
        },
    },
    "fit": {
        "slim": {
            "en": (
                "slim", "slim fit", "fitted", "tailored fit", "skinny", "close fit", "tight fit",
                "tight", "body fit", "close-fitting", "narrow fit", "slim-fit", "extra slim",
                "figure-hugging", "skinny fit", "fitted cut",
            ),
            "it": (
                "slim", "slim fit", "aderente", "attillato", "attillata", "vestibilità slim",
                "asciutto", "asciutta", "sciancrato", "sciancrata", "avvitato", "skinny",
                "vestibilità aderente", "fit aderente", "slim-fit", "aderenti", "linea aderente",
                "avvitata",
            ),
            "fr": (
                "ajusté", "slim", "coupe slim", "ajustée", "cintré", "coupe ajustée",
                "près du corps", "coupe cintrée", "slim fit", "cintrée", "moulant",
                "coupe près du corps", "moulante", "étroite", "coupe étroite",
            ),
            "de": (
                "schmal", "Slim Fit", "slim", "körpernah", "eng", "tailliert", "figurbetont",
                "enganliegend", "schmale Passform", "schmal geschnitten", "Skinny",
                "körpernahe Passform", "eng anliegend", "enge Passform", "Body Fit",
            ),
            "es": (
                "ajustado", "slim", "entallado", "slim fit", "ceñido", "corte slim", "ajustada",
                "entallada", "corte entallado", "pegado", "corte ajustado", "estrecho", "ceñida",
                "pitillo", "skinny",
            ),
            "pt": (
                "justo", "slim", "ajustado", "slim fit", "cintado", "corte justo", "justa",
                "corte slim", "ajustada", "cintada", "skinny", "apertado",
            ),
            "tr": (
                "dar", "slim", "slim fit", "dar kesim", "dar kalıp", "vücuda oturan",
                "oturan kalıp", "skinny", "daraltılmış", "slim kalıp", "bele oturan",
            ),
            "zh": (
                "修身", "紧身", "修身型", "修身版", "贴身", "合身修身", "修身款", "紧身款", "收腰",
                "修身版型", "窄版",
            ),
            "ja": (
                "スリム", "スリムフィット", "タイト", "細身", "タイトフィット", "スキニー",
                "細身シルエット", "タイトシルエット", "フィット",
            ),
        },
        "regular": {
            "en": (
                "regular", "regular fit", "classic fit", "standard fit", "normal fit", "straight",
                "straight fit", "classic", "standard", "true to size", "comfort fit", "normal",
                "fits true to size", "regular-fit", "modern fit",
            ),
            "it": (
                "regolare", "regular", "vestibilità regolare", "classica", "regular fit", "dritta",
                "classico", "normale", "vestibilità classica", "vestibilità regular",
                "fit regolare", "standard", "dritto", "vestibilità normale", "taglio dritto",
                "linea dritta",
            ),
            "fr": (
                "droit", "regular", "coupe droite", "normale", "coupe classique", "regular fit",
                "droite", "classique", "normal", "coupe régulière", "coupe normale", "standard",
                "taille normalement", "coupe regular", "régulière",
            ),
            "de": (
                "normal", "Regular Fit", "regular", "gerade", "normale Passform", "klassisch",
                "reguläre Passform", "regulär", "gerade geschnitten", "klassische Passform",
                "Standard", "gerader Schnitt", "Modern Fit", "Comfort Fit", "Normal Fit",
            ),
            "es": (
                "regular", "corte regular", "recto", "corte recto", "normal", "clásico",
                "regular fit", "corte clásico", "recta", "ajuste regular", "estándar",
                "corte normal", "clásica", "ajuste normal",
            ),
            "pt": (
                "regular", "corte direito", "corte regular", "normal", "clássico", "direito",
                "regular fit", "reto", "corte reto", "standard", "corte clássico", "clássica",
                "corte normal",
            ),
            "tr": (
                "normal", "regular", "regular fit", "standart kalıp", "düz kesim", "normal kalıp",
                "klasik", "klasik kalıp", "standart", "düz", "rahat normal", "regular kalıp",
                "normal kesim",
            ),
            "zh": (
                "常规", "标准", "合身", "直筒", "常规版", "标准版型", "合体", "常规版型", "标准版",
                "常规款", "合身版", "合体型", "直筒型", "适中", "合身型", "直筒版",
            ),
            "ja": (
                "レギュラー", "レギュラーフィット", "スタンダード", "標準", "ストレート", "普通",
                "クラシックフィット", "定番シルエット", "スタンダードフィット", "ノーマル",
            ),
        },
        "relaxed": {
            "en": (
                "relaxed", "relaxed fit", "loose", "loose fit", "easy fit", "comfortable fit",
                "roomy", "wide", "wide fit", "comfort", "relaxed cut", "generous fit", "slouchy",
                "relaxed-fit", "loose-fitting", "baggy", "wide leg", "easy",
            ),
            "it": (
                "comoda", "comodo", "vestibilità comoda", "morbida", "morbido", "ampia", "relaxed",
                "loose", "ampio", "relaxed fit", "vestibilità morbida", "vestibilità ampia",
                "rilassata", "largo", "larga", "vestibilità rilassata", "loose fit", "svasata",
                "linea morbida",
            ),
            "fr": (
                "ample", "décontracté", "coupe ample", "loose", "relaxed", "coupe décontractée",
                "large", "décontractée", "relaxed fit", "coupe large", "confort", "fluide",
                "coupe confort", "loose fit", "coupe loose", "coupe décontracté",
            ),
            "de": (
                "locker", "weit", "bequem", "Relaxed Fit", "lockere Passform", "Loose Fit",
                "leger", "lässig", "weite Passform", "locker geschnitten", "weit geschnitten",
                "lässige Passform", "relaxed", "bequeme Passform", "legere Passform",
                "weiter Schnitt", "Wide Fit",
            ),
            "es": (
                "holgado", "suelto", "relajado", "relaxed fit", "amplio", "corte holgado",
                "holgada", "amplia", "corte relajado", "loose", "suelta", "corte amplio", "ancho",
                "cómodo", "relaxed", "loose fit", "relajada", "corte suelto",
            ),
            "pt": (
                "largo", "solto", "folgado", "relaxed", "confortável", "corte largo", "solta",
                "relaxed fit", "corte solto", "folgada", "amplo", "loose", "descontraído", "larga",
                "corte folgado", "corte descontraído",
            ),
            "tr": (
                "rahat", "bol", "rahat kesim", "relaxed fit", "bol kesim", "rahat kalıp", "salaş",
                "relaxed", "bol kalıp", "geniş", "loose fit", "geniş kalıp", "loose",
                "comfort fit",
            ),
            "zh": (
                "宽松", "休闲", "宽松型", "宽松版", "宽松款", "宽松版型", "休闲版", "舒适版",
                "宽版", "微宽松", "落肩宽松", "阔版",
            ),
            "ja": (
                "リラックス", "ゆったり", "ルーズ", "リラックスフィット", "ルーズフィット",
                "ワイド", "ゆったりめ", "ゆったりシルエット", "リラックスシルエット",
                "イージーフィット", "ワイドシルエット", "コンフォートフィット",
            ),
        },
        "oversized": {
            "en": (
                "oversized", "oversize", "oversized fit", "boxy", "oversize fit", "over-sized",
                "boxy fit", "oversized cut", "extra loose", "cocoon", "extra large fit",
            ),
            "it": (
                "oversize", "over", "vestibilità oversize", "oversized", "boxy",
                "vestibilità over", "fit oversize", "over size", "oversize fit", "a scatola",
                "linea over", "vestibilità boxy",
            ),
            "fr": (
                "oversize", "surdimensionné", "coupe oversize", "oversized", "extra large", "boxy",
                "surdimensionnée", "coupe boxy", "coupe surdimensionnée", "très ample",
                "oversize fit",
            ),
            "de": (
                "oversized", "Oversize", "übergroß", "überweit", "Oversized Fit",
                "Oversize-Passform", "boxy", "Oversize-Schnitt", "überschnitten", "kastig",
                "Boxy Fit", "Oversize Fit",
            ),
            "es": (
                "oversize", "extragrande", "sobredimensionado", "oversized", "corte oversize",
                "boxy", "muy holgado", "corte boxy", "oversize fit", "sobredimensionada",
                "extra grande",
            ),
            "pt": (
                "oversize", "oversized", "sobredimensionado", "corte oversize", "muito largo",
                "boxy", "corte boxy", "extra largo", "oversize fit",
            ),
            "tr": (
                "oversize", "oversized", "aşırı bol", "ekstra bol", "oversize kalıp", "boxy",
                "oversize kesim", "oversize fit", "kutu kesim",
            ),
            "zh": (
                "超大版", "廓形宽松", "超宽松", "大廓形", "加大版", "特宽松", "超大廓形",
                "oversize", "宽大", "茧型", "箱型",
            ),
            "ja": (
                "オーバーサイズ", "ビッグシルエット", "オーバーサイズフィット", "ボクシー",
                "オーバーシルエット", "ビッグ", "コクーン", "ボックスシルエット",
            ),
        },
    },
    "neckline": {
        "crew": {
            "en": (
                "crew neck", "crewneck", "round neck", "crew", "crew-neck", "round neckline",
                "jewel neck", "R-neck", "roundneck", "round", "scoop neck", "round collar",
                "O-neck", "crew collar",
            ),
            "it": (
                "scollo tondo a costine", "girocollo a costine",
                "girocollo", "collo tondo", "scollo tondo", "paricollo", "scollo rotondo",
                "collo rotondo", "giro collo", "a girocollo", "scollo girocollo", "tondo",
                "collo giro",
            ),
            "fr": (
                "encolure arrondie",
                "col rond", "ras du cou", "encolure ronde", "col ras du cou", "ras de cou", "rond",
                "encolure ras du cou", "décolleté rond", "col ras de cou",
            ),
            "de": (
                "rundhalsig", "runder Halsausschn.", "rund",
                "Rundhals", "Rundhalsausschnitt", "runder Ausschnitt", "Rundausschnitt",
                "Crew Neck", "Rundkragen", "Crewneck", "runder Halsausschnitt", "O-Ausschnitt",
                "Rundhals-Ausschnitt", "R-Hals",
            ),
            "es": (
                "cuello redondo", "cuello caja", "escote redondo", "cuello a la caja", "redondo",
                "cuello a caja", "cuello cerrado", "escote caja", "cuello ranglan redondo",
                "cuello de caja",
            ),
            "pt": (
                "gola redonda", "decote redondo", "gola careca", "redondo", "gola rente",
                "decote careca", "decote em O", "gola de redondo",
            ),
            "tr": (
                "bisiklet yaka", "yuvarlak yaka", "sıfır yaka", "0 yaka", "bisiklet", "yuvarlak",
                "o yaka",
            ),
            "zh": ("圆领", "圆领口", "套头圆领", "小圆领", "圆领款", "O领", "低圆领"),
            "ja": (
                "クルーネック", "丸首", "丸襟", "ラウンドネック", "丸衿", "丸首ネック", "Oネック",
            ),
        },
        "v_neck": {
            "en": (
                "V-neck", "v neck", "vneck", "V-neckline", "V", "deep V-neck", "V neckline",
                "V-shaped neck", "V-collar", "plunging V", "deep v",
            ),
            "it": (
                "scollo a punta",
                "scollo a V", "scollo V", "collo a V", "a V", "collo V", "scollatura a V",
                "scollo profondo a V", "V", "con scollo a V",
            ),
            "fr": (
                "col V", "encolure en V", "col en V", "décolleté en V", "encolure V", "en V",
                "col vé", "décolleté V", "V",
            ),
            "de": (
                "V-Ausschn.", "V-förmig",
                "V-Ausschnitt", "V-Neck", "V-Hals", "V-Kragen", "V", "tiefer V-Ausschnitt",
                "V Ausschnitt", "V-förmiger Ausschnitt",
            ),
            "es": (
                "escote en V", "cuello de pico", "cuello V", "cuello en V", "escote V", "pico",
                "escote de pico", "en V", "escote pico", "cuello pico",
            ),
            "pt": (
                "decote em V", "gola em V", "gola V", "decote V", "em V", "gola em bico",
                "decote em bico",
            ),
            "tr": ("V yaka", "v-yaka", "V", "derin V yaka", "V şeklinde yaka"),
            "zh": ("V领", "V字领", "鸡心领", "V领口", "深V领", "小V领", "大V领", "V形领"),
            "ja": ("Vネック", "V首", "Vネックライン", "V襟", "深Vネック", "Vネツク", "V衿"),
        },
        "turtleneck": {
            "en": (
                "turtleneck", "turtle neck", "roll neck", "polo neck", "rollneck", "funnel neck",
                "roll-neck", "high neck", "turtle-neck", "polo-neck", "high collar", "roll collar",
                "cowl neck", "T-neck",
            ),
            "it": (
                "collo a dolcevita", "collo doppio",
                "dolcevita", "collo alto", "lupetto alto", "collo a ciclista", "collo ad anello",
                "ciclista", "collo ciclista", "collo risvoltato", "collo dolcevita",
                "a collo alto", "collo alto risvoltato", "lupetto", "collo imbuto",
            ),
            "fr": (
                "col roulé", "col cheminée", "sous-pull", "roulé", "col haut", "col boule",
                "à col roulé", "col roulé haut",
            ),
            "de": (
                "Rolli-Kragen",
                "Rollkragen", "Rolli", "Rollkragenausschnitt", "Rollneck", "hoher Kragen",
                "Turtleneck",
            ),
            "es": (
                "cuello alto", "cuello cisne", "cuello vuelto", "cisne", "cuello de cisne",
                "cuello vuelto alto", "cuello tortuga", "cuello chimenea",
            ),
            "pt": (
                "gola alta", "gola rolê", "gola rulê", "gola cisne", "gola role", "gola virada",
                "gola subida virada",
            ),
            "tr": (
                "balıkçı yaka", "boğazlı yaka", "boğazlı", "balıkçı", "kaplumbağa yaka",
                "dik boğazlı yaka", "degaje yaka", "tam balıkçı yaka",
            ),
            "zh": (
                "高领", "高翻领", "堆堆领", "樽领", "套头高领", "堆领", "高圆领", "翻折高领",
                "两翻领",
            ),
            "ja": (
                "タートルネック", "タートル", "とっくり", "ハイネック", "ロールネック",
                "タートルネツク", "オフタートル", "とっくり襟", "ファンネルネック",
            ),
        },
        "mock": {
            "en": (
                "mock neck", "mock turtleneck", "mock", "stand collar", "mockneck", "mock-neck",
                "stand-up collar", "half turtleneck", "mandarin collar", "standing collar",
                "band collar", "half-neck", "grandad collar",
            ),
            "it": (
                "colletto alla coreana", "collo a lupetto basso",
                "mezzo collo", "collo a lupetto", "collo coreana", "mezzo lupetto",
                "collo in piedi", "coreana", "alla coreana", "collo alla coreana", "semi lupetto",
                "collo montante", "collo mao",
            ),
            "fr": (
                "col montant", "demi-col", "col officier", "col mao", "col cheminée court",
                "montant", "col droit", "col tunisien", "demi-col montant", "col mandarin",
            ),
            "de": (
                "Stehkragen kurz",
                "Stehkragen", "Turtle", "Stehbund", "Stehkragenausschnitt", "kurzer Rollkragen",
                "halber Rollkragen", "Maokragen", "kleiner Stehkragen", "Mock Neck",
                "Mandarinkragen", "Halbrollkragen",
            ),
            "es": (
                "cuello perkins", "cuello semialto", "cuello mao", "semicisne", "cuello subido",
                "perkins", "cuello medio cisne", "medio cuello", "cuello semi cisne", "mao",
                "cuello tirilla",
            ),
            "pt": (
                "meia gola", "gola subida", "gola mao", "gola padre", "meia-gola",
                "gola semi-alta", "gola mandarim", "semi gola alta",
            ),
            "tr": (
                "yarım balıkçı yaka", "hakim yaka", "dik yaka", "yarım boğazlı", "yarım balıkçı",
                "mandarin yaka", "yarım boğazlı yaka", "yarım dik yaka",
            ),
            "zh": (
                "半高领", "立领", "小高领", "小立领", "中领", "半高领口", "假高领", "中山领",
                "中高领", "半樽领",
            ),
            "ja": (
                "モックネック", "ハーフタートル", "スタンドカラー", "モック", "立ち襟",
                "プチハイネック", "スタンド襟", "バンドカラー", "ボトルネック", "立ち衿",
                "モックタートル", "マオカラー",
            ),
        },
        "boat": {
            "en": (
                "boat neck", "bateau", "boatneck", "boat neckline", "bateau neck", "slash neck",
                "boat-neck", "bateau neckline", "boat", "Sabrina neck", "wide neck",
            ),
            "it": (
                "scollo a barca", "barchetta", "scollo barca", "scollo a barchetta", "a barchetta",
                "barca", "collo a barca", "scollo barchetta",
            ),
            "fr": ("col bateau", "encolure bateau", "bateau", "décolleté bateau"),
            "de": (
                "U-Boot-Ausschnitt", "Bateau", "U-Boot-Kragen", "Bateau-Ausschnitt",
                "Bootsausschnitt", "Uboot-Ausschnitt", "Boatneck", "Submarine-Ausschnitt",
                "U-Boot",
            ),
            "es": (
                "escote barco", "cuello barco", "escote bote", "barco", "escote bateau",
                "cuello bote",
            ),
            "pt": (
                "decote barco", "gola barco", "decote canoa", "gola canoa", "decote à barco",
                "barco", "decote em barco",
            ),
            "tr": ("kayık yaka", "bato yaka", "kayık", "tekne yaka"),
            "zh": ("一字领", "船领", "船型领", "船形领", "一字肩领", "平领", "船领口", "一字领口"),
            "ja": (
                "ボートネック", "ボート", "ボートネックライン", "バトーネック", "船底襟",
                "ボートネツク",
            ),
        },
        "polo": {
            "en": (
                "polo collar", "polo", "polo shirt collar", "polo-collar", "johnny collar",
                "knitted polo collar", "polo style collar", "zip polo collar", "open polo collar",
            ),
            "it": (
                "collo polo", "polo", "colletto polo", "a polo", "collo a polo", "colletto a polo",
            ),
            "fr": ("col polo", "polo", "à col polo"),
            "de": ("Polokragen", "Polo", "Polo-Kragen", "Polohemdkragen", "Polokragenausschnitt"),
            "es": ("cuello polo", "polo", "cuello de polo", "tipo polo"),
            "pt": ("gola polo", "polo", "gola de polo", "colarinho polo", "gola pólo"),
            "tr": ("polo yaka", "polo", "polo yakalı", "lacoste yaka"),
            "zh": ("Polo领", "POLO衫领", "保罗领", "翻领polo", "马球领", "针织polo领"),
            "ja": ("ポロカラー", "ポロ襟", "ポロ衿", "ポロ", "ポロネック", "スキッパー"),
        },
        "shirt_collar": {
            "en": (
                "shirt collar", "classic collar", "button-down collar", "spread collar",
                "pointed collar", "point collar", "cutaway collar", "camp collar", "French collar",
                "button down collar", "Kent collar", "classic shirt collar", "turn-down collar",
                "Cuban collar", "Italian collar", "club collar", "convertible collar",
                "semi-spread collar",
            ),
            "it": (
                "collo camicia", "colletto camicia", "colletto classico", "collo alla francese",
                "collo button down", "collo francese", "collo italiano", "colletto da camicia",
                "collo a camicia", "button down", "collo classico", "colletto italiano",
                "collo cubano", "collo alla cubana", "collo chemisier", "colletto francese",
            ),
            "fr": (
                "col chemise", "col chemisier", "col classique", "col boutonné", "col italien",
                "col français", "col chemise classique", "col cubain", "col à pointes boutonnées",
                "col pointu", "col kent", "col cutaway", "col rabattu",
            ),
            "de": (
                "Hemdenkragen",
                "Hemdkragen", "Kentkragen", "Button-Down-Kragen", "Haifischkragen", "Blusenkragen",
                "Umlegekragen", "Cutaway-Kragen", "New-Kent-Kragen", "Klappkragen", "Spreizkragen",
                "Kubakragen", "Button-down", "klassischer Hemdkragen", "Kent", "Bubikragen",
            ),
            "es": (
                "cuello camisero", "cuello de camisa", "cuello camisa", "cuello italiano",
                "cuello clásico", "cuello abotonado", "cuello francés", "cuello con botones",
                "camisero", "cuello cubano", "cuello button down",
            ),
            "pt": (
                "colarinho de camisa", "gola de camisa", "colarinho", "colarinho italiano",
                "colarinho clássico", "gola camisa", "gola camiseiro", "colarinho francês",
                "colarinho button down", "gola camiseira",
            ),
            "tr": (
                "gömlek yaka", "klasik yaka", "düğmeli yaka", "klasik gömlek yaka",
                "gömlek yakası", "italyan yaka", "kübalı yaka", "button down yaka", "fransız yaka",
            ),
            "zh": (
                "衬衫领", "衬衣领", "方领衬衫", "尖领", "扣领", "八字领", "方领", "衬衫翻领",
                "尖角领", "古巴领", "翻领衬衫", "大八字领",
            ),
            "ja": (
                "シャツカラー", "シャツ襟", "レギュラーカラー", "ボタンダウン", "ワイドカラー",
                "シャツ衿", "開襟", "オープンカラー", "レギュラー襟", "ボタンダウンカラー",
                "キューバカラー", "セミワイドカラー",
            ),
        },
        "lapel": {
            "en": (
                "lapel", "lapels", "notch lapel", "peak lapel", "shawl collar", "notched lapel",
                "peaked lapel", "shawl lapel", "notched lapels", "tailored collar",
                "revere collar", "shawl", "notch lapels", "lapel collar", "peak lapels", "revers",
                "reverse collar", "blazer collar",
            ),
            "it": (
                "revers sciallato", "scollo a scialle",
                "revers", "collo a revers", "rever", "collo a scialle", "bavero", "rever classico",
                "rever a lancia", "collo sciallato", "collo reverse", "collo scialle",
                "revers classico", "revers a lancia", "collo con revers", "scialle", "collo rever",
                "rever a dente",
            ),
            "fr": (
                "encolure châle", "cols châle",
                "revers", "col tailleur", "col châle", "col cranté", "revers crantés",
                "col à revers", "col tailleur cranté", "châle", "revers cranté",
                "revers en pointe", "col revers",
            ),
            "de": (
                "Schal-Kragen", "mit Revers", "Stehrevers",
                "Revers", "Reverskragen", "Schalkragen", "fallendes Revers", "steigendes Revers",
                "Spitzrevers", "Schalkragenausschnitt", "Blazerkragen", "Stufenrevers",
                "Reversausschnitt", "Fallrevers", "Schal",
            ),
            "es": (
                "cuello de esmoquin", "cuello tipo chal",
                "solapa", "solapas", "cuello solapa", "cuello esmoquin", "cuello chal",
                "cuello con solapas", "solapa de pico", "solapa de muesca", "cuello de solapa",
                "cuello sastre", "solapas de muesca", "chal", "cuello smoking",
            ),
            "pt": (
                "gola de xaile", "gola em xaile",
                "lapela", "lapelas", "gola de lapela", "gola xaile", "gola alfaiate",
                "lapela entalhada", "lapela em bico", "gola de alfaiate", "gola com lapela",
                "gola xale", "gola blazer",
            ),
            "tr": (
                "klapa", "kruvaze yaka", "ceket yaka", "şal yaka", "klapa yaka", "blazer yaka",
                "mono yaka", "erkek yaka", "sivri yaka", "klapalı", "ceket yakası",
                "kırlangıç yaka",
            ),
            "zh": (
                "西装领", "驳领", "翻驳领", "青果领", "平驳领", "戗驳领", "西服领", "枪驳领",
                "西装翻领", "披肩领", "枪驳头", "平驳头",
            ),
            "ja": (
                "テーラードカラー", "ラペル", "ショールカラー", "テーラード", "ノッチドラペル",
                "ピークドラペル", "テーラード襟", "ヘチマ襟", "ショール", "へちま襟",
                "ノッチラペル", "ピークラペル", "へちま衿",
            ),
        },
        "hood": {
            "en": (
                "hood", "hooded", "with hood", "hoody", "hoodie", "fixed hood", "detachable hood",
                "removable hood", "hooded collar", "attached hood",
            ),
            "it": (
                "cappuccio", "con cappuccio", "incappucciato", "cappuccio fisso",
                "cappuccio staccabile", "cappuccio removibile", "a cappuccio",
                "cappuccio con coulisse", "cappuccio amovibile",
            ),
            "fr": (
                "capuche", "à capuche", "avec capuche", "capuchon", "capuche fixe",
                "capuche amovible", "capuche doublée", "col à capuche", "encapuchonné",
            ),
            "de": (
                "Kapuze", "mit Kapuze", "Kapuzenkragen", "abnehmbare Kapuze", "feste Kapuze",
                "Hoodie", "Kapuzenausschnitt", "Hood",
            ),
            "es": (
                "capucha", "con capucha", "capucha fija", "capucha desmontable",
                "cuello con capucha", "capucha extraíble", "capucha ajustable",
            ),
            "pt": (
                "capuz", "com capuz", "capucho", "capuz fixo", "capuz amovível", "capuz removível",
                "capuz ajustável", "capuz destacável",
            ),
            "tr": (
                "kapüşon", "kapüşonlu", "kapşonlu", "kapşon", "çıkarılabilir kapüşon",
                "sabit kapüşon", "kukuleta", "kapüşonlu yaka",
            ),
            "zh": (
                "连帽", "带帽", "帽领", "连帽领", "可拆卸帽", "帽款", "固定帽", "可脱卸帽",
                "连帽款", "帽子领",
            ),
            "ja": (
                "フード", "フード付き", "パーカー", "フーデッド", "取り外しフード", "フード付",
                "フードカラー", "着脱フード", "フーディ", "着脱式フード",
            ),
        },
        "other": {
            "en": (
                "pussy bow", "bow collar", "tie neck", "bow neck", "neck tie",
                "no collar", "without collar", "keyhole", "scooped back",
                "other", "other neckline", "halter neck", "off-shoulder", "asymmetric neckline",
                "square neck", "square neckline", "halter", "sweetheart neckline", "one-shoulder",
                "strapless", "collarless", "cowl", "keyhole neck", "U-neck", "off the shoulder",
                "asymmetric",
            ),
            "it": (
                "collo con fiocco", "fiocco al collo", "lavallière", "collo lavallière",
                "scollo a goccia", "scollo squadrato", "privo di collo",
                "altro", "scollo all'americana", "scollo quadrato", "scollo asimmetrico",
                "senza collo", "scollo a cuore", "monospalla", "scollo a U", "all'americana",
                "scollo ad anello", "scollo omerale",
            ),
            "fr": (
                "col lavallière", "lavallière", "col noué",
                "encolure en U", "encolure goutte", "sans encolure",
                "autre", "dos nu", "encolure carrée", "encolure asymétrique", "sans col",
                "décolleté carré", "bustier", "asymétrique", "encolure américaine",
                "col américain", "décolleté en cœur",
            ),
            "de": (
                "Schluppe", "Schluppenkragen", "Schluppe am Kragen", "Bindekragen",
                "ohne Kragen", "kragenlose", "Wasserfallkragen", "Wasserfallausschnitt",
                "Carmen-Ausschnitt",
                "andere", "Neckholder", "Carré-Ausschnitt", "asymmetrischer Ausschnitt",
                "kragenlos", "Sonstige", "eckiger Ausschnitt", "Karree-Ausschnitt", "schulterfrei",
                "trägerlos", "Wasserfall-Ausschnitt", "U-Ausschnitt", "Herzausschnitt",
            ),
            "es": (
                "cuello lazada", "cuello con lazo", "lazo al cuello", "cuello lavallière",
                "sin solapas ni cuello", "escote de lágrima",
                "otro", "halter", "escote cuadrado", "escote asimétrico", "sin cuello",
                "palabra de honor", "escote halter", "escote corazón", "escote en U", "asimétrico",
                "hombros descubiertos",
            ),
            "pt": (
                "gola com laço", "laço na gola", "gola laço",
                "outro", "decote americano", "decote quadrado", "decote assimétrico", "sem gola",
                "decote em U", "caicai", "decote coração", "ombros descobertos", "um ombro",
            ),
            "tr": (
                "fular yaka", "fiyonklu yaka", "kravat yaka",
                "diğer", "kare yaka", "halter yaka", "asimetrik yaka", "yakasız", "u yaka",
                "kalp yaka", "straplez", "tek omuz", "halter",
            ),
            "zh": (
                "蝴蝶结领", "飘带领",
                "其他", "方形领", "挂脖领", "无领", "斜领", "吊带领", "露肩", "挂脖", "其它",
                "抹胸", "斜肩", "U领", "心形领", "荡领",
            ),
            "ja": (
                "ボウタイ", "ボウカラー", "リボンタイ",
                "その他", "ホルターネック", "スクエアネック", "ノーカラー", "アシンメトリーネック",
                "オフショルダー", "ホルター", "ワンショルダー", "Uネック", "ドレープネック",
                "カシュクール",
            ),
        },
    },
    "sleeve_length": {
        "sleeveless": {
            "en": (
                "sleeveless", "no sleeves", "without sleeves", "tank", "strappy",
                "spaghetti straps", "sleeve-less", "cap sleeveless", "no sleeve",
            ),
            "it": (
                "senza maniche", "smanicato", "sbracciato", "smanicata", "spalline",
                "senza manica", "sbracciata", "a giro", "spalline sottili",
            ),
            "fr": ("sans manches", "débardeur", "bretelles", "sans manche", "fines bretelles"),
            "de": (
                "ärmellos", "ohne Ärmel", "Träger", "trägerärmelig", "armlos", "Spaghettiträger",
                "ohne Arm",
            ),
            "es": ("sin mangas", "tirantes", "sin manga", "de tirantes", "tirantes finos"),
            "pt": (
                "sem mangas", "alças", "cavas", "sem manga", "de alças", "manga cava",
                "alças finas",
            ),
            "tr": ("kolsuz", "askılı", "sıfır kol", "ince askılı", "kolsuz model"),
            "zh": ("无袖", "背心款", "吊带", "无袖款", "细吊带"),
            "ja": (
                "ノースリーブ", "袖なし", "スリーブレス", "キャミソール", "タンクトップ", "袖無し",
            ),
        },
        "short": {
            "en": (
                "short sleeve", "short sleeves", "short-sleeved", "short", "S/S", "half sleeve",
                "short sleeved", "cap sleeve", "half sleeves", "SS", "short-sleeve",
                "elbow length", "cap sleeves", "1/2 sleeve",
            ),
            "it": (
                "manica corta", "maniche corte", "mezza manica", "corta", "m/c", "corte",
                "mezze maniche", "m. corta", "a manica corta", "a maniche corte", "al gomito",
            ),
            "fr": (
                "manches courtes", "manche courte", "courtes", "courte", "demi-manches", "MC",
                "à manches courtes", "mi-manches", "mancherons",
            ),
            "de": (
                "kurzarm", "kurze Ärmel", "kurzärmelig", "Halbarm", "halblange Ärmel", "1/2-Arm",
                "kurz", "kurzärmlig", "1/2 Arm", "Halbärmel", "½ Arm", "Flügelärmel",
            ),
            "es": (
                "manga corta", "mangas cortas", "corta", "M/C", "media manga", "cortas",
                "de manga corta", "al codo", "manga japonesa",
            ),
            "pt": (
                "manga curta", "mangas curtas", "curta", "M/C", "meia manga", "curtas",
                "de manga curta", "pelo cotovelo",
            ),
            "tr": ("kısa kol", "kısa kollu", "yarım kol", "kısa", "kısa kol boyu", "yarım kollu"),
            "zh": ("短袖", "半袖", "短", "短袖款", "中袖", "五分袖", "盖袖"),
            "ja": (
                "半袖", "ショートスリーブ", "五分袖", "5分袖", "フレンチスリーブ", "半そで",
                "短袖", "ハーフスリーブ",
            ),
        },
        "three_quarter": {
            "en": (
                "three-quarter sleeve", "3/4 sleeve", "three quarter sleeves", "3/4 sleeves",
                "three-quarter", "3/4", "three quarter", "bracelet sleeve", "three-quarter length",
                "3/4 length", "bracelet length", "three-quarter-length sleeves", "¾ sleeve", "¾",
            ),
            "it": (
                "manica a tre quarti", "manica 3/4", "tre quarti", "3/4", "maniche a tre quarti",
                "maniche 3/4", "maniche tre quarti", "a 3/4", "a tre quarti", "¾",
            ),
            "fr": (
                "manches trois-quarts", "manches 3/4", "trois-quarts", "3/4", "manche 3/4",
                "manches trois quarts", "manche trois-quarts", "à manches 3/4", "¾",
            ),
            "de": (
                "Dreiviertelarm", "3/4-Arm", "3/4-Ärmel", "Dreiviertelärmel", "dreiviertellang",
                "3/4", "3/4 Arm", "3/4 Ärmel", "¾-Arm", "3/4-lang", "¾", "dreiviertel",
            ),
            "es": (
                "manga tres cuartos", "manga 3/4", "tres cuartos", "mangas 3/4", "3/4",
                "mangas tres cuartos", "manga francesa", "de manga 3/4", "¾",
            ),
            "pt": (
                "manga três quartos", "manga 3/4", "três quartos", "3/4", "mangas 3/4",
                "mangas três quartos", "manga a 3/4", "¾",
            ),
            "tr": (
                "truvakar kol", "3/4 kol", "truvakar", "üç çeyrek kol", "truvakar kollu", "3/4",
                "dörtte üç kol", "kapri kol",
            ),
            "zh": ("七分袖", "3/4袖", "九分袖", "七分", "八分袖", "七分袖款", "六分袖", "九分"),
            "ja": ("七分袖", "7分袖", "八分袖", "七分", "8分袖", "九分袖", "六分袖", "7分丈袖"),
        },
        "long": {
            "en": (
                "long sleeve", "long sleeves", "long-sleeved", "long", "L/S", "full sleeve",
                "long sleeved", "LS", "full sleeves", "long-sleeve", "full length sleeve",
                "wrist length",
            ),
            "it": (
                "manica lunga", "maniche lunghe", "lunga", "m/l", "lunghe", "m. lunga",
                "a manica lunga", "a maniche lunghe", "ml",
            ),
            "fr": (
                "manches longues", "manche longue", "longues", "longue", "ML", "à manches longues",
            ),
            "de": (
                "Langarm", "lange Ärmel", "langärmelig", "lang", "langärmlig", "1/1-Arm",
                "1/1 Arm", "Vollarm", "langer Arm", "Longsleeve",
            ),
            "es": ("manga larga", "mangas largas", "larga", "M/L", "largas", "de manga larga"),
            "pt": (
                "manga comprida", "mangas compridas", "comprida", "M/L", "manga longa",
                "compridas", "mangas longas", "de manga comprida", "longa",
            ),
            "tr": ("uzun kol", "uzun kollu", "uzun", "tam kol", "uzun kol boyu"),
            "zh": ("长袖", "长", "长袖款", "全袖", "加长袖"),
            "ja": (
                "長袖", "ロングスリーブ", "長そで", "長袖丈", "十分袖", "フルスリーブ", "10分袖",
            ),
        },
    },
    "closure": {
        "buttons": {
            "en": (
                "buttons up", "button-fastened", "buttoning", "buttoned through", "buttoned up",
                "shell buttons", "one-button", "two-button", "three-button",
                "buttons", "button", "buttoned", "button fastening", "button-up", "button front",
                "button closure", "button placket", "button-through", "buttoned front",
                "button-front", "horn buttons", "mother-of-pearl buttons", "button down front",
                "corozo buttons", "double-breasted", "single-breasted", "toggles", "toggle",
                "concealed buttons", "buttonhole",
            ),
            "it": (
                "si abbottona", "abbottonati", "abbottonate", "a un bottone", "a due bottoni",
                "mono petto", "doppio petto", "un petto",
                "bottoni", "bottone", "abbottonatura", "con bottoni", "chiusura con bottoni",
                "bottoni in corno", "bottoni in madreperla", "chiusura a bottoni", "monopetto",
                "doppiopetto", "alamari", "abbottonatura frontale", "bottoniera", "abbottonata",
                "bottoncini", "abbottonato", "bottoni nascosti",
            ),
            "fr": (
                "se boutonne", "à boutonner", "boutonnés", "boutonnées", "fermé par des boutons",
                "se ferme par des boutons", "croisée", "boutonnage sous patte",
                "boutons", "bouton", "boutonné", "boutonnage", "fermeture boutonnée", "boutonnée",
                "boutons en corne", "fermeture à boutons", "patte de boutonnage",
                "boutons en nacre", "boutonnière", "fermeture par boutons", "croisé",
                "brandebourgs", "boutonnage devant",
            ),
            "de": (
                "zugeknöpft", "knöpfbar", "zum Zuknöpfen", "wird geknöpft", "geknöpfte",
                "Knopfreihe", "Zweireiher", "Einreiher", "Doppelreiher", "Knopfverschlüsse",
                "Knöpfe", "Knopf", "Knopfleiste", "geknöpft", "Knopfverschluss", "zum Knöpfen",
                "Hornknöpfe", "Perlmuttknöpfe", "durchgeknöpft", "verdeckte Knopfleiste",
                "einreihig", "zweireihig", "Knebelverschluss", "Knöpfung", "mit Knöpfen",
                "Knebelknöpfe",
            ),
            "es": (
                "se abotona", "abotonados", "abotonar", "se abrocha con botones", "botón de nácar",
                "una fila de botones",
                "botones", "botón", "abotonado", "cierre de botones", "abotonadura", "con botones",
                "cierre con botones", "botones de nácar", "cruzado", "botonadura", "abotonada",
                "botonadura frontal", "botones frontales", "cierre abotonado",
            ),
            "pt": (
                "abotoa", "abotoados", "abotoar", "fecha com botões", "fila de botões",
                "transpassado",
                "botões", "botão", "abotoado", "fecho de botões", "com botões", "fecho com botões",
                "abotoamento", "abotoada", "botões de madrepérola", "fecho por botões",
                "abotoadura", "trespassado", "botões frontais",
            ),
            "tr": (
                "düğmelenir", "düğmeyle", "düğmeli önden", "tek düğme", "iki düğme",
                "düğme", "düğmeli", "düğmeler", "düğmeli kapama", "düğme kapama", "önden düğmeli",
                "sedef düğme", "kruvaze", "düğme ile kapanan", "boydan düğmeli",
            ),
            "zh": (
                "纽扣", "扣子", "单排扣", "双排扣", "钮扣", "牛角扣", "贝壳扣", "系扣", "扣",
                "钮扣闭合", "暗扣门襟", "纽扣门襟", "四眼扣", "开扣", "扣合",
            ),
            "ja": (
                "釦", "前釦", "釦留め", "ボタンで留める", "ダブルブレスト", "シングルブレスト",
                "ボタン", "前ボタン", "ボタン留め", "ボタン開閉", "ダブルボタン", "シングルボタン",
                "ボタン止め", "比翼ボタン", "前開きボタン", "前ボタン留め", "トグルボタン",
                "ボタン式", "貝ボタン", "比翼仕立て",
            ),
        },
        "zip": {
            "en": (
                "zips up", "zip-fastened", "zip pull", "zips",
                "zip", "zipper", "zipped", "zip fastening", "zip closure", "full zip", "half zip",
                "two-way zip", "zip-up", "concealed zip", "zip fly", "zip-through",
                "invisible zip", "zip front", "side zip", "back zip", "front zip",
                "zipper closure", "zip fastener", "1/4 zip", "quarter zip", "half-zip", "full-zip",
                "zip top", "invisible zipper", "2-way zip", "YKK zip", "zippered", "zip-top",
                "quarter-zip", "zip around", "two way zipper", "zip-around",
            ),
            "it": (
                "zippato", "zippata", "zippati", "con la zip", "lampo invisibile", "chiude con zip",
                "cerniere",
                "zip", "cerniera", "lampo", "cerniera lampo", "chiusura con zip",
                "zip a due cursori", "chiusura lampo", "zip invisibile", "chiusura a zip",
                "con zip", "zip laterale", "zip frontale", "zip doppio cursore",
                "cerniera a scomparsa", "cerniera invisibile", "cerniera laterale", "mezza zip",
                "cerniera YKK", "cerniera in metallo", "full zip", "zip intera", "zip doppia",
                "cerniera posteriore", "cerniera zip", "half zip", "chiusura con cerniera",
            ),
            "fr": (
                "zippés", "zippées", "se zippe", "à zip", "fermetures éclair", "glissières",
                "zip", "fermeture éclair", "fermeture à glissière", "zippé", "glissière", "zippée",
                "fermeture zippée", "zip invisible", "éclair", "zip intégral", "demi-zip",
                "fermeture éclair invisible", "zip double sens", "fermeture zip", "zip latéral",
                "fermeture éclair à double sens", "glissière invisible",
                "fermeture à glissière invisible", "zip devant", "col zippé", "zip double curseur",
            ),
            "de": (
                "Reißverschlüsse", "Zippverschluss", "Zipp", "Ein-Wege-Reißverschluss",
                "Reißverschluss", "RV", "Zipper", "2-Wege-Reißverschluss", "Zip",
                "verdeckter Reißverschluss", "Zweiwegereißverschluss", "seitlicher Reißverschluss",
                "Half-Zip", "2-Wege-RV", "Frontreißverschluss", "nahtverdeckter Reißverschluss",
                "durchgehender Reißverschluss", "nahtfeiner Reißverschluss", "mit Reißverschluss",
                "Zweiwege-Reißverschluss", "Full-Zip", "Troyer",
            ),
            "es": (
                "cierre éclair", "se cierra con cremallera", "cremalleras", "cierre relámpago",
                "cremallera", "zip", "cierre de cremallera", "cremallera invisible",
                "cremallera lateral", "cremallera de doble sentido", "con cremallera",
                "cierre con cremallera", "cremallera frontal", "media cremallera",
                "cremallera trasera", "cremallera oculta", "cremallera doble", "cremallera YKK",
                "cierre zip", "cremallera bidireccional",
            ),
            "pt": (
                "fecho ecler", "fechos éclair", "fechos de correr",
                "fecho éclair", "fecho de correr", "zíper", "zip", "fecho-éclair", "fecho zip",
                "fecho invisível", "com fecho éclair", "fecho éclair lateral", "fecho de zíper",
                "fecho de correr lateral", "fecho duplo", "fecho éclair invisível", "meio fecho",
                "zíper lateral", "fecho zip invisível", "zíper invisível", "fecho YKK",
            ),
            "tr": (
                "fermuarla", "fermuarlar", "önü fermuarlı", "fermuvar",
                "fermuar", "fermuarlı", "gizli fermuar", "çift yönlü fermuar", "yan fermuar",
                "fermuarlı kapama", "fermuar kapama", "önden fermuarlı", "YKK fermuar",
                "yarım fermuar", "metal fermuar", "fermuar ile kapanan", "yandan fermuarlı",
                "arkadan fermuarlı",
            ),
            "zh": (
                "拉鍊", "拉练", "前开拉链", "后拉链",
                "拉链", "隐形拉链", "双向拉链", "全拉链", "半拉链", "拉链闭合", "侧拉链",
                "双头拉链", "YKK拉链", "暗拉链", "金属拉链", "拉链开合", "拉链门襟", "前拉链",
                "拉链式", "链条拉链", "半开拉链", "侧边拉链",
            ),
            "ja": (
                "ファスナー", "ジップ", "ジッパー", "ダブルジップ", "コンシールファスナー",
                "ハーフジップ", "ファスナー開閉", "チャック", "ジップアップ", "フルジップ",
                "ファスナー式", "サイドファスナー", "ダブルファスナー", "ファスナー留め",
                "サイドジップ", "前ファスナー", "YKKファスナー", "フロントジップ",
                "ラウンドファスナー", "ラウンドジップ", "脇ファスナー", "後ろファスナー",
            ),
        },
        "snaps": {
            "en": (
                "snaps", "snap", "snap buttons", "press studs", "snap fastening", "snap closure",
                "poppers", "press stud", "studs", "snap button", "popper", "snap fasteners",
                "press-stud", "snap button closure", "press buttons", "snap placket", "snap front",
                "press-studs",
            ),
            "it": (
                "a bottone automatico", "con automatico", "automatico al polso",
                "bottoni a pressione", "automatici", "bottone a pressione", "automatico", "clip",
                "bottoni automatici", "bottone automatico", "chiusura a pressione", "pressione",
                "bottoncini a pressione", "chiusura con automatici", "clic clac",
                "clip a pressione", "bottoni a clip",
            ),
            "fr": (
                "à pression", "à pressions", "pressionné", "pressionnée", "par pression",
                "pressions", "boutons-pression", "bouton-pression", "pression", "boutons pression",
                "bouton pression", "fermeture pression", "fermeture à pression",
                "boutons pressions", "patte pressionnée", "fermeture par pression",
            ),
            "de": (
                "Druckknopfverschlüsse", "Druckknopfriegel", "Druckknoepfe",
                "Druckknöpfe", "Druckknopf", "Drucker", "Druckknopfverschluss", "Druckknopfleiste",
                "Druckverschluss", "Snaps", "mit Druckknöpfen", "Drucknopf",
                "verdeckte Druckknöpfe", "Druckknöpfen",
            ),
            "es": (
                "se cierra con broches", "botón automático", "botones automáticos",
                "broches", "botones de presión", "corchetes de presión", "automáticos",
                "botón a presión", "broche de presión", "clip", "botones a presión",
                "botón de presión", "cierre de clip", "cierre a presión", "broches a presión",
                "broches de presión", "automático", "clips",
            ),
            "pt": (
                "fecha com mola", "molas de pressão metálicas", "botões de pressão metálicos",
                "molas", "botões de pressão", "mola de pressão", "botão de pressão",
                "molas de pressão", "fecho de mola", "fecho de pressão", "mola", "fecho com molas",
                "botão de mola", "botões de mola",
            ),
            "tr": (
                "çıtçıt", "çıtçıtlı", "çıtçıtlar", "çıtçıt kapama", "çıt çıt", "çıtçıtlı kapama",
                "çıtçıt düğme", "pres düğme", "çıtçıt ile kapanan", "rivet çıtçıt",
            ),
            "zh": (
                "按扣", "四合扣", "揿扣", "子母扣", "暗扣", "急钮", "五爪扣", "啪钮", "按扣闭合",
                "四合扣闭合", "撳钮", "大白扣", "公母扣", "弹簧扣",
            ),
            "ja": (
                "スナップボタン", "スナップ", "ドットボタン", "ホック", "スナップ留め",
                "スナップ釦", "ドットボタン留め", "バネホック", "ホックボタン", "プレスボタン",
                "スナップボタン留め", "スナップ開閉", "ワンタッチホック",
            ),
        },
        "hook": {
            "en": (
                "hook-and-eye closure", "lobster claw",
                "hook", "hook and eye", "hook & eye", "hooks", "hook and loop", "velcro",
                "hook-and-eye", "hook-and-loop", "hook and bar", "touch fastening",
                "hook fastening", "hooks and eyes", "hook closure", "touch strap", "trouser hook",
                "hook and bar closure", "hook-and-bar", "velcro strap", "hook & loop",
                "lobster clasp", "hook clasp", "Velcro®",
            ),
            "it": (
                "gancio", "gancetto", "ganci", "gancetti", "velcro", "a strappo",
                "chiusura a strappo", "gancio e occhiello", "gancetto e occhiello",
                "gancio metallico", "chiusura a gancio", "chiusura con gancetto", "moschettone",
                "chiusura con velcro", "con gancio", "strappo", "ganci e asole",
            ),
            "fr": (
                "scratchs", "bande velcro", "agrippante",
                "crochet", "agrafe", "agrafes", "scratch", "velcro", "crochets", "auto-agrippant",
                "fermeture agrafe", "crochet et œillet", "agrafe et œillet",
                "bande auto-agrippante", "fermeture scratch", "mousqueton", "fermeture crochet",
                "fermeture velcro", "autoagrippant", "agrafes et œillets",
            ),
            "de": (
                "Häkchenverschluss", "Kletter", "Klettverschlüsse", "Haken-Öse",
                "Haken", "Haken und Öse", "Klettverschluss", "Klett", "Hakenverschluss", "Häkchen",
                "Haken und Ösen", "Haken-Ösen-Verschluss", "Karabinerverschluss", "Klettband",
                "mit Klettverschluss", "Hosenhaken", "Klettriegel", "Hakenriegel",
                "Haken-und-Ösen-Verschluss", "Karabiner",
            ),
            "es": (
                "velcros", "cierre de corchetes", "cinta adherente",
                "corchete", "gancho", "corchetes", "velcro", "cierre de gancho", "gancho y ojal",
                "corchete interior", "autoadherente", "ganchos", "cierre adherente",
                "gancho metálico", "cierre de velcro", "mosquetón", "corchete y ojal",
            ),
            "pt": (
                "colchete", "gancho", "colchetes", "velcro", "ganchos", "colchete e ilhós",
                "fecho de gancho", "aderente", "fecho de velcro", "mosquetão", "tiras aderentes",
                "tira aderente",
            ),
            "tr": (
                "kopça", "kanca", "agraf", "cırt cırt", "velcro", "cırtcırt", "kopçalı", "kancalı",
                "cırt cırtlı", "kopça kapama", "agrafe", "kanca kapama", "pantolon kopçası",
                "cırtlı",
            ),
            "zh": (
                "挂钩", "搭扣", "魔术贴", "风纪扣", "裤钩", "钩扣", "钩环", "搭钩", "挂钩扣",
                "魔术贴闭合", "粘扣", "龙虾扣", "粘扣带", "四件扣", "裤扣",
            ),
            "ja": (
                "カギホック", "マジックテープ", "面ファスナー", "かぎホック", "フック", "ベルクロ",
                "前カン", "ホック（かぎ）", "スプリングホック", "カギホック留め", "フック留め",
                "面テープ", "ベルクロストラップ", "マジックテープ式", "カニカン",
            ),
        },
        "drawstring": {
            "en": (
                "draws shut with a cord", "cord closure", "drawstring top", "ties at the waist",
                "drawstring", "drawcord", "draw string", "drawstrings", "drawstring waist", "cord",
                "toggle drawcord", "drawstring closure", "draw cord", "adjustable drawstring",
                "drawstring fastening", "elastic drawcord", "drawstring hood", "self-tie", "ties",
                "tie fastening", "tie closure", "tie", "drawstring waistband",
            ),
            "it": (
                "chiude con coulisse", "con laccetto", "si annoda", "da annodare",
                "cordoncini", "con cordoncino",
                "coulisse", "laccio", "cordoncino", "laccetto", "coulisse in vita", "laccetti",
                "coulisse regolabile", "con coulisse", "cordino", "chiusura a coulisse",
                "coulisse elastica", "fiocco in vita", "nastro da annodare",
                "chiusura con coulisse",
            ),
            "fr": (
                "se noue", "à lien", "cordon à la taille",
                "se ferme par un cordon", "cordelette", "cordelière",
                "cordon de serrage", "cordon", "coulisse", "lien de serrage", "liens", "cordons",
                "lien coulissant", "lien", "cordon coulissant", "fermeture à cordon",
                "taille coulissée", "lien à nouer", "cordons de serrage", "fermeture cordon",
                "à nouer",
            ),
            "de": (
                "Zugkordel", "Kordelstopper", "zum Zubinden", "Bindegürtel aus Kordel",
                "Kordeldurchzug", "Schnürzug",
                "Kordelzug", "Tunnelzug", "Kordel", "Durchzug", "Zugband", "Bindeband",
                "Durchzugskordel", "Kordelverschluss", "mit Tunnelzug", "Zugbandverschluss",
                "Tunnelzugbund", "Bindebänder", "zum Binden", "mit Kordelzug",
            ),
            "es": (
                "se anuda", "cordones de ajuste", "cierra con cordón",
                "jaretas", "cordoncillo",
                "cordón", "cordón ajustable", "jareta", "cordones ajustables", "lazada",
                "cordón de ajuste", "cierre de cordón", "cinturilla con cordón",
                "cierre con cordón", "tiras para anudar", "cordel",
            ),
            "pt": (
                "ata à cintura", "de atar na cintura", "cordão de apertar", "fecha com cordão",
                "cordão", "cordão ajustável", "fita de ajuste", "atilho", "cordões",
                "cordão de ajuste", "fecho de cordão", "cós com cordão", "cordão na cintura",
                "atilhos", "fecho com cordão", "fita para atar",
            ),
            "tr": (
                "büzgülü ağız", "ip büzgülü", "büzülebilir", "bağcıkla büzülür",
                "büzgü", "ip", "kordon", "bağcık büzgülü", "ipli", "büzgülü", "büzgü ipi",
                "kordonlu", "bağlamalı", "ip bağlamalı", "stoperli", "bel ipi", "bağlama",
                "kordonlu bel",
            ),
            "zh": (
                "拉绳收口", "抽绳收口", "腰绳", "绳带",
                "抽绳", "束绳", "抽带", "松紧抽绳", "系绳", "抽绳闭合", "束口", "绑带", "抽绳束口",
                "松紧绳", "抽绳腰", "束带", "系结", "拉绳", "绳扣",
            ),
            "ja": (
                "紐通し", "紐で絞る", "巾着タイプ", "ウエスト紐付き",
                "ドローストリング", "紐", "ひも", "ドローコード", "巾着", "スピンドル", "紐締め",
                "ドローコード付き", "巾着絞り", "リボン結び", "ドロスト", "絞り紐", "ウエスト紐",
                "巾着式", "ウエストコード", "ひも締め",
            ),
        },
        "belt": {
            "en": (
                "belted at the waist", "matching belt", "ties with a belt", "fabric belt",
                "belt", "belted", "self belt", "sash", "tie belt", "waist belt", "with belt",
                "belt closure", "removable belt", "wrap belt", "detachable belt", "self-tie belt",
                "tie-belt", "wraparound", "belt fastening",
            ),
            "it": (
                "cinta in vita", "con cinta", "cintura in tinta", "cintura coordinata",
                "cintura", "con cintura", "cintura in vita", "fusciacca", "cintura staccabile",
                "cintura da annodare", "cintura in tessuto", "cintura removibile", "a vestaglia",
                "martingala", "chiusura con cintura",
            ),
            "fr": (
                "ceinture assortie", "ceinture en tissu", "se ferme par une ceinture",
                "ceinture", "ceinturé", "ceinture à nouer", "avec ceinture", "ceinturée",
                "ceinture amovible", "ceinture lien", "portefeuille", "fermeture ceinture",
                "ceinture nouée",
            ),
            "de": (
                "Gürtel zum Binden", "mit Bindegürtel", "passender Gürtel",
                "Gürtel", "Bindegürtel", "mit Gürtel", "gegürtet", "Stoffgürtel", "Taillengürtel",
                "abnehmbarer Gürtel", "Gürtelverschluss", "Wickelgürtel", "Taillenbindegürtel",
            ),
            "es": (
                "cinturón a juego", "cinturón de tela", "con cinto",
                "cinturón", "con cinturón", "cinturón lazada", "cinto", "cinturón extraíble",
                "cinturón anudado", "cinturón del mismo tejido", "fajín", "cruzado con cinturón",
            ),
            "pt": (
                "cinto", "com cinto", "faixa", "cinto de atar", "cinto removível",
                "cinto do mesmo tecido", "faixa na cintura", "cinto amovível",
            ),
            "tr": (
                "kendi kumaşından kemer", "kuşakla bağlanır",
                "kemer", "kemerli", "kuşak", "kuşaklı", "bel kemeri", "bağlamalı kemer",
                "kuşak bağlamalı", "kendinden kemerli",
            ),
            "zh": (
                "腰带", "系带腰带", "带腰带", "束腰带", "系腰带", "可拆卸腰带", "腰带系合",
                "配腰带", "绑带腰带",
            ),
            "ja": (
                "ベルト", "共ベルト", "ベルト付き", "ウエストベルト", "腰ベルト", "共布ベルト",
                "ベルト留め", "取り外しベルト", "ベルト付", "サッシュベルト",
            ),
        },
        "magnetic": {
            "en": (
                "magnetic", "magnet", "magnetic snap", "magnetic closure", "magnetic button",
                "magnetic fastening", "magnetic clasp", "magnet closure", "magnets",
                "hidden magnetic closure", "magnetic snap closure", "magnetic flap",
                "magnetic popper", "magnetic snap button", "magnet snap", "hidden magnet",
            ),
            "it": (
                "a calamita", "magneti nascosti",
                "magnetica", "calamita", "bottone magnetico", "chiusura magnetica", "magnete",
                "chiusura calamitata", "magnetico", "bottone calamita", "bottone calamitato",
                "calamite", "chiusura con calamita", "magneti", "chiusura con bottone magnetico",
                "magnetica nascosta", "chiusura a calamita", "bottoni magnetici",
            ),
            "fr": (
                "à aimant", "par aimant",
                "aimant", "magnétique", "fermeture aimantée", "bouton magnétique",
                "fermeture magnétique", "aimanté", "bouton aimanté", "pression aimantée",
                "pression magnétique", "aimants", "bouton-pression magnétique",
                "fermoir magnétique", "bouton-pression aimanté", "aimantée", "fermoir aimanté",
            ),
            "de": (
                "Magnetverschlüsse", "Magnetknöpfe",
                "Magnet", "Magnetverschluss", "Magnetknopf", "magnetisch", "Magnetdruckknopf",
                "Magnet-Druckknopf", "Magnetschließe", "verdeckter Magnetverschluss", "Magnete",
                "Magnetdruckverschluss",
            ),
            "es": (
                "con imán", "imán oculto",
                "imán", "magnético", "cierre magnético", "botón magnético", "cierre imantado",
                "botón imantado", "imantado", "broche magnético", "cierre de imán", "imanes",
                "cierre con imán", "broche imantado", "cierre imán",
            ),
            "pt": (
                "íman", "magnético", "fecho magnético", "botão magnético", "ímã", "mola magnética",
                "fecho de íman", "fecho com íman", "botão de íman", "ímanes", "fecho imantado",
            ),
            "tr": (
                "mıknatıs", "mıknatıslı", "manyetik", "manyetik kapama", "mıknatıslı kapama",
                "mıknatıslı çıtçıt", "manyetik çıtçıt", "manyetik düğme", "gizli mıknatıs",
                "mıknatıslı düğme", "mıknatıs kapama", "gizli mıknatıslı kapama",
            ),
            "zh": (
                "磁扣", "磁铁扣", "磁性扣", "磁吸", "吸铁扣", "磁吸扣", "磁扣闭合", "磁钮", "磁铁",
                "隐形磁扣", "磁性按扣", "吸扣", "磁性搭扣", "磁石扣",
            ),
            "ja": (
                "マグネット", "マグネットボタン", "マグネットホック", "マグネット開閉", "磁石",
                "マグネット式", "マグネット留め", "マグネットスナップ", "隠しマグネット",
                "マグネット釦", "マグネットタイプ",
            ),
        },
        "buckle": {
            "en": (
                "strap with buckle", "roller buckle", "press lock", "turn clasp", "buckle-fastened",
                "buckle", "buckled", "buckle fastening", "monk strap", "buckles", "buckle closure",
                "strap and buckle", "side buckle", "buckle strap", "turn lock", "twist lock",
                "buckled strap", "turnlock", "ankle strap buckle", "clip buckle", "ankle strap",
                "turn-lock", "pin buckle", "double monk strap", "monk straps", "push lock",
                "tuck lock", "flip lock",
            ),
            "it": (
                "fibbia a ardiglione", "ardiglione", "fibbietta", "con fibbietta",
                "chiude con fibbia",
                "fibbia", "fibbie", "con fibbia", "fibbia metallica", "girello",
                "chiusura con fibbia", "cinturino con fibbia", "chiusura a fibbia",
                "chiusura girevole", "chiusura a girello", "cinturino", "tuc", "monk strap",
                "tuc girevole", "doppia fibbia", "cinturino alla caviglia",
                "cinturino regolabile con fibbia", "chiusura con girello", "fibbie metalliche",
            ),
            "fr": (
                "à boucles", "boucle à ardillon", "bride avec boucle", "bouclé à la cheville",
                "boucle", "boucles", "à boucle", "fermeture à boucle", "bride à boucle",
                "fermoir tournant", "fermoir", "boucle métallique", "bride", "tourniquet",
                "fermeture boucle", "double boucle", "fermoir clip", "bride cheville",
                "boucle ardillon", "fermoir pivotant", "fermeture tourniquet",
            ),
            "de": (
                "Riemen mit Schnalle", "Riemen mit Dornschließe", "Schnallenriegel",
                "Rollschnalle",
                "Schnalle", "Schnallen", "Schnallenverschluss", "Schließe", "Drehverschluss",
                "Steckschnalle", "Riemchen mit Schnalle", "Dornschließe", "Monkstrap", "Riemchen",
                "mit Schnalle", "Doppelmonk", "Knöchelriemchen", "Steckverschluss", "Dornschnalle",
                "Drehschloss", "Drehschließe", "Fesselriemchen", "Schnallenriemen",
            ),
            "es": (
                "se abrocha con una hebilla", "se abrocha con hebilla", "hebilla de latón",
                "hebilla lateral", "monkstrap", "doble monk",
                "hebilla", "hebillas", "cierre de hebilla", "con hebilla", "cierre giratorio",
                "pulsera con hebilla", "cierre con hebilla", "hebilla metálica", "doble hebilla",
                "pulsera al tobillo", "tira con hebilla", "cierre de giro", "hebilla ajustable",
            ),
            "pt": (
                "fecha com fivela", "fivelas duplas", "monk",
                "fivela", "fivelas", "com fivela", "fecho de fivela", "fecho giratório",
                "tira com fivela", "fecho com fivela", "fivela metálica", "dupla fivela",
                "fecho de rodar", "pulseira com fivela",
            ),
            "tr": (
                "tokayla", "tokası", "monk",
                "toka", "tokalı", "kemer tokası", "tokalı kapama", "çevirmeli kilit",
                "toka kapama", "çift tokalı", "bilekten tokalı", "metal toka", "çevirmeli kapama",
                "tokalar", "bilek bağlamalı toka", "bilekten bağlamalı",
            ),
            "zh": (
                "扣环", "皮带扣", "带扣", "旋扣", "搭扣带", "针扣", "旋锁", "扣带", "一字扣",
                "金属扣", "转锁", "拧锁", "方扣", "插扣", "旋转扣", "孟克扣", "扭锁", "踝带扣",
                "双扣",
            ),
            "ja": (
                "バックル", "尾錠", "バックル留め", "ひねり金具", "ストラップバックル",
                "ターンロック", "モンクストラップ", "美錠", "バックル式", "ストラップ", "ひねり錠",
                "アンクルストラップ", "ベルトバックル", "バックルストラップ", "ダブルモンク",
                "ピンバックル", "ワンストラップ", "バックル開閉",
            ),
        },
        "laces": {
            "en": (
                "laces up", "laced up", "lace-to-toe", "with laces",
                "laces", "lace-up", "laced", "lacing", "lace up", "shoelaces", "lace closure",
                "lace fastening", "waxed laces", "derby lacing", "cotton laces", "elastic laces",
                "lace ups", "round laces", "flat laces", "lace-up closure", "lace-up fastening",
                "laces closure", "lace",
            ),
            "it": (
                "si allaccia con stringhe", "allacciate", "stringate", "stringati",
                "allacciatura stringata", "laccio in cotone",
                "lacci", "stringhe", "allacciata", "stringata", "stringato", "allacciato",
                "con lacci", "lacci cerati", "chiusura con lacci", "allacciatura con lacci",
                "allacciata con lacci", "chiusura con stringhe", "stringhe in cotone", "a lacci",
                "lacci in cotone", "chiusura a lacci", "allacciatura con stringhe",
            ),
            "fr": (
                "se lace", "lacés", "lacées", "à lacer", "œillets et lacets",
                "lacets", "à lacets", "laçage", "lacet", "lacée", "lacé", "fermeture à lacets",
                "fermeture lacets", "lacets cirés", "fermeture par lacets", "lacets plats",
                "laçage derby", "lacets élastiques", "avec lacets", "lacets coton",
            ),
            "de": (
                "schnürbar", "geschnürte", "geschnürter", "wird geschnürt", "Schnürstiefel",
                "Schnürschuhe", "Schnürhalbschuh", "Schnürstiefelette", "Schnürsenkelverschluss",
                "Bergschnürung", "Senkelschnürung", "Schnuersenkel",
                "Schnürsenkel", "Schnürung", "geschnürt", "Schnürverschluss", "zum Schnüren",
                "Schnürer", "Schnürbänder", "Senkel", "Schnürschuh", "Schnür", "mit Schnürung",
                "gewachste Schnürsenkel", "Schnürriemen",
            ),
            "es": (
                "acordonados", "se ata con cordones", "atadura de cordones", "cordonera elástica",
                "zapato de cordones",
                "cordones", "con cordones", "cierre de cordones", "atado con cordones",
                "cierre con cordones", "acordonado", "cordones encerados", "cordonera",
                "acordonada", "de cordones", "cordones de algodón", "cordones elásticos",
            ),
            "pt": (
                "atacador", "de atar", "fecha com atacadores", "cadarços elásticos",
                "atacadores", "cadarços", "com atacadores", "cadarço", "fecho com atacadores",
                "cordões de sapato", "fecho de atacadores", "de atacadores",
                "atacadores encerados", "atacadores de algodão", "atacadores elásticos",
                "com cadarço",
            ),
            "tr": (
                "bağcıkla", "bağcık ile bağlanır", "bağcıklarla",
                "bağcık", "bağcıklı", "ayakkabı bağı", "bağcıklı kapama", "bağcıklar",
                "bağcık kapama", "mumlu bağcık", "önden bağcıklı", "lastik bağcık",
                "bağcıklı model", "pamuk bağcık",
            ),
            "zh": (
                "系带", "鞋带", "绑带鞋带", "系带款", "系带闭合", "鞋带系合", "前系带", "系鞋带",
                "交叉绑带", "松紧鞋带", "系带式", "棉质鞋带", "平鞋带", "圆鞋带", "打蜡鞋带",
            ),
            "ja": (
                "紐で締める", "靴紐付き", "レースアップタイプ",
                "靴紐", "レースアップ", "編み上げ", "シューレース", "紐靴", "靴ひも", "ひも靴",
                "レースアップ式", "ゴム紐", "シューレース留め", "編上げ", "シューレース式",
                "紐付き", "ロウ引き紐", "外羽根", "内羽根",
            ),
        },
        "slip_on": {
            "en": (
                "elasticated sides", "gusseted", "Chelsea elastic",
                "pulls on",
                "slip-on", "slip on", "pull-on", "elastic", "elasticated", "elastic waist",
                "elasticated waist", "side elastic", "pull on", "slip-ons", "elastic gores",
                "elasticated waistband", "elastic waistband", "elastic side panels",
                "elastic gussets", "step-in", "side gores", "slip-in", "elastic gore", "pullover",
                "over-the-head", "pull tab", "slipon", "elastic insert",
                "slips on", "slip it on", "slips straight on",
            ),
            "it": (
                "da calzare", "elastici ai lati", "elastico ai lati",
                "slip-on", "senza lacci", "infilabile", "elastico", "elastico laterale",
                "elastici laterali", "a infilare", "elastico in vita", "vita elasticizzata",
                "slip on", "elasticizzata", "da infilare", "inserti elastici", "calzata slip on",
                "elasticizzato", "elastico in cintura", "bande elastiche",
                "inserti elastici laterali", "pull on",
                "si infila", "si infilano",
            ),
            "fr": (
                "s'enfile", "à élastique", "soufflets élastiques", "mocassin sans fermeture",
                "à enfiler", "slip-on", "élastique", "taille élastiquée", "élastiques latéraux",
                "élastiquée", "sans lacets", "élastiqué", "élastiques", "taille élastique",
                "ceinture élastiquée", "slip on", "élastiques sur les côtés", "à élastiques",
                "à enfiler sans lacets", "élastique latéral",
                "s’enfile", "s'enfilent", "s’enfilent", "s'enfiler", "s’enfiler", "à chausser",
            ),
            "de": (
                "zum Reinschlüpfen", "Schlupfschuh", "Schlupfstiefel", "Elastikzüge", "Gummizüge",
                "seitlicher Gummizug", "Elastikzüge seitlich",
                "Schlupf", "Slip-on", "zum Hineinschlüpfen", "Gummizug", "elastischer Bund",
                "Gummibund", "Schlüpfer", "Stretcheinsatz", "Schlupfform", "zum Schlüpfen",
                "Gummieinsatz", "Elastikbund", "Gummieinsätze", "ohne Verschluss zum Schlüpfen",
                "Slipper", "zum Überziehen", "Elastikeinsatz", "Slip-On-Schuh", "Schlupfbund",
                "Elastikzug", "Schlupfverschluss", "Elastikeinsätze", "Schlupfhose",
                "seitliche Gummizüge", "Slip on",
                "reinschlüpfen", "schlüpft man",
            ),
            "es": (
                "elásticos a los lados", "gomas a los lados",
                "sin cordones", "slip-on", "elástico", "cintura elástica", "gomas laterales",
                "elásticos laterales", "slip on", "cinturilla elástica", "elástico lateral",
                "goma elástica", "elásticos", "cintura con elástico", "de meter",
                "elástico en la cintura", "mocasín sin cierre", "calce fácil",
                "se mete el pie",
            ),
            "pt": (
                "de calçar", "elásticos aos lados",
                "sem atacadores", "slip-on", "elástico", "cintura elástica", "elásticos laterais",
                "calçar e andar", "slip on", "cós elástico", "elásticos", "elástico na cintura",
                "de enfiar", "elástico lateral", "calçar fácil",
                "enfia-se",
            ),
            "tr": (
                "geçirmeli", "slip-on", "lastikli", "lastikli bel", "bağcıksız", "elastik bel",
                "slip on", "beli lastikli", "yanları lastikli", "elastik", "lastik",
                "bel lastikli", "yan lastikli", "elastik bantlı", "kapamasız geçirmeli",
                "ayağa geçirilir",
            ),
            "zh": (
                "套脚", "一脚蹬", "松紧带", "松紧腰", "套穿", "松紧", "套头", "松紧口", "橡筋腰",
                "弹力腰", "免系带", "套脚式", "松紧腰头", "套筒", "松紧侧边", "弹力带", "弹力松紧",
                "无系带", "侧边松紧", "懒人款",
            ),
            "ja": (
                "スリッポン", "スリップオン", "ゴム", "ウエストゴム", "サイドゴア", "総ゴム",
                "ゴムウエスト", "履くだけ", "プルオン", "サイドゴム", "被り", "かぶり",
                "プルオーバー", "ゴム仕様", "ウエスト総ゴム", "後ろゴム", "かぶり式", "後ゴム",
                "スリッポン式", "ゴム入り",
            ),
        },
        "none": {
            "en": (
                "without fastening", "no closures", "fastening-free", "without closures",
                "none", "no closure", "open", "open front", "without closure", "open top",
                "no fastening", "unfastened", "closure-free", "no fastenings", "edge-to-edge",
                "open design",
            ),
            "it": (
                "priva di chiusura", "privo di chiusura", "nessun tipo di chiusura",
                "nessuna", "senza chiusura", "aperto", "aperta", "senza chiusure",
                "nessuna chiusura", "sciolto", "aperto davanti", "apertura libera",
                "bordi vivi aperti",
            ),
            "fr": (
                "sans aucune fermeture", "non fermé",
                "aucune", "sans fermeture", "ouvert", "aucun", "ouverte", "pas de fermeture",
                "ouverture libre", "bord à bord", "devant ouvert", "sans attache",
            ),
            "de": (
                "ohne Schließe", "ohne Knöpfe", "verschlussfrei",
                "ohne Verschluss", "keine", "offen", "kein Verschluss", "verschlusslos",
                "vorne offen", "offene Form", "offene Front", "ohne", "keiner", "offener Schnitt",
            ),
            "es": (
                "sin cierre alguno", "sin abotonar",
                "ninguno", "sin cierre", "abierto", "ninguna", "abierta", "delantero abierto",
                "sin cierres", "sin abrochar", "frontal abierto", "sin botones",
            ),
            "pt": (
                "sem qualquer fecho", "sem botões",
                "nenhum", "sem fecho", "aberto", "nenhuma", "aberta", "frente aberta",
                "sem fechos", "sem fechamento", "sem fecho frontal",
            ),
            "tr": (
                "yok", "kapamasız", "açık", "düğmesiz", "kapanma yok", "önü açık", "kapama yok",
                "kapanışsız", "düğmesiz açık",
            ),
            "zh": (
                "无", "无闭合", "敞开", "敞口", "无扣", "无门襟", "开襟无扣", "敞开式", "无开合",
                "开放式", "无纽扣",
            ),
            "ja": (
                "なし", "開閉なし", "オープン", "留め具なし", "前開きなし", "無し",
                "オープンフロント", "ボタンなし", "開き無し", "前開き（留め具なし）",
                "オープントップ", "ボタン無し",
            ),
        },
    },
    "pattern": {
        "solid": {
            "en": (
                "solid", "plain", "solid colour", "solid color", "uni", "unicolour",
                "plain colour", "solid-coloured", "one colour", "self-coloured", "plain-coloured",
                "monochrome", "single colour", "plain dyed", "solid-colored",
            ),
            "it": (
                "tinta unita", "unito", "unita", "unicolore", "tinte unite", "uniti", "monocolore",
                "a tinta unita", "tu", "in tinta unita",
            ),
            "fr": (
                "uni", "unie", "couleur unie", "unis", "unicolore", "monochrome", "coloris uni",
                "ton uni",
            ),
            "de": (
                "uni", "einfarbig", "unifarben", "unicolor", "unifarbig", "Unistoff", "Uni-Farbe",
                "ohne Muster", "unis",
            ),
            "es": (
                "liso", "lisa", "color liso", "unicolor", "lisos", "monocolor", "de color liso",
                "color uniforme",
            ),
            "pt": (
                "liso", "lisa", "cor lisa", "unicolor", "lisos", "monocromático", "cor única",
                "cor sólida",
            ),
            "tr": ("düz", "düz renk", "tek renk", "desensiz", "düz boyalı", "uni", "tek renkli"),
            "zh": ("纯色", "素色", "净色", "单色", "纯色款", "素色款", "纯色无图案"),
            "ja": ("無地", "ソリッド", "単色", "無柄", "無地染め", "ワンカラー"),
        },
        "striped": {
            "en": (
                "striped", "stripe", "stripes", "pinstripe", "pin-striped", "breton",
                "chalk stripe", "pinstripes", "pinstriped", "Breton stripes", "multi-stripe",
                "chalkstripe", "regimental stripe", "horizontal stripes", "bengal stripe",
                "candy stripe",
            ),
            "it": (
                "a righe", "rigato", "righe", "riga", "gessato", "rigata", "righine", "a strisce",
                "gessata", "millerighe", "rigati", "righe orizzontali", "strisce", "bastoncino",
            ),
            "fr": (
                "rayé", "rayures", "à rayures", "rayure", "marinière", "rayée", "rayures tennis",
                "fines rayures", "rayés", "à fines rayures", "mille-raies",
            ),
            "de": (
                "gestreift", "Streifen", "Nadelstreifen", "Ringel", "geringelt", "Streifenmuster",
                "Kreidestreifen", "Ringelmuster", "längsgestreift", "Blockstreifen",
                "quergestreift",
            ),
            "es": (
                "rayas", "a rayas", "rayado", "de rayas", "raya diplomática", "listado", "raya",
                "rayada", "rayas horizontales", "mil rayas", "raya fina",
            ),
            "pt": (
                "riscas", "às riscas", "listrado", "riscado", "listras", "risca", "às listas",
                "riscas finas", "risca de giz", "listas", "listrada", "risquinhas",
            ),
            "tr": (
                "çizgili", "çizgi", "enine çizgili", "ince çizgili", "boyuna çizgili", "çubuklu",
                "çizgi desenli", "kalın çizgili",
            ),
            "zh": (
                "条纹", "竖条", "横条", "间条", "条子", "细条纹", "色织条", "彩条", "条纹款",
                "竖条纹", "横条纹", "海军条纹",
            ),
            "ja": (
                "ストライプ", "ボーダー", "縞", "ピンストライプ", "縞柄", "チョークストライプ",
                "ボーダー柄", "ストライプ柄", "バスクボーダー", "マルチストライプ",
                "マルチボーダー",
            ),
        },
        "checked": {
            "en": (
                "checked", "check", "checks", "plaid", "tartan", "houndstooth", "glen check",
                "gingham", "windowpane", "Prince of Wales", "checkered", "prince of wales check",
                "checkerboard", "glencheck", "dogtooth", "pied-de-poule", "overcheck", "madras",
                "vichy", "houndstooth check", "Prince-of-Wales", "window pane", "argyle",
                "shepherd's check", "chequered", "buffalo check",
            ),
            "it": (
                "a quadri", "quadri", "scozzese", "quadretti", "principe di galles",
                "pied de poule", "a quadretti", "finestrato", "check", "scacchi", "tartan",
                "a scacchi", "vichy", "quadro", "madras", "pied-de-poule", "finestrata",
                "quadrettato", "galles", "argyle",
            ),
            "fr": (
                "à carreaux", "carreaux", "prince de galles", "écossais", "vichy", "pied-de-poule",
                "tartan", "pied de poule", "damier", "carreau", "quadrillé", "madras", "losanges",
                "carreaux écossais", "carreaux fenêtre",
            ),
            "de": (
                "kariert", "Karo", "Karos", "Glencheck", "Hahnentritt", "Vichy", "Schottenkaro",
                "Tartan", "Karomuster", "Überkaro", "Vichykaro", "Prince of Wales", "Fensterkaro",
                "Schachbrett", "Hahnentrittmuster", "Pepita", "Schottenmuster", "Raute", "Check",
            ),
            "es": (
                "cuadros", "a cuadros", "príncipe de gales", "pata de gallo", "vichy", "tartán",
                "cuadro", "de cuadros", "escocés", "cuadro vichy", "cuadros escoceses", "ajedrez",
                "cuadro ventana", "madrás", "damero", "cuadro gales",
            ),
            "pt": (
                "xadrez", "quadrados", "aos quadrados", "príncipe de gales", "pied-de-poule",
                "escocês", "tartan", "quadros", "vichy", "axadrezado", "pied de poule", "janela",
                "madras",
            ),
            "tr": (
                "kareli", "ekose", "pötikare", "kazayağı", "prens dö gal", "ekoseli", "damalı",
                "tartan", "kaz ayağı", "kare desenli", "baklava desen", "galler", "kareli desen",
            ),
            "zh": (
                "格子", "格纹", "千鸟格", "威尔士格", "方格", "苏格兰格", "棋盘格", "格子款",
                "格仔", "色织格", "威尔士亲王格", "菱形格", "窗格", "小方格",
            ),
            "ja": (
                "チェック", "格子", "千鳥格子", "グレンチェック", "タータン", "ギンガム",
                "ウィンドウペーン", "チェック柄", "タータンチェック", "ギンガムチェック",
                "ハウンドトゥース", "グレナカートチェック", "市松", "アーガイル", "ウインドウペン",
                "千鳥", "マドラスチェック", "格子柄", "ブロックチェック",
            ),
        },
        "printed": {
            "en": (
                "printed", "print", "floral print", "all-over print", "digital print", "floral",
                "animal print", "graphic", "AOP", "allover print", "logo print", "placement print",
                "screen print", "graphic print", "leopard", "leopard print", "polka dot",
                "floral pattern", "camouflage", "paisley", "paisley print", "polka dots", "camo",
                "patterned print", "abstract print", "dots", "zebra print", "tie-dye", "tie dye",
                "screen printed", "toile print",
            ),
            "it": (
                "stampato", "stampa", "fantasia stampata", "stampa floreale", "stampata",
                "stampa digitale", "floreale", "animalier", "stampe", "stampa all over", "pois",
                "a pois", "fiori", "leopardato", "cachemire stampato", "stampa animalier",
                "paisley", "stampa posizionata", "maculato", "a fiori", "stampa logo",
                "serigrafia", "mimetico", "stampati", "tie-dye", "camouflage", "maculata",
                "leopardata",
            ),
            "fr": (
                "imprimé", "imprimée", "impression", "fleuri", "imprimé fleuri", "imprimé floral",
                "imprimé animal", "à pois", "pois", "imprimés", "imprimé léopard", "fleurie",
                "impression numérique", "motif floral", "léopard", "imprimé all-over",
                "cachemire imprimé", "sérigraphie", "imprimé placé", "à fleurs", "camouflage",
                "liberty", "floral", "imprimé logo", "paisley", "tie and dye",
            ),
            "de": (
                "bedruckt", "Druck", "Print", "Blumendruck", "Animalprint", "Allover-Print",
                "Punkte", "geblümt", "gepunktet", "Digitaldruck", "Blumenmuster",
                "Leopardenmuster", "Aufdruck", "Siebdruck", "Leo-Print", "Paisley", "Alloverdruck",
                "Camouflage", "Logodruck", "Leoparden-Print", "Tupfen", "Blumenprint",
                "Alloverprint", "mit Print", "Tie-Dye", "Polka Dots", "floral",
            ),
            "es": (
                "estampado", "estampada", "estampado floral", "print", "lunares", "animal print",
                "estampado digital", "flores", "floral", "estampados", "leopardo",
                "estampado animal", "de lunares", "estampación", "cachemir estampado", "de flores",
                "camuflaje", "estampado leopardo", "serigrafía", "paisley", "estampado all over",
                "estampado posicional", "topos",
            ),
            "pt": (
                "estampado", "estampada", "estampado floral", "bolas", "estampa digital",
                "padrão floral", "floral", "às bolas", "animal print", "estampados", "leopardo",
                "estampado digital", "flores", "camuflado", "às flores", "serigrafia", "poás",
                "paisley", "estampa floral", "bolinhas",
            ),
            "tr": (
                "baskılı", "desenli", "çiçekli", "puantiyeli", "dijital baskı", "çiçek desenli",
                "emprime", "çiçek baskılı", "leopar", "leopar desenli", "baskı desenli",
                "puantiye", "hayvan desenli", "kamuflaj", "şal desen", "serigrafi baskı", "batik",
                "logo baskılı", "etnik desenli", "benekli",
            ),
            "zh": (
                "印花", "碎花", "数码印花", "花卉", "波点", "满印", "图案印花", "豹纹", "印花款",
                "花朵", "满版印花", "定位印花", "动物纹", "圆点", "迷彩", "佩斯利", "数码印",
                "丝网印花", "扎染", "印图案", "卡通印花", "花卉印花", "烫印",
            ),
            "ja": (
                "プリント", "花柄", "総柄プリント", "ドット", "水玉", "総柄",
                "インクジェットプリント", "フラワープリント", "アニマル柄", "レオパード",
                "ヒョウ柄", "プリント柄", "ペイズリー", "カモフラージュ", "迷彩", "ロゴプリント",
                "ボタニカル柄", "捺染プリント", "タイダイ", "フラワー", "ボタニカル",
                "グラフィックプリント", "小花柄", "ドット柄", "水玉柄", "フラワー柄",
                "アニマルプリント", "幾何学模様",
            ),
        },
        "jacquard": {
            "en": (
                "jacquard", "jacquard pattern", "jacquard-woven", "jacquard weave",
                "intarsia jacquard", "jacquard woven", "jacquard motif", "jacquard design",
                "Fair Isle", "brocade", "damask", "Nordic jacquard",
            ),
            "it": (
                "jacquard", "motivo jacquard", "fantasia jacquard", "jaquard", "disegno jacquard",
                "broccato", "operato", "damascato", "a jacquard", "lavorazione jacquard",
                "operata",
            ),
            "fr": (
                "jacquard", "motif jacquard", "brocart", "damassé", "en jacquard",
                "dessin jacquard", "jacquard norvégien",
            ),
            "de": (
                "Jacquard", "Jacquardmuster", "Norwegermuster", "Jaquard", "Brokat",
                "Jacquard-Muster", "Damast", "Fair-Isle-Muster", "eingewebtes Muster",
            ),
            "es": (
                "jacquard", "motivo jacquard", "jacard", "dibujo jacquard", "brocado",
                "adamascado", "jaquard",
            ),
            "pt": (
                "jacquard", "motivo jacquard", "jacard", "desenho jacquard", "brocado",
                "adamascado", "jaquard",
            ),
            "tr": (
                "jakar", "jakarlı", "jakar desenli", "jakar desen", "jakarlı desen", "jacquard",
                "brokar",
            ),
            "zh": (
                "提花", "提花图案", "大提花", "提花款", "费尔岛提花", "费尔岛", "织花", "锦缎",
                "提花纹",
            ),
            "ja": (
                "ジャカード", "ジャガード", "ジャカード柄", "ジャガード柄", "フェアアイル",
                "ノルディック柄", "フェアアイル柄", "織柄", "ブロケード", "ダマスク柄",
            ),
        },
        "melange": {
            "en": (
                "melange", "mélange", "heather", "heathered", "marl", "marled", "mouliné",
                "mixed colour", "space dyed", "marl effect", "mottled", "heather effect",
                "mouline", "space-dyed", "tweedy", "donegal", "salt and pepper",
                "heathered effect", "flecked",
            ),
            "it": (
                "mélange", "melange", "melangiato", "mouliné", "melangé", "mescolato", "moulinè",
                "melangiata", "moulinato", "fiammato", "mouline", "screziato", "effetto mélange",
                "mischia",
            ),
            "fr": (
                "chiné", "mélange", "chinée", "mouliné", "moucheté", "chinés", "effet chiné",
                "mélangé", "chiné gris", "jaspé", "moulinée",
            ),
            "de": (
                "meliert", "Melange", "mouliné", "meliertes Garn", "Melé", "Moulinée", "Mélange",
                "melierte Optik", "meliert gestrickt", "Heather", "Moulinegarn", "graumeliert",
            ),
            "es": (
                "mezcla", "melange", "jaspeado", "vigoré", "mouliné", "jaspeada", "mélange",
                "melangeado", "mezclilla (melange)", "moteado", "efecto melange",
            ),
            "pt": (
                "mescla", "melange", "jaspeado", "mesclado", "mouliné", "mélange", "mesclada",
                "matizado", "jaspeada",
            ),
            "tr": (
                "melanj", "kırçıllı", "muline", "mülineli", "melanjlı", "kırçıl", "grimelanj",
                "gri melanj", "muline iplikli",
            ),
            "zh": (
                "花灰", "混色", "杂色", "麻灰", "夹花", "段染", "混纺色", "花色纱", "花纱", "AB纱",
                "麻花", "花灰色", "彩点",
            ),
            "ja": (
                "メランジ", "杢", "霜降り", "ミックス", "杢調", "メランジュ", "ヘザー", "杢糸",
                "メランジ調", "カスリ", "霜降", "ムラ糸", "ネップ", "メランジェ",
            ),
        },
        "other": {
            "en": (
                "other", "colour block", "color block", "abstract", "patterned", "colour-block",
                "embroidered", "geometric", "colourblock", "two-tone", "colour blocking",
                "embroidery", "sequinned", "geometric pattern", "colorblock", "ombre", "degradé",
                "multi-coloured", "multicolour", "multicolor", "intarsia pattern",
            ),
            "it": (
                "altro", "color block", "astratto", "fantasia", "ricamato", "geometrico",
                "bicolore", "ricamata", "colorblock", "ricamo", "sfumato", "multicolor",
                "multicolore", "degradé", "geometrica", "fantasia geometrica", "microfantasia",
            ),
            "fr": (
                "autre", "color block", "abstrait", "brodé", "géométrique", "bicolore",
                "fantaisie", "brodée", "broderie", "dégradé", "multicolore", "colorblock",
                "motif géométrique", "tricolore",
            ),
            "de": (
                "andere", "Colorblock", "abstrakt", "bestickt", "gemustert", "zweifarbig",
                "geometrisch", "Colorblocking", "Sonstiges", "mehrfarbig", "Farbverlauf",
                "Stickerei", "Color-Block", "sonstige", "Fantasiemuster", "bicolor",
            ),
            "es": (
                "otro", "color block", "abstracto", "bordado", "geométrico", "bicolor", "bordada",
                "degradado", "multicolor", "colorblock", "otros", "geométrica", "fantasía",
            ),
            "pt": (
                "outro", "color block", "abstrato", "bordado", "geométrico", "bicolor", "bordada",
                "degradé", "multicolor", "outros", "fantasia", "geométrica",
            ),
            "tr": (
                "diğer", "renk bloklu", "soyut", "nakışlı", "geometrik", "iki renkli", "işlemeli",
                "çok renkli", "renk blok", "geometrik desenli", "degrade", "karışık desen",
                "parçalı renk",
            ),
            "zh": (
                "其他", "拼色", "抽象", "刺绣", "几何", "撞色", "绣花", "渐变", "其它", "几何图案",
                "多色", "拼接", "双色", "字母", "卡通",
            ),
            "ja": (
                "その他", "切り替え配色", "抽象柄", "刺繍", "幾何学柄", "配色", "カラーブロック",
                "バイカラー", "グラデーション", "刺しゅう", "マルチカラー", "幾何柄", "切替配色",
            ),
        },
    },
    "size_system": {
        "EU": {
            "en": (
                "EU", "EUR", "European", "Europe", "EU size", "EU sizes", "European size",
                "European sizes", "Euro", "EU sizing", "Continental", "Continental sizes",
            ),
            "it": (
                "UE", "taglie europee", "EU", "europea", "taglia EU", "taglia europea",
                "taglie EU", "europeo",
            ),
            "fr": (
                "taille européenne", "tailles européennes", "EU", "pointure européenne",
                "européen", "taille EU", "européenne", "pointure EU",
            ),
            "de": (
                "EU-Größe", "europäische Größe", "EU", "EU-Größen", "europäische Größen",
                "EU Größe", "europäisch", "europ. Größen", "europ.",
            ),
            "es": (
                "talla europea", "tallas europeas", "EU", "talla EU", "europea", "europeo", "UE",
            ),
            "pt": ("tamanho europeu", "tamanhos europeus", "EU", "europeu", "tamanho EU", "UE",
                   "numeração europeia", "europeia"),
            "tr": (
                "AB beden", "Avrupa bedeni", "EU", "Avrupa", "EU beden", "Avrupa numarası",
                "Avrupa bedenleri",
            ),
            "zh": ("欧码", "欧洲码", "欧洲尺码", "EU码", "EU", "欧", "欧式尺码"),
            "ja": (
                "EUサイズ", "ヨーロッパサイズ", "欧州サイズ", "EU", "EUR", "ユーロサイズ", "欧州",
                "ヨーロッパ",
            ),
        },
        "IT": {
            "en": (
                "IT", "Italian size", "Italian sizes", "Italy size", "ITA", "Italian", "IT size",
                "IT sizes", "Italian sizing",
            ),
            "it": (
                "taglie italiane", "taglia italiana", "IT", "ITA", "italiana", "taglia IT",
                "taglie IT", "italiano",
            ),
            "fr": (
                "taille italienne", "tailles italiennes", "IT", "italien", "italienne",
                "taille IT",
            ),
            "de": (
                "italienische Größe", "IT-Größe", "IT", "italienische Größen", "italienisch",
                "IT-Größen",
            ),
            "es": ("talla italiana", "tallas italianas", "IT", "italiana", "talla IT", "italiano"),
            "pt": ("tamanho italiano", "tamanhos italianos", "IT", "italiano", "tamanho IT"),
            "tr": ("İtalyan bedeni", "IT", "İtalya bedeni", "İtalyan beden", "IT beden", "İtalyan"),
            "zh": ("意大利码", "意码", "意大利尺码", "IT码", "IT", "意大利", "意式尺码"),
            "ja": ("イタリアサイズ", "ITサイズ", "IT", "イタリア", "イタリア表記"),
        },
        "FR": {
            "en": (
                "FR", "French size", "French sizes", "France size", "French", "FR size",
                "FR sizes", "French sizing",
            ),
            "it": (
                "taglie francesi", "taglia francese", "FR", "francese", "taglia FR", "taglie FR",
            ),
            "fr": (
                "taille française", "tailles françaises", "FR", "français", "française",
                "taille FR", "pointure française",
            ),
            "de": (
                "französische Größe", "FR-Größe", "FR", "französische Größen", "französisch",
                "FR-Größen",
            ),
            "es": ("talla francesa", "tallas francesas", "FR", "francesa", "talla FR", "francés"),
            "pt": ("tamanho francês", "tamanhos franceses", "FR", "francês", "tamanho FR"),
            "tr": ("Fransız bedeni", "FR", "Fransa bedeni", "Fransız beden", "FR beden", "Fransız"),
            "zh": ("法码", "法国码", "法国尺码", "FR码", "FR", "法国", "法式尺码"),
            "ja": ("フランスサイズ", "FRサイズ", "FR", "フランス", "フランス表記"),
        },
        "DE": {
            "en": (
                "DE", "German size", "German sizes", "Germany size", "GER", "German", "DE size",
                "DE sizes", "D", "German sizing",
            ),
            "it": ("taglie tedesche", "taglia tedesca", "DE", "tedesca", "taglia DE", "tedesco"),
            "fr": (
                "taille allemande", "tailles allemandes", "DE", "allemand", "allemande",
                "taille DE",
            ),
            "de": (
                "deutsche Größe", "deutsche Größen", "DE", "D", "DE-Größe", "deutsch", "DE-Größen",
                "dt. Größe",
            ),
            "es": ("talla alemana", "tallas alemanas", "DE", "alemana", "talla DE", "alemán"),
            "pt": ("tamanho alemão", "tamanhos alemães", "DE", "alemão", "tamanho DE"),
            "tr": ("Alman bedeni", "DE", "Almanya bedeni", "Alman beden", "DE beden", "Alman"),
            "zh": ("德码", "德国码", "德国尺码", "DE码", "DE", "德国", "德式尺码"),
            "ja": ("ドイツサイズ", "DEサイズ", "DE", "ドイツ", "ドイツ表記"),
        },
        "UK": {
            "en": (
                "UK", "UK size", "UK sizes", "British size", "GB", "British", "British sizes",
                "U.K.", "UK sizing", "English", "English sizes", "English size",
            ),
            "it": ("taglie inglesi", "taglia inglese", "UK", "inglese", "taglia UK", "taglie UK"),
            "fr": (
                "taille anglaise", "tailles anglaises", "UK", "pointure anglaise", "anglais",
                "taille UK", "britannique", "anglaise",
            ),
            "de": (
                "britische Größe", "UK-Größe", "UK", "englische Größe", "UK-Größen",
                "britische Größen", "englisch", "britisch",
            ),
            "es": (
                "talla inglesa", "tallas inglesas", "UK", "talla británica", "inglesa", "talla UK",
                "británica", "talla de Reino Unido",
            ),
            "pt": (
                "tamanho inglês", "tamanhos ingleses", "UK", "britânico", "inglês", "tamanho UK",
                "tamanho do Reino Unido",
            ),
            "tr": (
                "İngiliz bedeni", "UK", "İngiltere bedeni", "İngiliz beden", "UK beden", "İngiliz",
            ),
            "zh": ("英码", "英国码", "英国尺码", "UK码", "UK", "英国", "英式尺码"),
            "ja": ("UKサイズ", "イギリスサイズ", "英国サイズ", "UK", "英国", "イギリス", "UK表記"),
        },
        "US": {
            "en": (
                "US", "US size", "US sizes", "American size", "USA", "American", "American sizes",
                "U.S.", "US sizing", "USA size",
            ),
            "it": (
                "taglie americane", "taglia americana", "US", "USA", "americana", "taglia US",
                "taglie US", "americano",
            ),
            "fr": (
                "taille américaine", "tailles américaines", "US", "pointure américaine",
                "américain", "taille US", "USA", "américaine", "taille USA",
            ),
            "de": (
                "amerikanische Größe", "US-Größe", "US", "USA", "US-Größen",
                "amerikanische Größen", "amerikanisch",
            ),
            "es": (
                "talla americana", "tallas americanas", "US", "EE. UU.", "americana", "talla US",
                "USA", "talla de EE. UU.", "americano",
            ),
            "pt": (
                "tamanho americano", "tamanhos americanos", "US", "americano", "tamanho US", "EUA",
                "USA",
            ),
            "tr": (
                "ABD bedeni", "US", "Amerikan bedeni", "Amerikan beden", "US beden",
                "Amerika bedeni", "ABD", "Amerikan",
            ),
            "zh": ("美码", "美国码", "美国尺码", "US码", "US", "美国", "美式尺码"),
            "ja": (
                "USサイズ", "アメリカサイズ", "米国サイズ", "US", "USA", "アメリカ", "米国",
                "US表記",
            ),
        },
        "JP": {
            "en": (
                "JP", "Japanese size", "Japanese sizes", "Japan size", "JPN", "Japanese",
                "JP size", "JIS", "JP sizes",
            ),
            "it": ("taglie giapponesi", "taglia giapponese", "JP", "giapponese", "taglia JP"),
            "fr": (
                "taille japonaise", "tailles japonaises", "JP", "japonais", "japonaise",
                "taille JP",
            ),
            "de": (
                "japanische Größe", "JP-Größe", "JP", "japanische Größen", "japanisch",
                "JP-Größen",
            ),
            "es": ("talla japonesa", "tallas japonesas", "JP", "japonesa", "talla JP", "japonés"),
            "pt": ("tamanho japonês", "tamanhos japoneses", "JP", "japonês", "tamanho JP"),
            "tr": ("Japon bedeni", "JP", "Japonya bedeni", "Japon beden", "JP beden", "Japon"),
            "zh": ("日码", "日本码", "日本尺码", "JP码", "JP", "日本", "日式尺码"),
            "ja": (
                "日本サイズ", "JPサイズ", "JISサイズ", "JP", "国内サイズ", "JPN", "日本",
                "日本表記", "JIS", "日本規格",
            ),
        },
        "INT": {
            "en": (
                "INT", "international", "alpha", "alpha size", "letter sizes",
                "international size", "international sizes", "alpha sizes", "alpha sizing",
                "alphanumeric", "Int.", "letter size", "S/M/L", "universal",
            ),
            "it": (
                "internazionale", "taglie internazionali", "INT", "lettere",
                "taglia internazionale", "a lettere", "taglie in lettere", "Int.",
            ),
            "fr": (
                "internationale", "tailles internationales", "INT", "taille internationale",
                "international", "lettres", "tailles lettres", "Int.",
            ),
            "de": (
                "international", "internationale Größe", "INT", "Buchstabengrößen",
                "internationale Größen", "INT-Größe", "Int.", "Konfektionsbuchstaben",
                "INT-Größen",
            ),
            "es": (
                "internacional", "talla internacional", "INT", "tallas internacionales", "letras",
                "tallas en letras", "talla INT", "Int.",
            ),
            "pt": (
                "internacional", "tamanho internacional", "INT", "tamanhos internacionais",
                "letras", "tamanho INT", "Int.",
            ),
            "tr": (
                "uluslararası", "uluslararası beden", "INT", "harf beden", "uluslararası bedenler",
                "harfli beden", "Int.",
            ),
            "zh": ("国际码", "国际尺码", "通用码", "INT", "字母码", "国际", "国际标准", "字母尺码"),
            "ja": (
                "インターナショナルサイズ", "国際サイズ", "INT", "国際", "アルファベットサイズ",
                "インターナショナル", "INTサイズ", "英字サイズ",
            ),
        },
    },
}
