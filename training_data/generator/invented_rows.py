"""Made-up attributes with rows: what lists of other trades are called and hold."""

# ruff: noqa: E501  (tables: one row a line)
# fmt: off
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Listing:
    """A kind of list.

    Attributes:
        description: What it lists, in English.
        leaves: Name and kind of value of each leaf.
        labels: What documents call it.
    """

    description: str
    leaves: tuple[tuple[str, str], ...]
    labels: Mapping[str, tuple[str, ...]]


LISTINGS: Mapping[str, Listing] = {
    "spare_parts": Listing("spare parts with number and price", (("code", "code"), ("name", "phrase"), ("price", "money")), {"en": ("Spare parts", "Replacement parts"), "it": ("Ricambi",), "fr": ("Pièces détachées",), "de": ("Ersatzteile",), "es": ("Recambios",), "pt": ("Peças",), "tr": ("Yedek parçalar",), "zh": ("配件",), "ja": ("部品",)}),
    "contacts": Listing("people to ask, one row each", (("name", "person"), ("role", "name"), ("phone", "phone")), {"en": ("Contacts", "Your team"), "it": ("Contatti",), "fr": ("Contacts",), "de": ("Ansprechpartner",), "es": ("Contactos",), "tr": ("Yetkililer",), "zh": ("联系人",), "ja": ("連絡先",)}),
    "test_results": Listing("laboratory tests and their results", (("test", "name"), ("result", "ratio")), {"en": ("Test results", "Lab tests"), "it": ("Esiti prove",), "fr": ("Résultats d'essais",), "de": ("Prüfergebnisse",), "es": ("Resultados",), "zh": ("测试结果",), "ja": ("試験結果",)}),
    "price_breaks": Listing("prices by quantity", (("quantity", "count"), ("price", "money")), {"en": ("Price breaks", "Quantity prices", "Volume pricing"), "it": ("Scaglioni di prezzo",), "fr": ("Prix par quantité",), "de": ("Staffelpreise",), "es": ("Precios por volumen",), "tr": ("Kademeli fiyat",), "zh": ("阶梯价",), "ja": ("数量別単価",)}),
    "deliveries": Listing("planned deliveries with day and quantity", (("date", "date"), ("quantity", "count")), {"en": ("Deliveries", "Delivery schedule"), "it": ("Consegne previste",), "fr": ("Livraisons",), "de": ("Liefertermine",), "es": ("Entregas",), "tr": ("Teslimatlar",), "zh": ("交货计划",), "ja": ("納品予定",)}),
    "ingredients": Listing("ingredients with their share", (("ingredient", "phrase"), ("share", "percent")), {"en": ("Ingredients", "Formula"), "it": ("Ingredienti",), "fr": ("Ingrédients",), "de": ("Zutaten",), "es": ("Ingredientes",), "tr": ("İçindekiler",), "zh": ("配料",), "ja": ("原材料",)}),
    "production_sites": Listing("who makes it, and where", (("company", "company"), ("place", "place")), {"en": ("Production sites", "Factories"), "it": ("Siti produttivi",), "fr": ("Sites de production",), "de": ("Produktionsstätten",), "es": ("Fábricas",), "zh": ("生产工厂",), "ja": ("製造工場",)}),
    "part_dimensions": Listing("measures of the single parts", (("part", "name"), ("measure", "length")), {"en": ("Part dimensions", "Measures of parts"), "it": ("Misure componenti",), "fr": ("Cotes",), "de": ("Einzelmaße",), "es": ("Medidas de piezas",), "zh": ("部件尺寸",), "ja": ("各部寸法",)}),
    "packing": Listing("how it is packed, with count and weight", (("unit", "phrase"), ("count", "count"), ("weight", "weight")), {"en": ("Packing", "Packing units"), "it": ("Imballi",), "fr": ("Conditionnement",), "de": ("Verpackungseinheiten",), "es": ("Embalaje",), "tr": ("Paketleme",), "zh": ("包装",), "ja": ("梱包",)}),
    "accessories": Listing("accessories that come with it", (("code", "code"), ("name", "phrase"), ("count", "count")), {"en": ("Accessories", "Trims list"), "it": ("Accessori",), "fr": ("Accessoires",), "de": ("Zubehör",), "es": ("Accesorios",), "pt": ("Acessórios",), "tr": ("Aksesuarlar",), "zh": ("辅料",), "ja": ("付属品",)}),
    "revisions": Listing("revisions of this sheet", (("version", "code"), ("date", "date"), ("author", "person")), {"en": ("Revisions", "History"), "it": ("Revisioni",), "fr": ("Révisions",), "de": ("Änderungen",), "es": ("Revisiones",), "zh": ("修订记录",), "ja": ("改訂履歴",)}),
    "warehouses": Listing("stock by warehouse", (("place", "place"), ("stock", "count")), {"en": ("Stock by warehouse", "Warehouses"), "it": ("Giacenze",), "fr": ("Stocks",), "de": ("Lagerbestände",), "es": ("Existencias",), "tr": ("Stoklar",), "zh": ("库存分布",), "ja": ("倉庫別在庫",)}),
    "line_items": Listing("positions of the order", (("article", "code"), ("text", "phrase"), ("quantity", "count"), ("amount", "money")), {"en": ("Items", "Positions", "Order lines"), "it": ("Righe ordine",), "fr": ("Lignes",), "de": ("Positionen",), "es": ("Líneas",), "zh": ("订单明细",), "ja": ("明細",)}),
    "awards": Listing("prizes with their year", (("award", "name"), ("year", "year")), {"en": ("Awards",), "it": ("Premi",), "fr": ("Prix et distinctions",), "de": ("Auszeichnungen",), "es": ("Premios",), "zh": ("奖项",), "ja": ("受賞歴",)}),
}
