"""What is other in a family than at the last import: what a person looks at before taking it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pydantic import JsonValue

_OURS = frozenset({"description", "x-labels", "x-risk", "x-group", "x-akeneo"})
_LABELS = frozenset({"x-labels", "x-enum-labels", "description"})


@dataclass(frozen=True, slots=True)
class Change:
    """One difference.

    Attributes:
        attribute: Which attribute, empty where the family as a whole is meant.
        what: Stable word: `added`, `removed`, `type`, `option_added`, `option_removed`, `limit`,
            `labels`, `required`.
        text: A sentence for people.
        breaks: Whether records that were read before may not fit any longer.
    """

    attribute: str
    what: str
    text: str
    breaks: bool = False


def changes(before: Mapping[str, JsonValue], after: Mapping[str, JsonValue]) -> list[Change]:
    """Return the differences between two imports of a family."""
    old, new = _properties(before), _properties(after)
    found = [Change(code, "added", f"{code} is new") for code in new if code not in old]
    found += [Change(code, "removed", f"{code} is gone", True) for code in old if code not in new]
    for code in old:
        if code in new:
            found.extend(_of_attribute(code, old[code], new[code]))
    for code in sorted(_strings(after, "required") - _strings(before, "required")):
        found.append(Change(code, "required", f"{code} is required now"))
    for code in sorted(_strings(before, "required") - _strings(after, "required")):
        found.append(Change(code, "required", f"{code} is required no longer"))
    return found


def _of_attribute(
    code: str, old: Mapping[str, JsonValue], new: Mapping[str, JsonValue]
) -> Iterator[Change]:
    before, after = _type(old), _type(new)
    if before != after:
        yield Change(code, "type", f"{code} was {before}, is {after}", True)
        return
    old_options, new_options = _options(old), _options(new)
    for option in new_options:
        if option not in old_options:
            yield Change(code, "option_added", f"{code} has the new option {option}")
    for option in old_options:
        if option not in new_options:
            yield Change(code, "option_removed", f"{code} has lost the option {option}", True)
    if _limits(old) != _limits(new):
        yield Change(code, "limit", f"{code} has other limits", True)
    if any(_deep(old, key) != _deep(new, key) for key in _LABELS):
        yield Change(code, "labels", f"{code} has other labels")


def _properties(document: Mapping[str, JsonValue]) -> dict[str, Mapping[str, JsonValue]]:
    given = document.get("properties")
    properties = given if isinstance(given, dict) else {}
    return {code: node for code, node in properties.items() if isinstance(node, dict)}


def _type(node: Mapping[str, JsonValue]) -> str:
    items = node.get("items")
    if isinstance(items, dict):
        return f"a list of {_type(items)}"
    if isinstance(node.get("properties"), dict):
        return "rows"
    if "x-form" in node:
        return str(node["x-form"])
    return "an option" if "enum" in node else str(node.get("format") or node.get("type"))


def _options(node: Mapping[str, JsonValue]) -> list[str]:
    own = _deep(node, "enum")
    return [str(option) for option in own] if isinstance(own, list) else []


def _deep(node: Mapping[str, JsonValue], key: str) -> JsonValue:
    """Return a keyword of the attribute, or of the elements of its list."""
    items = node.get("items")
    return items[key] if isinstance(items, dict) and key in items else node.get(key)


def _limits(node: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    skipped = _OURS | {"enum", "x-enum-labels", "items", "properties"}
    return {key: value for key, value in node.items() if key not in skipped}


def _strings(document: Mapping[str, JsonValue], key: str) -> set[str]:
    given = document.get(key)
    return {str(one) for one in given} if isinstance(given, list) else set()
