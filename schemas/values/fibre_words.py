"""The tables of fibre names, with the forms that no table lists: hides and Turkish endings."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from schemas.values.lexicon import CODE_LANGUAGE, Lexicon, fold
from schemas.vocabulary import dutch, german_cloths
from schemas.vocabulary.fibres import AMBIGUOUS_FIBRES, FIBRES
from schemas.vocabulary.hides import BARE_ANIMALS, HIDES
from schemas.vocabulary.qualifiers import QUALIFIER_FIBRES

_VOWELS = "aıoueiöü"
# The vowel of a Turkish ending follows the last one of the word.
_NARROW = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "i": "i", "ö": "ü", "ü": "ü"}
_SOFTENED = {"k": "ğ", "p": "b", "ç": "c", "t": "d"}
_HARD = "fstkçşhp"
_UNINFLECTED = frozenset({"other", "paper", "glass", "wood", "metallic"})
_BARE = (*BARE_ANIMALS, *dutch.BARE_HIDES)
_SHORTEST = 3  # letters of a word that takes endings here


@cache
def fibre_lexicon() -> Lexicon:
    """Return the names of fibres and hides."""
    table: dict[str, dict[str, tuple[str, ...]]] = {}
    for code, languages in FIBRES.items():
        hides = HIDES.get(code, {})
        table[code] = {
            language: (*surfaces, *hides.get(language, ()))
            for language, surfaces in languages.items()
        }
        if code not in _UNINFLECTED:
            turkish = languages.get("tr", ())
            forms = (form for surface in turkish for form in turkish_forms(surface))
            table[code]["tr"] = tuple(dict.fromkeys((*table[code].get("tr", ()), *forms)))
        table[code]["de"] = (*table[code].get("de", ()), *german_cloths.FIBRES.get(code, ()))
        table[code]["nl"] = dutch.FIBRES.get(code, ())
    return Lexicon(table)


@cache
def ambiguous_fibres() -> dict[str, tuple[str, ...]]:
    """Return the fibres that folded words may mean which have more than one meaning."""
    table = {fold(surface): meanings for surface, meanings in AMBIGUOUS_FIBRES.items()}
    return {**{fold(animal): ("leather",) for animal in _BARE}, **table}


@cache
def ambiguous_lexicon() -> Lexicon:
    """Words with several meanings, each standing for itself; codes among them in capitals alone."""
    return Lexicon(
        {
            surface: {CODE_LANGUAGE if surface.isascii() and surface.isupper() else "": (surface,)}
            for surface in (*AMBIGUOUS_FIBRES, *_BARE)
        }
    )


def may_be_hide(words: str) -> bool:
    """Return whether words name an animal whose hide they may mean: *Ziege*, *cabra*."""
    return "leather" in ambiguous_fibres().get(fold(words), ())


def is_bare_animal(words: str) -> bool:
    """Return whether words name an animal that is a hide only under a heading."""
    return ambiguous_fibres().get(fold(words)) == ("leather",)


def qualifies(qualifier: str, fibre: str) -> bool:
    """Return whether a known qualifier can be said of a fibre: lambswool is no hide of a lamb."""
    return fibre in QUALIFIER_FIBRES.get(qualifier, (fibre,))


def turkish_forms(surface: str) -> Iterator[str]:
    """Yield a Turkish name with the endings of case and possession: *pamuğu*, *ketenden*."""
    word = surface.split()[-1] if surface.split() else ""
    last = next((letter for letter in reversed(word) if letter in _VOWELS), "")
    if len(word) < _SHORTEST or not last or not word.isalpha():
        return
    narrow = _NARROW[last]
    wide = "a" if last in "aıou" else "e"
    endings: tuple[str, ...]
    bases: tuple[str, ...]
    if word[-1] in _VOWELS:
        endings = (f"s{narrow}", f"y{narrow}", f"n{narrow}n", f"d{wide}n", f"nd{wide}n", f"y{wide}")
        bases = (surface,)
    else:
        stop = "t" if word[-1] in _HARD else "d"
        endings = (narrow, f"{narrow}n", f"{narrow}nd{wide}n", f"{narrow}d{narrow}r")
        bases = (surface, surface[:-1] + _SOFTENED.get(word[-1], word[-1]))
        yield f"{surface}{stop}{wide}n"
        yield f"{surface}{stop}{narrow}r"  # *pamuktur*
    for base in dict.fromkeys(bases):
        for ending in endings:
            yield base + ending
    for ending in (f"l{wide}r", f"l{wide}r{'ı' if wide == 'a' else 'i'}", f"l{narrow}"):
        yield surface + ending
