"""More words for the closed choices, as product texts and labels put them.

They go on where `choices_garment` and `choices_material` leave off: phrases of prose (*falls in a
V*, *se ata con cordones*), and Dutch, which some suppliers write in. Its words stand under `code`:
it has no row of its own among the nine languages.
"""

# ruff: noqa: E501  (packed tables: one language a line keeps them readable)

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_ROWS: Final[Mapping[str, Mapping[str, Mapping[str, str]]]] = {
    "gender": {
        "women": {
            "code": "damesmode|vrouwen|voor haar|voor dames|voor vrouwen|dameslaars|damesring|damesschoen|damesvest|damestrui|damesjas|damesmantel|dameshorloge|damestas|damesmaat",
            "en": "women's wear|womens wear|ladies' fit",
            "it": "da signora|taglio donna|per signora",
            "fr": "modèle femme|coupe femme",
            "de": "für Sie|Damenring|Damenschuh|Damenmodell|Damenstiefel|Damenjacke|Damenmantel|Damenpullover|Damentasche|Damenschnitt",
            "es": "para ella|de señora|corte mujer",
            "pt": "para ela|modelo feminino",
            "tr": "bayanlar için|kadınlar için|hanımlar için",
            "zh": "女士款|女表",
            "ja": "女性向け|婦人靴",
        },
        "men": {
            "code": "heren|herenmode|voor hem|voor heren|voor mannen|herenring|herenschoen|herentrui|herenvest|herenjas|herenmaat",
            "en": "for gents|for men|gentlemen's",
            "it": "da signore|per signore|taglio uomo",
            "fr": "modèle homme|coupe homme",
            "de": "für Ihn|Herrenring|Herrenschuh|Herrenmodell|Herrenstiefel|Herrenjacke|Herrenmantel|Herrenpullover|Herrenschnitt",
            "es": "para él|de caballero|corte hombre",
            "pt": "para ele|de cavalheiro|modelo masculino",
            "tr": "erkekler için|beyler için",
            "zh": "男士款|男表",
            "ja": "男性向け|紳士靴",
        },
        "unisex": {
            "code": "voor hem en haar",
            "en": "for men and women|for women and men|for men and women alike|for her and for him|for him and for her|women and men alike|gender-free",
            "it": "per lei come per lui|per lui come per lei|per lui o per lei|per lei o per lui|sia uomo che donna|sia donna che uomo|per uomo e donna",
            "fr": "pour elle comme pour lui|pour lui comme pour elle|pour elle ou lui|mixte homme femme",
            "de": "für Damen und Herren|für Sie wie für Ihn|für Frauen und Männer",
            "es": "para ella y para él|para él y para ella|tanto para ella como para él|para hombre y mujer",
            "pt": "para ela e para ele|para ele e para ela|tanto para ela como para ele",
            "tr": "hem kadın hem erkek",
            "zh": "男女都可",
            "ja": "男女どちらでも|性別を問わず",
        },
        "kids": {
            "code": "kinderen|voor kinderen|kindermaat",
        },
        "girls": {
            "code": "meisjes|voor meisjes",
        },
        "boys": {
            "code": "jongens|voor jongens",
        },
        "baby": {
            "code": "zuigeling|voor baby’s",
        },
    },
    "fit": {
        "slim": {
            "code": "getailleerd|slanke pasvorm|smal vallend|nauwsluitend|aansluitend|strakke pasvorm|smalle pasvorm",
            "en": "form-fitting|cut close to the body|cut close|body-skimming|nipped at the waist|nipped-in waist|nips in at the waist|skims the body|trim fit|trim cut|neat fit|cut slim|cut narrow",
            "it": "vicino al corpo|che segna la vita|segna il punto vita|avvitata in vita|avvitato in vita|linea asciutta|taglio asciutto|fasciante|linea slim",
            "fr": "proche du corps|cintré à la taille|cintrée à la taille|ligne près du corps|ajustée à la taille",
            "de": "körperbetont|taillierter Schnitt|auf Taille|schlank geschnitten|schmale Silhouette",
            "es": "pegado al cuerpo|ceñido al cuerpo|corte ceñido|corte estrecho|marca la cintura|silueta ajustada",
            "pt": "junto ao corpo|corte cintado|marca a cintura|silhueta justa",
            "tr": "oturtmalı kalıp|belden oturtmalı",
            "zh": "收腰版|修身剪裁",
            "ja": "体に沿う|細身のシルエット|ぴったり|スリムシルエット|ウエストシェイプ",
        },
        "regular": {
            "code": "normale pasvorm|rechte pasvorm|regular pasvorm|recht model",
            "en": "true to size fit|easy regular|cut straight|straight cut|regular cut|classic cut|neither tight nor loose|true fit",
            "it": "taglio regolare|taglio classico|calza regolare|veste regolare",
            "fr": "la coupe est droite|ligne droite",
            "de": "normal geschnitten",
            "es": "talla normal|patrón regular",
            "pt": "veste normal",
            "zh": "正常版型",
            "ja": "標準シルエット|レギュラーシルエット|ストレートシルエット|程よいゆとり",
        },
        "relaxed": {
            "code": "ruim vallend|losse pasvorm|ruime pasvorm|losvallend|wijde pasvorm|soepel vallend",
            "en": "an easy cut|generous cut|cut generously|generously cut|cut roomy|roomy fit|cut with ease|falls loosely|loosely cut|easy silhouette|cut full|full cut|fluid fit",
            "it": "linea comoda|taglio comodo|taglio morbido|veste comodo|veste morbido|ampia vestibilità|volume morbido|scivolato|linea scivolata|cade morbido|cade morbida",
            "fr": "coupe souple|coupe confortable|coupe généreuse|coupe fluide|tombé fluide|aisance généreuse|coupe aisée",
            "de": "bequem geschnitten|legerer Schnitt|fällt locker|fällt weit|lässiger Schnitt|leger geschnitten",
            "es": "corte cómodo|silueta relajada|silueta fluida|cae suelto",
            "pt": "corte amplo|corte confortável|silhueta solta|cai solto",
            "tr": "salaş kalıp|dökümlü",
            "zh": "休闲版型|略宽松",
            "ja": "ゆったりとしたシルエット|ゆったりとした形|ゆったりした形|ゆとりのある",
        },
        "oversized": {
            "code": "oversized pasvorm|oversized model|extra ruim",
            "en": "cut oversized|oversized silhouette|exaggerated fit",
            "it": "taglio over|volumi over",
            "fr": "volume oversize|coupe oversized",
            "de": "Oversized-Schnitt|oversize geschnitten",
            "es": "silueta oversize|corte extragrande",
            "pt": "corte oversized|silhueta oversized",
            "tr": "salaş oversize",
            "zh": "廓形|OVERSIZE版",
            "ja": "オーバーサイズシルエット",
        },
    },
    "neckline": {
        "crew": {
            "code": "ronde hals|rondehals",
            "en": "rounded neck|jewel neckline",
            "it": "girocollo tondo",
        },
        "v_neck": {
            "en": "shallow V|low V|falls in a V|dips to a V|V in front|V at the front|cut in a V|V-shaped neckline|V front|soft V|plunge neckline",
            "it": "a V profondo",
            "fr": "profond V|échancrée en V|échancré en V",
            "de": "tiefes V|V-förmig ausgeschnitten",
            "es": "pico pronunciado|cuello en pico",
            "pt": "decote em V profundo",
            "tr": "V kesim yaka",
            "zh": "深V|V型领",
            "ja": "深めのVネック|浅めのVネック|Vあき|V開き|Vカット",
        },
        "turtleneck": {
            "code": "coltrui|rolkraag|hoge col",
            "en": "funnel roll neck|folded turtleneck|high roll neck",
            "it": "alto risvoltato|collo alto e risvoltato|a lupetto risvoltato",
            "fr": "col montant roulé",
            "de": "umgeschlagener Kragen",
            "es": "cuello alto vuelto|cuello alto doblado",
            "pt": "gola alta dobrada",
            "tr": "dik boğazlı",
            "zh": "翻领高领",
            "ja": "ハイタートル",
        },
        "mock": {
            "code": "opstaande kraag|opstaand kraagje|turtle laag",
            "en": "mock collar|Nehru collar|Mao collar",
            "it": "collo a imbuto",
            "de": "Trichterkragen",
            "es": "cuello alzado",
            "pt": "gola perkins",
        },
        "boat": {
            "code": "boothals",
        },
        "shirt_collar": {
            "code": "overhemdkraag|boord met kraag|blousekraag|puntkraag",
            "en": "classic collar with points|shirt-style collar|cutaway",
            "it": "collo classico da camicia",
            "es": "cuello inglés",
            "tr": "gömlek yakalı",
        },
        "lapel": {
            "code": "reverskraag",
            "it": "revers classici",
        },
        "hood": {
            "code": "met capuchon",
        },
    },
    "sleeve_length": {
        "sleeveless": {
            "code": "mouwloos|zonder mouwen|mouwloze|spaghettibandjes|schouderbandjes",
            "en": "spaghetti-thin straps|thin straps|shoestring straps|narrow straps|sleeveless cut|strapless|cap straps|straps are spaghetti-thin|cami straps|slip straps|halter straps|adjustable shoulder straps",
            "it": "spalline regolabili|giromanica|bretelline",
            "fr": "à bretelles|bretelles fines|bretelles réglables|bretelles spaghetti",
            "de": "schmale Träger|dünne Träger|verstellbare Träger|armfrei",
            "es": "tirantes ajustables|tirante fino",
            "pt": "alças reguláveis|alça fina",
            "ja": "フレンチノースリーブ|細ストラップ",
        },
        "short": {
            "code": "korte mouw|korte mouwen|met korte mouw|kapmouw",
            "en": "short in the sleeve",
            "ja": "袖は短め|袖は短く",
        },
        "three_quarter": {
            "code": "driekwartmouw|driekwart mouw|3/4 mouw|halflange mouw",
            "en": "bracelet sleeves|bracelet-length sleeves|sleeves end below the elbow|just below the elbow",
            "it": "manica tre quarti|manica a 3/4|maniche a 3/4",
            "fr": "manches mi-longues",
            "pt": "manga a três quartos|mangas a 3/4",
        },
        "long": {
            "code": "lange mouw|lange mouwen|met lange mouw|langemouw",
            "en": "full-length sleeves|long in the sleeve|wrist-length sleeves",
            "it": "le maniche sono lunghe|la manica è lunga",
            "fr": "la manche est longue|la manche longue",
            "es": "la manga es larga",
            "ja": "袖は長く|袖は長め|長い袖",
        },
    },
    "closure": {
        "buttons": {
            "code": "knopen|knoopsluiting|met knopen|knoopjes|parelmoeren knopen|enkele rij knopen",
            "en": "buttons through|shank buttons|covered buttons",
            "it": "bottoni gioiello",
            "fr": "boutons de nacre|boutons corozo",
            "es": "botones de corozo|botones de asta",
            "pt": "botões de corno|botões de corozo",
            "tr": "düğmelerle|boynuz düğme",
            "ja": "水牛釦|ボタン開き|比翼",
        },
        "zip": {
            "code": "rits|ritssluiting|met rits|tweewegrits|zijrits|met een rits|ritsje|blinde rits",
        },
        "snaps": {
            "code": "drukknopen|drukknoop|drukker|drukkers",
        },
        "hook": {
            "code": "haakje|haaksluiting|haak en oog|haakjes|karabijnhaak",
        },
        "drawstring": {
            "code": "trekkoord|aantrekkoord|rijgkoord|koordje|tunnelkoord",
        },
        "belt": {
            "code": "ceintuur|strikceintuur|knoopceintuur",
        },
        "magnetic": {
            "code": "magneetsluiting|magneet|magneetknop|magnetische sluiting",
            "en": "concealed magnet|magnet tab|magnetised flap",
            "es": "con un imán",
            "it": "calamitato",
            "pt": "fecho íman|botão íman",
            "de": "verdeckter Magnet",
            "tr": "mıknatıslı kapak",
        },
        "buckle": {
            "code": "gesp|gespsluiting|gespen|gespje|met gesp",
            "en": "buckles at the side",
        },
        "laces": {
            "code": "veters|veter|vetersluiting|met veters|veterschoen",
            "es": "ata con cordones|se ata con cintas|cintas al tobillo",
            "en": "ribbon ties|ankle ties|ties at the ankle",
            "it": "si allaccia|nastri alla caviglia",
            "fr": "rubans à la cheville",
            "de": "Bänder am Knöchel",
            "pt": "fitas no tornozelo|ata com fitas",
            "zh": "踝带绑带",
        },
        "slip_on": {
            "code": "instapper|instap|elastiek opzij|elastiek aan weerszijden|elastische zijkanten|instapmodel",
            "en": "slips on over the head|elasticated gussets|elastic sides|elasticated side panels|pulled on over the head",
            "it": "si infila dalla testa",
            "fr": "côtés élastiqués|élastiques de côté|s’enfile par la tête",
            "de": "Gummizug seitlich|seitlicher Elastikeinsatz",
            "es": "se pone por la cabeza|se calza sin cordones",
            "pt": "enfia-se pela cabeça",
            "tr": "lastikli yan|giy-çık|geçmeli",
            "zh": "松紧侧|侧松紧",
            "ja": "履き口ゴム|プルオーバータイプ",
        },
        "none": {
            "code": "open van voren|open bovenkant",
            "en": "worn open|hangs open",
            "it": "si porta aperto|aperta davanti|senza bottoni|bordo a bordo|aperta sopra",
            "fr": "sans fermoir|ouvert devant|se porte ouvert|ouverte sur le dessus|reste ouvert",
            "de": "offen getragen|offen zu tragen|oben offen",
            "es": "abierto por delante|abierta por delante|se lleva abierto|abierto por arriba",
            "pt": "aberto à frente|usa-se aberto|aberta em cima|aberto em cima",
            "tr": "fermuarsız|açık önlü",
            "ja": "前開きボタンなし|打ち合わせなし|口元オープン",
        },
    },
    "pattern": {
        "striped": {
            "code": "gestreept|krijtstreep|strepen|streep|bretonse streep|streepdessin",
            "en": "breton stripe|ticking stripe|awning stripe|butcher stripe|regatta stripe|university stripe|hickory stripe|bayadere stripe",
            "it": "rigatino|mille righe|riga bengala|a righine",
            "fr": "rayures bayadère|rayures craie|rayures bretonnes",
            "de": "Bretonstreifen|Längsstreifen|Querstreifen",
            "es": "raya marinera|rayas marineras",
            "pt": "mil riscas",
            "tr": "tebeşir çizgili|denizci çizgili",
            "zh": "海魂条|粉笔条",
            "ja": "縞模様",
        },
        "checked": {
            "code": "geruit|ruit|ruiten|ruitdessin|Schotse ruit|vichyruit",
            "en": "gun club check|tattersall|shepherd check|madras check|graph check",
            "pt": "tartã",
            "tr": "oduncu ekose|ekose desenli",
            "zh": "维希格",
            "ja": "ウィンドウペン",
        },
        "printed": {
            "code": "bedrukt|bloemenprint|bloemendessin|met print",
            "en": "block-printed|hand-printed|liberty print",
            "it": "fantasia floreale|stampa allover|stampa cashmere",
            "fr": "imprimé cachemire|impression all-over|motif imprimé",
            "de": "Allover-Druck|Druckmuster|Blütendruck|Paisleydruck|mit Druck",
            "es": "estampado allover|estampado cachemira",
            "pt": "padrão estampado",
            "tr": "desen baskılı|çiçekli baskı",
            "zh": "佩斯利印花",
            "ja": "花柄プリント|ペイズリー柄",
        },
        "melange": {
            "code": "gemêleerd|mêlee",
            "fr": "chinées",
            "it": "screziata",
            "de": "gesprenkelt",
        },
        "solid": {
            "code": "effen|effen kleur|egaal",
            "de": "ungemustert",
        },
        "other": {
            "code": "stippen|gestipt|noppen|dierenprint|bloemen",
            "en": "pin dot|dip-dye|nordic pattern|donegal flecks",
            "it": "rombi|a rombi|norvegese",
            "fr": "panthère",
            "de": "getupft|Rauten|Rautenmuster|Patchwork",
            "es": "rombos",
            "pt": "losangos",
            "tr": "baklava desenli",
            "zh": "菱格",
            "ja": "幾何学",
        },
    },
    "dyeing": {
        "yarn_dyed": {
            "code": "garengeverfd|garen geverfd|draadgeverfd|in het garen geverfd",
            "en": "woven from dyed yarn|coloured in the yarn",
            "de": "strang gefärbt",
            "es": "tintada en hilo",
        },
        "piece_dyed": {
            "code": "stukgeverfd|stuk geverfd|in het stuk geverfd|kledinggeverfd",
            "en": "dyed as cloth",
            "de": "stück gefärbt",
            "es": "tintada en pieza",
            "tr": "topta boyalı",
            "ja": "無地染",
        },
        "top_dyed": {
            "code": "kamwol geverfd|kambandgeverfd|in de wol geverfd",
            "en": "dyed as tops|dyed in the fleece",
            "de": "flockgefärbt",
            "fr": "teint en flocon",
            "tr": "top boyalı elyaf",
        },
        "printed": {
            "code": "bedrukt|digitaal bedrukt|zeefdruk|rotatiedruk",
        },
        "undyed": {
            "code": "ongeverfd|natuurkleur|onverfd|ecru ongeverfd",
        },
    },
    "stitch": {
        "cable": {
            "code": "kabelsteek|kabels|kabelpatroon|kabelmotief",
            "de": "mit Zöpfen",
            "en": "aran cables",
        },
        "rib": {
            "code": "ribsteek|ribbreisel|boordsteek|geribd|patentsteek|ribbel",
            "en": "half-cardigan stitch|full cardigan stitch|brioche",
            "it": "mezza inglese|perlata|costina",
            "fr": "demi-anglaise|côtelée",
            "es": "acanalada|media inglesa",
            "pt": "canelada|meia inglesa|ponto patente",
            "tr": "kaşkorse",
            "ja": "片畦編み|両畦編み",
        },
        "jersey": {
            "code": "tricotsteek|gladde steek|rechts gebreid|glad gebreid",
        },
        "waffle": {
            "code": "wafelsteek|wafel|honingraat",
        },
        "other": {
            "code": "ribbelsteek|gerstekorrel|gerstekorrelsteek|gehaakt|mossteek",
            "en": "basket stitch|basketweave stitch|birdseye|double moss|trinity stitch|bobble stitch|bobbles|blackberry stitch|herringbone stitch|slip stitch|entrelac|thermal stitch|fancy stitch",
            "it": "chicco di riso|vanisé|nocciole|punto stoffa|occhio di pernice|punto fantasia|a grana di riso",
            "fr": "point de blé|point fantaisie|point de sable|nopes|point d’astrakan|vannerie",
            "de": "Perlstrick|kraus rechts gestrickt|Noppen|Noppenmuster|Korbmuster|Fangmuster|Strukturstrick",
            "es": "bodoques|punto de arena|punto trigo",
            "pt": "ponto fantasia|ponto de areia|ponto tricot liga",
            "tr": "pirinç örgüsü|mısır örgü|patlak mısır|nohut örgü",
            "zh": "米针|平针反面|泡泡针|单桂花|双桂花|提篮针|鸟眼",
            "ja": "バスケット編み|玉編み",
        },
    },
    "knit_technique": {
        "hand_knit": {
            "code": "handgebreid|met de hand gebreid|handbreisel",
        },
        "fully_fashioned": {
            "code": "in model gebreid|vormgebreid|geminderd",
            "en": "shaped on the machine|knitted in shape",
            "de": "in Form gestrickt|auf Form gestrickt|reguliär gestrickt",
            "fr": "diminutions apparentes|tricotée en forme",
            "it": "calature a vista|a calature|tessuto calato",
            "es": "tejida en forma|menguados vistos",
            "pt": "diminuído|diminuições",
            "tr": "kesimsiz örgü|tam biçimli",
            "ja": "減らし目",
        },
        "seamless": {
            "code": "naadloos|zonder naden|in één stuk gebreid",
        },
        "cut_and_sew": {
            "code": "geknipt en genaaid|gesneden en genaaid",
        },
    },
    "weave": {
        "plain": {
            "code": "platbinding|effenbinding|linnenbinding|plat geweven|lakenbinding",
            "pt": "ponto de tafetá",
        },
        "twill": {
            "code": "keperbinding|keper|visgraat|diagonaal",
            "de": "Kettköper",
        },
        "satin": {
            "code": "satijn|satijnbinding|atlasbinding",
        },
        "jacquard": {
            "code": "damastbinding",
        },
        "velvet": {
            "code": "fluweel|ribfluweel",
        },
        "double_face": {
            "code": "dubbelweefsel|dubbeldoek|dubbelzijdig",
        },
        "dobby": {
            "code": "schaftweefsel",
        },
        "other": {
            "code": "badstof|wafel|wafelstof|wafelbinding|wafelpiqué|gaas|mousseline gaas|vilt|frotté",
            "en": "muslin gauze|terry loop|towelling|mesh|crepe weave|leno weave|tweed bouclé|ripstop|organza leno|loop pile",
            "it": "nido ape|a nido d’ape|crespo|cannetè|tessuto a nido d’ape|armatura crêpe|spugna riccia",
            "fr": "nid-d’abeilles|armure crêpe|éponge bouclée",
            "de": "Mull|Waffelgewebe|Kreppbindung",
            "es": "favo|crep|crespón",
            "pt": "favo de abelha|favos|ponto favo|felpa turca|turco simples|piqué favo|pano turco",
            "tr": "vafıl|vaflı|bukle|gofre dokuma|bürümcük|buldan|gaze bezi",
            "zh": "蜂巢纹|蜂窝|绉|绞综|绉组织",
            "ja": "ハニカム|ちりめん|縮緬|リップル|緯煮ちりめん",
        },
    },
    "construction": {
        "goodyear": {
            "code": "Goodyear-randgenaaid|randgenaaid|Goodyear genaaid|rand genaaid|Goodyear welt genaaid",
        },
        "cemented": {
            "code": "gelijmd|gecementeerd|verlijmd|zool gelijmd",
            "tr": "enjeksiyon değil yapıştırma",
        },
        "blake": {
            "code": "Blake-genaaid|doorgenaaid",
        },
        "vulcanised": {
            "code": "gevulkaniseerd",
            "es": "base vulcanizada",
        },
        "other": {
            "code": "moccasinconstructie|handgenaaid|doorgestikt|flexibel genaaid",
            "en": "stitched down|stitched and turned|turned shoe|welt-stitched moccasin|hand-stitched moccasin|Littleway|pegged|wood-pegged|jute sole hand-stitched",
            "it": "costruzione ideal|a sacchetto|montaggio a sacchetto|cucita e rivoltata",
            "fr": "cousu tirolien|cousu main mocassin|montage mocassin|cousu vibram",
            "de": "flexibel genäht|Wendeschuh|holzgenagelt|zwiegenäht offen",
            "es": "cosido y vuelto|montado kiowa|cosido kiowa|yute cosido|yute trenzado|cosido sandalia|suela de yute cosida",
            "pt": "cosido e virado|mocassim cosido à mão|à mão cosido",
            "tr": "tulum çekim|el dikişi çarık",
            "zh": "翻绱|套楦缝|手缝莫卡辛|加利福尼亚工艺|外翻线缝",
            "ja": "ハンドソーンモカ|ターンシュー",
        },
    },
}

Choices = dict[str, dict[str, dict[str, tuple[str, ...]]]]


def with_more(choices: Choices) -> Choices:
    """Return the tables, each with its words here behind its own."""
    return {
        choice: {
            code: _joined(row, _ROWS.get(choice, {}).get(code, {})) for code, row in table.items()
        }
        for choice, table in choices.items()
    }


def _joined(row: dict[str, tuple[str, ...]], more: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    return {
        language: (*row.get(language, ()), *(more[language].split("|") if language in more else ()))
        for language in dict.fromkeys((*row, *more))
    }
