from extractor.evaluation.items import EvaluationItem
from training_data.held_out import FirstSeed, items

COUNT = 40


def texts(found: list[EvaluationItem]) -> list[str]:
    return [item.source.content.decode() for item in found]


def folded(text: str) -> str:
    return "".join(text.split())


def test_the_words_of_every_answer_stand_in_the_document() -> None:
    found = list(items(COUNT))
    assert len({item.item_id for item in found}) == COUNT
    for item in found:
        # The reader sees a quotation mark as its typographic twin (ADR 3).
        text = folded(item.source.content.decode()).replace('"', "”").replace("\\", "⧵")
        for number in range(len(item.products)):
            for words in item.words(number).values():
                assert all(folded(word) in text for word in words)


def test_an_attribute_without_words_is_silent_and_one_with_words_is_not() -> None:
    for item in items(COUNT):
        for number, gold in enumerate(item.products):
            words = item.words(number)
            assert all((value is None) == (not words[name]) for name, value in gold.items())


def test_there_are_several_products_invented_attributes_and_silence() -> None:
    found = list(items(COUNT))
    assert any(len(item.products) > 1 for item in found)
    assert any(item.schema.startswith("{") for item in found)
    assert any(None in gold.values() for item in found for gold in item.products)
    assert {tag for item in found for tag in item.tags} == {
        "language",
        "kind",
        "attributes",
        "products",
    }


def test_confidence_is_measured_on_other_documents_than_it_is_judged_on() -> None:
    judged = texts(list(items(5)))
    measured = texts(list(items(5, FirstSeed.CALIBRATION)))
    assert not set(judged) & set(measured)
    assert judged == texts(list(items(5)))
