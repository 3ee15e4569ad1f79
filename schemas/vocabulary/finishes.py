"""Words for metals of fittings and for how they look, in nine languages."""

from __future__ import annotations

from typing import Final


def _row(words: str) -> tuple[str, ...]:
    return tuple(words.strip().replace("\n    ", "|").split("|"))


METALS: Final = _row("""
    brass|nickel|palladium|bronze|ruthenium|gunmetal|gun metal|chrome|copper|steel
    gold|silver|pewter|zamak
    ottone|nichel|palladio|bronzo|rutenio|canna di fucile|cromo|rame|acciaio|oro|argento|peltro
    laiton|palladié|canon de fusil|cuivre|acier|argent|étain|ruthénium
    Messing|Altmessing|Kupfer|Edelstahl|Stahl|Silber|Zinn|Altsilber|Altgold
    latón|níquel|niquel|paladio|bronce|cobre|acero|plata|peltre
    latão|paládio|aço|prata|ouro|estanho|pirinç|nikel|paladyum|bronz|krom|bakır|çelik|altın|gümüş
    黄铜|铜|镍|青铜|古铜|枪色|金色|银色|钯|铬|钢|真鍮|ニッケル|ゴールド|シルバー|銀|金|クロム|ブロンズ""")

LOOKS: Final = _row("""
    antique|antiqued|aged|brushed|polished|satin|matt|matte|shiny|light|pale|dark|solid|old|vintage|burnished
    anticato|antico|satinato|lucido|spazzolato|chiaro|scuro|opaco|massiccio|vecchio|brunito|invecchiato|lucida
    vieilli|vieillie|brossé|brossée|poli|polie|mat|mate|clair|massif|brillant|satiné|antique|patiné
    antik|gebürstet|poliert|matt|glänzend|massiv|hell|satiniert|dunkel|brüniert|gealtert
    envejecido|viejo|satinado|brillo|cepillado|claro|brillante|macizo|pulido|antiguo
    envelhecido|acetinado|escovado|velho|polido|fosco|brilhante|eskitme|mat|parlak|saten|fırçalı|açık|antik
    浅|亮|哑|古|拉丝|仿古|淡|いぶし|つや消し|アンティーク|ライト|ピンク|玫瑰""")

PLATED: Final = _row("""
    nickel-plated|gold-plated|silver-plated|gilt|nickel-free|nichelato|nichelata|dorato|dorata|argentato|cromato
    nickelé|nickelée|doré|dorée|argenté|argentée|chromé|chromée|vernickelt|vergoldet|versilbert|verchromt
    niquelado|niquelada|dorado|dorada|plateado|plateada|cromado|cromada|dourado|dourada|prateado|prateada""")

FINISHED: Final = _row("finish|finitura|finition|tone|plated|plating|optik|kaplama|free|tonu")
