"""Which names in a message are those of its sender: the ones that its address is made of.

*Halden Knit Ltd* signs what comes from `isla@haldenknit.example`: letters that address and name
share say more about who sells than any word does.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

from schemas.values.company_pieces import LEGAL
from schemas.values.lexicon import fold
from schemas.values.mentions import Span, pieces

# Whoever forwards a message quotes its head, in the words of his mail program.
_HEAD = (
    r"^(?:> ?){0,3}\*?(?:From|Da|De|Von|Kimden|Gönderen|发件人|寄件者|差出人|送信者)\s?[:：]\*?\s?"
)
_FROM = re.compile(rf"{_HEAD}[^\n@]{{0,120}}@([\w.-]+)", re.M)
# A first name and a family name, or more: one word alone may be of anything.
_WRITER = re.compile(
    rf"{_HEAD}[\"']?(?P<name>[^\W\d_][\w’'.-]*(?: [\w’'.-]+){{1,3}})[\"']? ?<", re.M
)
_TO = re.compile(r"^(?:To|Cc): [^\n]*", re.M)
_DOMAIN = re.compile(r"@([\w.-]+)")
_NOT_OWN = frozenset({"gmail", "outlook", "hotmail", "yahoo", "icloud", "qq", "163", "126", "mail"})
_NAME = re.compile(r"[^\W\d_][\w’'&.-]*(?:,? [\w’'&.-]+){0,7}")
_BREAKS = re.compile(r"[\n|;:•·<>()（）\"]|\s[-–—/]\s|  ")
_FEWEST = 5  # letters of an address that tell a name
_SHARED = 0.6  # of an address that a name takes
_LONGEST = 60


def sender_names(plain: str, companies: Sequence[Span]) -> tuple[Span, ...]:
    """Return the names that the senders of a message give themselves, empty where there are none.

    Args:
        plain: A passage.
        companies: What is named like a company in it; where one of them is the sender's, names
            without a legal form do not count.
    """
    received = _received(plain)
    domains = [domain for domain in _FROM.findall(plain) if domain not in received]
    keys = [letters_of(own) for domain in domains if (own := _own_part(domain))]
    keys = [key for key in keys if len(key) >= _FEWEST]
    if not keys:
        return ()
    people = {fold(name) for name in _LOCAL.findall(plain)}
    named = [
        span
        for company in companies
        if _is_of(plain[slice(*(span := _without_person(plain, company, people)))], keys)
    ]
    named += [span for span in companies if span not in named and _is_formal(plain, span, named)]
    if named:
        return tuple(named)
    signed = dict.fromkeys(without_department(plain, span) for span in _names(plain))
    return tuple(span for span in signed if _is_of(plain[slice(*span)], keys))


# What stands before the sign of an address: *sandro@...*.
_LOCAL = re.compile(rf"{_HEAD}[^\n@]{{0,120}}?([A-Za-zÀ-ÿ]+)@", re.M)


def _without_person(plain: str, span: Span, people: Collection[str]) -> Span:
    """Return a name without whose address it is: *Sandro Pelletteria Brenna*, of *sandro@*."""
    first, _, rest = plain[slice(*span)].partition(" ")
    return (span[1] - len(rest), span[1]) if rest and fold(first) in people else span


# Who of a house writes: *Service Client Maison Vernet*, *Halden Knit Sales Team*.
_DEPARTMENT = (
    r"(?:Service[ ](?:Client(?:èle|s)?|Commercial|Export)|Customer[ ](?:Services?|Care|Support)"
    r"|(?:Export|Sales|Wholesale)[ ](?:Team|Office|Dep(?:artmen)?t\.?)|Kunden(?:service|dienst)"
    r"|Vertrieb|Verkauf|Auftragsabwicklung|Ufficio[ ](?:Commerciale|Vendite|Export|Ordini|Campioni)"
    r"|Servizio[ ]Clienti|Atención[ ]al[ ]Cliente|Departamento[ ](?:Comercial|de[ ]Exportación)"
    r"|Apoio[ ]ao[ ]Cliente|Serviço[ ]de[ ]Apoio|Müşteri[ ]Hizmetleri|İhracat[ ]Departmanı"
    r"|Klantenservice|Verkoop|Verkoopafdeling)"
)
_LEADING_DEPARTMENT = re.compile(
    rf"{_DEPARTMENT}[ ](?:[-–|][ ])?(?:(?:of|at|de|di|da|do|von|bei|van)[ ])?(?=[A-ZÀ-ÖØ-ÞŞÇĞİ])"
)
_TRAILING_DEPARTMENT = re.compile(rf"[ ](?:[-–|][ ])?{_DEPARTMENT}$")


def without_department(plain: str, span: Span) -> Span:
    """Return a name without who of the house writes, before it or behind it."""
    start, end = span
    if leading := _LEADING_DEPARTMENT.match(plain, start, end):
        return leading.end(), end
    trailing = _TRAILING_DEPARTMENT.search(plain, start, end)
    return (start, trailing.start()) if trailing else span


def _is_formal(plain: str, span: Span, named: Sequence[Span]) -> bool:
    """Return whether a name with its legal form shares a word with what signs without one.

    *Brenna Calzature* in the head of a message is *CALZATURIFICIO BRENNA & C. S.A.S.* in its foot.
    """
    words = {fold(word) for word in plain[slice(*span)].split() if len(word) >= _FEWEST}
    bare = (plain[slice(*one)] for one in named if not LEGAL.search(plain, *one))
    others = [set(fold(name).split()) for name in bare]
    return bool(LEGAL.search(plain, *span) and any(words & other for other in others))


_SITE = re.compile(
    r"(?<![\w@])(?:https?://)?(?:www\.)?([a-z][a-z0-9-]{3,}(?:\.[a-z]{2,8}){1,2})(?![\w@])"
)


def domains_of(plain: str) -> frozenset[str]:
    """Return the letters of the addresses of senders and of sites, but not of who is written to."""
    received = _received(plain)
    named = {*_FROM.findall(plain), *(site for site in _SITE.findall(plain) if "." in site)}
    return frozenset(letters_of(_own_part(domain)) for domain in named if domain not in received)


@lru_cache(maxsize=32)
def writers(plain: str) -> tuple[Span, ...]:
    """Return where a message names the people who wrote it: *Jutta Kern* is no jute of a core."""
    names = {match["name"] for match in _WRITER.finditer(plain)}
    return tuple(
        match.span()
        for name in names
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", plain)
    )


def _received(plain: str) -> frozenset[str]:
    """Return the domains a message goes to: who reads it sells nothing in it, quoted or not."""
    end = plain.find("\n\n") if plain.startswith("From: ") else -1
    lines = _TO.findall(plain, 0, end) if end > 0 else ()
    return frozenset(domain for line in lines for domain in _DOMAIN.findall(line))


def _own_part(domain: str) -> str:
    parts = [part for part in domain.lower().split(".") if len(part) > 3 or part in _NOT_OWN]
    own = max(parts[:-1] or parts, key=len, default="")
    return "" if own in _NOT_OWN else own


def _names(plain: str) -> Iterable[Span]:
    for start, end in pieces(plain, _BREAKS, " ,."):
        words = plain[start:end]
        if len(words) <= _LONGEST and _NAME.fullmatch(words) and not words.islower():
            yield start, end
            trade = words.find(", ")  # *Pennant & Fogg, silversmiths*
            if trade > 0 and words[trade + 2 :].islower():
                yield start, start + trade


def _is_of(words: str, keys: Sequence[str]) -> bool:
    """Return whether a name begins as an address does, and takes most of it."""
    for letters in (letters_of(words), *(letters_of(words.replace("&", one)) for one in _AND)):
        if _is_like(letters, keys):
            return True
    return False


# *pennantandfogg.example* is Pennant & Fogg's.
_AND = ("and", "und", "et", "e", "y", "ve", "en")
_HOLDS = 8  # letters of an address that a longer name may hold anywhere


def _is_like(letters: str, keys: Sequence[str]) -> bool:
    for key in keys:
        if len(key) >= _HOLDS and key in letters:
            return True
        shared = key.startswith(letters) or letters.startswith(key)
        if shared and min(len(letters), len(key)) >= _SHARED * len(key) and len(letters) >= _FEWEST:
            return True
    return False


def letters_of(words: str) -> str:
    """Return the letters of words, folded: what a name and an address share."""
    return "".join(char for char in fold(words) if char.isalpha())
