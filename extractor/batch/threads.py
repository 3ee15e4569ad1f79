"""Which messages belong together, and who the supplier is that they came from."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

_MESSAGE_ID = re.compile(r"<[^<>\s]+>")
_LONGEST_THREAD = 200
# Addresses of these say nothing of the company: each is a supplier of its own.
_PUBLIC_DOMAINS = frozenset(
    {
        "126.com", "163.com", "aol.com", "gmail.com", "gmx.de", "gmx.net", "googlemail.com",
        "hotmail.com", "hotmail.it", "icloud.com", "libero.it", "live.com", "me.com", "msn.com",
        "orange.fr", "outlook.com", "proton.me", "qq.com", "sina.com", "t-online.de", "tin.it",
        "virgilio.it", "wanadoo.fr", "web.de", "yahoo.co.jp", "yahoo.com", "yahoo.it",
    }
)  # fmt: skip
# Endings under which companies register a third name, such as example.co.uk.
_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "gov", "net", "or", "org"})


def message_ids(text: str) -> tuple[str, ...]:
    """Return the message ids in a header, in order."""
    return tuple(_MESSAGE_ID.findall(text)) or tuple(text.split())


def thread_root(message_id: str, answers: str, earlier: Callable[[str], str | None]) -> str:
    """Return the id of the message that began a thread.

    Args:
        message_id: Of the message.
        answers: Ids of earlier messages that it names, oldest first, as `References` has them.
        earlier: Gives what another message of the archive names in its turn, `None` where it names
            none or is not there.
    """
    root = message_id
    named = message_ids(answers)
    seen = {root}
    for _ in range(_LONGEST_THREAD):
        if not named or named[0] in seen:
            return root
        root = named[0]
        seen.add(root)
        named = message_ids(earlier(root) or "")
    return root


def domain_of(address: str) -> str:
    """Return the domain that a company registered, empty where an address has none."""
    labels = address.rpartition("@")[2].lower().strip(" >.").split(".")
    if len(labels) < 2 or "@" not in address:
        return ""
    count = 3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2 else 2
    return ".".join(labels[-count:])


def counterparty(sender: str, recipients: Sequence[str], own: Collection[str]) -> str:
    """Return who the supplier of a mail is: the company that is not ours.

    Args:
        sender: Address.
        recipients: Addresses.
        own: Our own domains.

    Returns:
        A domain; the whole address where the domain belongs to a mail provider; empty where only
        our own people wrote to each other.
    """
    for address in (sender, *recipients):
        domain = domain_of(address)
        if domain and domain not in own:
            return address.lower() if domain in _PUBLIC_DOMAINS else domain
    return ""


def folded(text: str) -> str:
    """Return what two spellings of a code or a name have in common."""
    return "".join(text.casefold().split())
