"""A batch from its sources to its shards."""

from pathlib import Path

import pytest

from extractor.batch.plan import Selection
from extractor.batch.run import parse_since
from extractor.batch.status import describe, status_of
from extractor.errors import ConfigError
from tests.batch.archives import chatter, offer, with_sheet, write_mbox
from tests.batch.conftest import Run, rows_of


def test_every_item_of_an_archive_has_its_rows_and_its_outcome(
    tmp_path: Path, run_batch: Run
) -> None:
    broken = b"From: a@b.example\nTo: c@d.example\nSubject: s\n\n"
    mails = [with_sheet(offer("4021/K"), "4021"), chatter(), broken, offer("4022/K")]
    state = run_batch(write_mbox(tmp_path / "in.mbox", mails))
    assert dict(state.tally.outcomes) == {"read": 2, "skipped": 2}
    rows = rows_of(tmp_path / "out")
    assert [r["reason"] for r in rows if r["outcome"] == "skipped"] == ["no_product_data"] * 2
    found = {(r["item"], r["path"]): r for r in rows if r["status"] == "found"}
    assert found[1, "style_code"]["text"] == "4021/K"
    assert found[1, "net_weight"]["part"] == "4021.pdf"
    assert found[4, "composition[0].fibre"]["text"] == "wool"
    assert found[4, "wholesale_price"]["value"] == '{"amount": "84.50", "currency": "EUR"}'
    assert found[1, "style_code"]["sender"] == "anna@mill.example"


def test_the_same_mail_is_read_once_wherever_it_turns_up(tmp_path: Path, run_batch: Run) -> None:
    mail = offer("4021/K")
    folder = tmp_path / "in"
    folder.mkdir()
    write_mbox(folder / "a.mbox", [mail, offer("4022")])
    write_mbox(folder / "b.mbox", [mail])
    (folder / "c.eml").write_bytes(bytes(mail).replace(b"\n", b"\r\n"))
    state = run_batch(folder)
    assert state.tally.items == 2
    assert status_of(tmp_path / "out").counts.duplicates == 2


def test_a_second_run_reads_only_what_is_new(tmp_path: Path, run_batch: Run) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.eml").write_bytes(bytes(offer("1")))
    run_batch(folder)
    before = (tmp_path / "out/shards/shard-000001.parquet").stat().st_mtime_ns
    (folder / "b.eml").write_bytes(bytes(offer("2")))
    state = run_batch(folder)
    assert state.tally.items == 2
    assert (tmp_path / "out/shards/shard-000001.parquet").stat().st_mtime_ns == before
    assert [r["text"] for r in rows_of(tmp_path / "out") if r["path"] == "style_code"] == ["1", "2"]


def test_limit_and_since_choose_the_items(tmp_path: Path, run_batch: Run) -> None:
    dates = [f"Mon, 0{day} Mar 2025 10:00:00 +0000" for day in range(1, 6)]
    mails = [offer(str(day), Date=date) for day, date in enumerate(dates)]
    source = write_mbox(tmp_path / "in.mbox", mails)
    selection = Selection(limit=2, since=parse_since("2025-03-03T00:00:00+00:00"))
    state = run_batch(source, selection=selection)
    assert state.tally.items == 2
    codes = [r["text"] for r in rows_of(tmp_path / "out") if r["path"] == "style_code"]
    assert codes == ["2", "3"]


def test_a_folder_of_a_run_takes_no_other_run(tmp_path: Path, run_batch: Run) -> None:
    source = write_mbox(tmp_path / "in.mbox", [offer("1")])
    run_batch(source)
    with pytest.raises(ConfigError, match="another schema") as caught:
        run_batch(source, schema="apparel")
    assert caught.value.code == "other_run"


def test_a_damaged_archive_costs_itself_and_is_named_in_the_status(
    tmp_path: Path, run_batch: Run
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.eml").write_bytes(bytes(offer("1")))
    (folder / "b.zip").write_bytes(b"PK\x03\x04 and no more")
    state = run_batch(folder)
    assert state.tally.items == 1
    assert "damaged_archive" in describe(status_of(tmp_path / "out"))
