"""Closed choices of knits, cloths, leathers, shoes and jewels, in nine languages."""

from __future__ import annotations

from typing import Final

# Packed by hand: the formatter would put every surface on its own line.
# fmt: off

MATERIAL_CHOICES: Final[dict[str, dict[str, dict[str, tuple[str, ...]]]]] = {
    "stitch": {
        "jersey": {
            "en": (
                "jersey", "plain knit", "stockinette", "stocking stitch", "single jersey",
                "flat knit", "plain stitch", "jersey stitch", "fine jersey", "jersey knit",
                "stockinette stitch",
            ),
            "it": (
                "maglia rasata", "rasata", "jersey", "rasato", "punto rasato", "maglia unita",
                "rasata unita", "punto jersey", "maglia liscia",
            ),
            "fr": (
                "jersey", "point jersey", "maille jersey", "jersey simple", "point de jersey",
                "maille unie",
            ),
            "de": (
                "Jersey", "glatt rechts", "Single Jersey", "Rechts-Links", "glatt gestrickt",
                "Glattstrick", "rechts/links", "Feinstrick", "RL",
            ),
            "es": (
                "jersey", "punto liso", "punto jersey", "punto jersey liso", "liso de punto",
                "punto derecho",
            ),
            "pt": (
                "jersey", "ponto liso", "malha jersey", "ponto jersey", "malha lisa",
                "ponto de meia",
            ),
            "tr": (
                "süprem", "düz örgü", "jarse", "tek plaka", "jersey", "düz örme",
                "tek iplik süprem",
            ),
            "zh": ("平针", "单面", "纬平针", "单边", "汗布", "平纹针织", "单面平针", "平针组织"),
            "ja": ("天竺", "平編み", "メリヤス", "天竺編み", "平編", "ジャージー", "メリヤス編み"),
        },
        "rib": {
            "en": (
                "rib", "ribbed", "rib stitch", "1x1 rib", "2x2 rib", "rib knit", "2x1 rib",
                "ribbed knit", "half cardigan", "full cardigan", "fisherman rib",
                "fisherman's rib", "cardigan stitch", "half-cardigan", "English rib", "flat rib",
                "1x1", "2x2", "Shaker stitch", "fisherman stitch",
            ),
            "it": (
                "costa", "coste", "punto costa", "a coste", "costa inglese", "costa 2x2",
                "costa 1x1", "punto inglese", "costine", "coste 2x2", "coste 1x1", "costa 2x1",
                "maglia inglese", "costa piatta", "mezza costa inglese", "costa perlata",
                "coste inglesi", "punto costa inglese",
            ),
            "fr": (
                "côte", "côtes", "point de côtes", "côtes 2x2", "côte anglaise", "côtelé",
                "côtes 1x1", "côtes anglaises", "demi-côte anglaise", "point de côte",
                "maille côtelée", "côte 2x2", "côte 1x1", "côtes perlées", "côte perlée",
                "côte plate",
            ),
            "de": (
                "Rippe", "Rippstrick", "gerippt", "Ripp", "Patent", "Halbpatent", "Vollpatent",
                "Patentstrick", "2x2 Rippe", "1x1 Rippe", "Rippenstrick", "Patentmuster",
                "Rechts-Rechts", "Fischerripp", "Fang", "Halbpatentstrick", "Perlfang",
                "Rippenmuster", "Feinripp", "Doppelripp", "Grobripp",
            ),
            "es": (
                "canalé", "acanalado", "punto inglés", "canalé 2x2", "canalé 1x1", "punto canalé",
                "elástico 2x2", "medio inglés", "punto perlado", "canalé inglés", "elástico 1x1",
                "canalé 2x1",
            ),
            "pt": (
                "canelado", "ponto inglês", "canelado 2x2", "canelado 1x1", "rib", "meio inglês",
                "malha canelada", "ponto canelado", "canelado inglês", "ponto perlé",
            ),
            "tr": (
                "ribana", "lastik örgü", "fitilli", "2x2 ribana", "1x1 ribana", "selanik",
                "yarım selanik", "lastik", "fitilli örgü", "2x2 lastik", "1x1 lastik",
                "tam selanik", "balıkçı örgü",
            ),
            "zh": (
                "罗纹", "螺纹", "1x1罗纹", "2x2罗纹", "坑条", "元宝针", "半元宝针", "柳条", "畦编",
                "半畦编", "双元宝", "单元宝", "珠地罗纹", "罗纹组织", "2X1罗纹",
            ),
            "ja": (
                "リブ", "リブ編み", "畦編み", "片畦", "両畦", "フライス", "ゴム編み", "畦",
                "テレコ", "2×2リブ", "1×1リブ", "あぜ編み", "畔編み", "片畔", "両畔", "畔",
                "イングランドリブ",
            ),
        },
        "cable": {
            "en": (
                "cable", "cable knit", "cables", "aran", "cable stitch", "cable-knit",
                "Aran stitch", "cabled", "braided stitch", "cable pattern", "braid stitch",
            ),
            "it": (
                "trecce", "treccia", "a trecce", "punto treccia", "lavorazione a trecce", "aran",
                "motivo a trecce", "trecciato", "punto trecce",
            ),
            "fr": (
                "torsades", "torsade", "torsadé", "irlandais", "point torsade", "maille torsadée",
                "torsadée", "point irlandais", "aran", "à torsades",
            ),
            "de": (
                "Zopf", "Zopfmuster", "Zöpfe", "Zopfstrick", "Aran", "Zopfstrickmuster",
                "Aranmuster", "Zopf-Strick", "mit Zopfmuster",
            ),
            "es": (
                "ochos", "trenzas", "punto de ochos", "trenzado", "trenza", "aran", "ocho",
                "punto trenza", "de ochos", "punto trenzado",
            ),
            "pt": (
                "tranças", "trança", "ponto trança", "torcidos", "aran", "entrançado", "torcido",
                "entrançados", "ponto de tranças",
            ),
            "tr": (
                "saç örgü", "örgü saç", "burgu", "saç örgülü", "aran", "saç örgüsü", "burgulu",
                "burgu örgü", "saç örgü desen",
            ),
            "zh": (
                "绞花", "麻花针", "扭花", "阿兰花", "绞花组织", "扭绳", "绞花针", "麻花绞", "绞针",
                "辫子花",
            ),
            "ja": (
                "ケーブル", "ケーブル編み", "縄編み", "アラン", "縄編", "アラン編み",
                "ケーブルニット", "アラン柄", "ケーブル柄",
            ),
        },
        "intarsia": {
            "en": (
                "intarsia", "intarsia knit", "intarsia pattern", "intarsia stitch",
                "argyle intarsia",
            ),
            "it": (
                "intarsio", "intarsi", "a intarsio", "lavorazione intarsio", "intarsiato",
                "ad intarsio", "lavorazione a intarsio",
            ),
            "fr": (
                "intarsia", "intarsias", "motif intarsia", "incrustation", "en intarsia",
                "point intarsia",
            ),
            "de": (
                "Intarsie", "Intarsien", "Intarsia", "Intarsienmuster", "Intarsienstrick",
                "Intarsia-Strick",
            ),
            "es": ("intarsia", "intarsias", "incrustación", "punto intarsia", "intarsio"),
            "pt": ("intarsia", "intársia", "intarsio", "intarsias", "ponto intarsia"),
            "tr": ("intarsia", "intarsiya", "intarsialı", "entarsiya", "intarsia örgü"),
            "zh": ("嵌花", "挂毛", "无虚线提花", "嵌花组织", "嵌花针", "引塔夏", "挂毛嵌花"),
            "ja": (
                "インターシャ", "インタシャ", "インターシャ編み", "インターシャ柄", "インタルシャ",
                "インターシャー",
            ),
        },
        "jacquard": {
            "en": (
                "jacquard", "jacquard knit", "floating jacquard", "birdseye jacquard", "fair isle",
                "jacquard stitch", "Fair Isle knit", "ladder-back jacquard", "bird's eye",
                "float jacquard", "double jacquard",
            ),
            "it": (
                "jacquard", "punto jacquard", "maglia jacquard", "jaquard", "rovescio rigato",
                "jacquard piumino", "jacquard a fili flottanti", "lavorazione jacquard",
                "vanisé jacquard",
            ),
            "fr": (
                "jacquard", "maille jacquard", "point jacquard", "jacquard norvégien",
                "jacquard envers rayé", "fair isle",
            ),
            "de": (
                "Jacquard", "Jacquardstrick", "Norweger", "Jaquard", "Norwegerstrick",
                "Jacquard-Strick", "Strickjacquard", "Fair Isle",
            ),
            "es": (
                "jacquard", "punto jacquard", "jacard", "tejido jacquard de punto", "jaquard",
                "fair isle",
            ),
            "pt": (
                "jacquard", "ponto jacquard", "jacard", "malha jacquard", "jaquard", "fair isle",
            ),
            "tr": (
                "jakar", "jakarlı", "jakar örgü", "jakarlı örgü", "jacquard", "jakar desenli örgü",
            ),
            "zh": (
                "提花", "针织提花", "芝麻点提花", "拉网提花", "空气层提花", "提花组织", "单面提花",
                "双面提花", "提花针织", "费尔岛提花",
            ),
            "ja": (
                "ジャカード", "ジャガード", "ジャカード編み", "ジャカードニット", "ジャガード編み",
                "バーズアイ", "天竺ジャカード", "フェアアイル編み",
            ),
        },
        "milano": {
            "en": (
                "milano", "milano stitch", "milano rib", "full milano", "half milano", "ponte",
                "ponte di Roma", "milano knit", "ponte roma", "half-milano", "double knit",
            ),
            "it": (
                "punto milano", "milano", "punto Roma", "mezzo punto milano", "maglia milano",
                "punto di Roma", "punto stoffa milano", "mezzo milano", "milano punto",
                "costa milano",
            ),
            "fr": (
                "point milano", "milano", "maille milano", "point de Rome", "demi-milano",
                "milano rib", "point Rome", "côte milano", "maille Milan",
            ),
            "de": (
                "Milano", "Milanostrick", "Milano Rib", "Punto di Roma", "Milanorib",
                "Milano-Strick", "Punto Milano", "Romanit", "Halbmilano", "Romanit-Jersey",
            ),
            "es": (
                "punto milano", "milano", "punto roma", "medio milano", "punto de Roma",
                "canalé milano", "punto ponte",
            ),
            "pt": (
                "ponto milano", "milano", "punto roma", "meio milano", "ponto roma",
                "malha milano", "ponto de roma",
            ),
            "tr": (
                "milano", "milano örgü", "punto di roma", "milano ribana", "punto milano",
                "punto roma", "yarım milano", "interlok milano",
            ),
            "zh": (
                "米兰诺", "打鸡", "四平空转", "罗马布", "米兰罗纹", "米拉诺", "空转", "三平",
                "四平", "法国罗纹", "罗马组织", "空气层",
            ),
            "ja": (
                "ミラノリブ", "ポンチ", "ミラノ", "ポンチローマ", "ミラノ編み", "総針",
                "ミラノ・リブ", "ハーフミラノ", "袋編み", "ポンチ編み",
            ),
        },
        "waffle": {
            "en": (
                "waffle", "waffle knit", "waffle stitch", "honeycomb", "thermal knit",
                "honeycomb stitch", "waffle-knit", "tuck stitch", "tuck", "waffled",
                "pineapple stitch",
            ),
            "it": (
                "nido d'ape", "punto nido d'ape", "waffle", "a nido d'ape", "nidi d'ape",
                "maglia nido d'ape", "punto waffle", "punto riso nido d'ape",
            ),
            "fr": (
                "nid d'abeille", "gaufré", "maille gaufrée", "point nid d'abeille",
                "nids d'abeille", "waffle", "gaufrée", "maille nid d'abeille",
            ),
            "de": (
                "Waffelstrick", "Waffel", "Wabenstrick", "Waffelmuster", "Waffelpiqué",
                "Wabenmuster", "Waffelpikee", "Waffel-Strick", "Wabenstruktur",
            ),
            "es": (
                "nido de abeja", "gofrado", "punto gofre", "waffle", "punto nido de abeja",
                "punto panal", "panal", "gofre",
            ),
            "pt": (
                "favo de mel", "ninho de abelha", "waffle", "ponto favo", "favo",
                "ponto favo de mel", "malha favo", "casa de abelha",
            ),
            "tr": (
                "waffle", "bal peteği", "petek örgü", "vafıl", "waffle örgü", "petek",
                "bal peteği örgü", "petekli", "vafıl örgü",
            ),
            "zh": (
                "华夫格", "蜂巢", "华夫", "蜂窝组织", "华夫针", "蜂窝", "华夫格组织", "吊针",
                "菠萝针", "蜂巢组织", "格子胖花",
            ),
            "ja": (
                "ワッフル", "ワッフル編み", "ハニカム", "ハチス", "サーマル", "鹿の子ワッフル",
                "蜂巣編み", "ハニカム編み", "タック編み", "パイン編み", "ワッフル地",
                "サーマル編み",
            ),
        },
        "links": {
            "en": (
                "links", "purl", "links-links", "purl stitch", "links stitch", "garter",
                "garter stitch", "links/links", "purl knit", "moss stitch", "seed stitch",
                "links links", "reverse stitch", "reverse jersey", "reverse stockinette",
                "pearl knit",
            ),
            "it": (
                "links", "links-links", "rovescio", "grana di riso", "punto links",
                "maglia rovescia", "links links", "legaccio", "punto riso", "punto legaccio",
                "maglia links", "rasata rovescia", "grana riso", "punto grana di riso",
                "rovescio di rasata",
            ),
            "fr": (
                "links-links", "point mousse", "links", "point de riz", "mousse", "jersey envers",
                "point envers", "point riz", "maille mousse", "links links", "maille envers",
            ),
            "de": (
                "Links-Links", "Links", "kraus rechts", "Perlmuster", "Linksstrick", "links/links",
                "links gestrickt", "LL", "glatt links", "Krausstrick", "Links-Links-Strick",
                "kraus gestrickt",
            ),
            "es": (
                "links", "punto bobo", "punto musgo", "punto arroz", "links-links",
                "punto de arroz", "punto santa clara", "punto revés", "jersey revés", "revés",
                "punto inverso",
            ),
            "pt": (
                "links", "ponto tricot", "ponto arroz", "links-links", "ponto de arroz",
                "ponto musgo", "ponto mousse", "avesso", "jersey avesso", "cordões de tricot",
            ),
            "tr": (
                "haroşa", "links", "pirinç örgü", "links-links", "ters örgü", "haraşo",
                "haroşa örgü", "links örgü", "ters süprem", "pirinç", "tersli yüzlü",
            ),
            "zh": (
                "双反面", "令士", "反针", "桂花针", "令士针", "双反面组织", "起伏针", "上针",
                "反面平针", "正反针", "单反面", "反单边", "米粒针", "令仕",
            ),
            "ja": (
                "リンクス", "ガーター", "鹿の子", "パール編み", "ガーター編み", "リンクス編み",
                "鹿の子編み", "裏目", "かのこ", "裏メリヤス", "天竺裏使い", "リンクスリンクス",
                "かのこ編み", "パール", "カノコ",
            ),
        },
        "other": {
            "en": (
                "other", "crochet", "pointelle", "openwork", "mesh", "lace stitch", "lace",
                "open stitch", "bouclé", "boucle", "ajour", "crochet stitch", "interlock", "piqué",
                "pique", "terry", "popcorn stitch", "ottoman", "bouclé knit", "mesh stitch",
                "open knit", "netting", "lace knit", "fleece", "French terry", "pointelle stitch",
            ),
            "it": (
                "altro", "uncinetto", "traforato", "punto traforato", "rete", "bouclé",
                "traforata", "crochet", "punto uncinetto", "traforo", "interlock", "piquet",
                "maglia rete", "spugna", "ottoman", "punto aria", "lavorazione traforata",
                "punto bouclé", "interlok", "felpa", "punto rete",
            ),
            "fr": (
                "autre", "crochet", "ajouré", "maille ajourée", "bouclette", "ajourée",
                "point ajouré", "bouclé", "interlock", "piqué", "maille filet", "ottoman",
                "maille piquée", "dentelle", "maille bouclée", "molleton", "filet",
            ),
            "de": (
                "andere", "Häkel", "Lochmuster", "Ajour", "gehäkelt", "Häkelstrick", "Ajourmuster",
                "Lochstrick", "Bouclé", "Interlock", "Piqué", "Netzstrick", "Sonstige",
                "Ajourstrick", "Pikee", "Lochstrickmuster", "Frottee", "Ottoman", "Ajour-Strick",
                "Sweat",
            ),
            "es": (
                "otro", "ganchillo", "calado", "calados", "crochet", "punto calado",
                "punto de ganchillo", "bouclé", "interlock", "piqué", "rejilla", "otros", "red",
                "otomán", "punto abierto", "felpa", "malla",
            ),
            "pt": (
                "outro", "croché", "rendado", "ajur", "crochet", "ponto aberto", "rendilhado",
                "bouclé", "interlock", "piquet", "rede", "ponto rendado", "piqué", "otomano",
                "felpa", "crochê", "outros",
            ),
            "tr": (
                "diğer", "tığ işi", "ajurlu", "delikli örgü", "ajur", "buklet", "interlok", "pike",
                "file örgü", "file", "delikli", "tığ örgüsü", "ottoman", "iki iplik", "üç iplik",
                "dantel örgü",
            ),
            "zh": (
                "其他", "钩针", "镂空", "挑孔", "钩花", "挑花", "网眼", "网眼针织", "珠地", "毛圈",
                "圈圈纱", "棉毛", "双面布", "钩编", "卫衣布", "其它", "网孔", "镂空针", "空花",
                "挑孔针",
            ),
            "ja": (
                "その他", "かぎ針編み", "透かし編み", "クロシェ", "レース編み", "ポインテール",
                "スムース", "裏毛", "メッシュ編み", "ピケ", "メッシュ", "透かし柄", "パイル編み",
                "ブークレ", "インターロック", "透かし", "かぎ編み", "アイレット", "アジュール",
                "鉤針編み", "レース柄",
            ),
        },
    },
    "knit_technique": {
        "fully_fashioned": {
            "en": (
                "fashioning marks", "fashioned panels", "knitted to size",
                "fully fashioned", "fully-fashioned", "full-fashioned", "full fashioned",
                "fashioned", "knitted to shape", "knit to shape", "FF", "fully fashioned knit",
                "shaped knit", "F/F", "fully-fashion", "fully fashion", "linked", "full fashion",
                "linking",
            ),
            "it": (
                "calature", "calate", "con calature", "calo a vista",
                "calato", "calata", "fully fashioned", "maglia calata", "cali in vista", "calati",
                "a calare", "full fashion", "teli calati", "con cali", "rimagliato", "rimagliata",
                "diminuito", "tagliato calato", "lavorazione calata", "fully-fashioned", "cali",
            ),
            "fr": (
                "fully fashioned", "diminué", "entièrement diminué", "diminution",
                "tricoté en forme", "diminuée", "diminutions", "full fashion", "fully-fashioned",
                "panneaux diminués", "remaillé", "entièrement diminuée",
            ),
            "de": (
                "mit Minderungen", "formgestrickte", "geminderte",
                "fully fashioned", "formgestrickt", "gemindert", "fully-fashioned",
                "regulär gestrickt", "mindergestrickt", "formgerecht gestrickt", "regulär",
                "Full Fashion", "Formstrick", "FF-Strick", "gekettelt", "geminderte Teile",
                "Fully-Fashion",
            ),
            "es": (
                "menguadas", "con menguados", "menguado a la vista", "menguados a la vista",
                "menguado", "fully fashioned", "conformado", "tejido en forma", "menguada",
                "menguados", "fully-fashioned", "full fashion", "remallado",
                "tejido con menguados",
            ),
            "pt": (
                "minguado", "minguados",
                "fully fashioned", "conformado", "mate", "tricotado em forma", "fully-fashioned",
                "full fashion", "com mates", "remalhado", "tricotada em forma",
            ),
            "tr": (
                "fully fashion", "şekillendirilmiş örgü", "eksiltmeli", "fully fashioned",
                "full fashion", "ful fashion", "şekilli örgü", "remayöz", "fashion örgü",
            ),
            "zh": (
                "全成形", "收针", "全成型", "成型编织", "收花", "收针成型", "全成形编织",
                "成形编织", "套口", "成型针织", "全收针", "收夹", "衣片成形",
            ),
            "ja": (
                "フルファッション", "成型編み", "フルファッショニング", "成形編み", "成型",
                "リンキング", "成型ニット", "フルファッションニット", "成形", "減らし目成型",
                "目減らし",
            ),
        },
        "cut_and_sew": {
            "en": (
                "cut and sew", "cut & sew", "cut-and-sew", "cut n sew", "C&S", "cut and sewn",
                "cut-and-sewn", "cut and make", "cut'n'sew", "cut + sew",
            ),
            "it": (
                "tagliato", "taglia e cuci", "tagliato e cucito", "taglio e cucito", "tagliata",
                "cut & sew", "cut and sew", "tagliata e cucita", "maglia tagliata",
                "confezionato tagliato",
            ),
            "fr": (
                "coupé-cousu", "coupé cousu", "cut & sew", "coupé/cousu", "coupé et cousu",
                "cut and sew", "coupée cousue",
            ),
            "de": (
                "Cut & Sew", "geschnitten und genäht", "konfektioniert",
                "zugeschnitten und genäht", "cut and sew", "geschnitten", "Cut&Sew",
                "zugeschnitten", "Schnittware",
            ),
            "es": (
                "cortado y cosido", "corte y confección", "cut & sew", "cut and sew",
                "corte y costura", "cortado/cosido",
            ),
            "pt": (
                "cortado e cosido", "corte e costura", "cut & sew", "corte e confeção",
                "cut and sew", "cortado e costurado",
            ),
            "tr": (
                "kesim dikim", "kes-dik", "cut & sew", "kesip dikme", "cut and sew", "kes dik",
                "kesme dikme", "kesim-dikim",
            ),
            "zh": (
                "裁剪缝制", "裁片", "裁剪", "开裁", "裁缝", "裁剪缝合", "裁片缝制", "圆机裁剪",
                "裁片针织", "切割缝制",
            ),
            "ja": (
                "カットソー", "カット＆ソー", "裁断縫製", "カットアンドソー", "カット&ソー",
                "裁断縫製品", "カット・アンド・ソー",
            ),
        },
        "seamless": {
            "en": (
                "seamless", "wholegarment", "whole garment", "3D knit", "3D knitted", "seam-free",
                "knitted in one piece", "WHOLEGARMENT®", "Whole-garment", "one-piece knit",
                "knit in one piece", "without seams", "3D-knit",
            ),
            "it": (
                "priva di cuciture", "privo di cuciture", "in un unico pezzo",
                "senza cuciture", "seamless", "wholegarment", "capo intero", "whole garment",
                "senza cucitura", "maglia 3D", "capo integrale", "tridimensionale", "3D",
                "capo finito senza cuciture",
            ),
            "fr": (
                "d'une seule pièce", "tricoté d'une pièce",
                "sans couture", "seamless", "wholegarment", "sans coutures", "intégral",
                "tricot 3D", "tricoté sans couture", "tricotage 3D", "tricotage intégral",
                "maille intégrale", "3D",
            ),
            "de": (
                "nahtfrei", "ohne Naht", "nahtloser", "nahtlose",
                "nahtlos", "seamless", "Wholegarment", "3D-Strick", "nahtlos gestrickt",
                "Whole Garment", "3D gestrickt", "in einem Stück gestrickt", "ohne Nähte",
                "3D-Knit", "komplett nahtlos",
            ),
            "es": (
                "de una sola pieza",
                "sin costuras", "seamless", "wholegarment", "tejido integral", "sin costura",
                "prenda integral", "punto integral", "prenda entera", "tejido 3D", "punto 3D",
            ),
            "pt": (
                "de uma só peça",
                "sem costuras", "seamless", "wholegarment", "sem costura", "malha integral",
                "peça inteira", "malha 3D", "tricot 3D",
            ),
            "tr": (
                "dikişsiz", "seamless", "wholegarment", "dikişsiz örgü", "3D örgü",
                "whole garment", "dikişsiz örme", "tek parça örgü", "bütün örgü",
            ),
            "zh": (
                "无缝", "全成衣", "织可穿", "无缝编织", "一体织", "无缝针织", "一体成型",
                "一体成形", "3D编织", "全成衣无缝", "整件编织", "一线成衣", "立体编织",
            ),
            "ja": (
                "無縫製", "ホールガーメント", "シームレス", "無縫製ニット", "ホールガーメント®",
                "無縫製編み", "ホールガーメントニット", "一体成型", "3Dニット", "シームレスニット",
                "WHOLEGARMENT",
            ),
        },
        "hand_knit": {
            "en": (
                "knit by hand", "hand-framed", "handframed", "knitted entirely by hand",
                "hand-knits",
                "hand knit", "hand-knit", "hand knitted", "handknit", "hand-knitted",
                "hand knitting", "handknitted", "knitted by hand", "hand crochet",
                "hand-crocheted", "handmade knit", "hand loomed", "hand-loomed",
            ),
            "it": (
                "lavorati a mano", "lavorate a mano", "fatti ai ferri", "fatte ai ferri",
                "fatti a mano", "fatte a mano", "realizzato ai ferri",
                "fatto a mano", "lavorato a mano", "ai ferri", "a mano", "fatta a mano",
                "lavorata a mano", "maglia a mano", "lavorazione a mano", "tricot a mano",
                "fatto ai ferri", "lavorato ai ferri", "hand knit", "uncinetto a mano",
            ),
            "fr": (
                "tricotés main", "tricotées main", "tricotés à la main", "tricotées à la main",
                "aux aiguilles",
                "tricoté main", "tricot main", "fait main", "tricoté à la main", "tricotée main",
                "tricotée à la main", "fait à la main", "crocheté main", "tricotage main",
            ),
            "de": (
                "handgestrickte", "handgestrickter", "handgestricktes", "mit Hand gestrickt",
                "mit Nadeln gestrickt",
                "handgestrickt", "Handstrick", "von Hand gestrickt", "handgehäkelt", "Handarbeit",
                "mit der Hand gestrickt", "Hand-Strick", "handgefertigt",
            ),
            "es": (
                "tejidos a mano", "tejidas a mano", "hechos a mano", "a dos agujas",
                "tejido a mano", "hecho a mano", "punto a mano", "tricotado a mano",
                "tejida a mano", "a mano", "hecha a mano", "ganchillo a mano",
            ),
            "pt": (
                "tricotados à mão",
                "tricotado à mão", "feito à mão", "malha à mão", "tricot à mão", "tricotada à mão",
                "à mão", "feita à mão", "manual", "croché à mão",
            ),
            "tr": (
                "elde örgü",
                "el örgüsü", "elde örülmüş", "el örgü", "el örmesi", "el işi", "elle örülmüş",
                "el yapımı örgü", "el örme",
            ),
            "zh": (
                "棒针手编",
                "手工编织", "手编", "手织", "手工针织", "纯手工编织", "手工钩编", "棒针",
                "手工钩织", "手工织", "全手工", "手摇编织", "手编织",
            ),
            "ja": (
                "手編み", "ハンドニット", "手編みニット", "手作業編み", "ハンドメイドニット",
                "ハンドニッティング", "手編", "棒針編み",
            ),
        },
    },
    "weave": {
        "plain": {
            "en": (
                "plain", "plain weave", "tabby", "poplin", "canvas", "taffeta", "voile", "percale",
                "batiste", "linen weave", "oxford", "panama", "muslin", "chambray", "basket weave",
                "lawn", "georgette", "chiffon", "organza", "cambric", "tulle", "plain woven",
                "toile", "hopsack", "crepe de chine", "habotai", "broadcloth", "seersucker",
                "cheesecloth", "habutai", "calico", "gauze", "poplin weave", "double gauze",
                "crepe", "crêpe",
            ),
            "it": (
                "tela", "armatura tela", "popeline", "taffetà", "percalle", "batista", "natté",
                "panama", "plain", "mussola", "oxford", "tela panama", "voile", "chambray",
                "canvas", "popelin", "garza", "chiffon", "georgette", "organza", "taffettà",
                "tela semplice", "crêpe", "bisso", "lino tela", "mussolina", "percalle di cotone",
                "crêpe de chine", "battista", "seersucker", "tropical", "doppia garza",
                "fresco lana", "pelle d'uovo",
            ),
            "fr": (
                "toile", "armure toile", "popeline", "taffetas", "percale", "voile", "natté",
                "toile simple", "batiste", "mousseline", "oxford", "panama", "canevas", "chambray",
                "gaze", "organza", "georgette", "plain", "crêpe", "étamine", "gaze de coton",
                "crêpe de chine", "double gaze", "cretonne", "seersucker",
            ),
            "de": (
                "Leinwand", "Leinwandbindung", "Popeline", "Taft", "Perkal", "Leinwandgewebe",
                "Tuchbindung", "Batist", "Panama", "Canvas", "Oxford", "Voile", "Musselin",
                "Chiffon", "Chambray", "Renforcé", "Taftbindung", "Linon", "Panamabindung",
                "Kattun", "Kretonne", "Georgette", "Organza", "LW", "leinwandbindig", "Crêpe",
                "Krepp", "Seersucker", "Gaze", "Nessel", "Perkale", "Double Gauze",
            ),
            "es": (
                "tafetán", "plana", "popelín", "ligamento tafetán", "lona", "percal", "liso",
                "popelina", "batista", "muselina", "oxford", "panamá", "gasa", "voile", "chambray",
                "organza", "georgette", "lienzo", "plano", "ligamento plano", "crepé", "panama",
                "crepe", "seersucker", "doble gasa", "viyela",
            ),
            "pt": (
                "tafetá", "ponto tafetá", "popelina", "lona", "percal", "ponto simples", "liso",
                "cambraia", "musselina", "oxford", "panamá", "voile", "chambray", "gaze",
                "organza", "georgette", "plano", "canvas", "batista", "pano cru", "crepe",
                "dupla gaze", "seersucker", "ponto plano", "popeline",
            ),
            "tr": (
                "bezayağı", "düz dokuma", "poplin", "tafta", "bez ayağı", "panama", "kanvas",
                "patiska", "perkal", "oxford", "vual", "şifon", "muslin", "chambray", "organze",
                "bezayağı dokuma", "krep", "gofre", "müslin", "düz", "ranforce", "keten dokuma",
                "plain", "seersucker", "şambre", "çift kat müslin",
            ),
            "zh": (
                "平纹", "平织", "府绸", "塔夫绸", "帆布", "平纹组织", "平布", "牛津纺", "雪纺",
                "欧根纱", "细布", "电力纺", "春亚纺", "纱布", "牛津布", "双绉", "乔其", "泡泡纱",
                "平纹布", "棉麻平纹", "巴厘纱", "方平", "双层纱", "青年布", "涤塔夫", "尼丝纺",
                "密织平纹", "帕卡", "绉布", "凡立丁", "皱布", "派力司", "麻纱",
            ),
            "ja": (
                "平織り", "平織", "ポプリン", "タフタ", "ブロード", "キャンバス", "ボイル",
                "オックスフォード", "シーチング", "ローン", "帆布", "ガーゼ", "シフォン",
                "オーガンジー", "シャンブレー", "パーケール", "ジョーゼット", "オックス",
                "ダブルガーゼ", "トロピカル", "平組織", "デシン", "サッカー", "バスケット",
                "ブロードクロス", "楊柳", "クレープ", "羽二重", "パナマ", "ダンガリー",
                "クレープデシン", "サッカー生地", "斜子織", "タイプライター", "ギンガム平織",
            ),
        },
        "twill": {
            "en": (
                "twill", "twill weave", "gabardine", "denim", "herringbone", "drill", "serge",
                "2/2 twill", "3/1 twill", "2/1 twill", "cavalry twill", "whipcord",
                "diagonal", "tweed", "diagonal weave", "twill woven", "houndstooth weave",
                "flannel", "fishbone", "chevron", "broken twill", "batavia", "drill weave",
                "surah", "tricotine", "denim twill", "cavalry", "jeans",
            ),
            "it": (
                "saia", "armatura saia", "diagonale", "gabardina", "twill", "spina di pesce",
                "spigato", "batavia", "spigatura", "levantina", "saglia", "drill", "diagonal",
                "lisca di pesce", "denim", "gabardine", "serge", "cavallery", "saia 2/2",
                "saia 3/1", "tweed", "spina", "surah", "flanella", "whipcord", "cavalry",
                "tricotina", "covercoat", "jeans", "spinato", "saia 2/1", "a spina di pesce",
                "chevron",
            ),
            "fr": (
                "sergé", "serge", "gabardine", "armure sergé", "chevron", "twill", "diagonale",
                "sergé 2/2", "denim", "chevrons", "drill", "croisé", "batavia", "tweed",
                "sergé 3/1", "toile de jean", "sergé 2/1", "surah", "flanelle",
                "arêtes de poisson", "coutil", "armure sergée", "jean", "sergée",
            ),
            "de": (
                "Köper", "Köperbindung", "Gabardine", "Fischgrat", "Twill", "Denim", "Serge",
                "Drill", "Diagonal", "Köpergewebe", "Fischgrät", "Batavia", "Drell", "Kreuzköper",
                "Cavalry", "2/2 Köper", "3/1 Köper", "Tweed", "Breitköper", "Flanell",
                "Fischgratköper", "Mehrgratköper", "Surah", "Tricotine", "Jeans", "2/1 Köper",
                "köperbindig", "Fischgratbindung", "Whipcord",
            ),
            "es": (
                "sarga", "ligamento sarga", "gabardina", "espiga", "twill", "espiguilla", "denim",
                "dril", "batavia", "diagonal", "sarga 2/2", "sarga 3/1", "tweed", "raspa",
                "sarga 2/1", "surah", "franela", "vaquero", "diagonal sarga", "mezclilla",
                "chevron", "espina de pez", "cheviot",
            ),
            "pt": (
                "sarja", "ponto sarja", "gabardine", "espinha", "twill", "espinhado", "denim",
                "diagonal", "batávia", "sarja 2/2", "sarja 3/1", "brim", "tweed",
                "espinha de peixe", "ganga", "sarja 2/1", "flanela", "cotelê diagonal", "surah",
                "drill", "espigado",
            ),
            "tr": (
                "dimi", "dimi dokuma", "gabardin", "balıksırtı", "twill", "denim", "gabardin dimi",
                "tüvit", "serj", "dimi örgüsü", "diyagonal", "2/2 dimi", "3/1 dimi", "kot",
                "balık sırtı", "2/1 dimi", "flanel", "surah", "çapraz dimi",
            ),
            "zh": (
                "斜纹", "斜纹组织", "卡其", "华达呢", "人字纹", "斜织", "牛仔", "哔叽", "斜纹布",
                "人字呢", "粗花呢", "丹宁", "纱卡", "2/2斜纹", "3/1斜纹", "真丝斜纹绸", "加强斜纹",
                "牛仔布", "斜纹绸", "马裤呢", "2/1斜纹", "法兰绒", "人字斜", "左斜", "右斜",
                "线卡", "贡呢", "巧克丁", "直贡呢", "破斜纹",
            ),
            "ja": (
                "綾織り", "綾織", "ツイル", "ギャバジン", "ヘリンボーン", "斜文織", "デニム",
                "サージ", "チノ", "ドリル", "ツイード", "綾組織", "カツラギ", "葛城",
                "キャバルリーツイル", "杉綾", "綾", "2/2ツイル", "3/1ツイル", "斜文", "フランネル",
                "ヘリンボン", "ギャバ", "カルゼ", "キャバリーツイル", "ヘリンボーン織り", "フラノ",
                "急斜文", "チノクロス",
            ),
        },
        "satin": {
            "en": (
                "satin", "satin weave", "sateen", "duchesse", "duchesse satin", "satin stripe",
                "charmeuse", "cotton sateen", "cotton satin", "stretch satin", "satin back",
                "silk satin", "sateen weave", "crepe-back satin",
            ),
            "it": (
                "raso", "satin", "armatura raso", "rasatello", "duchesse", "rasatella",
                "raso di cotone", "raso di seta", "cotone satin", "satin di cotone",
                "raso duchesse", "rasato (raso)", "satin di seta", "armatura satin", "crêpe satin",
                "charmeuse",
            ),
            "fr": (
                "satin", "satin de coton", "armure satin", "duchesse", "satiné", "satin duchesse",
                "satinette", "satin de soie", "charmeuse", "crêpe satin", "satinée",
                "percale de satin",
            ),
            "de": (
                "Satin", "Atlas", "Atlasbindung", "Satinbindung", "Mako-Satin", "Baumwollsatin",
                "Duchesse", "Satin-Bindung", "Makosatin", "Seidensatin", "Charmeuse", "Mako Satin",
                "Atlasgewebe", "atlasbindig",
            ),
            "es": (
                "satén", "raso", "ligamento raso", "satinado", "satén de algodón", "satín",
                "duquesa", "raso de algodón", "raso de seda", "satinada", "ligamento satén",
                "satén de seda", "charmeuse",
            ),
            "pt": (
                "cetim", "ponto cetim", "acetinado", "cetim de algodão", "satin", "raso",
                "acetinada", "cetim de seda", "satim", "ponto de cetim", "duchesse",
            ),
            "tr": (
                "saten", "saten dokuma", "atlas", "pamuk saten", "satin", "saten örgüsü",
                "pamuklu saten", "düşes saten", "ipek saten", "saten dokulu", "şarmöz",
            ),
            "zh": (
                "缎纹", "缎", "贡缎", "色丁", "缎纹组织", "缎面", "素绉缎", "纯棉贡缎", "纱绢缎",
                "缎布", "素缎", "真丝缎", "五枚缎", "棉缎", "直贡", "横贡", "弹力缎",
            ),
            "ja": (
                "サテン", "朱子織", "繻子織り", "サテン織り", "朱子", "繻子", "綿サテン",
                "朱子織り", "繻子織", "綿朱子", "サテンストライプ", "シルクサテン", "バックサテン",
                "サテン組織", "デュシェス",
            ),
        },
        "jacquard": {
            "en": (
                "jacquard", "jacquard weave", "damask", "brocade", "jacquard woven", "matelassé",
                "cloqué", "matelasse", "jacquard-woven", "brocatelle", "woven jacquard", "lampas",
                "damask weave", "jacquard cloth",
            ),
            "it": (
                "jacquard", "damascato", "broccato", "operato", "damasco", "lampasso",
                "armatura jacquard", "tessuto jacquard", "matelassé", "cloqué", "damascata",
                "jacquard operato", "fil coupé", "jaquard", "lampas", "operata",
            ),
            "fr": (
                "jacquard", "damas", "damassé", "brocart", "armure jacquard", "damassée",
                "tissé jacquard", "cloqué", "matelassé", "lampas", "brocatelle", "fil coupé",
                "tissage jacquard", "damassés",
            ),
            "de": (
                "Jacquard", "Damast", "Brokat", "Jacquardgewebe", "Jacquardbindung", "Jaquard",
                "Damastgewebe", "Cloqué", "Matelassé", "Jacquard-Gewebe", "Webjacquard",
                "Mako-Damast", "Lampas",
            ),
            "es": (
                "jacquard", "damasco", "brocado", "jacard", "adamascado", "matelassé", "jaquard",
                "ligamento jacquard", "cloqué", "tejido jacquard", "lampás", "adamascada",
            ),
            "pt": (
                "jacquard", "damasco", "brocado", "jacard", "adamascado", "jaquard",
                "ponto jacquard", "matelassé", "tecido jacquard", "lavrado", "cloqué",
                "adamascada",
            ),
            "tr": (
                "jakar", "jakarlı", "damask", "brokar", "jakar dokuma", "jakarlı dokuma",
                "damasko", "jacquard", "jakar kumaş", "armürlü jakar", "dameks",
            ),
            "zh": (
                "提花", "提花组织", "大提花", "锦缎", "织锦", "提花布", "提花织物", "大提花组织",
                "梭织提花", "织锦缎", "织花", "剪花", "提花面料", "缎面提花", "凹凸提花",
            ),
            "ja": (
                "ジャカード", "ジャガード", "ジャカード織り", "ダマスク", "ブロケード", "紋織",
                "ジャガード織り", "ジャカード織", "紋織り", "ジャカード組織", "カットジャカード",
                "ふくれ織り", "ダマスク織り", "金襴", "マトラッセ", "フクレジャカード",
            ),
        },
        "dobby": {
            "en": (
                "dobby", "dobby weave", "piqué", "pique", "waffle weave", "honeycomb weave",
                "bird's eye", "dobby woven", "birdseye", "barleycorn", "huckaback", "honeycomb",
                "marcella", "diamond weave", "waffle", "dobby stripe", "armure", "bird's-eye",
                "nailhead", "pin dot",
            ),
            "it": (
                "ratiera", "piquet", "armaturato", "armatura", "nido d'ape", "dobby",
                "occhio di pernice", "occhio di pernice armaturato", "piqué", "waffle",
                "armatura ratiera", "grana di riso", "armaturata", "microarmatura",
                "micro armatura", "operato ratiera", "punta di spillo", "a ratiera", "ratierato",
                "puntaspillo",
            ),
            "fr": (
                "armuré", "armure fantaisie", "piqué", "ratière", "nid d'abeille", "dobby",
                "œil-de-perdrix", "gaufré", "armurée", "caviar", "fil-à-fil armuré",
                "œil de perdrix", "piqué de coton", "armure ratière", "petit armuré",
            ),
            "de": (
                "Schaft", "Schaftmusterung", "Piqué", "Waffelpiqué", "Schaftgewebe", "Dobby",
                "Waffelbindung", "Pikee", "Vogelauge", "Pfauenauge", "Gerstenkorn", "Schaftmuster",
                "Schaftware", "Waffelpikee", "Schaftbindung", "Waffel", "Wabenbindung",
                "Kleinmuster", "Armure",
            ),
            "es": (
                "maquinilla", "piqué", "labrado", "dobby", "ojo de perdiz", "nido de abeja",
                "armurado", "armura", "grano de arroz", "gofrado", "pique", "falso liso",
                "tejido de maquinilla", "microestructura", "waffle",
            ),
            "pt": (
                "maquineta", "piqué", "dobby", "lavrado em maquineta", "olho de perdiz",
                "favo de mel", "maquinetado", "armurado", "piquê", "falso liso", "ninho de abelha",
                "waffle", "tecido maquinetado", "olho de perdiz maquinetado",
            ),
            "tr": (
                "armürlü", "armür", "pike", "dobby", "armürlü dokuma", "petek dokuma",
                "bal peteği", "waffle dokuma", "kuş gözü", "petek", "armür dokuma", "pike dokuma",
                "kuşgözü", "armürlü kumaş",
            ),
            "zh": (
                "小提花", "小提花组织", "多臂提花", "珠地布", "蜂巢组织", "鸟眼", "多臂", "华夫格",
                "多臂织物", "蜂窝组织", "鸟眼纹", "蜂巢布", "小花纹", "小提花布", "凹凸条纹",
                "珠帆", "提条", "华夫组织", "鸟眼布", "针点",
            ),
            "ja": (
                "ドビー", "ドビー織り", "ピケ", "ワッフル織り", "蜂巣織り", "バーズアイ",
                "変わり織り", "ドビー織", "ハニカム織り", "蜂巣織", "ハチス織り", "変化組織",
                "ピケ織り", "ドビークロス", "ドビーストライプ", "バーズアイ織り", "変り織",
                "ピンヘッド", "からみ織", "ワッフル", "ナシ地", "梨地織", "梨地", "アムンゼン",
            ),
        },
        "double_face": {
            "en": (
                "double face", "double-face", "double cloth", "double weave", "double-faced",
                "doubleface", "double-sided", "double faced", "reversible double face", "double",
                "double face weave", "double layer cloth", "two-faced", "double-weave",
                "double-face cloth", "double beaver", "splitable double",
            ),
            "it": (
                "double", "double face", "doppio", "double-face", "doppia faccia",
                "doppio tessuto", "tessuto doppio", "doubleface", "doppio telo", "doppiafaccia",
                "doubl face", "double splittabile", "tela doppia", "panno double", "doppio strato",
                "double cucito a mano",
            ),
            "fr": (
                "double face", "double-face", "double étoffe", "double tissu", "drap double face",
                "double tissage", "double", "lainage double face", "doubleface", "tissu double",
                "étoffe double", "double toile",
            ),
            "de": (
                "Doubleface", "Doppelgewebe", "Double Face", "Double-Face", "doppelseitig",
                "Doppeltuch", "Doubleface-Gewebe", "Hohlgewebe", "Doublé", "zweiseitig",
                "Doppelbindung", "Double", "Doublefacegewebe", "Doppelstoff",
            ),
            "es": (
                "doble faz", "doble cara", "doble tela", "double face", "doble tejido", "doublé",
                "dobleface", "doble", "tejido doble", "paño doble cara", "double-face",
                "doble-faz",
            ),
            "pt": (
                "dupla face", "dupla-face", "tecido duplo", "double face", "pano duplo", "duplo",
                "double-face", "dupla tela", "doubleface", "tela dupla", "dupla camada",
            ),
            "tr": (
                "çift yüzlü", "double face", "çift kat dokuma", "çift katlı", "çift yüz",
                "double-face", "çift kumaş", "dubleface", "çift taraflı", "çift katlı dokuma",
                "dabıl fas", "iki yüzlü",
            ),
            "zh": (
                "双面呢", "双面", "双层", "双面织物", "双面羊绒", "双层组织", "双面呢料",
                "手工双面", "双层织物", "双面布", "双面绒", "双面尼", "双面羊毛", "双层布",
                "双面组织", "双面大衣呢",
            ),
            "ja": (
                "二重織", "二重織り", "ダブルフェイス", "リバー", "リバーシブル", "ダブルフェース",
                "リバー仕立て", "両面", "二重組織", "風通織", "ダブルクロス", "リバー織",
                "ダブルウィーブ", "二重織組織", "リバー生地", "経二重", "緯二重",
            ),
        },
        "velvet": {
            "en": (
                "velvet", "corduroy", "velveteen", "pile weave", "needlecord", "moleskin", "cord",
                "chenille velvet", "pile", "cut velvet", "crushed velvet", "cotton velvet",
                "fine-wale corduroy", "baby cord", "wide-wale corduroy", "terry", "velour",
                "terry weave", "velours", "fine wale corduroy", "jumbo cord", "corduroy 8 wale",
                "terry cloth", "plush", "pincord",
            ),
            "it": (
                "velluto", "velluto a coste", "velluto liscio", "fustagno", "velluto millerighe",
                "spugna", "velluto a costine", "velluti", "ciniglia", "velluto di cotone",
                "velluto di seta", "velluto devoré", "costina velluto", "velluto 500 righe",
                "velluto rigato", "velluto a costa", "armatura spugna", "riccio", "velour",
                "moleskin", "velluto froissé", "felpa (tessuto)", "velluto in seta",
            ),
            "fr": (
                "velours", "velours côtelé", "éponge", "velours lisse", "velours milleraies",
                "velours à côtes", "velours de coton", "milleraies", "bouclette éponge",
                "tissu éponge", "velours ras", "panne", "panne de velours", "peluche",
                "velours de soie", "velours froissé", "velours frappé", "chenille", "moleskine",
            ),
            "de": (
                "Samt", "Cord", "Velvet", "Kord", "Velours", "Feincord", "Frottier", "Breitcord",
                "Babycord", "Frottee", "Moleskin", "Walkfrottier", "Cordsamt", "Baumwollsamt",
                "Kordsamt", "Plüsch", "Frottierware", "Schlingenware", "Manchester", "Genuacord",
                "Velveton", "Florgewebe", "Zwirnfrottier", "Panne", "Samtgewebe", "Seidensamt",
            ),
            "es": (
                "terciopelo", "pana", "rizo", "terciopelo de algodón", "micropana",
                "rizo americano", "velvet", "terciopelo liso", "pana fina", "pana gruesa", "felpa",
                "tejido de rizo", "bambula rizo", "velour", "terciopelo de seda", "chenilla",
                "milrayas pana", "moleskin",
            ),
            "pt": (
                "veludo", "bombazine", "felpo", "veludo cotelê", "veludo liso", "bombazina",
                "veludo de algodão", "turco", "tecido turco", "veludo canelado", "felpa", "velur",
                "veludo de seda", "velour", "chenille", "cotelê", "atoalhado",
            ),
            "tr": (
                "kadife", "fitilli kadife", "havlu", "velvet", "fitilli", "havlu dokuma",
                "pamuk kadife", "düz kadife", "velur", "havlı dokuma", "buklet havlu",
                "kord kadife", "kadife fitilli", "peluş", "ipek kadife", "ince fitil", "şönil",
            ),
            "zh": (
                "天鹅绒", "丝绒", "灯芯绒", "平绒", "毛巾布", "毛圈", "立绒", "金丝绒", "起绒组织",
                "割绒", "条绒", "天鹅绒组织", "毛巾组织", "乔其绒", "细条灯芯绒", "烂花绒",
                "仿真丝绒", "毛圈组织", "棉绒", "长毛绒", "韩国绒",
            ),
            "ja": (
                "ベルベット", "ベロア", "コーデュロイ", "別珍", "コール天", "ビロード", "タオル地",
                "パイル織り", "添毛織", "タオル織り", "コットンベルベット", "パイル", "パイル織",
                "モールスキン", "細コール", "太コール", "シャギーコール", "ベッチン", "添毛織り",
                "ベルベット織", "シルクベルベット", "ビロード織", "ベルベティーン", "パイル地",
                "カットパイル",
            ),
        },
        "knit": {
            "en": (
                "knit", "knitted", "jersey", "knit fabric", "circular knit", "warp knit",
                "interlock", "single jersey", "tricot", "knitted fabric", "french terry",
                "rib knit", "double knit", "warp knitted", "weft knit", "fleece", "piqué knit",
                "ponte", "raschel", "ribbed knit", "double jersey", "warp-knit", "sweat fabric",
                "knitwear fabric", "knits", "knitted jersey", "tulle knit", "circular knitted",
                "circular-knit",
            ),
            "it": (
                "maglia", "jersey", "a maglia", "maglina", "interlock", "felpa",
                "tessuto a maglia", "maglia circolare", "maglia in catena", "tricot",
                "indemagliabile", "interlok", "maglieria", "jersey singolo", "a maglia circolare",
                "punto Milano", "costina", "pile", "circolare", "maglieria circolare", "catena",
                "jersey doppio", "felpa non garzata", "maglia ordito",
            ),
            "fr": (
                "maille", "tricot", "jersey", "interlock", "tissu maille", "molleton",
                "maille circulaire", "indémaillable", "tricoté", "maille jetée", "bord-côte",
                "molleton gratté", "maille chaîne", "jersey simple", "double jersey", "tricotée",
                "tissu tricoté", "raschel", "polaire", "sweat",
            ),
            "de": (
                "Maschenware", "Strick", "Jersey", "Gewirke", "Gestrick", "Interlock",
                "Single Jersey", "gestrickt", "Wirkware", "Strickware", "Rundstrick",
                "Kettenwirkware", "Kettwirkware", "Sweatware", "Strickstoff", "Rundgestrick",
                "Double Jersey", "Gewirk", "Trikot", "Doppeljersey", "Sweat", "Kettengewirk",
                "Strickgewebe", "Raschel",
            ),
            "es": (
                "punto", "tejido de punto", "jersey", "interlock", "malla", "género de punto",
                "felpa punto", "punto de jersey", "punto circular", "tricot", "sudadera",
                "punto por urdimbre", "indesmallable", "tejido circular", "de punto", "raschel",
                "punto roma", "punto liso jersey",
            ),
            "pt": (
                "malha", "jersey", "tecido de malha", "interlock", "malha circular", "felpa malha",
                "jersey simples", "tricot", "malha de teia", "moletom", "malha jersey", "malhas",
                "de malha", "french terry", "indesmalhável", "raschel", "malha polar",
            ),
            "tr": (
                "örme", "jarse", "örme kumaş", "süprem", "interlok", "triko", "örgü",
                "yuvarlak örme", "çözgülü örme", "iki iplik", "üç iplik", "örgü kumaş", "ribana",
                "penye örme", "single jersey", "selanik", "şardonlu üç iplik", "örme jarse",
                "raşel",
            ),
            "zh": (
                "针织", "针织布", "针织物", "汗布", "纬编", "经编", "棉毛布", "卫衣布", "双面针织",
                "罗纹布", "单面针织", "针织面料", "单面布", "圆机", "毛圈布", "罗马布", "珠地",
                "卫衣", "针织汗布", "拉舍尔", "健康布", "空气层", "大圆机", "双面棉毛", "抓绒",
            ),
            "ja": (
                "ニット", "編物", "天竺", "丸編み", "スムース", "経編", "緯編", "トリコット",
                "裏毛", "ジャージ", "フライス", "ニット生地", "編み物", "ジャージー", "丸編",
                "ポンチ", "ダンボールニット", "編地", "カットソー", "ラッセル", "横編み", "経編み",
                "ミニ裏毛", "横編", "トリコット編み", "スウェット", "ベア天竺", "ニット地",
            ),
        },
        "other": {
            "en": (
                "other", "felt", "nonwoven", "non-woven", "lace", "leno", "bouclé", "felted",
                "gauze leno", "Other weave", "embroidery", "boucle", "neoprene", "nonwoven fabric",
                "bonded", "tufted", "guipure", "macramé", "macrame", "ottoman", "quilted",
            ),
            "it": (
                "altro", "feltro", "pizzo", "tessuto non tessuto", "garza a giro inglese",
                "bouclé", "TNT", "giro inglese", "non tessuto", "macramè", "macramé", "sangallo",
                "panno", "pannolenci", "accoppiato", "ottoman", "trapuntato",
            ),
            "fr": (
                "autre", "feutre", "dentelle", "non-tissé", "gaze leno", "bouclette", "guipure",
                "non tissé", "macramé", "broderie anglaise", "bouclé", "intissé", "ottoman",
                "matelassage",
            ),
            "de": (
                "andere", "Filz", "Spitze", "Vlies", "Dreher", "Vliesstoff", "Bouclé", "Sonstige",
                "Dreherbindung", "Guipure", "Makramee", "Tufting", "getuftet", "Ottoman", "Loden",
                "Tuch", "Lochstickerei",
            ),
            "es": (
                "otro", "fieltro", "encaje", "no tejido", "gasa de vuelta", "guipur", "bouclé",
                "macramé", "tejido no tejido", "otros", "bordado inglés", "otomán", "acolchado",
                "paño",
            ),
            "pt": (
                "outro", "feltro", "renda", "não tecido", "guipura", "não-tecido", "bouclé",
                "macramé", "bordado inglês", "TNT", "outros", "otomano",
            ),
            "tr": (
                "diğer", "keçe", "dantel", "dokusuz", "gipür", "dokunmamış", "nonwoven", "buklet",
                "güpür", "makrome", "fisto", "kaşe", "otoman",
            ),
            "zh": (
                "其他", "毛毡", "蕾丝", "无纺布", "纱罗", "无纺", "圈圈呢", "绞纱", "水溶蕾丝",
                "绣花布", "其它", "纱罗组织", "非织造布", "非织造", "毛呢", "复合布", "毡", "绗缝",
            ),
            "ja": (
                "その他", "フェルト", "レース", "不織布", "絽", "紗", "からみ組織", "ブークレー",
                "ケミカルレース", "メルトン", "オットマン", "ネオプレン", "キルト", "ボンディング",
                "圧縮ウール", "刺繍レース", "その他組織", "ラッセルレース", "キルティング",
            ),
        },
    },
    "dyeing": {
        "yarn_dyed": {
            "en": (
                "yarn dyed", "yarn-dyed", "Y/D", "dyed yarn", "YD", "skein dyed", "hank dyed",
                "skein-dyed", "cone dyed", "package dyed", "yarndyed", "dyed-yarn", "bobbin dyed",
                "dyed in the yarn", "dyed in yarn", "rope dyed", "rope-dyed", "beam dyed",
                "dyed as yarn", "warp dyed", "dyed in the hank",
                "in the hank", "in hank", "in hanks", "in the yarn", "as yarn", "dye the yarn",
                "dyeing the yarn", "dye our yarn", "dye our own yarn",
            ),
            "it": (
                "tinto in filo", "tinto filo", "tinta in filo", "filo tinto", "tinto in filato",
                "tinto in rocca", "tinto in matassa", "tintura in filo", "tintura in filato",
                "tinto-filo", "tintura in rocca", "tintura in matassa", "filato tinto", "in filo",
                "tinto sul filo", "tinto in corda", "tintura in corda", "tinto filato",
                "in matassa", "in rocca", "tingiamo il filo", "tingiamo il filato", "tinti in filo",
                "tinte in filo",
            ),
            "fr": (
                "teint en fil", "teint fil", "fil teint", "teinte en fil", "teinture en fil",
                "fils teints", "teint-fil", "fil-teint", "tissé teint", "tissé-teint",
                "teint en écheveau", "teint en bobine", "teinture sur fil", "teints en fil",
                "teint sur fil", "teint en corde", "teint dans le fil",
                "en écheveau", "en écheveaux", "en fil", "sur fil", "en bobine", "teignons le fil",
                "teintes en fil",
            ),
            "de": (
                "garngefärbt", "Garnfärbung", "stranggefärbt", "buntgewebt", "fadengefärbt",
                "garnfarbig", "Strangfärbung", "Buntgewebe", "spulengefärbt", "Kreuzspulfärbung",
                "garngefaerbt", "Fadenfärbung", "im Garn gefärbt", "als Garn gefärbt",
                "im Strang gefärbt", "auf der Spule gefärbt", "seilgefärbt",
                "im Strang", "im Garn", "am Garn", "als Garn", "färben das Garn",
            ),
            "es": (
                "teñido en hilo", "hilo tintado", "hilo teñido", "tintado en hilo",
                "teñida en hilo", "tinte en hilo", "tintura en hilo", "teñido en hilado",
                "teñido en madeja", "hilo tinto", "teñido en bobina", "tinto en hilo",
                "hilos teñidos", "tintado en madeja", "tintado en bobina", "tinto en madeja",
                "teñido en cuerda", "tintado en cuerda", "hilado teñido", "tintado al hilo",
                "en madeja", "en madejas", "en hilo", "en bobina", "teñimos el hilo",
                "teñidos en hilo", "teñidas en hilo",
            ),
            "pt": (
                "tingido em fio", "fio tinto", "tinto em fio", "fio tingido", "tingimento em fio",
                "tinto no fio", "tingida em fio", "tingido no fio", "tingimento do fio",
                "tinto-fio", "fios tintos", "tingido em meada", "tinto em meada",
                "tingido em corda", "tingido em bobina", "tinto em bobina",
                "em meada", "em meadas", "em fio", "em bobine", "tingimos o fio", "tingidos em fio",
                "tingidas em fio",
            ),
            "tr": (
                "iplik boyalı", "ipliği boyalı", "iplik boyama", "ipliği boyanmış",
                "iplikten boyalı", "bobin boyalı", "ip boyalı", "çile boyalı", "iplik boya",
                "ipliği boyalı dokuma", "iplikte boyalı", "iplik halinde boyalı", "halat boyalı",
                "iplikten boyama", "ipliği boyama",
                "iplikte", "çilede", "bobinde",
            ),
            "zh": (
                "色织", "纱染", "染纱", "色纱", "筒染", "绞染", "色织布", "筒子染色", "染色纱",
                "绞纱染色", "纱线染色", "先染纱", "筒纱染色", "色织面料", "绳染", "绳状染色",
                "球经染色", "经纱染色", "浆染",
            ),
            "ja": (
                "先染め", "糸染め", "先染", "糸先染め", "カセ染め", "糸染", "チーズ染め", "綛染め",
                "先染糸", "かせ染め", "チーズ染色", "先染め糸", "先染織物", "ロープ染色",
                "ロープ染め", "糸染色", "糸で染色",
            ),
        },
        "piece_dyed": {
            "en": (
                "piece dyed", "piece-dyed", "P/D", "garment dyed", "fabric dyed", "garment-dyed",
                "piece dye", "garment dye", "PD", "dyed in the piece", "solid dyed",
                "dyed in piece", "GD", "cold dyed", "garment dyeing", "piece dyeing",
                "cold pad batch", "dyed in the garment", "dyed as garment", "dyed after weaving",
                "dyed after knitting", "dyed as piece",
                "in the piece", "in piece", "as cloth",
            ),
            "it": (
                "tinto in pezza", "tinta in pezza", "tinto pezza", "tinto in capo", "tinto capo",
                "tintura in pezza", "tinto-pezza", "tintura in capo", "tinta in capo",
                "pezza tinta", "in pezza", "capo tinto", "tinto-capo", "tinto a freddo",
                "tinta a freddo", "tinto dopo tessitura", "tinto a capo", "tinto su capo",
                "in tinta pezza",
            ),
            "fr": (
                "teint en pièce", "teinture en pièce", "teint pièce", "teint en plongée",
                "teinte en pièce", "teint vêtement", "teint en vêtement", "pièce teinte",
                "teinture en plongée", "teint sur vêtement", "teint-pièce",
                "teinture sur vêtement", "teinture vêtement", "teint à cru", "teint après tissage",
                "teint après confection", "teint en pièces",
                "en pièce", "en pièces",
            ),
            "de": (
                "stückgefärbt", "Stückfärbung", "garment dyed", "stückfarbig", "garment-dyed",
                "im Stück gefärbt", "Stueckfaerbung", "Kleidungsstück gefärbt", "kaltgefärbt",
                "Garment-Dye", "Stückware gefärbt", "teilegefärbt", "am Stück gefärbt",
                "in der Ware gefärbt", "im Teil gefärbt", "konfektionsgefärbt",
                "im Stück", "am Stück", "als Stück",
            ),
            "es": (
                "teñido en pieza", "tintado en pieza", "teñido en prenda", "tinte en prenda",
                "teñida en pieza", "tintura en pieza", "tinte en pieza", "tintado en prenda",
                "teñida en prenda", "tintura en prenda", "pieza teñida", "prenda teñida",
                "tinto en pieza", "tintado a la pieza", "teñido tras confección",
                "tinte a la prenda", "tintado a prenda",
                "en pieza",
            ),
            "pt": (
                "tingido em peça", "tinto em peça", "tingido à peça", "tingimento em peça",
                "tingida em peça", "tinto à peça", "tingimento à peça", "peça tinta",
                "tingido na peça", "tingimento de peça confecionada", "tinto em confeção",
                "tingido em confeção", "tingido na confeção", "tinto em peça confecionada",
                "em peça",
            ),
            "tr": (
                "parça boyalı", "top boyalı", "parça boyama", "kumaş boyalı", "parça boya",
                "ürün boyalı", "garment dyed", "top boya", "kumaş boyama", "konfeksiyon boyalı",
                "parça boyanmış", "düz boyalı", "parçadan boyalı", "kumaştan boyalı",
                "üründen boyalı",
                "parçada", "topta",
            ),
            "zh": (
                "匹染", "成衣染色", "片染", "染色布", "成衣染", "匹染布", "坯布染色", "后染",
                "染色坯布", "吊染", "浸染", "织后染色", "匹染色", "染色匹布", "布染", "整匹染色",
                "坯染",
            ),
            "ja": (
                "後染め", "反染め", "製品染め", "後染", "生地染め", "反染", "ガーメントダイ",
                "製品染", "生地染", "無地後染め", "後染め無地", "ピースダイ", "浸染", "生地で染色",
                "反物染め", "製品染色",
            ),
        },
        "top_dyed": {
            "en": (
                "top dyed", "top-dyed", "stock dyed", "fibre dyed", "dope dyed", "solution dyed",
                "stock-dyed", "fiber dyed", "solution-dyed", "dope-dyed", "fibre-dyed",
                "dyed in fibre", "dyed in the wool", "dyed in top", "tops dyed",
                "loose stock dyed", "spun-dyed", "fiber-dyed", "spun dyed", "top dye", "mass dyed",
                "dyed-in-the-wool", "loose-stock dyed", "dyed as fibre", "dyed as top",
                "dyed in the fibre", "dyed in the stock", "dyed in the top", "dyed in the fiber",
                "in the top", "in the fleece", "in the wool",
            ),
            "it": (
                "tinto in tops", "tinto in fiocco", "tinto in top", "tinto fiocco",
                "tinto in fibra", "tinto in pasta", "tinto in massa", "tintura in tops",
                "tintura in fiocco", "tintura in top", "tinto in pettinato", "tinta in fiocco",
                "tinto-fiocco", "tinta in tops", "tintura in fibra", "tinto top", "tops tinto",
                "tinto in nastro", "tinto nella fibra", "tinto in nastri",
                "in top", "in fiocco",
            ),
            "fr": (
                "teint en top", "teint en bourre", "teint en fibre", "teint dans la masse",
                "teint en peigné", "teint en ruban", "teinture en bourre",
                "teinture dans la masse", "teint en masse", "teinte en bourre", "teinture en top",
                "teinture en fibre", "teint bourre", "teint dans la fibre", "teint en tops",
                "teint en ruban peigné",
                "en bourre",
            ),
            "de": (
                "kammzuggefärbt", "flockegefärbt", "faserfarbig", "Kammzugfärbung",
                "spinndüsengefärbt", "Flockenfärbung", "flockengefärbt", "fasergefärbt",
                "spinngefärbt", "in der Flocke gefärbt", "im Kammzug gefärbt", "topgefärbt",
                "vigoureux", "düsengefärbt", "in der Masse gefärbt", "wollgefärbt", "Spinnfärbung",
                "in der Faser gefärbt", "als Faser gefärbt", "im Top gefärbt",
                "als Kammzug gefärbt",
                "in der Flocke",
            ),
            "es": (
                "teñido en peinado", "teñido en floca", "teñido en fibra", "teñido en masa",
                "teñido en top", "tintado en masa", "tinte en floca", "tintura en floca",
                "teñido en rama", "teñida en floca", "teñido en tops", "tintado en floca",
                "tintura en masa", "teñido en solución", "tintado en rama", "tinte en rama",
                "tintado en fibra", "tintado en peinado", "tintado en tops", "tinto en rama",
                "tinto en floca", "tinte en fibra",
                "en rama", "en floca",
            ),
            "pt": (
                "tingido em rama", "tinto em rama", "tingido em massa", "tingido em fibra",
                "tinto em penteado", "tingimento em rama", "tingimento em massa", "tinto em massa",
                "tingido em tops", "tingido em penteado", "tinto em fibra", "tinto em tops",
                "tingido na rama", "tinto na rama", "tingido em floco", "tinto em floco",
                "tingido na fibra",
                "em rama",
            ),
            "tr": (
                "tops boyalı", "elyaf boyalı", "eriyikten boyalı", "tops boyama", "elyaf boyama",
                "dope boyalı", "tops boya", "açık elyaf boyalı", "elyaf halinde boyalı",
                "harman boyalı", "solüsyon boyalı", "elyaftan boyalı", "topstan boyalı",
                "tops halinde boyalı",
                "elyafta",
            ),
            "zh": (
                "毛条染色", "散纤维染色", "原液着色", "条染", "散毛染色", "色纺", "散染", "毛染",
                "散毛染", "条染色", "原液染色", "纤维染色", "毛条染", "色纺纱", "有色纤维",
                "散绒染色", "原液着色纤维", "条子染色", "散纤染色",
            ),
            "ja": (
                "トップ染め", "バラ毛染め", "原着", "綿染め", "原液着色", "わた染め", "トップ染",
                "原毛染め", "綿染", "バラ毛染", "ワタ染め", "原料染め", "トップ糸", "バラ染め",
                "ワタ染", "原綿染め", "原着糸", "わた染色", "トップ染色", "原料染色", "バラ毛染色",
            ),
        },
        "printed": {
            "en": (
                "printed", "print", "screen printed", "digitally printed", "digital print",
                "screen print", "inkjet printed", "rotary print", "reactive print",
                "pigment print", "screen-printed", "warp printed", "digital printing",
                "rotary printed", "transfer printed", "sublimation print", "vigoureux printed",
                "inkjet print", "discharge print", "pigment printed", "roller printed",
                "reactive printed", "sublimation printed", "hand block printed", "block printed",
            ),
            "it": (
                "stampato", "stampa", "stampa digitale", "stampa inkjet", "stampata",
                "stampa a quadro", "stampa rotativa", "stampato digitale", "stampa pigmento",
                "stampa a cilindro", "stampa a corrosione", "stampa reattiva", "stampa ordito",
                "stampa inchiostro", "stampa vigoureux", "stampa sublimatica",
                "stampa serigrafica", "inkjet", "stampa a cadre", "stampa transfer",
            ),
            "fr": (
                "imprimé", "impression", "impression numérique", "imprimée", "impression au cadre",
                "impression digitale", "impression rotative", "impression jet d'encre",
                "impression pigmentaire", "impression sublimation", "imprimé numérique",
                "imprimé au cadre", "sérigraphie", "sérigraphié", "imprimé chaîne",
                "impression vigoureux", "impression transfert", "impression inkjet",
            ),
            "de": (
                "bedruckt", "Druck", "Digitaldruck", "Siebdruck", "Rotationsdruck",
                "digital bedruckt", "Pigmentdruck", "gedruckt", "Reaktivdruck", "Kettdruck",
                "Inkjetdruck", "Vigoureuxdruck", "Sublimationsdruck", "Ätzdruck", "Filmdruck",
                "Transferdruck", "Inkjet-Druck", "Flachfilmdruck",
            ),
            "es": (
                "estampado", "estampación", "estampación digital", "estampado digital",
                "estampada", "serigrafía", "estampación rotativa", "estampación inkjet",
                "estampado pigmento", "estampado rotativo", "estampación por sublimación",
                "sublimación", "impreso", "estampado reactivo", "impresión digital",
            ),
            "pt": (
                "estampado", "estamparia", "estampagem", "estampado digital", "estampada",
                "estampagem digital", "estampagem rotativa", "estamparia digital", "serigrafia",
                "impressão digital", "sublimação", "estamparia rotativa", "estampagem a quadro",
                "impresso",
            ),
            "tr": (
                "baskılı", "baskı", "dijital baskı", "rotasyon baskı", "serigrafi",
                "pigment baskı", "emprime", "reaktif baskı", "film baskı", "dijital baskılı",
                "süblimasyon baskı", "transfer baskı", "çözgü baskı", "rotasyon baskılı",
                "aşındırma baskı", "şablon baskı",
            ),
            "zh": (
                "印花", "数码印花", "圆网印花", "平网印花", "活性印花", "涂料印花", "转移印花",
                "喷墨印花", "印花布", "热转印", "经纱印花", "拔染印花", "手工印花", "丝网印花",
                "数码喷墨", "数码直喷", "拔印", "分散印花", "渗透印花",
            ),
            "ja": (
                "捺染", "プリント", "インクジェット", "顔料プリント", "ハンドスクリーン",
                "昇華転写", "転写プリント", "オートスクリーン", "反応プリント", "デジタルプリント",
                "インクジェットプリント", "染料プリント", "抜染", "ロータリープリント", "ほぐし",
                "捺染プリント", "手捺染", "経糸捺染", "スクリーンプリント", "ビゴロプリント",
                "ローラー捺染",
            ),
        },
        "undyed": {
            "en": (
                "undyed", "natural", "ecru", "un-dyed", "greige", "natural colour",
                "natural color", "raw white", "PFD", "natural undyed", "grey state", "grey cloth",
                "loomstate", "no dye", "not dyed", "ecru/undyed", "prepared for dyeing", "RFD",
                "natural shade", "unbleached", "non-dyed", "bleached", "natural colours",
            ),
            "it": (
                "non tinto", "greggio", "ecrù", "naturale", "non tinta", "grezzo", "greggia",
                "grezza", "colore naturale", "ecru", "naturali", "non tinti", "pfd",
                "preparato per tintura", "crudo", "colori naturali", "greggi", "senza tintura",
                "candeggiato",
            ),
            "fr": (
                "non teint", "écru", "naturel", "non teinte", "brut", "coloris naturel",
                "naturelle", "couleur naturelle", "grège", "PFD", "tombé de métier",
                "sans teinture", "prêt à teindre", "PPT", "non teints", "écrue", "blanchi",
                "coloris naturels",
            ),
            "de": (
                "ungefärbt", "naturbelassen", "roh", "ecru", "naturfarben", "rohweiß",
                "naturfarbig", "Rohware", "natur", "ungefaerbt", "PFD", "nicht gefärbt",
                "färbefertig", "naturweiß", "stuhlroh", "undyed", "ungebleicht", "gebleicht",
                "naturbelassene Farben",
            ),
            "es": (
                "sin teñir", "crudo", "natural", "no teñido", "color natural", "sin tintar",
                "en crudo", "cruda", "PFD", "preparado para teñir", "no teñida", "no tintado",
                "sin tinte", "colores naturales", "blanqueado", "ecru",
            ),
            "pt": (
                "não tingido", "cru", "natural", "sem tingimento", "em cru", "cor natural",
                "não tinto", "crua", "PFD", "preparado para tingir", "preparado para tinto",
                "não tingida", "sem tinto", "cores naturais", "branqueado", "PT",
            ),
            "tr": (
                "boyasız", "ham", "ekru", "doğal renk", "boyanmamış", "ham bez", "doğal",
                "naturel", "PFD", "boyaya hazır", "ham kumaş", "doğal renkli", "kasarlı",
                "ağartılmış", "boyasız doğal",
            ),
            "zh": (
                "本色", "未染色", "坯布", "原色", "不染色", "本白", "天然色", "无染色", "未染",
                "无染", "胚布", "原白", "半漂", "漂白", "本色坯布", "天然本色", "免染", "原毛色",
                "原坯",
            ),
            "ja": (
                "無染色", "生成り", "生機", "未染色", "ナチュラル", "ノンダイ", "無染", "きなり",
                "生成", "染色なし", "未染", "PFD", "原色", "下晒", "晒し", "ナチュラルカラー",
                "アンダイド", "キナリ",
            ),
        },
    },
    "leather_type": {
        "calf": {
            "en": (
                "calf", "calfskin", "calf leather", "veal", "box calf", "calf skin", "baby calf",
                "vitello", "smooth calf", "grained calf", "veau", "calf suede", "french calf",
                "boxcalf", "full grain calf", "calf nappa", "calf hide", "calf box", "soft calf",
                "printed calf",
            ),
            "it": (
                "vitello", "pelle di vitello", "vitellino", "box calf", "vitello pieno fiore",
                "vitello spazzolato", "vitello liscio", "vitello nappato", "vitello stampato",
                "vitello bottalato", "vitellone", "pelle vitello", "vitello saffiano",
                "vitello martellato", "vitello lucido", "nappa di vitello", "vitello scamosciato",
                "nappa vitello", "vitello velour", "vitello grana", "vitello abrasivato",
                "vitello anilina", "vitello palmellato", "vitello morbido",
            ),
            "fr": (
                "veau", "cuir de veau", "box-calf", "veau lisse", "veau grainé", "box",
                "peau de veau", "veau velours", "boxcalf", "veau box", "veau pleine fleur",
                "veau souple", "taurillon", "veau patiné", "veau foulonné", "cuir veau",
                "veau nappa", "cuir de taurillon", "cuir de veau lisse", "cuir de veau grainé",
                "veau suédé",
            ),
            "de": (
                "Kalb", "Kalbsleder", "Boxcalf", "Kalbleder", "Kalbnappa", "Kalbsvelours",
                "Kalbfell", "Kalbvelours", "Boxkalf", "Glattkalb", "Boxcalfleder", "Kalbsnappa",
                "Kalbveloursleder", "Rindbox-Kalb",
            ),
            "es": (
                "becerro", "piel de becerro", "ternera", "box-calf", "piel de ternera", "boxcalf",
                "cuero de becerro", "becerro liso", "ternero", "piel de ternero", "box calf",
                "cuero de ternera", "novillo",
            ),
            "pt": (
                "vitela", "pele de vitela", "vitelo", "box calf", "couro de vitela", "bezerro",
                "pele de bezerro", "couro de bezerro", "novilho", "box-calf", "vitela lisa",
            ),
            "tr": (
                "dana", "dana derisi", "buzağı", "vidala", "buzağı derisi", "dana deri",
                "vaketa dana", "dana süet", "hakiki dana derisi", "box dana", "vidala deri",
            ),
            "zh": (
                "小牛皮", "牛犊皮", "胎牛皮", "小牛", "小牛纳帕", "进口小牛皮", "光面小牛皮",
                "小牛革", "头层小牛皮", "压纹小牛皮", "幼牛皮", "胎牛",
            ),
            "ja": (
                "カーフ", "仔牛革", "子牛革", "カーフレザー", "カーフスキン", "牛革（カーフ）",
                "牛革（カーフスキン）", "ボックスカーフ", "キップ", "キップレザー", "仔牛",
                "牛革(カーフ)", "ベビーカーフ", "子牛", "カーフスエード", "キップスキン", "中牛革",
            ),
        },
        "lamb": {
            "en": (
                "lamb", "lambskin", "sheep", "sheepskin", "nappa lamb", "lamb nappa",
                "lamb leather", "sheep leather", "sheep nappa", "plonge", "nappa lambskin",
                "lamb suede", "plongé", "plongé lambskin", "sheep skin", "lamb skin",
                "plonge lamb", "ovine", "hair sheep", "soft lamb",
            ),
            "it": (
                "agnello", "pelle di agnello", "nappa agnello", "pecora", "montone",
                "nappa di agnello", "pelle d'agnello", "nappa d'agnello", "agnello nappato",
                "ovino", "pelle ovina", "agnello plongé", "agnello stretch", "agnellino",
                "pelle di pecora", "nappa ovina", "agnello scamosciato", "plongé", "agnellone",
            ),
            "fr": (
                "agneau", "cuir d'agneau", "agneau plongé", "mouton", "nappa d'agneau",
                "peau d'agneau", "nappa agneau", "cuir d'agneau plongé", "agneau nappa", "ovin",
                "brebis", "cuir de mouton", "cuir agneau", "agneau velours", "cuir ovin", "plongé",
                "agneau stretch", "cuir de brebis", "agneau lisse",
            ),
            "de": (
                "Lamm", "Lammleder", "Lammnappa", "Schaf", "Schafleder", "Lammvelours",
                "Schafnappa", "Lamm-Nappa", "Nappalammleder", "Lammnappaleder", "Plongé",
                "Schafsleder", "Lammveloursleder", "Lamm Nappa", "Haarschaf",
            ),
            "es": (
                "cordero", "piel de cordero", "oveja", "napa de cordero", "piel de oveja",
                "cuero de cordero", "cordero napa", "ovino", "piel ovina", "napa cordero",
                "badana", "cuero ovino", "plongé",
            ),
            "pt": (
                "cordeiro", "pele de cordeiro", "ovelha", "carneiro", "napa de cordeiro",
                "pele de ovelha", "pele de carneiro", "couro de cordeiro", "ovino", "couro ovino",
                "couro de ovelha", "pelica de cordeiro", "plongé",
            ),
            "tr": (
                "kuzu", "kuzu derisi", "koyun", "koyun derisi", "kuzu nappa", "kuzu deri",
                "koyun deri", "kuzu napa", "zig", "hakiki kuzu derisi", "zig deri", "kuzu süet",
                "napa kuzu",
            ),
            "zh": (
                "绵羊皮", "小羊皮", "羔羊皮", "羊皮", "小绵羊皮", "绵羊", "羊纳帕", "羊革",
                "进口绵羊皮", "软羊皮", "绵羊革", "小羊", "水洗羊皮", "羊羔皮", "胎羊皮",
                "植鞣绵羊皮",
            ),
            "ja": (
                "ラム", "ラムレザー", "羊革", "シープ", "ラムスキン", "シープレザー", "羊皮",
                "シープスキン", "仔羊革", "子羊革", "ナッパラム", "ラムナッパ", "羊革（ラム）",
                "ラムスエード", "シープナッパ", "エアレザー羊", "羊革（シープ）", "羊",
                "羊革(ラム)",
            ),
        },
        "goat": {
            "en": (
                "goat", "goatskin", "kid", "kidskin", "chèvre", "goat leather", "kid leather",
                "goat suede", "chevre", "goat skin", "kid suede", "glazed kid", "goat nappa",
                "goat hide",
            ),
            "it": (
                "capra", "pelle di capra", "capretto", "camoscio di capra", "chèvre",
                "capra scamosciata", "pelle capra", "caprino", "pelle caprina", "capra velour",
                "capretto lucido", "nappa capra", "pelle di capretto", "capra nappata",
                "capretto scamosciato",
            ),
            "fr": (
                "chèvre", "cuir de chèvre", "chevreau", "peau de chèvre", "chèvre velours",
                "cuir chèvre", "caprin", "chèvre suédée", "cuir de chevreau", "chevreau velours",
                "chevreau glacé", "cuir caprin", "chèvre lisse", "velours de chèvre",
            ),
            "de": (
                "Ziege", "Ziegenleder", "Chevreau", "Ziegenvelours", "Zickel",
                "Ziegenveloursleder", "Chèvre", "Ziegennappa", "Zickelleder", "Ziegenfell",
                "Kidleder", "Ziegen-Velours", "Chevreauleder",
            ),
            "es": (
                "cabra", "piel de cabra", "cabrito", "cabritilla", "ante de cabra",
                "cuero de cabra", "piel de cabrito", "caprino", "cuero caprino",
                "piel de cabritilla", "cabra afelpada", "chivo",
            ),
            "pt": (
                "cabra", "pele de cabra", "cabrito", "pelica", "couro de cabra", "pele de cabrito",
                "caprino", "camurça de cabra", "chevro", "couro de cabrito", "couro caprino",
            ),
            "tr": (
                "keçi", "keçi derisi", "oğlak", "keçi süet", "keçi deri", "oğlak derisi", "şevro",
                "keçi nappa", "glase", "hakiki keçi derisi",
            ),
            "zh": (
                "山羊皮", "小山羊皮", "山羊", "山羊绒面革", "山羊革", "山羊反绒", "羊京皮", "羊猄",
                "羊反绒", "进口山羊皮", "摩洛哥皮", "手抓纹山羊皮", "山羊纳帕",
            ),
            "ja": (
                "山羊革", "ゴートレザー", "ゴート", "キッド", "ゴートスキン", "ヤギ革", "山羊皮",
                "キッドスキン", "シェーブル", "山羊", "キッドレザー", "ゴートスエード",
                "キッドスエード", "仔山羊革", "シュリンクゴート", "山羊革（ゴート）", "やぎ革",
            ),
        },
        "cow": {
            "en": (
                "cow", "cowhide", "bovine", "cow leather", "cattle", "steer", "bull",
                "full-grain cowhide", "bovine leather", "cow hide", "cattle leather", "cow suede",
                "steerhide", "cow split", "vachetta", "cattle hide", "hide", "cow nappa",
                "bull leather", "bridle leather", "vacchetta", "cowhide leather",
                "full grain cowhide", "bullhide", "bull hide", "harness leather", "saddle leather",
                "cow side",
            ),
            "it": (
                "vacca", "vacchetta", "bovino", "mucca", "toro", "pelle bovina", "crosta bovina",
                "vitellone bovino", "pelle di vacca", "cuoio bovino", "pelle di mucca", "manzo",
                "pelle di toro", "bovina", "crosta di vacca", "mezzo vitello", "vacchetta toscana",
                "cuoio di vacca", "spalla", "groppone", "vacca nappata",
            ),
            "fr": (
                "vache", "vachette", "bovin", "cuir de vachette", "cuir de vache", "cuir bovin",
                "taureau", "croûte de vachette", "croûte de cuir bovin", "vachette lisse", "bœuf",
                "peau de vache", "vachette grainée", "vachette pleine fleur", "cuir de bœuf",
                "cuir de taureau", "croûte de vache", "vachette grasse", "cuir vachette", "collet",
            ),
            "de": (
                "Rind", "Rindsleder", "Rindleder", "Kuh", "Rindnappa", "Kuhleder", "Rindbox",
                "Rindspaltleder", "Bulle", "Rindvelours", "Rindnappaleder", "Vachetteleder",
                "Rindnubuk", "Rindsnappa", "Stierleder", "Bullenleder", "Rindhautleder",
                "Vachette", "Rindveloursleder", "Vollrindleder", "Sattelleder",
            ),
            "es": (
                "vaca", "vacuno", "piel vacuna", "cuero vacuno", "vaqueta", "piel de vaca",
                "serraje vacuno", "toro", "piel de vacuno", "bovino", "cuero de vaca",
                "cuero bovino", "vaquetilla", "piel bovina", "cuero de vacuno", "cuero de res",
                "res", "buey", "piel de toro", "serraje de vaca",
            ),
            "pt": (
                "vaca", "bovino", "couro bovino", "vaqueta", "pele de vaca", "couro de vaca",
                "pele bovina", "touro", "pele de bovino", "crute bovino", "couro de boi", "boi",
                "atanado", "raspa bovina", "couro de touro", "sola de vaca",
            ),
            "tr": (
                "sığır", "inek", "inek derisi", "sığır derisi", "vaketa", "boğa", "sığır deri",
                "öküz", "inek deri", "vaketa deri", "sığır yarma", "hakiki sığır derisi",
                "yarma sığır", "boğa derisi", "analin sığır",
            ),
            "zh": (
                "牛皮", "黄牛皮", "头层牛皮", "二层牛皮", "奶牛皮", "公牛皮", "成年牛皮", "母牛皮",
                "牛革", "真牛皮", "植鞣牛皮", "头层黄牛皮", "牛剖层皮", "油蜡牛皮", "疯马皮",
                "荔枝纹牛皮", "牛二层", "十字纹牛皮", "牛剖层革", "肉牛皮", "树膏皮", "半植鞣牛皮",
                "阉牛皮",
            ),
            "ja": (
                "牛革", "成牛革", "カウレザー", "ステアハイド", "カウハイド", "ブルハイド",
                "牛床革", "ステア", "牛皮", "牛", "カウ", "ステアレザー", "ブルレザー",
                "牛革（ステア）", "ヌメ革", "シュリンクレザー", "カウスエード", "雄牛革", "成牛",
                "ブライドルレザー", "床革", "ショルダー革", "サドルレザー", "ヌメ", "牛ヌメ革",
                "ベンズ", "牛革(ステア)",
            ),
        },
        "buffalo": {
            "en": (
                "buffalo", "buffalo leather", "water buffalo", "bison", "buffalo hide",
                "bison leather", "buffalo calf", "buffalo skin",
            ),
            "it": (
                "bufalo", "pelle di bufalo", "bisonte", "bufalino", "bufalo d'acqua", "bufala",
                "cuoio di bufalo", "pelle di bisonte", "pelle bufalo",
            ),
            "fr": (
                "buffle", "cuir de buffle", "buffletin", "bison", "peau de buffle",
                "cuir de buffletin", "cuir de bison", "bufflon", "cuir buffle",
            ),
            "de": (
                "Büffel", "Büffelleder", "Wasserbüffel", "Bison", "Büffelkalb",
                "Wasserbüffelleder", "Bisonleder", "Büffelnappa", "Bueffel",
            ),
            "es": (
                "búfalo", "piel de búfalo", "cuero de búfalo", "bisonte", "bufalino",
                "piel de bisonte", "búfalo de agua", "bufalina",
            ),
            "pt": (
                "búfalo", "pele de búfalo", "couro de búfalo", "bisonte", "bubalino",
                "pele de bisonte", "búfalo de água",
            ),
            "tr": (
                "manda", "manda derisi", "bufalo", "bizon", "bufalo derisi", "manda deri",
                "su mandası", "bufalo deri", "camız",
            ),
            "zh": (
                "水牛皮", "水牛", "野牛皮", "水牛革", "美洲野牛皮", "头层水牛皮", "犎牛皮",
                "植鞣水牛皮",
            ),
            "ja": (
                "水牛革", "バッファロー", "バッファローレザー", "バイソン", "水牛", "水牛皮",
                "バッファローカーフ", "バイソンレザー", "ウォーターバッファロー",
            ),
        },
        "exotic": {
            "en": (
                "exotic", "crocodile", "python", "ostrich", "alligator", "lizard", "snake",
                "stingray", "snakeskin", "water snake", "eel", "galuchat", "karung", "ayers",
                "caiman", "shark", "watersnake", "ostrich leg", "crocodile leather",
                "python leather", "exotic skin", "exotic leather", "shagreen", "anaconda",
                "elaphe", "whip snake", "ray",
            ),
            "it": (
                "esotico", "coccodrillo", "pitone", "struzzo", "alligatore", "lucertola",
                "serpente", "razza", "esotica", "pelle esotica", "galuchat", "karung", "ayers",
                "anguilla", "caimano", "iguana", "squalo", "elaphe", "elafe", "varano",
                "zampa di struzzo", "pelle di pitone", "pelle di coccodrillo", "tejus",
                "serpente d'acqua", "pelli esotiche",
            ),
            "fr": (
                "exotique", "crocodile", "python", "autruche", "alligator", "lézard", "serpent",
                "galuchat", "cuir exotique", "peau exotique", "caïman", "anguille", "karung",
                "varan", "ayers", "requin", "serpent d'eau", "raie", "peau de python", "iguane",
                "croco véritable",
            ),
            "de": (
                "exotisch", "Krokodil", "Python", "Strauß", "Alligator", "Eidechse", "Schlange",
                "Rochen", "Straußenleder", "Krokodilleder", "Schlangenleder", "Exotenleder",
                "Kaiman", "Galuchat", "Aal", "Aalleder", "Pythonleder", "Exot", "Rochenleder",
                "Wasserschlange", "Exotleder", "Alligatorleder", "Karung", "Waran", "Haileder",
            ),
            "es": (
                "exótica", "cocodrilo", "pitón", "avestruz", "caimán", "lagarto", "serpiente",
                "raya", "exótico", "piel exótica", "aligátor", "iguana", "galuchat", "anguila",
                "piel de pitón", "piel de cocodrilo", "piel de avestruz", "mantarraya", "karung",
                "tiburón",
            ),
            "pt": (
                "exótica", "crocodilo", "pitão", "avestruz", "jacaré", "lagarto", "cobra", "raia",
                "exótico", "pele exótica", "píton", "aligátor", "galuchat", "enguia",
                "couro exótico", "caimão", "iguana", "pele de pitão", "couro de avestruz",
                "couro de crocodilo",
            ),
            "tr": (
                "egzotik", "timsah", "piton", "devekuşu", "kertenkele", "yılan", "timsah derisi",
                "yılan derisi", "vatoz", "egzotik deri", "piton derisi", "devekuşu derisi",
                "aligatör", "yılan balığı", "kayman", "deve kuşu",
            ),
            "zh": (
                "珍稀皮", "鳄鱼皮", "蟒蛇皮", "鸵鸟皮", "蜥蜴皮", "蛇皮", "珍珠鱼皮", "稀有皮",
                "特种皮", "短吻鳄皮", "鳗鱼皮", "凯门鳄", "尼罗鳄", "湾鳄", "稀有皮革", "鲨鱼皮",
                "水蛇皮", "鸵鸟腿皮", "泽巨蜥皮", "珍稀皮革", "鳄鱼", "蟒皮", "鸵鸟", "蜥蜴",
            ),
            "ja": (
                "エキゾチック", "クロコダイル", "パイソン", "オーストリッチ", "アリゲーター",
                "リザード", "ヘビ革", "ガルーシャ", "エキゾチックレザー", "ワニ革", "スネーク",
                "トカゲ革", "ダチョウ革", "エイ革", "スティングレイ", "カイマン", "蛇革",
                "シャーク", "ウミヘビ", "イール", "クロコダイル革", "サメ革", "鰐革",
                "オーストレッグ", "鰐", "ダイヤモンドパイソン", "鮫革",
            ),
        },
        "other": {
            "en": (
                "other", "pig", "pigskin", "deer", "deerskin", "horse", "elk", "kangaroo",
                "peccary", "pony", "reindeer", "horsehide", "cordovan", "shell cordovan", "moose",
                "pig suede", "carpincho", "pig leather", "deer leather", "pony skin", "haircalf",
                "calf hair", "fish", "salmon", "zebu", "rabbit", "yak", "fish leather",
                "horse leather", "donkey",
            ),
            "it": (
                "altro", "maiale", "cinghiale", "cervo", "cavallo", "cavallino", "pecari", "daino",
                "renna", "canguro", "alce", "suino", "pelle suina", "cordovan", "pelle di cervo",
                "pelle di maiale", "asino", "pelle di cavallo", "salmone", "carpincho", "zebù",
                "peccary", "cuoio rigenerato", "pelle di daino",
            ),
            "fr": (
                "autre", "porc", "cerf", "cheval", "pécari", "daim véritable", "renne",
                "kangourou", "élan", "cordovan", "cuir de porc", "cuir de cerf", "poulain",
                "sanglier", "poney", "cuir de cheval", "zébu", "saumon", "carpincho",
                "peau de cerf", "croûte de porc",
            ),
            "de": (
                "andere", "Schwein", "Schweinsleder", "Hirsch", "Hirschleder", "Pferd", "Ross",
                "Elch", "Rentier", "Känguru", "Peccary", "Sonstige", "Pferdeleder", "Cordovan",
                "Fohlen", "Wildschwein", "Schweinevelours", "Elchleder", "Pony", "Roßleder",
                "Schweinevelour", "Carpincho", "Lachs", "Reh", "Zebu", "Hirschnappa",
            ),
            "es": (
                "otro", "cerdo", "piel de cerdo", "ciervo", "caballo", "potro", "pecarí", "reno",
                "canguro", "otros", "cordován", "carpincho", "alce", "jabalí", "cuero de cerdo",
                "piel de potro", "serraje de cerdo", "piel de ciervo", "cebú", "salmón",
            ),
            "pt": (
                "outro", "porco", "pele de porco", "veado", "cavalo", "potro", "javali", "pecari",
                "rena", "canguru", "outros", "cordovão", "couro de porco", "alce", "cordovan",
                "pele de veado", "carpincho", "zebu", "pónei",
            ),
            "tr": (
                "diğer", "domuz", "domuz derisi", "geyik", "geyik derisi", "at", "kanguru",
                "pekari", "ren geyiği", "tay", "at derisi", "kordovan", "domuz süet",
                "yaban domuzu", "geyik deri", "somon",
            ),
            "zh": (
                "其他", "猪皮", "鹿皮", "马皮", "袋鼠皮", "马毛皮", "驯鹿皮", "羚羊皮", "马臀皮",
                "麋鹿皮", "猪绒面", "其它", "鱼皮", "猪巴革", "牦牛皮", "驼鹿皮", "猪反绒",
                "科尔多瓦", "驴皮", "水豚皮",
            ),
            "ja": (
                "その他", "豚革", "ピッグスキン", "鹿革", "ディアスキン", "馬革", "コードバン",
                "カンガルー", "ペッカリー", "ハラコ", "エルク", "豚皮", "ピッグスエード",
                "ホースレザー", "ホースハイド", "猪革", "ヘラジカ革", "ポニー", "トナカイ",
                "豚革（スエード）", "ピッグ", "カピバラ", "ディアレザー", "ゼブ", "豚", "鹿", "馬",
                "カルピンチョ", "ピッグレザー",
            ),
        },
    },
    "tannage": {
        "vegetable": {
            "en": (
                "vegetable", "vegetable tanned", "vegetable-tanned", "veg tan", "veg-tan",
                "veg tanned", "veg-tanned", "vegetable tannage", "oak bark tanned",
                "vegetable tanning", "vegetal", "semi-vegetable", "bark tanned", "vegetable tan",
                "oak-bark tanned", "pit tanned", "mimosa tanned", "pure vegetable tanned",
                "vegtan", "100% vegetable tanned",
            ),
            "it": (
                "vegetale", "al vegetale", "concia vegetale", "conciato al vegetale",
                "conciata al vegetale", "conciatura vegetale", "concia al vegetale", "veg",
                "conciato vegetale", "tannini vegetali", "vera pelle conciata al vegetale",
                "a concia vegetale", "concia al tannino", "tannini", "concia naturale",
                "semi-vegetale", "concia lenta",
            ),
            "fr": (
                "végétal", "tannage végétal", "tanné végétal", "tannée végétal", "au végétal",
                "végétale", "tanné au végétal", "cuir végétal tanné", "tannage au végétal",
                "tanné aux écorces", "tannage lent", "tannée au végétal", "semi-végétal",
                "tannins végétaux", "tannage aux extraits végétaux", "à tannage végétal",
            ),
            "de": (
                "pflanzlich", "vegetabil", "pflanzlich gegerbt", "vegetabil gegerbt",
                "Vegetabilgerbung", "pflanzliche Gerbung", "vegetabile Gerbung", "lohgegerbt",
                "rein pflanzlich gegerbt", "eichenlohgegerbt", "vegetabilgegerbt",
                "altgrubengegerbt", "grubengegerbt", "Pflanzengerbung", "Lohgerbung",
                "vegetabilisch gegerbt", "Olivenblattgerbung", "rein vegetabil",
            ),
            "es": (
                "vegetal", "curtición vegetal", "curtido vegetal", "curtida vegetal",
                "curtida al vegetal", "al vegetal", "curtido al vegetal", "taninos vegetales",
                "curtición al vegetal", "curtida vegetalmente", "semivegetal",
                "de curtición vegetal", "de curtido vegetal",
            ),
            "pt": (
                "vegetal", "curtimento vegetal", "curtido vegetal", "curtida vegetal",
                "curtume vegetal", "taninos vegetais", "curtimenta vegetal", "curtido ao vegetal",
                "semivegetal", "ao vegetal", "atanado vegetal",
            ),
            "tr": (
                "bitkisel", "bitkisel tabaklama", "vejetal", "bitkisel sepileme",
                "vejetal tabaklanmış", "bitkisel sepi", "bitkisel tabaklanmış",
                "vejetal tabaklama", "vejetal deri", "bitkisel tabaklı", "valeks",
                "bitkisel sepilenmiş",
            ),
            "zh": (
                "植鞣", "植物鞣", "植物鞣制", "植鞣革", "植物鞣剂", "植鞣皮", "半植鞣", "栲胶鞣",
                "全植鞣", "植物单宁", "植鞣工艺", "纯植鞣",
            ),
            "ja": (
                "タンニンなめし", "植物タンニンなめし", "ベジタブルタンニン", "渋鞣し",
                "タンニン鞣し", "フルベジタブル", "ベジタブルタンニンなめし", "植物タンニン",
                "タンニン", "フルタンニン", "ベジタブルタン", "植物タンニン鞣し", "ピット鞣し",
                "ピットなめし", "ベジタン", "ヌメ鞣し", "フルベジタブルタンニン", "渋なめし",
            ),
        },
        "chrome": {
            "en": (
                "chrome", "chrome tanned", "chrome-tanned", "chromium", "chrome tannage",
                "chromium tanned", "mineral tanned", "wet blue", "chrome tan", "chrome tanning",
                "wet-blue", "chromium-tanned", "Cr", "chrome-tan", "mineral tannage",
            ),
            "it": (
                "cromo", "al cromo", "concia al cromo", "conciato al cromo", "conciata al cromo",
                "concia cromo", "minerale", "cromato", "concia minerale", "wet blue",
                "conciatura al cromo", "conciato cromo", "a cromo", "concia al cromo III",
            ),
            "fr": (
                "chrome", "tannage au chrome", "tanné chrome", "tannage chrome", "au chrome",
                "tanné au chrome", "minéral", "tannée au chrome", "tannage minéral", "wet blue",
                "tannée chrome", "tannage aux sels de chrome", "sels de chrome",
            ),
            "de": (
                "Chrom", "chromgegerbt", "Chromgerbung", "mineralisch gegerbt",
                "mit Chrom gegerbt", "mineralgegerbt", "Mineralgerbung", "Chromleder", "wet blue",
                "Wet-Blue", "mineralische Gerbung", "chrom gegerbt",
            ),
            "es": (
                "cromo", "curtido al cromo", "curtición al cromo", "curtida al cromo", "al cromo",
                "mineral", "wet blue", "curtido mineral", "curtición mineral", "curtido cromo",
                "sales de cromo",
            ),
            "pt": (
                "crómio", "cromo", "curtimento ao crómio", "curtido ao crómio", "ao crómio",
                "curtimento ao cromo", "curtida ao crómio", "ao cromo", "mineral",
                "curtido ao cromo", "curtume ao crómio", "wet blue", "curtimento mineral",
            ),
            "tr": (
                "krom", "krom tabaklama", "krom tabaklanmış", "kromlu", "kromlu deri",
                "krom sepileme", "mineral tabaklama", "wet blue", "krom tabaklı", "krom sepi",
                "kromlu tabaklama",
            ),
            "zh": (
                "铬鞣", "铬鞣制", "铬鞣革", "蓝湿", "蓝湿革", "铬鞣皮", "蓝湿皮", "三价铬鞣",
                "矿物鞣", "铬鞣工艺",
            ),
            "ja": (
                "クロムなめし", "クロム鞣し", "クロム", "クロームなめし", "クローム鞣し",
                "クロム鞣", "ウェットブルー", "クローム", "クロムレザー", "クロムなめし革",
            ),
        },
        "chrome_free": {
            "en": (
                "chrome free", "chrome-free", "metal free", "metal-free", "FOC", "wet white",
                "free of chrome", "free from chrome", "aldehyde tanned", "without chrome",
                "chromium-free", "chromium free", "wet-white", "metal free tanned",
                "chrome-free tanned", "zeolite tanned", "aldehyde", "no chrome",
                "synthetic tanned", "chrome-free tannage", "non-chrome", "chrome free tanned",
                "F.O.C.", "Cr-free",
            ),
            "it": (
                "metal free", "senza cromo", "chrome free", "esente cromo", "cromo free",
                "priva di cromo", "privo di cromo", "wet white", "conciato senza cromo",
                "metal-free", "senza metalli", "chrome-free", "conciata senza cromo", "FOC",
                "esente da cromo", "concia senza cromo", "priva di metalli", "cromo-free",
                "concia metal free",
            ),
            "fr": (
                "sans chrome", "tannage sans chrome", "exempt de chrome", "chrome free",
                "sans métaux", "wet white", "tanné sans chrome", "metal free", "chrome-free",
                "exempt de métaux", "sans métal", "tannée sans chrome", "FOC",
                "tannage sans métaux",
            ),
            "de": (
                "chromfrei", "chromfrei gegerbt", "metallfrei", "chromfreie Gerbung", "Wet White",
                "synthetisch gegerbt", "ohne Chrom", "metallfrei gegerbt", "Wet-White",
                "chromfreies Leder", "metal free", "ohne Chromgerbung", "FOC",
                "synthetische Gerbung", "aldehydgegerbt", "metallfreie Gerbung", "chrome-free",
            ),
            "es": (
                "sin cromo", "libre de cromo", "chrome free", "curtido sin cromo",
                "libre de metales", "metal free", "wet white", "curtida sin cromo", "chrome-free",
                "sin metales", "curtición sin cromo", "exento de cromo", "FOC",
                "curtición libre de cromo",
            ),
            "pt": (
                "sem crómio", "sem cromo", "livre de crómio", "isento de crómio", "metal free",
                "chrome free", "isento de metais", "curtido sem crómio", "livre de cromo",
                "curtimento sem crómio", "wet white", "sem metais", "livre de metais",
                "isento de cromo", "curtida sem crómio", "FOC",
            ),
            "tr": (
                "kromsuz", "krom içermeyen", "krom free", "metal içermeyen", "kromsuz tabaklama",
                "krom-free", "chrome free", "kromsuz tabaklanmış", "metalsiz", "wet white",
                "metal free", "krom içermez", "kromsuz deri",
            ),
            "zh": (
                "无铬", "无铬鞣", "无铬鞣制", "白湿革", "无金属鞣", "不含铬", "无铬鞣革", "无金属",
                "白湿", "无铬皮", "不含铬鞣", "免铬", "有机鞣", "醛鞣", "无铬环保", "无金属鞣制",
            ),
            "ja": (
                "クロムフリー", "ノンクロム", "メタルフリー", "非クロムなめし", "ウェットホワイト",
                "ノンクロムなめし", "クロムフリーなめし", "クロム不使用", "非クロム",
                "ノンクローム", "クロームフリー", "ノンクロム鞣し", "クロムフリー鞣し",
                "メタルフリーなめし", "アルデヒドなめし", "FOC",
            ),
        },
    },
    "construction": {
        "goodyear": {
            "en": (
                "goodyear", "goodyear welt", "goodyear welted", "welted", "Goodyear-welted",
                "hand welted", "GYW", "goodyear construction", "goodyear-welt", "welt",
                "Goodyear welt construction", "hand-welted", "Goodyear stitched",
                "welted construction", "good year", "Goodyear welting", "Goodyear flex",
            ),
            "it": (
                "cuciti Goodyear", "cucite Goodyear",
                "goodyear", "lavorazione goodyear", "guardolo goodyear", "cucitura goodyear",
                "good year", "guardolo", "costruzione goodyear", "goodyear welt", "a guardolo",
                "cucito goodyear", "goodyear flex", "cucita goodyear", "guardolo cucito a mano",
                "suola goodyear",
            ),
            "fr": (
                "cousus Goodyear", "cousues Goodyear", "couture Goodyear", "montages Goodyear",
                "goodyear", "cousu goodyear", "montage goodyear", "cousu trépointe",
                "goodyear welt", "trépointe", "construction goodyear", "montage cousu goodyear",
                "cousu trépointe goodyear", "cousu goodyear flex", "good year", "goodyear flex",
                "cousu-goodyear", "trépointe goodyear",
            ),
            "de": (
                "rahmengenähte", "rahmengenähter",
                "rahmengenäht", "Goodyear", "Goodyear welted", "Rahmennaht", "goodyear-welted",
                "Goodyear-Welt", "rahmengenäht (Goodyear)", "Goodyear-rahmengenäht",
                "Goodyear-Machart", "Goodyear rahmengenäht", "handrahmengenäht", "Goodyear Welt",
                "echt rahmengenäht", "Rahmenmachart", "Goodyear Flex",
            ),
            "es": (
                "cosidos Goodyear", "montaje Goodyear", "empalmillado", "empalmillado Goodyear",
                "goodyear", "cosido goodyear", "construcción goodyear", "vira goodyear",
                "goodyear welt", "montado goodyear", "good year", "cosido a vira", "goodyear flex",
                "fabricación goodyear", "cerco goodyear", "cosido a cerco",
            ),
            "pt": (
                "goodyear", "construção goodyear", "vira goodyear", "cosido goodyear",
                "montagem goodyear", "goodyear welt", "good year", "debruado goodyear",
                "goodyear flex", "cosido à vira",
            ),
            "tr": (
                "goodyear", "goodyear dikiş", "goodyear welt", "vardolalı", "goodyear üretim",
                "goodyear yapım", "vardola dikişli", "goodyear welted", "goodyear taban",
                "vardola",
            ),
            "zh": (
                "固特异", "固特异工艺", "固特异沿条", "沿条缝制", "固特异缝制", "固特异结构",
                "贴边缝", "固特异鞋底缝制", "沿条", "手工沿条", "Goodyear", "固异特",
            ),
            "ja": (
                "グッドイヤー", "グッドイヤーウェルト", "グッドイヤー製法",
                "グッドイヤーウェルト製法", "グッドイヤーウエルト", "ハンドソーンウェルテッド",
                "グッドイヤーウエルト製法", "ウェルト製法", "グッドイヤーウェルテッド",
                "グッドイヤーフレックス", "九分仕立て", "ハンドソーンウェルト",
            ),
        },
        "blake": {
            "en": (
                "blake", "blake stitch", "blake stitched", "McKay", "blake construction",
                "blake rapid", "Blake-stitched", "blake sewn", "mckay stitched", "Blake/Rapid",
                "Blake-Rapid", "McKay construction", "blake flex",
            ),
            "it": (
                "cuciti Blake", "cucite Blake",
                "blake", "cucitura blake", "lavorazione blake", "blake rapid", "cucito blake",
                "costruzione blake", "cucita blake", "blake flex", "mackay", "a blake",
                "suola cucita blake", "blake-rapid", "blake rapida", "blake/rapid",
            ),
            "fr": (
                "cousus Blake", "cousues Blake", "couture Blake",
                "blake", "cousu blake", "montage blake", "cousu blake rapid", "blake rapid",
                "construction blake", "cousu-blake", "blake/rapid", "point blake", "McKay",
                "cousu blake rapide", "blake flex",
            ),
            "de": (
                "durchgenähte", "durchgenähter",
                "durchgenäht", "Blake", "Blake-Naht", "McKay", "blake genäht", "Blake-Rapid",
                "durchgenäht (Blake)", "Blake-Machart", "Blake Rapid", "Blake-durchgenäht",
                "Durchnähmachart", "Mc-Kay", "Blake durchgenäht",
            ),
            "es": (
                "cosidos Blake", "cosida Blake",
                "blake", "cosido blake", "construcción blake", "blake rapid", "montado blake",
                "fabricación blake", "blake flex", "cosido blake rapid", "blake-rapid", "McKay",
                "punto blake",
            ),
            "pt": (
                "blake", "cosido blake", "construção blake", "montagem blake", "blake rapid",
                "costura blake", "ponto blake", "blake flex", "McKay",
            ),
            "tr": (
                "blake", "blake dikiş", "blake üretim", "blake yapım", "blake rapid",
                "blake dikişli", "mckay", "blake taban", "Blake/Rapid",
            ),
            "zh": (
                "布莱克", "布雷克", "布莱克缝制", "布雷克工艺", "马凯缝", "布莱克工艺", "布莱克缝",
                "马克线", "布雷克缝制", "Blake", "马凯工艺", "布雷克拉皮德", "车里线",
                "布莱克快速",
            ),
            "ja": (
                "マッケイ", "マッケイ製法", "ブレイク", "ブレイク製法", "ブラックラピド",
                "ブレイクラピド", "マッケイ縫い", "マッケイ式", "ブラックラピド製法",
                "ブレイク・ラピッド", "ブラックラピッド",
            ),
        },
        "cemented": {
            "en": (
                "cold cemented", "stuck on sole", "adhesive bonded",
                "cemented", "glued", "cement", "bonded", "cement construction", "stuck-on",
                "adhesive", "cemented construction", "glued sole", "glued construction", "AGO",
                "stuck on", "bonded sole", "cemented sole", "stick-on", "direct cement",
                "cement lasted", "cement-lasted",
            ),
            "it": (
                "incollati", "incollate", "fondo incollato", "montaggio a colla",
                "incollato", "incollata", "ago", "cementato", "suola incollata",
                "lavorazione incollata", "montato incollato", "costruzione incollata",
                "lavorazione ago", "ad ago", "suola incollata a freddo", "cementata",
                "costruzione ago", "incollaggio", "incollato a caldo", "montaggio incollato",
            ),
            "fr": (
                "collés", "collées", "montage soudure", "semelle collée à froid",
                "collé", "soudé", "semelle collée", "montage collé", "montage soudé", "collée",
                "soudée", "cousu collé", "construction collée", "montage soudé collé",
                "assemblage collé", "ciment", "montage AGO", "semelle soudée",
            ),
            "de": (
                "geklebte", "geklebter", "Klebesohle", "klebegefertigt", "verklebte Sohle",
                "kaltgeklebt",
                "geklebt", "Klebemachart", "AGO", "gezwickt und geklebt", "zementiert",
                "AGO-Machart", "verklebt", "geklebte Sohle", "Klebeverfahren", "AGO geklebt",
                "angeklebt", "cemented", "geklebte Machart", "klebegezwickt",
            ),
            "es": (
                "pegados", "montado y pegado", "piso pegado", "encolados",
                "pegado", "pegada", "cementado", "montado pegado", "suela pegada",
                "construcción pegada", "encolado", "cementada", "pegado en frío",
                "construcción cementada", "fabricación pegada", "encolada",
            ),
            "pt": (
                "colados", "coladas", "montado colado",
                "colado", "colada", "montagem colada", "cimentado", "sola colada",
                "construção colada", "cimentada", "colagem", "fabrico colado",
                "sola colada a quente",
            ),
            "tr": (
                "yapıştırma", "yapıştırma taban", "yapıştırmalı", "yapıştırma üretim",
                "yapıştırma yapım", "taban yapıştırma", "presli yapıştırma", "yapıştırılmış",
                "soğuk yapıştırma",
            ),
            "zh": (
                "冷粘", "胶粘", "冷粘工艺", "胶粘工艺", "粘合", "冷粘鞋", "胶粘鞋", "粘胶", "贴底",
                "胶合", "冷贴", "粘底", "冷粘法", "成型底胶粘", "胶粘底", "热粘",
            ),
            "ja": (
                "セメント", "セメント製法", "セメンテッド", "接着", "接着製法", "セメンテッド製法",
                "セメント式", "圧着", "圧着製法", "接着式", "セメンテッド式", "圧着セメント",
                "セメント圧着", "貼付式",
            ),
        },
        "norwegian": {
            "en": (
                "norwegian", "norwegian welt", "norvegese", "norwegian construction", "storm welt",
                "norwegian stitch", "Norwegian stitched", "norwegian-welted", "Norwegian welted",
                "Veldtschoen", "stitchdown", "stitch down", "Norwegian sewn", "Norvegian welt",
                "stitch-down",
            ),
            "it": (
                "norvegese", "lavorazione norvegese", "cucitura norvegese", "guardolo norvegese",
                "norvegia", "costruzione norvegese", "cucita norvegese", "ideal", "cucitura ideal",
                "bentivegna", "tirolese", "cucito norvegese", "lavorazione ideal",
            ),
            "fr": (
                "norvégien", "cousu norvégien", "montage norvégien", "norvégienne",
                "cousu-norvégien", "trépointe norvégienne", "couture norvégienne",
                "construction norvégienne", "stitchdown", "cousu débordant", "cousu sandalette",
            ),
            "de": (
                "zwiegenähte", "zwiegenähter", "Zwienaht", "zwiegenähtes",
                "norwegisch", "zwiegenäht", "Norweger-Machart", "Norwegische Machart",
                "zwiegenaeht", "Norwegische Naht", "norwegisch genäht", "flexibelgenäht",
                "Norwegerrahmen", "Norwegisch rahmengenäht", "Flexibel-Machart", "zwie genäht",
                "trigenäht",
            ),
            "es": (
                "noruego", "cosido noruego", "construcción noruega", "montado noruego", "noruega",
                "fabricación noruega", "vira noruega", "cosido ideal", "stitchdown",
            ),
            "pt": (
                "norueguês", "cosido norueguês", "norueguesa", "construção norueguesa",
                "montagem norueguesa", "vira norueguesa", "stitchdown", "costura norueguesa",
            ),
            "tr": (
                "norveç dikişi", "norveç", "norvegese", "norveç dikiş", "norveç üretim",
                "stitchdown", "norveç yapım", "norveç dikişli", "norveç usulü",
            ),
            "zh": (
                "挪威缝", "挪威工艺", "挪威式", "挪威沿条", "挪威式缝制", "挪威缝制", "挪威结构",
                "外翻缝", "挪威法", "诺威氏", "外翻缝制", "挪威",
            ),
            "ja": (
                "ノルウィージャン", "ノルヴェイジャン", "ノルウィージャン製法", "ノルベジェーゼ",
                "ノルウェイジャンウェルト", "ノルウェイジャン", "ノルウェイジャン製法",
                "ステッチダウン", "ノルウィージャンウェルト", "ステッチダウン製法",
                "ノルヴェイジャン製法", "ノルウェー式", "ノルヴェジェーゼ", "ノルウェージャン",
            ),
        },
        "strobel": {
            "en": (
                "strobel", "strobel construction", "strobel stitched", "California",
                "strobel lasted", "slip lasted", "california construction", "strobel stitch",
                "slip-lasted", "California slip-lasted", "strobel-stitched", "strobel insole",
                "strobel sewn", "strobel board", "strobel lasting", "force lasted",
                "string lasted",
            ),
            "it": (
                "strobel", "lavorazione strobel", "california", "costruzione strobel",
                "cucitura strobel", "strobel california", "lavorazione california",
                "cucito strobel", "a sacchetto strobel", "costruzione california",
                "strobel cucito", "sacchetto", "lavorazione a sacchetto",
            ),
            "fr": (
                "strobel", "montage strobel", "california", "montage california", "cousu strobel",
                "construction strobel", "californien", "construction california", "piqué strobel",
                "couture strobel", "montage californien",
            ),
            "de": (
                "Strobel", "gestrobelt", "Strobelmachart", "California", "California-Machart",
                "Strobel-Machart", "strobel genäht", "Kalifornia", "strobelgenäht", "Strobelnaht",
                "Strobelsohle", "Kalifornische Machart", "California genäht",
            ),
            "es": (
                "strobel", "construcción strobel", "cosido strobel", "california",
                "montado strobel", "fabricación strobel", "strobel cosido",
                "construcción california", "san crispín strobel",
            ),
            "pt": (
                "strobel", "construção strobel", "montagem strobel", "california",
                "cosido strobel", "califórnia", "fabrico strobel", "construção califórnia",
                "strobel cosido",
            ),
            "tr": (
                "strobel", "strobel dikiş", "strobel taban", "california", "strobel yapım",
                "strobel üretim", "strobel dikişli", "kaliforniya", "strobel mostra",
                "kaliforniya dikiş",
            ),
            "zh": (
                "车帮", "套楦", "拉帮车缝", "加州工艺", "车中底", "套楦工艺", "拉帮套楦",
                "斯创贝尔", "入楦车缝", "史托贝", "加州鞋工艺", "包楦", "车帮套楦", "闭楦",
                "万能车缝",
            ),
            "ja": (
                "ストローベル", "ストロベル", "カリフォルニア", "カリフォルニア製法",
                "ストローベル製法", "ストロベル製法", "カリフォルニアプラットフォーム",
                "袋縫い製法", "カリフォルニア式", "カリフォルニアプラット", "袋式製法",
                "ストロボル製法", "プラット式製法",
            ),
        },
        "vulcanised": {
            "en": (
                "vulcanised", "vulcanized", "vulcanised rubber", "vulcanised construction",
                "vulcanisation", "vulcanized construction", "vulc", "vulcanization",
                "vulcanised sole", "vulcanized sole", "vulcanized rubber", "autoclaved",
                "hot vulcanised", "vulcanizing", "vulcanised process", "foxing vulcanised",
            ),
            "it": (
                "vulcanizzato", "vulcanizzata", "vulcanizzazione", "suola vulcanizzata",
                "lavorazione vulcanizzata", "gomma vulcanizzata", "costruzione vulcanizzata",
                "fondo vulcanizzato", "processo vulcanizzato", "vulcanizzati",
            ),
            "fr": (
                "vulcanisé", "vulcanisée", "montage vulcanisé", "vulcanisation",
                "semelle vulcanisée", "construction vulcanisée", "caoutchouc vulcanisé",
                "vulcanisés", "assemblage vulcanisé",
            ),
            "de": (
                "vulkanisiert", "Vulkanisierung", "anvulkanisiert", "Vulkanisation",
                "vulkanisierte Sohle", "aufvulkanisiert", "Vulkanisiermachart",
                "vulkanisierte Machart", "heißvulkanisiert", "vulkanisiert (Sohle)", "Vulkanisat",
                "vulkanisierter Gummi",
            ),
            "es": (
                "vulcanizado", "vulcanizada", "construcción vulcanizada", "vulcanización",
                "suela vulcanizada", "montado vulcanizado", "caucho vulcanizado",
                "fabricación vulcanizada", "goma vulcanizada", "vulcanizados",
            ),
            "pt": (
                "vulcanizado", "vulcanizada", "construção vulcanizada", "vulcanização",
                "sola vulcanizada", "borracha vulcanizada", "montagem vulcanizada", "vulcanizados",
                "fabrico vulcanizado",
            ),
            "tr": (
                "vulkanize", "vulkanize taban", "vulkanizasyon", "vulkanize üretim",
                "vulkanize kauçuk", "vulkanizeli", "vulkanize yapım", "vulkanize edilmiş",
                "sıcak vulkanize",
            ),
            "zh": (
                "硫化", "硫化工艺", "硫化鞋", "硫化底", "热硫化", "硫化橡胶", "硫化结构",
                "模压硫化", "硫化鞋底", "硫化法", "罐式硫化", "加硫",
            ),
            "ja": (
                "バルカナイズ", "バルカナイズ製法", "加硫", "ヴァルカナイズ", "加硫製法",
                "ヴァルカナイズ製法", "バルカナイズド", "バルカナイズド製法",
                "ヴァルカナイズド製法", "直接加硫", "加硫式", "バルカナイズ式", "ヴァルカナイズド",
            ),
        },
        "other": {
            "en": (
                "other", "injected", "direct injected", "moccasin", "hand-sewn", "moulded",
                "Bologna", "injection", "injection moulded", "direct injection", "opanka",
                "hand sewn", "tubular", "tubular moccasin", "direct-injected", "molded",
                "stitched", "turn shoe", "bologna construction", "espadrille", "DIP",
                "moccasin construction", "stitched sole", "turnshoe", "san crispino",
                "injection-moulded", "direct-injection", "cupsole stitched", "cup sole",
                "side stitched", "cupsole", "injection molded", "lateral stitching", "welded",
            ),
            "it": (
                "altro", "iniettato", "tubolare", "mocassino", "bologna", "cucito a mano",
                "sacchetto bologna", "iniettata", "lavorazione tubolare", "iniezione", "opanka",
                "lavorazione bologna", "lavorazione mocassino", "stampato", "sacchetto tubolare",
                "a mano", "cucita a mano", "san crispino", "suola iniettata", "cassetta",
                "suola a cassetta", "cucitura laterale", "iniezione diretta", "espadrillas",
                "cucita", "ideal fuori",
            ),
            "fr": (
                "autre", "injecté", "mocassin", "cousu main", "cousu retourné", "injection",
                "injectée", "tubulaire", "cousu bologne", "bologne", "opanka", "cousu mocassin",
                "injection directe", "cousu", "moulé", "cousu latéral", "moulée", "espadrille",
                "san crispino", "semelle injectée", "cousue main", "cousu-retourné",
            ),
            "de": (
                "andere", "angespritzt", "Mokassin", "handgenäht", "gespritzt",
                "direkt angespritzt", "Mokassin-Machart", "wendegenäht", "Bologna", "Opanke",
                "Sonstige", "direktangespritzt", "spritzgegossen", "Schlauchmachart", "genäht",
                "Seitennaht", "angespritzte Sohle", "Direktanspritzung", "opankengenäht",
                "Schalensohle genäht", "Espadrille", "San Crispino", "Mokassinmachart",
                "Bologna-Machart", "Wendemachart",
            ),
            "es": (
                "otro", "inyectado", "mocasín", "cosido a mano", "bolonia", "inyección",
                "inyectada", "tubular", "opanka", "otros", "kiowa", "inyección directa",
                "san crispín", "montado mocasín", "cosido", "cosida a mano", "moldeado",
                "cosido lateral", "vuelto", "esparto", "san crispino", "boloña", "guante",
            ),
            "pt": (
                "outro", "injetado", "mocassim", "cosido à mão", "injeção", "injetada", "tubular",
                "bolonha", "opanka", "outros", "injeção direta", "moldado", "san crispino",
                "cosido", "montagem mocassim", "cosido lateral", "virado", "luva",
                "construção mocassim", "montagem bolonha",
            ),
            "tr": (
                "diğer", "enjeksiyon", "mokasen", "el dikişi", "enjekte", "enjeksiyonlu", "çarık",
                "el dikişli", "tüp", "bologna", "direkt enjeksiyon", "opanka", "çorap dikiş",
                "tüp dikiş", "dikişli", "kalıplama", "enjeksiyon taban", "yandan dikişli",
                "çarık dikiş", "mokasen dikiş", "poli enjeksiyon",
            ),
            "zh": (
                "其他", "注塑", "莫卡辛", "手工缝制", "连帮注射", "注射成型", "博洛尼亚", "其它",
                "注射工艺", "注塑工艺", "翻缝", "手缝", "袋鼠鞋", "鹿皮鞋工艺", "一次成型",
                "包子鞋", "波隆那", "侧缝", "盒型底", "马克鞋", "连帮注塑", "模压", "注射", "反缝",
                "缝底", "车边线", "博洛尼亚工艺", "包底", "欧潘卡",
            ),
            "ja": (
                "その他", "インジェクション", "モカシン", "ハンドソーン", "ボロネーゼ", "射出成型",
                "インジェクション製法", "ボロネーゼ製法", "モカシン製法", "射出", "オパンケ",
                "オパンケ製法", "手縫い", "射出成形", "ボローニャ製法", "ボロニャ製法", "袋モカ",
                "サイドマッケイ", "ダイレクトインジェクション", "ボロネーズ製法",
                "サンクリスピーノ", "サイドステッチ", "ボロネーズ", "カップソール", "袋縫い",
                "サンクリスピーノ製法", "返し縫い", "アドヴァン製法", "オパンカ", "直着式",
                "チューブラー", "オパンカ製法", "返し縫い製法", "ボローニャ",
            ),
        },
    },
    "metal": {
        "gold": {
            "code": (
                "Au", "YG", "WG", "RG", "K18", "K14", "K10", "18K", "14K", "9K", "10K", "22K",
                "24K", "750", "585", "375", "K18YG", "K18WG", "K18PG", "18KT", "14KT", "9KT",
                "AU750", "AU585", "K24", "K22", "K9", "PG", "18ct", "9ct", "14ct", "K14YG",
                "K10YG", "G750", "G18K",
            ),
            "en": (
                "gold", "yellow gold", "white gold", "rose gold", "solid gold", "pink gold",
                "red gold", "18K gold", "14K gold", "9K gold", "18ct gold", "18 karat gold",
                "14 karat gold", "9ct gold", "18K yellow gold", "18K white gold", "18K rose gold",
                "14ct gold", "fine gold", "14k yellow gold", "14k white gold", "10k gold",
                "24K gold", "22K gold", "recycled gold",
            ),
            "it": (
                "oro", "oro giallo", "oro bianco", "oro rosa", "oro 18kt", "oro 18 carati",
                "oro 750", "oro rosso", "oro massiccio", "oro 9kt", "oro 14kt", "oro 18 kt",
                "oro giallo 18kt", "oro bianco 18kt", "oro rosa 18kt", "oro 18k", "oro 375",
                "oro puro", "oro 24kt", "oro 9 carati", "oro 750/1000", "oro 14 carati", "oro 585",
                "oro brunito",
            ),
            "fr": (
                "or", "or jaune", "or blanc", "or rose", "or 18 carats", "or 750", "or rouge",
                "or massif", "or gris", "or 18 ct", "or 9 carats", "or 14 carats", "or 750/1000",
                "or jaune 18 carats", "or blanc 18 carats", "or rose 18 carats", "or 18K",
                "or 375", "or 585", "or pur", "or 750 millièmes", "or recyclé", "or éthique",
            ),
            "de": (
                "Gold", "Gelbgold", "Weißgold", "Roségold", "Rotgold", "750er Gold", "585er Gold",
                "333er Gold", "Gold 750", "Gold 585", "Rosegold", "375er Gold", "14 Karat Gold",
                "18 Karat Gold", "18K Gold", "14K Gold", "585 Gold", "750 Gold", "Gold 375",
                "massives Gold", "Feingold", "Gold 333", "8 Karat Gold", "Graugold",
                "9 Karat Gold", "585 Gelbgold", "750 Gelbgold", "585 Weißgold", "750 Weißgold",
                "14 kt Gold", "18 kt Gold", "recyceltes Gold", "333 Gold",
            ),
            "es": (
                "oro", "oro amarillo", "oro blanco", "oro rosa", "oro 18k", "oro 750", "oro rojo",
                "oro de ley", "oro de 18 quilates", "oro 18 quilates", "oro 18 kt", "oro 9k",
                "oro 14k", "oro macizo", "oro de 9 quilates", "oro de 14 quilates",
                "oro amarillo 18k", "oro blanco 18k", "oro rosa 18k", "oro primera ley",
                "oro de 18k", "oro 375", "oro 585",
            ),
            "pt": (
                "ouro", "ouro amarelo", "ouro branco", "ouro rosa", "ouro 18k", "ouro 750",
                "ouro 19,2k", "ouro vermelho", "ouro de lei", "ouro 18 quilates", "ouro 9k",
                "ouro 19,2 kt", "ouro 14k", "ouro maciço", "ouro 18 kt", "ouro amarelo 18k",
                "ouro 800", "ouro rosé", "ouro de 18 quilates", "ouro 375", "ouro 585",
                "ouro português",
            ),
            "tr": (
                "altın", "sarı altın", "beyaz altın", "rose altın", "14 ayar altın",
                "18 ayar altın", "22 ayar altın", "8 ayar altın", "14 ayar", "18 ayar",
                "kırmızı altın", "som altın", "roze altın", "pembe altın", "24 ayar altın",
                "22 ayar", "10 ayar altın", "8 ayar", "saf altın", "has altın",
            ),
            "zh": (
                "金", "黄金", "18K金", "白金(K金)", "玫瑰金", "K金", "足金", "14K金", "18K黄金",
                "18K白金", "18K玫瑰金", "9K金", "金750", "22K金", "24K金", "千足金", "彩金",
                "K白金", "白色K金", "黄色K金", "玫瑰色K金", "10K金", "红色K金", "足金999", "金585",
                "G18K金", "纯金", "AU750金",
            ),
            "ja": (
                "金", "ゴールド", "イエローゴールド", "ホワイトゴールド", "ピンクゴールド", "18金",
                "18K", "10金", "14金", "18金イエローゴールド", "18金ホワイトゴールド",
                "18金ピンクゴールド", "ローズゴールド", "純金", "24金", "22金", "9金",
                "K18ゴールド", "K18イエローゴールド", "K18ホワイトゴールド", "K18ピンクゴールド",
                "K10イエローゴールド", "K10ピンクゴールド", "金無垢", "K10ゴールド", "K14ゴールド",
                "18Kゴールド", "レッドゴールド",
            ),
        },
        "silver": {
            "code": (
                "Ag", "S925", "925", "SV925", "SV", "Ag925", "SS925", "800", "999Ag", "950Ag",
                "SIL", "SLV", ".925", "SV950", "925S", "S999", "925/1000", "S990", "925/000",
                "925 SS", "AG999", "Ag 925",
            ),
            "en": (
                "silver", "sterling silver", "925 silver", "fine silver", "silver 925",
                "925 sterling silver", "sterling", "recycled silver", "solid silver",
                "oxidised silver", "800 silver", "sterling silver 925", "argentium", "950 silver",
                "925 sterling", "999 silver", "oxidized silver", "recycled sterling silver",
                "pure silver", "vermeil", "gold vermeil", "silver-gilt", "silver gilt",
            ),
            "it": (
                "argento", "argento 925", "argento sterling", "argento 800", "argento puro",
                "argento massiccio", "argento 925/1000", "argento 925‰", "argento sterling 925",
                "argento 950", "argento brunito", "argento 999", "argento rodiato",
                "argento titolo 925", "argento riciclato", "argento dorato", "vermeil",
            ),
            "fr": (
                "argent", "argent 925", "argent sterling", "argent massif", "vermeil",
                "argent 925/1000", "argent massif 925", "argent 800", "argent 950", "argent fin",
                "argent pur", "argent rhodié", "argent sterling 925", "argent recyclé",
                "argent 1er titre", "argent 925 millièmes", "argent massif 925/1000",
            ),
            "de": (
                "Silber", "Sterlingsilber", "925er Silber", "925 Sterling Silber",
                "Sterling-Silber", "925 Silber", "Silber 925", "800er Silber", "Sterling Silber",
                "Feinsilber", "925er Sterlingsilber", "925er Sterling Silber", "echtes Silber",
                "recyceltes Silber", "Silber 800", "massives Silber", "Silber 925/-",
                "rhodiniertes Silber", "835er Silber", "999er Silber", "925/- Silber", "Vermeil",
                "925 Sterlingsilber",
            ),
            "es": (
                "plata", "plata de ley", "plata 925", "plata esterlina", "plata de primera ley",
                "plata de ley 925", "plata fina", "plata maciza", "plata primera ley",
                "plata 925/1000", "plata 950", "plata pura", "plata rodiada", "plata 999",
                "plata reciclada", "plata vermeil",
            ),
            "pt": (
                "prata", "prata 925", "prata de lei", "prata de lei 925", "prata esterlina",
                "prata fina", "prata maciça", "prata 925/1000", "prata 800", "prata pura",
                "prata 950", "prata dourada", "prata rodinada", "prata 999",
                "prata de lei 925/1000", "prata ródio",
            ),
            "tr": (
                "gümüş", "925 ayar gümüş", "925 gümüş", "sterlin gümüş", "925 ayar", "gümüş 925",
                "saf gümüş", "som gümüş", "has gümüş", "900 ayar gümüş", "800 ayar gümüş",
                "925 sterlin gümüş", "gerçek gümüş", "rodyumlu gümüş",
            ),
            "zh": (
                "银", "925银", "纯银", "足银", "S925银", "925纯银", "白银", "银饰", "银925",
                "标准银", "990银", "999银", "足银990", "足银999", "千足银", "S925纯银", "泰银",
                "800银",
            ),
            "ja": (
                "銀", "シルバー", "シルバー925", "スターリングシルバー", "純銀", "SV925シルバー",
                "シルバー950", "925シルバー", "シルバー（925）", "銀925", "シルバーSV925",
                "シルバー 925", "SILVER925", "ヴェルメイユ", "シルバー(925)", "銀製", "シルバー製",
            ),
        },
        "platinum": {
            "code": (
                "Pt", "PT950", "PT900", "Pt850", "PLAT", "PT999", "Pt1000", "Pt 950", "PT990",
                "950Pt",
            ),
            "en": (
                "platinum", "platinum 950", "950 platinum", "plat 950", "pure platinum",
                "platinum 900", "Pt 950 platinum", "platinum 600", "platinum 999",
                "recycled platinum",
            ),
            "it": (
                "platino", "platino 950", "platino puro", "platino 900", "platino 950/1000",
                "platino 950‰", "platino massiccio",
            ),
            "fr": (
                "platine", "platine 950", "platine 950/1000", "platine massif", "platine 900",
                "platine 950 millièmes", "platine pur",
            ),
            "de": (
                "Platin", "950er Platin", "Platin 950", "Platin 600", "600er Platin",
                "Platin 950/-", "950 Platin", "massives Platin", "950/- Platin", "Platin 999",
            ),
            "es": (
                "platino", "platino 950", "platino de ley", "platino 950/1000", "platino puro",
                "platino 900",
            ),
            "pt": (
                "platina", "platina 950", "platina de lei", "platina 950/1000", "platina pura",
                "platina 900",
            ),
            "tr": (
                "platin", "950 ayar platin", "platin 950", "950 platin", "saf platin", "950 ayar",
            ),
            "zh": (
                "铂金", "铂", "铂金950", "PT950铂金", "铂950", "足铂", "铂900", "千足铂",
                "白金(铂)", "铂金PT950", "铂金900",
            ),
            "ja": (
                "プラチナ", "プラチナ950", "白金", "プラチナ900", "プラチナ850", "Pt950プラチナ",
                "Pt900プラチナ", "純プラチナ", "Pt850プラチナ", "ハードプラチナ",
            ),
        },
        "brass": {
            "code": ("BR", "BRS", "H62", "H65", "CuZn", "CuZn37", "Ms63"),
            "en": (
                "brass", "gold-plated brass", "plated brass", "solid brass", "raw brass",
                "recycled brass", "brass alloy", "lead-free brass", "brass base",
                "gold plated brass", "18k gold plated brass", "brass with gold plating",
                "polished brass",
            ),
            "it": (
                "ottone", "ottone dorato", "ottone placcato", "ottone galvanizzato",
                "ottone grezzo", "ottone placcato oro", "ottone lucido", "ottone bagnato oro",
                "ottone con bagno oro", "ottone anticato", "ottone riciclato", "base ottone",
            ),
            "fr": (
                "laiton", "laiton doré", "laiton plaqué", "laiton massif", "laiton plaqué or",
                "laiton doré à l'or fin", "laiton brut", "laiton recyclé", "laiton poli",
                "laiton argenté", "laiton galvanisé", "laiton rhodié",
            ),
            "de": (
                "Messing", "vergoldetes Messing", "Messing vergoldet", "Messinglegierung",
                "massives Messing", "Messing plattiert", "Messing versilbert",
                "plattiertes Messing", "recyceltes Messing", "poliertes Messing", "Rohmessing",
            ),
            "es": (
                "latón", "latón chapado", "latón dorado", "latón bañado en oro", "latón bañado",
                "latón macizo", "latón chapado en oro", "latón con baño de oro", "latón reciclado",
                "latón pulido",
            ),
            "pt": (
                "latão", "latão dourado", "latão banhado", "latão banhado a ouro",
                "latão folheado", "latão maciço", "latão com banho de ouro", "latão polido",
                "latão folheado a ouro", "latão reciclado",
            ),
            "tr": (
                "pirinç", "altın kaplama pirinç", "pirinç kaplama", "pirinç alaşım",
                "pirinç üzeri altın kaplama", "ham pirinç", "prinç", "som pirinç",
            ),
            "zh": (
                "黄铜", "铜", "铜镀金", "铜合金", "黄铜镀金", "环保铜", "铜电镀", "黄铜镀18K金",
                "铜镀18K金", "铜镀银",
            ),
            "ja": (
                "真鍮", "ブラス", "しんちゅう", "黄銅", "真ちゅう", "真鍮（金メッキ）",
                "真鍮に金メッキ", "真鍮製", "無垢真鍮", "ブラス（真鍮）", "真鍮ゴールドメッキ",
            ),
        },
        "steel": {
            "code": (
                "SUS316L", "316L", "304", "SUS304", "SST", "S/S", "St.St.", "SUS", "316", "904L",
                "SS316L", "SS316", "304L", "1.4404", "316L SS", "V4A", "SUS316", "V2A",
            ),
            "en": (
                "steel", "stainless steel", "surgical steel", "316L stainless steel", "stainless",
                "316L steel", "surgical stainless steel", "304 stainless steel",
                "stainless steel 316L", "recycled steel", "PVD steel", "damascus steel",
                "stainless-steel", "PVD stainless steel",
            ),
            "it": (
                "acciaio", "acciaio inox", "acciaio inossidabile", "acciaio chirurgico",
                "acciaio 316L", "inox", "acciaio inox 316L", "acciaio inossidabile 316L",
                "acciaio 316", "acciaio PVD", "acciaio satinato", "acciaio lucido",
                "acciaio PVD oro",
            ),
            "fr": (
                "acier", "acier inoxydable", "inox", "acier chirurgical", "acier 316L",
                "acier inox", "acier inoxydable 316L", "acier doré", "acier PVD", "acier poli",
                "acier inoxydable chirurgical", "acier brossé", "acier inoxidable",
            ),
            "de": (
                "Edelstahl", "Stahl", "Chirurgenstahl", "rostfreier Stahl", "Edelstahl 316L",
                "316L Edelstahl", "IP-vergoldeter Edelstahl", "Edelstahl rostfrei",
                "vergoldeter Edelstahl", "PVD-Edelstahl", "Edelstahl vergoldet",
                "chirurgischer Stahl", "Damaststahl",
            ),
            "es": (
                "acero", "acero inoxidable", "acero quirúrgico", "acero 316L", "inox",
                "acero inoxidable 316L", "acero inox", "acero dorado", "acero PVD", "acero pulido",
                "acero bañado en oro",
            ),
            "pt": (
                "aço", "aço inoxidável", "aço cirúrgico", "aço 316L", "inox",
                "aço inoxidável 316L", "aço inox", "aço dourado", "aço PVD", "aço polido",
                "aço banhado a ouro",
            ),
            "tr": (
                "çelik", "paslanmaz çelik", "cerrahi çelik", "316L çelik", "316L paslanmaz çelik",
                "316L cerrahi çelik", "inox", "paslanmaz", "altın kaplama çelik",
                "304 paslanmaz çelik",
            ),
            "zh": (
                "不锈钢", "钢", "精钢", "316L不锈钢", "医用钢", "钛钢", "医用不锈钢", "304不锈钢",
                "316L精钢", "316不锈钢", "316L医用钢", "不锈钢镀金", "316L钛钢",
            ),
            "ja": (
                "ステンレス", "ステンレススチール", "サージカルステンレス", "スチール", "鋼",
                "サージカルステンレススチール", "ステンレス鋼", "サージカルステンレス316L",
                "ステンレス316L", "316Lステンレス", "医療用ステンレス", "ステンレス製",
                "SUS316Lステンレス",
            ),
        },
        "titanium": {
            "code": ("Ti", "TITAN", "Ti6Al4V", "Gr5", "Ti-6Al-4V", "Ti Gr5"),
            "en": (
                "titanium", "pure titanium", "grade 5 titanium", "titanium grade 5",
                "grade 2 titanium", "titanium alloy", "titanium grade 2", "black titanium",
                "surgical titanium",
            ),
            "it": (
                "titanio", "titanio puro", "titanio grado 5", "lega di titanio", "titanio grado 2",
                "titanio nero",
            ),
            "fr": (
                "titane", "titane pur", "titane grade 5", "alliage de titane", "titane grade 2",
                "titane noir",
            ),
            "de": (
                "Titan", "Reintitan", "Titan Grade 5", "Titanlegierung", "Titan Grad 5",
                "Titan pur", "reines Titan", "Titan Grade 2",
            ),
            "es": (
                "titanio", "titanio puro", "titanio grado 5", "aleación de titanio",
                "titanio grado 2", "titanio negro",
            ),
            "pt": (
                "titânio", "titânio puro", "titânio grau 5", "liga de titânio", "titânio grau 2",
            ),
            "tr": ("titanyum", "saf titanyum", "titanyum alaşım", "titanyum grade 5", "titan"),
            "zh": ("钛", "钛金属", "纯钛", "钛合金", "五级钛", "二级钛", "TC4钛合金", "医用钛"),
            "ja": (
                "チタン", "チタニウム", "純チタン", "チタン合金", "チタン製", "チタン(純)",
                "β-チタン", "64チタン", "βチタン",
            ),
        },
        "other": {
            "code": ("Zn", "Cu", "Al", "ZnAl", "ZAMAK", "Sn", "Pd", "W-C", "Brz"),
            "en": (
                "other", "bronze", "copper", "alloy", "zinc alloy", "zamak", "palladium",
                "aluminium", "aluminum", "pewter", "base metal", "tin", "base metal alloy",
                "metal alloy", "zinc", "tungsten", "nickel-free alloy", "tungsten carbide", "iron",
                "nickel silver", "mixed metal", "gunmetal", "white metal", "mixed metals",
                "fashion metal", "costume metal", "cobalt", "alpaca silver", "german silver",
            ),
            "it": (
                "altro", "bronzo", "rame", "lega", "zama", "alluminio", "palladio", "zamak",
                "metallo non prezioso", "lega metallica", "stagno", "lega di zinco", "peltro",
                "metallo", "tungsteno", "bronzo dorato", "bigiotteria metallo", "alpacca",
                "lega zinco", "nichel", "ferro",
            ),
            "fr": (
                "autre", "bronze", "cuivre", "alliage", "zamak", "aluminium", "palladium", "étain",
                "métal", "alliage de zinc", "métal non précieux", "métal doré", "tungstène",
                "zinc", "bronze doré", "maillechort", "métal argenté", "nickel", "fer",
                "carbure de tungstène", "métal fantaisie",
            ),
            "de": (
                "andere", "Bronze", "Kupfer", "Legierung", "Zinklegierung", "Zamak", "Aluminium",
                "Palladium", "Zinn", "Sonstige", "Metalllegierung", "unedles Metall", "Metall",
                "Zink", "Wolfram", "Wolframcarbid", "Neusilber", "Zinkdruckguss", "Nickel",
                "Modeschmuck-Metall", "Eisen", "Alpaka (Metall)",
            ),
            "es": (
                "otro", "bronce", "cobre", "aleación", "zamak", "aluminio", "paladio", "peltre",
                "otros", "metal", "aleación de zinc", "estaño", "zinc", "tungsteno",
                "metal no precioso", "alpaca (metal)", "zámac", "bisutería metal", "bronce dorado",
                "hierro", "níquel",
            ),
            "pt": (
                "outro", "bronze", "cobre", "liga", "zamac", "alumínio", "paládio", "estanho",
                "outros", "metal", "liga de zinco", "liga metálica", "tungsténio", "zinco",
                "metal não precioso", "alpaca (metal)", "ferro", "zamak", "níquel",
            ),
            "tr": (
                "diğer", "bronz", "bakır", "alaşım", "zamak", "alüminyum", "paladyum",
                "çinko alaşım", "metal", "kalay", "metal alaşım", "zamak alaşım", "çinko",
                "tungsten", "alpaka", "demir", "nikel",
            ),
            "zh": (
                "其他", "青铜", "紫铜", "合金", "锌合金", "铝", "钯金", "红铜", "其它", "铝合金",
                "锡合金", "钨钢", "白铜", "钯", "锌", "金属合金", "铁", "锡", "环保合金", "镍",
            ),
            "ja": (
                "その他", "ブロンズ", "銅", "合金", "亜鉛合金", "アルミ", "パラジウム",
                "ピューター", "アルミニウム", "亜鉛", "青銅", "錫", "洋白", "ダイキャスト",
                "合金メッキ", "鉄", "カッパー", "タングステン", "ホワイトメタル",
                "亜鉛ダイキャスト", "卑金属", "アロイ", "ニッケル", "ザマック", "スズ",
            ),
        },
    },
    "stone_origin": {
        "natural": {
            "en": (
                "natural", "mined", "genuine", "earth-mined", "natural diamond", "genuine stone",
                "real", "natural origin", "earth mined", "natural stone", "natural diamonds",
                "natural gemstone", "precious", "genuine gemstone", "untreated natural",
                "natural mined", "of natural origin",
            ),
            "it": (
                "naturale", "naturali", "estratto", "genuino", "di origine naturale", "vera",
                "autentico", "naturale (estratto)", "vero", "pietra naturale", "diamante naturale",
                "diamanti naturali", "di miniera", "pietre naturali", "estratta",
            ),
            "fr": (
                "naturel", "naturelle", "naturels", "véritable", "d'origine naturelle", "extrait",
                "pierre naturelle", "naturelles", "diamant naturel", "diamants naturels",
                "pierres naturelles", "extraction minière", "véritables", "minier",
            ),
            "de": (
                "natürlich", "echt", "Natur", "nat.", "natürlicher Ursprung", "abgebaut",
                "naturbelassen",
                "natürliche", "echter", "Naturdiamant", "Naturstein", "naturecht", "natürlicher",
                "echte", "natürlichen Ursprungs", "Naturdiamanten", "aus Minen",
            ),
            "es": (
                "natural", "naturales", "genuino", "auténtico", "extraído", "de origen natural",
                "piedra natural", "diamante natural", "genuina", "auténtica",
                "diamantes naturales", "verdadero", "de mina", "piedras naturales",
            ),
            "pt": (
                "natural", "naturais", "genuíno", "autêntico", "extraído", "de origem natural",
                "pedra natural", "diamante natural", "genuína", "verdadeiro", "diamantes naturais",
                "de mina", "pedras naturais",
            ),
            "tr": (
                "doğal", "gerçek", "tabii", "doğal taş", "hakiki", "doğal elmas", "doğal pırlanta",
                "doğal kökenli", "maden", "doğal kaynaklı", "natürel",
            ),
            "zh": (
                "天然", "天然宝石", "天然钻石", "原矿", "天然石", "真", "天然矿", "天然产", "开采",
                "天然形成", "纯天然", "天然钻",
            ),
            "ja": (
                "天然", "天然石", "天然ダイヤモンド", "本物", "ナチュラル", "天然宝石", "採掘",
                "天然ダイヤ", "天然もの", "天然産", "真正",
            ),
        },
        "lab": {
            "en": (
                "lab", "lab-grown", "lab grown", "laboratory-grown", "created", "synthetic", "LGD",
                "CVD", "HPHT", "cultured", "lab-created", "man-made", "lab created",
                "laboratory grown", "laboratory created", "lab grown diamond", "lab-grown diamond",
                "laboratory-created", "lab diamond", "lab diamonds", "lab-grown diamonds", "grown",
                "labgrown", "simulated", "man made", "cultivated", "lab-made", "LG",
                "created diamond", "laboratory-grown diamond",
            ),
            "it": (
                "laboratorio", "di laboratorio", "sintetico", "coltivato", "creato in laboratorio",
                "lab grown", "sintetica", "sintetici", "lab-grown", "da laboratorio",
                "coltivati in laboratorio", "creati in laboratorio", "diamante da laboratorio",
                "CVD", "HPHT", "cresciuto in laboratorio", "diamanti da laboratorio", "sintetiche",
                "cresciuti in laboratorio", "coltivato in laboratorio", "labgrown",
                "diamante di laboratorio", "creato",
            ),
            "fr": (
                "de laboratoire", "synthétique", "créé en laboratoire", "de culture", "lab-grown",
                "cultivé en laboratoire", "synthétiques", "laboratoire", "diamant de laboratoire",
                "créés en laboratoire", "diamants de laboratoire", "CVD", "HPHT",
                "diamant de synthèse", "de synthèse", "cultivés en laboratoire",
                "diamant de culture", "lab grown", "labo", "produit en laboratoire",
            ),
            "de": (
                "Labor", "laborgezüchtet", "synthetisch", "im Labor gezüchtet", "lab-grown",
                "Lab Grown", "künstlich", "im Labor hergestellt", "Labordiamant",
                "laborgezüchtete", "labgrown", "im Labor gewachsen", "synthetische", "CVD", "HPHT",
                "Labordiamanten", "laborgewachsen", "laborgezüchteter", "gezüchtet",
                "synthetischer", "aus dem Labor", "Zuchtdiamant", "Lab-Grown-Diamant", "Synthese",
            ),
            "es": (
                "laboratorio", "de laboratorio", "sintético", "creado en laboratorio", "cultivado",
                "lab grown", "sintética", "sintéticos", "cultivado en laboratorio",
                "diamante de laboratorio", "lab-grown", "creados en laboratorio", "CVD", "HPHT",
                "diamantes de laboratorio", "cultivados en laboratorio", "sintéticas",
                "de síntesis", "creada en laboratorio",
            ),
            "pt": (
                "laboratório", "de laboratório", "sintético", "criado em laboratório", "cultivado",
                "lab grown", "sintética", "sintéticos", "cultivado em laboratório",
                "diamante de laboratório", "lab-grown", "criados em laboratório", "CVD", "HPHT",
                "diamantes de laboratório", "produzido em laboratório", "sintéticas",
                "cultivados em laboratório",
            ),
            "tr": (
                "laboratuvar", "laboratuvar üretimi", "sentetik", "lab grown", "yapay",
                "laboratuar", "laboratuvarda üretilmiş", "laboratuvar ortamında üretilmiş",
                "lab-grown", "laboratuvar elması", "laboratuvar pırlantası", "CVD", "HPHT",
                "üretilmiş", "laboratuvar yapımı", "lab pırlanta", "laboratuvarda yetiştirilmiş",
                "laboratuvar pırlanta",
            ),
            "zh": (
                "培育", "人工培育", "实验室培育", "合成", "培育钻石", "人造", "实验室", "培育钻",
                "实验室培育钻石", "CVD", "HPHT", "人工合成", "人工", "合成宝石", "实验室钻石",
                "实验室合成", "培育宝石", "CVD培育", "HPHT培育", "人造宝石",
            ),
            "ja": (
                "ラボグロウン", "合成", "人工", "ラボ", "合成石", "ラボグロウンダイヤモンド",
                "ラボラトリーグロウン", "人工石", "合成ダイヤモンド", "培養", "CVD", "HPHT",
                "ラボダイヤ", "ラボグロウンダイヤ", "ラボクリエイテッド", "人造",
                "ラボダイヤモンド", "合成宝石", "人工ダイヤモンド", "ラボ製", "合成ダイヤ",
                "シンセティック", "ラボラトリーグロウンダイヤモンド",
            ),
        },
    },
}
