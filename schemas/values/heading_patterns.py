"""How documents write the part that a material, a block or a row of a table is of."""

from __future__ import annotations

import re

# Where the words for a part end: at a mark, or where English goes on behind a noun.
ENDS = re.compile(
    r"\s*(?:[,.;|)）、，。\n]|$|(?:and|und|et|e|y|ve|with|mit|that|which|for|throughout|holds|keeps"
    r"|adds|gives|makes|feels|offers|provides|ensures|completes|finishes|is|has)\s)"
)
# *cuoio per la suola*, *leather for the sole*: the part that a fibre is used for. And the weave
# between a fibre and its part: *cotton twill lining*, *viskon saten astar*.
_WEAVES = (
    r"twill|satin|sateen|canvas|jacquard|jersey|poplin|voile|taffeta|crêpe|crepe|crepe de chine"
    r"|georgette|drill|mesh|fleece|flannel|blend|mix|herringbone|charmeuse|habotai|habutai|organza"
    r"|chiffon|percale|cambric|lawn|fabric|cloth|knit|tulle|terry|corduroy|gabardine|serge|batiste"
    r"|gauze|muslin|saten|jakarlı|dokuma|örme|kumaş|şifon|keper|satijnen"
)
USED_FOR = re.compile(
    rf"\s(?:(?:stretch|printed|striped|quilted|brushed|{_WEAVES})\s){{0,2}}(?:{_WEAVES})\s|"
    r"\s(?:for|per|pour|für|para)\s(?:the\s|la\s|le\s|les\s|il\s|lo\s|i\s|gli\s|l['’]\s?|el\s|los\s|las\s|o\s|a\s|os\s|as\s"
    r"|d(?:as|en|ie|er)\s)?",
    re.I,
)
# What a bill of materials calls the part that a block is about.
PLACED = re.compile(
    r"^(?:[^\n:：|]{1,12}\s)?(?:Placement|Placed|Position|Pos\.?|Part|Parte|Component\w*|Composant"
    r"|Bauteil|Teil|Verwendung|Élément|Emplacement|Elemento|Partie|Posizione|Posición|Posição|Pieza"
    r"|Peça|Parça|Bölge|Konum|Kullanım yeri|部位|位置|部件|使用部位)(?:\s[^\n:：|]{1,16})?"
    r"\s?[:：]\s?(?P<cell>[^\n]+)$",
    re.I | re.M,
)
# The first cell of a row that is told under the names of its columns, whatever they are.
CELL_LINE = re.compile(r"^[^\n:：|]{1,40}[:：][^\S\n]?(?P<cell>[^\n:：|]{1,40})$", re.M)
# Verbs of lining take what they line with, however far behind: *doublé à mi-cuisse en acétate*.
LINED = re.compile(
    r"(?:doubl|gefütter|ausgekleide|foderat|forrad|lined)[^\W_]*(?:\s(?:mit|with|in|en|de|di|em|a))?",
    re.I,
)
# Chinese and Japanese have no blank before the part: 真丝内里, シルク裏地.
GLUED = re.compile(r"[\u3400-\u9fff][\u3040-\u30ff\u3400-\u9fff]+")
