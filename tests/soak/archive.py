"""Makes the mail archive of the soak: generated offers, real prose, attachments, broken mails.

    python -m tests.soak.archive --count 5000 --out mails.mbox

The same count gives the same bytes, so that two runs can be compared row by row.
"""

from __future__ import annotations

import io
import json
import lzma
import os
import random
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import click
import openpyxl
from reportlab.pdfgen.canvas import Canvas

from training_data.generator.generate import generate
from training_data.generator.sample import GeneratedDocument

SHARE_ATTACHED = 0.30
SHARE_BROKEN = 0.05
SHARE_CHATTER = 0.25
SHARE_REPLY = 0.15
_FIRST_SEED = 1 << 61
_START = datetime(2025, 1, 1, 8, tzinfo=UTC)
_LANGUAGES = ("en", "it", "fr", "de", "es")


def mails(count: int) -> Iterator[bytes]:
    """Yield the mails of an archive, as they stand in an mbox."""
    rng = random.Random(20_260)
    prose = list(_prose())
    earlier: list[tuple[str, GeneratedDocument, str]] = []
    for number in range(count):
        sent = _START + timedelta(minutes=97 * number)
        document = generate(_FIRST_SEED + number)
        chatter = rng.random() < SHARE_CHATTER
        mail = _mail(rng, number, sent, "" if chatter else document.text)
        if chatter:
            mail.set_content("\n\n".join(rng.sample(prose, 3)))
        elif earlier and rng.random() < SHARE_REPLY:
            _answer(mail, *rng.choice(earlier[-50:]))
        else:
            earlier.append((str(mail["Message-ID"]), document, str(mail["From"])))
        if not chatter and rng.random() < SHARE_ATTACHED / (1 - SHARE_CHATTER):
            _attach(mail, rng, document)
        random.seed(number)  # the library draws the boundaries of parts from it
        content = mail.as_bytes()
        yield _broken(rng, content) if rng.random() < SHARE_BROKEN else content


def write(path: Path, count: int) -> None:
    """Write the archive."""
    with path.open("wb") as stream:
        for number, mail in enumerate(mails(count)):
            sent = _START + timedelta(minutes=97 * number)
            stream.write(f"From mill@example.com {sent:%a %b %d %H:%M:%S %Y}\n".encode())
            lines = mail.replace(b"\r\n", b"\n").split(b"\n")
            escaped = [b">" + ln if ln.lstrip(b">").startswith(b"From ") else ln for ln in lines]
            stream.write(b"\n".join(escaped).rstrip(b"\n") + b"\n\n")


def _mail(rng: random.Random, number: int, sent: datetime, text: str) -> EmailMessage:
    mail = EmailMessage()
    supplier = rng.randrange(60)
    mail["From"] = f"Sales {supplier} <sales@mill{supplier}.example>"
    mail["To"] = "buyer@shop.example"
    mail["Subject"] = f"Offer {number}" if text else f"Meeting {number}"
    mail["Date"] = format_datetime(sent)
    mail["Message-ID"] = f"<{number}@mill{supplier}.example>"
    # The generator's mails bring headers of their own: they stand in the body, as in a forward.
    mail.set_content(text or "...")
    return mail


def _answer(mail: EmailMessage, message_id: str, document: GeneratedDocument, sender: str) -> None:
    mail["In-Reply-To"] = message_id
    del mail["From"]
    mail["From"] = sender
    quoted = "\n".join(f"> {line}" for line in document.text.splitlines()[:40])
    body = str(mail.get_content())
    mail.set_content(f"{body}\nOn 3 March 2025 we wrote:\n{quoted}\n")


def _attach(mail: EmailMessage, rng: random.Random, document: GeneratedDocument) -> None:
    lines = document.text.splitlines()
    kind = rng.choice(("pdf", "pdf", "xlsx", "csv", "zip"))
    content = {"pdf": _pdf, "xlsx": _xlsx, "csv": _csv, "zip": _zip}[kind](lines)
    mail.add_attachment(content, maintype="application", subtype=kind, filename=f"sheet.{kind}")


def _pdf(lines: list[str]) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842), invariant=1)
    for page in range(0, max(1, len(lines)), 60):
        for row, line in enumerate(lines[page : page + 60]):
            canvas.drawString(
                50, 800 - row * 12.5, line.encode("latin-1", "replace").decode("latin-1")
            )
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _xlsx(lines: list[str]) -> bytes:
    book = openpyxl.Workbook()
    book.properties.created = book.properties.modified = datetime(2025, 1, 1)  # noqa: DTZ001
    for line in lines:
        cells = [cell.strip().lstrip("=") for cell in line.replace(":", "|").split("|")]
        book.active.append(cells)
    packed, steady = io.BytesIO(), io.BytesIO()
    book.save(packed)
    # The same bytes every time: without the moment at which each member was packed.
    with zipfile.ZipFile(packed) as old, zipfile.ZipFile(steady, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name != "docProps/core.xml":
                new.writestr(zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0)), old.read(name))
    return steady.getvalue()


def _csv(lines: list[str]) -> bytes:
    return "\n".join(";".join(line.replace(":", ";").split(";")[:2]) for line in lines).encode()


def _zip(lines: list[str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("sheet.pdf", (2025, 1, 1, 0, 0, 0)), _pdf(lines))
    return buffer.getvalue()


def _broken(rng: random.Random, content: bytes) -> bytes:
    """Return what a mail may look like after a bad archive program."""
    kind = rng.randrange(5)
    half = len(content) // 2
    if kind == 0:
        return content[:half]
    if kind == 1:
        return content.replace(b"boundary=", b"boundery=").replace(b"utf-8", b"no-such-charset")
    if kind == 2:
        noise = bytes(rng.randrange(1, 256) for _ in range(400))
        return content[:half] + noise.replace(b"\n", b"x") + content[half:]
    if kind == 3:
        head, _, body = content.partition(b"\n\n")
        return head + b"\n\n" + body[::-1]
    return content.split(b"\n\n", maxsplit=1)[0] + b"\n\n"


def _prose() -> Iterator[str]:
    """Yield paragraphs of business prose: what most mails of an archive are about."""
    named = os.environ.get("SPECLOOM_SHARED_DATA")
    folder = Path(named) if named else Path(__file__).parents[2].parent / "shared" / "data"
    for language in _LANGUAGES:
        path = folder / "business-text" / f"{language}.jsonl.xz"
        if not path.exists():
            yield "Thank you for your visit. We are looking forward to the next one."
            continue
        with lzma.open(path, "rt", encoding="utf-8") as stream:
            for _, line in zip(range(120), stream, strict=False):
                entry = json.loads(line)
                text = entry["text"] if isinstance(entry, dict) else str(entry)
                yield from (part for part in text.split("\n") if 60 < len(part) < 600)


@click.command()
@click.option("--count", type=click.IntRange(min=1), default=5_000, show_default=True)
@click.option("--out", type=click.Path(path_type=Path), required=True)
def main(count: int, out: Path) -> None:
    """Write the mail archive of the soak."""
    write(out, count)


if __name__ == "__main__":
    main()
