"""Opens one invoice and prints its answers as JSON; run as a process of its own, with limits."""

from __future__ import annotations

import base64
import io
import json
import re
import resource
import sys
from decimal import Decimal, InvalidOperation
from pathlib import Path
from xml.etree import ElementTree

import pypdf
from pypdf.generic import NameObject

_MEMORY_BYTES = 1_500_000_000
_CPU_S = 40
_GTIN_SCHEME = "0160"

# What is said of an article: texts, and the price as amount and currency.
Line = dict[str, str | dict[str, str]]


def main(path: Path) -> None:
    """Print `{"products": [{attribute: value}], "pdf": base64}` for one invoice."""
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU_S, _CPU_S))
    reader = pypdf.PdfReader(path)
    text = "\n".join(page.extract_text() for page in reader.pages)
    roots = [ElementTree.fromstring(xml) for xml in _xmls(reader)]
    lines = [_printed(line, text) for root in roots for line in _lines(root)]
    products = [line for line in lines if line]
    pdf = base64.b64encode(_without_attachments(reader)).decode()
    sys.stdout.write(json.dumps({"products": products, "pdf": pdf}))


def _xmls(reader: pypdf.PdfReader) -> list[bytes]:
    return [
        content
        for name, contents in reader.attachments.items()
        if name.lower().endswith(".xml")
        for content in contents
    ]


def _lines(root: ElementTree.Element) -> list[Line]:
    """Return the article lines of an invoice of any of the ZUGFeRD and Factur-X versions."""
    currencies = [node.text for node in root.iter() if _tag(node) == "InvoiceCurrencyCode"]
    # Some lack it: all of this set are German invoices in euros.
    currency = (currencies[0] if currencies else None) or "EUR"
    lines = []
    for item in root.iter():
        if _tag(item) == "IncludedSupplyChainTradeLineItem":
            line: Line = {}
            for node in item.iter():
                _note(node, line, currency)
            if line.get("name"):
                lines.append(line)
    return lines


def _note(node: ElementTree.Element, line: Line, currency: str) -> None:
    if _tag(node) == "SpecifiedTradeProduct":
        for child in node:
            value = " ".join((child.text or "").split())
            if _tag(child) == "GlobalID" and child.get("schemeID") == _GTIN_SCHEME:
                line["gtin"] = value
            elif _tag(child) == "SellerAssignedID" and value:
                line["style_code"] = value
            elif _tag(child) == "Name" and value:
                line["name"] = value
    elif _tag(node) == "NetPriceProductTradePrice":
        amounts = [child.text for child in node if _tag(child) == "ChargeAmount"]
        if amounts and amounts[0]:
            line["wholesale_price"] = {"amount": _number(amounts[0]), "currency": currency}


def _tag(node: ElementTree.Element) -> str:
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def _number(text: str) -> str:
    try:
        return format(Decimal(text.strip()).normalize(), "f")
    except InvalidOperation:
        return text


def _printed(line: Line, text: str) -> Line:
    """Return what the pages say too of a line; prices are looked for as they are printed."""
    solid = "".join(text.split())
    return {
        name: value
        for name, value in line.items()
        if (
            "".join(value.split()) in solid
            if isinstance(value, str)
            else _is_price_printed(value["amount"], text)
        )
    }


def _is_price_printed(amount: str, text: str) -> bool:
    whole, _, cents = amount.partition(".")
    cents = cents.ljust(2, "0")
    return re.search(rf"(?<!\d){re.escape(whole)}[.,]{cents}0*(?!\d)", text) is not None


def _without_attachments(reader: pypdf.PdfReader) -> bytes:
    writer = pypdf.PdfWriter(clone_from=reader)
    names = writer.root_object.get("/Names")
    if names is not None:
        names.get_object().pop(NameObject("/EmbeddedFiles"), None)
    writer.root_object.pop(NameObject("/AF"), None)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
