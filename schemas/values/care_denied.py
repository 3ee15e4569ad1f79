"""One denial that is said of several things: *do not bleach or tumble dry*, *ni lejía ni secadora*.

The denial stands before all of them (*ne pas tordre ni passer au sèche-linge*) or, in languages
that put it last, behind them (*ağartıcı ve kurutma makinesi kullanmayınız*). Nothing that says how,
or that something may be done, is denied so.
"""

from __future__ import annotations

import re

from schemas.values.care_roles import codes_of_roles, forbids_uncoded
from schemas.values.lexicon import tokens

# What denies everything behind it, and what goes on with a denial.
_NEITHER = re.compile(r"^\W*(?:neither|weder|ni|n[ée]|nem|nor|noch)\s", re.I)
_NOR = r"(?:^|\s)(?:neither|nor|or|weder|noch|oder|ni|n[ée]|nem|ou|o|veya|ya da)\s"
_GOES_ON = re.compile(_NOR, re.I)
_LISTED = re.compile(rf"\s*,\s*(?:{_NOR})?|{_NOR}", re.I)
_CHINESE = re.compile(r"[、和与及或]")
_CHINESE_DENIAL = re.compile(r"(?:请|切|千万|严)?(?:不可|不能|不要|不得|不宜|不应|勿|禁止?)")
_BEHIND = re.compile(r"\s(?:ve|and|und|et|e|y)\s|と|および|及び|や|和|与|及", re.I)
_ALLOWS = re.compile(
    r"(?<!\w)(?:can|may|ok|yes|allowed|only|può|possono|solo|peut|peuvent|seulement|kann|darf|nur|ja"
    r"|puede|pueden|sólo|sí|pode|podem|só|apenas|sim|sadece|evet)(?!\w)|(?<!不)可|能|宜|仅|だけ|のみ",
    re.I,
)
# Verbs of their own, in a language whose denials are endings of the verb.
_TURKISH_VERB = re.compile(
    r"y[ıiuü]n(?:[ıiuü]z)?\b|n[ıi]r\b|bilir\b|[td]un(?:uz)?\b|m[ae]l[ıi]", re.I
)


def denied(plain: str, languages: tuple[str, ...] = ()) -> list[str]:
    """Return the codes of a phrase that denies several things together, nothing for any other."""
    return _denied_before(plain, languages) or _denied_behind(plain, languages)


def _denied_before(plain: str, languages: tuple[str, ...]) -> list[str]:
    neither = _NEITHER.match(plain)
    splits = [_GOES_ON, _CHINESE]
    if _GOES_ON.search(plain):
        splits.insert(0, _LISTED)
    for split in splits:
        parts = [part for part in split.split(plain) if tokens(part)]
        if len(parts) < 2 and not neither:
            continue
        first: list[str] = []
        if not neither:
            if split is _CHINESE and not _CHINESE_DENIAL.match(parts[0].strip()):
                continue
            first = list(codes_of_roles(parts[0], languages))
            if not _all_forbid(first) and not forbids_uncoded(parts[0], languages):
                continue
        codes = _forbidden([f"not {part}" for part in parts[0 if neither else 1 :]], languages)
        if codes is not None and (first or codes):
            return [*first, *codes]
    return []


def _denied_behind(plain: str, languages: tuple[str, ...]) -> list[str]:
    parts = [part for part in _BEHIND.split(plain) if tokens(part)]
    if len(parts) < 2:
        return []
    last = codes_of_roles(parts[-1], languages)
    if not _all_forbid(last) or codes_of_roles(f"not {parts[-1]}", languages) != last:
        return []
    if _DENIES.match(parts[-1].strip()) or _TURKISH_VERB.search(" ".join(parts[:-1])):
        return []
    codes = _forbidden([f"{part} not" for part in parts[:-1]], languages)
    return [*codes, *last] if codes else []


_DENIES = re.compile(
    r"(?:do\s)?not?\b|don|never|non\b|mai\b|senza|ne\b|pas\b|sans|jamais|nicht|kein|nie|ohne|sin\b|nunca"
    r"|não|sem\b|nem\b|ni\b|n[ée]\b|不|勿|禁|请勿|切勿|无",
    re.I,
)


def _forbidden(parts: list[str], languages: tuple[str, ...]) -> list[str] | None:
    """Return what parts forbid together, `None` where one of them does anything else."""
    found: list[str] = []
    for part in parts:
        codes = codes_of_roles(part, languages) or _of_water(part)
        forbids = _all_forbid(codes) or codes == ("bleach_oxygen",)  # *ni chlore*
        if _ALLOWS.search(part) or not (forbids or forbids_uncoded(part, languages)):
            return None
        found += codes
    return found


# Nothing is washed without it: *ni eau, ni sèche-linge*.
_WATER = re.compile(r"not (?:l['’]|d['’]|mit )?(?:water|acqua|eau|wasser|agua|água)\W*", re.I)


def _of_water(part: str) -> tuple[str, ...]:
    return ("do_not_wash",) if _WATER.fullmatch(part) else ()


def _all_forbid(codes: list[str] | tuple[str, ...]) -> bool:
    return bool(codes) and all(code.startswith("do_not_") for code in codes)
