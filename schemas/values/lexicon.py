"""Finds the codes of words: whole phrases first, then the longest phrases inside a text.

Words match without regard to case, accents and punctuation, and over the endings of inflexion.
Nothing is ever matched because it looks similar: what no table holds has no code.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

Surfaces = Mapping[str, Mapping[str, Iterable[str]]]

CODE_LANGUAGE = "code"  # the pseudo language of trade codes

# A letter of Japanese or Chinese, as other patterns write it.
IDEOGRAM = r"[\u3040-\u30ff\u3400-\u9fff]"
# Scripts without blanks between words: every character is a token of its own.
_CJK = "\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
# Letters with points between them are one word: P.R.C., u.s.a.
_TOKEN = re.compile(rf"(?:[a-zA-Z]\.){{2,}}|[{_CJK}]|[^\W\d_{_CJK}]+|\d+")
_BREAK = re.compile(r"[:;|]| {2}|\n\s*\n")
_TURKISH = str.maketrans({"ı": "i", "İ": "i"})

# Endings that number, gender and case add in the languages of the tables. Stems shorter than this
# are too short to tell words apart.
_ENDING = re.compile(r"(?:en|es|er|em|[aeinos])$")
_MIN_STEM = 4
# So short, words differ by accents alone: *la* is an article, *lã* is wool.
_SHORT = 3
# Words of grammar that inflexion would take for one of a table: *anche* is no *ancho*.
_FUNCTION_WORDS = frozenset(
    {"anche", "para", "sobre", "entre", "parte", "come", "como", "tutti", "tutte"}
)

# A town that is spelt like one of them: *woven in Como*.
_PLACE = re.compile(r"(?:^|(?:^|\W)(?:in|from|of|near|a|di|da|de|à|bei|aus|von|em)\s)Como$")


@dataclass(frozen=True, slots=True)
class Token:
    """One word, folded, with its place in the text.

    `shouted`: written in capitals; `breaks`: a colon or the like stands before it, which no phrase
    reaches across.
    """

    text: str
    start: int
    end: int
    shouted: bool
    breaks: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """Codes of the words `text[start:end]`; several where the words are ambiguous."""

    codes: frozenset[str]
    start: int
    end: int


def fold(text: str) -> str:
    """Return `text` without case, accents of Latin letters, punctuation and needless blanks."""
    return " ".join(token.text for token in tokens(text))


def tokens(text: str) -> list[Token]:
    """Return the words of `text`; offsets count in `text`."""
    return list(_tokens(text))


@lru_cache(maxsize=256)  # a passage is looked through for many tables
def _tokens(text: str) -> tuple[Token, ...]:
    plain = compatible(text)
    found: list[Token] = []
    for match in _TOKEN.finditer(plain):
        start, end = match.span()
        breaks = bool(found and _BREAK.search(plain, found[-1].end, start))
        found.append(Token(_folded(match[0]), start, end, match[0].isupper(), breaks))
    return tuple(found)


def _unbroken(words: list[Token], at: int, most: int) -> int:
    """Return how many words from `at` on stand together, `most` at most."""
    most = min(most, len(words) - at)
    return next((length for length in range(1, most) if words[at + length].breaks), most)


def joined_tables(*tables: Surfaces) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return tables as one: by code and language the surfaces of the first, then of the others."""
    joined: dict[str, dict[str, tuple[str, ...]]] = {}
    for table in tables:
        for code, languages in table.items():
            own = joined.setdefault(code, {})
            for language, surfaces in languages.items():
                own[language] = (*own.get(language, ()), *surfaces)
    return joined


class Lexicon:
    """A table of surfaces, indexed.

    Args:
        table: Surfaces by code and language; trade codes stand under `code`.
        inflected: Whether other endings of a word are the same word. Names of places are not
            inflected: *Niger* and *Nigeria* are two countries.
    """

    def __init__(self, table: Surfaces, *, inflected: bool = True) -> None:
        self._inflected = inflected
        self._exact: dict[tuple[str, ...], set[tuple[str, str]]] = {}
        self._stems: dict[tuple[str, ...], set[tuple[str, str]]] = {}
        self._accents: dict[str, set[str]] = {}
        self._longest: dict[str, int] = {}  # words of the longest phrase, by its first or its stem
        for code, languages in table.items():
            for language, surfaces in languages.items():
                for surface in surfaces:
                    self._add(code, language, surface)

    def phrases(self) -> Iterable[tuple[str, ...]]:
        """Return every surface of the table, as folded words."""
        return self._exact.keys()

    def whole(self, text: str, languages: Iterable[str] = ()) -> frozenset[str]:
        """Return the codes that the text as a whole stands for, empty where there is none."""
        words = tuple(token.text for token in tokens(text))
        return _chosen(self._entries(words), languages)

    def within(self, text: str, languages: Iterable[str] = ()) -> list[Match]:
        """Return the longest phrases of the table in `text`, from the left, not overlapping.

        Trade codes count only in capitals: *co* may be any word, `CO` is cotton.
        """
        found: list[Match] = []
        words = tokens(text)
        at = 0
        while at < len(words):
            match, length = self._longest_at(words, at, languages)
            if match is not None and length == 1 and not self._is_itself(words[at], text):
                match = None
            if match is not None:
                found.append(match)
            at += length
        return found

    def _add(self, code: str, language: str, surface: str) -> None:
        words = tuple(token.text for token in tokens(surface))
        if not words:
            return
        if language == CODE_LANGUAGE and not surface.isupper():
            language = ""  # "pz" is an abbreviation like any word, not a code in capitals
        if len(words) == 1 and len(words[0]) <= _SHORT:
            self._accents.setdefault(words[0], set()).add(_lowered(surface))
        for first in (words[0], _stem(words[0])):
            self._longest[first] = max(self._longest.get(first, 0), len(words))
        self._exact.setdefault(words, set()).add((code, language))
        if self._inflected and language != CODE_LANGUAGE:
            self._stems.setdefault(_stems(words), set()).add((code, language))

    def _is_itself(self, word: Token, text: str) -> bool:
        """Return whether one word is what it matched, and not another without its accents."""
        if word.text in _FUNCTION_WORDS:
            return not self._inflected and bool(_PLACE.search(text[: word.end]))
        if len(word.text) <= _MIN_STEM and (word.text,) not in self._exact:
            return False  # *Chen* is no chêne
        surface = text[word.start : word.end]
        known = self._accents.get(word.text) if len(surface) <= _SHORT else None
        return known is None or _lowered(surface) in known

    def _entries(self, words: tuple[str, ...]) -> set[tuple[str, str]]:
        return self._exact.get(words) or self._stems.get(_stems(words)) or set()

    def _longest_at(
        self, words: list[Token], at: int, languages: Iterable[str]
    ) -> tuple[Match | None, int]:
        first = words[at].text
        most = max(self._longest.get(first, 0), self._longest.get(_stem(first), 0))
        if not most:
            return None, 1
        for length in range(_unbroken(words, at, most), 0, -1):
            run = words[at : at + length]
            entries = self._entries(tuple(token.text for token in run))
            if not all(token.shouted for token in run):
                entries = {entry for entry in entries if entry[1] != CODE_LANGUAGE}
            if entries:
                return Match(_chosen(entries, languages), run[0].start, run[-1].end), length
        return None, 1


def _chosen(entries: set[tuple[str, str]], languages: Iterable[str]) -> frozenset[str]:
    """Return the codes of `entries`; the document's languages decide where codes differ."""
    codes = frozenset(code for code, _ in entries)
    known = {*languages, CODE_LANGUAGE}
    if len(codes) > 1 and len(known) > 1:
        return frozenset(code for code, language in entries if language in known) or codes
    return codes


class _PlainForms(dict[int, str]):
    """Plain forms of characters, looked up once each."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKC", chr(code))
        self[code] = plain if len(plain) == 1 else chr(code)
        return self[code]


_PLAIN_FORMS = _PlainForms()


def compatible(text: str) -> str:
    """Return `text` with full-width forms and odd blanks as plain ones, of the same length."""
    return text if text.isascii() else text.translate(_PLAIN_FORMS)


def _folded(word: str) -> str:
    if word.isascii():
        return word.casefold().replace(".", "")
    plain = unicodedata.normalize("NFD", word.translate(_TURKISH).casefold().replace(".", ""))
    kept = [
        char
        for at, char in enumerate(plain)
        # Accents fold only on Latin letters: in kana the marks make other letters.
        if not (unicodedata.combining(char) and at and plain[at - 1].isascii())
    ]
    return unicodedata.normalize("NFC", "".join(kept))


def _lowered(surface: str) -> str:
    """Return a word with its accents, without case and points: U.E. is UE."""
    return compatible(surface).replace(".", "").strip().translate(_TURKISH).casefold()


def _stems(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_stem(word) for word in words)


@lru_cache(maxsize=1 << 16)
def _stem(word: str) -> str:
    stem = _ENDING.sub("", word)
    return stem if len(stem) >= _MIN_STEM and stem.isascii() else word
