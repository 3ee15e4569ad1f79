import hashlib
import io
import subprocess
import sys
import threading
import zipfile

import psutil
import pytest
from reportlab.pdfgen.canvas import Canvas

from extractor.core.document import Source
from extractor.ingest.limits import Limits
from extractor.ingest.router import Ingestor
from extractor.ingest.sandbox import Sandbox
from extractor.ingest.wire import Job, Outcome
from tests.unit.ingest.builders import codes_of, lines_at, make_mail, make_pdf, make_zip, text_of
from tests.unit.ingest.conftest import Reading


@pytest.fixture(scope="module")
def sandbox() -> Sandbox:
    with Sandbox() as sandbox:
        yield sandbox


def misbehave(sandbox: Sandbox, task: str, **limits: float) -> Outcome:
    job = Job("x", Limits(**{"wall_s": 0.4, **limits}), task=task)  # type: ignore[arg-type]
    return sandbox.run(job, b"content").outcome


def test_a_parser_that_waits_forever_is_stopped(sandbox: Sandbox) -> None:
    assert misbehave(sandbox, "hang") is Outcome.TIMEOUT


def test_a_parser_that_computes_forever_is_stopped(sandbox: Sandbox) -> None:
    assert misbehave(sandbox, "spin", wall_s=15, cpu_s=1) is Outcome.TIMEOUT


def test_a_parser_that_takes_all_memory_is_stopped(sandbox: Sandbox) -> None:
    assert misbehave(sandbox, "hog", wall_s=15, memory_bytes=400_000_000) is Outcome.MEMORY


def test_a_parser_that_crashes_is_told_and_the_next_document_is_read(sandbox: Sandbox) -> None:
    assert misbehave(sandbox, "crash") is Outcome.CRASHED
    reply = sandbox.run(Job("a.txt", Limits()), b"Art. 4021")
    assert reply.outcome is Outcome.ENDED
    assert any(b"Art. 4021" in line for line in reply.lines)


def test_no_process_is_left_when_the_sandbox_closes() -> None:
    sandbox = Sandbox()
    misbehave(sandbox, "hang", wall_s=0.2)
    # The newest: numbers of processes begin again, so the highest need not be its own.
    worker = max(psutil.Process().children(), key=psutil.Process.create_time)
    assert worker.cmdline()[3:4] == ["extractor.ingest.worker"]
    sandbox.close()
    assert not worker.is_running()


def test_a_worker_that_was_killed_is_replaced() -> None:
    with Ingestor() as ingestor:
        ingestor.parse(Source("a.txt", b"one"))
        for worker in ingestor._sandbox._alive:
            worker._process.kill()
            worker._process.wait()
        assert text_of(ingestor.parse(Source("a.txt", b"two"))) == "two"


def test_many_threads_share_the_processes_without_mixing_documents() -> None:
    texts: dict[int, str] = {}
    with Ingestor(workers=2) as ingestor:

        def parse(number: int) -> None:
            content = make_pdf(lines_at((72, 700, f"number {number}")))
            texts[number] = text_of(ingestor.parse(Source("a.pdf", content)))

        threads = [threading.Thread(target=parse, args=(n,)) for n in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert texts == {n: f"number {n}" for n in range(12)}


def draw_endless_page(canvas: Canvas) -> None:
    """Draw far more text on one page than is laid out in a second."""
    for number in range(5_000):
        canvas.drawString(20, 20 + number * 0.15, f"wool {number} and silk " * 6)


def test_pages_read_before_the_time_was_up_are_given() -> None:
    content = make_pdf(lines_at((72, 700, "first")), draw_endless_page)
    with Ingestor(Limits(wall_s=1)) as ingestor:
        document = ingestor.parse(Source("long.pdf", content))
    assert [(p.code, p.part, p.page_no) for p in document.problems] == [
        ("parse_timeout", "long.pdf", 2)
    ]
    assert [page.text for page in document.parts[0].pages] == ["first"]


def test_the_body_is_given_and_other_attachments_are_read_where_one_takes_too_long() -> None:
    message = make_mail("Art. 4021")
    slow = make_pdf(lines_at((72, 700, "first")), draw_endless_page)
    message.add_attachment(slow, maintype="application", subtype="pdf", filename="slow.pdf")
    message.add_attachment("100 WS", filename="note.txt")
    with Ingestor(Limits(wall_s=1)) as ingestor:
        document = ingestor.parse(Source("m.eml", bytes(message)))
    assert [(p.code, p.part) for p in document.problems] == [("parse_timeout", "slow.pdf")]
    assert [part.name for part in document.parts] == ["body", "slow.pdf", "note.txt"]
    assert text_of(document).endswith("Art. 4021")
    assert text_of(document, 1) == "first"


def test_the_id_of_a_document_is_the_hash_of_its_bytes(read: Reading) -> None:
    document = read(b"Art. 4021", name="note.txt")
    assert document.doc_id == f"sha256:{hashlib.sha256(b'Art. 4021').hexdigest()}"
    assert [part.name for part in document.parts] == ["note.txt"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty_document"),
        (b" \r\n\t\n", "empty_document"),
        (b"\x7fELF" + bytes(range(256)), "unsupported_type"),
        (b"PK\x03\x04 and no more", "damaged_archive"),
    ],
)
def test_what_cannot_be_read_at_all_gives_no_part_and_a_remedy(
    read: Reading, content: bytes, code: str
) -> None:
    document = read(content)
    assert codes_of(document) == [code]
    assert document.parts == ()
    assert "." in document.problems[0].message


def test_a_file_larger_than_allowed_is_not_opened() -> None:
    with Ingestor(Limits(max_bytes=10)) as ingestor:
        assert codes_of(ingestor.parse(Source("a.txt", b"x" * 11))) == ["too_large"]


def test_pages_and_characters_beyond_the_limits_are_left_out_and_told() -> None:
    with Ingestor(Limits(max_pages=2, max_page_characters=10)) as ingestor:
        content = make_pdf(*[lines_at((72, 700, f"page {n}")) for n in range(4)])
        document = ingestor.parse(Source("a.pdf", content))
        assert codes_of(document) == ["too_many_pages"]
        assert document.page_count == 2
        document = ingestor.parse(Source("a.txt", b"0123456789abc"))
        assert codes_of(document) == ["page_too_long"]
        assert text_of(document) == "0123456789"


def test_an_archive_gives_its_files_as_parts(read: Reading) -> None:
    inner = make_zip({"deep.txt": b"100 WS"})
    content = make_zip({"a/note.txt": b"Art. 4021", "b/note.txt": b"navy", "more.zip": inner})
    document = read(content, name="offer.zip")
    assert [part.name for part in document.parts] == [
        "offer.zip", "note.txt", "note-2.txt", "more.zip", "more.zip/deep.txt",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["zeros.txt", "xl/workbook.xml", "word/document.xml"])
def test_an_archive_that_unpacks_to_far_more_is_a_bomb(read: Reading, name: str) -> None:
    content = make_zip({name: bytes(60_000_000)})
    assert "archive_bomb" in codes_of(read(content))


def test_an_archive_of_countless_files_is_a_bomb(read: Reading) -> None:
    content = make_zip({f"{n}": b"" for n in range(5_001)})
    assert codes_of(read(content)) == ["archive_bomb"]


def test_an_archive_that_lies_about_its_sizes_is_no_way_around_the_cap(read: Reading) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", bytes(60_000_000))
    true_size = (60_000_000).to_bytes(4, "little")
    content = buffer.getvalue().replace(true_size, (100).to_bytes(4, "little"))
    document = read(content)
    assert codes_of(document)[0] in {"archive_bomb", "damaged_archive"}
    assert document.page_count == 0


def test_the_parsing_process_never_loads_torch() -> None:
    code = "import sys, extractor.ingest.worker; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
