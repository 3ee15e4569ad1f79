"""Mail archives for the tests, built in memory."""

import mailbox
from collections.abc import Iterable
from email.message import EmailMessage
from pathlib import Path

from tests.unit.ingest.builders import lines_at, make_mail, make_pdf

SHEET = (
    "Style no.: {code}\nComposition: 90% wool 10% silk\nMade in: Italy\nColours: navy, camel\n"
    "Wholesale price: {price}\n"
)


def offer(code: str, price: str = "EUR 84.50", **headers: str) -> EmailMessage:
    fields = {"Message-ID": f"<{code.replace('/', '-')}@mill.example>"}
    return make_mail(SHEET.format(code=code, price=price), **(fields | headers))


def chatter(text: str = "See you at the fair. Best regards, Anna") -> EmailMessage:
    return make_mail(text, Subject="Fair")


def with_sheet(mail: EmailMessage, code: str) -> EmailMessage:
    pdf = make_pdf(lines_at((72, 700, f"Style no.: {code}"), (72, 680, "Net weight: 320 g")))
    mail.add_attachment(pdf, maintype="application", subtype="pdf", filename=f"{code}.pdf")
    return mail


def write_mbox(path: Path, mails: Iterable[EmailMessage | bytes]) -> Path:
    box = mailbox.mbox(path)
    for mail in mails:
        box.add(mail)
    box.close()
    return path
