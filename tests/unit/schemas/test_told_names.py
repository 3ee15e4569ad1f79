"""Names, kinds, houses and brands as prose, headings and labels tell them, in ten languages."""

import time

import pytest

from schemas.registry import load_schema

SCHEMAS = {
    "a": "apparel", "k": "knitwear", "f": "fabric", "l": "leather_goods", "s": "footwear",
    "h": "home_textile", "j": "jewellery",
}  # fmt: skip


def seen(schema: str, attribute: str, text: str) -> set[str]:
    mentions = load_schema(SCHEMAS[schema]).form(attribute).mentions[""]
    return {" ".join(text[start:end].split()) for start, end in mentions.anywhere(text)}


@pytest.mark.parametrize(
    ("schema", "text", "expected"),
    [
        ("k", "Our gansey is called Whitby and it is knitted in one piece.", "Whitby"),
        ("l", "A tote that answers to the name of Marlowe. Full-grain hide.", "Marlowe"),
        ("l", "Introducing the Rowan: a weekender that has been places.", "Rowan"),
        ("a", "Cassel, a double-breasted coat.", "Cassel"),
        ("k", "Il maglione si chiama Cimone, come la montagna.", "Cimone"),
        ("l", "Medea, borsa a mano in vitello martellato", "Medea"),
        ("h", "Arriva Levante, il telo mare che si asciuga in un'ora.", "Levante"),
        ("l", "Voici Héloïse, un cabas en veau grainé.", "Héloïse"),
        ("j", "La bague dite Aurore est pavée de diamants.", "Aurore"),
        ("s", "Le derby Vaugirard se ressemelle.", "Vaugirard"),
        ("a", "733-D, bei uns heißt sie Pendling. Jacke mit Stehkragen.", "Pendling"),
        ("s", "Unser Haferlschuh namens Zugspitz kommt aus dem Allgäu.", "Zugspitz"),
        ("a", "Das Kleid wurde auf den Namen Elise getauft.", "Elise"),
        ("l", "La Candela, un bolso de mano en piel de cabra", "Candela"),
        ("k", "Llamamos Bruma a este jersey; la llamamos así... La hemos llamado Bruma.", "Bruma"),
        ("h", "Orvalho é um jogo de cama em percal.", "Orvalho"),
        ("k", "Bu kazağın adı Yakamoz, el örgüsüdür.", "Yakamoz"),
        ("h", "Kırkpınar isimli peştemal Buldan'da dokunuyor.", "Kırkpınar"),
        ("j", "这款项链名为晨曦，采用18K金。", "晨曦"),
        ("k", "De trui heet Vlieland en is van wol.", "Vlieland"),
        ("f", "<Bez>Vogtland</Bez><Faser>WV 85</Faser>", "Vogtland"),
        ("a", "Model name: Alder\nField jacket", "Alder"),
        ("l", "Wannsee\n\nUnser Weekender ist für zwei Nächte gebaut, nicht für drei.", "Wannsee"),
        (
            "s",
            "Calzado de temporada\n\nIslote\nUna alpargata que se ata con cintas y se olvida.",
            "Islote",
        ),
    ],
)
def test_a_name_is_offered_as_a_text_tells_it(schema: str, text: str, expected: str) -> None:
    assert expected in seen(schema, "name", text)


@pytest.mark.parametrize(
    ("schema", "text", "expected"),
    [
        ("a", "She cut a bias slip dress for that moment.", "slip dress"),
        ("a", "une redingote en drap", "redingote"),
        ("a", "un vestido lencero de satén", "vestido lencero"),
        ("k", "Coltrui van lamswol", "Coltrui"),
        ("l", "Eine Bügeltasche aus Kalbsleder", "Bügeltasche"),
        ("l", "Schoudertas van kalfsleer", "Schoudertas"),
        ("s", "Haferl aus Hirschleder", "Haferl"),
        ("h", "Winterdekbed met eendendons", "Winterdekbed"),
        ("h", "hamam towel in cotton", "hamam towel"),
        ("j", "damesring van roodgoud", "damesring"),
        ("f", "coat cloth in Shetland", "coat cloth"),
        ("f", "一越ちりめん", "一越ちりめん"),
        ("f", "döşemelik kadife", "döşemelik kadife"),
        ("a", "une combipantalon en viscose", "combipantalon"),
    ],
)
def test_what_a_product_is_has_a_word_in_the_tables(schema: str, text: str, expected: str) -> None:
    assert expected in seen(schema, "product_type", text)


@pytest.mark.parametrize(
    ("schema", "text", "expected"),
    [
        ("s", "CALZADOS ALBORACHE, S.C.V. - pegatinas", "CALZADOS ALBORACHE, S.C.V."),
        (
            "l",
            "Guarnicionería Hijos de Urraca, S.C.A., Ubrique",
            "Guarnicionería Hijos de Urraca, S.C.A.",
        ),
        ("j", "Sietske van Edelsmederij Terwisscha uit Bolsward belde.", "Edelsmederij Terwisscha"),
        ("j", "Tamsin Orchard-Vey, Goldsmith\nVyse Street", "Tamsin Orchard-Vey, Goldsmith"),
        ("s", "Pepe Ferrandis, zapatero\nElda", "Pepe Ferrandis, zapatero"),
        ("a", "Von: Lena Brandt (Hemdenfabrik Ostwald GmbH)", "Hemdenfabrik Ostwald GmbH"),
        ("l", "Sellerie Quennehen et fils Landivisiau", "Sellerie Quennehen et fils"),
        ("s", "ODECEIXE — Indústria de Calçado, Lda.", "ODECEIXE — Indústria de Calçado, Lda."),
        ("h", "^ Têxteis Lamaçães, Lda  -  NIF 502", "Têxteis Lamaçães, Lda"),
        (
            "j",
            "From: G <g@pennantandfogg.example>\nTo: b@x.example\n\nPennant & Fogg, silversmiths",
            "Pennant & Fogg",
        ),
        ("s", "Tisseranderie du Velay SARL, Le Puy", "Tisseranderie du Velay SARL"),
        ("a", "İpekçi Giyim San. ve Tic. Ltd. Şti.", "İpekçi Giyim San. ve Tic. Ltd. Şti."),
        ("h", "広州 有限会社汐音パール", "有限会社汐音パール"),
        ("a", "Thanks, Rhona\nTolland Quay Smock Company\nPadstow", "Tolland Quay Smock Company"),
    ],
)
def test_a_house_is_offered_as_it_signs(schema: str, text: str, expected: str) -> None:
    assert expected in seen(schema, "supplier", text)


@pytest.mark.parametrize(
    ("schema", "text", "expected"),
    [
        ("h", 'Yediveren\'in "Kırkpınar" peştemali', "Yediveren"),
        ("k", 'Halden\'s "Ridge" cardigan', "Halden"),
        ("j", "Ces pièces, signées Ternisien, sont", "Ternisien"),
        ("a", 'etiketiniz "Nakkaş Atölye" bizde dikiliyor', "Nakkaş Atölye"),
        ("j", "表面 | ブランドロゴ MIZUSAKI", "MIZUSAKI"),
        ("a", "Women › Eveningwear › Tamsin Orrery\n\nThe Halcyon Slip", "Tamsin Orrery"),
        ("a", "THIELBEK\nWetterzeug · Husum · seit 1931\n\nThielbek KG, Süderstr.", "THIELBEK"),
        ("k", "TREBBIOLO\nmaglie di Carpi\n\nMaglificio Trebbiolo srl, via", "TREBBIOLO"),
        ("f", "拾蚕居|一匹布的夏天\n\n湖州拾蚕居丝绸有限公司", "拾蚕居"),
        ("h", "Na Casa Alvarenga acreditamos que", "Casa Alvarenga"),
        ("l", "Chez Maison Orsel, nous cousons", "Maison Orsel"),
        ("a", "Un abito firmato Olmedo.", "Olmedo"),
    ],
)
def test_a_brand_is_offered_as_prose_and_labels_show_it(
    schema: str, text: str, expected: str
) -> None:
    assert expected in seen(schema, "brand", text)


@pytest.mark.parametrize(
    ("schema", "attribute", "text", "never"),
    [
        ("a", "name", "The jacket is called back by the mill.", "*"),
        ("a", "name", "Care\nWash the shirt at 30 degrees, then hang it to dry.", "Care"),
        ("k", "name", "Entretien\nLaver le pull à la main et le sécher à plat.", "Entretien"),
        ("l", "name", "Looking after it\nWipe the bag with a soft cloth.", "Looking after it"),
        ("s", "name", "Materiali\nLo stivale è in vitello e la suola in cuoio.", "Materiali"),
        ("a", "name", "Kind regards\nJo", "*"),
        ("k", "name", "This is Merino, a jumper's best friend.", "Merino"),
        ("h", "name", "Lavage : une housse à 40", "Lavage"),
        ("a", "name", "Herren: eine Hose in drei Farben", "Herren"),
        ("a", "name", "It is the Blue one", "Blue"),
        ("a", "product_type", "Thread and needle only.", "*"),
        ("a", "product_type", "body: 100% cotton", "*"),
        ("f", "product_type", "weave: twill 2/2", "*"),
        ("h", "product_type", "ketting katoen en inslag linnen", "*"),
        ("a", "product_type", "collo alto, vestibilità regolare", "*"),
        ("f", "product_type", "basmayın, iptal", "*"),
        ("a", "supplier", "Price ex works 78.50", "*"),
        ("s", "supplier", "Leather is a natural material", "*"),
        ("k", "supplier", "Dear Weaver, thanks", "*"),
        ("h", "supplier", "Fabriek gesloten", "*"),
        ("a", "brand", 'Lycra\'s "Fit" yarn', "*"),
        ("a", "brand", "SCHEDA TECNICA\nmaglia di lana\n\nMaglificio Rossi srl", "*"),
        ("a", "brand", "Home › Women › Dresses", "*"),
        ("k", "brand", "MAGLIFICIO ROSSI\nmaglie di Carpi\n\nMaglificio Rossi srl", "*"),
        ("l", "brand", "At Christmas we close", "*"),
    ],
)
def test_similar_words_tell_nothing(schema: str, attribute: str, text: str, never: str) -> None:
    """`*`: nothing at all is offered."""
    found = seen(schema, attribute, text)
    assert found == set() if never == "*" else never not in found


@pytest.mark.parametrize("seed", ["A ", "La A", "A, una ", "is called ", "< name ", "A › ", "A\na"])
def test_the_time_that_told_names_take_is_linear(seed: str) -> None:
    text = seed * (40_000 // len(seed))
    started = time.process_time()
    for attribute in ("name", "brand", "supplier"):
        seen("a", attribute, text)
    assert time.process_time() - started < 20
