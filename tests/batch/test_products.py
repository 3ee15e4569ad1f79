"""From the mails of a run to its products, and to what people open."""

import json
from pathlib import Path

import openpyxl
import pyarrow.parquet as pq

from extractor.batch.products import ProductsWritten, write_products
from extractor.batch.report import write_report
from extractor.batch.status import describe, status_of
from tests.batch.archives import chatter, offer, write_mbox
from tests.batch.conftest import Row, Run
from tests.unit.ingest.builders import make_mail


def products(folder: Path) -> tuple[ProductsWritten, dict[tuple[str, str], Row]]:
    written = write_products(folder)
    rows = pq.read_table(folder / "products.parquet").to_pylist()
    return written, {(row["style_code"], row["attribute"]): row for row in rows}


def dated(day: int) -> dict[str, str]:
    return {"Date": f"{day} Mar 2025 10:00:00 +0000", "Message-ID": f"<{day}@mill.example>"}


def test_the_newest_price_of_an_article_wins_over_several_mails_and_shows_what_it_replaced(
    tmp_path: Path, run_batch: Run
) -> None:
    mails = [offer("4021/K", "EUR 80.00", **dated(9)), offer("4021/K", "EUR 84.50", **dated(2))]
    run_batch(write_mbox(tmp_path / "in.mbox", mails))
    written, found = products(tmp_path / "out")
    price = found["4021/K", "wholesale_price"]
    assert written.products == 1
    assert price["supplier"] == "mill.example"
    assert price["text"] == "80.00 EUR"
    assert [entry["text"] for entry in json.loads(str(price["history"]))] == ["84.50 EUR"]
    assert found["4021/K", "country_of_origin"]["support"] == 2


def test_an_answer_that_names_no_article_is_about_the_one_of_its_thread(
    tmp_path: Path, run_batch: Run
) -> None:
    answer = make_mail(
        "As agreed:\nWholesale price: EUR 77.00\nMade in: Italy\n",
        Subject="Re: Offer",
        **{"In-Reply-To": "<2@mill.example>", **dated(5)},
    )
    other = offer("5000", "EUR 10.00", **dated(3))
    run_batch(write_mbox(tmp_path / "in.mbox", [offer("4021/K", **dated(2)), other, answer]))
    written, found = products(tmp_path / "out")
    assert written.products == 2
    assert found["4021/K", "wholesale_price"]["text"] == "77.00 EUR"
    assert found["5000", "wholesale_price"]["text"] == "10.00 EUR"


def test_a_sheet_in_a_folder_that_disagrees_with_a_mail_is_a_visible_conflict(
    tmp_path: Path, run_batch: Run
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.eml").write_bytes(bytes(offer("4021/K", **dated(2))))
    text = "Supplier: mill.example\nStyle no.: 4021/K\nComposition: 100% cotton\nMade in: Italy\n"
    (folder / "sheet.txt").write_text(text)
    run_batch(folder)
    _, found = products(tmp_path / "out")
    composition = found["4021/K", "composition"]
    assert composition["status"] == "conflicting"
    assert composition["value"] is None
    texts = [entry["text"] for entry in json.loads(str(composition["candidates"]))]
    assert any("cotton" in text for text in texts)
    assert any("wool" in text for text in texts)
    assert found["4021/K", "country_of_origin"]["status"] == "found"
    sheet = openpyxl.load_workbook(tmp_path / "out" / "products.xlsx")["products"]
    header, row = ([cell.value for cell in line] for line in sheet.iter_rows())
    assert str(row[header.index("composition")]).startswith("?? ")


def test_one_code_of_two_suppliers_is_two_products(tmp_path: Path, run_batch: Run) -> None:
    mails = [
        offer("100", From="anna@mill.example", **dated(1)),
        offer("100", From="bea@weaver.example", **dated(2)),
    ]
    run_batch(write_mbox(tmp_path / "in.mbox", mails))
    assert products(tmp_path / "out")[0].products == 2


def test_the_report_names_outcomes_attributes_and_suppliers_and_loads_nothing(
    tmp_path: Path, run_batch: Run
) -> None:
    run_batch(write_mbox(tmp_path / "in.mbox", [offer("1"), offer("2"), chatter()]))
    page = write_report(tmp_path / "out", write_products(tmp_path / "out")).read_text()
    for text in ("composition", "mill.example (2)", "no_product_data", "<svg", "in.mbox#0"):
        assert text in page
    for loaded in ("http://", "https://", "<script", "src="):
        assert loaded not in page.replace("http://www.w3.org/2000/svg", "")
    assert "3 of 3 items" in describe(status_of(tmp_path / "out"))
