"""Care instructions in the many ways that nine languages have of saying the same thing."""

from __future__ import annotations

import pytest

from schemas.values.care_mentions import care_mentions
from tests.unit.schemas.reads import codes, value

# One instruction a row, in words that no table of phrases holds.
SAID = {
    "wash_30": (
        "se lave en machine à 30°C", "Wash cushion covers at 30°C",
        "should be washed at max 30 °C", "30 derecede yıkanır",
        "30 dereceyi geçmeyecek şekilde yıkayın", "se lava a máquina a 30 grados",
        "la prenda se lava en lavadora a 30°", "lava-se na máquina a 30 °C",
        "si lava in lavatrice a 30°", "wird bei 30 °C gewaschen",
        "Das Kissen kann bei 30 °C gewaschen werden", "nicht über 30 °C waschen",
        "水温不超过30℃机洗", "可用洗衣机30℃清洗", "洗衣机洗涤30度以下",
        "30℃以下で洗濯機で洗えます", "30℃まで洗濯機可", "液温30℃以下で洗濯機使用可",
        "machine washable at 30 degrees", "en machine à 30°",
    ),
    "wash_40": (
        "nicht über 40 °C waschen", "40℃まで洗濯機可", "yıkama 40°C", "lavare a non più di 40°",
        "ne pas laver à plus de 40°", "Lavado a máquina hasta 40°", "lavar até 40 graus",
        "40°C'yi aşmayan sıcaklıkta yıkayınız",
    ),
    "wash_30_mild": (
        "lavare a 30° con ciclo delicato", "laver à 30° en programme délicat",
        "im Schonwaschgang bei 30 °C waschen", "lavar a 30 °C con programa suave",
        "lavar a 30 °C no ciclo delicado", "hassas programda 30 derecede yıkayın", "30℃轻柔机洗",
        "30℃弱水流で洗濯", "gently wash at 30°C",
    ),
    "hand_wash": (
        "se lava a mano", "lavarsi a mano", "si lava a mano in acqua fredda", "se lave à la main",
        "à la main", "wird von Hand gewaschen", "von Hand waschen", "lava-se à mão",
        "elde yıkanır", "elde yıkanmalıdır", "请用手洗", "建议冷水手洗", "手洗いしてください",
        "手洗いをおすすめします", "The garment should be washed by hand",
        "手で優しく洗ってください",
    ),
    "do_not_wash": (
        "洗濯処理はできない", "水洗いは避けてください", "must not be washed", "va non lavato",
        "ne doit pas être lavé", "darf nicht gewaschen werden", "no se debe lavar",
        "não deve ser lavado", "yıkanmamalıdır", "请不要水洗", "不能用水洗",
    ),
    "do_not_bleach": (
        "ağartıcı yok", "漂白剤は使用しないでください", "must not be bleached",
        "non va candeggiato", "ne doit pas être javellisé", "darf nicht gebleicht werden",
        "no se debe blanquear", "não usar água sanitária", "çamaşır suyu kullanılmamalıdır",
        "请勿使用漂白剂", "no bleach please",
    ),
    "bleach_oxygen": (
        "塩素系漂白剤不可", "塩素系漂白剤は使用しないでください",
        "do not use bleach with chlorine", "nicht mit Chlor bleichen", "no usar lejía con cloro",
        "非氯漂",
    ),
    "tumble_low": (
        "Düşük ısıda tambur kurutma yapılabilir", "can be tumble dried on low heat",
        "può essere asciugato in asciugatrice a bassa temperatura",
        "passe au sèche-linge à basse température",
        "im Trockner bei niedriger Temperatur trocknen",
        "se puede secar en secadora a baja temperatura", "低温でタンブル乾燥してください",
    ),
    "do_not_tumble_dry": (
        "タンブル乾燥処理禁止", "non va messo in asciugatrice",
        "darf nicht im Trockner getrocknet werden", "no se seca en secadora",
        "kurutma makinesinde kurutulmamalıdır", "乾燥機は使わないでください", "请不要用烘干机",
        "sèche-linge interdit", "do not put in the dryer",
    ),
    "dry_flat": (
        "se seca en plano", "asciugare disteso in orizzontale", "faire sécher bien à plat",
        "liegend trocknen lassen", "deixar secar na horizontal", "düz zeminde kurutunuz",
        "请平铺晾干", "平らな場所で乾かしてください", "平干ししてください",
    ),
    "dry_line": (
        "suspendre pour le séchage", "aufgehängt trocknen", "se seca colgado", "悬挂自然晾干",
        "吊り干ししてください", "let it hang dry",
    ),
    "dry_in_shade": (
        "nicht in der Sonne trocknen", "no secar al sol", "阴凉通风处晾干",
        "直射日光を避けて干してください", "日陰で干してください", "não secar ao sol",
        "güneşte kurutmayın",
    ),
    "iron_high": (
        "repassage à chaud 200°", "stirare a caldo", "heiß bügeln", "planchar en caliente",
        "iron hot at 200°C", "高温で アイロン", "yüksek ısıda ütülenir",
    ),
    "iron_low": (
        "si stira a bassa temperatura", "se repasse à fer doux",
        "wird bei niedriger Temperatur gebügelt", "se plancha a baja temperatura",
        "passa-se a ferro a baixa temperatura", "düşük ısıda ütülenmelidir",
        "アイロンは低温でかけてください", "低温でアイロンをかけてください", "请低温熨烫",
        "ironed on a low setting",
    ),
    "do_not_iron": (
        "no se plancha", "non va stirato", "ne se repasse pas", "darf nicht gebügelt werden",
        "não se passa a ferro", "ütülenmemelidir", "请勿熨烫", "アイロンがけはお避けください",
        "アイロンはかけないでください",
    ),
    "dry_clean": (
        "lavabile a secco", "se nettoie à sec", "wird chemisch gereinigt", "se limpia en seco",
        "limpa-se a seco", "kuru temizlemeye verilmelidir", "请送干洗",
        "ドライクリーニングに出してください", "dry clean recommended",
    ),
    "dry_clean_p": (
        "lavabile a secco con percloroetilene", "se nettoie à sec au perchloroéthylène",
        "dry cleanable in perc",
    ),
    "dry_clean_f": (
        "石油系ドライクリーニング", "石油系溶剤によるドライクリーニングができます",
    ),
    "do_not_dry_clean": (
        "non va lavato a secco", "ne pas nettoyer à sec", "不可以干洗",
        "ドライクリーニングはお避けください", "darf nicht chemisch gereinigt werden",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("phrase", "code"), [(phrase, code) for code, said in SAID.items() for phrase in said]
)
def test_an_instruction_is_known_however_it_is_said(phrase: str, code: str) -> None:
    assert value("care", [phrase]) == [code]


@pytest.mark.parametrize(
    "phrase",
    [
        "muss nicht gebügelt werden", "need not be ironed", "no necesita plancha", "免烫",
        "do not iron at high temperature", "不可高温熨烫", "non lavare a 60°", "no wash 30",
        "hand wash at 60", "stone washed denim", "washed linen", "lana lavata", "hand made",
        "lavare separatamente", "do not soak", "iron", "do not dry", "chlorine",
        "wash 30 dark colours fade", "lavar no programa delicado", "アイロン不要",
        "Handwäsche nicht möglich", "lavado a la piedra", "main fabric", "dry hand feel",
    ],
)  # fmt: skip
def test_what_is_no_whole_instruction_has_no_code(phrase: str) -> None:
    assert value("care", [phrase]) is None
    assert codes("care", [phrase]) == {"unknown_care"}


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("se lave à la main et se repasse à fer doux", ["hand_wash", "iron_low"]),
        ("wird bei 30 °C gewaschen und liegend getrocknet", ["wash_30", "dry_flat"]),
        ("si lava a mano e si stira a bassa temperatura", ["hand_wash", "iron_low"]),
        ("se lava a mano y se seca en plano", ["hand_wash", "dry_flat"]),
        ("elde yıkanır ve asarak kurutulur", ["hand_wash", "dry_line"]),
    ],
)
def test_two_instructions_of_one_sentence_are_both_known(phrase: str, expected: list[str]) -> None:
    assert value("care", [phrase]) == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Le pull marin se lave à la main à froid. Livraison en mai.", "lave à la main"),
        ("Ürünler 60 derecede yıkanır, 40 adet", "60 derecede yıkanır"),
        ("お取扱い：40℃まで洗濯機可、塩素系漂白剤不可", "40℃まで洗濯機可"),
        ("Frottier: nicht über 40 °C waschen, Lieferzeit 4 Wochen", "nicht über 40 °C waschen"),
    ],
)
def test_instructions_in_prose_are_found(text: str, found: str) -> None:
    assert any(found in text[start:end] for start, end in care_mentions(text))


def test_a_forbidding_sentence_offers_no_part_of_itself() -> None:
    text = "We do not think that this cloth should be washed at 30 °C"
    assert care_mentions(text) == ()
