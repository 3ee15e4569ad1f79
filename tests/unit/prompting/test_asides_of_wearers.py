"""The size of who wears a product in the picture is none of the product's."""

from __future__ import annotations

import pytest

from extractor.prompting.asides import asides


@pytest.mark.parametrize(
    "sentence",
    [
        "Our model is 5'10 and wears a size S.",
        "Le mannequin mesure 178 cm et porte une taille S.",
        "Unser Model ist 1,80 m groß und trägt Größe 36.",
        "La modella è alta 178 cm e indossa la taglia 40.",
        "La modelo mide 1.78 m y lleva la talla S.",
        "A modelo mede 1,76 m e veste o tamanho S.",
        "Mankenin boyu 178 cm, beden S.",
        "モデル身長165cm、着用サイズM",
        "模特身高172cm，试穿S码",
    ],
)
def test_what_is_said_of_the_wearer_is_read_of_nothing(sentence: str) -> None:
    view = f"Wool coat, 118 cm long.\n{sentence}\nMade in Italy."
    barred = [view[slice(*span)].strip() for span in asides(view)]
    assert barred == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "Model 4021, height 12 cm",
        "Model: Vico, height 12 cm",
        "This model has a zip.",
        "El modelo 4410 lleva forro de piel",
        "Este modelo lleva cremallera y usa piel de vaca",
        "Il modello veste slim",
        "Modello n. 310, tacco alto",
        "型号 A-12",
    ],
)
def test_a_model_of_a_maker_wears_nothing(sentence: str) -> None:
    assert asides(f"{sentence}\nMade in Italy.") == ()
