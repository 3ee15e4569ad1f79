"""Real clothing records, printed as suppliers would send them; the fields are the right answers.

The words are those of a real shop; the sheet, the table, the mail and the prose around them are
made here, in four layouts drawn by the number of the record. What a record does not say is printed
nowhere and is right when it stays empty; "Europe" as the place of manufacture is no country, so
the right answer there is to refuse a value.
"""

from __future__ import annotations

import html
import json
import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

from pydantic import JsonValue

from extractor.core.document import Source
from extractor.evaluation.compositions import composition
from extractor.evaluation.items import REFUSED, EvaluationItem

_FILE = "brandy-melville.json"
_COUNTRIES = {"China": "CN", "Italy": "IT", "Switzerland": "CH"}
_REGIONS = frozenset({"Europe", "EU"})
# No record speaks of these, whatever its description says.
_SILENT = (
    "gtin",
    "hs_code",
    "net_weight",
    "moq",
    "lead_time",
    "incoterm",
    "season",
    "certificates",
)
_LENGTH = re.compile(r"\((?P<cm>\d+(?:\.\d+)?) ?cm\) (?:full )?length")
_PRICE = re.compile(r"\$(?P<amount>\d+(?:\.\d+)?)")

# How a shop's own label for each field varies from sender to sender.
_LABELS: Mapping[str, tuple[str, ...]] = {
    "name": ("Style name", "Product", "Item", "Description"),
    "brand": ("Brand", "Label"),
    "composition": ("Composition", "Fabric", "Fabric content", "Material"),
    "garment_length": ("Length", "Body length", "Total length"),
    "country_of_origin": ("Made in", "Country of origin", "Origin"),
    "retail_price": ("Retail price", "RRP", "SRP"),
}


@dataclass(frozen=True, slots=True)
class _Fact:
    """What the document says of one attribute, and the right value of it."""

    text: str
    value: JsonValue


def print_records(folder: Path) -> list[EvaluationItem]:
    """Return an item per record whose fields can be taken for right, near-duplicates once."""
    records = json.loads((folder / _FILE).read_text(encoding="utf-8"))
    distinct = {(r["description"], r["fabrics"], r["measurements"]): r for r in records}
    items = []
    for number, record in enumerate(distinct.values()):
        clean = {field: _clean(str(text)) for field, text in record.items()}
        facts = _facts(clean)
        if facts["composition"].value is None and facts["composition"].text:
            continue
        rng = random.Random(number)
        layout = rng.choice(_LAYOUTS)
        gold: dict[str, JsonValue] = {
            name: fact.value for name, fact in facts.items() if fact.text or fact.value is None
        }
        items.append(
            EvaluationItem(
                item_id=f"stiles-{number:03}",
                source=layout(f"stiles-{number:03}", facts, clean["description"], rng),
                schema="apparel",
                products=({**gold, **dict.fromkeys(_SILENT)},),
                readings=(
                    {
                        name: (fact.text,)
                        for name, fact in facts.items()
                        if isinstance(fact.value, str) and fact.text
                    },
                ),
                tags={"language": ("en",), "kind": (layout.__name__.strip("_"),)},
            )
        )
    return items


def _clean(text: str) -> str:
    text = " ".join(text.replace("\ufeff", "").split())
    return "" if text == "N/A" else text


def _facts(record: Mapping[str, str]) -> dict[str, _Fact]:
    made_in = record["manufactured_in"]
    length = _LENGTH.search(record["measurements"])
    price = _PRICE.search(record["price"])
    rows = composition(record["fabrics"])
    return {
        "name": _Fact(record["title"], record["title"]),
        "brand": _Fact(record["brand"], record["brand"]),
        "composition": _Fact(record["fabrics"], rows or None),
        "garment_length": _quantity(length["cm"] if length else None),
        "country_of_origin": _country(made_in),
        "retail_price": _money(price["amount"] if price else None),
    }


def _country(made_in: str) -> _Fact:
    if made_in in _REGIONS:
        return _Fact(made_in, {REFUSED: "invalid"})
    return _Fact(made_in if made_in in _COUNTRIES else "", _COUNTRIES.get(made_in))


def _quantity(centimetres: str | None) -> _Fact:
    if centimetres is None:
        return _Fact("", None)
    return _Fact(f"{centimetres} cm", {"amount": centimetres, "unit": "cm"})


def _money(dollars: str | None) -> _Fact:
    # A bare `$` names no currency, and what it stands for is not what is measured here.
    if dollars is None:
        return _Fact("", None)
    return _Fact(f"USD {dollars}", {"amount": dollars, "currency": "USD"})


def _lines(facts: Mapping[str, _Fact], rng: random.Random) -> list[tuple[str, str]]:
    """Return labels and texts of what is said, what comes after the name in any order."""
    said = [(rng.choice(_LABELS[name]), fact.text) for name, fact in facts.items() if fact.text]
    rest = said[1:]
    rng.shuffle(rest)
    return [said[0], *rest]


def _sheet(
    item_id: str, facts: Mapping[str, _Fact], description: str, rng: random.Random
) -> Source:
    separator = rng.choice((": ", ":  ", " - "))
    lines = [f"{label}{separator}{text}" for label, text in _lines(facts, rng)]
    lines.insert(rng.randint(1, len(lines)), description)
    return Source(f"{item_id}.txt", ("PRODUCT SHEET\n\n" + "\n".join(lines) + "\n").encode())


def _table(
    item_id: str, facts: Mapping[str, _Fact], description: str, rng: random.Random
) -> Source:
    lines = _lines(facts, rng)
    head = "".join(f"<th>{html.escape(label)}</th>" for label, _ in lines)
    row = "".join(f"<td>{html.escape(text)}</td>" for _, text in lines)
    page = (
        "<html><body><h1>Line sheet</h1>"
        f"<table><tr>{head}</tr><tr>{row}</tr></table><p>{html.escape(description)}</p>"
        "</body></html>"
    )
    return Source(f"{item_id}.html", page.encode())


def _mail(item_id: str, facts: Mapping[str, _Fact], description: str, rng: random.Random) -> Source:
    message = EmailMessage()
    message["From"] = "Sales <sales@example.com>"
    message["To"] = "Buying <buying@example.org>"
    message["Subject"] = rng.choice(("Style details", "Your request", "Product information"))
    message["Date"] = "Mon, 12 Jan 2026 09:30:00 +0000"
    lines = "\n".join(f"{label}: {text}" for label, text in _lines(facts, rng))
    message.set_content(
        f"Dear buying team,\n\nplease find below the details you asked for.\n\n{lines}\n\n"
        f"{description}\n\nBest regards,\nSales team\n"
    )
    return Source(f"{item_id}.eml", message.as_bytes())


def _prose(
    item_id: str, facts: Mapping[str, _Fact], description: str, rng: random.Random
) -> Source:
    sentences = [f"This is the {facts['name'].text} by {facts['brand'].text}.", description]
    more = []
    if facts["composition"].text:
        more.append(f"It is made of {facts['composition'].text.rstrip('.')}.")
    if facts["garment_length"].text:
        more.append(f"The length is {facts['garment_length'].text}.")
    if facts["country_of_origin"].text:
        more.append(f"It is made in {facts['country_of_origin'].text}.")
    if facts["retail_price"].text:
        more.append(f"The retail price is {facts['retail_price'].text}.")
    rng.shuffle(more)
    return Source(f"{item_id}.txt", (" ".join((*sentences, *more)) + "\n").encode())


_Layout = Callable[[str, Mapping[str, _Fact], str, random.Random], Source]
_LAYOUTS: tuple[_Layout, ...] = (_sheet, _table, _mail, _prose)
