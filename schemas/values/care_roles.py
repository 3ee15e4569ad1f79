"""Care instructions word by word: *se lave en machine à 30 °C*, *60 derecede yıkanır*.

Documents say the same instruction in more ways than a table holds. Here every word of a phrase has
a role (`CARE_ROLES`), and the roles together make the code. Where one word has none, or the roles
do not make one instruction, there is no code: *do not ... tumble dry* must not become *tumble dry*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from schemas.values.care_codes import LEVELS, MILD, RolePhrase, codes_of
from schemas.values.care_spellings import spelled
from schemas.values.lexicon import Lexicon, Match, joined_tables, tokens
from schemas.vocabulary.care_roles import CARE_ROLES
from schemas.vocabulary.care_roles_dutch import CARE_ROLES_DUTCH
from schemas.vocabulary.care_roles_more import CARE_ROLES_MORE

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
# What says how something is done, and neither what nor that it is not.
_HOW = LEVELS | MILD | {"moderate", "machine"}
_SOLVENTS = frozenset({"solvent_p", "solvent_f"})
# Portuguese "no" is no negation, and stands behind what is done: lavar no programa de lã.
_BARE_NO = "no"


@lru_cache(maxsize=4096)
def codes_of_roles(plain: str, languages: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the codes of a phrase whose temperatures are written as `30°C`, or nothing."""
    phrase = _phrase(plain, languages)
    return tuple(codes_of(phrase)) if phrase is not None else ()


@lru_cache(maxsize=4096)
def only_how(plain: str, languages: tuple[str, ...] = ()) -> bool:
    """Return whether a phrase says nothing but how: *gentle cycle*, *low heat*."""
    phrase = _phrase(plain, languages)
    return (
        phrase is not None and bool(phrase.roles) and phrase.roles <= _HOW | _SOLVENTS | {"shade"}
    )


@lru_cache(maxsize=4096)
def only_warmth(plain: str, languages: tuple[str, ...] = ()) -> bool:
    """Return whether a phrase says nothing but how warm water is: *max. 30 °C*."""
    phrase = _phrase(plain, languages)
    return phrase is not None and phrase.degrees is not None and not phrase.roles


@lru_cache(maxsize=4096)
def forbids_uncoded(plain: str, languages: tuple[str, ...] = ()) -> bool:
    """Return whether a phrase forbids what has no code: *do not wring*."""
    phrase = _phrase(plain, languages)
    return phrase is not None and {"spin", "not"} <= phrase.roles


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
        for roles, languages in _roles().items()
        if not ACTS.isdisjoint(roles.split())
        for language, surfaces in languages.items()
        for surface in spelled(language, surfaces)
        for token in tokens(surface)
        if len(token.text) > 2 or not token.text.isascii()
    )


def _phrase(plain: str, languages: tuple[str, ...]) -> RolePhrase | None:
    degrees = {int(number) for number in DEGREES.findall(plain)}
    words = _LET_ALONE.sub(r"not \1", DEGREES.sub(" ", plain))
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
        is_last = not any(char.isalnum() for char in words[match.end :])
        bare_no = words[match.start : match.end].casefold() == _BARE_NO
        if bare_no and roles & ACTS and not (is_last and len(matches) > 1):
            return None
        roles |= added
    if "over" in roles:
        if "not" not in roles or not degrees:
            return None
        roles -= {"over", "not"}
    return RolePhrase(frozenset(roles - {"ok"}), min(degrees, default=None))


_LET_ALONE = re.compile(r"\bleave\s+(.{2,24}?)\s+alone\b", re.I)


def _all_taken(words: str, matches: Sequence[Match]) -> bool:
    return all(
        token.text in _GRAMMAR or any(match.start <= token.start < match.end for match in matches)
        for token in tokens(words)
    )


# Words of grammar that no lexicon takes by themselves.
_GRAMMAR = frozenset({"para", "sobre", "entre", "tutti", "tutte"})


@cache
def role_lexicon() -> Lexicon:
    """Return the words with roles."""
    return Lexicon(
        {
            roles: {language: spelled(language, own) for language, own in languages.items()}
            for roles, languages in _roles().items()
        }
    )


@cache
def _roles() -> dict[str, dict[str, tuple[str, ...]]]:
    """Return the tables of words as one, by roles and language."""
    dutch = {roles: {"nl": surfaces} for roles, surfaces in CARE_ROLES_DUTCH.items()}
    return joined_tables(CARE_ROLES, CARE_ROLES_MORE, dutch)
