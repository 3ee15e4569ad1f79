"""Words that made-up attributes are composed of: things, what is said of them, and values."""

# ruff: noqa: E501  (tables: one row a line)
# fmt: off
from __future__ import annotations

from collections.abc import Mapping

LANGUAGES = ("en", "it", "fr", "de", "es", "pt", "tr", "zh", "ja")


def _row(*surfaces: str) -> dict[str, str]:
    return dict(zip(LANGUAGES, surfaces, strict=True))


# What is said: the kind of value, and the word in nine languages.
QUANTITIES: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "width": ("length", _row("width", "larghezza", "largeur", "Breite", "ancho", "largura", "genişlik", "宽度", "幅")),
    "height": ("length", _row("height", "altezza", "hauteur", "Höhe", "altura", "altura", "yükseklik", "高度", "高さ")),
    "depth": ("length", _row("depth", "profondità", "profondeur", "Tiefe", "profundidad", "profundidade", "derinlik", "深度", "奥行")),
    "length": ("length", _row("length", "lunghezza", "longueur", "Länge", "largo", "comprimento", "uzunluk", "长度", "長さ")),
    "diameter": ("length", _row("diameter", "diametro", "diamètre", "Durchmesser", "diámetro", "diâmetro", "çap", "直径", "直径")),
    "thickness": ("length", _row("thickness", "spessore", "épaisseur", "Stärke", "grosor", "espessura", "kalınlık", "厚度", "厚さ")),
    "weight": ("weight", _row("weight", "peso", "poids", "Gewicht", "peso", "peso", "ağırlık", "重量", "重量")),
    "volume": ("volume", _row("volume", "volume", "volume", "Volumen", "volumen", "volume", "hacim", "容积", "容量")),
    "capacity": ("volume", _row("capacity", "capacità", "capacité", "Fassungsvermögen", "capacidad", "capacidade", "kapasite", "容量", "収容量")),
    "power": ("power", _row("power", "potenza", "puissance", "Leistung", "potencia", "potência", "güç", "功率", "出力")),
    "voltage": ("power", _row("voltage", "tensione", "tension", "Spannung", "voltaje", "tensão", "gerilim", "电压", "電圧")),
    "temperature": ("temperature", _row("temperature", "temperatura", "température", "Temperatur", "temperatura", "temperatura", "sıcaklık", "温度", "温度")),
    "count": ("count", _row("quantity", "quantità", "quantité", "Anzahl", "cantidad", "quantidade", "adet", "数量", "数量")),
    "pieces": ("count", _row("number of pieces", "numero pezzi", "nombre de pièces", "Stückzahl", "número de piezas", "número de peças", "parça sayısı", "件数", "個数")),
    "colour": ("phrase", _row("colour", "colore", "couleur", "Farbe", "color", "cor", "renk", "颜色", "色")),
    "material": ("phrase", _row("material", "materiale", "matière", "Material", "material", "material", "malzeme", "材质", "材質")),
    "type": ("phrase", _row("type", "tipo", "type", "Typ", "tipo", "tipo", "tip", "类型", "種類")),
    "shape": ("phrase", _row("shape", "forma", "forme", "Form", "forma", "forma", "şekil", "形状", "形状")),
    "finish": ("phrase", _row("surface", "superficie", "surface", "Oberfläche", "superficie", "superfície", "yüzey", "表面", "表面")),
    "code": ("code", _row("code", "codice", "code", "Code", "código", "código", "kod", "代码", "コード")),
    "serial": ("code", _row("serial number", "matricola", "numéro de série", "Seriennummer", "número de serie", "número de série", "seri no", "序列号", "製造番号")),
    "batch": ("code", _row("batch", "lotto", "lot", "Charge", "lote", "lote", "parti", "批号", "ロット")),
    "model": ("code", _row("model", "modello", "modèle", "Modell", "modelo", "modelo", "model", "型号", "型番")),
    "date": ("date", _row("date", "data", "date", "Datum", "fecha", "data", "tarih", "日期", "日付")),
    "expiry": ("date", _row("expiry date", "scadenza", "date d'expiration", "Ablaufdatum", "caducidad", "validade", "son kullanma tarihi", "有效期", "期限")),
    "origin": ("place", _row("origin", "provenienza", "provenance", "Herkunft", "procedencia", "proveniência", "köken", "来源地", "産地")),
    "maker": ("company", _row("manufacturer", "produttore", "fabricant", "Hersteller", "fabricante", "fabricante", "üretici", "制造商", "メーカー")),
    "designer": ("person", _row("designer", "designer", "designer", "Designer", "diseñador", "designer", "tasarımcı", "设计师", "デザイナー")),
    "contact": ("person", _row("contact", "referente", "contact", "Ansprechpartner", "contacto", "contacto", "yetkili", "联系人", "担当者")),
    "price": ("money", _row("price", "prezzo", "prix", "Preis", "precio", "preço", "fiyat", "价格", "価格")),
    "surcharge": ("money", _row("surcharge", "sovrapprezzo", "supplément", "Aufpreis", "recargo", "sobretaxa", "ek ücret", "附加费", "追加料金")),
    "share": ("percent", _row("share", "percentuale", "pourcentage", "Anteil", "porcentaje", "percentagem", "oran", "比例", "割合")),
    "duration": ("duration", _row("duration", "durata", "durée", "Dauer", "duración", "duração", "süre", "时长", "期間")),
    "warranty": ("duration", _row("warranty", "garanzia", "garantie", "Garantie", "garantía", "garantia", "garanti", "保修期", "保証期間")),
    "included": ("yesno", _row("included", "incluso", "inclus", "enthalten", "incluido", "incluído", "dahil", "是否包含", "付属")),
    "removable": ("yesno", _row("removable", "removibile", "amovible", "abnehmbar", "extraíble", "removível", "çıkarılabilir", "可拆卸", "取り外し可")),
    "rating": ("ratio", _row("rating", "classe", "classe", "Klasse", "clase", "classe", "sınıf", "等级", "等級")),
    "name": ("name", _row("name", "nome", "nom", "Name", "nombre", "nome", "ad", "名称", "名称")),
    "line": ("name", _row("line", "linea", "ligne", "Linie", "línea", "linha", "seri", "系列", "シリーズ")),
}

# Of what it is said.
OBJECTS: Mapping[str, Mapping[str, str]] = {
    "strap": _row("strap", "cinturino", "bracelet", "Armband", "correa", "bracelete", "kayış", "表带", "ベルト"),
    "dial": _row("dial", "quadrante", "cadran", "Zifferblatt", "esfera", "mostrador", "kadran", "表盘", "文字盤"),
    "case": _row("case", "cassa", "boîtier", "Gehäuse", "caja", "caixa", "kasa", "表壳", "ケース"),
    "lid": _row("lid", "coperchio", "couvercle", "Deckel", "tapa", "tampa", "kapak", "盖子", "蓋"),
    "bottle": _row("bottle", "bottiglia", "flacon", "Flasche", "botella", "garrafa", "şişe", "瓶", "ボトル"),
    "carton": _row("carton", "cartone", "carton", "Karton", "cartón", "caixa de cartão", "koli", "外箱", "カートン"),
    "pallet": _row("pallet", "bancale", "palette", "Palette", "palé", "palete", "palet", "托盘", "パレット"),
    "inner_box": _row("inner box", "scatola interna", "boîte intérieure", "Innenkarton", "caja interior", "caixa interior", "iç kutu", "内盒", "内箱"),
    "piece": _row("piece", "pezzo", "pièce", "Stück", "pieza", "peça", "parça", "单件", "単品"),
    "seat": _row("seat", "seduta", "assise", "Sitz", "asiento", "assento", "oturak", "座面", "座面"),
    "leg": _row("leg", "gamba", "pied", "Bein", "pata", "perna", "ayak", "桌腿", "脚"),
    "shelf": _row("shelf", "ripiano", "étagère", "Regalboden", "estante", "prateleira", "raf", "层板", "棚板"),
    "cable": _row("cable", "cavo", "câble", "Kabel", "cable", "cabo", "kablo", "电缆", "ケーブル"),
    "battery": _row("battery", "batteria", "batterie", "Akku", "batería", "bateria", "pil", "电池", "電池"),
    "screen": _row("screen", "schermo", "écran", "Bildschirm", "pantalla", "ecrã", "ekran", "屏幕", "画面"),
    "wheel": _row("wheel", "ruota", "roue", "Rad", "rueda", "roda", "tekerlek", "轮子", "車輪"),
    "frame": _row("frame", "telaio", "cadre", "Rahmen", "marco", "armação", "çerçeve", "框架", "フレーム"),
    "lens": _row("lens", "lente", "verre", "Glas", "lente", "lente", "cam", "镜片", "レンズ"),
    "pump": _row("pump", "pompa", "pompe", "Pumpe", "bomba", "bomba", "pompa", "泵头", "ポンプ"),
    "handle": _row("handle", "manico", "poignée", "Griff", "asa", "pega", "sap", "手柄", "持ち手"),
    "base": _row("base", "base", "socle", "Sockel", "base", "base", "taban", "底座", "台座"),
    "mattress": _row("mattress", "materasso", "matelas", "Matratze", "colchón", "colchão", "yatak", "床垫", "マットレス"),
    "drawer": _row("drawer", "cassetto", "tiroir", "Schublade", "cajón", "gaveta", "çekmece", "抽屉", "引き出し"),
    "label": _row("label", "etichetta", "étiquette", "Etikett", "etiqueta", "etiqueta", "etiket", "标签", "ラベル"),
    "bag": _row("bag", "sacchetto", "sachet", "Beutel", "bolsa", "saco", "torba", "袋子", "袋"),
    "tube": _row("tube", "tubo", "tube", "Tube", "tubo", "tubo", "tüp", "管", "チューブ"),
    "jar": _row("jar", "vasetto", "pot", "Tiegel", "tarro", "frasco", "kavanoz", "罐", "ジャー"),
    "motor": _row("motor", "motore", "moteur", "Motor", "motor", "motor", "motor", "电机", "モーター"),
    "filter": _row("filter", "filtro", "filtre", "Filter", "filtro", "filtro", "filtre", "滤芯", "フィルター"),
    "cover": _row("cover", "rivestimento", "housse", "Bezug", "funda", "capa", "kılıf", "外套", "カバー"),
    "set": _row("set", "set", "lot", "Set", "juego", "conjunto", "takım", "套装", "セット"),
    "pocket": _row("pocket", "tasca", "poche", "Tasche", "bolsillo", "bolso", "cep", "口袋", "ポケット"),
    "tray": _row("tray", "vassoio", "plateau", "Tablett", "bandeja", "tabuleiro", "tepsi", "托架", "トレー"),
    "table_top": _row("table top", "piano", "plateau de table", "Tischplatte", "tablero", "tampo", "tabla", "台面", "天板"),
    "blade": _row("blade", "lama", "lame", "Klinge", "hoja", "lâmina", "bıçak", "刀片", "刃"),
    "lamp": _row("lamp", "lampada", "lampe", "Leuchte", "lámpara", "lâmpada", "lamba", "灯", "ランプ"),
    "package": _row("packaging", "imballo", "emballage", "Verpackung", "embalaje", "embalagem", "ambalaj", "包装", "梱包"),
    "shipment": _row("shipment", "spedizione", "expédition", "Versand", "envío", "envio", "sevkiyat", "发货", "出荷"),
    "order": _row("order", "ordine", "commande", "Bestellung", "pedido", "encomenda", "sipariş", "订单", "注文"),
    "sample": _row("sample", "campione", "échantillon", "Muster", "muestra", "amostra", "numune", "样品", "サンプル"),
    "test": _row("test", "prova", "essai", "Prüfung", "ensayo", "ensaio", "test", "测试", "試験"),
    "button": _row("button", "bottone", "bouton", "Knopf", "botón", "botão", "düğme", "纽扣", "ボタン"),
    "print": _row("print", "stampa", "impression", "Druck", "estampado", "estampa", "baskı", "印花", "プリント"),
    "thread": _row("thread", "filo", "fil", "Garn", "hilo", "fio", "iplik", "缝线", "糸"),
    "hanger": _row("hanger", "gruccia", "cintre", "Bügel", "percha", "cabide", "askı", "衣架", "ハンガー"),
}

YES_NO: Mapping[str, tuple[str, ...]] = {
    "en": ("yes", "no", "Yes", "No", "Y", "N", "n/a", "optional"),
    "it": ("sì", "no", "Sì", "No", "SI", "opzionale"),
    "fr": ("oui", "non", "Oui", "Non", "en option"),
    "de": ("ja", "nein", "Ja", "Nein", "optional"),
    "es": ("sí", "no", "Sí", "opcional"),
    "pt": ("sim", "não", "Sim", "opcional"),
    "tr": ("evet", "hayır", "Evet", "Yok", "var"),
    "zh": ("是", "否", "有", "无", "可选"),
    "ja": ("有", "無", "あり", "なし", "可"),
}

# Real words for open values; made-up words stand among them.
ADJECTIVES: Mapping[str, tuple[str, ...]] = {
    "en": ("brushed", "matt", "glossy", "transparent", "round", "double", "fine", "heavy", "soft", "dark", "light", "recycled", "natural", "cold", "smoked", "oiled", "anodised", "frosted", "square", "mini", "extra strong", "adjustable", "foldable", "scented", "dry", "spicy"),
    "it": ("spazzolato", "opaco", "lucido", "trasparente", "tondo", "doppio", "fine", "morbido", "scuro", "chiaro", "naturale", "pieghevole", "regolabile"),
    "fr": ("brossé", "mat", "brillant", "transparent", "rond", "double", "fin", "doux", "foncé", "clair", "naturel", "pliable", "réglable"),
    "de": ("gebürstet", "matt", "glänzend", "transparent", "rund", "doppelt", "fein", "weich", "dunkel", "hell", "natur", "faltbar", "verstellbar"),
    "es": ("cepillado", "mate", "brillante", "transparente", "redondo", "doble", "fino", "suave", "oscuro", "claro", "natural", "plegable"),
    "pt": ("escovado", "mate", "brilhante", "transparente", "redondo", "duplo", "fino", "suave", "escuro", "claro", "natural"),
    "tr": ("mat", "parlak", "şeffaf", "yuvarlak", "çift", "ince", "yumuşak", "koyu", "açık", "doğal"),
    "zh": ("哑光", "亮面", "透明", "圆形", "双层", "细", "柔软", "深色", "浅色", "天然", "可折叠"),
    "ja": ("マット", "光沢", "透明", "丸型", "二重", "細め", "柔らかい", "濃い", "淡い", "天然"),
}
NOUNS: Mapping[str, tuple[str, ...]] = {
    "en": ("aluminium", "walnut", "ceramic", "glass", "vanilla", "bergamot", "rosewood", "basalt", "amber", "lithium", "quartz", "paper", "cork", "bamboo", "sapphire", "oak", "stainless steel", "jasmine", "olive oil", "honey", "cocoa", "LED", "USB-C", "Bluetooth 5.3", "resin", "clay", "tin", "beech", "mint", "lavender", "sea salt", "ink", "foam", "gel"),
    "it": ("alluminio", "noce", "ceramica", "vetro", "vaniglia", "bergamotto", "ambra", "quarzo", "carta", "sughero", "bambù", "rovere", "acciaio inox", "gelsomino", "miele", "cacao", "resina", "menta"),
    "fr": ("aluminium", "noyer", "céramique", "verre", "vanille", "bergamote", "ambre", "quartz", "papier", "liège", "bambou", "chêne", "acier inoxydable", "jasmin", "miel", "cacao", "résine"),
    "de": ("Aluminium", "Nussbaum", "Keramik", "Glas", "Vanille", "Bergamotte", "Bernstein", "Quarz", "Papier", "Kork", "Bambus", "Eiche", "Edelstahl", "Jasmin", "Honig", "Kakao", "Harz"),
    "es": ("aluminio", "nogal", "cerámica", "vidrio", "vainilla", "bergamota", "ámbar", "cuarzo", "papel", "corcho", "bambú", "roble", "acero inoxidable", "jazmín", "miel"),
    "pt": ("alumínio", "nogueira", "cerâmica", "vidro", "baunilha", "bergamota", "âmbar", "quartzo", "papel", "cortiça", "bambu", "carvalho", "aço inoxidável", "mel"),
    "tr": ("alüminyum", "ceviz", "seramik", "cam", "vanilya", "bergamot", "kehribar", "kuvars", "kağıt", "mantar", "bambu", "meşe", "paslanmaz çelik", "bal"),
    "zh": ("铝合金", "胡桃木", "陶瓷", "玻璃", "香草", "佛手柑", "琥珀", "石英", "纸", "软木", "竹", "橡木", "不锈钢", "茉莉", "蜂蜜"),
    "ja": ("アルミ", "ウォールナット", "陶器", "ガラス", "バニラ", "ベルガモット", "琥珀", "クォーツ", "紙", "コルク", "竹", "オーク", "ステンレス", "ジャスミン", "はちみつ"),
}

UNITS: Mapping[str, tuple[str, ...]] = {
    "length": ("cm", "mm", "m", "in", '"', "inch", "ft"),
    "weight": ("g", "kg", "gr", "lb", "oz", "mg", "kgs", "t"),
    "volume": ("ml", "l", "L", "cl", "fl oz", "fl. oz.", "m³", "cbm", "dm3"),
    "power": ("W", "kW", "V", "mAh", "Watt", "A", "Wh", "VDC"),
    "temperature": ("°C", "K", "° C", "°F", "C"),
    "duration": (),
    "count": ("", "", "", "pcs", "pz", "Stk.", "x", "pcs.", "units", "pièces", "adet", "个", "個"),
}

DURATIONS: Mapping[str, tuple[str, ...]] = {
    "en": ("h", "min", "days", "months", "years", "hours", "M", "yrs"),
    "it": ("h", "min", "giorni", "mesi", "anni", "ore", "gg", "M"),
    "fr": ("h", "min", "jours", "mois", "ans", "heures", "j"),
    "de": ("h", "Min.", "Tage", "Monate", "Jahre", "Stunden", "Std."),
    "es": ("h", "min", "días", "meses", "años", "horas"),
    "pt": ("h", "min", "dias", "meses", "anos", "horas"),
    "tr": ("saat", "dk", "gün", "ay", "yıl"),
    "zh": ("小时", "分钟", "天", "个月", "年"),
    "ja": ("時間", "分", "日", "ヶ月", "年"),
}

# How a description asks for a quantity of a thing.
HOW: Mapping[str, str] = {
    "width": "how wide {} is",
    "height": "how high {} is",
    "length": "how long {} is",
    "weight": "what {} weighs",
    "depth": "how deep {} is",
    "thickness": "how thick {} is",
    "material": "what {} is made of",
    "count": "how many there are of {}",
    "origin": "where {} comes from",
    "maker": "who makes {}",
    "designer": "who designed {}",
    "price": "what {} costs",
    "date": "when {} is dated",
    "expiry": "until when {} is good",
    "power": "how strong {} is",
    "duration": "how long {} lasts",
    "contact": "whom to ask about {}",
}

# Sentences that state a made-up attribute: label, value.
SAYINGS: Mapping[str, tuple[str, ...]] = {
    "en": ("The {l} is {v}.", "It has a {l} of {v}.", "{v} is the {l}.", "With {v} as {l}.", "{L}: {v}.", "For the {l} we note {v}.", "Please note {l} {v}."),
    "it": ("{L}: {v}.", "Per {l} abbiamo {v}.", "Come {l} indichiamo {v}.", "{l} pari a {v}."),
    "fr": ("{L} : {v}.", "Pour {l} : {v}.", "Le produit présente {l} {v}."),
    "de": ("{L}: {v}.", "Als {l} gilt {v}.", "{L} ist {v}."),
    "es": ("{L}: {v}.", "Como {l}, {v}.", "Con {l} {v}."),
    "pt": ("{L}: {v}.", "Com {l} {v}."),
    "tr": ("{L}: {v}.", "{l} olarak {v}."),
    "zh": ("{l}为{v}。", "{l}：{v}。"),
    "ja": ("{l}は{v}です。", "{l}：{v}。"),
}
