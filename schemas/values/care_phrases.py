"""How a text is cut into phrases that may be care instructions.

A phrase ends at a comma, a stop or the end of a line. Three things stand across such ends: the line
that a sentence is wrapped at (*pas de / sèche-linge*), what only says how (*wash at 30 °C, gentle
cycle*), and what a heading asks (*Bleach: no*).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from schemas.values.care_degrees import with_degrees
from schemas.values.care_denied import denied
from schemas.values.care_roles import codes_of_roles, only_how, only_warmth, role_words
from schemas.values.care_spellings import unabbreviated
from schemas.values.care_words import ABBREVIATED, AND_WORDS, headed, read_care
from schemas.values.lexicon import IDEOGRAM, tokens
from schemas.values.mentions import pieces

Phrase = tuple[int, int]

_STOPS = re.compile(
    rf"[,;·•|\n/。，；■●►▪✓☑☒☐□✔✗]|(?<!とし)、"
    rf"|{ABBREVIATED}(?<!Chem)(?<!Temp)\.(?=\s|$)|\s[-–—]\s|  "
    r"|(?<=[^\W\d_])[:：]|(?<=\d)[:：](?=\s)|(?<=\s)[:：](?=\s)"
)
_ANDS = re.compile(AND_WORDS, re.I)
# A line that is wrapped: a long one, or one that ends with words that deny what follows.
_WRAPPED = re.compile(r"[^\n,;.:|]\n(?=[^\W\d_A-ZÀ-ÖØ-Þ])")
_HANGING = re.compile(
    r"(?:^|[\s,;])(?:not|no|non|ne pas|pas|pas de|pas d'|nicht|kein|keine|keinen|não|nao|sin|sem"
    r"|sans|senza|without|never|niente|ni|né|nem|nor|or|noch|weder)$",
    re.I,
)
# Labels in capitals break anywhere: *DO NOT / BLEACH*, *AĞARTICI / KULLANMAYINIZ*.
_CAPITALS_WRAPPED = re.compile(
    r"(?<=[^\W_])(?:(?<=\bDO)|(?<=\bNOT)|(?<=\bNE)|(?<=\bPAS)|(?<=\bPAS DE)|(?<=\bNON)|(?<=\bNO)"
    r"|(?<=\bNICHT)"
    r"|(?<=\bKEINE)|(?<=\bKEINEN)|(?<=\bNÃO)|(?<=\bNO USAR)|(?<=\bNÃO USAR)|(?<=\bSIN)|(?<=\bSEM))"
    r"\n(?=[A-ZÀ-ÖØ-Þ]{3})"
    r"|(?<=[A-ZÇĞİÖŞÜ]{3})\n(?=(?:KULLAN|YAPMA|YAPIL|UYGULAN)[A-ZÇĞİÖŞÜ]+)"
)
_LONG_LINE = 50
_IDEOGRAM = re.compile(IDEOGRAM)
_HEADED = re.compile(r"\s{0,2}[:：|]\s{0,3}|\s?(?:[.·]\s{0,3}){4,}")
_LONGEST_HEAD, _LONGEST = 32, 90


def unwrapped(plain: str) -> str:
    """Return `plain` with a blank for every break that only wraps a sentence."""
    plain = unabbreviated(plain)
    chars = list(plain)
    for match in _CAPITALS_WRAPPED.finditer(plain):
        chars[match.end() - 1] = " "
    for match in _WRAPPED.finditer(plain):
        at = match.end() - 1
        begin = plain.rfind("\n", 0, at) + 1
        is_long = at - begin >= _LONG_LINE
        if _IDEOGRAM.match(plain, at + 1) and _ends_label(plain[begin:at]):
            continue
        if is_long or _HANGING.search(plain[max(begin, at - 24) : at].rstrip()):
            chars[at] = " "
    return "".join(chars)


def _ends_label(line: str) -> bool:
    """Return whether the last phrase of a line is an instruction, and the sentence over there.

    Asked of scripts without small letters alone: in others a new line begins with a capital.
    """
    last = _STOPS.split(line)[-1]
    return 0 < len(last) <= _LONGEST_HEAD and bool(_read(last))


def _read(words: str) -> list[str]:
    try:
        return read_care(words)
    except ValueError:
        return []


def phrases(plain: str) -> Iterable[Phrase]:
    """Yield the stretches between stops, those between *and*s, and those that belong together."""
    stretches = [
        (start, end)
        for start, end in pieces(plain, _STOPS)
        if any(char.isalnum() for char in plain[start:end])
    ]
    answers = list(_headed(plain, stretches))
    heads = {start for start, _ in answers}
    yield from answers
    yield from _with_how(plain, stretches)
    yield from _denied_lists(plain, stretches)
    for start, end in stretches:
        if end - start > 4 * _LONGEST or start in heads:
            continue
        is_heading = plain[end : end + 3].lstrip(" ")[:1] in (":", "：")
        if (is_heading and not _forbids(plain[start:end])) or _heads_a_row(plain, start, end):
            continue  # a heading is no instruction
        yield start, end
        parts = list(pieces(plain[start:end], _ANDS))
        yield from ((start + left, start + right) for left, right in parts if len(parts) > 1)


def _headed(plain: str, stretches: Sequence[Phrase]) -> Iterable[Phrase]:
    """Yield headings with what stands behind them, where the two make one instruction."""
    for at, (start, end) in enumerate(stretches[:-1]):
        left, right = stretches[at + 1]
        if end - start > _LONGEST_HEAD or right - left > _LONGEST:
            continue
        if not _HEADED.fullmatch(plain, end, left) or not _tells(plain[start:end]):
            continue
        answer = with_degrees(plain[left:right]).removeprefix("wash ")  # 110 °C is none of a wash
        if not codes_of_roles(answer) and headed(f"{with_degrees(plain[start:end])}: {answer}"):
            yield start, right


def _with_how(plain: str, stretches: Sequence[Phrase]) -> Iterable[Phrase]:
    """Yield stretches with those behind them that only say how."""
    for at, (start, end) in enumerate(stretches):
        if not _tells(plain[start:end]):
            continue
        for left, right in stretches[at + 1 : at + 4]:
            how = with_degrees(plain[left:right])
            if (
                left - end > 4
                or right - start > _LONGEST
                or not (only_how(how) or _COLD.match(how) or _is_warmth(plain, end, left, how))
            ):
                break
            end = right
            whole = _JOINTS.sub(" ", with_degrees(plain[start:end]))
            if codes_of_roles(whole):
                yield start, end


def _is_warmth(plain: str, end: int, left: int, how: str) -> bool:
    """Return whether words say how warm water is, and are no cell of their own."""
    return "|" not in plain[end:left] and only_warmth(how.removeprefix("wash "))


def _denied_lists(plain: str, stretches: Sequence[Phrase]) -> Iterable[Phrase]:
    """Yield what one denial is said of, over commas: *no lavar, planchar ni secar*."""
    for at, (start, end) in enumerate(stretches):
        if not _tells(plain[start:end]) or not _DENIAL.search(plain, start, end):
            continue
        for left, right in stretches[at + 1 : at + 5]:
            if not _COMMA.fullmatch(plain, end, left) or right - start > _LONGEST:
                break
            end = right
            if denied(plain[start:end]):
                yield start, end


_COMMA = re.compile(r"\s?[,、]\s?")
_DENIAL = re.compile(
    r"(?<!\w)(?:not|no|non|never|ne|pas|sans|senza|nicht|kein\w*|nie|sin|nunca|não|sem|nem|ni"
    r"|niente|nessun[ao]?|mai|jamais|jamás|niemals|niet|geen|nooit)(?!\w)"
    r"|不|勿|禁",
    re.I,
)


def _forbids(words: str) -> bool:
    """Return whether all of a phrase forbids: *do not wash: the dye is vegetable* tells why."""
    codes = _read(words) if _DENIAL.search(words) else []
    return bool(codes) and all(code.startswith("do_not_") for code in codes)


def _heads_a_row(plain: str, start: int, end: int) -> bool:
    """Return whether the first cell of a row only names what the next one says in full."""
    if not (start == 0 or plain[start - 1] == "\n") or not _CELL_BREAK.match(plain, end):
        return False
    behind = _CELL_BREAK.match(plain, end)
    stop = plain.find("\n", end)
    cell = plain[behind.end() if behind else end : stop if stop >= 0 else len(plain)].split("|")[0]
    own = codes_of_roles(with_degrees(plain[start:end]))
    answer = codes_of_roles(with_degrees(cell.strip().rstrip(".")))
    return len(own) == 1 and any(_kind(code) == _kind(own[0]) for code in answer)


_CELL_BREAK = re.compile(r" ?\| ?")


def _kind(code: str) -> str:
    plain = code.removeprefix("do_not_")
    return plain.split("_", 1)[0] if not plain.startswith("dry_clean") else "dry_clean"


_COLD = re.compile(r"(?:cold|warm|cool)(?:\swater)?$", re.I)
_JOINTS = re.compile(r"\s*[,;·•\n]\s*")


def _tells(words: str) -> bool:
    return not role_words().isdisjoint(token.text for token in tokens(words))
