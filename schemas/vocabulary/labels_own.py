"""Label words of the attributes that belong to one or a few schemas.

Same form as `labels_common`. Where the same word means another attribute in another schema
(`Altezza` is the width of a cloth but the height of a bag), `SCHEMA_LABELS` gives the schema's
own words, which come before those of `OWN_LABELS`.
"""

from __future__ import annotations

from typing import Final

# Packed by hand: the formatter would put every surface on its own line.
# fmt: off

# Heads of both shrinkages, in warp and in weft: 缩率 经/纬.
SHRINKAGES: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "Shrinkage warp / weft", "Shrinkage (warp / weft)", "Shrinkage warp/weft",
        "Warp / weft shrinkage", "Shrinkage L x W", "Shrinkage (L x W)", "Shrinkage",
    ),
    "it": (
        "Rientro ordito / trama", "Rientro ordito/trama", "Rientro (ordito / trama)", "Rientro O/T",
        "Rientro",
    ),
    "fr": (
        "Retrait chaîne / trame", "Retrait chaîne/trame", "Retrait (chaîne / trame)", "Retrait C/T",
        "Retrait",
    ),
    "de": (
        "Einlauf Kette / Schuss", "Einlauf Kette/Schuss", "Einsprung K/S", "Einlauf K/S",
        "Schrumpf Kette/Schuss", "Restschrumpf", "Einlauf", "Einsprung",
    ),
    "es": (
        "Encogimiento urdimbre / trama", "Encogimiento urdimbre/trama", "Encogimiento U/T",
        "Encogimiento",
    ),
    "pt": (
        "Encolhimento teia / trama", "Encolhimento teia/trama", "Encolhimento T/T", "Encolhimento",
    ),
    "tr": (
        "Çekmezlik boy / en", "Çekmezlik (boy / en)", "Çekme boy/en", "Çekme (boy/en)", "Çekmezlik",
    ),
    "zh": (
        "缩水率(经/纬)", "缩率 经/纬", "水洗缩率 经/纬", "缩水率经/纬", "缩水率", "水洗缩率",
        "缩率", "缩水",
    ),
    "ja": (
        "収縮率 タテ/ヨコ", "収縮率(タテ/ヨコ)", "洗濯収縮率", "収縮率", "縮率",
    ),
}

OWN_LABELS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "fit": {
        "en": ("Fit", "Fitting", "Silhouette", "Cut", "Shape", "Garment fit", "Fit type", "Block"),
        "it": (
            "Vestibilità", "Fit", "Linea", "Silhouette", "Taglio", "Calzata/Fit", "Modellatura",
            "Vestib.",
        ),
        "fr": ("Coupe", "Fit", "Silhouette", "Allure", "Tombé", "Type de coupe", "Forme"),
        "de": ("Passform", "Schnitt", "Fit", "Silhouette", "Schnittform", "Form"),
        "es": (
            "Corte", "Ajuste", "Fit", "Silueta", "Patrón", "Horma de la prenda", "Tipo de ajuste",
        ),
        "pt": ("Corte", "Ajuste", "Modelagem", "Fit", "Caimento", "Silhueta"),
        "tr": ("Kalıp", "Kesim", "Fit", "Siluet", "Kalıp tipi"),
        "zh": ("版型", "款型", "廓形", "板型", "合身度", "服装版型"),
        "ja": ("シルエット", "フィット", "フィット感", "着用感", "サイズ感", "型"),
    },
    "neckline": {
        "en": (
            "Neckline", "Neck", "Collar", "Neck type", "Collar type", "Neck style", "Neck shape",
            "Collar/neck",
        ),
        "it": (
            "Scollo", "Collo", "Scollatura", "Tipo collo", "Tipo di collo", "Tipo scollo",
            "Colletto",
        ),
        "fr": ("Encolure", "Col", "Type de col", "Décolleté", "Forme de col", "Type d'encolure"),
        "de": (
            "Ausschnitt", "Kragen", "Halsausschnitt", "Kragenform", "Ausschnittform", "Kragenart",
            "Hals",
        ),
        "es": ("Escote", "Cuello", "Tipo de cuello", "Tipo de escote"),
        "pt": ("Decote", "Gola", "Tipo de gola", "Colarinho", "Tipo de decote"),
        "tr": ("Yaka", "Yaka tipi", "Yaka şekli", "Yaka modeli"),
        "zh": ("领型", "领口", "领子", "领口款式", "衣领"),
        "ja": ("襟", "ネックライン", "衿", "ネック", "襟型", "首回り", "衿ぐり", "襟ぐり"),
    },
    "sleeve_length": {
        "en": ("Sleeve length", "Sleeve", "Sleeves", "Sleeve type", "Sleeve style"),
        "it": ("Lunghezza manica", "Manica", "Maniche", "Tipo manica", "Lung. manica"),
        "fr": (
            "Longueur de manches", "Manches", "Manche", "Longueur manche", "Longueur des manches",
            "Type de manches",
        ),
        "de": ("Ärmellänge", "Ärmel", "Ärmelform", "Arm"),
        "es": ("Largo de manga", "Manga", "Mangas", "Longitud de manga", "Tipo de manga"),
        "pt": ("Comprimento da manga", "Manga", "Mangas", "Tipo de manga", "Comp. manga"),
        "tr": ("Kol boyu", "Kol", "Kol uzunluğu", "Kol tipi"),
        "zh": ("袖长", "袖型", "袖子", "袖款"),
        "ja": ("袖丈", "袖", "スリーブ", "袖の長さ"),
    },
    "closure": {
        "en": (
            "Closure", "Fastening", "Closing", "Fastenings", "Closure type", "Fastener", "Opening",
            "Closures", "Clasp",
        ),
        "it": (
            "Chiusura", "Chiusure", "Allacciatura", "Tipo chiusura", "Abbottonatura", "Apertura",
            "Tipo di chiusura",
        ),
        "fr": (
            "Fermeture", "Fermetures", "Type de fermeture", "Attache", "Système de fermeture",
            "Ouverture", "Boutonnage",
        ),
        "de": (
            "Verschluss", "Verschlussart", "Verschlüsse", "Schließe", "Schließung", "Schließart",
        ),
        "es": ("Cierre", "Cierres", "Tipo de cierre", "Abrochado", "Abertura"),
        "pt": ("Fecho", "Fechamento", "Tipo de fecho", "Fechos", "Tipo de fechamento", "Abertura"),
        "tr": ("Kapama", "Kapanma", "Kapama şekli", "Kapama tipi", "Kapanış"),
        "zh": ("闭合方式", "开合方式", "门襟", "扣合方式", "闭合", "开襟", "门襟类型", "袋口闭合"),
        "ja": (
            "開閉", "留め具", "留め方", "開閉方法", "前立て", "開口部", "ファスナー", "開閉種別",
            "クロージャー",
        ),
    },
    "garment_length": {
        "en": (
            "Garment length", "Body length", "Total length", "CB length", "Length from HPS",
            "Back length", "HPS length", "Centre back length", "Center back length",
        ),
        "it": (
            "Lunghezza capo", "Lunghezza totale", "Lunghezza", "Lungh.", "Lung. totale",
            "Lunghezza centro dietro", "Lung. dietro", "Lunghezza schiena",
        ),
        "fr": (
            "Longueur du vêtement", "Longueur totale", "Longueur dos", "Longueur",
            "Longueur milieu dos", "Long. dos", "Long. totale",
        ),
        "de": (
            "Gesamtlänge", "Rückenlänge", "Länge ab Schulter", "Kleidungslänge",
            "Länge hintere Mitte", "Vordere Länge", "Rückenlänge ab Kragen",
        ),
        "es": (
            "Largo de la prenda", "Largo total", "Largo", "Largo espalda", "Longitud de la prenda",
            "Largo centro espalda",
        ),
        "pt": (
            "Comprimento da peça", "Comprimento total", "Comprimento", "Comprimento costas",
            "Comp. total",
        ),
        "tr": ("Ürün boyu", "Toplam boy", "Boy", "Arka boy", "Sırt boyu", "Beden boyu"),
        "zh": ("衣长", "后中长", "全长", "裙长", "裤长", "身长"),
        "ja": ("着丈", "総丈", "身丈", "後着丈", "総着丈", "スカート丈"),
    },
    "fabric_weight": {
        "en": (
            "Fabric weight", "GSM", "Grammage", "Weight gsm", "Area weight", "Cloth weight",
            "Weight (gsm)", "Weight g/m2", "g/m2", "g/m²", "Gr/m2", "Weight/m2", "Weight per sqm",
            "Base weight",
        ),
        "it": (
            "Peso tessuto", "Grammatura", "Peso al mq", "Peso gr/mq", "gr/mq", "g/mq", "Peso/mq",
            "Peso (gr/mq)", "Gramm.", "Peso g/m²", "Peso ml", "Peso al ml", "gr/ml",
            "Peso del tessuto", "Peso mtl",
        ),
        "fr": (
            "Grammage", "Poids du tissu", "Poids au m²", "Poids g/m²", "g/m²", "gr/m²", "Poids m²",
            "Poids tissu", "Poids au ml",
        ),
        "de": (
            "Flächengewicht", "Stoffgewicht", "Grammatur", "Warengewicht", "Gewicht g/m²", "g/m²",
            "Gewicht pro m²", "m²-Gewicht", "Quadratmetergewicht", "Gewicht/m²", "Lfm-Gewicht",
            "Gewicht je lfm",
        ),
        "es": (
            "Gramaje", "Peso del tejido", "Peso por m²", "g/m²", "Peso g/m²", "gr/m²",
            "Gramaje (g/m²)", "Peso tejido",
        ),
        "pt": ("Gramatura", "Gramagem", "Peso do tecido", "Peso por m²", "g/m²", "Peso g/m²"),
        "tr": (
            "Gramaj", "Kumaş ağırlığı", "Metrekare ağırlığı", "gr/m²", "Kumaş gramajı",
            "m² gramajı", "Gramajı",
        ),
        "zh": ("克重", "平方克重", "面料克重", "单位克重", "克重(g/m²)", "平米克重", "克/平方米"),
        "ja": ("目付", "目付け", "生地の重さ", "生地重量", "生地目付", "単位重量", "ウエイト"),
    },
    "pattern": {
        "en": ("Pattern", "Print", "Pattern type", "Surface pattern", "Motif", "Design pattern"),
        "it": ("Fantasia", "Motivo", "Stampa", "Tipo fantasia", "Disegno/fantasia", "Pattern"),
        "fr": ("Motif", "Imprimé", "Motifs", "Dessin", "Type de motif"),
        "de": ("Muster", "Musterung", "Druck", "Dessin", "Dessinierung", "Print", "Musterart"),
        "es": ("Estampado", "Dibujo", "Diseño", "Motivo", "Tipo de estampado"),
        "pt": ("Padrão", "Estampado", "Estampa", "Motivo", "Desenho", "Padronagem"),
        "tr": ("Desen", "Baskı", "Desen tipi", "Motif"),
        "zh": ("图案", "花型", "花纹", "图案类型", "印花图案"),
        "ja": ("柄", "模様", "パターン", "柄名", "プリント柄", "デザイン柄"),
    },
    "yarn_count": {
        "en": (
            "Yarn count", "Count", "Yarn number", "Yarn", "Nm", "Ne", "Yarn size",
            "Yarn count (Nm)", "Counts", "Yarn title", "Warp count", "Titre", "Yarns",
        ),
        "it": (
            "Titolo", "Titolo filato", "Titolo del filato", "Nm", "Tit.", "Filato Nm", "Titolo Nm",
            "Filati", "Titolo ordito", "Titolo trama",
        ),
        "fr": (
            "Titre", "Titre du fil", "Titrage", "Numéro de fil", "Nm", "Numéro métrique", "Fil",
            "Titre chaîne", "Grosseur du fil",
        ),
        "de": (
            "Garnnummer", "Garnfeinheit", "Garnstärke", "Garn-Nr.", "Nm", "Garnnr.",
            "Feinheit des Garns", "Garn", "Lauflänge", "Titer", "Garntiter",
        ),
        "es": (
            "Título", "Título del hilo", "Nm", "Título hilo", "Número de hilo", "Hilo",
            "Titulación", "Número métrico",
        ),
        "pt": ("Título", "Título do fio", "Nm", "Número do fio", "Fio", "Titulação"),
        "tr": (
            "İplik no", "İplik numarası", "Nm", "İplik", "İplik kalınlığı", "Numara metrik",
            "İplik no (Nm)",
        ),
        "zh": ("纱支", "支数", "纱线支数", "纱支数", "纱线规格", "支纱", "纱线", "公支"),
        "ja": ("番手", "糸番手", "糸", "使用糸", "番手表示", "糸の太さ", "使用番手"),
    },
    "ply": {
        "en": (
            "Ply", "Plies", "No. of plies", "Ply count", "Yarn ply", "Number of plies", "Ends",
            "No. of ends",
        ),
        "it": ("Fili", "Capi", "N. fili", "Numero fili", "N. capi", "Numero capi", "Filo"),
        "fr": (
            "Fils", "Nombre de fils", "Nb de fils", "Nombre de bouts", "Retors", "Nombre de brins",
            "Brins",
        ),
        "de": (
            "Fädig", "Fadenzahl", "Zwirnung", "Fadenanzahl", "Fachung", "Anzahl Fäden", "Zwirn",
            "Fach",
        ),
        "es": ("Cabos", "Número de cabos", "Hebras", "N.º de cabos", "Nº cabos"),
        "pt": ("Cabos", "Número de cabos", "N.º de cabos", "Fios torcidos"),
        "tr": ("Kat", "Kat sayısı", "Katlı", "Büküm katı", "İplik katı"),
        "zh": ("股数", "股", "股线", "合股", "纱线股数", "条数"),
        "ja": ("本取り", "撚り本数", "糸本数", "引き揃え", "合糸本数", "プライ"),
    },
    "gauge": {
        "en": ("Gauge", "GG", "Knit gauge", "Machine gauge", "Gge", "Gauge (GG)", "Ga."),
        "it": (
            "Finezza", "Finezza macchina", "GG", "Gauge", "Finezza GG", "Fin.", "Macchina finezza",
        ),
        "fr": ("Jauge", "Jauge machine", "GG", "Jauge de tricotage"),
        "de": (
            "Feinheit", "Teilung", "Maschinenfeinheit", "Gauge", "GG", "Strickfeinheit",
            "Maschinenteilung", "Feinh.", "Feinheit (gg)",
        ),
        "es": ("Galga", "Galga de máquina", "GG", "Calibre de máquina", "Galgas"),
        "pt": ("Galga", "Finura", "Jogo", "GG", "Jogo da máquina", "Galga da máquina"),
        "tr": ("Gauge", "İncelik", "Makine inceliği", "GG", "Fayn", "Makine fayn"),
        "zh": ("针数", "针距", "针型", "针种", "机号", "针织针数", "G数", "几针"),
        "ja": ("ゲージ", "GG", "編みゲージ", "ゲージ数", "編機ゲージ"),
    },
    "stitch": {
        "en": (
            "Stitch", "Knit structure", "Stitch type", "Knit stitch", "Structure", "Knit type",
            "Stitch structure", "Knitting structure", "Knit pattern",
        ),
        "it": (
            "Punto", "Punto maglia", "Lavorazione", "Tipo di punto", "Struttura", "Tipo punto",
            "Punti", "Intreccio maglia",
        ),
        "fr": (
            "Point", "Point de tricot", "Structure", "Maille", "Type de point", "Type de maille",
            "Armure tricot",
        ),
        "de": (
            "Strickart", "Strickmuster", "Bindung/Strick", "Maschenart", "Strickbindung", "Masche",
            "Strickstruktur", "Maschenbild",
        ),
        "es": ("Punto", "Tipo de punto", "Estructura", "Tejido de punto", "Ligado de punto"),
        "pt": ("Ponto", "Tipo de ponto", "Malha", "Estrutura", "Ponto da malha"),
        "tr": ("Örgü", "Örgü tipi", "Örgü cinsi", "İlmek", "Örgü deseni", "Örgü yapısı"),
        "zh": ("组织", "针法", "织法", "组织结构", "编织组织", "针织组织", "花样组织"),
        "ja": ("編み地", "編地", "編み方", "組織", "編組織", "編み組織", "編み柄"),
    },
    "knit_technique": {
        "en": (
            "Knitting technique", "Technique", "Knit technique", "Make", "Knit method",
            "Knitting method", "Manufacturing technique", "Making", "Assembly",
            "Construction method",
        ),
        "it": (
            "Tecnica", "Tecnica di maglia", "Lavorazione maglia", "Tipo di lavorazione",
            "Confezione", "Tecnica di lavorazione", "Tecnica maglieria",
        ),
        "fr": (
            "Technique", "Technique de tricotage", "Mode de fabrication", "Montage",
            "Procédé de tricotage", "Méthode de tricotage",
        ),
        "de": (
            "Stricktechnik", "Machart", "Verarbeitung", "Fertigungsart", "Strickverfahren",
            "Herstellungsart",
        ),
        "es": (
            "Técnica", "Técnica de tejido", "Técnica de punto", "Confección",
            "Método de confección", "Elaboración",
        ),
        "pt": ("Técnica", "Técnica de malha", "Confeção", "Confecção", "Método de fabrico"),
        "tr": ("Örgü tekniği", "Teknik", "Üretim tekniği", "Örme tekniği", "İmalat tekniği"),
        "zh": ("编织工艺", "工艺", "织造工艺", "制作工艺", "生产工艺", "编织方式", "成型工艺"),
        "ja": ("編成方法", "製法", "編み立て", "製造方法", "縫製方法", "編立方法", "成型方法"),
    },
    "fibre_micron": {
        "en": (
            "Micron", "Fineness", "Fibre diameter", "Fiber diameter", "Mean fibre diameter",
            "Microns", "Fibre fineness", "Mic.", "MFD", "Fiber fineness", "Average micron",
            "Diameter", "Mean diameter", "Avg. micron", "µm",
        ),
        "it": (
            "Micron", "Finezza fibra", "Finezza della fibra", "Diametro fibra", "Micronaggio",
            "Finezza media", "Diametro medio", "Mic.", "Micron medio",
        ),
        "fr": (
            "Micron", "Finesse", "Finesse de la fibre", "Diamètre de la fibre", "Diamètre moyen",
            "Microns", "Micronnage", "Finesse moyenne",
        ),
        "de": (
            "Mikron", "Faserfeinheit", "Faserdurchmesser", "Feinheit der Faser", "Micron",
            "Mittlere Faserfeinheit", "Durchmesser", "Mikronwert",
        ),
        "es": (
            "Micras", "Finura", "Finura de la fibra", "Diámetro de la fibra", "Micraje",
            "Micronaje", "Diámetro medio",
        ),
        "pt": (
            "Micron", "Finura da fibra", "Diâmetro da fibra", "Mícrons", "Micragem",
            "Diâmetro médio",
        ),
        "tr": (
            "Mikron", "Lif inceliği", "Elyaf inceliği", "Lif çapı", "Ortalama mikron",
            "İncelik (mikron)",
        ),
        "zh": ("细度", "纤维细度", "平均细度", "微米", "平均直径", "羊绒细度", "纤维直径", "直径"),
        "ja": ("繊度", "繊維径", "ミクロン", "平均繊度", "毛番手", "平均繊維径", "繊維の太さ"),
    },
    "fibre_length": {
        "en": (
            "Fibre length", "Fiber length", "Staple length", "Mean fibre length", "Staple",
            "Hauteur", "Avg. length", "Average fibre length", "Mean length",
        ),
        "it": (
            "Lunghezza fibra", "Lunghezza della fibra", "Lunghezza media fibra", "Lung. fibra",
            "Lunghezza fiocco", "Lunghezza media",
        ),
        "fr": (
            "Longueur de fibre", "Longueur de la fibre", "Longueur moyenne", "Longueur des fibres",
            "Longueur de mèche",
        ),
        "de": ("Faserlänge", "Stapellänge", "Mittlere Faserlänge", "Stapel", "Faserlänge (mm)"),
        "es": (
            "Longitud de fibra", "Largo de fibra", "Longitud de la fibra", "Longitud media",
            "Largo de mecha",
        ),
        "pt": ("Comprimento da fibra", "Comprimento de fibra", "Comprimento médio", "Comp. fibra"),
        "tr": ("Lif uzunluğu", "Elyaf uzunluğu", "Ortalama lif uzunluğu", "Lif boyu"),
        "zh": ("长度", "纤维长度", "平均长度", "羊绒长度", "手扯长度"),
        "ja": ("繊維長", "毛長", "平均繊維長", "繊維の長さ", "ステープル長"),
    },
    "fibre_grade": {
        "en": (
            "Grade", "Fibre grade", "Fiber grade", "Quality grade", "Cashmere grade", "Wool grade",
            "Yarn grade", "Fibre quality", "Class of fibre",
        ),
        "it": (
            "Grado", "Qualità fibra", "Classe", "Grado fibra", "Grado di qualità",
            "Grado cashmere", "Classe di qualità",
        ),
        "fr": (
            "Grade", "Qualité de la fibre", "Classe de qualité", "Grade de la fibre",
            "Qualité fibre", "Catégorie de fibre",
        ),
        "de": (
            "Güteklasse", "Qualitätsstufe", "Faserqualität", "Grade", "Güte", "Qualitätsklasse",
            "Faserklasse",
        ),
        "es": ("Grado", "Calidad de la fibra", "Clase", "Grado de fibra", "Grado de calidad"),
        "pt": ("Grau", "Qualidade da fibra", "Classe", "Grau da fibra", "Classe de qualidade"),
        "tr": ("Kalite sınıfı", "Elyaf kalitesi", "Kalite derecesi", "Sınıf", "Lif sınıfı"),
        "zh": ("等级", "级别", "品质等级", "原料等级", "羊绒等级", "质量等级"),
        "ja": ("等級", "グレード", "品質等級", "原毛等級", "原料グレード"),
    },
    "finish": {
        "en": (
            "Finish", "Finishing", "Finishes", "Fabric finish", "Treatment", "Finish type",
            "Surface finish", "Handle", "Wash finish", "Finishing treatment", "Finishings",
        ),
        "it": (
            "Finissaggio", "Finitura", "Finissaggi", "Trattamenti", "Nobilitazione", "Rifinizione",
            "Fin.to", "Mano", "Trattamento superficie", "Finiture", "Rifinitura",
        ),
        "fr": (
            "Finition", "Apprêt", "Finissage", "Traitement", "Finitions", "Ennoblissement",
            "Apprêts", "Toucher",
        ),
        "de": (
            "Ausrüstung", "Finish", "Veredelung", "Veredlung", "Oberflächenbehandlung", "Appretur",
            "Ausrüstungen", "Griff",
        ),
        "es": ("Acabado", "Acabados", "Tratamiento", "Apresto", "Aprestos", "Tacto"),
        "pt": ("Acabamento", "Acabamentos", "Tratamento", "Ultimação", "Toque"),
        "tr": ("Apre", "Bitim işlemi", "Terbiye", "Bitim", "Apre işlemi", "Tuşe"),
        "zh": ("后整理", "后处理", "整理", "后道整理", "表面处理", "特殊整理", "功能整理", "手感"),
        "ja": (
            "仕上げ", "加工", "後加工", "整理加工", "仕上加工", "表面加工", "特殊加工", "風合い",
        ),
    },
    "construction": {
        "en": (
            "Construction", "Fabric construction", "Cloth construction", "Density",
            "Thread density", "Sett", "Fabric density", "Ends x picks", "Fabric structure",
            "Construct.",
        ),
        "it": (
            "Costruzione", "Costruzione tessuto", "Densità", "Riduzione", "Ordito/Trama",
            "Fili e trame", "Costr.", "Battute", "Fili/cm", "Riduzioni",
        ),
        "fr": (
            "Construction", "Construction du tissu", "Densité", "Contexture", "Compte", "Duites",
            "Chaîne/Trame", "Fils et duites",
        ),
        "de": (
            "Konstruktion", "Gewebekonstruktion", "Einstellung", "Fadendichte",
            "Warenkonstruktion", "Kette/Schuss", "Gewebeeinstellung", "Dichte",
        ),
        "es": (
            "Construcción", "Construcción del tejido", "Densidad", "Hilos y pasadas", "Pasadas",
            "Urdimbre/Trama", "Densidad de hilos",
        ),
        "pt": (
            "Construção", "Construção do tecido", "Densidade", "Contextura", "Fios e passagens",
            "Teia/Trama", "Passagens",
        ),
        "tr": (
            "Konstrüksiyon", "Kumaş konstrüksiyonu", "Sıklık", "Çözgü/Atkı", "Atkı sıklığı",
            "Çözgü sıklığı", "Kumaş yapısı", "Atkı-çözgü sıklığı",
        ),
        "zh": ("规格密度", "密度", "经纬密", "织物密度", "织物结构", "经纬密度", "面料规格"),
        "ja": ("規格", "密度", "打込み", "打ち込み", "生地規格", "織り密度", "経緯密度", "経緯"),
    },
    "weave": {
        "en": ("Weave", "Weave type", "Weave structure", "Weaving", "Weave pattern", "Fabric type"),
        "it": (
            "Armatura", "Intreccio", "Tipo armatura", "Tessitura (tipo)", "Arm.",
            "Tipo di tessuto", "Tipo di armatura",
        ),
        "fr": (
            "Armure", "Tissage", "Type d'armure", "Type de tissage", "Type de tissu",
            "Type d'armure textile",
        ),
        "de": (
            "Bindung", "Webart", "Bindungsart", "Gewebebindung", "Webbindung", "Gewebeart",
            "Stoffart",
        ),
        "es": ("Ligamento", "Tipo de ligamento", "Tejeduría", "Armura", "Tipo de tejido", "Ligado"),
        "pt": (
            "Debuxo", "Ponto de tecido", "Tipo de tecelagem", "Tipo de tecido", "Ligamento",
            "Armação",
        ),
        "tr": ("Dokuma", "Dokuma tipi", "Dokuma örgüsü", "Bağlantı", "Kumaş tipi", "Dokuma cinsi"),
        "zh": ("织物组织", "组织类型", "织物类型", "织纹", "编织方法", "面料类型", "梭织组织"),
        "ja": ("織り", "織組織", "織り方", "織物組織", "生地組織", "織り組織", "織"),
    },
    "width": {
        "en": ("Width", "W", "Overall width", "Total width", "Full width", "W.", "Wide"),
        "it": (
            "Larghezza", "Largh.", "L", "Larg.", "Larghezza totale", "Largh. totale",
            "Larghezza cm",
        ),
        "fr": ("Largeur", "Larg.", "Largeur totale", "Largeur hors tout", "L", "Lg."),
        "de": ("Breite", "B", "Gesamtbreite", "Breite gesamt", "Br.", "Breite cm"),
        "es": ("Ancho", "Anchura", "An.", "Ancho total", "Anchura total", "Ancho cm"),
        "pt": ("Largura", "Larg.", "Largura total", "L", "Largura cm"),
        "tr": ("En", "Genişlik", "Toplam en", "En (cm)", "Toplam genişlik"),
        "zh": ("宽度", "宽", "总宽", "宽(cm)", "全宽"),
        "ja": ("幅", "横幅", "横", "巾", "全幅", "ヨコ", "横幅(cm)"),
    },
    "cuttable_width": {
        "en": (
            "Cuttable width", "Usable width", "Useable width", "Cutting width", "Net width",
            "Width cuttable", "Effective width", "Cut width", "Useful width",
            "Full / cuttable width", "Width full / cuttable", "Width total / usable",
            "Width overall / usable", "Total / usable width", "Full/cuttable width", "Usable",
            "Marker width", "Markers on", "Width for markers",
        ),
        "it": (
            "Altezza utile", "Altezza utilizzabile", "Alt. utile", "H utile", "Altezza netta",
            "Larghezza utile", "Alt. ut.", "Altezza totale / utile", "Altezza tot. / utile",
            "Altezza totale/utile", "Alt. tot./utile", "H tot./utile", "Utile",
            "Altezza al taglio", "H al taglio", "Altezza di taglio", "Alt. al taglio",
        ),
        "fr": (
            "Laize utile", "Largeur utile", "Largeur exploitable", "Laize coupable",
            "Laize exploitable", "Laize totale / utile", "Laize totale/utile",
            "Largeur totale / utile", "Laize (totale / utile)", "Utile", "Hors lisières",
            "Laize de coupe", "Laize hors lisières",
        ),
        "de": (
            "Nutzbreite", "Nutzbare Breite", "Schnittbreite", "Netto-Breite", "Nettobreite",
            "Zuschnittbreite", "Breite gesamt / nutzbar", "Breite gesamt/nutzbar",
            "Gesamtbreite / Nutzbreite", "Breite (gesamt / nutzbar)", "Nutzbar",
        ),
        "es": (
            "Ancho útil", "Ancho aprovechable", "Ancho de corte", "Anchura útil", "Ancho cortable",
            "Ancho total / útil", "Ancho total/útil", "Ancho (total / útil)",
            "Anchura total / útil", "Útil",
        ),
        "pt": (
            "Largura útil", "Largura aproveitável", "Largura de corte", "Largura cortável",
            "Largura total / útil", "Largura total/útil", "Largura (total / útil)", "Útil",
        ),
        "tr": (
            "Kullanılabilir en", "Net en", "Kesilebilir en", "Faydalı en", "Kesim eni",
            "En / net en", "Toplam en / net en", "En (toplam / net)", "Kullanım eni",
        ),
        "zh": (
            "有效门幅", "有效幅宽", "可裁门幅", "净门幅", "可用门幅", "实用门幅", "净幅宽",
            "门幅/有效门幅", "全幅/有效幅宽", "门幅(全幅/有效)",
        ),
        "ja": (
            "有効幅", "有効巾", "裁断可能幅", "実用幅", "内巾", "有効生地巾", "全幅/有効幅",
            "生地巾/有効巾", "有効",
        ),
    },
    "dyeing": {
        "en": (
            "Dyeing", "Dye method", "Dyeing method", "Dye type", "Dye process", "Dyeing type",
            "Dyed", "Colouring",
        ),
        "it": ("Tintura", "Tipo di tintura", "Tipo tintura", "Metodo di tintura", "Tinto"),
        "fr": (
            "Teinture", "Type de teinture", "Méthode de teinture", "Mode de teinture",
            "Procédé de teinture",
        ),
        "de": (
            "Färbung", "Färbeart", "Färbeverfahren", "Färbemethode", "Färben", "Art der Färbung",
        ),
        "es": (
            "Tintura", "Tipo de tintura", "Método de tintura", "Teñido", "Tipo de teñido", "Tinte",
        ),
        "pt": ("Tingimento", "Tipo de tingimento", "Tinturaria", "Método de tingimento", "Tinto"),
        "tr": ("Boyama", "Boyama tipi", "Boya", "Boyama yöntemi", "Boya tipi"),
        "zh": ("染色", "染色方式", "染色方法", "染色工艺", "染整方式", "染整", "染法"),
        "ja": ("染色", "染め", "染色方法", "染め方", "染色工程", "先染/後染", "染色加工"),
    },
    "shrinkage_warp": {
        "en": (
            "Warp shrinkage", "Shrinkage warp", "Shrinkage (warp)", "Shrinkage length",
            "Lengthwise shrinkage", "Shrinkage (length)", "Dimensional stability warp", "Warp",
            *SHRINKAGES["en"],
        ),
        "it": (
            "Rientro ordito", "Restringimento ordito", "Rientro in ordito", "Rientro lunghezza",
            "Rientro in lunghezza", "Restr. ordito", "Stabilità ordito", "Rientro ord.",
            "Rientri ordito", "Restringimento ord.",
            *SHRINKAGES["it"],
        ),
        "fr": (
            "Retrait chaîne", "Rétrécissement chaîne", "Retrait en chaîne", "Retrait longueur",
            "Stabilité chaîne", "Retrait sens chaîne",
            *SHRINKAGES["fr"],
        ),
        "de": (
            "Kettschrumpf", "Einlauf Kette", "Schrumpf Kette", "Einsprung Kette",
            "Maßänderung Kette", "Krumpf Kette", "Restschrumpf Kette", "Einlauf Länge",
            *SHRINKAGES["de"],
        ),
        "es": (
            "Encogimiento urdimbre", "Encogimiento en urdimbre", "Encogimiento a lo largo",
            "Estabilidad urdimbre", "Encogimiento largo",
            *SHRINKAGES["es"],
        ),
        "pt": (
            "Encolhimento teia", "Encolhimento à teia", "Encolhimento urdume",
            "Encolhimento comprimento", "Estabilidade teia",
            *SHRINKAGES["pt"],
        ),
        "tr": (
            "Çözgü çekmesi", "Çekme (çözgü)", "Boy çekmesi", "Çözgü çekmezlik", "Boydan çekme",
            "Boy çekme", "Çekme boy",
            *SHRINKAGES["tr"],
        ),
        "zh": (
            "经向缩水率", "经向缩水", "经缩", "缩水率(经)", "经向", "缩水经向", "直向缩水",
            *SHRINKAGES["zh"],
        ),
        "ja": (
            "タテ収縮率", "経収縮率", "収縮率(タテ)", "タテ縮率", "収縮率（タテ）", "経方向収縮率",
            "たて収縮",
            *SHRINKAGES["ja"],
        ),
    },
    "shrinkage_weft": {
        "en": (
            "Weft shrinkage", "Shrinkage weft", "Shrinkage (weft)", "Shrinkage width",
            "Widthwise shrinkage", "Shrinkage (width)", "Filling shrinkage",
            "Dimensional stability weft", "Weft",
            *SHRINKAGES["en"],
        ),
        "it": (
            "Rientro trama", "Restringimento trama", "Rientro in trama", "Rientro altezza",
            "Rientro in altezza", "Restr. trama", "Stabilità trama", "Rientro tr.",
            "Rientri trama", "Restringimento tr.",
            *SHRINKAGES["it"],
        ),
        "fr": (
            "Retrait trame", "Rétrécissement trame", "Retrait en trame", "Retrait largeur",
            "Stabilité trame", "Retrait sens trame",
            *SHRINKAGES["fr"],
        ),
        "de": (
            "Schussschrumpf", "Einlauf Schuss", "Schrumpf Schuss", "Einsprung Schuss",
            "Maßänderung Schuss", "Krumpf Schuss", "Restschrumpf Schuss", "Einlauf Breite",
            *SHRINKAGES["de"],
        ),
        "es": (
            "Encogimiento trama", "Encogimiento en trama", "Encogimiento a lo ancho",
            "Estabilidad trama", "Encogimiento ancho",
            *SHRINKAGES["es"],
        ),
        "pt": (
            "Encolhimento trama", "Encolhimento à trama", "Encolhimento largura",
            "Estabilidade trama",
            *SHRINKAGES["pt"],
        ),
        "tr": (
            "Atkı çekmesi", "Çekme (atkı)", "En çekmesi", "Atkı çekmezlik", "Enden çekme",
            "En çekme", "Çekme en",
            *SHRINKAGES["tr"],
        ),
        "zh": (
            "纬向缩水率", "纬向缩水", "纬缩", "缩水率(纬)", "纬向", "缩水纬向", "横向缩水",
            *SHRINKAGES["zh"],
        ),
        "ja": (
            "ヨコ収縮率", "緯収縮率", "収縮率(ヨコ)", "ヨコ縮率", "収縮率（ヨコ）", "緯方向収縮率",
            "よこ収縮",
            *SHRINKAGES["ja"],
        ),
    },
    "martindale": {
        "en": (
            "Martindale", "Abrasion", "Abrasion resistance", "Martindale rubs", "Rub test",
            "Rub count", "Rubs", "Abrasion (Martindale)", "Martindale cycles", "Martindale test",
            "M'dale", "Mart.", "Abrasion test", "Martindale (rubs)",
        ),
        "it": (
            "Martindale", "Abrasione", "Resistenza all'abrasione", "Giri Martindale",
            "Cicli Martindale", "Abrasione Martindale", "Resistenza abrasione", "Res. abrasione",
        ),
        "fr": (
            "Martindale", "Abrasion", "Résistance à l'abrasion", "Tours Martindale",
            "Cycles Martindale", "Test Martindale", "Martindale (tours)",
        ),
        "de": (
            "Martindale", "Scheuerfestigkeit", "Scheuertouren", "Abriebfestigkeit", "Abrieb",
            "Scheuerbeständigkeit", "Touren Martindale", "Scheuerzyklen",
            "Scheuertouren (Martindale)", "Touren", "Scheuertest",
        ),
        "es": (
            "Martindale", "Abrasión", "Resistencia a la abrasión", "Ciclos Martindale",
            "Vueltas Martindale", "Test Martindale",
        ),
        "pt": (
            "Martindale", "Abrasão", "Resistência à abrasão", "Ciclos Martindale",
            "Teste Martindale",
        ),
        "tr": (
            "Martindale", "Aşınma dayanımı", "Sürtünme dayanımı", "Aşınma", "Martindale testi",
            "Martindale aşınma",
        ),
        "zh": (
            "马丁代尔", "耐磨", "耐磨性", "耐磨次数", "马丁代尔耐磨", "耐磨度", "耐磨转数",
            "耐磨(马丁代尔)", "耐磨性能",
        ),
        "ja": ("マーチンデール", "摩耗強度", "耐摩耗性", "摩耗", "マーチンデール摩耗", "摩耗回数"),
    },
    "leather_type": {
        "en": (
            "Leather type", "Leather", "Skin", "Type of leather", "Hide", "Skin type",
            "Leather quality", "Animal", "Upper leather",
        ),
        "it": (
            "Pelle", "Tipo di pelle", "Tipo pelle", "Pellame", "Tipo pellame", "Pelle (tipo)",
            "Cuoio", "Tipo di pellame",
        ),
        "fr": (
            "Cuir", "Type de cuir", "Peau", "Peausserie", "Type de peau", "Qualité du cuir",
            "Nature du cuir",
        ),
        "de": ("Leder", "Lederart", "Ledersorte", "Ledertyp", "Tierart", "Lederqualität"),
        "es": ("Piel", "Cuero", "Tipo de piel", "Tipo de cuero", "Pieles"),
        "pt": ("Pele", "Couro", "Tipo de pele", "Tipo de couro", "Peles"),
        "tr": ("Deri", "Deri tipi", "Deri cinsi", "Deri türü"),
        "zh": ("皮质", "皮料", "皮革", "皮革类型", "皮种", "皮革种类", "皮质类型"),
        "ja": ("革", "皮革", "革の種類", "レザー", "皮革の種類", "皮革素材", "革種"),
    },
    "tannage": {
        "en": ("Tannage", "Tanning", "Tanning method", "Tan", "Tanning process", "Tanned"),
        "it": ("Concia", "Tipo di concia", "Tipo concia", "Conciatura"),
        "fr": ("Tannage", "Type de tannage", "Mode de tannage", "Procédé de tannage"),
        "de": ("Gerbung", "Gerbart", "Gerbverfahren", "Gerbungsart"),
        "es": ("Curtido", "Curtición", "Tipo de curtido", "Tipo de curtición"),
        "pt": ("Curtimento", "Curtume (tipo)", "Tipo de curtimento", "Curtição"),
        "tr": ("Tabaklama", "Sepileme", "Tabaklama türü", "Tabaklama yöntemi"),
        "zh": ("鞣制", "鞣制方式", "鞣制工艺", "鞣法", "鞣制方法"),
        "ja": ("なめし", "鞣し", "なめし方法", "鞣し方法", "鞣製"),
    },
    "height": {
        "en": ("Height", "H", "Ht.", "Overall height", "Total height", "H.", "High"),
        "it": ("Altezza totale", "Altezza cm", "Alt. totale", "Alt. cm", "Altezza borsa"),
        "fr": ("Hauteur", "Haut.", "H", "Hauteur totale"),
        "de": ("Höhe", "H", "Gesamthöhe", "H.", "Höhe cm"),
        "es": ("Alto", "Altura", "Al.", "Alto total", "Altura total"),
        "pt": ("Altura", "Alt.", "A", "Altura total"),
        "tr": ("Yükseklik", "Yük.", "Toplam yükseklik", "Yükseklik (cm)"),
        "zh": ("高度", "高", "总高", "高(cm)"),
        "ja": ("高さ", "縦", "高", "タテ", "縦の長さ"),
    },
    "depth": {
        "en": (
            "Depth", "D", "Gusset", "Base depth", "Thickness of bag", "Dp.", "Box depth",
            "Mattress depth", "Drop depth", "Skirt depth",
        ),
        "it": (
            "Profondità", "Prof.", "P", "Profondità totale", "Soffietto", "Fondo",
            "Spessore borsa", "Altezza angolo",
        ),
        "fr": (
            "Profondeur", "Prof.", "P", "Soufflet", "Profondeur totale", "Bonnet",
            "Hauteur de bonnet",
        ),
        "de": ("Tiefe", "T", "Gesamttiefe", "Boden", "Bodentiefe", "Steghöhe", "T."),
        "es": ("Fondo", "Profundidad", "Prof.", "Fuelle", "Fondo total"),
        "pt": ("Profundidade", "Prof.", "P", "Fole", "Fundo"),
        "tr": ("Derinlik", "Taban", "Körük", "Derinlik (cm)"),
        "zh": ("深度", "厚度", "侧宽", "深", "底宽", "包底厚"),
        "ja": ("マチ", "奥行き", "奥行", "マチ幅", "奥行(cm)", "まち"),
    },
    "strap_drop": {
        "en": (
            "Strap drop", "Handle drop", "Shoulder drop", "Strap drop length", "Handle height",
            "Drop length", "Drop", "Handle/strap drop",
            "Strap hangs", "Handles drop", "Straps drop",
        ),
        "it": (
            "Luce manico", "Luce tracolla", "Altezza manico", "Caduta tracolla", "Caduta manico",
            "Luce del manico", "Luce manici", "Luce della tracolla", "Caduta della tracolla",
        ),
        "fr": (
            "Hauteur de l'anse", "Hauteur d'anse", "Tombé de l'anse", "Hauteur anse",
            "Tombant de la bandoulière", "Hauteur des anses", "Hauteur sous anse",
            "Tombé de la bandoulière", "Tombée de l'anse", "Tombé des anses", "Tombant des anses",
        ),
        "de": (
            "Henkelhöhe", "Trägerhöhe", "Griffhöhe", "Henkellänge", "Tragehöhe", "Bügelhöhe",
            "Fallhöhe", "Riemenfall", "Henkelfall",
        ),
        "es": (
            "Caída del asa", "Caída de asa", "Altura del asa", "Caída de la bandolera",
            "Altura asas", "Caída del tirante", "Caída de la correa", "Caída de correa", "Caída",
        ),
        "pt": (
            "Altura da alça", "Queda da alça", "Altura das alças", "Altura da pega",
            "Queda das alças",
        ),
        "tr": ("Sap yüksekliği", "Askı yüksekliği", "Sap boyu", "Sap düşüşü", "Askı düşüşü"),
        "zh": ("手柄高度", "提手高度", "肩带垂长", "手提高度", "提手高", "肩带高度"),
        "ja": (
            "持ち手の高さ", "ハンドルの高さ", "持ち手高さ", "持ち手立ち上がり", "肩ひもの高さ",
            "ハンドル高", "手さげ高さ",
        ),
    },
    "hardware_finish": {
        "en": (
            "Hardware", "Hardware finish", "Metal finish", "Hardware colour", "Hardware color",
            "Fittings", "Metalware", "Metal hardware", "Hardware plating", "HW",
        ),
        "it": (
            "Accessori", "Finitura accessori", "Accessori metallici", "Minuteria", "Galvanica",
            "Finitura metalli", "Minuterie", "Metalleria", "Accessori (finitura)",
            "Colore accessori",
        ),
        "fr": (
            "Bouclerie", "Finition métallique", "Accastillage", "Pièces métalliques",
            "Finition bouclerie", "Finition des métaux", "Finition métal", "Quincaillerie",
        ),
        "de": (
            "Beschläge", "Hardware", "Metallteile", "Beschlagfarbe", "Oberfläche Beschläge",
            "Metallausführung", "Beschlagteile",
        ),
        "es": (
            "Herrajes", "Acabado de herrajes", "Fornituras", "Herrajes metálicos",
            "Acabado metálico", "Color de herrajes",
        ),
        "pt": (
            "Ferragens", "Acabamento das ferragens", "Metais", "Fornituras", "Acabamento metálico",
            "Cor das ferragens",
        ),
        "tr": (
            "Aksesuar", "Metal aksesuar", "Aksesuar kaplama", "Donanım", "Metal aksesuar rengi",
            "Aksesuar rengi",
        ),
        "zh": ("五金", "五金颜色", "五金电镀", "五金配件", "配件颜色", "五金表面处理"),
        "ja": ("金具", "金具色", "金具仕上げ", "金具カラー", "金具の色"),
    },
    "leather_thickness": {
        "en": (
            "Leather thickness", "Thickness", "Leather substance", "Substance", "Caliper",
            "Thickness of leather",
        ),
        "it": (
            "Spessore", "Spessore pelle", "Spessore della pelle", "Spess.", "Sp.",
            "Spessore pellame",
        ),
        "fr": ("Épaisseur", "Épaisseur du cuir", "Épaisseur cuir", "Épais.", "Substance du cuir"),
        "de": (
            "Lederstärke", "Lederdicke", "Stärke", "Dicke", "Materialstärke", "Stärke des Leders",
        ),
        "es": (
            "Grosor", "Espesor", "Grosor de la piel", "Espesor de la piel", "Grosor del cuero",
            "Calibre",
        ),
        "pt": ("Espessura", "Espessura da pele", "Espessura do couro", "Esp.", "Grossura"),
        "tr": ("Deri kalınlığı", "Kalınlık", "Deri kalınlık", "Kalınlık (mm)"),
        "zh": ("皮厚", "皮革厚度", "皮料厚度", "皮厚度"),
        "ja": ("革厚", "厚み", "厚さ", "革の厚み", "革の厚さ"),
    },
    "heel_height": {
        "en": (
            "Heel height", "Heel", "Heel ht.", "Heel (cm)", "Height of heel", "Heel measurement",
        ),
        "it": ("Altezza tacco", "Tacco", "Alt. tacco", "Tacco cm", "H tacco", "Altezza del tacco"),
        "fr": (
            "Hauteur de talon", "Hauteur du talon", "Talon", "H. talon", "Haut. talon",
            "Hauteur talon",
        ),
        "de": ("Absatzhöhe", "Absatz", "Absatzhöhe (cm)", "Höhe des Absatzes", "Absatz-H."),
        "es": (
            "Altura del tacón", "Altura de tacón", "Tacón", "Alt. tacón", "Altura tacón", "Taco",
        ),
        "pt": ("Altura do salto", "Salto", "Alt. salto", "Altura do tacão", "Tacão"),
        "tr": ("Topuk yüksekliği", "Topuk boyu", "Topuk", "Ökçe yüksekliği", "Ökçe"),
        "zh": ("跟高", "鞋跟高度", "鞋跟", "后跟高", "后跟高度"),
        "ja": ("ヒール高", "ヒールの高さ", "ヒール", "ヒール高さ", "かかとの高さ"),
    },
    "platform_height": {
        "en": (
            "Platform height", "Platform", "Plateau", "Platform (cm)", "Sole height",
            "Platform ht.",
        ),
        "it": (
            "Altezza plateau", "Plateau", "Altezza platform", "Alt. plateau", "Altezza zeppa",
            "Plateau cm",
        ),
        "fr": (
            "Hauteur de plateforme", "Plateforme", "Hauteur plateau", "Plateau",
            "Hauteur du plateau", "Patin",
        ),
        "de": ("Plateauhöhe", "Plateau", "Plateausohle", "Höhe Plateau", "Plateauhöhe (cm)"),
        "es": ("Altura de la plataforma", "Plataforma", "Altura plataforma", "Alt. plataforma"),
        "pt": ("Altura da plataforma", "Plataforma", "Alt. plataforma", "Meia pata"),
        "tr": ("Platform yüksekliği", "Platform", "Platform boyu"),
        "zh": ("防水台高度", "防水台", "前底高", "水台高", "底台高度"),
        "ja": (
            "プラットフォーム", "プラットフォームの高さ", "厚底", "前厚", "ストームの高さ",
            "前底高さ",
        ),
    },
    "shaft_height": {
        "en": (
            "Shaft height", "Boot height", "Shaft", "Boot shaft height", "Leg height",
            "Boot shaft", "Shaft ht.", "Leg length",
        ),
        "it": ("Altezza gambale", "Gambale", "Alt. gambale", "H gambale", "Altezza del gambale"),
        "fr": ("Hauteur de tige", "Hauteur de la tige", "Tige", "Hauteur tige", "Haut. tige"),
        "de": ("Schafthöhe", "Schaft", "Schaftlänge", "Schafthöhe (cm)", "Höhe Schaft"),
        "es": ("Altura de la caña", "Altura de caña", "Caña", "Alt. caña", "Altura caña"),
        "pt": ("Altura do cano", "Cano", "Alt. cano", "Altura da cana"),
        "tr": ("Konç yüksekliği", "Konç boyu", "Konç", "Çizme boyu", "Boğaz yüksekliği"),
        "zh": ("筒高", "靴筒高度", "靴筒高", "鞋筒高度", "帮高", "靴高"),
        "ja": ("筒丈", "シャフトの高さ", "ブーツ丈", "筒高", "シャフト高", "履き丈"),
    },
    "toe_shape": {
        "en": ("Toe shape", "Toe", "Toe style", "Toe type", "Last/toe", "Toe form"),
        "it": ("Punta", "Forma punta", "Forma della punta", "Tipo punta", "Forma/punta"),
        "fr": ("Bout", "Forme du bout", "Type de bout", "Forme bout", "Bout de la chaussure"),
        "de": (
            "Schuhspitze", "Spitze", "Form der Spitze", "Zehenform", "Spitzenform", "Zehenbereich",
        ),
        "es": ("Puntera", "Punta", "Forma de la punta", "Tipo de punta", "Forma de la puntera"),
        "pt": (
            "Biqueira", "Ponta", "Forma da biqueira", "Bico", "Tipo de bico", "Formato da ponta",
        ),
        "tr": ("Burun", "Burun şekli", "Burun tipi", "Burun formu", "Ayakkabı burnu"),
        "zh": ("鞋头", "鞋头款式", "楦头", "鞋头形状", "头型"),
        "ja": ("トゥ", "つま先", "トゥ形状", "トゥの形", "つま先の形状", "トゥシェイプ"),
    },
    "length": {
        "en": ("Length", "L", "L.", "Overall length", "Long", "Length (cm)", "Lgth"),
        "it": ("Lung.", "Lunghezza cm", "Lungo", "Lunghezza (cm)", "L. tot."),
        "fr": ("Long.", "Longueur (cm)", "Longueur hors tout", "Lgr."),
        "de": ("Länge", "L", "Lge.", "Länge cm", "Länge gesamt", "Länge (cm)"),
        "es": ("Longitud", "Largo (cm)", "Longitud total", "Lg.", "Largo cm"),
        "pt": ("Comp.to", "Compr.", "Comprimento (cm)", "C"),
        "tr": ("Uzunluk", "Boy (cm)", "Toplam uzunluk", "Boyu"),
        "zh": ("长", "总长", "长(cm)", "长度(cm)"),
        "ja": ("長さ", "丈", "縦丈", "全長", "長さ(cm)"),
    },
    "thread_count": {
        "en": (
            "Thread count", "TC", "Threads", "T.C.", "Threadcount", "Thread ct.",
            "Threads per sq. inch",
        ),
        "it": (
            "Numero di fili", "Fili per pollice", "Thread count", "TC", "Fili al cm²",
            "N. fili al cm²", "Fili/cm²", "Conteggio fili",
        ),
        "fr": (
            "Nombre de fils au cm²", "Fils/cm²", "Fils au cm²", "Thread count", "TC",
            "Tissage fils",
        ),
        "de": (
            "Fadenzahl pro inch²", "Fadendichte pro inch²", "Thread Count", "TC", "Fäden pro cm²",
            "Fäden/cm²", "Fadenzahl/inch²", "Fadenzahl", "Fadendichte",
        ),
        "es": (
            "Número de hilos", "Hilos", "N.º de hilos", "Hilos/cm²", "Hilos por pulgada",
            "Nº hilos", "Recuento de hilos",
        ),
        "pt": (
            "Número de fios", "Contagem de fios", "N.º de fios", "Fios", "Fios/cm²",
            "Fios por polegada",
        ),
        "tr": ("İplik sayısı", "Tel sayısı", "Tel", "TC", "cm²'deki tel sayısı", "İplik sıklığı"),
        "zh": (
            "织密度", "纱线密度", "支数密度", "总密度", "TC", "织物支数", "根数", "密度 T.C.",
            "密度",
        ),
        "ja": ("打ち込み本数", "糸密度", "スレッドカウント", "織密度", "TC", "打込本数"),
    },
    "fill_weight": {
        "en": (
            "Fill weight", "Filling weight", "Fill wt.", "Fill", "Weight of filling",
            "Filling (g)", "Down weight", "Fill quantity",
        ),
        "it": (
            "Peso imbottitura", "Peso del riempimento", "Peso riempimento",
            "Grammatura imbottitura", "Peso piuma", "Peso della piuma",
        ),
        "fr": (
            "Poids du garnissage", "Poids de garnissage", "Poids garnissage",
            "Poids du rembourrage", "Grammage garnissage", "Poids de la garniture",
        ),
        "de": ("Füllgewicht", "Gewicht der Füllung", "Füllmenge", "Füllgew.", "Füllung (g)"),
        "es": (
            "Peso del relleno", "Peso de relleno", "Gramaje del relleno", "Peso relleno",
            "Relleno (g)",
        ),
        "pt": (
            "Peso do enchimento", "Peso enchimento", "Gramagem do enchimento",
            "Peso de enchimento",
        ),
        "tr": ("Dolgu ağırlığı", "Dolgu gramajı", "Dolgu miktarı", "Elyaf gramajı"),
        "zh": ("填充重量", "充绒量", "填充量", "填充物重量", "填充克重", "含绒重量", "填充物质量"),
        "ja": ("中わた重量", "詰め物重量", "充填量", "中綿重量", "羽毛量", "つめもの重量"),
    },
    "metal": {
        "en": ("Metal", "Metal type", "Precious metal", "Base metal", "Metal material", "Alloy"),
        "it": ("Metallo", "Tipo di metallo", "Metallo prezioso", "Tipo metallo", "Lega"),
        "fr": ("Métal", "Type de métal", "Métal précieux", "Alliage", "Métaux"),
        "de": ("Metall", "Metallart", "Edelmetall", "Legierung", "Metalltyp"),
        "es": ("Metal", "Tipo de metal", "Metal precioso", "Aleación"),
        "pt": ("Metal", "Tipo de metal", "Metal precioso", "Liga"),
        "tr": ("Metal", "Metal türü", "Değerli metal", "Maden", "Alaşım"),
        "zh": ("金属", "金属类型", "贵金属", "金属材质", "材质金属", "金属种类"),
        "ja": ("地金", "金属", "メタル", "貴金属", "金属種", "地金の種類"),
    },
    "fineness": {
        "en": (
            "Purity", "Hallmark", "Karat", "Carat (metal)", "Metal purity", "Fineness (‰)",
            "Metal stamp", "Stamp", "Kt", "Standard of fineness", "Gold purity",
        ),
        "it": (
            "Titolo metallo", "Caratura", "Titolo (‰)", "Carati", "Kt", "Punzone", "Titolo oro",
            "Titolo del metallo", "Titolo legale",
        ),
        "fr": (
            "Titre (‰)", "Poinçon", "Titre du métal", "Carats", "Aloi", "Titre de l'or",
            "Titre métal", "Titre en millièmes",
        ),
        "de": (
            "Feingehalt", "Stempel", "Punze", "Legierung (‰)", "Karat", "Goldgehalt",
            "Feingehalt (‰)", "Goldlegierung",
        ),
        "es": ("Ley", "Ley del metal", "Quilates", "Pureza", "Contraste", "Ley (‰)", "Quilataje"),
        "pt": (
            "Toque (‰)", "Pureza", "Quilates", "Quilate", "Teor", "Contraste", "Teor do metal",
            "Quilatagem",
        ),
        "tr": ("Ayar", "Milyem", "Saflık", "Ayarı", "Altın ayarı"),
        "zh": ("成色", "含金量", "纯度", "金属纯度", "印记", "金含量"),
        "ja": ("品位", "純度", "刻印", "金性", "金品位"),
    },
    "metal_weight": {
        "en": (
            "Metal weight", "Gold weight", "Weight of metal", "Net metal weight", "Silver weight",
            "Metal wt.", "Gold wt.", "Avg. metal weight", "Approx. metal weight",
        ),
        "it": (
            "Peso metallo", "Peso oro", "Peso del metallo", "Peso argento", "Peso oro g",
            "Peso medio oro",
        ),
        "fr": (
            "Poids du métal", "Poids or", "Poids de l'or", "Poids métal", "Poids de métal",
            "Poids argent", "Poids d'or",
        ),
        "de": (
            "Metallgewicht", "Goldgewicht", "Gewicht des Metalls", "Silbergewicht",
            "Edelmetallgewicht", "Legierungsgewicht",
        ),
        "es": (
            "Peso del metal", "Peso oro", "Peso del oro", "Peso metal", "Peso de plata",
            "Peso de oro",
        ),
        "pt": ("Peso do metal", "Peso do ouro", "Peso metal", "Peso da prata", "Peso ouro"),
        "tr": (
            "Metal ağırlığı", "Altın ağırlığı", "Maden ağırlığı", "Gümüş ağırlığı", "Altın gramı",
        ),
        "zh": ("金重", "金属重量", "含金重量", "银重", "净金重"),
        "ja": ("地金重量", "金属重量", "金重量", "メタル重量", "金目方"),
    },
    "plating": {
        "en": (
            "Plating", "Plated", "Plating finish", "Plate", "Electroplating", "Coating finish",
            "Plating thickness",
        ),
        "it": (
            "Placcatura", "Bagno galvanico", "Placcato", "Bagno", "Rodiatura", "Doratura",
        ),
        "fr": (
            "Placage", "Plaqué", "Dorure", "Bain", "Rhodiage", "Plaquage", "Traitement galvanique",
        ),
        "de": (
            "Plattierung", "Beschichtung", "Vergoldung", "Galvanik", "Überzug", "Auflage",
            "Rhodinierung",
        ),
        "es": ("Baño", "Chapado", "Recubrimiento", "Bañado", "Galvanizado"),
        "pt": ("Banho", "Folheado", "Revestimento", "Chapeado", "Galvanização"),
        "tr": ("Kaplama", "Kaplama türü", "Kaplaması", "Kaplama kalınlığı"),
        "zh": ("电镀", "镀层", "镀金", "表面电镀", "镀色", "电镀颜色"),
        "ja": ("メッキ", "めっき", "コーティング", "表面処理", "メッキ加工", "メッキ仕様"),
    },
    "stones": {
        "en": (
            "Stones", "Gemstones", "Stone", "Gems", "Gemstone", "Diamonds", "Stone type",
            "Stone details", "Main stone", "Side stones", "Centre stone", "Center stone",
            "Diamond details", "Setting stones",
        ),
        "it": (
            "Pietre", "Gemme", "Pietra", "Pietre preziose", "Diamanti", "Tipo pietra",
            "Pietra centrale", "Pietre laterali", "Pietra principale",
        ),
        "fr": (
            "Pierres", "Pierre", "Gemmes", "Pierres précieuses", "Diamants", "Type de pierre",
            "Pierre centrale", "Pierre principale",
        ),
        "de": (
            "Steine", "Edelsteine", "Stein", "Besatz", "Steinbesatz", "Diamanten", "Steinart",
            "Hauptstein", "Edelstein", "Brillanten",
        ),
        "es": (
            "Piedras", "Piedra", "Gemas", "Piedras preciosas", "Diamantes", "Tipo de piedra",
            "Piedra central", "Piedra principal",
        ),
        "pt": (
            "Pedras", "Pedra", "Gemas", "Pedras preciosas", "Diamantes", "Tipo de pedra",
            "Pedra central", "Pedra principal",
        ),
        "tr": ("Taşlar", "Taş", "Taş türü", "Değerli taşlar", "Pırlanta", "Taş bilgisi", "Ana taş"),
        "zh": (
            "宝石", "石头", "镶石", "主石", "钻石", "副石", "配石", "宝石种类", "石种", "镶嵌",
            "石料",
        ),
        "ja": ("石", "宝石", "主石", "使用石", "ストーン", "脇石", "石の種類", "宝石名", "石目"),
    },
    "chain_length": {
        "en": (
            "Chain length", "Necklace length", "Bracelet length", "Length of chain", "Chain",
            "Chain len.", "Necklace size",
        ),
        "it": (
            "Lunghezza catena", "Lunghezza collana", "Lunghezza bracciale", "Catena",
            "Lung. catena", "Lunghezza della catena",
        ),
        "fr": (
            "Longueur de chaîne", "Longueur de la chaîne", "Longueur du collier", "Chaîne",
            "Longueur chaîne", "Longueur du bracelet",
        ),
        "de": (
            "Kettenlänge", "Länge der Kette", "Armbandlänge", "Kette", "Colliers Länge",
            "Collierlänge",
        ),
        "es": (
            "Largo de la cadena", "Longitud de la cadena", "Largo de cadena", "Cadena",
            "Longitud cadena", "Largo del collar",
        ),
        "pt": (
            "Comprimento da corrente", "Comprimento do fio (colar)", "Comprimento do colar",
            "Corrente", "Comp. corrente",
        ),
        "tr": ("Zincir uzunluğu", "Zincir boyu", "Kolye uzunluğu", "Zincir", "Kolye boyu"),
        "zh": ("链长", "项链长度", "链条长度", "手链长度", "链长度"),
        "ja": (
            "チェーンの長さ", "チェーン長", "ネックレス長", "チェーン", "ブレスレット長",
            "チェーン長さ",
        ),
    },
    "ring_size": {
        "en": (
            "Ring size", "Finger size", "Ring sz.", "Ring sizes", "Ring size range",
            "Finger sizes",
        ),
        "it": (
            "Misura anello", "Misura dell'anello", "Taglia anello", "Mis. anello", "Misure anello",
            "Numero anello",
        ),
        "fr": (
            "Taille de bague", "Tour de doigt", "Taille bague", "Taille de l'anneau",
            "Tailles de bague",
        ),
        "de": ("Ringgröße", "Ringweite", "Ringgrößen", "Ringmaß", "Ringgr."),
        "es": (
            "Talla de anillo", "Talla anillo", "Medida del anillo", "Número de anillo",
            "Tallas de anillo",
        ),
        "pt": ("Tamanho do anel", "Aro", "Número do anel", "Medida do anel", "Tamanhos do anel"),
        "tr": ("Yüzük ölçüsü", "Yüzük numarası", "Yüzük bedeni", "Yüzük no"),
        "zh": ("戒指尺寸", "戒圈", "指圈号", "戒指手寸", "手寸", "圈号"),
        "ja": ("リングサイズ", "指輪サイズ", "号数", "指輪の号数", "リング号数"),
    },
}
