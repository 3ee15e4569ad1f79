"""Places that are told of as where a product was made, and those that are not."""

from __future__ import annotations

import pytest

from schemas.values.country import COUNTRY
from schemas.values.origin_mentions import best_told


def origins(text: str) -> list[str]:
    assert COUNTRY.seen is not None
    spans = tuple(COUNTRY.seen.anywhere(text))
    return [text[start:end] for start, end in best_told(text, spans)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Designed in England, made in Portugal.", ["Portugal"]),
        ("Disegnato in Italia e prodotto in Romania", ["Romania"]),
        ("Dessiné en France, fabriqué au Portugal", ["Portugal"]),
        ("Entworfen in Dänemark, genäht in Polen", ["Polen"]),
        ("Diseñado en España. Hecho en Marruecos.", ["Marruecos"]),
        ("Desenhado em Espanha, confecionado em Portugal", ["Portugal"]),
        ("Yünü Avustralya’dan geliyor. Türkiye’de üretilir.", ["Türkiye"]),
        ("设计于意大利，产地中国", ["中国"]),
        ("イタリアでデザイン。日本で縫製。", ["日本"]),
        ("La prova era del Portogallo; fatto in italia", ["italia"]),
        ("deutsche Größen, genäht in Ungarn", ["Ungarn"]),
        ("Prezzo al pubblico per il Giappone. Casa in Italia", ["Italia"]),
        ("Porto franco. Ref. GB-3070. Spagna", ["Spagna"]),
    ],
)
def test_a_word_of_making_goes_before_other_places(text: str, places: list[str]) -> None:
    assert origins(text) == places


@pytest.mark.parametrize(
    "text",
    ["numerazione italiana", "ref. GB-3070", "porto franco", "Preis für Japan", "日本サイズ"],
)
def test_sizes_codes_and_customers_are_no_origin(text: str) -> None:
    assert origins(text) == []


def test_who_makes_a_thing_somewhere_says_where_it_is_from() -> None:
    text = "Un atelier ami le fait au Portugal, le lin vient de Belgique."
    assert origins(text) == ["Portugal"]
