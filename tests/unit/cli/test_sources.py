from pathlib import Path

from extractor.cli.sources import InputFile, UnreadFile, find_files, read_source
from extractor.core.document import Source


def test_folders_are_searched_in_order_and_hidden_files_are_left_out(tmp_path: Path) -> None:
    for name in ("b.pdf", "a/2.eml", "a/1.eml", ".hidden", "a/.git/config"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    assert [file.name for file in find_files([tmp_path])] == ["a/1.eml", "a/2.eml", "b.pdf"]


def test_what_people_said_of_documents_is_no_document(tmp_path: Path) -> None:
    for name in ("a.pdf", "a.pdf.answers.json", "annotations.jsonl"):
        (tmp_path / name).write_bytes(b"x")
    assert [file.name for file in find_files([tmp_path])] == ["a.pdf"]


def test_a_file_named_twice_is_read_once_and_a_hidden_one_named_by_hand_is_read(
    tmp_path: Path,
) -> None:
    hidden = tmp_path / ".offer.txt"
    hidden.write_bytes(b"x")
    files = find_files([hidden, tmp_path / ".." / tmp_path.name / ".offer.txt"])
    assert [file.name for file in files] == [".offer.txt"]


def test_a_file_over_the_limit_is_identified_but_not_taken_in(tmp_path: Path) -> None:
    path = tmp_path / "big.pdf"
    path.write_bytes(b"0" * 1_000_001)
    unread = read_source(InputFile(path, "big.pdf"), max_file_mb=1)
    assert isinstance(unread, UnreadFile)
    assert unread.problem.code == "too_large"
    assert "SPECLOOM_MAX_FILE_MB" in unread.problem.message
    assert unread.doc_id.startswith("sha256:")


def test_a_file_at_the_limit_is_taken_in(tmp_path: Path) -> None:
    path = tmp_path / "fits.pdf"
    path.write_bytes(b"0" * 1_000_000)
    assert isinstance(read_source(InputFile(path, "fits.pdf"), max_file_mb=1), Source)


def test_a_file_that_vanished_is_a_problem_not_a_stack_trace(tmp_path: Path) -> None:
    unread = read_source(InputFile(tmp_path / "gone.pdf", "gone.pdf"), max_file_mb=1)
    assert isinstance(unread, UnreadFile)
    assert unread.problem.code == "file_unreadable"
