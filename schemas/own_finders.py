"""What a JSON Schema tells of the places of its attributes: label words, and values by sight."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from pydantic import JsonValue

from schemas.values.forms import Form, ScalarForm
from schemas.values.lexicon import Lexicon
from schemas.values.mentions import Finder, readable_mentions
from schemas.values.own_measures import measure_of_unit
from schemas.values.own_mentions import option_finder, own_finder, words_of_code

_QUOTED = re.compile(r"[\"“”„«]([^\"“”„«»\n]{2,40})[\"“”»]")
_ARTICLE = re.compile(r"(?:the|an?|der|die|das|il|lo|la|le|les|el|los|las|o|os|as) ", re.I)
_SHORTEST_LABEL = 3  # letters; less of Latin is a code, and announces nothing
_WORDS_OF_LABEL = 3


def label_words(name: str, node: Mapping[str, JsonValue]) -> tuple[str, ...]:
    """Return what documents may call an attribute, as far as its schema says so.

    That is its title or, without one, its code in words; what its description quotes; and the
    description itself where it only lists names.

    Args:
        name: Its code.
        node: What the schema says of it.
    """
    title = str(node.get("title") or "").strip()
    words = words_of_code(name)
    called = [title] if title else [words] if _may_be_label(words) else []
    description = str(node.get("description") or "").strip()
    return tuple(
        dict.fromkeys((*called, *_QUOTED.findall(description), *_listed_names(description)))
    )


def _may_be_label(words: str) -> bool:
    return not words.isascii() or len(re.sub(r"[^A-Za-z]", "", words)) >= _SHORTEST_LABEL


def _listed_names(description: str) -> Iterable[str]:
    names = [name.strip() for name in description.split(",")]
    if all(
        name and len(name.split()) <= _WORDS_OF_LABEL and not _ARTICLE.match(name) for name in names
    ):
        yield from (name for name in names if _may_be_label(name))


def finder_of(name: str, node: Mapping[str, JsonValue], form: Form) -> Finder | None:
    """Return how the values of one attribute are seen, `None` where any words may be one.

    Args:
        name: Its code.
        node: What the schema says of it.
        form: What that was compiled to; what it refuses is no value.
    """
    if not isinstance(form, ScalarForm) or form.seen is not None or form.choices:
        return None
    finder = _finder(name, node, form)
    return None if finder is None else readable_mentions(finder, form.read)


def _finder(name: str, node: Mapping[str, JsonValue], form: ScalarForm) -> Finder | None:
    if form.name == "choice":
        return option_finder(Lexicon(_words_of_options(node)))
    unit = node.get("x-unit")
    if isinstance(unit, str) and (finder := measure_of_unit(unit)):
        return finder
    names = [str(node["title"]), name] if node.get("title") else [name]
    description = str(node.get("description") or "")
    return own_finder(names, description, measured=form.name == "decimal")


def _words_of_options(node: Mapping[str, JsonValue]) -> dict[str, dict[str, tuple[str, ...]]]:
    options = node.get("enum", [node.get("const")])
    labels = node.get("x-enum-labels")
    words = labels if isinstance(labels, dict) else {}
    listed = options if isinstance(options, list) else []
    return {
        str(option): {"": (str(option), *map(str, _listed(words.get(str(option)))))}
        for option in listed
        if option is not None
    }


def _listed(value: JsonValue) -> list[JsonValue]:
    return value if isinstance(value, list) else []
