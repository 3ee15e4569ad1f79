"""What of a passage speaks of fibres and states none: denials, and the same in more languages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.values.composition_layout import Row
from schemas.values.composition_repeats import fibre_codes
from schemas.values.mentions import Span

# What is denied, or was true before: *not 85/15*, *anziché 100 % lana*.
_NEGATED = re.compile(
    r"(?:\b(?:not|non|nicht|no longer|statt|anstatt|instead of|anstelle von|invece di|anziché"
    r"|au lieu de|en vez de|em vez de|formerly|previously|vorher|bisher|prima|avant|antes"
    r"|eskiden|rather than|plutôt que|non (?:è|sono) più|nicht mehr|n['’]est plus|ya no es|no es"
    r"|já não é|is no longer)(?:\s(?:in|aus|en|di|de|of|em|made of))?|yerine|而不是|ではなく"
    r"|point d(?:e|['’])|jamais d(?:e|['’])|aucun(?:e fibre de)?|exempt d(?:e|['’])|keinerlei"
    r"|frei von"
    r"|enthält kein(?:e[nrs]?)?|does not contain|contains no|free (?:of|from)"
    r"|not a (?:thread|trace) of"
    r"|non contiene|niente|nessuna? fibra di|no lleva|no contiene|nada de|não leva|não contém"
    r"|nem um fio de"
    # What it is made in besides, and what it was sampled in.
    r"|(?:also|anche|auch|aussi|également|también|também|ook)(?:\s(?:available|offered|comes"
    r"|erhältlich|lieferbar|disponib(?:le|ile|ili)s?|proposée?s?|disponibles?|disponíve(?:l|is)"
    r"|verkrijgbaar))\s(?:in|en|aus|em)"
    r"|(?:disponib(?:le|ile|ili)s?|disponíve(?:l|is)|erhältlich|available|existe|esiste)\s(?:anche|aussi|également"
    r"|auch|también|também|also)\s(?:in|en|aus|em)"
    r"|(?:samples?|proto(?:type)?s?|campion[ei]|(?:Erst)?muster|échantillons?|muestras?|amostras?)"
    r"\s(?:was|were|war|waren|était|étaient|era|erano|eran|eram)\s(?:made |knitted |sewn |still )?"
    r"(?:in|of|from|aus|en|em|di)"
    r"|bevat geen|zonder|geen|niet|以前は|原来|不含|未掺|没有掺|没有)\W{0,3}$",
    re.I,
)
# Right before a fibre; before a part it denies the part alone: *ohne Futter, 100 % Schurwolle*.
_WITHOUT = re.compile(
    r"\b(?:keine?|pas d['e’]|sans|senza|without|ohne|sin|sem|zero|no)\s?$",
    re.I,
)
# Behind what is denied: *kösele DEĞİL*, *%50 keten / %50 viskon karışımı geçersizdir*.
_DENIED = re.compile(
    r"[^\S\n]?(?:değil\w*|yok(?:tur)?|yoktur|nicht|no longer|non più)(?![^\W_])"
    r"|ではな|ではあり|不是|は使用して(?:い|お)|[^。、\n]{0,14}(?:ていません|ておりません|ていない)"
    r"|\s(?:aramayın|bulunmaz|içermez|kullanılma[^\W\d_]*)(?![^\W_])",
    re.I,
)
_VOID = re.compile(
    r"(?<![^\W_])(?:geçersiz\w*|iptal\w*|void|no longer (?:valid|made|offered)|ungültig|entfäll\w*"
    r"|non (?:è|sono) più|n['’]est plus|ne sont plus|ya no|já não|deixou de)(?![^\W_])"
    r"|作废|無効|廃止",
    re.I,
)
_SENTENCE_END = re.compile(r"[.;!?](?:\s|$)|[。；(]| {2}|\n(?![a-zà-ÿğışç])")
_VOID_REACH = 48
# What was so, between a part and its fibre: *el forro figuraba como 100% poliéster*.
_WAS = re.compile(
    r"(?<![^\W_])(?:figuraba\w*|figurava\w*|figurait|era|eran|eram|war|waren|was|were|était|étaient"
    r"|risultava|idi)(?![^\W_])",
    re.I,
)
# Who wants it may have it: *patin caoutchouc posé sur demande*.
_OPTIONAL = re.compile(
    r"(?<![^\W_])(?:sur demande|en option|auf Wunsch|optional|on request|a richiesta|opzional\w*"
    r"|bajo pedido|opcional\w*|a pedido|sob encomenda|isteğe bağlı|talep üzerine)(?![^\W_])"
    r"|可选|选配|オプション|別売",
    re.I,
)
_OPTIONAL_REACH = 28
# What a form shows to whoever fills it in: *(por ejemplo: 80% lana, 20% poliamida)*.
_EXAMPLE = re.compile(
    r"[(（\[]\s?(?:e\.?g\.?|for example|for instance|z\.\s?b\.|zum beispiel|bspw\.?"
    r"|p\.?\s?ex\.?|par exemple|ex\.?|(?:per|ad) esempio|(?:ad )?es\.|por ejemplo|p\.?\s?ej\.?"
    r"|por exemplo|örneğin|örn\.?|mesela|例如?|比如|たとえば)"
    r"(?![^\W_])[^()（）\[\]]*$",
    re.I,
)
_EXAMPLE_REACH = 90
_BEFORE = 40
# Between a fibre and its name in the next language.
_TRANSLATED = re.compile(r"(?:[\s/|,;·•()-]|(?<=\()[^()\n]{1,12}(?=\))){0,16}")
_DUTCH = re.compile(r"\s(?:gerecycleerd|biologisch)e?\s", re.I)
_BLANK = re.compile(r"\s?[/|]?[^\S\n]?")


def is_denied(plain: str, start: int, fibre: Span) -> bool:
    """Return whether a fibre is named to say that it is not there, or no longer.

    Args:
        plain: The passage.
        start: Where the row of the fibre begins, with its part or share.
        fibre: The fibre.
    """
    end = fibre[1]
    places = (start, fibre[0])  # *O verso não leva látex* denies behind the part
    if any(_NEGATED.search(plain, max(0, at - _BEFORE), at) for at in places):
        return True
    if _DENIED.match(plain, end):
        return True
    if _WAS.search(plain, start, end) or _WITHOUT.search(plain[max(0, fibre[0] - 10) : fibre[0]]):
        return True
    if _EXAMPLE.search(plain[max(0, fibre[0] - _EXAMPLE_REACH) : fibre[0]]):
        return True
    clause = re.split(r"[,.;\n(]", plain[end : end + _OPTIONAL_REACH])[0]
    if _OPTIONAL.search(clause):
        return True
    stop = _SENTENCE_END.search(plain, end, end + _VOID_REACH)
    return bool(_VOID.search(plain, end, stop.start() if stop else end + _VOID_REACH))


def in_one_language(plain: str, rows: Sequence[Row]) -> list[Row]:
    """Leave out fibres that say the one before again: `70% cotton / coton / Baumwolle`.

    Behind a share any marks may stand between the languages, and the ends of lines.
    """
    kept: list[Row] = []
    end = 0
    for row in rows:
        if not (kept and row.share is None and _says_again(plain, kept[-1], row, end)):
            kept.append(row)
        end = row.fibre[1]
    return kept


def _says_again(plain: str, before: Row, row: Row, end: int) -> bool:
    codes = fibre_codes(plain, row.fibre)
    if not codes or codes != fibre_codes(plain, before.fibre):
        return False
    if _BLANK.fullmatch(plain, end, row.fibre[0]):
        return True
    gap: Span = (end, row.fibre[0])
    return (
        before.share is not None
        and not (row.is_headed and row.headings != before.headings)
        and bool(_TRANSLATED.fullmatch(plain, *gap) or _DUTCH.fullmatch(plain, *gap))
    )
