"""Label words that one schema gives a meaning of its own.

*Altezza* is the width of a cloth but the height of a bag; *Titolo* is a yarn count but the
fineness of gold. A row here replaces the row of `COMMON_LABELS` or `OWN_LABELS` for that schema.
"""

from __future__ import annotations

from typing import Final

# Packed by hand: the formatter would put every surface on its own line.
# fmt: off

SCHEMA_ROWS: Final[dict[str, dict[str, dict[str, tuple[str, ...]]]]] = {
    "fabric": {
        "width": {
            "en": (
                "Width", "Fabric width", "Cloth width", "Full width", "Total width",
                "Overall width", "Width (cm)", "Fabric width (cm)", "Wdth", "W.", "Roll width",
                "Edge to edge", "Selvedge to selvedge", "Width selvedge to selvedge",
            ),
            "it": (
                "Altezza", "Alt.", "H", "Altezza tessuto", "H.", "Altezza cm", "Alt. cm",
                "Altezza totale", "H cm", "Alt. tot.", "Altezza pezza", "H. cm", "Altezza (cm)",
                "Altezza fra le cimose", "H fra le cimose", "Fra le cimose", "Cimosa/cimosa",
            ),
            "fr": (
                "Laize", "Largeur", "Laize totale", "Largeur du tissu", "Laize (cm)", "Lz",
                "Largeur tissu", "Laize tissu", "Larg.", "Lisière à lisière",
                "De lisière à lisière", "Entre lisières",
            ),
            "de": (
                "Breite", "Warenbreite", "Stoffbreite", "Gesamtbreite", "Br.", "Breite (cm)",
                "Gewebebreite", "Fertigbreite", "Breite in cm",
            ),
            "es": (
                "Ancho", "Ancho del tejido", "Ancho total", "Ancho (cm)", "Anchura",
                "Ancho tejido", "Ancho de tela", "Anchura tejido", "Entre orillos",
                "De orillo a orillo",
            ),
            "pt": (
                "Largura", "Largura do tecido", "Largura total", "Largura (cm)", "Larg.",
                "Largura tecido", "Entre ourelas", "De ourela a ourela",
            ),
            "tr": (
                "En", "Kumaş eni", "En (cm)", "Toplam en", "Kumaş en", "Eni", "Mamul en",
                "Genişlik",
            ),
            "zh": (
                "门幅", "幅宽", "布幅", "幅宽(cm)", "封度", "面料幅宽", "门幅(cm)", "全幅", "布封",
                "总幅宽",
            ),
            "ja": (
                "生地幅", "巾", "幅", "生地巾", "規格幅", "布幅", "全幅", "幅(cm)", "総幅",
                "巾(cm)", "仕上巾", "仕上げ幅",
            ),
        },
        "fabric_weight": {
            "en": (
                "Weight", "Fabric weight", "GSM", "Weight (gsm)", "Grammage", "Weight g/m2",
                "Cloth weight", "Wt.", "g/m2", "g/m²", "Weight per sqm", "Weight per metre",
                "Weight/m", "Fabric weight (gsm)", "Finished weight", "Weight GSM",
                "Weight per linear metre",
            ),
            "it": (
                "Peso", "Peso gr/mq", "Grammatura", "Peso gr/ml", "Peso (gr/mq)", "Peso tessuto",
                "gr/mq", "Peso g/ml", "Peso al mq", "Peso al ml", "gr/ml", "Peso mtl", "g/mq",
                "Peso finito", "Gramm.", "Peso gr/mt", "Peso al metro", "Peso (gr/ml)", "Peso ml",
                "P. gr/mtl",
            ),
            "fr": (
                "Poids", "Grammage", "Poids g/m²", "Poids au m²", "g/m²", "Poids g/ml",
                "Poids du tissu", "Poids au ml", "Poids m²", "gr/m²", "Poids (g/m²)", "Poids fini",
                "Poids au mètre", "Poids tissu",
            ),
            "de": (
                "Gewicht", "Flächengewicht", "Warengewicht", "Gewicht g/m²", "Grammatur",
                "Stoffgewicht", "Gewicht pro m²", "g/m²", "Gewicht pro lfm", "Lfm-Gewicht",
                "Quadratmetergewicht", "Gewicht je lfm", "Gewicht (g/m²)", "Fertiggewicht",
                "m²-Gewicht",
            ),
            "es": (
                "Peso", "Gramaje", "Peso g/m²", "Peso por m²", "g/m²", "Gramaje (g/m²)",
                "Peso del tejido", "Peso por metro", "gr/m²", "Peso (g/m²)", "Peso acabado",
                "Peso por metro lineal",
            ),
            "pt": (
                "Peso", "Gramatura", "Gramagem", "Peso g/m²", "Peso por m²", "g/m²",
                "Peso do tecido", "Peso por metro", "Gramagem (g/m²)", "Peso (g/m²)",
            ),
            "tr": (
                "Gramaj", "Ağırlık", "gr/m²", "Kumaş ağırlığı", "Metretül ağırlık",
                "Gramaj (gr/m²)", "Gramajı", "m² gramajı", "gr/mtül", "Metrekare ağırlığı",
                "Kumaş gramajı",
            ),
            "zh": (
                "克重", "平方克重", "面料克重", "重量", "克重(g/m²)", "米重", "单位克重",
                "平米克重", "每米克重", "成品克重", "克/平方米",
            ),
            "ja": (
                "目付", "目付け", "重量", "生地の重さ", "単位重量", "生地重量", "目付(g/m²)",
                "ウエイト", "目付（g/㎡）", "g/㎡", "生地目付", "メーター重量",
            ),
        },
        "net_weight": {
            "en": (
                "Net weight", "Piece weight", "Roll weight", "Net wt.", "N.W.", "Weight per roll",
                "Nett weight", "N/W",
            ),
            "it": ("Peso netto", "Peso pezza", "Peso rotolo", "P. netto", "P.N."),
            "fr": ("Poids net", "Poids de la pièce", "Poids du rouleau", "P.N."),
            "de": ("Nettogewicht", "Stückgewicht", "Rollengewicht", "Netto-Gewicht", "Nettogew."),
            "es": ("Peso neto", "Peso de la pieza", "Peso del rollo", "P. neto"),
            "pt": ("Peso líquido", "Peso da peça", "Peso do rolo", "P. líquido"),
            "tr": ("Net ağırlık", "Top ağırlığı", "Rulo ağırlığı", "Net kilo"),
            "zh": ("净重", "每匹重量", "匹重", "卷重"),
            "ja": ("正味重量", "反重量", "1反の重量", "巻重量"),
        },
        "pattern": {
            "en": (
                "Pattern", "Print", "Motif", "Pattern type", "Repeat pattern", "Surface pattern",
            ),
            "it": ("Fantasia", "Motivo", "Stampa", "Tipo fantasia", "Disegno/fantasia"),
            "fr": ("Motif", "Imprimé", "Motifs", "Type de motif"),
            "de": ("Muster", "Musterung", "Druck", "Dessinierung", "Musterart"),
            "es": ("Estampado", "Dibujo", "Motivo", "Tipo de estampado"),
            "pt": ("Padrão", "Estampado", "Motivo", "Padronagem"),
            "tr": ("Desen", "Baskı", "Desen tipi", "Motif"),
            "zh": ("花型", "图案", "花纹", "图案类型"),
            "ja": ("柄", "模様", "パターン", "柄名"),
        },
    },
    "leather_goods": {
        "width": {
            "en": (
                "Width", "W", "Width (cm)", "Overall width", "W.", "Base width", "Bag width",
                "Length", "Width cm",
            ),
            "it": (
                "Larghezza", "L", "Largh.", "Larghezza (cm)", "Larg.", "Base", "Larghezza borsa",
                "Larghezza cm", "Lunghezza",
            ),
            "fr": ("Largeur", "L", "Larg.", "Largeur (cm)", "Largeur du sac", "Lg.", "Longueur"),
            "de": ("Breite", "B", "Breite (cm)", "B.", "Br.", "Gesamtbreite", "Breite cm"),
            "es": ("Ancho", "Anchura", "An.", "Ancho (cm)", "Largo", "Ancho cm", "Ancho del bolso"),
            "pt": ("Largura", "L", "Larg.", "Largura (cm)", "Largura da mala", "Comprimento"),
            "tr": ("Genişlik", "En", "Genişlik (cm)", "En (cm)", "Çanta eni"),
            "zh": ("宽度", "长度", "宽", "长", "包宽", "包长", "宽(cm)"),
            "ja": ("幅", "横", "横幅", "W", "幅(cm)", "ヨコ", "横(cm)"),
        },
        "height": {
            "en": (
                "Height", "H", "Height (cm)", "Ht.", "Overall height", "H.", "Bag height",
                "Height cm",
            ),
            "it": ("Altezza", "H", "Alt.", "Altezza (cm)", "Altezza borsa", "H.", "Altezza cm"),
            "fr": ("Hauteur", "H", "Haut.", "Hauteur (cm)", "Hauteur du sac", "H."),
            "de": ("Höhe", "H", "Höhe (cm)", "H.", "Gesamthöhe", "Höhe cm"),
            "es": ("Alto", "Altura", "Al.", "Alto (cm)", "H", "Alto cm", "Alto del bolso"),
            "pt": ("Altura", "A", "Alt.", "Altura (cm)", "H", "Altura da mala"),
            "tr": ("Yükseklik", "Boy", "Yük.", "Yükseklik (cm)", "Çanta boyu"),
            "zh": ("高度", "高", "包高", "高(cm)", "H"),
            "ja": ("高さ", "縦", "H", "高さ(cm)", "タテ", "縦(cm)"),
        },
    },
    "footwear": {
        "construction": {
            "en": (
                "Construction", "Shoe construction", "Sole construction", "Construction type",
                "Make", "Lasting", "Shoemaking", "Welt", "Constr.", "Sole attachment",
                "Manufacturing method",
            ),
            "it": (
                "Costruzione", "Lavorazione", "Tipo di lavorazione", "Montaggio", "Cucitura",
                "Lavoraz.", "Costruzione calzatura", "Tipo costruzione", "Lavorazione suola",
                "Tipo montaggio",
            ),
            "fr": (
                "Montage", "Construction", "Type de montage", "Fabrication", "Mode de montage",
                "Cousu", "Type de construction", "Assemblage semelle",
            ),
            "de": (
                "Machart", "Konstruktion", "Macharten", "Sohlenbefestigung", "Schuhmachart",
                "Verarbeitung", "Machart Schuh",
            ),
            "es": (
                "Construcción", "Montado", "Tipo de construcción", "Fabricación",
                "Tipo de montado", "Tipo de fabricación", "Cosido", "Montaje",
            ),
            "pt": (
                "Construção", "Montagem", "Tipo de construção", "Fabrico", "Tipo de montagem",
                "Tipo de fabrico",
            ),
            "tr": (
                "Yapım", "Taban yapımı", "Üretim yöntemi", "Konstrüksiyon", "Yapım tekniği",
                "Taban dikişi", "Yapım şekli",
            ),
            "zh": (
                "制鞋工艺", "鞋底工艺", "工艺", "制法", "结构工艺", "成型工艺", "制鞋方法",
                "鞋子工艺",
            ),
            "ja": (
                "製法", "製造方法", "底付け", "底付製法", "仕立て", "靴製法", "底付け製法",
                "製靴方法",
            ),
        },
        "composition": {
            "en": (
                "Materials", "Material", "Composition", "Upper/lining/sole",
                "Material composition", "Upper material", "Materials used", "Comp.",
            ),
            "it": (
                "Materiali", "Materiale", "Composizione", "Tomaia/fodera/suola", "Comp.", "Mat.",
                "Composiz.", "Materiali impiegati",
            ),
            "fr": (
                "Matières", "Matière", "Composition", "Matériaux", "Tige/doublure/semelle",
                "Compo.", "Matière principale", "Composition matière",
            ),
            "de": (
                "Material", "Materialien", "Obermaterial/Futter/Sohle", "Materialzusammensetzung",
                "Zusammensetzung", "Materialangabe", "Mat.",
            ),
            "es": (
                "Materiales", "Material", "Composición", "Corte/forro/suela", "Comp.", "Materia",
            ),
            "pt": ("Materiais", "Material", "Composição", "Gáspea/forro/sola", "Comp."),
            "tr": (
                "Malzeme", "Materyal", "Saya/astar/taban", "İçerik", "Malzemeler",
                "Malzeme bileşimi",
            ),
            "zh": ("材质", "材料", "鞋面/里料/鞋底", "成分", "用料", "主要材质"),
            "ja": ("素材", "材質", "甲材/裏材/底材", "使用材料", "使用素材", "組成"),
        },
    },
    "home_textile": {
        "width": {
            "en": ("Width", "W", "Width (cm)", "W.", "Overall width", "Finished width", "Width cm"),
            "it": ("Larghezza", "Largh.", "L", "Larghezza (cm)", "Larg.", "Larghezza finita"),
            "fr": ("Largeur", "Larg.", "Largeur (cm)", "l", "Largeur finie", "Largeur totale"),
            "de": ("Breite", "B", "Breite (cm)", "Br.", "Fertigbreite", "Breite cm"),
            "es": ("Ancho", "Anchura", "Ancho (cm)", "An.", "Ancho total", "Ancho cm"),
            "pt": ("Largura", "Larg.", "Largura (cm)", "Largura total", "Largura cm"),
            "tr": ("En", "Genişlik", "En (cm)", "Genişlik (cm)", "Eni"),
            "zh": ("宽度", "宽", "宽(cm)", "幅宽", "成品宽"),
            "ja": ("幅", "横", "横幅", "巾", "幅(cm)", "ヨコ"),
        },
        "length": {
            "en": (
                "Length", "L", "Length (cm)", "L.", "Long", "Overall length", "Finished length",
                "Length cm",
            ),
            "it": ("Lunghezza", "Lung.", "Lungh.", "Lunghezza (cm)", "Lunghezza finita", "Lungo"),
            "fr": (
                "Longueur", "Long.", "Longueur (cm)", "Lgr.", "Longueur totale", "Longueur finie",
            ),
            "de": ("Länge", "L", "Länge (cm)", "Lge.", "Gesamtlänge", "Fertiglänge", "Länge cm"),
            "es": ("Largo", "Longitud", "Largo (cm)", "Largo total", "Longitud total", "Largo cm"),
            "pt": (
                "Comprimento", "Comp.", "Comprimento (cm)", "Compr.", "Comprimento total",
                "Comprimento cm",
            ),
            "tr": ("Boy", "Uzunluk", "Boy (cm)", "Uzunluk (cm)", "Boyu"),
            "zh": ("长度", "长", "长(cm)", "成品长", "总长"),
            "ja": ("長さ", "丈", "縦", "長さ(cm)", "タテ", "縦の長さ"),
        },
        "depth": {
            "en": (
                "Depth", "Drop", "Box depth", "Mattress depth", "Depth (cm)", "D", "Skirt drop",
                "Pocket depth", "Corner depth",
            ),
            "it": (
                "Altezza angolo", "Profondità", "Angoli", "Altezza materasso", "Prof.", "Spessore",
                "Altezza angoli",
            ),
            "fr": (
                "Bonnet", "Profondeur", "Hauteur de bonnet", "Profondeur de bonnet", "Prof.",
                "Épaisseur", "Bonnets",
            ),
            "de": ("Steghöhe", "Tiefe", "Höhe", "Tiefe (cm)", "T", "Matratzenhöhe", "Steg"),
            "es": (
                "Fondo", "Alto del faldón", "Profundidad", "Alto colchón", "Fondo (cm)", "Faldón",
                "Altura colchón",
            ),
            "pt": ("Profundidade", "Altura do colchão", "Fundo", "Altura de canto", "Prof.", "Aba"),
            "tr": ("Derinlik", "Yükseklik", "Köşe derinliği", "Derinlik (cm)", "Yatak yüksekliği"),
            "zh": ("高度", "深度", "床笠高度", "厚度", "高", "高(cm)"),
            "ja": ("マチ", "高さ", "マットレス厚み", "奥行き", "厚み", "深さ"),
        },
        "fabric_weight": {
            "en": (
                "Fabric weight", "GSM", "Weight (gsm)", "Weight", "Grammage", "g/m2", "g/m²",
                "Terry weight", "Cloth weight", "Weight per sqm", "Weight GSM",
            ),
            "it": (
                "Grammatura", "Peso gr/mq", "Peso", "gr/mq", "Peso tessuto", "g/mq", "Peso al mq",
                "Peso (gr/mq)", "Gramm.",
            ),
            "fr": ("Grammage", "Poids", "Poids au m²", "g/m²", "Poids g/m²", "gr/m²", "Poids m²"),
            "de": (
                "Grammatur", "Flächengewicht", "Gewicht", "g/m²", "Gewicht pro m²", "Gewicht g/m²",
                "Warengewicht", "Quadratmetergewicht",
            ),
            "es": (
                "Gramaje", "Peso", "g/m²", "Gramaje (g/m²)", "Peso g/m²", "gr/m²", "Peso por m²",
            ),
            "pt": ("Gramagem", "Gramatura", "Peso", "g/m²", "Peso por m²", "Gramagem (g/m²)"),
            "tr": ("Gramaj", "gr/m²", "Ağırlık", "Gramaj (gr/m²)", "Gramajı", "m² gramajı"),
            "zh": ("克重", "平方克重", "重量", "平米克重", "克重(g/m²)"),
            "ja": ("目付", "生地重量", "重量", "目付け", "目付（g/㎡）", "g/㎡"),
        },
        "net_weight": {
            "en": (
                "Net weight", "Item weight", "Piece weight", "Product weight", "Weight per piece",
                "Net wt.", "N.W.", "Unit weight",
            ),
            "it": (
                "Peso netto", "Peso articolo", "Peso al pezzo", "Peso prodotto", "P. netto",
                "Peso unitario",
            ),
            "fr": (
                "Poids net", "Poids de l'article", "Poids par pièce", "Poids unitaire",
                "Poids du produit",
            ),
            "de": (
                "Nettogewicht", "Artikelgewicht", "Stückgewicht", "Gewicht pro Stück",
                "Produktgewicht",
            ),
            "es": ("Peso neto", "Peso por pieza", "Peso unitario", "Peso por unidad", "P. neto"),
            "pt": ("Peso líquido", "Peso por peça", "Peso unitário", "P. líquido"),
            "tr": ("Net ağırlık", "Parça ağırlığı", "Adet ağırlığı", "Birim ağırlık"),
            "zh": ("净重", "单件重量", "单重", "单件净重", "件重"),
            "ja": ("製品重量", "正味重量", "重さ", "本体重量", "1枚当たり重量"),
        },
    },
    "jewellery": {
        "fineness": {
            "en": (
                "Fineness", "Purity", "Hallmark", "Karat", "Metal purity", "Kt", "Gold purity",
                "Fineness (‰)", "Metal stamp", "Stamp", "Metal fineness", "Carat",
            ),
            "it": (
                "Titolo", "Caratura", "Titolo metallo", "Carati", "Kt", "Punzone", "Titolo oro",
                "Titolo del metallo", "Titolo legale", "Titolo (‰)",
            ),
            "fr": (
                "Titre", "Titre du métal", "Poinçon", "Carats", "Titre de l'or", "Aloi",
                "Titre métal", "Titre (‰)",
            ),
            "de": (
                "Feingehalt", "Legierung", "Karat", "Stempel", "Goldgehalt", "Feingehalt (‰)",
                "Punze", "Goldlegierung",
            ),
            "es": (
                "Ley", "Pureza", "Quilates", "Ley del metal", "Contraste", "Quilataje", "Kilates",
                "Ley (‰)",
            ),
            "pt": (
                "Toque", "Pureza", "Quilates", "Teor", "Contraste", "Toque (‰)", "Quilate",
                "Quilatagem",
            ),
            "tr": ("Ayar", "Milyem", "Saflık", "Altın ayarı", "Ayarı"),
            "zh": ("成色", "含金量", "纯度", "印记", "金属纯度"),
            "ja": ("品位", "純度", "刻印", "金性", "金品位"),
        },
        "name": {
            "en": (
                "Name", "Product name", "Model name", "Jewel name", "Item name", "Description",
                "Title",
            ),
            "it": (
                "Nome", "Nome prodotto", "Nome modello", "Denominazione", "Descrizione",
                "Nome gioiello",
            ),
            "fr": (
                "Nom", "Nom du produit", "Nom du modèle", "Désignation", "Libellé", "Nom du bijou",
                "Description",
            ),
            "de": (
                "Name", "Bezeichnung", "Produktname", "Modellname", "Artikelbezeichnung",
                "Beschreibung",
            ),
            "es": (
                "Nombre", "Nombre del producto", "Nombre del modelo", "Denominación",
                "Descripción", "Nombre de la joya",
            ),
            "pt": (
                "Nome", "Nome do produto", "Nome do modelo", "Designação", "Descrição",
                "Nome da joia",
            ),
            "tr": ("Ürün adı", "Model adı", "Adı", "Ürün ismi", "Tanım"),
            "zh": ("名称", "品名", "产品名称", "款名", "商品名称"),
            "ja": ("商品名", "品名", "製品名", "名称", "モデル名"),
        },
    },
}
