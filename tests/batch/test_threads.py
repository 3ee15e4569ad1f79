"""Which mails belong together, and who wrote them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.batch.threads import counterparty, domain_of, thread_root


@settings(deadline=None)
@given(st.integers(2, 8), st.data())
def test_every_mail_of_a_thread_finds_its_first_whichever_headers_programs_write(
    length: int, data: st.DataObject
) -> None:
    ids = [f"<{n}@x.example>" for n in range(length)]
    answers = {}
    for number, name in enumerate(ids[1:], start=1):
        whole = data.draw(st.booleans())
        answers[name] = " ".join(ids[:number]) if whole else ids[number - 1]
    assert {thread_root(name, answers.get(name, ""), answers.get) for name in ids} == {ids[0]}


def test_a_thread_that_names_itself_in_a_circle_ends() -> None:
    answers = {"<a>": "<b>", "<b>": "<a>"}
    assert thread_root("<a>", "<b>", answers.get) in {"<a>", "<b>"}


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("anna@mail.mill.example", "mill.example"),
        ("anna@mill.co.uk", "mill.co.uk"),
        ("anna@sales.mill.co.uk", "mill.co.uk"),
        ("Undisclosed", ""),
        ("", ""),
    ],
)
def test_a_company_is_known_by_the_domain_that_it_registered(address: str, domain: str) -> None:
    assert domain_of(address) == domain


def test_the_supplier_of_our_own_answer_is_whom_we_wrote_to() -> None:
    own = {"shop.example"}
    assert counterparty("buyer@shop.example", ["anna@mill.example"], own) == "mill.example"
    assert counterparty("anna@mill.example", ["buyer@shop.example"], own) == "mill.example"
    assert counterparty("a@shop.example", ["b@shop.example"], own) == ""


def test_two_people_with_addresses_of_a_mail_provider_are_two_suppliers() -> None:
    assert counterparty("anna.wool@gmail.com", [], set()) == "anna.wool@gmail.com"
