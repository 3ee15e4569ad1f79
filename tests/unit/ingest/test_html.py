from hypothesis import given
from hypothesis import strategies as st

from extractor.ingest.html import html_page, html_text


def test_rows_of_a_table_become_lines_with_separated_cells() -> None:
    markup = """<table><tr><th>Art.</th><th>Comp.</th><th>Col.</th></tr>
      <tr><td>4021/K</td><td>85% WV<br>15% SE</td><td>navy</td></tr></table>"""
    assert html_text(markup) == "Art. | Comp. | Col.\n4021/K | 85% WV 15% SE | navy"


def test_a_cell_over_several_rows_stands_in_each_of_them() -> None:
    markup = """<table><tr><td rowspan=2>4021</td><td>navy</td><td>S</td></tr>
      <tr><td>camel</td><td>M</td></tr></table>"""
    assert html_text(markup) == "4021 | navy | S\n4021 | camel | M"


def test_an_empty_cell_keeps_the_columns_in_place() -> None:
    markup = """<table><tr><td>art</td><td>gtin</td><td>price</td></tr>
      <tr><td>4021</td><td></td><td>84,50</td></tr></table>"""
    assert html_text(markup) == "art | gtin | price\n4021 | | 84,50"


def test_tables_that_only_arrange_the_page_leave_no_trace() -> None:
    markup = """<table><tr><td></td><td><table>
      <tr><td><p>Dear Anna,</p><p>please find our offer.</p></td></tr>
      <tr><td><table><tr><td>Art.</td><td>4021</td></tr><tr><td>Price</td><td>84,50</td></tr>
      </table></td></tr></table></td></tr></table>"""
    text = html_text(markup)
    assert text == "Dear Anna,\n\nplease find our offer.\n\nArt. | 4021\nPrice | 84,50"


def test_what_a_browser_hides_is_not_given() -> None:
    markup = """<head><title>t</title><style>.pre, p.gone {display:none}
      @media (max-width: 600px) { .wide { display: none } }</style></head><body>
      <div class="pre">preview</div><p class="gone">no</p><div style="display:none">no</div>
      <span style="font-size:0px">no</span><span hidden>no</span><script>no()</script>
      <!-- no --><div style="max-height:0;overflow:hidden">no</div>
      <div class="wide">shown</div></body>"""
    assert html_text(markup) == "shown"


def test_text_in_a_wrapper_of_font_size_zero_is_shown_where_it_sets_its_own_size() -> None:
    markup = '<div style="font-size:0"><span style="font-size:14px">Art. 4021</span></div>'
    assert html_text(markup) == "Art. 4021"


def test_quoted_history_gets_its_marks() -> None:
    markup = "<p>New price 80</p><blockquote type=cite><p>Old price 90</p></blockquote>"
    assert html_text(markup) == "New price 80\n\n> Old price 90"


def test_line_breaks_lists_and_preformatted_text_stay_lines() -> None:
    markup = "a<br>b<ul><li>wash<li>dry</ul><pre>x   y\nz</pre>"
    assert html_text(markup) == "a\nb\n\n- wash\n- dry\n\nx  y\nz"


def test_the_character_set_of_the_page_itself_is_used() -> None:
    content = '<html><meta charset="iso-8859-2"><p>Łódź wełna</p>'.encode("iso-8859-2")
    assert html_page(content)[0] == "Łódź wełna"


def test_elements_nested_without_end_are_survived() -> None:
    assert "deep" in html_text("<div>" * 5_000 + "deep")


@given(st.text(alphabet="<>/tablerdivp &;=\"' \n!-[]x1", max_size=200))
def test_no_markup_whatsoever_raises(markup: str) -> None:
    text = html_text(markup)
    assert "\n\n\n" not in text
