"""What of an HTML page a browser would not show: by its kind, its style or the style sheet."""

from __future__ import annotations

import re

from lxml import html

# fmt: off
_NEVER_SHOWN = frozenset({
    "head", "script", "style", "title", "meta", "link", "template", "noscript", "object",
    "embed", "iframe", "svg", "math", "canvas", "audio", "video", "select", "datalist", "map",
})
# fmt: on
_HIDDEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all"
    r"|(?:^|[;\s])opacity\s*:\s*0(?:\.0+)?\s*(?:[;!]|$)"
    r"|(?:^|[;\s])font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|rem|%)?\s*(?:[;!]|$)"
    r"|(?:^|[;\s])max-(?:height|width)\s*:\s*0(?:px|pt|em|%)?\s*(?:[;!]|$)",
    re.I,
)
# A wrapper with font size 0 is a trick against gaps between columns; its children set their own.
_ZERO_FONT = re.compile(r"(?:^|[;\s])font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:[;!]|$)", re.I)
_OWN_FONT = re.compile(r"font(?:-size)?\s*:\s*[^;]*?[1-9]\d*(?:\.\d+)?\s*(?:px|pt|em|rem|%)", re.I)
_CSS_COMMENT = re.compile(r"/\*.*?\*/", re.S)
_CSS_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SIMPLE_SELECTOR = re.compile(r"(?:[a-z]+)?[.#][\w-]+", re.I)


class Hidden:
    """Knows what the style sheets of one page hide on every screen.

    Args:
        root: The page.
    """

    def __init__(self, root: html.HtmlElement) -> None:
        self._names = _selectors(root)

    def hides(self, element: html.HtmlElement) -> bool:
        """Return whether a browser would not show the element."""
        if element.tag in _NEVER_SHOWN or element.get("hidden") is not None:
            return True
        style = element.get("style") or ""
        if style and _HIDDEN_STYLE.search(style):
            rest = _ZERO_FONT.sub(";", style)
            wrapper = not _HIDDEN_STYLE.search(rest) and any(
                _OWN_FONT.search(inner.get("style") or "") for inner in element.iterdescendants()
            )
            return not wrapper
        if self._names:
            names = [f".{name}" for name in (element.get("class") or "").split()]
            names.append(f"#{element.get('id') or ''}")
            return not self._names.isdisjoint(names)
        return False


def _selectors(root: html.HtmlElement) -> frozenset[str]:
    """Return the classes and ids that the style sheet hides, on every screen."""
    hidden: set[str] = set()
    for style in root.iter("style"):
        sheet = _without_media_rules(_CSS_COMMENT.sub("", style.text or ""))
        for selectors, rules in _CSS_RULE.findall(sheet):
            if _HIDDEN_STYLE.search(rules):
                for selector in selectors.split(","):
                    if _SIMPLE_SELECTOR.fullmatch(selector.strip()):
                        hidden.add(re.sub(r"^[a-zA-Z]+", "", selector.strip()))
    return frozenset(hidden)


def _without_media_rules(sheet: str) -> str:
    """Drop `@media {...}` and the like: they hide for narrow screens or dark rooms."""
    kept = []
    position = depth = 0
    for match in re.finditer(r"@[\w-]+[^{};]*\{|[{}]", sheet):
        token = match.group()
        if depth == 0:
            if token.startswith("@"):
                kept.append(sheet[position : match.start()])
                depth = 1
            continue
        depth += -1 if token == "}" else 1
        position = match.end()
    return "".join([*kept, sheet[position:] if depth == 0 else ""])
