import pytest

from extractor.errors import ConfigError
from extractor.export.pim.mapping import Form, Target
from extractor.export.pim.mapping_file import default_mapping, default_text, parse_mapping


@pytest.mark.parametrize("target", list(Target))
def test_the_shipped_mappings_are_valid_and_explained(target: Target) -> None:
    mapping = default_mapping(target)
    assert mapping.target is target
    assert default_text(target).startswith("# Specloom")


def test_a_mistake_is_named_with_its_line() -> None:
    text = (
        "target: akeneo\nfields:\n  - {to: name, from: name}\n"
        "  - to: care\n    from: care\n    as: multselect\n"
    )
    with pytest.raises(ConfigError, match=r"m.yaml, line 6: fields.1.as: Input should be"):
        parse_mapping(text, "m.yaml")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("- {to: name}", "either `from` or `value`"),
        ("- {to: name, from: name, value: x}", "either `from` or `value`"),
        ("- {to: name, from: 'name; drop'}", "is no path"),
        ("- {to: w, from: net_weight, as: metric}", "needs `units`"),
        ("- {to: t, from: composition, as: table}", "needs `columns`"),
        ("- {to: name, from: name, loacle: en_US}", "there is no such setting"),
        ("- {to: a, from: name}\n  - {to: a, from: brand}", "mapped twice"),
    ],
)
def test_what_could_never_work_is_refused_before_anything_is_sent(line: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message) as caught:
        parse_mapping(f"target: akeneo\nfields:\n  {line}\n", "m.yaml")
    assert caught.value.code == "bad_mapping"


def test_norway_stays_a_country_and_zeros_stay_in_front() -> None:
    text = (
        "target: table\nfields:\n  - {to: o, from: country_of_origin, as: select,"
        " options: {NO: 007, YES: on}}\n"
    )
    (rule,) = parse_mapping(text, "m.yaml").fields
    assert rule.options == {"NO": "007", "YES": "on"}


def test_toml_says_the_same_as_yaml() -> None:
    toml = 'target = "table"\n[[fields]]\nto = "name"\nfrom = "name"\nas = "text"\n'
    (rule,) = parse_mapping(toml, "m.toml").fields
    assert (rule.to, rule.source, rule.form) == ("name", "name", Form.TEXT)


def test_an_axis_must_be_a_field_of_the_variants() -> None:
    text = (
        "target: akeneo\nfields:\n  - {to: name, from: name}\nvariants:\n"
        "  axes: [[color]]\n  fields:\n    - {to: colour, from: colour}\n"
    )
    with pytest.raises(ConfigError, match="the axis 'color' is no field"):
        parse_mapping(text, "m.yaml")
