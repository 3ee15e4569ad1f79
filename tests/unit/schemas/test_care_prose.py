"""Care told in prose, in symbols put in words, and in Dutch."""

# ruff: noqa: E501  (a probe a line)

from __future__ import annotations

import pytest

from schemas.base import ReadingTree
from schemas.registry import load_schema
from tests.unit.schemas.reads import value


def codes_of(text: str) -> list[list[str]]:
    """Return the codes of each group that a text offers."""
    groups = load_schema("knitwear").form("care").row_groups(text, []) or ()
    found = [[text[slice(*span)] for row in one for span in row[""] if span] for one in groups]
    trees: list[ReadingTree] = [list(group) for group in found]
    values = (value("care", tree) for tree in trees)
    return [[str(code) for code in codes] for codes in values if isinstance(codes, list)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Machine wash cold on delicate, inside out. Do not bleach. Hang to dry. Cool iron if needed.', 'wash_30_mild do_not_bleach dry_line iron_low'),
        ('Take it to a dry cleaner you trust; it should never see water.', 'do_not_wash dry_clean'),
        ('A cool machine wash at 30 is all it needs; skip the bleach, skip the dryer, and press with a warm iron.', 'wash_30 do_not_bleach do_not_tumble_dry iron_medium'),
        ('Wipe clean with a damp cloth. Do not machine wash.', 'do_not_wash'),
        ('Machine washable at 40 degrees, low tumble, hot iron.', 'wash_40 tumble_low iron_high'),
        ('Can be tumble dried on low; ironing is best avoided.', 'tumble_low do_not_iron'),
        ('Wash: 30 gentle | Bleach: no | Tumble dry: no | Iron: low | Dry clean: P', 'wash_30_mild do_not_bleach do_not_tumble_dry iron_low dry_clean_p'),
        ('Symbols: hand in tub / triangle crossed out / iron with two dots / circle with F', 'hand_wash do_not_bleach iron_medium dry_clean_f'),
        ('The throw can go in the machine at 30 °C but not in the dryer.', 'wash_30 do_not_tumble_dry'),
        ('Oxygen bleach only when needed. Tumble dry medium. Iron high.', 'bleach_oxygen tumble_normal iron_high'),
        ('Non lavarla, non candeggiarla, non stirarla. Solo lavanderia specializzata.', 'do_not_wash do_not_bleach do_not_iron dry_clean'),
        ('Lavare a mano in acqua fredda, non torcere, asciugare in orizzontale, stirare a bassa temperatura, non candeggiare', 'hand_wash dry_flat iron_low do_not_bleach'),
        ('Solo a secco. Niente acqua, niente candeggina.', 'dry_clean do_not_wash do_not_bleach'),
        ('vaschetta 40, triangolo barrato, ferro due punti, cerchio barrato', 'wash_40 do_not_bleach iron_medium do_not_dry_clean'),
        ('Da lavare solo a mano; da non mettere in asciugatrice.', 'hand_wash do_not_tumble_dry'),
        ('Affidare a una tintoria esperta, mai in acqua.', 'do_not_wash dry_clean'),
        ('Elle se lave à 40 °C, ne connaît pas le chlore et se repasse à fer chaud.', 'wash_40 bleach_oxygen iron_high'),
        ("Lavage machine 30° programme laine, pas d'eau de Javel, repassage doux", 'wash_30_very_mild do_not_bleach iron_low'),
        ('À confier à un pressing spécialisé ; ne jamais laver.', 'do_not_wash dry_clean'),
        ('bac 30 un trait, triangle barré, carré rond barré, fer un point, rond P', 'wash_30_mild do_not_bleach do_not_tumble_dry iron_low dry_clean_p'),
        ('Ni lavage, ni javel, ni sèche-linge : nettoyage à sec seulement.', 'do_not_wash do_not_bleach do_not_tumble_dry dry_clean'),
        ('Handwäsche kalt, nicht bleichen, liegend trocknen, lauwarm bügeln.', 'hand_wash do_not_bleach dry_flat iron_low'),
        ('Nur chemisch reinigen (P), nicht waschen, nicht bleichen, nicht trommeltrocknen, Bügeln mit zwei Punkten', 'do_not_wash do_not_bleach do_not_tumble_dry iron_medium dry_clean_p'),
        ('Waschbottich durchgestrichen, Dreieck durchgestrichen, Bügeleisen 1 Punkt, Kreis P', 'do_not_wash do_not_bleach iron_low dry_clean_p'),
        ('Mit der Hand waschen, flach ausgebreitet im Schatten trocknen.', 'hand_wash dry_flat dry_in_shade'),
        ('Nicht chloren, nicht im Tumbler trocknen, keine chemische Reinigung', 'bleach_oxygen do_not_tumble_dry do_not_dry_clean'),
        ('Conservación: únicamente limpieza en seco (P), plancha media, sin lejía, sin secadora, no meter en agua.', 'do_not_wash do_not_bleach do_not_tumble_dry iron_medium dry_clean_p'),
        ('Lavar no; frotar con cepillo seco.', 'do_not_wash'),
        ('No le va la secadora. Se lava a 40º y se plancha fuerte.', 'do_not_tumble_dry wash_40 iron_high'),
        ('40º normal, lejía no, secadora no, limpieza en seco no', 'wash_40 do_not_bleach do_not_tumble_dry do_not_dry_clean'),
        ('Tender en horizontal, planchar con vapor a temperatura media.', 'dry_flat iron_medium'),
        ('Pode ir à máquina a 40 graus; nada de lixívia nem de máquina de secar; ferro médio.', 'wash_40 do_not_bleach do_not_tumble_dry iron_medium'),
        ('Só limpeza a seco com percloroetileno; não lavar.', 'do_not_wash dry_clean_p'),
        ('Não lavar na máquina, não engomar, não pôr na máquina de secar.', 'do_not_wash do_not_iron do_not_tumble_dry'),
        ('Elde soğuk suyla yıkayın, sererek kurutun, düşük ısıda ütüleyin, ağartıcı kullanmayın.', 'hand_wash dry_flat iron_low do_not_bleach'),
        ('Makineye atmayın, elde yıkayın; kurutma makinesi ve çamaşır suyu yasak.', 'hand_wash do_not_tumble_dry do_not_bleach'),
        ('仅限专业干洗，切勿水洗。', 'do_not_wash dry_clean'),
        ('冷水手洗，阴凉处平摊晾干，勿拧勿晒。', 'hand_wash dry_flat dry_in_shade'),
        ('不可水洗，不可漂白，不可烘干，不可熨烫，石油系干洗', 'do_not_wash do_not_bleach do_not_tumble_dry do_not_iron dry_clean_f'),
        ('水洗いはできません。石油系のドライクリーニングをお願いします。', 'do_not_wash dry_clean_f'),
        ('液温30℃を限度に弱い洗濯ができる。塩素系漂白剤は使えません。日陰の吊り干し。', 'wash_30_mild bleach_oxygen dry_line dry_in_shade'),
        ('ネットに入れて30度の弱水流で。乾燥機は使わず、陰干しで。', 'wash_30_mild do_not_tumble_dry dry_in_shade'),
        ('Wassen op 60 graden, niet bleken, niet in de droger, heet strijken.', 'wash_60 do_not_bleach do_not_tumble_dry iron_high'),
        ('Wassen op 60, geen bleekmiddel, mag in de droger maar laag, strijken op drie stippen', 'wash_60 do_not_bleach tumble_low iron_high'),
        ('Handwas koud, liggend drogen, lauw strijken, niet chemisch reinigen', 'hand_wash dry_flat iron_low do_not_dry_clean'),
        ('Niet wassen, alleen stomerij (P), niet strijken, niet bleken', 'do_not_wash dry_clean_p do_not_iron do_not_bleach'),
        ('wolprogramma 30°, plat drogen, niet in de wasdroger', 'wash_30_very_mild dry_flat do_not_tumble_dry'),
        ('Wasvoorschrift: 40 graden bonte was, drogen in de trommel op lage stand, strijken 2 stippen, geen chemische reiniging', 'wash_40 tumble_low iron_medium do_not_dry_clean'),
    ],
)  # fmt: skip
def test_care_is_read(text: str, expected: str) -> None:
    assert [sorted(codes) for codes in codes_of(text)] == [sorted(expected.split())]


@pytest.mark.parametrize(
    "text",
    [
        "Flat front, hand finished, iron-grey buttons.",
        "A clean line and a dry handle.",
        "Ferro battuto, lavorata a mano.",
        "Cuir lavé, passé à la main, toucher sec.",
        "Gewaschenes Leinen, von Hand genäht.",
        "Lino lavado, acabado seco, cosido a mano.",
        "Yıkanmış keten, elde dikilmiş.",
        "水洗棉，手工缝制",
        "洗い加工のデニム、手編み",
        "gewassen linnen, met de hand geweven, droge greep",
        "enzyme wash, stone wash, tumbled leather",
        "trommelgegerbt, handgebügelt",
        "wasbaar potlood, strijklicht, droogbloemen",
        "The belt has a triangle buckle and crossed straps, tub chair.",
        "Col rond, trait de côte, bac à fleurs",
        "a solid circle, square shoulders",
    ],
)
def test_similar_words_state_no_care(text: str) -> None:
    assert codes_of(text) == []
