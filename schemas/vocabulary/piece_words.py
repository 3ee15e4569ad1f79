"""What goods are counted in beside a number of them: *20 pcs*, *12 paia*, *4 Stk.*, in orders."""

from __future__ import annotations

from typing import Final

# Alternatives of a pattern, matched without regard to case; a full stop may follow.
PIECES: Final[str] = (
    r"pcs?|pces?|pieces?|units?|pairs?|prs?|sets?"  # en
    r"|stücke?|st(?:ü?ck|k)?|paare?"  # de
    r"|pz|pezz[io]|cap[io]|pai[ao]"  # it
    r"|pi[eè]ces?|paires?|unit[eé]s?"  # fr
    r"|piezas?|pzas?|pares|par|uds?|unid(?:ad(?:es)?)?"  # es
    r"|pe[çc]as?|pçs?|un"  # pt
    r"|adet|çift|tane"  # tr
    r"|stuks?"  # nl
    r"|[双条枚足点着件個个]"
)
