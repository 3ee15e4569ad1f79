"""Care instructions word by word: *se lave en machine à 30 °C*, *60 derecede yıkanır*.

Documents say the same instruction in more ways than a table holds. Here every word of a phrase has
a role (`CARE_ROLES`), and the roles together make the code. Where one word has none, or the roles
do not make one instruction, there is no code: *do not ... tumble dry* must not become *tumble dry*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from schemas.values.care_spellings import spelled
from schemas.values.lexicon import Lexicon, Match, tokens
from schemas.vocabulary.care_roles import CARE_ROLES

DEGREES = re.compile(r"(\d{2,3})\s?°\s?C?")
NOTHING = frozenset({"fill", "goods", "max", "steamless"})
ACTS = frozenset(
    {
        "wash",
        "hand",
        "bleach",
        "chlorine",
        "oxygen",
        "tumble",
        "dry",
        "iron",
        "dryclean",
        "wetclean",
    }
)
_WASHES = (30, 40, 50, 60, 70, 95)
_HAND_WARM = 40  # no label asks for hotter water by hand
_TUMBLES = {60: "low", 80: "normal"}
_IRONS = {110: "low", 150: "medium", 200: "high"}
_LEVELS = frozenset({"low", "medium", "high", "normal"})
# Only a machine dries at a temperature.
_HOT = _LEVELS | {"machine", "moderate"}
_MILD = frozenset({"mild", "very"})
# What says how something is done, and neither what nor that it is not.
_HOW = _LEVELS | _MILD | {"moderate", "machine"}
# Portuguese "no" is no negation, and stands behind what is done: lavar no programa de lã.
_BARE_NO = "no"


@dataclass(frozen=True, slots=True)
class _Phrase:
    """The roles of a phrase, and the temperature that it names."""

    roles: frozenset[str]
    degrees: int | None

    def only(self, *allowed: str) -> bool:
        """Return whether no other role is there."""
        return self.roles <= frozenset(allowed)

    def level(self, by_degrees: dict[int, str], moderate: str) -> str | None:
        """Return how hot, `None` where nothing or several things are said.

        Args:
            by_degrees: What the temperatures of a label are called.
            moderate: What *moderate* is called.
        """
        said = {role for role in self.roles if role in _LEVELS}
        if "mild" in self.roles:
            said.add("low")
        if "moderate" in self.roles:
            said.add(moderate)
        if self.degrees is not None:
            said.add(by_degrees.get(self.degrees, "unknown"))
        return said.pop() if len(said) == 1 else None


@lru_cache(maxsize=4096)
def codes_of_roles(plain: str, languages: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the codes of a phrase whose temperatures are written as `30°C`, or nothing."""
    phrase = _phrase(plain, languages)
    return tuple(_codes(phrase)) if phrase is not None else ()


@lru_cache(maxsize=4096)
def only_how(plain: str, languages: tuple[str, ...] = ()) -> bool:
    """Return whether a phrase says nothing but how: *gentle cycle*, *low heat*."""
    phrase = _phrase(plain, languages)
    return phrase is not None and bool(phrase.roles) and phrase.roles <= _HOW | {"shade"}


def role_runs(plain: str) -> Iterator[tuple[int, int]]:
    """Yield where words with roles stand side by side and make a code.

    Args:
        plain: Text of a line whose temperatures may be written in any way.
    """
    runs: list[list[tuple[int, int, bool]]] = [[]]
    spans = [(m.start, m.end, not m.codes <= NOTHING) for m in role_lexicon().within(plain)]
    spans += [(m.start(), m.end(), True) for m in _ANY_DEGREES.finditer(plain)]
    for start, end, counts in sorted(spans):
        if runs[-1] and any(c.isalnum() for c in plain[runs[-1][-1][1] : start]):
            runs.append([])
        runs[-1].append((start, end, counts))
    for run in runs:
        telling = [at for at, (_, _, counts) in enumerate(run) if counts]
        if telling:
            yield run[telling[0]][0], run[telling[-1]][1]


_ANY_DEGREES = re.compile(
    r"(?<!\d)\d{2,3}\s?(?:°\s?C?|º\s?C?|℃|度|derece\w*|gradi|Grad|degrés|C\b)?"
)


@cache
def role_words() -> frozenset[str]:
    """Return the words that say what is done, folded."""
    return frozenset(
        token.text
        for roles, languages in CARE_ROLES.items()
        if not ACTS.isdisjoint(roles.split())
        for language, surfaces in languages.items()
        for surface in spelled(language, surfaces)
        for token in tokens(surface)
        if len(token.text) > 2 or not token.text.isascii()
    )


def _phrase(plain: str, languages: tuple[str, ...]) -> _Phrase | None:
    degrees = {int(number) for number in DEGREES.findall(plain)}
    words = DEGREES.sub(" ", plain)
    matches = role_lexicon().within(words, languages)
    if len(degrees) > 1 or not _all_taken(words, matches):
        return None
    roles: set[str] = set()
    for match in matches:
        if all(NOTHING.issuperset(code.split()) for code in match.codes):
            continue
        if len(match.codes) > 1:
            return None
        added = set(min(match.codes).split()) - NOTHING
        if words[match.start : match.end].casefold() == _BARE_NO and roles & ACTS:
            return None
        roles |= added
    if "over" in roles:
        if "not" not in roles or not degrees:
            return None
        roles -= {"over", "not"}
    return _Phrase(frozenset(roles - {"ok"}), min(degrees, default=None))


def _all_taken(words: str, matches: Sequence[Match]) -> bool:
    return all(
        any(match.start <= token.start < match.end for match in matches) for token in tokens(words)
    )


def _codes(phrase: _Phrase) -> list[str]:
    """Return what the roles say; the first kind of instruction that they hold decides."""
    roles = phrase.roles
    if "void" in roles:
        return []
    if "dryclean" in roles:
        code = _dry_clean(phrase)
    elif "wetclean" in roles:
        code = _wet_clean(phrase)
    elif roles & {"bleach", "chlorine", "oxygen"}:
        code = _bleach(phrase)
    elif "iron" in roles:
        code = _iron(phrase)
    elif "tumble" in roles:
        code = _tumble(phrase)
    elif "wash" in roles or (phrase.degrees and _is_wash(roles)):
        code = _wash(phrase)
    elif "dry" in roles and not roles.isdisjoint(_HOT):
        code = _tumble(phrase)
    else:
        return _dry(phrase) if "dry" in roles else []
    return [code] if code else []


def _is_wash(roles: frozenset[str]) -> bool:
    """Return whether these roles beside a temperature are said of washing."""
    if "dry" in roles:
        return False
    return bool(roles & {"machine", "mild"}) or roles - {"low", "medium"} == {"hand"}


def _wash(phrase: _Phrase) -> str | None:
    roles, degrees = phrase.roles, phrase.degrees
    if not phrase.only("wash", "hand", "machine", "not", "normal", "low", "medium", *_MILD):
        return None
    if "not" in roles:
        return "do_not_wash" if phrase.only("wash", "not") and degrees is None else None
    if "hand" in roles:
        return "hand_wash" if degrees is None or degrees <= _HAND_WARM else None
    if degrees not in _WASHES:
        return None
    mild = "_very_mild" if "very" in roles else "_mild" if "mild" in roles else ""
    return f"wash_{degrees}{mild}"


def _bleach(phrase: _Phrase) -> str | None:
    roles = phrase.roles
    if phrase.degrees is not None:
        return None
    if not phrase.only("bleach", "chlorine", "oxygen", "not", "wash"):
        return None
    if "oxygen" in roles:
        return None if "not" in roles else "bleach_oxygen"
    if "not" in roles:
        return "bleach_oxygen" if "chlorine" in roles else "do_not_bleach"
    return None


def _tumble(phrase: _Phrase) -> str | None:
    if not phrase.only("tumble", "dry", "machine", "not", "mild", "moderate", *_LEVELS):
        return None
    if "not" in phrase.roles:
        plain = phrase.only("tumble", "dry", "machine", "not") and phrase.degrees is None
        return "do_not_tumble_dry" if plain else None
    level = phrase.level(_TUMBLES, "low")
    if level is None:
        plain = phrase.only("tumble", "dry", "machine") and phrase.degrees is None
        return "tumble_normal" if plain else None
    by_level = {"medium": "normal", "high": "normal"}  # two points on the symbol of a dryer
    return f"tumble_{by_level.get(level, level)}" if level in _LEVELS else None


def _dry(phrase: _Phrase) -> list[str]:
    """Return the way, and the shade: *dry flat in the shade* asks for both."""
    roles = phrase.roles
    if phrase.degrees is not None:
        return []
    shaded = ["dry_in_shade"] if "shade" in roles or {"sun", "not"} <= roles else []
    if "not" in roles and not ({"sun"} <= roles and phrase.only("dry", "sun", "not", *_WAYS)):
        return []
    if not phrase.only("dry", "shade", "sun", "not", "drip", *_WAYS) or set(_WAYS) <= roles:
        return []
    if "sun" in roles and "not" not in roles:
        return []
    way = "flat" if "flat" in roles else "line" if roles & {"line", "drip"} else None
    drip = "drip_" if "drip" in roles else ""
    return [*([f"{drip}dry_{way}"] if way else []), *shaded]


_WAYS = ("line", "flat")


def _iron(phrase: _Phrase) -> str | None:
    if not phrase.only("iron", "not", "mild", "moderate", *_LEVELS):
        return None
    if "not" in phrase.roles:
        bare = phrase.only("iron", "not") and phrase.degrees is None
        return "do_not_iron" if bare else None
    level = phrase.level(_IRONS, "medium")
    return f"iron_{level}" if level in ("low", "medium", "high") else None


def _dry_clean(phrase: _Phrase) -> str | None:
    roles = phrase.roles
    allowed = ("dryclean", "clean", "wash", "dry", "not", "normal", "mild")
    if phrase.degrees is not None or not phrase.only(*allowed, "solvent_p", "solvent_f"):
        return None
    if "not" in roles:
        return "do_not_dry_clean" if phrase.only("dryclean", "clean", "wash", "not") else None
    solvent = "_p" if "solvent_p" in roles else "_f" if "solvent_f" in roles else ""
    mild = "_mild" if "mild" in roles else ""
    if mild and not solvent:
        return None
    return f"dry_clean{solvent}{mild}"


def _wet_clean(phrase: _Phrase) -> str | None:
    roles = phrase.roles
    if phrase.degrees is not None:
        return None
    if not phrase.only("wetclean", "clean", "wash", "not", "normal", *_MILD):
        return None
    if "not" in roles:
        return "do_not_wet_clean" if not roles & _MILD else None
    return (
        "wet_clean_very_mild"
        if "very" in roles
        else "wet_clean_mild"
        if "mild" in roles
        else ("wet_clean")
    )


@cache
def role_lexicon() -> Lexicon:
    """Return the words with roles."""
    return Lexicon(
        {
            roles: {language: spelled(language, own) for language, own in languages.items()}
            for roles, languages in CARE_ROLES.items()
        }
    )
