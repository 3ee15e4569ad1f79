"""Contract with Akeneo's REST interface, against a server on the loopback address."""

import json
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from extractor.errors import ConfigError
from extractor.export.pim.akeneo_client import AkeneoAccess, AkeneoClient, LineReply
from extractor.export.pim.akeneo_json import entry_line
from extractor.export.pim.exporting import prepare
from extractor.export.pim.mapping import Target
from extractor.export.pim.push import push
from extractor.export.pim.stand_in import StandIn, serve_stand_in
from tests.unit.export.products import TestMemory, default, make_product, mapping_with


@dataclass
class Pim:
    state: StandIn
    url: str
    waits: list[float]

    def client(self, url: str = "") -> AkeneoClient:
        access = AkeneoAccess(url or self.url, "client", "secret", "user", "password")
        return AkeneoClient(access, self.waits.append)


@pytest.fixture
def pim() -> Iterator[Pim]:
    state = StandIn()
    server = serve_stand_in(state)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield Pim(state, f"http://127.0.0.1:{server.server_port}", [])
    server.shutdown()
    server.server_close()


def test_a_line_is_the_json_that_akeneo_documents() -> None:
    mapping = mapping_with(
        "  - {to: name, from: name, locale: en_US, scope: ecommerce}\n"
        "  - {to: gauge, from: gauge, as: number, decimals: 0}\n"
        "  - {to: weight, from: net_weight, as: metric, units: {g: GRAM}}\n"
        "  - {to: rrp, from: retail_price, as: price}\n"
        "  - {to: fibres, from: composition, as: table, where: {component: outer},"
        " columns: {fibre: fibre, percentage: percent}}",
        "enabled: true\ncategories: [women]\nfamilies: {knitwear: knits}",
    )
    export = prepare([make_product(gauge="12", without=("variants",))], mapping)
    (entry,) = export.plan.entries  # type: ignore[union-attr]
    assert json.loads(entry_line(entry, mapping)) == {
        "identifier": "K123",
        "family": "knits",
        "enabled": True,
        "categories": ["women"],
        "values": {
            "name": [{"locale": "en_US", "scope": "ecommerce", "data": "Crew neck"}],
            "gauge": [{"locale": None, "scope": None, "data": 12}],
            "weight": [{"locale": None, "scope": None, "data": {"amount": "285", "unit": "GRAM"}}],
            "rrp": [
                {"locale": None, "scope": None, "data": [{"amount": "890.00", "currency": "EUR"}]}
            ],
            "fibres": [
                {
                    "locale": None,
                    "scope": None,
                    "data": [
                        {"fibre": "cashmere", "percentage": "90"},
                        {"fibre": "silk", "percentage": "10"},
                    ],
                }
            ],
        },
    }


def test_models_arrive_before_their_variants_and_are_remembered(pim: Pim) -> None:
    memory, mapping = TestMemory(), default(Target.AKENEO)
    report = push(prepare([make_product()], mapping, memory), pim.client(), memory)
    assert (report.created, report.changed, report.problems) == (4, 0, [])
    assert pim.state.models["K123"]["family_variant"] == "knitwear_color_size"
    assert {p["parent"] for p in pim.state.products.values()} == {"K123"}
    again = push(prepare([make_product()], mapping, memory), pim.client(), memory)
    assert (again.created, again.changed) == (0, 0)


def test_a_change_names_only_what_changed_and_what_people_set_stays(pim: Pim) -> None:
    memory = TestMemory()
    mapping = mapping_with(
        "  - {to: name, from: name}\n  - {to: brand, from: brand}", "enabled: false"
    )
    push(prepare([make_product(without=("variants",))], mapping, memory), pim.client(), memory)
    kept = pim.state.products["K123"]
    kept["enabled"] = True  # somebody switched it on in the PIM
    changed = make_product(name="V neck", without=("variants", "brand"))
    report = push(prepare([changed], mapping, memory), pim.client(), memory)
    assert report.changed == 1
    assert kept["enabled"] is True
    values = kept["values"]
    assert isinstance(values, dict)
    assert values["name"][0]["data"] == "V neck"  # type: ignore[index, call-overload]
    assert values["brand"][0]["data"] is None  # type: ignore[index, call-overload]


def test_a_refused_line_says_why_and_is_tried_again_next_time(pim: Pim) -> None:
    pim.state.options = {"gender": frozenset({"female"})}
    memory = TestMemory()
    mapping = mapping_with("  - {to: gender, from: gender, as: select}")
    products = [
        make_product(style_code="A", without=("variants",)),
        make_product(style_code="B", source="b #1", gender=None, without=("variants",)),
    ]
    report = push(prepare(products, mapping, memory), pim.client(), memory)
    assert report.created == 1
    (problem,) = report.problems
    assert (problem.item, problem.code) == ("A", "pim_422")
    assert "The women value is not in the gender attribute option list." in problem.message
    pim.state.options = {}
    assert push(prepare(products, mapping, memory), pim.client(), memory).created == 1


def test_variants_of_a_refused_model_are_not_sent(pim: Pim) -> None:
    pim.state.attributes = frozenset({"color", "size", "ean"})
    memory = TestMemory()
    report = push(prepare([make_product()], default(Target.AKENEO), memory), pim.client(), memory)
    assert report.created == 0
    assert [p.code for p in report.problems] == ["pim_422", *["parent_refused"] * 3]
    assert pim.state.products == {}


def test_hundred_lines_at_a_time(pim: Pim) -> None:
    lines = [json.dumps({"identifier": f"S{number}"}) for number in range(250)]
    replies = pim.client().patch("products", lines)
    assert all(reply == LineReply(201) for reply in replies)
    assert pim.state.requests == 3


def test_a_busy_pim_is_asked_again_as_late_as_it_wishes(pim: Pim) -> None:
    pim.state.busy = 2
    assert pim.client().patch("products", ['{"identifier": "A"}']) == [LineReply(201)]
    assert pim.waits == [1.0, 1.0]


def test_a_pim_that_stays_busy_is_given_up_with_an_error_that_says_so(pim: Pim) -> None:
    pim.state.busy = 99
    with pytest.raises(ConfigError, match="did not answer 5 times") as caught:
        pim.client().patch("products", ['{"identifier": "A"}'])
    assert caught.value.code == "pim_unreachable"


def test_an_expired_token_is_renewed(pim: Pim) -> None:
    client = pim.client()
    client.patch("products", ['{"identifier": "A"}'])
    pim.state.tokens.clear()
    assert client.patch("products", ['{"identifier": "A"}']) == [LineReply(204)]


def test_a_wrong_address_or_refusal_is_an_error_for_the_operator(pim: Pim) -> None:
    with pytest.raises(ConfigError, match="gave no access"):
        pim.client(pim.url + "/elsewhere").patch("products", ["{}"])
    with pytest.raises(ConfigError, match="is no address"):
        pim.client("ftp://pim.example.com")


def test_passwords_do_not_show_in_what_is_printed() -> None:
    access = AkeneoAccess("http://x", "client", "s3cret", "user", "pa55word")
    assert "s3cret" not in repr(access)
    assert "pa55word" not in repr(access)


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ({"Content-Type": "application/json"}, "{}", 415),
        ({"Content-Type": "application/vnd.akeneo.collection+json"}, "\n".join(["{}"] * 101), 413),
    ],
)
def test_the_stand_in_refuses_what_akeneo_refuses(
    pim: Pim, headers: dict[str, str], body: str, status: int
) -> None:
    pim.state.tokens.add("t")
    request = urllib.request.Request(
        f"{pim.url}/api/rest/v1/products",
        data=body.encode(),
        headers={"Authorization": "Bearer t", **headers},
        method="PATCH",
    )
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(request)
    with caught.value as answer:
        assert answer.code == status
