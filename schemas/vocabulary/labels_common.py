"""Label words of the attributes that every schema has.

What supplier documents write before a value or above a column, per language, commonest first,
without the colon. Trade abbreviations that every language uses stand under `en`.
"""

from __future__ import annotations

from typing import Final

# Packed by hand: the formatter would put every surface on its own line.
# fmt: off

_MONEY = ("€", "EUR", "Euro", "$", "US$", "USD", "£", "GBP", "CHF", "TL", "₺", "RMB", "元", "円")
# What a price is for, behind its currency: €/lfm, USD/pc, 元/米.
_GOODS = (
    "m", "mt", "ml", "lm", "lfm", "mtr", "metro", "mètre", "yd", "kg", "sqft", "sq ft", "ft²", "pq",
    "pc", "pcs", "pce", "piece", "unit", "pair", "pr", "prs", "pz", "pezzo", "paio", "pièce",
    "paire", "Stk", "Stk.", "Stück", "St.", "Paar", "par", "pza", "ud", "uds", "pieza", "peça",
    "un", "un.", "adet", "ad.", "çift", "takım", "set", "米", "件", "双", "条", "个", "码", "套",
    "枚", "足", "着",
)
_PRICES_PER = tuple(f"{money}/{goods}" for money in _MONEY for goods in _GOODS)
_PRICES_IN = tuple(
    f"{price}{between}{money}"
    for price, within in (
        ("Price", " in "), ("Prices", " in "), ("Prezzo", " in "), ("Prix", " en "),
        ("Preis", " in "), ("Precio", " en "), ("Preço", " em "), ("Wholesale", " in "),
    )
    for between in (", ", within)
    for money in ("EUR", "USD", "GBP", "CHF", "€", "US$", "£")
)
# *Preço EXW*, *FOB-Preis*, *Prezzo di vendita FCA*.
_PRICES_AT = tuple(
    f"{price} {term}"
    for price in (
        "Price", "Prezzo", "Prix", "Preis", "Precio", "Preço", "Fiyat", "Unit price",
        "Selling price", "Sales price", "Prezzo di vendita", "Prix de vente", "Verkaufspreis",
        "Precio de venta", "Preço de venda", "Satış fiyatı", "Verkoopprijs", "Prijs",
    )
    for term in ("EXW", "FOB", "FCA", "CIF", "CPT", "DDP", "DAP")
)  # fmt: skip

COMMON_LABELS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "style_code": {
        "en": (
            "Style no.", "Style", "Style code", "Style number", "Style #", "Article", "Art. no.",
            "Art.", "Article no.", "Article number", "Article code", "Item no.", "Item code",
            "Item", "Item #", "Model no.", "Model", "Ref.", "Reference", "Product code", "Code",
            "Quality no.", "Design no.", "Material no.", "Style ID", "Vendor style",
            "Supplier style", "Supplier ref.", "Manufacturer ref.", "P/N", "Part no.", "Item ref.",
            "Our ref.", "Our style", "Our code", "Our line no.", "Line no.",
            "Our article", "Our item",
        ),
        "it": (
            "Art.", "Articolo", "Rif.", "Riferimento", "Cod.", "Codice", "Cod. art.",
            "Codice articolo", "Cod. articolo", "Modello", "Mod.", "Codice modello", "N. articolo",
            "Art. n.", "Codice prodotto", "Ns. rif.", "Nostro riferimento", "Vs. rif.",
            "Codice stile", "Qualità", "Disegno", "Sigla", "Qualità n.", "Ns. codice", "Ns. cod.",
            "Nostro codice", "Ns. articolo", "Ns. art.", "Modello n.", "Mod. n.",
        ),
        "fr": (
            "Réf.", "Référence", "Modèle", "Réf. article", "Référence article", "Code article",
            "Article", "Art.", "N° d'article", "N° article", "N° de modèle", "Code produit",
            "Réf. modèle", "Notre réf.", "Réf. fournisseur", "Mod.", "Notre code",
            "Notre référence",
            "N° de réf.", "Qualité n°",
        ),
        "de": (
            "Art.-Nr.", "Artikelnummer", "Artikel-Nr.", "Artikelnr.", "Artikel", "Art. Nr.",
            "Modell", "Modell-Nr.", "Modellnummer", "Bestell-Nr.", "Bestellnummer", "Best.-Nr.",
            "Referenz", "Ref.-Nr.", "Stil-Nr.", "Stilnummer", "Dessin-Nr.", "Qualität",
            "Materialnummer", "Produktnummer", "Produktcode", "Teil-Nr.", "Teilenummer",
            "Qualität Nr.",
            "Unsere Nr.", "Unsere Art.-Nr.", "Unsere Ref.", "Art-Nr-Lief.", "Art-Nr-Lieferant",
            "Lief.-Art.-Nr.", "Lieferanten-Artikelnummer", "Artikelnummer Lieferant",
        ),
        "es": (
            "Ref.", "Referencia", "Art.", "Artículo", "Modelo", "Mod.", "Código", "Cód.",
            "Código de artículo", "Cód. artículo", "Nº de artículo", "N.º art.", "Nº de modelo",
            "Código de producto", "Ref. proveedor", "Estilo", "Nuestra ref.", "Nuestro código",
            "Nuestra referencia", "Calidad n.º",
        ),
        "pt": (
            "Ref.ª", "Referência", "Ref.", "Artigo", "Art.", "Modelo", "Código", "Cód.",
            "Código do artigo", "Cód. artigo", "N.º de artigo", "Código do produto", "Nossa ref.",
            "Nosso código", "Nossa referência",
        ),
        "tr": (
            "Model", "Model no", "Model kodu", "Ürün kodu", "Ürün no", "Stok kodu", "Artikel",
            "Artikel no", "Art. no", "Kod", "Kalite no", "Kalite kodu", "Referans", "Referans no",
            "Stil no",
        ),
        "zh": (
            "款号", "货号", "型号", "品号", "产品编号", "款式编号", "款式号", "编号", "商品编号",
            "商品货号", "样品编号", "物料编号", "品名编号",
        ),
        "ja": (
            "品番", "商品番号", "型番", "品番号", "商品コード", "モデル番号", "スタイル番号",
            "製品番号", "メーカー品番", "生地品番", "品質番号",
        ),
    },
    "name": {
        "en": (
            "Name", "Style name", "Product name", "Product", "Article name", "Model name",
            "Item name", "Item description", "Description", "Style description", "Title",
            "Product title", "Desc.", "Short description", "Trade name", "Commercial name",
            "Fabric name", "Quality name", "Article description", "Sold as", "Selling name",
        ),
        "it": (
            "Nome", "Nome modello", "Nome prodotto", "Denominazione", "Descrizione", "Descr.",
            "Descrizione articolo", "Descrizione prodotto", "Nome articolo", "Titolo prodotto",
            "Nome commerciale", "Nome tessuto", "Denominazione commerciale", "Nome comm.",
            "Nome di vendita", "Venduto come",
        ),
        "fr": (
            "Nom", "Nom du modèle", "Nom du produit", "Désignation", "Libellé", "Description",
            "Intitulé", "Nom de l'article", "Désignation article",
            "Nom commercial", "Dénomination", "Dénomination commerciale", "Appellation",
            "Nom du tissu", "Nom de vente", "Vendu sous le nom",
        ),
        "de": (
            "Produkt", "Name", "Bezeichnung", "Artikelbezeichnung", "Produktname", "Modellname",
            "Beschreibung", "Produktbezeichnung", "Artikelname", "Artikelbeschreibung",
            "Handelsname", "Handelsbezeichnung", "Modellbezeichnung", "Qualitätsname",
            "Rufname", "Verkaufsname", "Verkauft als",
        ),
        "es": (
            "Nombre", "Nombre del modelo", "Nombre del producto", "Denominación", "Descripción",
            "Descripción del artículo", "Nombre del artículo", "Nombre comercial",
            "Denominación comercial", "Nombre del tejido", "Nombre de producto",
            "Nombre de modelo", "Se llama", "Se vende como", "Nombre de venta",
        ),
        "pt": (
            "Nome", "Nome do modelo", "Nome do produto", "Designação", "Descrição", "Denominação",
            "Descrição do artigo", "Nome comercial", "Designação comercial", "Nome do artigo",
            "Nome do tecido", "Chama-se", "Vende-se como", "Nome de venda",
        ),
        "tr": (
            "Ürün adı", "Model adı", "Adı", "Ürün ismi", "Ürün", "Tanım", "Açıklama",
            "Ürün tanımı", "Ticari adı", "Ticari ad", "Kumaş adı", "Kalite adı", "Model ismi",
            "Satış adı",
        ),
        "zh": (
            "名称", "品名", "产品名称", "款名", "款式名称", "商品名称", "描述", "产品描述",
            "货品名称", "品名称", "面料名称", "商品名",
        ),
        "ja": ("商品名", "品名", "製品名", "名称", "モデル名", "スタイル名", "商品説明", "生地名"),
    },
    "product_type": {
        "en": (
            "Product type", "Type", "Category", "Product category", "Item type", "Garment type",
            "Garment", "Product group", "Class", "Product class", "Sub-category", "Article type",
            "Kind", "Type of product", "Type of article", "Type of garment",
        ),
        "it": (
            "Tipo", "Tipologia", "Tipo prodotto", "Tipologia prodotto", "Categoria", "Capo",
            "Tipo di capo", "Tipo capo", "Famiglia", "Classe", "Gruppo merceologico",
            "Genere merceologico", "Tipo di prodotto", "Tipo di articolo", "Tipo articolo",
        ),
        "fr": (
            "Type", "Type de produit", "Catégorie", "Famille", "Famille de produit",
            "Type d'article", "Vêtement", "Groupe de produits", "Rayon",
            "Nature du produit", "Type de vêtement", "Type de bijou",
        ),
        "de": (
            "Produkttyp", "Produktart", "Artikelart", "Art", "Kategorie", "Produktkategorie",
            "Produktgruppe", "Warengruppe", "Typ", "Warenart",
            "Art des Artikels", "Art des Produkts", "Artikeltyp", "Gattung",
        ),
        "es": (
            "Tipo", "Tipo de producto", "Categoría", "Familia", "Tipo de prenda", "Prenda",
            "Tipo de artículo", "Grupo de producto",
            "Clase de producto", "Tipo de joya", "Tipo de calzado",
        ),
        "pt": (
            "Tipo", "Tipo de produto", "Categoria", "Família", "Tipo de peça", "Peça",
            "Tipo de artigo", "Tipo de joia", "Tipo de calçado",
        ),
        "tr": (
            "Ürün tipi", "Ürün türü", "Ürün grubu", "Kategori", "Tür", "Tip", "Cins", "Ürün cinsi",
            "Ürün", "Model tipi",
        ),
        "zh": ("品类", "产品类型", "类别", "产品类别", "种类", "类型", "款式", "品种", "产品种类"),
        "ja": (
            "アイテム", "商品分類", "品種", "カテゴリー", "カテゴリ", "製品タイプ", "種類", "分類",
            "アイテム名", "商品種別",
        ),
    },
    "brand": {
        "en": (
            "Brand", "Brand name", "Trademark", "Trade mark", "Brand on label", "Brand on goods",
            "Label sewn in", "Sewn-in label name", "Label name", "Sold under", "Private label",
        ),
        "it": (
            "Marchio", "Marca", "Brand", "Griffe", "Nome del marchio", "Marchio cliente",
            "Marchio in etichetta", "Marchio su etichetta", "Marchio apposto", "Etichetta interna",
        ),
        "fr": (
            "Marque", "Griffe", "Nom de marque", "Nom de la marque", "Marque commerciale",
            "Marque apposée", "Marque cousue", "Marque en étiquette", "Marque client",
        ),
        "de": (
            "Marke", "Markenname", "Handelsmarke", "Hausmarke", "Label Kunde", "Kundenlabel",
            "Eigenmarke", "Marke im Etikett", "Einnäher", "Kundenmarke",
        ),
        "es": (
            "Marca", "Marca comercial", "Nombre de marca", "Marca en plantilla",
            "Marca en etiqueta", "Marca propia", "Enseña", "Marca cliente",
        ),
        "pt": (
            "Marca", "Marca comercial", "Nome da marca", "Insígnia", "Marca na palmilha",
            "Marca na etiqueta", "Marca própria", "Marca do cliente",
        ),
        "tr": ("Marka", "Marka adı", "Ticari marka", "Etiket markası", "Müşteri markası"),
        "zh": ("品牌", "牌子", "商标", "品牌名称", "客户品牌", "主标", "主唛", "贴牌"),
        "ja": ("ブランド", "ブランド名", "商標", "メーカーブランド", "織ネーム", "お客様ブランド"),
    },
    "supplier": {
        "en": (
            "Supplier", "Vendor", "Manufacturer", "Factory", "Mill", "Supplier name",
            "Vendor name", "Seller", "Maker", "Producer", "Exporter", "Shipper", "Company",
            "Factory name", "Tannery", "Weaver", "Spinner", "Mfr.", "Beneficiary",
        ),
        "it": (
            "Fornitore", "Produttore", "Fabbricante", "Ditta", "Azienda", "Fabbrica", "Lanificio",
            "Confezionista", "Ragione sociale", "Tessitura", "Filatura", "Conceria", "Maglificio",
            "Venditore", "Mittente",
        ),
        "fr": (
            "Fournisseur", "Fabricant", "Usine", "Fabrique", "Vendeur", "Société", "Producteur",
            "Raison sociale", "Tannerie", "Filature", "Tisseur", "Exportateur", "Façonnier",
        ),
        "de": (
            "Lieferant", "Hersteller", "Fabrik", "Produzent", "Lieferantenname", "Verkäufer",
            "Firma", "Werk", "Weberei", "Spinnerei", "Gerberei", "Exporteur", "Konfektionär",
        ),
        "es": (
            "Proveedor", "Fabricante", "Fábrica", "Vendedor", "Empresa", "Productor",
            "Razón social", "Exportador", "Curtiduría", "Hilandería", "Confeccionista",
        ),
        "pt": (
            "Fornecedor", "Fabricante", "Fábrica", "Vendedor", "Empresa", "Produtor",
            "Razão social", "Exportador", "Fiação", "Curtume",
        ),
        "tr": (
            "Tedarikçi", "Üretici", "Firma", "Üretici firma", "İmalatçı", "Fabrika", "Satıcı",
            "Firma adı", "Tedarikçi adı", "İhracatçı",
        ),
        "zh": (
            "供应商", "厂家", "生产商", "制造商", "工厂", "供货商", "厂商", "公司名称", "生产厂家",
            "卖方", "工厂名称", "出口商",
        ),
        "ja": (
            "仕入先", "メーカー", "取引先", "サプライヤー", "製造元", "製造者", "製造業者",
            "生産者", "工場", "販売元", "メーカー名",
        ),
    },
    "season": {
        "en": (
            "Season", "Collection", "Collection season", "Delivery season", "Season/Year",
            "Season code", "Drop",
        ),
        "it": ("Stagione", "Collezione", "Stag.", "Stagione/Anno", "Coll.", "Codice stagione"),
        "fr": ("Saison", "Collection", "Saison/Année", "Coll.", "Code saison"),
        "de": ("Saison", "Kollektion", "Saison/Jahr", "Koll.", "Saisoncode"),
        "es": ("Temporada", "Colección", "Temp.", "Temporada/Año", "Estación"),
        "pt": ("Estação", "Coleção", "Temporada", "Época", "Est./Ano"),
        "tr": ("Sezon", "Koleksiyon", "Sezon/Yıl", "Sezon kodu"),
        "zh": ("季节", "季度", "系列", "季", "年份季节", "上市季节", "产品季", "季节款"),
        "ja": ("シーズン", "コレクション", "季節", "展開シーズン", "年度シーズン"),
    },
    "gender": {
        "en": ("Gender", "Sex", "Target group", "Department", "Division", "Target", "Wearer"),
        "it": (
            "Genere", "Sesso", "Target", "Reparto", "Destinatario", "Linea uomo/donna",
            "Destinazione",
        ),
        "fr": (
            "Genre", "Sexe", "Cible", "Public", "Département", "Rayon homme/femme", "Destinataire",
        ),
        "de": ("Geschlecht", "Zielgruppe", "Abteilung", "Damen/Herren", "Träger"),
        "es": ("Género", "Sexo", "Público", "Público objetivo", "Departamento", "Destinatario"),
        "pt": ("Género", "Gênero", "Sexo", "Público-alvo", "Público", "Departamento"),
        "tr": ("Cinsiyet", "Hedef kitle", "Cins.", "Departman"),
        "zh": ("性别", "适用性别", "男女款", "适用人群", "适用对象", "性別"),
        "ja": ("性別", "対象", "ジェンダー", "メンズ/レディース", "対象性別"),
    },
    "colours": {
        "en": (
            "Colour", "Color", "Colours", "Colors", "Colour code", "Color code", "Colour name",
            "Col.", "Colourway", "Colorway", "Colourways", "Shade", "Available colours",
            "Colours available", "Colour card", "Var.", "Clr.",
        ),
        "it": (
            "Colore", "Colori", "Col.", "Var.te", "Variante", "Varianti", "Var.", "Codice colore",
            "Cod. colore", "Nome colore", "Cartella colori", "Colori disponibili", "Tinta",
            "C/Colore", "Varianti colore", "Colorazione",
        ),
        "fr": (
            "Coloris", "Couleur", "Couleurs", "Col.", "Code couleur", "Code coloris",
            "Coloris disponibles", "Teinte", "Teintes", "Nom du coloris", "Gamme de coloris",
            "Variante", "Carte de couleurs",
        ),
        "de": (
            "Farbe", "Farben", "Farb-Nr.", "Farbnummer", "Farbcode", "Farbname", "Farbton",
            "Farbvarianten", "Verfügbare Farben", "Farbkarte", "Farbstellung", "Farbe Nr.",
            "Farbbezeichnung",
        ),
        "es": (
            "Color", "Colores", "Col.", "Código de color", "Cód. color", "Nombre del color",
            "Colores disponibles", "Tono", "Variante", "Variantes", "Carta de colores", "Colorido",
        ),
        "pt": (
            "Cor", "Cores", "Código da cor", "Cód. cor", "Cores disponíveis", "Nome da cor",
            "Tonalidade", "Variante", "Cartela de cores",
        ),
        "tr": (
            "Renk", "Renkler", "Renk kodu", "Renk adı", "Renk no", "Mevcut renkler", "Varyant",
            "Renk seçenekleri", "Renk kartelası",
        ),
        "zh": (
            "颜色", "色号", "色名", "花色", "颜色代码", "颜色名称", "可选颜色", "色卡", "颜色编号",
            "配色", "色系",
        ),
        "ja": (
            "色", "カラー", "色番", "色名", "カラー名", "カラーコード", "カラー展開", "配色",
            "色展開", "カラーバリエーション", "色番号",
        ),
    },
    "composition": {
        "en": (
            "Composition", "Content", "Fabrication", "Fibre content", "Fiber content", "Material",
            "Materials", "Fabric content", "Material composition", "Fabric composition", "Comp.",
            "Fabric", "Material content", "Fibre composition", "Fiber composition", "Blend",
            "Made of", "Yarn composition", "Materials used", "Quality",
        ),
        "it": (
            "Composizione", "Comp.", "Comp.ne", "Compos.", "Materiale", "Materiali",
            "Composizione tessuto", "Composizione filato", "Contenuto fibroso", "Mat.", "Tessuto",
            "Filato", "Composizione fibrosa", "Composiz.", "Materia prima", "Composizione %",
            "C/Composizione",
        ),
        "fr": (
            "Composition", "Compo.", "Compo", "Matière", "Matières", "Composition textile",
            "Matière principale", "Composition du tissu", "Matériau", "Matériaux",
            "Teneur en fibres", "Comp.", "Composition matière",
        ),
        "de": (
            "Zusammensetzung", "Material", "Materialzusammensetzung", "Materialien",
            "Faserzusammensetzung", "Stoffzusammensetzung", "Mat.", "Zus.", "Textilkennzeichnung",
            "Materialangabe", "Materialien und Zusammensetzung", "Qualität/Material",
        ),
        "es": (
            "Composición", "Comp.", "Material", "Materiales", "Composición del tejido", "Tejido",
            "Contenido de fibra", "Composición textil", "Materia", "Composición de la tela",
        ),
        "pt": (
            "Composição", "Comp.", "Material", "Materiais", "Composição do tecido", "Tecido",
            "Composição têxtil", "Matéria", "Teor de fibras",
        ),
        "tr": (
            "İçerik", "Kompozisyon", "Karışım", "Materyal", "Malzeme", "Kumaş içeriği", "Kumaş",
            "Komp.", "Kumaş kompozisyonu", "İplik karışımı", "Elyaf içeriği", "Malzeme bileşimi",
        ),
        "zh": (
            "成分", "面料成分", "材质", "成份", "纤维成分", "面料", "材料", "含量", "纤维含量",
            "原料成分", "质地", "纱线成分", "用料", "主要材质",
        ),
        "ja": (
            "組成", "混率", "素材", "品質", "材質", "品質表示", "繊維組成", "素材混率", "組成表示",
            "使用素材", "生地混率", "素材名",
        ),
    },
    "care": {
        "en": (
            "Care", "Care instructions", "Washing instructions", "Care label", "Wash", "Washing",
            "Maintenance", "Cleaning", "Care symbols", "Washcare", "Wash care",
            "Wash care instructions", "Care guide", "Caring", "Cleaning instructions",
            "How to care",
        ),
        "it": (
            "Manutenzione", "Lavaggio", "Istruzioni di lavaggio", "Cura", "Cura del capo",
            "Trattamento", "Istruzioni di manutenzione", "Etichetta di manutenzione",
            "Simboli di lavaggio", "Manut.", "Consigli di lavaggio", "Istruzioni per la cura",
            "Pulizia",
        ),
        "fr": (
            "Entretien", "Lavage", "Conseils d'entretien", "Instructions d'entretien",
            "Instructions de lavage", "Symboles d'entretien", "Étiquette d'entretien",
            "Consignes d'entretien", "Soin", "Nettoyage",
        ),
        "de": (
            "Pflege", "Pflegehinweise", "Pflegeanleitung", "Waschanleitung", "Pflegesymbole",
            "Pflegekennzeichen", "Pflegekennzeichnung", "Waschhinweise", "Pflegeetikett",
            "Reinigung", "Waschen",
        ),
        "es": (
            "Cuidados", "Lavado", "Instrucciones de lavado", "Instrucciones de cuidado",
            "Conservación", "Mantenimiento", "Consejos de lavado", "Cuidado", "Símbolos de lavado",
            "Limpieza",
        ),
        "pt": (
            "Conservação", "Lavagem", "Instruções de lavagem", "Cuidados",
            "Instruções de conservação", "Manutenção", "Cuidados de lavagem", "Limpeza",
        ),
        "tr": (
            "Yıkama talimatı", "Bakım", "Bakım talimatı", "Yıkama", "Yıkama talimatları",
            "Bakım talimatları", "Yıkama sembolleri", "Temizleme talimatı",
        ),
        "zh": (
            "洗涤说明", "洗涤方法", "洗护说明", "洗水", "护理", "护理说明", "保养", "洗涤",
            "洗水唛", "洗标", "洗涤要求", "保养方法", "洗护",
        ),
        "ja": (
            "取扱い", "取扱い表示", "洗濯表示", "お手入れ", "お手入れ方法", "取り扱い",
            "取扱い方法", "洗濯", "取扱表示", "ケア", "取扱い注意",
        ),
    },
    "country_of_origin": {
        "en": (
            "Country of origin", "Made in", "Origin", "COO", "C.O.O.", "Country of manufacture",
            "Manufactured in", "Produced in", "Production country", "Assembled in", "Product of",
            "Sewn in", "Place of manufacture", "C/O", "Production", "Knitted in", "Handmade in",
            "Hand made in", "Cut & sewn", "Cut and sewn in",
        ),
        "it": (
            "Origine", "Made in", "Prodotto in", "Paese di origine", "Paese d'origine",
            "Fabbricato in", "Provenienza", "Paese di produzione", "Paese di fabbricazione",
            "Confezionato in", "Realizzato in", "Luogo di produzione", "Orig.", "Fatto a mano in",
            "Fabbricato", "Taglio e cucito", "Cucito in", "Fatto in",
        ),
        "fr": (
            "Fabriqué en", "Origine", "Pays d'origine", "Made in", "Pays de fabrication",
            "Fabrication", "Provenance", "Confectionné en", "Fabriqué au", "Lieu de fabrication",
            "Produit en", "Assemblé en", "Fait main en", "Fait en", "Cousu en",
        ),
        "de": (
            "Ursprungsland", "Hergestellt in", "Herkunftsland", "Made in", "Ursprung", "Herkunft",
            "Produktionsland", "Herstellungsland", "Gefertigt in", "Fertigung in",
            "Konfektioniert in", "Gefertigt", "Handgefertigt in", "Genäht in", "Fertigungsort",
            "Fertigungsland", "Urspr.", "Ursprungsl.", "Urspr.land", "Herk.land", "U-Land",
        ),
        "es": (
            "Hecho en", "Fabricado en", "Origen", "País de origen", "Made in",
            "País de fabricación", "Procedencia", "Confeccionado en", "Producido en",
            "País de producción", "Hecho a mano en", "Cosido en",
        ),
        "pt": (
            "Fabricado em", "Origem", "País de origem", "Made in", "Feito em", "Produzido em",
            "Procedência", "Confecionado em", "Confeccionado em", "País de fabrico",
            "País de fabricação", "Feito à mão em", "Costurado em",
        ),
        "tr": (
            "Menşei", "Üretim yeri", "Menşe", "Menşe ülke", "Menşe ülkesi", "Üretildiği ülke",
            "Üretim ülkesi", "Made in", "Üretim", "Dikim yeri",
        ),
        "zh": (
            "产地", "原产国", "原产地", "生产国", "制造国", "生产地", "制造地", "出产地", "加工地",
        ),
        "ja": (
            "原産国", "生産国", "原産地", "製造国", "生産地", "縫製国", "産地", "縫製地",
            "生産国名",
        ),
    },
    "material_origin": {
        "en": (
            "Material origin", "Fibre origin", "Fiber origin", "Yarn origin", "Fabric origin",
            "Origin of fibre", "Origin of material", "Raw material origin",
            "Origin of raw material", "Origin of the wool", "Provenance of fibre",
            "Sourcing region", "Fabric made in", "Yarn made in", "Leather origin",
            "Fabric country",
        ),
        "it": (
            "Origine della fibra", "Origine fibra", "Provenienza fibra", "Origine materia prima",
            "Origine del filato", "Origine filato", "Provenienza materia prima", "Origine tessuto",
            "Provenienza della lana", "Tessuto prodotto in", "Origine del tessuto",
            "Origine pelle",
        ),
        "fr": (
            "Origine de la fibre", "Origine de la matière", "Origine des matières",
            "Provenance de la fibre", "Origine du fil", "Origine de la matière première",
            "Origine du tissu", "Provenance matière", "Origine de la laine", "Origine du cuir",
        ),
        "de": (
            "Faserherkunft", "Herkunft der Faser", "Materialherkunft", "Rohstoffherkunft",
            "Garnherkunft", "Stoffherkunft", "Herkunft des Materials", "Herkunft der Wolle",
            "Herkunft Rohware", "Lederherkunft",
        ),
        "es": (
            "Origen de la fibra", "Origen de la materia prima", "Origen del hilo",
            "Origen del material", "Procedencia de la fibra", "Origen del tejido",
            "Origen de la lana", "Origen de la piel",
        ),
        "pt": (
            "Origem da fibra", "Origem da matéria-prima", "Origem do fio", "Origem do material",
            "Proveniência da fibra", "Origem do tecido", "Origem da lã",
        ),
        "tr": (
            "Elyaf menşei", "İplik menşei", "Hammadde menşei", "Kumaş menşei", "Elyafın menşei",
            "Malzeme menşei", "Yün menşei",
        ),
        "zh": (
            "原料产地", "纤维产地", "纱线产地", "羊绒产地", "面料产地", "原料来源", "原材料产地",
            "羊毛产地",
        ),
        "ja": (
            "原料産地", "原毛産地", "素材産地", "繊維の産地", "糸の原産国", "生地の原産国",
            "原料原産国", "生地原産国",
        ),
    },
    "gtin": {
        "en": (
            "EAN", "GTIN", "Barcode", "EAN code", "EAN13", "EAN-13", "UPC", "UPC code", "Bar code",
            "EAN no.", "GTIN-13", "EAN/UPC", "GTIN code", "Barcode no.", "EAN number",
        ),
        "it": (
            "EAN", "Codice EAN", "Codice a barre", "Barcode", "GTIN", "EAN 13", "Cod. EAN",
            "Cod. a barre", "C. a barre",
        ),
        "fr": (
            "EAN", "Code EAN", "Code-barres", "Code à barres", "Gencod", "Gencode", "GTIN",
            "Code barre",
        ),
        "de": (
            "EAN", "EAN-Code", "Barcode", "GTIN", "EAN-Nr.", "Strichcode", "EAN-Nummer",
            "GTIN-Nr.",
        ),
        "es": ("EAN", "Código EAN", "Código de barras", "GTIN", "Cód. barras", "Cód. EAN"),
        "pt": ("EAN", "Código EAN", "Código de barras", "GTIN", "Cód. barras"),
        "tr": ("Barkod", "EAN", "EAN kodu", "Barkod no", "GTIN", "Barkod numarası"),
        "zh": ("条形码", "条码", "EAN", "EAN码", "商品条码", "GTIN", "国际条码"),
        "ja": ("JANコード", "JAN", "EAN", "バーコード", "JANコード番号", "GTIN", "共通商品コード"),
    },
    "hs_code": {
        "en": (
            "HS code", "HTS code", "Tariff code", "Customs code", "Commodity code", "HS", "HTS",
            "Tariff number", "Customs tariff no.", "Harmonised code", "Harmonized code", "TARIC",
            "TARIC code", "CN code", "HTSUS", "HS no.", "Customs tariff number", "H.S. code",
            "Intrastat code", "Tariff", "Commodity", "Customs no.",
        ),
        "it": (
            "Codice doganale", "Voce doganale", "Nomenclatura combinata", "Codice HS",
            "Cod. doganale", "NC", "Tariffa doganale", "TARIC", "Codice TARIC", "Codice NC",
            "Cod. Intrastat", "N.C.", "Voce dog.", "Dog.", "Cod. dog.",
        ),
        "fr": (
            "Code douanier", "Nomenclature douanière", "Code SH", "Code HS", "Position tarifaire",
            "Code NC", "Nomenclature", "Nomenclature combinée", "Code TARIC", "Tarif douanier",
        ),
        "de": (
            "Zolltarifnummer", "Warennummer", "HS-Code", "Zolltarif-Nr.",
            "Statistische Warennummer", "Warentarifnummer", "Zollcode", "Stat. Warennr.",
            "KN-Code", "Statistiknummer", "TARIC-Code", "Zolltarifnr.",
        ),
        "es": (
            "Código arancelario", "Partida arancelaria", "Código HS", "Código SA", "Código TARIC",
            "Arancel", "Nomenclatura combinada", "Cód. arancelario", "Código aduanero",
            "Código NC",
        ),
        "pt": (
            "Código pautal", "Código HS", "Código aduaneiro", "Código SH", "Código NC", "NCM",
            "Posição pautal", "Nomenclatura combinada", "Pauta aduaneira", "Pauta",
        ),
        "tr": (
            "GTİP", "GTİP no", "HS kodu", "Gümrük tarife no", "GTİP kodu", "G.T.İ.P.",
            "Gümrük kodu", "GTIP",
        ),
        "zh": (
            "海关编码", "HS编码", "税则号", "商品编码", "海关商品编码", "HS code", "税号",
            "HS代码", "税则号列", "报关编码",
        ),
        "ja": (
            "HSコード", "関税番号", "統計品目番号", "税番", "HS番号", "関税コード",
            "輸出統計品目番号",
        ),
    },
    "net_weight": {
        "en": (
            "Net weight", "Weight per piece", "Garment weight", "Piece weight", "Unit weight",
            "Net wt.", "N.W.", "NW", "Item weight", "Product weight", "Weight/pc",
            "Weight per pair", "Nett weight", "N/W", "Weight",
        ),
        "it": (
            "Peso netto", "Peso capo", "Peso", "P. netto", "Peso al pezzo", "Peso a capo",
            "Peso unitario", "Peso articolo", "P.N.", "Peso del capo", "Peso prodotto", "Peso/pz",
            "Peso pz.",
        ),
        "fr": (
            "Poids net", "Poids", "Poids de l'article", "Poids unitaire", "Poids par pièce",
            "Poids du produit", "Poids pièce", "P.N.",
        ),
        "de": (
            "Nettogewicht", "Gewicht", "Stückgewicht", "Artikelgewicht", "Netto-Gewicht",
            "Gewicht pro Stück", "Nettogew.", "Gewicht/Stk.", "Produktgewicht",
            "Gew.", "Gew./Stk.", "Stückgew.",
        ),
        "es": (
            "Peso neto", "Peso", "Peso unitario", "Peso por pieza", "P. neto", "Peso de la prenda",
            "Peso por unidad",
        ),
        "pt": (
            "Peso líquido", "Peso", "Peso unitário", "Peso por peça", "P. líquido", "Peso da peça",
            "Peso líquido unitário",
        ),
        "tr": (
            "Net ağırlık", "Ağırlık", "Parça ağırlığı", "Birim ağırlık", "Ürün ağırlığı",
            "Net kilo", "Adet ağırlığı", "Adet gr", "Adet gramı", "Parça gr",
        ),
        "zh": (
            "净重", "克数", "单件重量", "重量", "单重", "成衣重量", "每件净重", "单件净重", "件重",
        ),
        "ja": ("重量", "正味重量", "製品重量", "重さ", "1枚当たり重量", "本体重量", "着重量"),
    },
    "sizes": {
        "en": (
            "Sizes", "Size", "Size range", "Size run", "Available sizes", "Size scale",
            "Sizes available", "Size set", "Sizing", "Size breakdown", "Sz.",
        ),
        "it": (
            "Taglie", "Taglia", "Tg.", "Tgl.", "Misure", "Misura", "Sviluppo taglie", "Numeri",
            "Range taglie", "Taglie disponibili", "Scala taglie", "Numerata", "Tagl.", "Calzata",
            "Numerazione",
        ),
        "fr": (
            "Tailles", "Taille", "Pointure", "Pointures", "T.", "Gamme de tailles",
            "Tailles disponibles", "Grille de tailles", "Échelle de tailles",
        ),
        "de": (
            "Größen", "Größe", "Gr.", "Größenlauf", "Größenspiegel", "Konfektionsgröße",
            "Verfügbare Größen", "Größensatz", "Größenspanne", "Groesse", "Groessen",
        ),
        "es": (
            "Tallas", "Talla", "Tallaje", "Rango de tallas", "Tallas disponibles", "T.",
            "Escala de tallas", "Números", "Curva de tallas", "Numeración", "Edad", "N.º de pie",
        ),
        "pt": (
            "Tamanhos", "Tamanho", "Tam.", "Gama de tamanhos", "Números", "Tamanhos disponíveis",
            "Grade de tamanhos", "Escala de tamanhos", "Numeração", "N.º EU", "Idade",
        ),
        "tr": (
            "Beden", "Bedenler", "Beden aralığı", "Numara", "Mevcut bedenler", "Beden seti",
            "Numaralar", "Ölçü", "Asorti",
        ),
        "zh": (
            "尺码", "尺寸", "码数", "号型", "规格", "尺码范围", "码段", "尺码段", "可选尺码",
            "鞋码",
        ),
        "ja": (
            "サイズ", "サイズ展開", "サイズ表", "展開サイズ", "サイズ範囲", "サイズレンジ", "寸法",
        ),
    },
    "size_system": {
        "en": (
            "Size system", "Sizing system", "Size type", "Size standard", "Size scale system",
            "Size country", "Sizing standard",
        ),
        "it": (
            "Sistema taglie", "Sistema di taglie", "Tipo taglia", "Standard taglie",
            "Scala taglia", "Tipo di taglia",
        ),
        "fr": (
            "Système de tailles", "Système de taille", "Type de taille", "Norme de taille",
            "Standard de taille",
        ),
        "de": ("Größensystem", "Größentyp", "Größenangabe", "Größennorm", "Größenstandard"),
        "es": (
            "Sistema de tallas", "Tipo de talla", "Sistema de tallaje", "Norma de tallas",
            "Tallaje (sistema)",
        ),
        "pt": ("Sistema de tamanhos", "Tipo de tamanho", "Norma de tamanhos"),
        "tr": ("Beden sistemi", "Beden türü", "Beden standardı", "Beden tipi"),
        "zh": ("尺码体系", "尺码系统", "尺码标准", "尺码类型", "码制"),
        "ja": ("サイズ体系", "サイズ規格", "サイズ表記", "サイズ基準", "サイズシステム"),
    },
    "variants": {
        "en": (
            "Variants", "SKU", "SKU list", "SKUs", "Size/colour breakdown", "Size colour matrix",
            "SKU no.", "SKU code", "Variant", "Assortment", "Variant list", "Item SKU",
        ),
        "it": (
            "Elenco varianti", "SKU", "Codice SKU", "Dettaglio taglie/colori",
            "Articoli taglia/colore", "Lista varianti", "Assortimento", "Codice variante",
        ),
        "fr": (
            "Déclinaisons", "Variantes", "SKU", "Code SKU", "Détail tailles/couleurs",
            "Liste des variantes", "Assortiment",
        ),
        "de": (
            "Varianten", "SKU", "Variantenliste", "Variantennummer", "Größen-/Farbaufteilung",
            "Sortierung", "SKU-Nr.", "Sortiment",
        ),
        "es": (
            "Listado de variantes", "SKU", "Código SKU", "Desglose tallas/colores",
            "Lista de variantes", "Surtido", "Combinaciones",
        ),
        "pt": (
            "Variantes", "SKU", "Código SKU", "Lista de variantes", "Detalhe tamanhos/cores",
            "Combinações",
        ),
        "tr": (
            "Varyantlar", "SKU", "Varyant listesi", "SKU kodu", "Beden/renk dağılımı",
            "Stok birimi",
        ),
        "zh": ("SKU", "规格明细", "尺码颜色明细", "SKU编码", "款色码", "变体", "SKU明细", "配码"),
        "ja": ("SKU", "バリエーション", "SKU一覧", "サイズ・カラー明細", "SKUコード", "単品コード"),
    },
    "wholesale_price": {
        "en": (
            "Wholesale price", "Wholesale", "WSP", "WHS", "W/S", "FOB price", "Cost", "Cost price",
            "Price", "Net price", "Unit price", "Unit cost", "FOB", "Wholesale cost",
            "Quoted price", "Target price", "Purchase price", "Buying price", "Price per piece",
            "Price/pc", "Ex-works price", "Trade price", "Price per metre", "U/P", "FOB cost",
            "Quotation", "Landed cost", "WS price", "Trade", "WHSL", "Whsl.", "Dealer price",
            "Price per pair", "Price/pair", "Price/m", "Price per meter", "Price/yd",
            "Stockist price", "Your price", "Your cost", "Net trade", *_PRICES_PER, *_PRICES_IN,
            *_PRICES_AT,
        ),
        "it": (
            "Prezzo", "Prezzo netto", "Listino", "Prezzo di listino", "Prezzo all'ingrosso",
            "Prezzo ingrosso", "Costo", "Prezzo unitario", "Prezzo di acquisto",
            "Prezzo d'acquisto", "Prezzo di cessione", "Prezzo listino", "Prezzo al mt",
            "Prezzo al metro", "Costo unitario", "P.zo", "Pr. netto", "Prezzo cad.",
            "Prezzo fabbrica", "Quotazione", "€/mt", "€/pz", "Wholesale", "Prezzo rivenditori",
            "Prezzo al paio", "Prezzo al pz", "Prezzo al pezzo", "Prezzo al negozio",
            "Prezzo negozio", "Prezzo rivenditore", "Listino ingrosso", "Pr. ingrosso", "Ingrosso",
            "Prezzo trade", "Pr. al mt", "Prezzo/mt", "Prezzo/pz", "Prezzo a Voi riservato",
            "Prezzo riservato",
        ),
        "fr": (
            "Prix de gros", "Prix", "Prix d'achat", "PA HT", "Prix HT", "Prix unitaire",
            "Prix net", "Prix de cession", "P.U.", "PU HT", "Prix d'achat HT", "Tarif",
            "Prix au mètre", "Coût", "PA", "Prix WHS", "Cotation", "Prix revendeur",
            "Prix revendeurs", "Prix revendeur HT", "Prix de gros HT", "Prix pro", "Prix pro HT",
            "Prix unitaire HT", "Tarif HT", "Tarif revendeur", "Prix détaillant",
            "Prix détaillants", "Prix net HT", "Prix la paire", "Prix la pièce", "Prix pièce",
            "Prix au ml", "PGHT", "Prix de cession HT", "Prix d'achat net",
        ),
        "de": (
            "Großhandelspreis", "EK", "EK-Preis", "Einkaufspreis", "Preis", "Nettopreis",
            "Stückpreis", "HEK", "Einzelpreis", "Listenpreis", "Händler-EK", "Preis/Stk.",
            "Netto-EK", "Preis pro Meter", "Händlerpreis", "HEK netto", "E-Preis", "EK netto",
            "HEK-Preis", "Preis/Paar", "Preis/m", "Preis/lfm", "Preis pro Paar", "Preis je Paar",
            "Preis je Meter", "Preis pro lfm", "Preis je lfm", "Preis je Stück", "Preis pro Stück",
            "Fachhandelspreis", "Wiederverkäuferpreis", "Wiederverkäufer", "Händler",
            "Händler netto", "Abgabepreis", "Ihr EK", "Einkauf", "EK €", "Preis netto",
        ),
        "es": (
            "Precio mayorista", "Precio", "Precio neto", "Precio al por mayor", "Coste", "Costo",
            "Precio de coste", "Precio unitario", "P. coste", "Precio de compra", "Tarifa",
            "Precio por metro", "PVD", "P. mayorista", "Cotización", "Precio para tiendas",
            "Precio tiendas", "Precio mayor", "Precio distribuidor", "Precio tienda", "P. tienda",
            "Precio por par", "Precio/par", "Precio el par", "Precio/m", "P.V.D.",
            "Precio fábrica", "Precio de fábrica", "Precio de cesión", "Mayorista",
            "Precio detallista",
        ),
        "pt": (
            "Preço", "Preço de custo", "Preço grossista", "Preço por grosso", "Preço líquido",
            "Preço unitário", "Preço de venda por atacado", "Preço de atacado", "Custo",
            "Preço de compra", "Preço por metro", "P. custo", "Cotação", "Preço revenda",
            "Preço lojas", "Preço de revenda", "Preço por par", "Preço/par", "Preço/m",
            "P. revenda", "Preço de fábrica", "Preço ao metro", "Revenda", "Preço lojista",
            "Atacado",
        ),
        "tr": (
            "Fiyat", "Toptan fiyat", "Birim fiyat", "Maliyet", "Toptan satış fiyatı", "FOB fiyat",
            "Net fiyat", "Alış fiyatı", "Metre fiyatı", "Birim fiyatı", "FOB fiyatı",
            "Bayi fiyatı", "Toptan", "Toptan satış", "Çift fiyatı", "Adet fiyatı", "Liste fiyatı",
            "Fabrika fiyatı", "Mağaza alış fiyatı", "Metre fiyat", "Peşin fiyat",
        ),
        "zh": (
            "批发价", "单价", "价格", "出厂价", "成本价", "FOB价", "报价", "供货价", "采购价",
            "含税单价", "结算价", "离岸价", "经销价", "批价", "拿货价", "大货价", "大货单价",
            "未税单价", "不含税单价", "未税价", "不含税价", "含税价", "出厂单价", "净价", "代理价",
        ),
        "ja": (
            "卸価格", "下代", "仕入価格", "単価", "価格", "卸値", "納入価格", "卸単価", "原価",
            "仕切価格", "メーター単価", "見積単価", "FOB単価", "卸売価格", "卸売単価", "卸", "仕切",
            "仕切り価格", "納価", "税抜単価", "御見積単価", "お見積単価", "本体単価",
        ),
    },
    "retail_price": {
        "en": (
            "Retail price", "RRP", "SRP", "MSRP", "Recommended retail price",
            "Suggested retail price", "Retail", "RTL", "R.R.P.", "Selling price",
            "Suggested retail", "RRP incl. VAT", "Public price", "Ticket price", "Consumer price",
            "S.R.P.", "Retail selling price", "Full price", "Recommended retail",
            "Suggested retail price (SRP)", "Rec. retail", "Suggested RRP", "Shop price",
            "Retail incl. VAT",
        ),
        "it": (
            "Prezzo al pubblico", "Prezzo retail", "P. pubblico", "Prezzo di vendita",
            "Prezzo consigliato", "Prezzo al dettaglio", "Prezzo pubblico", "PVP",
            "Prezzo di vendita al pubblico", "Prezzo consigliato al pubblico", "Al pubblico",
            "Retail", "Prezzo vendita", "Pubblico consigliato", "Pubbl.", "Pubblico",
            "Prezzo al pubblico consigliato", "Prezzo consigliato pubblico", "PVP consigliato",
            "Vendita consigliata", "Prezzo negozio al pubblico", "Prezzo cartellino",
        ),
        "fr": (
            "Prix de vente", "PVC", "Prix public", "PVP", "Prix de vente conseillé",
            "Prix de vente public", "PV TTC", "Prix TTC", "Prix public conseillé",
            "Prix conseillé", "PPC", "Prix de détail", "PVC TTC", "Prix boutique",
            "Prix public TTC", "Prix de vente conseillé TTC", "Prix public conseillé TTC",
            "Prix de vente TTC", "PP TTC", "PPTTC", "PPC TTC", "Public TTC",
            "Prix public indicatif", "Prix de vente public TTC", "Prix conseillé TTC", "PVI",
        ),
        "de": (
            "VK", "VK-Preis", "UVP", "Verkaufspreis", "Endverbraucherpreis",
            "Unverbindliche Preisempfehlung", "Empf. VK", "Ladenpreis", "Einzelhandelspreis",
            "Empfohlener Verkaufspreis", "EVP", "UVP inkl. MwSt.", "Brutto-VK",
            "Ladenverkaufspreis", "VK empf.", "VK brutto", "Laden-VK", "UVP brutto", "Ihr VK",
            "Empfohlener VK", "Empfohlener Ladenpreis", "Unverb. Preisempfehlung",
            "Endkundenpreis", "Preisempfehlung", "Verkauf",
        ),
        "es": (
            "PVP", "P.V.P.", "Precio de venta al público", "Precio de venta", "Precio recomendado",
            "Precio al público", "PVPR", "Precio minorista", "Precio de venta recomendado",
            "PVP recomendado", "PVP c/IVA", "Precio público", "Venta recomendada", "PVP rec.",
            "PVP sugerido", "PVP IVA incl.", "PVP IVA incluido", "Venta al público",
            "Precio sugerido", "Precio etiqueta", "PVP orientativo",
        ),
        "pt": (
            "PVP", "Preço de venda ao público", "P.V.P.", "Preço recomendado", "Preço de retalho",
            "Preço de venda", "Preço ao público", "Preço de varejo", "PVPR", "Preço sugerido",
            "PVP recomendado", "PVP rec.", "PVP sugerido", "Venda ao público", "Preço etiqueta",
            "PVP c/ IVA", "Venda recomendada",
        ),
        "tr": (
            "Perakende fiyat", "Satış fiyatı", "PSF", "Perakende satış fiyatı",
            "Tavsiye edilen satış fiyatı", "Etiket fiyatı", "Tavsiye edilen fiyat",
            "Mağaza fiyatı", "Perakende", "Önerilen satış fiyatı", "Önerilen perakende fiyatı",
            "Önerilen fiyat", "Tavsiye edilen perakende fiyatı", "Tavsiye fiyatı", "Etiket",
        ),
        "zh": (
            "零售价", "建议零售价", "吊牌价", "市场价", "售价", "标价", "零售价格", "建议售价",
            "统一零售价", "建议零售", "零售", "专柜价", "门店价", "建议吊牌价",
        ),
        "ja": (
            "上代", "小売価格", "希望小売価格", "販売価格", "定価", "メーカー希望小売価格",
            "参考上代", "税込価格", "店頭価格", "プロパー価格", "参考小売価格", "小売", "希望小売",
            "参考小売", "販売予定価格", "予定上代", "想定上代",
        ),
    },
    "moq": {
        "en": (
            "MOQ", "Minimum order", "Minimum", "Minimum order quantity", "Min. order", "Min. qty",
            "Minimums", "Min. order qty", "M.O.Q.", "Minimum quantity", "Min.", "MCQ",
            "Min. order quantity", "Minimum per style", "Minimum per colour", "Order minimum",
            "Min/style", "Min/colour", "MOQ/style", "MOQ/colour",
        ),
        "it": (
            "Minimo", "Q.tà min.", "Quantità minima", "Minimo d'ordine", "Minimo ordine",
            "Min. ordine", "Minimo per colore", "MOQ", "Quantitativo minimo", "Min. col.",
            "Minimo per variante", "Minimi", "Minimo per articolo", "Ordine minimo", "Min.",
            "Qtà minima", "Minimo ordinabile", "Min/col.",
        ),
        "fr": (
            "Minimum", "QMC", "Quantité minimum", "Minimum de commande", "Quantité minimale",
            "Min. de commande", "MOQ", "Mini", "Commande minimum", "Qté min.", "Minima",
            "Quantité minimale de commande", "Min. par coloris", "Minimum par coloris",
            "Commande minimale",
        ),
        "de": (
            "Mindestmenge", "Mindestbestellmenge", "Mindestabnahme", "Mindestauftrag", "MOQ",
            "MBM", "Minimum", "Min. Menge", "Mindestmenge pro Farbe", "Mindestabnahmemenge",
            "Min.-Menge", "Mindestorder", "Mindestauftragsmenge", "Minimum pro Farbe",
        ),
        "es": (
            "Mínimo", "Pedido mínimo", "Cantidad mínima", "MOQ", "Mín.", "Mínimos",
            "Mínimo por color", "Mínimo de pedido", "Cant. mín.", "Cantidad mínima de pedido",
            "Compra mínima",
        ),
        "pt": (
            "Mínimo", "Quantidade mínima", "Encomenda mínima", "MOQ", "Mínimo de encomenda",
            "Qtd. mín.", "Mínimo por cor", "Mínimos", "Pedido mínimo",
            "Quantidade mínima de encomenda",
        ),
        "tr": (
            "Min. sipariş", "Minimum sipariş", "MOQ", "Minimum", "Minimum sipariş miktarı",
            "Minimum adet", "Min. adet", "Minimum miktar", "Min. sipariş miktarı",
            "Asgari sipariş",
        ),
        "zh": (
            "起订量", "最小起订量", "最低起订量", "起订", "起订数量", "MOQ", "最小订单量",
            "最低订购量", "起批量", "最少订量",
        ),
        "ja": (
            "最低発注数", "最小ロット", "最低ロット", "ミニマムロット", "MOQ", "ミニマム",
            "最低発注数量", "最小発注数", "最小発注数量", "ロット", "発注ロット", "最低数量",
        ),
    },
    "lead_time": {
        "en": (
            "Lead time", "Delivery time", "Delivery", "Production time", "Production lead time",
            "Leadtime", "L/T", "Delivery lead time", "Lead-time", "Turnaround", "Time of delivery",
            "Shipment time", "Production leadtime", "Del. time", "Delivery period",
        ),
        "it": (
            "Consegna", "Tempi di consegna", "Tempi", "Tempo di consegna", "Termine di consegna",
            "Lead time", "Cons.", "Tempistica", "Tempi di produzione", "Termini di consegna",
            "Consegne", "Produzione", "Disponibilità", "Resa",
        ),
        "fr": (
            "Délai", "Délai de livraison", "Livraison", "Délai de production", "Délais",
            "Délai de fabrication", "Délais de livraison", "Mise à disposition", "Lead time",
            "Délai livr.",
        ),
        "de": (
            "Lieferzeit", "Lieferung", "Liefertermin", "Lieferfrist", "Produktionszeit",
            "Lieferzeiten", "Lead Time", "Fertigungszeit", "Vorlaufzeit", "Lieferzeit ab AB", "LZ",
            "Durchlaufzeit",
        ),
        "es": (
            "Plazo de entrega", "Plazo", "Entrega", "Tiempo de entrega", "Plazo de producción",
            "Plazos", "Lead time", "Plazo de fabricación", "Plazo de servicio",
            "Tiempo de producción",
        ),
        "pt": (
            "Prazo de entrega", "Prazo", "Entrega", "Prazo de produção", "Prazos",
            "Tempo de entrega", "Lead time", "Prazo de fabrico",
        ),
        "tr": (
            "Termin", "Teslim süresi", "Termin süresi", "Üretim süresi", "Teslimat",
            "Teslimat süresi", "Termin tarihi", "Teslim", "Üretim termini",
        ),
        "zh": (
            "交期", "交货期", "货期", "生产周期", "大货交期", "交货时间", "生产交期", "交货周期",
            "出货期",
        ),
        "ja": (
            "納期", "リードタイム", "生産納期", "納品", "生産期間", "納入期間", "生産リードタイム",
            "出荷目安", "お届け日数",
        ),
    },
    "incoterm": {
        "en": (
            "Incoterm", "Incoterms", "Delivery terms", "Terms of delivery",
            "Shipping terms", "Terms of sale", "Delivery term", "Trade terms", "Price terms",
            "Freight terms", "Ship terms", "Price basis",
        ),
        "it": (
            "Resa merce", "Termini di resa", "Incoterm", "Condizioni di consegna", "Porto",
            "Incoterms", "Condizioni di resa", "Franco", "Clausola di resa", "Reso",
        ),
        "fr": (
            "Incoterm", "Conditions de livraison", "Incoterms", "Condition de vente",
            "Modalités de livraison", "Port", "Termes de livraison", "Conditions de vente",
        ),
        "de": (
            "Lieferbedingungen", "Incoterm", "Lieferbedingung", "Incoterms", "Lieferkondition",
            "Lieferkonditionen", "Frachtklausel", "Preisstellung",
        ),
        "es": (
            "Incoterm", "Condiciones de entrega", "Incoterms", "Términos de entrega", "Portes",
            "Condición de entrega", "Términos de venta",
        ),
        "pt": (
            "Incoterm", "Condições de entrega", "Incoterms", "Termos de entrega", "Portes",
            "Condição de entrega",
        ),
        "tr": (
            "Teslim şekli", "Incoterm", "Teslimat şekli", "Teslim koşulu", "Incoterms",
            "Teslimat koşulları", "Satış şekli",
        ),
        "zh": ("贸易条款", "价格条款", "交货条件", "贸易术语", "贸易方式", "交货方式", "成交方式"),
        "ja": ("貿易条件", "インコタームズ", "取引条件", "受渡条件", "建値", "納入条件"),
    },
    "certificates": {
        "en": (
            "Certificates", "Certification", "Certifications", "Certificate", "Certified",
            "Standards", "Certificate no.", "Compliance", "Certification body", "Cert.",
            "Cert. no.", "Sustainability", "License no.", "Licence no.", "Accreditations",
            "Standard",
        ),
        "it": (
            "Certificazioni", "Certificazione", "Certificato", "Certificati", "Cert.",
            "Certificato n.", "N. certificato", "Sostenibilità", "Standard", "Conformità",
        ),
        "fr": (
            "Certifications", "Certification", "Certificat", "Certificats", "Labels",
            "N° de certificat", "Certificat n°", "Certifié", "Normes",
        ),
        "de": (
            "Zertifikate", "Zertifizierung", "Zertifikat", "Zertifizierungen", "Zertifikat-Nr.",
            "Zert.", "Zertifikatsnummer", "Prüfzeichen", "Gütesiegel", "Siegel", "Standards",
            "Nachhaltigkeit",
        ),
        "es": (
            "Certificados", "Certificaciones", "Certificación", "Certificado", "Nº de certificado",
            "Certificado nº", "Certif.", "Sostenibilidad",
        ),
        "pt": (
            "Certificados", "Certificações", "Certificação", "Certificado", "N.º do certificado",
            "Certificado n.º", "Sustentabilidade",
        ),
        "tr": (
            "Sertifikalar", "Sertifika", "Sertifikasyon", "Sertifika no", "Belgeler", "Belge no",
            "Sertifika numarası",
        ),
        "zh": ("认证", "证书", "资质认证", "证书编号", "认证证书", "环保认证", "质量认证"),
        "ja": ("認証", "認証書", "証明書", "認証番号", "証明書番号", "取得認証", "認定"),
    },
}
