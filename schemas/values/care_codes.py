"""What the roles of the words of one care instruction make together: its code.

Where the roles do not make one instruction there is no code.
"""

from __future__ import annotations

from dataclasses import dataclass

_WASHES = (30, 40, 50, 60, 70, 95)
_HAND_WARM = 40  # no label asks for hotter water by hand
_TUMBLES = {60: "low", 80: "normal"}
_IRONS = {110: "low", 150: "medium", 200: "high"}
LEVELS = frozenset({"low", "medium", "high", "normal"})
# Only a machine dries at a temperature.
_HOT = LEVELS | {"machine", "moderate"}
MILD = frozenset({"mild", "very"})


@dataclass(frozen=True, slots=True)
class RolePhrase:
    """The roles of a phrase, and the temperature that it names."""

    roles: frozenset[str]
    degrees: int | None

    def only(self, *allowed: str) -> bool:
        """Return whether no other role is there."""
        return self.roles <= frozenset(allowed)

    def level(self, by_degrees: dict[int, str], moderate: str) -> str | None:
        """Return how hot, `None` where nothing or several things are said.

        Args:
            by_degrees: What the temperatures of a label are called.
            moderate: What *moderate* is called.
        """
        said = {role for role in self.roles if role in LEVELS}
        if "mild" in self.roles:
            said.add("low")
        if "moderate" in self.roles:
            said.add(moderate)
        if self.degrees is not None:
            said.add(by_degrees.get(self.degrees, "unknown"))
        return said.pop() if len(said) == 1 else None


def codes_of(phrase: RolePhrase) -> list[str]:
    """Return what the roles say; the first kind of instruction that they hold decides."""
    roles = phrase.roles
    if not roles.isdisjoint(_UNCODED):
        return []
    if not roles - {"shade"}:
        return _alone(phrase)
    if "dryclean" in roles:
        code = _dry_clean(phrase)
    elif "wetclean" in roles:
        code = _wet_clean(phrase)
    elif roles & {"bleach", "chlorine", "oxygen"}:
        code = _bleach(phrase)
    elif "iron" in roles:
        code = _iron(phrase)
    elif "tumble" in roles:
        code = _tumble(phrase)
    elif "wash" in roles or (phrase.degrees and _is_wash(roles)):
        code = _wash(phrase)
    elif "dry" in roles and not roles.isdisjoint(_HOT):
        code = _tumble(phrase)
    else:
        return _dry(phrase) if "dry" in roles else []
    return [code] if code else []


# What has no code, and what need not be done.
_UNCODED = frozenset({"void", "spin"})


def _alone(phrase: RolePhrase) -> list[str]:
    """Return what a place or a temperature says by itself: *à l'ombre*, *solo 40°*."""
    if phrase.roles:
        return ["dry_in_shade"] if phrase.degrees is None else []
    return [f"wash_{phrase.degrees}"] if phrase.degrees in _WASHES else []


def _is_wash(roles: frozenset[str]) -> bool:
    """Return whether these roles beside a temperature are said of washing."""
    if "dry" in roles:
        return False
    return bool(roles & {"machine", "mild", "normal"}) or roles - {"low", "medium"} == {"hand"}


def _wash(phrase: RolePhrase) -> str | None:
    roles, degrees = phrase.roles, phrase.degrees
    if not phrase.only("wash", "hand", "machine", "not", "normal", "low", "medium", *MILD):
        return None
    if "not" in roles:
        return "do_not_wash" if phrase.only("wash", "not") and degrees is None else None
    if "hand" in roles:
        return "hand_wash" if degrees is None or degrees <= _HAND_WARM else None
    if degrees not in _WASHES:
        return None
    mild = "_very_mild" if "very" in roles else "_mild" if "mild" in roles else ""
    return f"wash_{degrees}{mild}"


def _bleach(phrase: RolePhrase) -> str | None:
    roles = phrase.roles
    if phrase.degrees is not None:
        return None
    if not phrase.only("bleach", "chlorine", "oxygen", "not", "wash"):
        return None
    if "oxygen" in roles:
        return None if "not" in roles else "bleach_oxygen"
    if "not" in roles:
        return "bleach_oxygen" if "chlorine" in roles else "do_not_bleach"
    return None


def _tumble(phrase: RolePhrase) -> str | None:
    if not phrase.only("tumble", "dry", "machine", "not", "mild", "moderate", *LEVELS):
        return None
    if "not" in phrase.roles:
        plain = phrase.only("tumble", "dry", "machine", "not") and phrase.degrees is None
        return "do_not_tumble_dry" if plain else None
    level = phrase.level(_TUMBLES, "low")
    if level is None:
        plain = phrase.only("tumble", "dry", "machine") and phrase.degrees is None
        return "tumble_normal" if plain else None
    by_level = {"medium": "normal", "high": "normal"}  # two points on the symbol of a dryer
    return f"tumble_{by_level.get(level, level)}" if level in LEVELS else None


def _dry(phrase: RolePhrase) -> list[str]:
    """Return the way, and the shade: *dry flat in the shade* asks for both."""
    roles = phrase.roles
    if phrase.degrees is not None:
        return []
    shaded = ["dry_in_shade"] if "shade" in roles or {"sun", "not"} <= roles else []
    of_sun = "sun" in roles and phrase.only("dry", "sun", "not", "spread", *_WAYS)
    if "not" in roles and not of_sun:
        return []
    if "spread" in roles:
        roles = roles - {"spread"} | ({"line"} - {"line" for way in _WAYS if way in roles})
    if roles - {"dry", "shade", "sun", "not", "drip", *_WAYS} or set(_WAYS) <= roles:
        return []
    if "sun" in roles and "not" not in roles:
        return []
    way = "flat" if "flat" in roles else "line" if roles & {"line", "drip"} else None
    drip = "drip_" if "drip" in roles else ""
    return [*([f"{drip}dry_{way}"] if way else []), *shaded]


_WAYS = ("line", "flat")


def _iron(phrase: RolePhrase) -> str | None:
    if not phrase.only("iron", "not", "mild", "moderate", *LEVELS):
        return None
    if "not" in phrase.roles:
        bare = phrase.only("iron", "not") and phrase.degrees is None
        return "do_not_iron" if bare else None
    level = phrase.level(_IRONS, "medium")
    return f"iron_{level}" if level in ("low", "medium", "high") else None


def _dry_clean(phrase: RolePhrase) -> str | None:
    roles = phrase.roles
    allowed = ("dryclean", "clean", "wash", "dry", "not", "normal", "mild", "moderate")
    if phrase.degrees is not None or not phrase.only(*allowed, "solvent_p", "solvent_f"):
        return None
    if "not" in roles:
        return "do_not_dry_clean" if phrase.only("dryclean", "clean", "wash", "not") else None
    solvent = "_p" if "solvent_p" in roles else "_f" if "solvent_f" in roles else ""
    mild = "_mild" if roles & {"mild", "moderate"} else ""
    if mild and not solvent:
        return None
    return f"dry_clean{solvent}{mild}"


def _wet_clean(phrase: RolePhrase) -> str | None:
    roles = phrase.roles
    if phrase.degrees is not None:
        return None
    if not phrase.only("wetclean", "clean", "wash", "not", "normal", *MILD):
        return None
    if "not" in roles:
        return "do_not_wet_clean" if not roles & MILD else None
    return (
        "wet_clean_very_mild"
        if "very" in roles
        else "wet_clean_mild"
        if "mild" in roles
        else ("wet_clean")
    )
