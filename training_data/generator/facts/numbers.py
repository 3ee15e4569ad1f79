"""Numbers, shares, quantities, money and dates in a supplier's own notation."""

from __future__ import annotations

import datetime as dt

from training_data.generator.facts.fact import Draft
from training_data.generator.profile import Supplier

_SIGNS = {
    "EUR": ("€",),
    "USD": ("$", "US$", "USD "),
    "GBP": ("£",),
    "CHF": ("CHF ", "SFr. ", "Fr. "),
    "JPY": ("¥", "円", "JPY "),
    "CNY": ("¥", "RMB ", "元", "RMB￥", "￥"),
    "HKD": ("HK$",),
    "INR": ("₹", "Rs. ", "INR "),
    "AUD": ("A$", "AU$"),
    "CAD": ("C$", "CA$"),
    "TRY": ("₺", " TL", "TL "),
    "MAD": (" DH", "MAD "),
    "MXN": ("MX$", "$"),
    "BRL": ("R$ ", "R$"),
}
_CODES = {"CNY": ("RMB", "CNY"), "TRY": ("TL", "TRY"), "EUR": ("EUR", "Euro", "EUR", "eur")}
_AFTER_ONLY = frozenset({"円", "元", " TL", " DH"})
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
    "dezembro",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
}


def decimal(supplier: Supplier, value: float, places: int = 0) -> str:
    """Write a number with the supplier's decimal and thousands marks."""
    text = f"{value:.{places}f}"
    whole, _, rest = text.partition(".")
    if len(whole.lstrip("-")) > 3 and supplier.thousands:
        sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
        groups: list[str] = []
        while digits:
            groups.insert(0, digits[-3:])
            digits = digits[:-3]
        whole = sign + supplier.thousands.join(groups)
    return whole + (("," if supplier.decimal_comma else ".") + rest if rest else "")


def share(draft: Draft, value: float, *, sign: bool | None = None) -> str:
    """Write a percentage as the supplier does, with or without its sign."""
    supplier = draft.supplier
    places = 0 if float(value).is_integer() else 1
    number = decimal(supplier, value, places)
    if not (supplier.percent_sign if sign is None else sign):
        return number
    gap = " " if supplier.percent_space else ""
    if supplier.percent_before:
        return f"%{gap}{number}"
    return f"{number}{gap}%"


def date(supplier: Supplier, day: dt.date) -> str:
    """Write a date in the supplier's style, month names in its language."""
    style = supplier.date_style
    months = _MONTHS.get(supplier.languages[0], _MONTHS["en"]).split()
    style = style.replace("%B", months[day.month - 1])
    style = style.replace("%b", months[day.month - 1][:3])
    style = style.replace("%-m", str(day.month)).replace("%-d", str(day.day))
    return day.strftime(style)


def draw_date(draft: Draft, first: int = 2023, last: int = 2028) -> dt.date:
    """Draw a day between two years."""
    rng = draft.rng
    return dt.date(rng.randint(first, last), rng.randint(1, 12), rng.randint(1, 28))


def money(draft: Draft, value: float, *, currency: bool = True) -> str:
    """Write an amount of money as the supplier does."""
    supplier = draft.supplier
    whole = supplier.currency in ("JPY", "TRY", "INR") or draft.chance(0.12)
    places = 0 if whole else 2
    number = decimal(supplier, round(value) if whole else value, places)
    if whole and draft.chance(0.08):
        number += ",-" if supplier.decimal_comma else ".-"
    if not currency:
        return number
    style = supplier.money_style
    if style.startswith("code"):
        code = draft.pick(_CODES.get(supplier.currency, (supplier.currency,)))
        return f"{code} {number}" if style == "code_before" else f"{number} {code}"
    sign = draft.pick(_SIGNS[supplier.currency])
    if sign in _AFTER_ONLY:
        return number + sign
    gap = " " if supplier.unit_space and not sign.endswith(" ") else ""
    if style == "sign_before":
        return f"{sign}{gap}{number}"
    return f"{number}{gap}{sign.strip()}"


def currency_mark(draft: Draft) -> str:
    """Return what a column header shows as the currency."""
    currency = draft.supplier.currency
    if draft.chance(0.5):
        return draft.pick(_CODES.get(currency, (currency,)))
    return draft.pick(_SIGNS[currency]).strip()


def amount(draft: Draft, value: float, unit: str, places: int = 0) -> str:
    """Write a quantity, now and then a range, about, or with a tolerance."""
    supplier = draft.supplier
    number = decimal(supplier, value, places)
    gap = " " if supplier.unit_space else ""
    shape = draft.rng.random()
    if shape < 0.06:
        number = f"{draft.pick(_ABOUT.get(draft.lang, _ABOUT['en']))} {number}"
    elif shape < 0.11:
        step = max(value * draft.pick((0.02, 0.05, 0.1)), 10.0**-places)
        number += draft.pick(("-", "/", " - ", "–", "/")) + decimal(supplier, value + step, places)
    elif shape < 0.17:
        return f"{number}{gap}{unit} ±{draft.pick(('5', '3', '6', '10', ' 5'))}%"
    elif shape < 0.2:
        number += draft.pick((" ± 5%", " +/- 5%", "±3%", " (±5%)"))
    return f"{number}{gap}{unit}"


_ABOUT = {
    "en": ("approx.", "ca.", "about", "c."),
    "it": ("ca.", "circa"),
    "fr": ("env.", "environ"),
    "de": ("ca.", "etwa"),
    "es": ("aprox.", "unos"),
    "pt": ("aprox.", "cerca de"),
    "tr": ("yakl.", "yaklaşık"),
    "zh": ("约", "大约"),
    "ja": ("約", "およそ"),
}
