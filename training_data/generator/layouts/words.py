"""Words around facts, by language: document titles, headings, terms, page marks, small words."""

# ruff: noqa: E501  (tables: one row a line)
# fmt: off
from __future__ import annotations

from collections.abc import Mapping, Sequence

Table = Mapping[str, Sequence[str]]

TITLES: Table = {
    "en": (
        "PRODUCT SHEET", "Technical sheet", "Product data sheet", "Style sheet", "Spec sheet",
        "Item information", "PRODUCT SPECIFICATION", "Quality sheet", "Article card",
        "Data sheet", "Sample card", "Tech pack - summary", "PRODUCT PASSPORT", "Item card",
        "New item form", "Vendor item set-up", "LINE SHEET", "Development sheet",
    ),
    "it": (
        "SCHEDA TECNICA", "Scheda prodotto", "Scheda articolo", "Scheda tecnica articolo",
        "SCHEDA QUALITÀ", "Cartella campioni", "Dati tecnici", "Scheda modello", "Scheda tessuto",
        "Foglio prodotto", "Anagrafica articolo", "Scheda campionario",
    ),
    "fr": (
        "FICHE TECHNIQUE", "Fiche produit", "Fiche article", "Fiche qualité", "Fiche modèle",
        "Données techniques", "FICHE MATIÈRE", "Dossier technique", "Fiche de présentation",
    ),
    "de": (
        "ARTIKELPASS", "Technisches Datenblatt", "Produktdatenblatt", "Artikelstammblatt",
        "Musterkarte", "Produktinformation", "Qualitätsblatt", "DATENBLATT", "Modellblatt",
    ),
    "es": (
        "FICHA TÉCNICA", "Ficha de producto", "Ficha de artículo", "Hoja técnica",
        "Datos del producto", "FICHA DE CALIDAD", "Hoja de especificaciones",
    ),
    "pt": (
        "FICHA TÉCNICA", "Ficha de produto", "Ficha do artigo", "Dados técnicos",
        "Folha de especificações", "Ficha de qualidade",
    ),
    "tr": (
        "ÜRÜN BİLGİ FORMU", "Teknik Föy", "Ürün kartı", "Model kartı", "Kumaş kartı",
        "TEKNİK BİLGİ FORMU", "Artikel kartı", "Kalite föyü",
    ),
    "zh": ("产品资料表", "产品规格书", "工艺单", "样品卡", "款式资料", "面料卡", "商品信息表", "技术资料"),
    "ja": ("商品仕様書", "製品情報", "品質表示", "商品カード", "サンプルカード", "規格書", "生地見本", "アイテム情報"),
}

HEADINGS: Mapping[str, Mapping[str, Sequence[str]]] = {
    "identity": {
        "en": ("General", "Product", "Identification", "Item", "Style", "GENERAL INFORMATION"),
        "it": ("Generale", "Articolo", "Dati generali", "Identificazione", "PRODOTTO"),
        "fr": ("Généralités", "Article", "Identification", "PRODUIT", "Désignation"),
        "de": ("Allgemein", "Artikel", "Artikeldaten", "PRODUKT", "Stammdaten"),
        "es": ("General", "Artículo", "Datos generales", "PRODUCTO", "Identificación"),
        "pt": ("Geral", "Artigo", "Dados gerais", "PRODUTO"),
        "tr": ("Genel bilgiler", "Ürün", "ÜRÜN BİLGİLERİ", "Model"),
        "zh": ("基本信息", "产品", "款式信息", "概况"),
        "ja": ("基本情報", "商品", "商品情報", "概要"),
    },
    "material": {
        "en": ("Material", "Fabric & care", "MATERIALS", "Material and care", "Fabric", "Quality"),
        "it": ("Materiale", "Materiali e cura", "TESSUTO", "Composizione e cura", "Qualità"),
        "fr": ("Matière", "Matières et entretien", "MATIÈRES", "Composition et entretien"),
        "de": ("Material", "Material & Pflege", "MATERIALIEN", "Qualität", "Stoff"),
        "es": ("Material", "Materiales y cuidados", "TEJIDO", "Composición y cuidados"),
        "pt": ("Material", "Materiais e cuidados", "TECIDO", "Composição e conservação"),
        "tr": ("Malzeme", "Kumaş ve bakım", "KUMAŞ", "İçerik ve bakım"),
        "zh": ("材质", "面料与洗涤", "面料信息", "材料"),
        "ja": ("素材", "素材とお手入れ", "生地", "品質"),
    },
    "construction": {
        "en": ("Details", "Construction", "Technical data", "Make", "DESIGN DETAILS", "Features"),
        "it": ("Dettagli", "Lavorazione", "Dati tecnici", "CARATTERISTICHE", "Costruzione"),
        "fr": ("Détails", "Fabrication", "Données techniques", "CARACTÉRISTIQUES"),
        "de": ("Details", "Verarbeitung", "Technische Daten", "MERKMALE", "Ausführung"),
        "es": ("Detalles", "Confección", "Datos técnicos", "CARACTERÍSTICAS"),
        "pt": ("Detalhes", "Confeção", "Dados técnicos", "CARACTERÍSTICAS"),
        "tr": ("Detaylar", "Üretim", "Teknik bilgiler", "ÖZELLİKLER"),
        "zh": ("细节", "工艺", "技术参数", "特点"),
        "ja": ("詳細", "仕様", "技術データ", "特徴"),
    },
    "size": {
        "en": ("Dimensions", "Sizes", "Measurements", "SIZE & FIT", "Size and weight"),
        "it": ("Dimensioni", "Taglie", "Misure", "TAGLIE E VESTIBILITÀ", "Misure e pesi"),
        "fr": ("Dimensions", "Tailles", "Mesures", "TAILLE ET COUPE"),
        "de": ("Abmessungen", "Größen", "Maße", "GRÖSSE & PASSFORM"),
        "es": ("Dimensiones", "Tallas", "Medidas", "TALLA Y AJUSTE"),
        "pt": ("Dimensões", "Tamanhos", "Medidas"),
        "tr": ("Ölçüler", "Bedenler", "BEDEN VE KALIP"),
        "zh": ("尺寸", "尺码", "规格"),
        "ja": ("寸法", "サイズ", "サイズ・寸法"),
    },
    "trade": {
        "en": ("Commercial", "Prices & terms", "TERMS", "Order conditions", "Logistics", "Trade"),
        "it": ("Condizioni", "Prezzi e condizioni", "CONDIZIONI DI VENDITA", "Logistica"),
        "fr": ("Conditions", "Prix et conditions", "CONDITIONS DE VENTE", "Logistique"),
        "de": ("Konditionen", "Preise & Konditionen", "LIEFERUNG", "Logistik"),
        "es": ("Condiciones", "Precios y condiciones", "CONDICIONES DE VENTA", "Logística"),
        "pt": ("Condições", "Preços e condições", "Logística"),
        "tr": ("Ticari bilgiler", "Fiyat ve koşullar", "SİPARİŞ KOŞULLARI", "Lojistik"),
        "zh": ("商务条款", "价格与条款", "订货条件", "物流"),
        "ja": ("取引条件", "価格・条件", "発注条件", "物流"),
    },
    "other": {
        "en": ("Other", "Further information", "MORE", "Additional data", "Notes"),
        "it": ("Altro", "Ulteriori informazioni", "ALTRI DATI", "Note"),
        "fr": ("Autres", "Informations complémentaires", "DIVERS"),
        "de": ("Sonstiges", "Weitere Angaben", "ZUSATZDATEN"),
        "es": ("Otros", "Más información", "DATOS ADICIONALES"),
        "pt": ("Outros", "Mais informações", "DADOS ADICIONAIS"),
        "tr": ("Diğer", "Ek bilgiler", "DİĞER BİLGİLER"),
        "zh": ("其他", "补充信息", "其它资料"),
        "ja": ("その他", "補足情報", "備考"),
    },
}

DITTO: Table = {
    "en": ("(as above)", "as above", "ditto", "do.", '"', "same", "s.a.a.", "''"),
    "it": ("come sopra", "(c.s.)", "c.s.", "idem", '"', "id."),
    "fr": ("idem", "(idem)", "id.", "comme ci-dessus", '"'),
    "de": ("wie oben", "dto.", "(dito)", '"', "s.o."),
    "es": ("ídem", "(ídem)", "igual", '"', "como arriba"),
    "pt": ("idem", "(idem)", "igual", '"'),
    "tr": ("aynı", "(aynı)", "yukarıdaki gibi", '"'),
    "zh": ("同上", "(同上)", "〃", "同"),
    "ja": ("同上", "(同上)", "〃", "同じ"),
}

ALL_STYLES: Table = {
    "en": ("All styles", "All items", "Valid for all articles", "For the whole line", "All", "Terms"),
    "it": ("Tutti gli articoli", "Per tutti i modelli", "Valido per tutta la linea", "Condizioni"),
    "fr": ("Tous les modèles", "Pour tous les articles", "Toute la ligne", "Conditions"),
    "de": ("Alle Artikel", "Gilt für alle Modelle", "Für die ganze Linie", "Konditionen"),
    "es": ("Todos los artículos", "Para todos los modelos", "Toda la línea", "Condiciones"),
    "pt": ("Todos os artigos", "Para todos os modelos", "Toda a linha"),
    "tr": ("Tüm modeller", "Tüm artikeller için", "Bütün ürünler"),
    "zh": ("所有款式", "全部款号", "以上款式均"),
    "ja": ("全品番", "全商品共通", "共通"),
}

PRICE_LISTS: Table = {
    "en": ("PRICE LIST", "Wholesale price list", "LINE SHEET", "Offer", "Collection overview", "Range plan", "Linesheet", "Quotation"),
    "it": ("LISTINO PREZZI", "Listino", "Offerta", "Collezione", "Preventivo", "Elenco articoli"),
    "fr": ("LISTE DE PRIX", "Tarif", "Offre", "Collection", "Devis", "Liste des articles"),
    "de": ("PREISLISTE", "Angebot", "Kollektion", "Artikelübersicht", "Kollektionsübersicht"),
    "es": ("LISTA DE PRECIOS", "Tarifa", "Oferta", "Colección", "Presupuesto"),
    "pt": ("LISTA DE PREÇOS", "Tabela de preços", "Oferta", "Coleção"),
    "tr": ("FİYAT LİSTESİ", "Teklif", "Koleksiyon", "Sipariş listesi"),
    "zh": ("报价单", "价格表", "款式一览表", "产品目录"),
    "ja": ("価格表", "見積書", "商品一覧", "ラインシート"),
}

PAPERS: Table = {
    "en": ("ORDER CONFIRMATION", "Proforma invoice", "Certificate of origin", "Test report", "Packing list", "Delivery note", "Declaration of conformity", "Transaction certificate"),
    "it": ("CONFERMA D'ORDINE", "Fattura proforma", "Certificato d'origine", "Rapporto di prova", "Bolla di consegna", "Dichiarazione di conformità"),
    "fr": ("CONFIRMATION DE COMMANDE", "Facture proforma", "Certificat d'origine", "Rapport d'essai", "Bon de livraison", "Déclaration de conformité"),
    "de": ("AUFTRAGSBESTÄTIGUNG", "Proformarechnung", "Ursprungszeugnis", "Prüfbericht", "Lieferschein", "Konformitätserklärung"),
    "es": ("CONFIRMACIÓN DE PEDIDO", "Factura proforma", "Certificado de origen", "Informe de ensayo", "Albarán"),
    "pt": ("CONFIRMAÇÃO DE ENCOMENDA", "Fatura proforma", "Certificado de origem", "Relatório de ensaio", "Guia de remessa"),
    "tr": ("SİPARİŞ ONAYI", "Proforma fatura", "Menşe şahadetnamesi", "Test raporu", "İrsaliye"),
    "zh": ("订单确认", "形式发票", "原产地证", "检测报告", "装箱单"),
    "ja": ("注文確認書", "見積送り状", "原産地証明書", "試験報告書", "納品書"),
}

PAPER_FIELDS: Table = {
    "en": ("Order no.", "Your order", "Our ref.", "Customer no.", "Date", "Invoice no.", "Report no.", "Payment", "Contact"),
    "it": ("Ordine n.", "Vs. ordine", "Ns. rif.", "Cod. cliente", "Data", "Fattura n.", "Pagamento", "Agente"),
    "fr": ("Commande n°", "Votre commande", "N/réf.", "N° client", "Date", "Facture n°", "Paiement", "Contact"),
    "de": ("Auftrag Nr.", "Ihre Bestellung", "Unser Zeichen", "Kunden-Nr.", "Datum", "Rechnung Nr.", "Zahlung", "Bearbeiter"),
    "es": ("Pedido nº", "Su pedido", "Ntra. ref.", "Nº cliente", "Fecha", "Factura nº", "Pago", "Contacto"),
    "pt": ("Encomenda n.º", "V/ encomenda", "N/ ref.", "N.º cliente", "Data", "Fatura n.º", "Pagamento"),
    "tr": ("Sipariş no", "Müşteri no", "Tarih", "Fatura no", "Ödeme", "Referansımız"),
    "zh": ("订单号", "客户编号", "日期", "发票号", "付款方式", "联系人"),
    "ja": ("注文番号", "お客様番号", "日付", "請求書番号", "支払条件", "担当"),
}

PAGE_MARKS: Table = {
    "en": ("Page {n} of {m}", "Page {n}", "{n}/{m}", "- {n} -", "p. {n}"),
    "it": ("Pagina {n} di {m}", "Pag. {n}", "{n}/{m}", "- {n} -"),
    "fr": ("Page {n} sur {m}", "Page {n}", "{n}/{m}", "- {n} -"),
    "de": ("Seite {n} von {m}", "Seite {n}", "{n}/{m}", "- {n} -"),
    "es": ("Página {n} de {m}", "Pág. {n}", "{n}/{m}", "- {n} -"),
    "pt": ("Página {n} de {m}", "Pág. {n}", "{n}/{m}"),
    "tr": ("Sayfa {n} / {m}", "Sayfa {n}", "{n}/{m}"),
    "zh": ("第{n}页 共{m}页", "第{n}页", "{n}/{m}"),
    "ja": ("{n} / {m} ページ", "{n}頁", "{n}/{m}"),
}


# What the columns of a fact's own table are called.
LEAVES: Mapping[str, Mapping[str, Sequence[str]]] = {
    "code": {
        "en": ("Code", "Col. no.", "No.", "Colour code"), "it": ("Cod.", "Codice", "Var."),
        "fr": ("Code", "N°"), "de": ("Nr.", "Farb-Nr.", "Code"), "es": ("Cód.", "Código"),
        "pt": ("Cód.", "Código"), "tr": ("Kod", "Renk kodu"), "zh": ("色号", "编号"), "ja": ("色番", "コード"),
    },
    "name": {
        "en": ("Name", "Colour", "Description"), "it": ("Nome", "Colore", "Descrizione"),
        "fr": ("Nom", "Coloris", "Désignation"), "de": ("Name", "Farbe", "Bezeichnung"),
        "es": ("Nombre", "Color"), "pt": ("Nome", "Cor"), "tr": ("Ad", "Renk"),
        "zh": ("名称", "颜色"), "ja": ("名称", "カラー"),
    },
    "component": {
        "en": ("Part", "Component", "Use"), "it": ("Parte", "Componente"),
        "fr": ("Partie", "Élément"), "de": ("Teil", "Komponente"), "es": ("Parte", "Pieza"),
        "pt": ("Parte",), "tr": ("Bölüm", "Parça"), "zh": ("部位",), "ja": ("部位", "箇所"),
    },
    "fibre": {
        "en": ("Fibre", "Material", "Content"), "it": ("Fibra", "Materia"),
        "fr": ("Fibre", "Matière"), "de": ("Faser", "Material"), "es": ("Fibra", "Materia"),
        "pt": ("Fibra",), "tr": ("Lif", "Elyaf"), "zh": ("成分", "纤维"), "ja": ("繊維", "素材"),
    },
    "percent": {
        "en": ("%", "Share", "Percentage"), "it": ("%", "Perc."), "fr": ("%", "Part"),
        "de": ("%", "Anteil"), "es": ("%",), "pt": ("%",), "tr": ("%", "Oran"),
        "zh": ("%", "含量"), "ja": ("%", "混率"),
    },
    "sku": {"en": ("SKU", "Item no.", "Variant"), "zh": ("货号", "SKU"), "ja": ("SKU", "品番")},
    "gtin": {"en": ("EAN", "Barcode", "GTIN", "UPC"), "zh": ("条码",), "ja": ("JAN",)},
    "colour": {
        "en": ("Colour", "Color", "Col."), "it": ("Colore", "Col."), "fr": ("Coloris", "Couleur"),
        "de": ("Farbe",), "es": ("Color",), "pt": ("Cor",), "tr": ("Renk",), "zh": ("颜色",), "ja": ("カラー", "色"),
    },
    "size": {
        "en": ("Size", "Sz."), "it": ("Taglia", "Tg."), "fr": ("Taille", "T."), "de": ("Größe", "Gr."),
        "es": ("Talla",), "pt": ("Tamanho", "Tam."), "tr": ("Beden",), "zh": ("尺码",), "ja": ("サイズ",),
    },
    "scheme": {"en": ("Certificate", "Standard", "Scheme"), "it": ("Certificazione",), "fr": ("Certificat",), "de": ("Zertifikat",), "zh": ("证书",)},
    "number": {"en": ("Number", "Certificate no."), "it": ("Numero", "N."), "fr": ("Numéro",), "de": ("Nummer",), "zh": ("编号",), "ja": ("番号",)},
    "valid_to": {"en": ("Valid until", "Expiry"), "it": ("Scadenza",), "fr": ("Valable jusqu'au",), "de": ("Gültig bis",), "zh": ("有效期",), "ja": ("有効期限",)},
    "type": {"en": ("Stone", "Type"), "it": ("Pietra",), "fr": ("Pierre",), "de": ("Stein",), "es": ("Piedra",), "zh": ("宝石",), "ja": ("石",)},
    "carat": {"en": ("Carat", "ct"), "it": ("Carati", "ct"), "fr": ("Carats",), "de": ("Karat",), "zh": ("克拉",), "ja": ("カラット",)},
    "count": {"en": ("Qty", "Pcs", "No. of stones"), "it": ("Q.tà", "Pz."), "fr": ("Qté",), "de": ("Anzahl", "Stk."), "zh": ("数量",), "ja": ("個数",)},
    "origin": {"en": ("Origin", "Natural/lab"), "it": ("Origine",), "fr": ("Origine",), "de": ("Herkunft",), "zh": ("来源",), "ja": ("由来",)},
    "place": {"en": ("Origin", "Place"), "it": ("Provenienza",), "fr": ("Provenance",), "de": ("Herkunft",), "zh": ("产地",), "ja": ("産地",)},
}


def words(table: Table, lang: str) -> Sequence[str]:
    """Return a table's words of a language, English where there are none."""
    return table.get(lang) or table["en"]
