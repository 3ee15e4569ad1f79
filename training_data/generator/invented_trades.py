"""Real attributes of other trades, and questions that are answered by choosing an option."""

# ruff: noqa: E501  (tables: one row a line)
# fmt: off
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trade:
    """A real attribute.

    Attributes:
        description: What it means, in English.
        kind: Kind of its value; `values` are some real ones.
        labels: Label words by language.
        values: Real values among which made-up ones stand.
    """

    description: str
    kind: str
    labels: Mapping[str, tuple[str, ...]]
    values: tuple[str, ...] = ()


TRADES: Mapping[str, Trade] = {
    "skin_type": Trade("skin the product is meant for", "phrase", {"en": ("Skin type", "For skin", "Suitable for"), "it": ("Tipo di pelle",), "fr": ("Type de peau",), "de": ("Hauttyp",), "es": ("Tipo de piel",), "zh": ("适合肤质",), "ja": ("肌質",)}, ("dry", "oily", "sensitive skin", "all skin types", "mature skin", "pelle secca", "peaux mixtes", "empfindliche Haut")),
    "pao": Trade("months the product keeps after opening", "duration", {"en": ("PAO", "Period after opening", "Use within"), "it": ("PAO",), "fr": ("PAO", "À utiliser dans les"), "de": ("Haltbar nach Öffnen",)}),
    "inci": Trade("ingredients by INCI name", "phrase", {"en": ("INCI", "Ingredients"), "it": ("Ingredienti", "INCI"), "fr": ("Ingrédients",), "de": ("Inhaltsstoffe",), "es": ("Ingredientes",), "zh": ("成分表",), "ja": ("全成分",)}, ("Aqua, Glycerin, Parfum", "Aqua, Cetearyl Alcohol, Tocopherol", "Sodium Chloride, Aqua, Citric Acid")),
    "spf": Trade("sun protection factor", "ratio", {"en": ("SPF", "Sun protection"), "it": ("Fattore di protezione",), "de": ("LSF",), "fr": ("Indice SPF",)}, ("SPF 30", "50+", "SPF50", "15")),
    "scent": Trade("what it smells of", "phrase", {"en": ("Scent", "Fragrance", "Notes"), "it": ("Profumo", "Fragranza"), "fr": ("Parfum", "Senteur"), "de": ("Duft",), "es": ("Aroma",), "tr": ("Koku",), "zh": ("香味",), "ja": ("香り",)}, ("lavender", "sea salt & sage", "unscented", "fig", "white tea", "coconut")),
    "flavour": Trade("taste of the food or drink", "phrase", {"en": ("Flavor", "Flavour", "Taste"), "it": ("Gusto",), "fr": ("Goût", "Saveur"), "de": ("Geschmack",), "es": ("Sabor",), "zh": ("口味",), "ja": ("味",)}, ("dark chocolate", "lemon ginger", "original", "chicken", "peanut butter", "mixed berry", "spicy")),
    "net_content": Trade("quantity of the contents of one pack", "volume", {"en": ("Net content", "Net wt.", "Contents", "Size"), "it": ("Contenuto netto",), "fr": ("Contenance",), "de": ("Inhalt", "Füllmenge"), "es": ("Contenido",), "zh": ("净含量",), "ja": ("内容量",)}),
    "alcohol": Trade("alcohol by volume", "percent", {"en": ("ABV", "Alcohol", "Alc. vol."), "it": ("Gradazione",), "fr": ("Degré d'alcool",), "de": ("Alkoholgehalt",), "zh": ("酒精度",)}),
    "vintage": Trade("year of the harvest", "year", {"en": ("Vintage", "Year"), "it": ("Annata",), "fr": ("Millésime",), "de": ("Jahrgang",)}),
    "allergens": Trade("allergens it may contain", "phrase", {"en": ("Allergens", "Contains"), "it": ("Allergeni",), "fr": ("Allergènes",), "de": ("Allergene",), "zh": ("过敏原",)}, ("milk, soy", "nuts", "gluten", "none", "wheat, egg")),
    "storage": Trade("how it is to be kept", "phrase", {"en": ("Storage", "Keep"), "it": ("Conservazione del prodotto",), "fr": ("Stockage",), "de": ("Lagerung",), "ja": ("保存方法",)}, ("cool and dry", "refrigerate after opening", "away from direct sunlight", "0-4 °C")),
    "movement": Trade("movement of the watch", "phrase", {"en": ("Movement", "Calibre"), "it": ("Movimento",), "fr": ("Mouvement", "Calibre"), "de": ("Uhrwerk", "Werk"), "zh": ("机芯",), "ja": ("ムーブメント",)}, ("automatic", "quartz", "ETA 2824-2", "hand-wound", "Miyota 8215", "automatico", "Quarz")),
    "water_resistance": Trade("depth or pressure the watch withstands", "ratio", {"en": ("Water resistance", "Water resistant to"), "it": ("Impermeabilità",), "fr": ("Étanchéité",), "de": ("Wasserdichtigkeit",), "zh": ("防水",), "ja": ("防水性",)}, ("5 ATM", "100 m", "3 bar", "30m", "IP67", "IPX4", "10ATM")),
    "power_reserve": Trade("running time of the movement", "duration", {"en": ("Power reserve",), "it": ("Riserva di carica",), "fr": ("Réserve de marche",), "de": ("Gangreserve",)}),
    "socket": Trade("socket of the bulb", "ratio", {"en": ("Socket", "Bulb base", "Fitting"), "it": ("Attacco",), "fr": ("Culot",), "de": ("Fassung",)}, ("E27", "GU10", "G9", "E14", "E26")),
    "colour_temperature": Trade("colour temperature of the light", "temperature", {"en": ("Color temperature", "CCT"), "it": ("Temperatura colore",), "fr": ("Température de couleur",), "de": ("Farbtemperatur",), "zh": ("色温",), "ja": ("色温度",)}),
    "energy_class": Trade("energy efficiency class", "ratio", {"en": ("Energy class", "Energy efficiency"), "it": ("Classe energetica",), "fr": ("Classe énergétique",), "de": ("Energieklasse",)}, ("A", "B", "A++", "E", "F", "G")),
    "resolution": Trade("resolution of the screen or sensor", "ratio", {"en": ("Resolution", "Max. resolution"), "it": ("Risoluzione",), "fr": ("Résolution",), "de": ("Auflösung",), "zh": ("分辨率",), "ja": ("解像度",)}, ("1920x1080", "4K", "12 MP", "800 x 480", "Full HD", "2K")),
    "connectivity": Trade("how it connects to other devices", "phrase", {"en": ("Connectivity", "Interface", "Connection"), "it": ("Connettività",), "fr": ("Connectivité",), "de": ("Anschlüsse",), "zh": ("接口",)}, ("Bluetooth 5.0", "USB-C", "Wi-Fi 6", "3.5mm jack", "HDMI", "2.4G wireless")),
    "compatible_with": Trade("devices or models it fits", "phrase", {"en": ("Compatible with", "Fits", "For model", "Compatibility"), "it": ("Compatibile con",), "fr": ("Compatible avec",), "de": ("Passend für",), "zh": ("适用型号",), "ja": ("対応機種",)}, ("most 13\u2033 laptops", "Series 7", "all standard rails")),
    "memory": Trade("memory built in", "ratio", {"en": ("Memory", "Storage", "Internal memory"), "it": ("Memoria",), "de": ("Speicher",), "zh": ("内存",)}, ("64GB", "8 GB", "1TB", "128 GB")),
    "frame_type": Trade("what the frame is made of", "phrase", {"en": ("Frame material", "Frame"), "it": ("Struttura",), "fr": ("Structure",), "de": ("Gestell",)}, ("carbon", "solid beech", "aluminum alloy", "alloy")),
    "assembly": Trade("whether it has to be assembled", "phrase", {"en": ("Assembly", "Assembly required"), "it": ("Montaggio",), "fr": ("Montage",), "de": ("Montage",), "es": ("Montaje",)}, ("required", "supplied assembled", "no tools needed", "da montare", "fertig montiert")),
    "load": Trade("greatest load it carries", "weight", {"en": ("Max. load", "Load capacity", "Weight capacity"), "it": ("Portata",), "fr": ("Charge max.",), "de": ("Belastbarkeit",), "es": ("Carga máxima",), "zh": ("承重",), "ja": ("耐荷重",)}),
    "age": Trade("age from which it is suitable", "duration", {"en": ("Age", "Recommended age", "Ages"), "it": ("Età",), "fr": ("Âge",), "de": ("Alter",), "es": ("Edad",), "zh": ("适用年龄",), "ja": ("対象年齢",)}),
    "author": Trade("who wrote it", "person", {"en": ("Author", "By"), "it": ("Autore",), "fr": ("Auteur",), "de": ("Autor",), "es": ("Autor",), "zh": ("作者",), "ja": ("著者",)}),
    "isbn": Trade("number of the book", "code", {"en": ("ISBN", "ISBN-13"), "it": ("ISBN",)}),
    "pages": Trade("number of pages", "count", {"en": ("Pages", "Extent"), "it": ("Pagine",), "fr": ("Pages",), "de": ("Seiten",), "ja": ("ページ数",)}),
    "pack_size": Trade("how many are in a pack", "count", {"en": ("Pack", "Pack size", "Pack of", "Count"), "it": ("Confezione da",), "fr": ("Lot de",), "de": ("Packung",), "es": ("Paquete",), "zh": ("包装数量",), "ja": ("入数",)}),
    "item_form": Trade("form in which the product comes", "phrase", {"en": ("Item form", "Form", "Format"), "it": ("Formato",), "fr": ("Présentation",), "de": ("Darreichungsform",)}, ("powder", "capsules", "liquid", "bar", "spray", "cream", "tablets", "gummies", "bags")),
    "sport": Trade("sport it is made for", "phrase", {"en": ("Sport", "Activity", "Sport type"), "it": ("Disciplina",), "fr": ("Sport",), "de": ("Sportart",)}, ("cycling", "football", "yoga", "trail running", "ski", "fishing", "camping")),
    "feature": Trade("special features named", "phrase", {"en": ("Feature", "Features", "Special feature"), "it": ("Caratteristica",), "fr": ("Atout",), "de": ("Besonderheit",)}, ("breathable", "quick dry", "anti-slip", "windproof", "with hood", "foldable", "BPA free", "sugar free")),
    "audience": Trade("whom the product is made for", "phrase", {"en": ("For", "Department", "Target"), "it": ("Destinatario",), "de": ("Zielgruppe",), "fr": ("Pour",)}, ("dogs", "cats", "adults", "beginners", "professionals", "men", "women")),
    "licence": Trade("franchise or character shown", "name", {"en": ("Licence", "Character", "Theme"), "it": ("Licenza",), "fr": ("Licence",), "de": ("Lizenz",)}),
    "warehouse": Trade("warehouse it ships from", "place", {"en": ("Ships from", "Warehouse"), "it": ("Magazzino",), "de": ("Lager",), "fr": ("Entrepôt",), "zh": ("发货地",)}),
    "next_delivery": Trade("day when it is in stock again", "date", {"en": ("Back in stock", "Next delivery", "ETA"), "it": ("Prossimo arrivo",), "fr": ("Prochaine livraison",), "de": ("Wieder lieferbar ab",)}),
    "discount": Trade("discount granted", "percent", {"en": ("Discount", "Rebate", "Off"), "it": ("Sconto",), "fr": ("Remise",), "de": ("Rabatt",), "es": ("Descuento",), "tr": ("İskonto",), "zh": ("折扣",)}),
    "deposit": Trade("amount paid in advance", "money", {"en": ("Deposit", "Down payment"), "it": ("Acconto",), "fr": ("Acompte",), "de": ("Anzahlung",), "es": ("Anticipo",), "zh": ("定金",)}),
    "payment_terms": Trade("how and when it is to be paid", "phrase", {"en": ("Payment", "Terms of payment"), "it": ("Pagamento",), "fr": ("Paiement",), "de": ("Zahlung",), "es": ("Forma de pago",), "tr": ("Ödeme",), "zh": ("付款方式",), "ja": ("支払条件",)}, ("30 days net", "L/C at sight", "T/T in advance", "60 gg f.m.", "30 Tage netto", "virement 45 jours")),
    "invoice_number": Trade("number of the invoice", "code", {"en": ("Invoice no.", "Invoice"), "it": ("Fattura n.",), "fr": ("Facture n°",), "de": ("Rechnungsnummer", "Rechnung Nr."), "es": ("Factura",), "tr": ("Fatura no",), "zh": ("发票号",)}),
    "order_number": Trade("number of the order or purchase order", "code", {"en": ("Order no.", "PO", "P.O. number", "Your order"), "it": ("Ordine n.", "Vs. ordine"), "fr": ("Commande n°",), "de": ("Bestellnummer", "Auftrag"), "es": ("Pedido",), "tr": ("Sipariş no",), "zh": ("订单号",), "ja": ("注文番号",)}),
    "customer_number": Trade("our number at the supplier", "code", {"en": ("Customer no.", "Account"), "it": ("Codice cliente",), "fr": ("N° client",), "de": ("Kundennummer",)}),
    "bank_account": Trade("account to which one pays", "code", {"en": ("IBAN", "Account no."), "it": ("IBAN",), "de": ("IBAN",), "fr": ("IBAN",)}),
    "sales_contact": Trade("person in charge at the supplier", "person", {"en": ("Contact", "Sales contact", "Your contact"), "it": ("Referente",), "fr": ("Interlocuteur",), "de": ("Ansprechpartner",), "ja": ("担当者",)}),
    "validity": Trade("until when the offer holds", "date", {"en": ("Valid until", "Offer valid until"), "it": ("Validità",), "fr": ("Valable jusqu'au",), "de": ("Gültig bis",), "es": ("Válido hasta",), "zh": ("有效期至",)}),
    "recyclability": Trade("what is recycled or recyclable", "percent", {"en": ("Recycled content", "Recycled share"), "it": ("Contenuto riciclato",), "fr": ("Part recyclée",), "de": ("Rezyklatanteil",)}),
    "carbon_footprint": Trade("greenhouse gases of one piece", "weight", {"en": ("CO2e per piece", "Carbon footprint"), "it": ("Impronta di carbonio",), "fr": ("Empreinte carbone",), "de": ("CO2-Fußabdruck",)}),
    "sampling_cost": Trade("what a sample costs", "money", {"en": ("Sample cost", "Sample price"), "it": ("Costo campione",), "fr": ("Prix échantillon",), "de": ("Musterpreis",), "zh": ("样品费",)}),
    "stock": Trade("pieces in stock", "count", {"en": ("Stock", "On hand", "Available qty"), "it": ("Giacenza",), "fr": ("Stock",), "de": ("Bestand",), "es": ("Existencias",), "tr": ("Stok",), "zh": ("库存",), "ja": ("在庫",)}),
    "designer_notes": Trade("what the designer remarks", "phrase", {"en": ("Remark", "Note", "Comment"), "it": ("Nota",), "fr": ("Remarque",), "de": ("Bemerkung",), "es": ("Observación",), "zh": ("备注",), "ja": ("備考",)}, ("see sketch", "shoulder dropped 2 cm", "as sample 3", "check label position")),
    "bottom_weight": Trade("weight of the trousers of the set", "weight", {"en": ("Bottom weight",), "it": ("Peso pantalone",)}),
    "colour_of_stitching": Trade("colour of the visible seams", "phrase", {"en": ("Stitching", "Contrast stitching"), "it": ("Cuciture",), "fr": ("Coutures",), "de": ("Nähte",)}, ("tone on tone", "ecru", "tono su tono", "ton sur ton", "Ton in Ton")),
    "number_of_pockets": Trade("how many pockets", "count", {"en": ("Pockets", "No. of pockets"), "it": ("Tasche",), "fr": ("Poches",), "de": ("Taschen",), "es": ("Bolsillos",), "zh": ("口袋数",)}),
    "inspected_by": Trade("who inspected the goods", "person", {"en": ("Inspected by", "QC"), "it": ("Controllato da",), "fr": ("Contrôlé par",), "de": ("Geprüft von",), "zh": ("检验员",)}),
}


@dataclass(frozen=True, slots=True)
class Question:
    """An attribute that is decided: options, and words that say each of them."""

    description: str
    labels: Mapping[str, str]
    options: Mapping[str, tuple[str, ...]]


QUESTIONS: Mapping[str, Question] = {
    "availability": Question("whether it can be had now", {"en": "Availability", "it": "Disponibilità", "fr": "Disponibilité", "de": "Verfügbarkeit", "es": "Disponibilidad", "pt": "Disponibilidade", "tr": "Bulunabilirlik", "zh": "供货情况", "ja": "在庫状況"}, {"in_stock": ("in stock", "available now", "pronta consegna", "ab Lager lieferbar", "en stock", "stokta var", "现货", "在庫あり", "disponibile"), "on_order": ("made to order", "on request", "su ordinazione", "auf Bestellung", "sur commande", "bajo pedido", "订做", "受注生産"), "discontinued": ("discontinued", "no longer available", "fuori produzione", "Auslaufartikel", "arrêté", "descatalogado", "停产", "廃番")}),
    "surface": Question("how the surface looks", {"en": "Surface", "it": "Superficie", "fr": "Surface", "de": "Oberfläche", "es": "Superficie", "pt": "Superfície", "tr": "Yüzey", "zh": "表面", "ja": "表面"}, {"matt": ("matt", "matte", "dull finish", "opaco", "mat", "mattiert", "哑光", "マット"), "glossy": ("glossy", "shiny", "high gloss", "lucido", "brillant", "glänzend", "brillante", "亮面", "光沢"), "satin": ("silk matt", "satinato", "satiné", "seidenmatt", "semi-gloss", "缎面")}),
    "assembly_needed": Question("does the buyer have to assemble it", {"en": "Assembly", "it": "Montaggio", "fr": "Montage", "de": "Montage", "es": "Montaje", "pt": "Montagem", "tr": "Montaj", "zh": "组装", "ja": "組立"}, {"yes": ("to be assembled", "self-assembly required", "da montare", "à monter", "Selbstmontage", "需组装", "要組立"), "no": ("delivered assembled", "no assembly", "già montato", "livré monté", "fertig montiert", "无需组装", "完成品")}),
    "transport": Question("how the goods travel", {"en": "Shipment by", "it": "Spedizione", "fr": "Expédition", "de": "Versand", "es": "Envío", "pt": "Envio", "tr": "Sevkiyat", "zh": "运输方式", "ja": "輸送"}, {"air": ("by air", "air freight", "via aerea", "par avion", "Luftfracht", "aéreo", "空运", "航空便", "havayolu"), "sea": ("by sea", "ocean freight", "via mare", "par bateau", "Seefracht", "marítimo", "海运", "船便", "deniz yolu"), "road": ("by truck", "road freight", "via camion", "par camion", "per LKW", "por carretera", "卡车运输", "トラック便"), "rail": ("by train", "rail freight", "via treno", "per Bahn", "铁路")}),
    "power_source": Question("what it runs on", {"en": "Power", "it": "Alimentazione", "fr": "Alimentation", "de": "Stromversorgung", "es": "Alimentación", "pt": "Alimentação", "tr": "Güç kaynağı", "zh": "供电", "ja": "電源"}, {"battery": ("battery-operated", "AA batteries", "a batteria", "à piles", "Akkubetrieb", "电池供电"), "mains": ("mains powered", "230 V plug", "con cavo di rete", "sur secteur", "Netzbetrieb", "插电"), "solar": ("solar-powered", "a energia solare", "solaire", "solarbetrieben", "太阳能"), "manual": ("hand-operated", "manuale", "manuel", "handbetrieben", "手动")}),
    "skin": Question("skin type it suits", {"en": "For", "it": "Per", "fr": "Pour", "de": "Für", "es": "Para", "pt": "Para", "tr": "Uygun", "zh": "适合", "ja": "対象"}, {"dry": ("dry skin", "pelle secca", "peau sèche", "trockene Haut", "干性肌肤", "乾燥肌"), "oily": ("oily skin", "pelle grassa", "peau grasse", "fettige Haut", "油性肌肤"), "sensitive": ("delicate, easily irritated skin", "sensitive skin", "pelle sensibile", "peau sensible", "empfindliche Haut", "敏感肌"), "all": ("all skin types", "every skin", "tutti i tipi di pelle", "tous types de peau", "jede Haut")}),
    "packed_in": Question("packaging of one piece", {"en": "Packed in", "it": "Confezione", "fr": "Emballage", "de": "Verpackt in", "es": "Envase", "pt": "Embalagem", "tr": "Ambalaj", "zh": "包装", "ja": "包装"}, {"box": ("gift box", "carton box", "scatola", "boîte", "Schachtel", "caja", "盒装", "箱入り", "kutu"), "bag": ("polybag", "dust bag", "sacchetto", "sachet", "Beutel", "bolsa", "袋装", "袋入り", "poşet"), "none": ("unpacked", "loose", "sfuso", "sans emballage", "unverpackt", "a granel", "无包装")}),
    "storage_class": Question("how it has to be stored", {"en": "Storage", "it": "Conservazione", "fr": "Conservation", "de": "Lagerung", "es": "Almacenamiento", "pt": "Armazenamento", "tr": "Saklama", "zh": "储存", "ja": "保存"}, {"ambient": ("room temperature", "cool dry place", "temperatura ambiente", "température ambiante", "Raumtemperatur", "常温"), "chilled": ("keep refrigerated", "2-8 °C", "in frigorifero", "au frais", "gekühlt", "冷藏", "要冷蔵"), "frozen": ("keep frozen", "-18 °C", "congelato", "surgelé", "tiefgekühlt", "冷冻")}),
    "sample_status": Question("where the sample stands", {"en": "Sample status", "it": "Stato campione", "fr": "Statut échantillon", "de": "Musterstatus", "es": "Estado muestra", "pt": "Estado da amostra", "tr": "Numune durumu", "zh": "样品状态", "ja": "サンプル状況"}, {"approved": ("approved", "ok for production", "approvato", "validé", "freigegeben", "aprobado", "onaylandı", "已确认"), "rejected": ("rejected", "not accepted", "respinto", "refusé", "abgelehnt", "rechazado", "reddedildi", "未通过"), "pending": ("under review", "awaiting comments", "in attesa", "en attente", "offen", "pendiente", "beklemede", "待确认")}),
    "waterproof": Question("does it keep water out", {"en": "Water", "it": "Acqua", "fr": "Eau", "de": "Wasser", "es": "Agua", "pt": "Água", "tr": "Su", "zh": "防水性能", "ja": "防水性能"}, {"yes": ("waterproof", "impermeabile", "imperméable", "wasserdicht", "impermeable", "su geçirmez", "防水"), "partly": ("water-repellent", "splash-proof", "idrorepellente", "déperlant", "wasserabweisend", "泼水"), "no": ("not waterproof", "non impermeabile", "non imperméable", "nicht wasserdicht", "不防水")}),
    "table_shape": Question("shape of the piece", {"en": "Shape", "it": "Forma", "fr": "Forme", "de": "Form", "es": "Forma", "pt": "Forma", "tr": "Şekil", "zh": "形状", "ja": "形状"}, {"round": ("round", "circular", "tondo", "rond", "rund", "redondo", "圆形", "丸"), "square": ("square", "quadrato", "carré", "quadratisch", "cuadrado", "方形"), "oval": ("oval", "ovale", "elliptical", "椭圆形"), "rectangular": ("rectangular", "rettangolare", "rectangulaire", "rechteckig", "长方形")}),
    "exclusive": Question("is the article exclusive to one customer", {"en": "Exclusivity", "it": "Esclusiva", "fr": "Exclusivité", "de": "Exklusivität", "es": "Exclusividad", "pt": "Exclusividade", "tr": "Münhasırlık", "zh": "独家", "ja": "独占"}, {"yes": ("exclusive to you", "exclusive", "in esclusiva", "en exclusivité", "exklusiv", "独家"), "no": ("open line", "sold to all customers", "non in esclusiva", "non exclusif", "nicht exklusiv")}),
}
