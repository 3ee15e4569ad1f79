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
    黄铜|铜|镍|青铜|古铜|枪色|金色|银色|钯|铬|钢|真鍮|ニッケル|ゴールド|シルバー|銀|金|クロム|ブロンズ
    rose gold|light gold|pale gold|black nickel|white bronze|aluminium|black metal|gold-tone
    silver-tone
    oro rosa|oro chiaro|nichel nero|alluminio|bronzo bianco|ottone nero
    or rose|or clair|or pâle|or vieilli|bronze|nickel noir|aluminium|zamac
    Roségold|Rosegold|Hellgold|Weißgold|Gold|Nickel|Bronze|Rotguss|Neusilber|Aluminium|Schwarznickel
    Eisen|Schwarzmetall|Goldfarben|Silberfarben|goldfarbig|silberfarbig|goldfarbene|silberfarbene
    oro rosa|oro viejo|hierro|aluminio|cromo|níquel negro|ouro rosa|ouro velho|bronze
    níquel negro|alumínio
    goud|lichtgoud|oudgoud|roségoud|oudmessing|zilver|oudzilver|nikkel|brons|koper|staal
    gümüş rengi|altın rengi|füme|antrasit|roze altın|rose altın
    不锈钢|锌合金|合金|哑金|玫瑰金|浅金|真鍮無垢|ピューター|ガンメタル|銅|鉄|ステンレス|ローズゴールド|ピンクゴールド
    香槟金|枪黑|钯金|钌|白铜|钛|パラジウム|プラチナ|ルテニウム|ガンメタ|ブラックニッケル""")

LOOKS: Final = _row("""
    antique|antiqued|aged|brushed|polished|satin|matt|matte|shiny|light|pale|dark|solid|old|vintage
    burnished
    anticato|antico|satinato|lucido|spazzolato|chiaro|scuro|opaco|massiccio|vecchio|brunito
    invecchiato|lucida
    pâle|pâles|foncé|foncée|vieilli|vieillie|brossé|brossée|poli|polie|mat|mate|clair|massif|brillant|satiné|antique|patiné
    antik|gebürstet|poliert|matt|glänzend|massiv|hell|satiniert|dunkel|brüniert|gealtert
    envejecido|viejo|satinado|brillo|cepillado|claro|brillante|macizo|pulido|antiguo
    envelhecido|acetinado|escovado|velho|polido|fosco|brilhante|eskitme|mat|parlak|saten|fırçalı
    açık|antik
    浅|亮|哑|古|拉丝|仿古|淡|いぶし|つや消し|アンティーク|ライト|ピンク|玫瑰
    raw|unlacquered|lacquered|hand-polished|blackened|black|white|matte|mat|distressed|weathered
    natural
    grezzo|grezza|naturale|satinata|opaca|anticata|spazzolata|bruno|nero|martellato|laccato
    antichizzato
    antichizzata|lucide|lucidi|opachi|satinate|brunita|bruniti
    brut|brute|bruts|noirci|martelé|verni|vernie|patinée|satinée|vieillis|noir|ancien|clair|mats
    roh|naturbelassen|unlackiert|lackiert|patiniert|geschwärzt|schwarz|gehämmert|vernickelt|alt
    satin|antikisiert
    glänzende|matte|massive|poliertes|gebürstetes|antike|antikes|rohes|mattes|glänzendes|antikem
    massivem|poliertem
    bruto|cruda|crudo|pulida|envejecida|satinada|martillado|lacado|negro|mate|brillo|macizos
    antiguo|cepillada
    bruto|polida|envelhecida|acetinada|escovada|martelado|lacado|preto|claro|maciço|antigo|fosca
    ham|cilalı|mat|eskitilmiş|siyah|taşlanmış|masif|antikalı
    geborsteld|gepolijst|antiek|verouderd|gesatineerd|glanzend|zwart
    做旧|磨砂|电镀|抛光|复古|黑|哑光|光面|無垢|磨き|古美|マット|シャンパン|ブラッシュド""")

PLATED: Final = _row("""
    nickel-plated|gold-plated|silver-plated|gilt|nickel-free|nichelato|nichelata|dorato|dorata
    argentato|cromato
    nickelé|nickelée|doré|dorée|argenté|argentée|chromé|chromée|vernickelt|vergoldet|versilbert
    verchromt
    niquelado|niquelada|dorado|dorada|plateado|plateada|cromado|cromada|dourado|dourada|prateado
    prateada
    palladium-plated|brass-plated|chrome-plated|nickel plated|gold plated|silver plated|gilded
    nickel free
    nichelati|nichelate|dorati|dorate|argentata|argentati|argentate|cromata|cromati|cromate
    ottonato|ottonata
    palladiato|palladiata|palladiati|ramato|bronzato|brunito|brunita|zincato|nichel free|nikel free
    nickelés|nickelées|dorés|dorées|argentés|argentées|chromés|chromées|palladiée|palladiés
    palladiées|bronzé
    vernickelte|vergoldete|versilberte|verchromte|vermessingt|vermessingte|verzinkt|verkupfert
    brüniert|palladiniert
    palladiert|rhodiniert|vernickelter|nickelfrei
    niquelados|niqueladas|dorados|doradas|plateados|plateadas|cromada|cromados|latonado|latonada
    paladiado|pavonado
    dourados|douradas|prateados|prateadas|cromados|latonado|paladiado
    altın kaplama|nikel kaplama|gümüş kaplama|krom kaplama|pirinç kaplama|nikelajlı|nikelaj
    nikelsiz|verguld|vergulde|vernikkeld|vernikkelde|verzilverd|verzilverde|verchroomd|verchroomde""")

FINISHED: Final = _row("""
    finish|finitura|finition|tone|plated|plating|optik|kaplama|free|tonu|toned|tones|finished
    coloured|colored|hued|kleurig|kleurige""")

# What is of metal in a bag: beside it a look alone is a finish, *matte black hardware*.
FITTINGS: Final = _row("""
    hardware|fittings|metalware|metal parts|metal hardware|metalleria|minuteria|accessori metallici
    ferrures|bijouterie|pièces métalliques|Beschläge|Beschlägen|Metallteile|Metallbeschläge
    herrajes|ferragens|metal aksesuarlar|aksesuarlar|metal aksam|beslag|metaaldelen""")
LINKS: Final = _row("""
    in|in a|with a|finish|finished in|in finitura|finitura|color|colore|en|finition|en finition
    de color|coloris|acabado|con acabado|en acabado|en tono|en color|em|acabamento
    com acabamento|em tom""")
