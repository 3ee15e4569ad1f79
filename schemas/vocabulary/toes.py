"""Words for the toe of a shoe and for its shapes, in nine languages."""

from __future__ import annotations

from typing import Final


def _row(words: str) -> tuple[str, ...]:
    return tuple(words.strip().replace("\n    ", "|").split("|"))


# The toe itself: beside it an adjective is a shape.
TOES: Final = _row("""
    toe|toes|toed|toe shape|toe cap
    punta|punte|puntale|forma
    bout|bouts|pointe
    Spitze|Schuhspitze|Zehenpartie|Zehen|Kappe|Zehenform|Leisten
    puntera|horma
    biqueira|bico|ponta
    burun|burunlu|burnu
    neus|neuzen|teen
    鞋头|头|楦头|トゥ|トウ|つま先|爪先|先""")

# Shapes that are one of many things unless the toe stands beside them.
ADJECTIVES: Final = _row("""
    softly squared|softly rounded|gently rounded|gently squared
    round|rounded|almond|pointed|pointy|square|squared|chiselled|chiseled|snipped|open|peep|closed
    oval|plain|soft
    soft square|soft round|blunt|elongated|tapered|slim|wide|split|slightly rounded
    slightly pointed|anatomic|point|chisel|snip|snub|egg-shaped|rounded square
    tonda|tondo|rotonda|arrotondata|a mandorla|mandorla|affusolata|sfilata|quadra|quadrata
    squadrata|aperta|chiusa
    appuntita|allungata|ovale|larga|stretta|a becco|tonde|affusolate|quadrate|squadrate|aperte
    appuntite|affusolato|squadrato|arrotondato|appuntito
    rond|ronde|arrondi|arrondie|amande|en amande|pointu|pointue|carré|carrée|ouvert|ouverte|fermé
    effilé|effilée|effilés|pointus|pointues|ronds|carrés|carrées|ouverts|ouvertes|biseauté
    légèrement arrondi|allongé|ovale
    rund|runde|runder|runden|abgerundet|abgerundete|spitz|spitze|spitzer|mandelförmig|mandelförmige
    Mandelform
    eckig|eckige|karree|Karree|quadratisch|offen|offene|offener|oval|schmal|breit|zulaufend
    spitz zulaufend|spitz zulaufende|spitz zulaufender|spitz zulaufenden|mandelförmiger
    mandelförmigen|eckiger|eckigen|spitzen|offenen|abgerundeter|abgerundeten|gerundete|gerundeter|ovaler|schmaler
    quadratische|quadratischer|karreeförmig|karreeförmige|karreeförmiger
    leicht eckig|leicht gerundet|gerundet
    redonda|redondo|redondeada|almendrada|almendrado|almendra|afilada|afilado|puntiaguda|cuadrada
    cuadrado|abierta
    en punta|cerrada|estrecha|alargada|fina|ovalada|redondeado|puntiagudo|abierto|redondas|cuadradas
    almendradas|afiladas|abiertas
    amendoado|fino|quadrado|pontiagudo|arredondado|aberto|afunilada|afunilado
    amendoada|amêndoa|em amêndoa|afiada|pontiaguda|quadrada|aberta|fechada|arredondada|bicuda
    spits|spitse|puntig|puntige|vierkant|vierkante|amandelvormig|amandelvormige|afgerond|afgeronde
    yuvarlak|oval|sivri|badem|küt|kare|açık|kapalı|sivri uçlu
    圆|尖|方|杏仁|小方|小尖|大圆|小圆|露趾|鱼嘴
    ラウンド|アーモンド|ポインテッド|スクエア|オープン|プレーン|オブリーク|丸|尖|角""")

# Words that name the toe and its shape in one.
WHOLE: Final = _row("""
    peep-toe|peep toe|open-toed
    cap toe|cap-toe|wing tip|wingtip|wing-tip|moc toe|moc-toe|apron toe|apron-toe|split toe
    bout fleuri|bout droit fleuri|bout golf|bout rapporté
    punta inglese|punta liscia|mascherina liscia|coda di rondine
    Flügelkappe|Querkappe|puntera recta|pala vega|biqueira inglesa
    Peeptoe|Rundspitze
    圆头|尖头|方头|小方头|杏仁头|圆楦|尖楦|鱼嘴|露趾|大头|小圆头|小尖头|扁头
    ラウンドトゥ|ラウンドトウ|アーモンドトゥ|アーモンドトウ|ポインテッドトゥ|ポインテッドトウ|スクエアトゥ
    スクエアトウ|オープントゥ|オープントウ|プレーントゥ|プレーントウ|オブリークトゥ|セミスクエアトゥ|チゼルトゥ""")
