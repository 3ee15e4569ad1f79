"""Tables with a column for every process: *Wash | Bleach | Iron* above *30° | no | low*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from schemas.values.care_degrees import with_degrees
from schemas.values.care_roles import codes_of_roles
from schemas.values.mentions import Span

_CELLS = r"[^\n|]*(?:\|[^\n|]*){2,}"
_ROWS = re.compile(rf"(?=^(?P<head>{_CELLS})\n(?P<row>{_CELLS})$)", re.M)
_FEWEST = 2
_LONGEST_HEADING = 24
_NOTHING = re.compile(r"[\s–—/.-]*")


def care_tables(plain: str) -> Iterator[Span]:
    """Yield the headings of processes with the row below them."""
    for match in _ROWS.finditer(plain):
        heads = match["head"].split("|")
        if len(heads) != match["row"].count("|") + 1:
            continue
        processes = [at for at, head in enumerate(heads) if _is_process(head.strip())]
        if len(processes) < _FEWEST:
            continue
        start = match.start("head") + len("|".join(heads[: processes[0]]))
        start += len(plain[start : match.end("head")]) - len(
            plain[start : match.end("head")].lstrip(" |")
        )
        span = (start, match.end("row"))
        if table_codes(plain[slice(*span)]):
            yield span


def table_codes(text: str, languages: tuple[str, ...] = ()) -> list[str]:
    """Return what the row of such a table says under its headings, which may begin later."""
    lines = text.split("\n")
    if len(lines) != 2 or text.count("|") < 2 * _FEWEST - 1:
        return []
    heads, row = (line.split("|") for line in lines)
    answers = row[len(row) - len(heads) :] if len(row) >= len(heads) else []
    codes: list[str] = []
    told = 0
    for head, answer in zip(heads, answers, strict=False):
        if not _is_process(head.strip()) or _NOTHING.fullmatch(answer):
            continue
        words = with_degrees(answer.strip()).removeprefix("wash ")
        found = codes_of_roles(f"{words} {head.strip()}", languages)
        found = found or codes_of_roles(with_degrees(answer.strip()), languages)
        told += bool(found)
        codes += found
    return codes if told >= _FEWEST else []


@lru_cache(maxsize=1024)
def _is_process(head: str) -> bool:
    """Return whether a cell names a process and says nothing of it."""
    if not 2 < len(head) <= _LONGEST_HEADING and not (head and not head.isascii()):
        return False
    if any(code.startswith("do_not_") for code in codes_of_roles(head)):
        return False
    denied = codes_of_roles(f"not {head}")
    if "dry" in head.casefold() or not denied:
        denied = denied or codes_of_roles(f"{head} flat")
    return bool(denied)
