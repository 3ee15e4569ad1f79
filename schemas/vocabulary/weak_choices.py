"""Words of choices that mean something else unless they stand beside what they are said of.

`WEAK_*` choose only near their noun, `NEVER_*` only behind a label.
"""

from __future__ import annotations

from typing import Final


def _row(words: str) -> tuple[str, ...]:
    return tuple(words.strip().replace("\n    ", "|").split("|"))


WEAK_FIT: Final = _row("""
    standard|normal|normale|normali|normales|classic|classico|classica|classiche|klassisch
    klassische|klassischer
    classique|classiques|clásico|clásica|clássico|clássica|straight|wide|easy|comfort|confort
    large|larges|ample|amples
    largo|larga|larghi|larghe|largos|largas|ampio|ampia|ampi|ampie|ancho|ancha|anchos|amplio
    amplia|amplo|ampla
    morbido|morbida|morbidi|morbide|comodo|comoda|comodi|comode|dritto|dritta|dritti|dritte
    direito|justo|justa
    gerade|gerader|weit|weite|weiter|bequem|bequeme|eng|enge|lässig|leger|recto|recta|rectos
    droit|droite|droits
    étroite|étroit|fluide|estrecho|cómodo|confortável|pegado|dar|bol|geniş|düz|klasik|standart
    rahat|tight
    svasata|asciutto|asciutta|fitted|over|cocoon|solto|solta|suelto|suelta|reto|roomy|comfortable
    标准|常规|休闲|适中|普通|標準|合身|レギュラー|ワイド|フィット|定番シルエット""")

WEAK_SLEEVE: Final = _row("""
    short|long|corta|corte|corto|corti|lunga|lunghe|lungo|lunghi|courtes|courte|longues|longue
    kurz|kurze|kurzen|lang
    lange|langen|länge|larga|largas|largo|largos|cortas|curta|curtas|comprida|compridas|longa
    longas|kısa|uzun
    短|长|SS|LS|S/S|L/S|ML|M L|M/L|MC|M/C|m c|s s|l s|3/4|¾|3 4|tank|spalline|bretelles|alças|cavas
    tirantes|träger
    strappy|tre quarti|trois-quarts|tres cuartos|três quartos|al gomito|al codo|elbow length|七分
    九分|a giro""")

WEAK_NECK: Final = _row("""
    round|rund|crew|v|rond|tondo|redondo|yuvarlak|bisiklet|mock|montant|boat|barca|barco|bateau
    pico|shawl|schal|châle
    chal|scialle|kent|classique|alto|roulé|balıkçı|turtle|ciclista|cisne|reverse|asymmetric
    asimmetrico|halter|cowl
    hooded collar|wide neck|lapel collar|ボート|ショール|モック|パーカー|クルー""")

WEAK_CLOSURE: Final = _row("""
    none|nessuna|nessuno|nessun|aucune|aucun|keine|keiner|ohne|ninguno|ninguna|nenhum|nenhuma|yok
    açık|无|なし|無し
    clip|clips|tie|ties|lien|ip|pressione|automatico
    open|aperto|aperta|aperti|aperte|ouvert|ouverte|offen|abierto|abierta|aberto|aberta|sciolto
    オープン""")

# Holes for laces: on a shoe they tell how it is closed, elsewhere nothing.
EYELETS: Final = {
    "en": "eyelets|eyelet|speed hooks|speed hook|lace hooks|lacing hooks|eye derby|eye boot",
    "it": "occhielli|ganci per lacci|ganci passalaccio|passalacci",
    "fr": "œillets|crochets de laçage|passe-lacets",
    "de": "Ösen|Ösenpaare|Ösenpaaren|Schnürhaken|Loch-Derby|Schnürösen|Loch-Schnürung",
    "es": "ojetes|ganchos de cordones",
    "pt": "ilhós|ilhoses|ganchos de atacador",
    "tr": "kuş gözü|bağcık deliği|bağcık delikli",
    "code": "vetergaten|veteroogjes|veterhaken",
    "zh": "鞋眼|气眼|鞋带孔",
    "ja": "アイレット|ハトメ|鳩目",
}

NEVER_PATTERN: Final = _row("tu|ombra|ombre|vigore|chine|punkt|risca|druck|drucke|motivo")

NEVER_CLOSURE: Final = _row("lacca|lacche|pullover|pullovers")

NEVER_STITCH: Final = _row("sweater|sweaters|laces|lacing")

NEVER_WEAVE: Final = _row("panna|panne|handelsgesellschaft|gesellschaft")

# Whatever is made is sewn somewhere: alone it is no way of making shoes.
NEVER_CONSTRUCTION: Final = _row("""
    cucita|cucite|cucito|cuciti|genäht|genähte|genähter|cousu|cousue|cousus|cousues|stitched|sewn
    cosido|cosida|costurado|costurada|dikişli""")

WEAK_DYEING: Final = _row("""
    in the hank|in hank|in hanks|in the yarn|in the piece|in piece|as yarn|as cloth|in the top
    in the fleece|in the wool
    in matassa|in filo|in rocca|in pezza|in tinta pezza|in top|in fiocco
    en écheveau|en écheveaux|en fil|sur fil|en bobine|en pièce|en pièces|en bourre|en masse
    im Strang|im Garn|am Garn|in der Flocke|im Stück|am Stück|als Garn|als Stück
    en madeja|en madejas|en hilo|en bobina|en pieza|en rama|en floca
    em meada|em meadas|em fio|em bobine|em peça|em rama
    iplikte|çilede|bobinde|parçada|topta|elyafta""")

WEAK_CONSTRUCTION: Final = _row("""
    mocassino|mocassini|mocassin|mocassins|moccasin|moccasins|mokassin|mokassins|mocasín|mocasines
    mocassim|mocassins|espadrille|espadrilles|espadrillas|mokasen|a mano|モカシン""")
