"""One value in the form that its target takes, or the reason why it cannot be given.

Nothing is cut, rounded or guessed here: a text that is too long, a unit that the mapping does not
name, or a price in another currency is a problem for a person, not a value.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from pydantic import JsonValue

from extractor.export.pim.mapping import FieldRule, Form, Unmapped
from extractor.export.pim.paths import last_name, select
from extractor.export.pim.words import in_words
from extractor.export.rows import value_text

_PLACEHOLDER = re.compile(r"\{([\w.\[\]]+)\}")
_BLANKS = re.compile(r"\s+")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_TRUE = frozenset({"true", "yes", "1"})
_FALSE = frozenset({"false", "no", "0"})


class ConversionError(ValueError):
    """The value has no form that the target takes. `code` is stable, the text says why."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def convert(rule: FieldRule, scope: JsonValue) -> JsonValue:
    """Return what a rule gives for a product or a variant's row; `None` where it has nothing.

    Args:
        rule: The line of the mapping.
        scope: Values that the rule's paths lead into.

    Raises:
        ConversionError: there is a value and it cannot be given.
    """
    found = rule.value if rule.source is None else select(scope, rule.source)
    if isinstance(found, list) and rule.where:
        found = [element for element in found if _is_meant(element, rule)] or None
    if found is None or found == "":
        return None
    return _FORMS[rule.form](rule, found)


def slug(text: str) -> str:
    """Return `text` as an option code: lower case letters, digits and `_`."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")


def _is_meant(element: JsonValue, rule: FieldRule) -> bool:
    return all(select(element, path) == wanted for path, wanted in rule.where.items())


def _text(rule: FieldRule, found: JsonValue) -> JsonValue:
    several: list[JsonValue] = [*found] if isinstance(found, list) else [found]
    text = _grouped(rule, several) if rule.group else _joined(rule, several)
    if rule.max_length is not None and len(text) > rule.max_length:
        raise ConversionError("too_long", f"{len(text)} characters; {rule.max_length} are allowed")
    return text or None


def _joined(rule: FieldRule, several: list[JsonValue]) -> str:
    parts = [_one_text(rule, one) for one in several]
    return rule.join.join(dict.fromkeys(part for part in parts if part))


def _grouped(rule: FieldRule, several: list[JsonValue]) -> str:
    groups: dict[str, list[JsonValue]] = {}
    for one in several:
        name = _word(rule, select(one, rule.group or ""), rule.group or "")
        groups.setdefault(name, []).append(one)
    texts = {name: _joined(rule, own) for name, own in groups.items()}
    if len(texts) == 1:
        return next(iter(texts.values()))
    return "; ".join(f"{name}: {text}" if name else text for name, text in texts.items())


def _one_text(rule: FieldRule, found: JsonValue) -> str:
    if rule.template is not None:
        filled = _PLACEHOLDER.sub(
            lambda hole: _word(rule, select(found, hole[1]), hole[1]), rule.template
        )
        # What stood around a member that is not there: the sign of a share, brackets, commas.
        return _BLANKS.sub(" ", filled.replace("()", "")).lstrip(" ,;%").rstrip(" ,;")
    if isinstance(found, str):
        code = rule.options.get(found, found)
        return _word(rule, code, last_name(rule.source or ""))
    return value_text(found)


def _word(rule: FieldRule, found: JsonValue, path: str) -> str:
    text = value_text(found)
    if rule.language is None or not isinstance(found, str):
        return text
    return in_words(text, last_name(path), rule.language)


def _number(rule: FieldRule, found: JsonValue) -> JsonValue:
    if isinstance(found, dict) and "amount" in found:
        found = found["amount"]
    return _decimal(rule, found)


def _decimal(rule: FieldRule, found: JsonValue) -> str:
    try:
        number = Decimal(str(found))
    except InvalidOperation as error:
        raise ConversionError("not_a_number", f"{value_text(found)!r} is no number") from error
    places = -int(number.normalize().as_tuple().exponent)
    if rule.decimals is not None and places > rule.decimals:
        raise ConversionError(
            "too_precise", f"{found} has {places} decimals; {rule.decimals} are allowed"
        )
    return str(found)


def _select(rule: FieldRule, found: JsonValue) -> JsonValue:
    several = found if isinstance(found, list) else [found]
    options = list(dict.fromkeys(filter(None, (_option(rule, one) for one in several))))
    if len(options) > 1:
        raise ConversionError("several_values", f"one option is taken, not {', '.join(options)}")
    return options[0] if options else None


def _multiselect(rule: FieldRule, found: JsonValue) -> JsonValue:
    several = found if isinstance(found, list) else [found]
    options = dict.fromkeys(filter(None, (_option(rule, one) for one in several)))
    return list(options) or None


def _option(rule: FieldRule, found: JsonValue) -> str | None:
    code = value_text(found)
    if code in rule.options:
        return rule.options[code]
    if rule.unmapped is Unmapped.KEEP:
        return code
    if rule.unmapped is Unmapped.SLUG:
        return slug(code) or None
    if rule.unmapped is Unmapped.DROP:
        return None
    raise ConversionError("unknown_option", f"{code!r} is not among the options of the mapping")


def _metric(rule: FieldRule, found: JsonValue) -> JsonValue:
    # A number of a schema with one unit carries none: the mapping names it as "".
    amount, unit = found, ""
    if isinstance(found, dict):
        amount, unit = found.get("amount"), str(found.get("unit", ""))
    if unit not in rule.units:
        raise ConversionError("unknown_unit", f"the mapping has no unit for {unit or 'none'!r}")
    return {"amount": _decimal(rule, amount), "unit": rule.units[unit]}


def _price(rule: FieldRule, found: JsonValue) -> JsonValue:
    prices = []
    for one in found if isinstance(found, list) else [found]:
        if not isinstance(one, dict) or "amount" not in one:
            raise ConversionError("not_a_price", f"{value_text(one)!r} is no price")
        currency = str(one.get("currency"))
        if rule.currency not in (None, currency):
            raise ConversionError("other_currency", f"{currency}; only {rule.currency} is taken")
        prices.append({"amount": _decimal(rule, one["amount"]), "currency": currency})
    return prices  # type: ignore[return-value]  # dicts of strings are JSON


def _boolean(rule: FieldRule, found: JsonValue) -> JsonValue:
    text = str(rule.options.get(str(found), str(found))).lower()
    if text not in _TRUE | _FALSE:
        raise ConversionError("not_a_boolean", f"{found!r} is neither true nor false")
    return text in _TRUE


def _date(rule: FieldRule, found: JsonValue) -> JsonValue:
    if not isinstance(found, str) or not _ISO_DATE.fullmatch(found):
        raise ConversionError("not_a_date", f"{value_text(found)!r} is no date of ISO 8601")
    return found


def _table(rule: FieldRule, found: JsonValue) -> JsonValue:
    rows: list[JsonValue] = []
    for element in found if isinstance(found, list) else [found]:
        cells: dict[str, JsonValue] = {
            column: rule.options.get(value_text(cell), value_text(cell))
            for column, path in rule.columns.items()
            if (cell := _composed(element, path)) is not None
        }
        rows.append(cells)
    first = next(iter(rule.columns))
    keys = [row.get(first) for row in rows if isinstance(row, dict)]
    if None in keys or len(set(map(str, keys))) < len(keys):
        # Akeneo: the first column is a key, an option stands in it once.
        raise ConversionError(
            "table_key", f"the column {first!r} must be filled, with another option in every row"
        )
    return rows


def _composed(element: JsonValue, path: str) -> JsonValue:
    """Return one cell, as `FieldRule.columns` names it."""
    if path == ".":
        return element
    if path.startswith("="):
        return path[1:]
    parts = [select(element, part) for part in path.split("+")]
    if len(parts) == 1:
        return parts[0]
    return "_".join(value_text(part) for part in parts if part is not None) or None


def _node(rule: FieldRule, found: JsonValue) -> JsonValue:
    several = found if isinstance(found, list) else [found]
    nodes: list[JsonValue] = []
    for element in several:
        node: dict[str, JsonValue] = {"@type": rule.node} if rule.node else {}
        for name, path in rule.columns.items():
            cell = _composed(element, path)
            if cell is not None:
                text = value_text(cell)
                known = rule.units.get(text) or rule.options.get(text)
                words = _word(rule, cell, rule.source or "" if path == "." else path)
                node[name] = known or words
        nodes.append(node)
    return nodes if len(nodes) > 1 else nodes[0]


_FORMS: dict[Form, Callable[[FieldRule, JsonValue], JsonValue]] = {
    Form.TEXT: _text,
    Form.NUMBER: _number,
    Form.SELECT: _select,
    Form.MULTISELECT: _multiselect,
    Form.METRIC: _metric,
    Form.PRICE: _price,
    Form.BOOLEAN: _boolean,
    Form.DATE: _date,
    Form.TABLE: _table,
    Form.NODE: _node,
}
