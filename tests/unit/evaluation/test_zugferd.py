import io
from pathlib import Path

import pypdf
from reportlab.pdfgen.canvas import Canvas

from extractor.evaluation.items import EvaluationItem
from extractor.evaluation.zugferd import read_invoices
from schemas import registry

LINE = """<ram:IncludedSupplyChainTradeLineItem>
 <ram:SpecifiedTradeProduct>
  <ram:GlobalID schemeID="0160">4012345001235</ram:GlobalID>
  <ram:SellerAssignedID>{number}</ram:SellerAssignedID>
  <ram:Name>{name}</ram:Name>
 </ram:SpecifiedTradeProduct>
 <ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice>
  <ram:ChargeAmount>9.9000</ram:ChargeAmount>
 </ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement>
</ram:IncludedSupplyChainTradeLineItem>"""


def write_invoice(path: Path, printed: list[str], xml: str) -> None:
    page = io.BytesIO()
    canvas = Canvas(page)
    for number, line in enumerate(printed):
        canvas.drawString(72, 700 - 20 * number, line)
    canvas.save()
    writer = pypdf.PdfWriter(clone_from=page)
    writer.add_attachment(
        "factur-x.xml", f'<rsm:I xmlns:rsm="r" xmlns:ram="a">{xml}</rsm:I>'.encode()
    )
    writer.write(path)


def read_one(folder: Path) -> EvaluationItem:
    (item,) = read_invoices(folder)
    return item


def test_the_xml_of_an_invoice_is_the_answer_where_the_page_says_it_too(tmp_path: Path) -> None:
    lines = LINE.format(number="TB100A4", name="Divider A4") + LINE.format(number="X9", name="Glue")
    write_invoice(tmp_path / "a.pdf", ["TB100A4 Divider A4", "4012345001235 9,90 EUR"], lines)
    price = {"amount": "9.9", "currency": "EUR"}
    assert read_one(tmp_path).products == (
        {
            "style_code": "TB100A4",
            "gtin": "4012345001235",
            "name": "Divider A4",
            "wholesale_price": price,
        },
        {"gtin": "4012345001235", "wholesale_price": price},
    )


def test_what_is_judged_are_attributes_of_the_schema_that_is_asked(tmp_path: Path) -> None:
    line = LINE.format(number="TB100A4", name="Divider A4")
    write_invoice(tmp_path / "a.pdf", ["TB100A4 Divider A4 4012345001235 9,90"], line)
    item = read_one(tmp_path)
    known = {one.name for one in registry.load_schema(item.schema).spec().attributes}
    assert {name for product in item.products for name in product} <= known


def test_the_answer_does_not_lie_in_the_document(tmp_path: Path) -> None:
    write_invoice(tmp_path / "a.pdf", ["TB1 Divider"], LINE.format(number="TB1", name="Divider"))
    content = read_one(tmp_path).source.content
    assert b"factur-x.xml" not in content
    assert not pypdf.PdfReader(io.BytesIO(content)).attachments


def test_files_that_are_no_invoices_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4 nonsense")
    write_invoice(tmp_path / "other.pdf", ["Menu"], "")
    assert read_invoices(tmp_path) == []
