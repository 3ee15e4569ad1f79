"""Words for what jewels are plated with, in nine languages."""

from __future__ import annotations

from typing import Final


def _row(words: str) -> tuple[str, ...]:
    return tuple(words.strip().replace("\n    ", "|").split("|"))


METALS: Final = _row("""
    gold|yellow gold|white gold|rose gold|pink gold|silver|rhodium|black rhodium|palladium
    platinum|ruthenium|black ruthenium|nickel|copper|bronze
    oro|argento|rodio|palladio|rutenio|platino|nichel|rame
    or|argent|palladié|ruthénium|platine
    Gold|Gelbgold|Roségold|Rosegold|Rotgold|Weißgold|Weissgold|Feingold|Silber|Feinsilber|Platin|Schwarzrhodium
    plata|paladio|níquel|niquel|ouro|prata|ródio|paládio|ruténio|rutênio|platina
    altın|gümüş|rodyum|paladyum|platin|rutenyum|nikel""")

COLOURS: Final = _row("""
    yellow|white|rose|pink|black|red|green|champagne|fine|pure
    giallo|gialla|bianco|bianca|rosa|nero|nera|rosso|fino|puro
    jaune|blanc|gris|rosé|noir|fin|fine|pur
    gelb|weiß|weiss|rosé|schwarz|echt|hart|fein
    amarillo|blanco|rosado|negro|amarelo|branco|preto|dorado|dourado|doré|dorato
    sarı|beyaz|pembe|roze|siyah|yeşil|has""")

# Participles and nouns that say of a metal named beside them that it is the plating.
OPEN_WORDS: Final = _row("""
    plated|gold-plated|dipped|electroplated|ion-plated|ion plated|ion plating
    placcato|placcata|placcati|placcate|bagno|bagnato|bagnata|bagnati|bagnate|galvanizzato|ricoperto|doratura
    bagno galvanico|galvanica
    plaqué|plaquée|plaqués|plaquées|placage|plaquage|dorure|bain|trempé|trempée|recouvert|recouverte
    plattiert|plattierte|überzogen|beschichtet
    chapado|chapada|chapados|chapadas|enchapado|enchapada|bañado|bañada|bañados|bañadas|baño|recubierto|recubierta
    banhado|banhada|banhados|banhadas|banho|folheado|folheada|folheados|folheadas|chapeado|chapeada|revestido
    kaplanmış""")

# What names its metal itself.
_PARTICIPLES = _row("""
    vergoldet|versilbert|rhodiniert|rhodiert|palladiniert|palladiert|rutheniert|platiniert|hartvergoldet
    roségoldplattiert|goldplattiert|rosévergoldet|gelbvergoldet|feuervergoldet|schwarzrhodiniert""")
_NAMED = _row("""
    vermeil|gilt|gilded|rhodium-plated|rhodanised|rhodanized
    rodiato|rodiata|rodiati|rodiate|rodiatura|dorato|dorata|dorati|dorate|doratura|argentato|argentata|palladiato
    palladiata|ruteniato|ruteniata|platinato|platinata|argentatura
    rhodié|rhodiée|rhodiés|rhodiées|rhodiage|dorure|argenture|palladiée|ruthénié|ruthéniée|platiné
    vergoldung|hartvergoldung|versilberung|rhodinierung
    verplatint|roségold-vermeil|goldauflage|silberauflage|rhodiumauflage
    rodiado|rodiada|rodiados|rodiadas|paladiado|platinado
    rodinado|rodinada|dourado a ouro|rutenizado
    rodajlı|rodyumlu|altın yaldızlı
    palladiati|palladiate|palladiées|palladiés|ruthéniés|ruthéniées|paladiada|paladiados
    verguld|vergulde|verzilverd|verzilverde|gerodineerd|gerodineerde|gerhodineerd|gerhodineerde""")
NAMED_WORDS: Final = (
    *_NAMED,
    *(word + ending for word in _PARTICIPLES for ending in ("", "e", "em", "en", "er", "es")),
)

# Words that gilding shares with mere colours: they tell a plating with what gilds, or how thick.
GILT_WORDS: Final = _row("""
    doré|dorée|dorés|dorées|dorado|dorada|dorados|doradas|dourado|dourada|dourados|douradas|argenté|argentée
    plateado|plateada|prateado|prateada""")

# What stands behind the metal: *gold plated*, *altın kaplama*.
BEHIND_METAL: Final = _row("""
    plated|plating|plate|vermeil|flash|filled|dipped|coated|coating|overlay|electroplated
    plattiert|plattierte|plattiertes|plattierter|plattiertem|plattierten|beschichtet|beschichtung|überzogen|auflage|überzug|plattierung
    vergoldet|veredelt
    tone|tone finish|toned|finish|finished|washed|wash
    kaplama|kaplamalı|kaplamadır|kaplanmış|kaplı""")
