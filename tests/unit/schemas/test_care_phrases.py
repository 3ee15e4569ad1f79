"""Care instructions that reach across stops, and words that are no care without others."""

from __future__ import annotations

import time

import pytest

from schemas.base import ReadingTree
from schemas.registry import load_schema
from tests.unit.schemas.reads import value


def offered(text: str) -> list[list[str]]:
    """The words of each group that a text offers."""
    groups = load_schema("knitwear").form("care").row_groups(text, []) or ()
    return [[text[slice(*span)] for row in one for span in row[""] if span] for one in groups]


def codes_of(text: str) -> list[object]:
    """The codes of each group that a text offers."""
    trees: list[ReadingTree] = [list(group) for group in offered(text)]
    return [value("care", tree) for tree in trees]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lavar a 30 °C, ciclo delicado; no usar lejía", ["wash_30_mild", "do_not_bleach"]),
        ("MACHINE WASH COLD, GENTLE CYCLE\nDO NOT BLEACH", ["wash_30_mild", "do_not_bleach"]),
        ("LAVAR À MÁQUINA 40 °C\nCICLO SUAVE", ["wash_40_mild"]),
        ("最高水温30℃\n缓和程序\n不可漂白", ["wash_30_mild", "do_not_bleach"]),
        ("30 Grad Schonwaschgang, nicht bleichen", ["wash_30_mild", "do_not_bleach"]),
        ("液温は30℃を限度とし、手洗いができる", ["hand_wash"]),
        ("A mano max 30°, non candeggiare", ["hand_wash", "do_not_bleach"]),
        ("pas de javel, pas de\nsèche-linge", ["do_not_bleach", "do_not_tumble_dry"]),
        ("Planchar máx. 110 °C", ["iron_low"]),
        ("PASSAR A FERRO MÁX. 110 °C", ["iron_low"]),
        ("Dryclean P. Do not wash.", ["do_not_wash", "dry_clean_p"]),
        ("chem. Reinigung (P)", ["dry_clean_p"]),
        ("ドライクリーニング可（石油系）", ["dry_clean_f"]),
        ("secar na vertical à sombra", ["dry_line", "dry_in_shade"]),
        ("日陰の平干しがよい", ["dry_flat", "dry_in_shade"]),
        ("Ni lejía ni secadora", ["do_not_bleach", "do_not_tumble_dry"]),
        ("weder bleichen noch in den Trockner", ["do_not_bleach", "do_not_tumble_dry"]),
        ("né candeggio né asciugatrice", ["do_not_bleach", "do_not_tumble_dry"]),
        ("nem lixívia nem secadora", ["do_not_bleach", "do_not_tumble_dry"]),
        ("ni javel ni sèche-linge", ["do_not_bleach", "do_not_tumble_dry"]),
        ("do not bleach or tumble dry", ["do_not_bleach", "do_not_tumble_dry"]),
        ("düşük ısıda kurutulur, orta ısıda ütülenir", ["tumble_low", "iron_medium"]),
        ("Bleach: no | Tumble dry: no | Iron: low", ["do_not_bleach", "do_not_tumble_dry",
                                                     "iron_low"]),
        ("Planchado . . . . . . temperatura baja", ["iron_low"]),
        ("Elle se lave à 40 °C, jamais de sèche-linge", ["wash_40", "do_not_tumble_dry"]),
        ("Ne pas essorer à la machine ni passer au sèche-linge", ["do_not_tumble_dry"]),
        ("As toalhas não são caras, e podem ficar um dia; não se passam a\nferro nem vão à limpeza "
         "a seco", ["do_not_iron", "do_not_dry_clean"]),
        ("Do not wash, bleach, tumble dry or iron", ["do_not_wash", "do_not_bleach",
                                                     "do_not_tumble_dry", "do_not_iron"]),
        ("No lavar, planchar ni usar secadora", ["do_not_wash", "do_not_tumble_dry",
                                                 "do_not_iron"]),
        ("不可漂白、烘干、熨烫，可干洗", ["do_not_bleach", "do_not_tumble_dry", "do_not_iron",
                                          "dry_clean"]),
        ("漂白およびタンブル乾燥はできません", ["do_not_bleach", "do_not_tumble_dry"]),
        ("Ağartıcı ve kurutma makinesi kullanmayınız", ["do_not_bleach", "do_not_tumble_dry"]),
        ("Ni lejía ni secadora para ninguna", ["do_not_bleach", "do_not_tumble_dry"]),
        ("Wash at thirty, leave the iron alone, and keep it out of the dryer",
         ["wash_30", "do_not_tumble_dry", "do_not_iron"]),
        ("verträgt keinen Trockner, bügeln nur auf Stufe 1", ["do_not_tumble_dry", "iron_low"]),
        ("Solo 40°, no candeggio", ["wash_40", "do_not_bleach"]),
        ("lavare a quaranta gradi", ["wash_40"]),
        ("Asciugare stesi in piano, all'ombra", ["dry_flat", "dry_in_shade"]),
        ("手洗，水温不超过30℃；不可漂白", ["hand_wash", "do_not_bleach"]),
        ("Machine wash 30°C / 86°F gentle, tumble dry low", ["wash_30_mild", "tumble_low"]),
        ("Nettoyage à sec au perchloréthylène, modéré", ["dry_clean_p_mild"]),
        ("Ne pas blanchir. Chlorage exclu.", ["do_not_bleach"]),
        ("Plancha  □ baja ☒ media □ alta\nLejía  □ sí ☒ no\nLavado  □ a mano ☒ 30º delicado",
         ["wash_30_mild", "do_not_bleach", "iron_medium"]),
        ("Candeggio  sì [ ]  no [x]\nAsciugatrice  sì [ ]  no [x]", ["do_not_bleach",
                                                                    "do_not_tumble_dry"]),
        ("Wash | Bleach | Iron | Dry clean\n30° gentle | no | low | yes (P)",
         ["wash_30_mild", "do_not_bleach", "iron_low", "dry_clean_p"]),
        ("Art. | Lavaggio | Candeggio | Stiro\nK-204 | 30° | no | tiepido",
         ["wash_30", "do_not_bleach", "iron_low"]),
        ("Kuru temizleme | Kuru temizleme yapmayınız. | Do not dry clean.",
         ["do_not_dry_clean"]),
    ],
)  # fmt: skip
def test_what_belongs_together_is_one_offer(text: str, expected: list[str]) -> None:
    assert codes_of(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "È cucito a mano a Napoli", "SS27 LINE SHEET", "cotton flat knit", "hecho a mano",
        "Cousu à la main et fabriqué en France", "吊牌", "Reinigung", "feito à mão em Portugal",
        "a flat sandal with a covered heel",
    ],
)  # fmt: skip
def test_words_said_of_anything_are_no_care(text: str) -> None:
    assert offered(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le Groix se lave en machine à 30°C, les deux autres à la main.",
         [["wash_30"], ["hand_wash"]]),
        ("Lavar a 40 °C, não usar lixívia\nLavar a 60 °C, não usar lixívia",
         [["wash_40", "do_not_bleach"], ["wash_60", "do_not_bleach"]]),
        ("Pos. 010: Handwäsche, nicht bleichen. Pos. 030: 30 Grad Schonwaschgang",
         [["hand_wash", "do_not_bleach"], ["wash_30_mild"]]),
    ],
)  # fmt: skip
def test_another_wash_begins_the_care_of_another_article(
    text: str, expected: list[list[str]]
) -> None:
    assert codes_of(text) == expected


@pytest.mark.parametrize(
    "seed", ["no ", "ni a", ". ", "wash, ", "30 °C ", "a mano, ", "Iron: ", "not\n", "、と", "|"]
)
def test_long_texts_take_no_time(seed: str) -> None:
    start = time.process_time()
    offered((seed * 8000)[:8000])
    assert time.process_time() - start < 5.0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Pflege  : 30 Grad Wollwaschgang / nicht Trommel",
            ["wash_30_very_mild", "do_not_tumble_dry"],
        ),
        ("Handwaesche, haengend trocknen", ["hand_wash", "dry_line"]),
        ("nicht bleichen / buegeln Stufe 1", ["do_not_bleach", "iron_low"]),
        ("Iron two dots", ["iron_medium"]),
        ("stirare 1 punto", ["iron_low"]),
        ("repasser 3 points", ["iron_high"]),
        (f"Planchado{' . ' * 40}temperatura baja", ["iron_low"]),
    ],
)
def test_spellings_of_systems_and_points_of_symbols(text: str, expected: list[str]) -> None:
    assert codes_of(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Do not iron on patches",
        "Do not iron the print",
        "non stirare la stampa",
        "ne pas repasser l'imprimé",
        "Aufdruck nicht bügeln",
        "no planchar el estampado",
        "não passar a ferro a estampa",
        "baskı üzerine ütülemeyiniz",
        "不可熨烫印花处",
        "プリント部分アイロン不可",
    ],
)
def test_what_a_part_alone_forbids_is_not_said_of_the_whole(text: str) -> None:
    assert offered(text) == []
    assert codes_of(f"{text}. Do not bleach") == [["do_not_bleach"]]


def test_an_iron_that_is_forbidden_stays_so_beside_other_words() -> None:
    assert codes_of("Printed cotton. Do not iron. Do not bleach") == [
        ["do_not_bleach", "do_not_iron"]
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Shirt: wash at 40 °C, jacket: dry clean only",
        "camicia lavabile a 40 °C, giacca solo lavaggio a secco",
        "pour la vareuse 40°, pour le caban nettoyage à sec uniquement",
        "Hemd 40 °C waschen, Sakko nur chemische Reinigung",
        "camisa lavar a 40 °C, chaqueta solo limpieza en seco",
    ],
)
def test_what_is_only_cleaned_dry_is_another_article(text: str) -> None:
    assert codes_of(text) == [["wash_40"], ["dry_clean"]]


def test_what_is_not_washed_is_cleaned_dry_in_one_label() -> None:
    assert codes_of("Do not wash. Dry clean only.") == [["do_not_wash", "dry_clean"]]
    assert codes_of("Hand wash or dry clean, do not iron") == [
        ["hand_wash", "do_not_iron", "dry_clean"]
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("タンブル乾燥はお避けのうえ、平干しを。", ["do_not_tumble_dry", "dry_flat"]),
        ("n. branq., sec. máq. baixa, n. limp. seco", ["do_not_bleach", "tumble_low",
                                                       "do_not_dry_clean"]),
        ("DO NOT\nBLEACH. DO NOT IRON.", ["do_not_bleach", "do_not_iron"]),
        ("AĞARTICI\nKULLANMAYINIZ. ÜTÜLEMEYİNİZ.", ["do_not_bleach", "do_not_iron"]),
        ("The quilt is not for washing, dry clean only.", ["do_not_wash", "dry_clean"]),
        ("kuru temizleme P harfi ile hassas", ["dry_clean_p_mild"]),
    ],
)  # fmt: skip
def test_care_cut_short_or_denied_in_other_ways(text: str, expected: list[str]) -> None:
    assert codes_of(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The cotton bag may be washed at 40 °C.",
        "Der Staubbeutel kann bei 40 °C gewaschen werden.",
        "Il sacchetto si lava a 40 °C.",
        "La bolsa de algodón se puede lavar a 40 °C.",
        "Toz torbası 40 derecede yıkanır.",
        "nach 5 Wäschen bei 40 °C gewaschen 3 % Einlauf",
    ],
)
def test_what_comes_with_a_product_is_not_the_product(text: str) -> None:
    assert offered(text) == []
    assert codes_of(f"{text}\nDo not bleach") == [["do_not_bleach"]]


def test_leather_kept_out_of_the_sun_is_not_dried() -> None:
    assert value("care", ["Ne pas laver", "éviter le soleil direct"]) == ["do_not_wash"]
    assert value("care", ["Hand wash", "avoid direct sunlight"]) == ["hand_wash", "dry_in_shade"]


def test_an_iron_forbidden_behind_one_allowed_is_of_another_article() -> None:
    assert codes_of("fer moyen, pas de javel. Le ciré ne se repasse pas.") == [
        ["do_not_bleach", "iron_medium"], ["do_not_iron"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Solo lavaggio a secco; niente acqua, non stirare",
         ["do_not_wash", "do_not_iron", "dry_clean"]),
        ("Nettoyage à sec ; ni eau, ni sèche-linge",
         ["do_not_wash", "do_not_tumble_dry", "dry_clean"]),
        ("ni chlore ni sèche-linge", ["bleach_oxygen", "do_not_tumble_dry"]),
        ("No lavar: la piel se cuartea.", ["do_not_wash"]),
        ("Il cuoio non si lava e non si porta in tintoria", ["do_not_wash", "do_not_dry_clean"]),
        ("Never put it in the washing machine and never dry clean",
         ["do_not_wash", "do_not_dry_clean"]),
        ("Spazzolare a secco, non lavare", ["do_not_wash"]),
        ("Wash at 40 °C. Dry flat out of sun", ["wash_40", "dry_flat", "dry_in_shade"]),
        ("60°, programme normal; pas de javel", ["wash_60", "do_not_bleach"]),
        ("WASCH_40_SCHON;BLEICHE_NEIN;BUEGELN_2", ["wash_40_mild", "do_not_bleach", "iron_medium"]),
        ("a máquina, 40 grados, programa delicado", ["wash_40_mild"]),
        ("Wash cold. Tumble with shoes until dry. Do not bleach.", ["wash_30", "do_not_bleach"]),
    ],
)  # fmt: skip
def test_more_wordings_of_care_are_read(text: str, expected: list[str]) -> None:
    assert codes_of(text) == [expected]


def test_lines_of_a_form_with_one_ticked_box_answer_their_heading() -> None:
    form = "Wash ....... (x) 30°C  ( ) 60°C\nBleach ..... (x) none\nDry clean .. (x) no"
    assert codes_of(form) == [["wash_30", "do_not_bleach", "do_not_dry_clean"]]


def test_an_instruction_at_the_end_of_a_long_line_ends_there() -> None:
    text = (
        "手洗い 30℃限度 / 漂白不可 / タンブル乾燥不可 / 日陰の平干し / "
        "アイロン低温 / 石油系ドライクリーニング可\n"
        "付属のボタンは貝です。"
    )
    assert codes_of(text)[0][-1:] == ["dry_clean_f"]  # type: ignore[index]
