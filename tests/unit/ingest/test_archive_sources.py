"""Everything a batch takes its items from: mbox, Maildir, folders, zip, tar, .pst, IMAP."""

import io
import mailbox
import os
import shutil
import stat
import tarfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.errors import ConfigError, DocumentError
from extractor.ingest.collection import Container, Found, SourceKind, read_item
from extractor.ingest.limits import Limits
from extractor.ingest.mbox import boundaries
from extractor.ingest.sources import SourceSettings, kind_of, open_collection
from tests.unit.ingest.builders import codes_of, lines_at, make_mail, make_pdf, make_zip, text_of
from tests.unit.ingest.conftest import Reading
from tests.unit.ingest.imap_server import ImapServer


def scan(source: Path | str, spool: Path, cursor: str = "") -> list[Found | Container]:
    settings = SourceSettings(spool, Limits(), imap_password="secret")
    collection = open_collection(kind_of(str(source)), str(source), settings)
    return [found for found, _ in collection.scan(cursor, lambda key: False)]


def items(source: Path | str, spool: Path) -> list[Found]:
    return [found for found in scan(source, spool) if isinstance(found, Found)]


def content_of(found: Found) -> bytes:
    return read_item(found.name, found.locator, Limits()).content


def write_mbox(path: Path, *texts: str) -> Path:
    box = mailbox.mbox(path)
    for number, text in enumerate(texts):
        box.add(make_mail(text, Subject=f"Offer {number}", Date=f"{number + 1} Mar 2025 10:00:00"))
    box.close()
    return path


def test_each_mail_of_an_mbox_is_an_item_with_its_date(tmp_path: Path) -> None:
    path = write_mbox(
        tmp_path / "in.mbox", "Art. 1", "From here on:\nFrom Biella, Art. 2", "Art. 3"
    )
    found = items(path, tmp_path)
    assert [item.date.day for item in found if item.date] == [1, 2, 3]
    assert b"Subject: Offer 1" in content_of(found[1])
    assert b"\nFrom Biella, Art. 2" in content_of(found[1])


def test_an_mbox_is_scanned_on_from_where_an_earlier_scan_stopped(tmp_path: Path) -> None:
    path = write_mbox(tmp_path / "in.mbox", "Art. 1", "Art. 2", "Art. 3")
    collection = open_collection(SourceKind.MBOX, str(path), SourceSettings(tmp_path))
    whole = list(collection.scan("", lambda key: False))
    assert list(collection.scan(whole[0][1], lambda key: False)) == whole[1:]


@settings(max_examples=60, deadline=None)
@given(
    bodies=st.lists(st.text(alphabet="aF rom\n>:-2", max_size=120), max_size=8),
    block=st.sampled_from([2_500, 4_099, 1 << 22]),
    crlf=st.booleans(),
)
def test_no_message_of_an_mbox_is_lost_or_torn_wherever_blocks_end(
    bodies: list[str], block: int, crlf: bool
) -> None:
    messages = []
    for number, body in enumerate(bodies):
        escaped = body.replace("\nFrom ", "\n>From ")
        text = (
            f"From a@b.example Mon Mar  3 10:00:0{number % 10} 2025\nSubject: {number}\n\n"
            f"{'x' * number * 900}{escaped}\n\n"
        )
        messages.append((text.replace("\n", "\r\n") if crlf else text).encode())
    stream = _Blocks(b"".join(messages), block)
    found = [(start, end) for start, end in boundaries(stream, 0)]
    lengths = [end - start for start, end in found]
    assert lengths == [len(message) for message in messages]


class _Blocks(io.BytesIO):
    """A file that gives at most so many bytes at a time."""

    def __init__(self, content: bytes, block: int) -> None:
        super().__init__(content)
        self._block = block
        self._size = len(content)

    def read(self, size: int | None = -1) -> bytes:
        wanted = self._size if size is None or size < 0 else size
        return super().read(min(wanted, self._block))

    def fileno(self) -> int:
        descriptor = os.memfd_create("mbox")
        os.ftruncate(descriptor, self._size)
        return descriptor


def test_a_maildir_gives_delivered_mails_and_those_of_its_subfolders(tmp_path: Path) -> None:
    box = mailbox.Maildir(tmp_path / "Maildir")
    box.add(make_mail("Art. 1"))
    box.add_folder("Sent").add(make_mail("Art. 2"))
    (tmp_path / "Maildir" / "tmp" / "half").write_bytes(b"From: a@b.example\n\nhalf")
    (tmp_path / "Maildir" / "dovecot.index").write_bytes(b"x")
    found = items(tmp_path / "Maildir", tmp_path)
    assert kind_of(str(tmp_path / "Maildir")) is SourceKind.MAILDIR
    assert sorted(content_of(item)[-7:-1] for item in found) == [b"Art. 1", b"Art. 2"]


def test_a_folder_gives_its_files_in_order_and_tells_archives_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "b").mkdir(parents=True)
    (folder / ".hidden").write_bytes(b"x")
    (folder / "b" / "sheet.pdf").write_bytes(make_pdf(lines_at((72, 700, "x"))))
    (folder / "a.eml").write_bytes(bytes(make_mail("Art. 1")))
    (folder / "old.zip").write_bytes(make_zip({"x.txt": b"x"}))
    write_mbox(folder / "years.mbox", "Art. 2")
    found = scan(folder, tmp_path)
    assert [
        item.kind if isinstance(item, Container) else item.name for item in found
    ] == ["a.eml", "b/sheet.pdf", SourceKind.ZIP, SourceKind.MBOX]  # fmt: skip


def test_the_same_mail_has_one_identity_in_an_mbox_and_as_a_file(tmp_path: Path) -> None:
    path = write_mbox(tmp_path / "in.mbox", "Art. 1\nFrom here")
    (box,) = items(path, tmp_path)
    file = tmp_path / "out" / "mail.eml"
    file.parent.mkdir()
    file.write_bytes(content_of(box).rstrip(b"\n").replace(b"\n", b"\r\n") + b"\r\n")
    (lone,) = items(file, tmp_path)
    assert lone.identity == box.identity


def test_members_of_a_zip_and_of_a_tar_are_items_read_where_they_lie(tmp_path: Path) -> None:
    files = {"2024/a.eml": bytes(make_mail("Art. 1")), "b.txt": b"Art. 2", ".DS_Store": b"x"}
    (tmp_path / "in.zip").write_bytes(make_zip(files))
    for mode, name in (("w", "in.tar"), ("w:gz", "in.tgz")):
        with tarfile.open(tmp_path / name, mode) as archive:
            for member, content in files.items():
                info = tarfile.TarInfo(member)
                info.size = len(content)
                archive.addfile(info, io.BytesIO(content))
    for name in ("in.zip", "in.tar", "in.tgz"):
        found = items(tmp_path / name, tmp_path / "spool")
        assert [content_of(item) for item in found] == [files["2024/a.eml"], b"Art. 2"]
        assert [item.name for item in found] == [f"{name}/2024/a.eml", f"{name}/b.txt"]


def test_a_member_that_unpacks_to_far_more_than_its_size_is_refused_when_read(
    tmp_path: Path,
) -> None:
    with zipfile.ZipFile(tmp_path / "in.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.txt", bytes(40_000_000))
        archive.writestr("good.txt", b"Art. 4021")
    bomb, good = items(tmp_path / "in.zip", tmp_path)
    with pytest.raises(DocumentError) as caught:
        content_of(bomb)
    assert caught.value.code == "archive_bomb"
    assert content_of(good) == b"Art. 4021"


def test_a_tar_attached_to_a_mail_is_unpacked_and_a_tar_bomb_is_not(read: Reading) -> None:
    for content, parts, codes in (
        (b"Art. 4021", ["body", "x.tgz", "x.tgz/a.txt"], []),
        (bytes(60_000_000), ["body"], ["archive_bomb"]),
    ):
        buffer = io.BytesIO()
        with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
            info = tarfile.TarInfo("../../a.txt")
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
        mail = make_mail("see attached")
        mail.add_attachment(
            buffer.getvalue(), maintype="application", subtype="gzip", filename="x.tgz"
        )
        document = read(bytes(mail))
        assert [part.name for part in document.parts] == parts
        assert codes_of(document) == codes
        if not codes:
            assert text_of(document, 2) == "Art. 4021"


def test_an_outlook_data_file_is_taken_apart_by_readpst_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_mbox(tmp_path / "inbox", "Art. 1")
    program = tmp_path / "bin" / "readpst"
    program.parent.mkdir()
    program.write_text(
        "#!/bin/sh\nwhile [ $# -gt 1 ]; do [ $1 = -o ] && out=$2; shift; done\n"
        f"mkdir $out/Box && cp {tmp_path}/inbox $out/Box/Inbox && echo run >> {tmp_path}/runs\n"
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    pst = tmp_path / "years.pst"
    pst.write_bytes(b"!BDN" + bytes(100))
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    for _ in range(2):
        (container,) = scan(pst, tmp_path / "spool")
        assert isinstance(container, Container)
        assert container.kind is SourceKind.MBOX
        assert len(items(container.path, tmp_path)) == 1
    assert (tmp_path / "runs").read_text() == "run\n"


@pytest.mark.skipif(shutil.which("readpst") is None, reason="readpst (pst-utils) is not installed")
def test_a_broken_outlook_data_file_is_a_damaged_archive(tmp_path: Path) -> None:
    (tmp_path / "x.pst").write_bytes(b"!BDN" + os.urandom(5_000))
    with pytest.raises(DocumentError) as caught:
        scan(tmp_path / "x.pst", tmp_path / "spool")
    assert caught.value.code == "damaged_archive"


def test_an_imap_folder_is_fetched_read_only_and_resumed_behind_the_last_uid(
    tmp_path: Path,
) -> None:
    mails = {3: bytes(make_mail("Art. 1")), 7: bytes(make_mail("Art. 2"))}
    with ImapServer(mails) as server:
        url = f"imap://anna@127.0.0.1:{server.port}/Suppliers"
        collection = open_collection(
            SourceKind.IMAP, url, SourceSettings(tmp_path, imap_password="secret")
        )
        first = list(collection.scan("", lambda key: False))
        assert [cursor for _, cursor in first] == ["17:3", "17:7"]
        assert content_of(first[1][0]) == mails[7].replace(b"\n", b"\r\n")  # type: ignore[arg-type]
        mails[9] = bytes(make_mail("Art. 3"))
        again = list(collection.scan("17:7", lambda key: False))
        assert [cursor for _, cursor in again] == ["17:9"]
    assert any(line.startswith("EXAMINE") for line in server.commands)
    assert not any("SELECT" in line or "STORE" in line for line in server.commands)
    assert not any("BODY[" in line for line in server.commands)


def test_an_imap_server_that_refuses_says_what_to_check(tmp_path: Path) -> None:
    with ImapServer({}) as server:
        url = f"imap://anna@127.0.0.1:{server.port}/INBOX"
        settings = SourceSettings(tmp_path, imap_password="wrong")
        with pytest.raises(ConfigError, match="Check address, password and network"):
            list(open_collection(SourceKind.IMAP, url, settings).scan("", lambda key: False))
