"""Words above the columns of orders and bills that state no attribute of a product."""

from __future__ import annotations

from typing import Final

# Of the column that numbers the lines, or before a line's number: alternatives of a pattern.
LINE_NUMBERS: Final[str] = (
    r"pos(?:ition|izione|ición|ição|te)?\.?|line|zeile|ligne|riga|línea|linha|sıra(?: no)?\.?|regel"
    r"|lfd\. ?nr\.?|行|序号|項番"
)

# ruff: noqa: E501  (one language a line keeps the table readable)

_BILL_COLUMNS: Final[dict[str, str]] = {
    "en": "qty|quantity|qty ordered|ordered|pcs|units|unit|uom|total|line total|amount|net amount|value|vat|vat %|tax|tax rate|discount|disc.|pos|line|#",
    "de": "menge|anzahl|stück|stk|einheit|me|meng.-einheit|summe|betrag|gesamt|gesamtpreis|nettobetrag|netto|brutto|wert|ust|ust.|ust %|mwst|mwst.|mwst %|steuersatz|rabatt|pos|position",
    "fr": "qté|quantité|qte|unité|u.|montant|montant ht|total ht|total|tva|taux tva|remise|rem.|poste|ligne",
    "it": "q.tà|qtà|quantità|q.ta|um|u.m.|importo|totale|iva|aliquota|aliq. iva|sconto|sc. %|riga",
    "es": "cant.|cantidad|uds|uds.|unidades|ud.|importe|iva|dto.|dto|descuento|línea",
    "pt": "qtd|qtd.|quant.|quantidade|un.|valor|valor total|iva|desconto|desc.|linha",
    "tr": "miktar|adet|birim|tutar|toplam|kdv|kdv oranı|iskonto|indirim|sıra",
    "nl": "aantal|stuks|eenheid|bedrag|totaal|btw|btw %|korting|regel",
    "ja": "数量|単位|金額|合計|小計|税率|消費税|値引",
    "zh": "数量|单位|金额|合计|小计|总价|税率|折扣|序号",
}  # fmt: skip
BILL_COLUMNS: Final = frozenset(
    word for words in _BILL_COLUMNS.values() for word in words.split("|")
)
