"""Words for parts and packings that have colours of their own, and for what is so coloured."""

from __future__ import annotations

from typing import Final


def _row(words: str) -> tuple[str, ...]:
    return tuple(words.strip().replace("\n    ", "|").split("|"))


# Bands, edges, threads and packings: *black ribbon*, *nastro nero*, *bordure marine*.
TRIMS: Final = _row("""
    ribbon|hatband|hat band|grosgrain band|grosgrain ribbon|border|edging|edges|edge paint|piping
    hem|rolled hem|tassel|tassels|fringe|stitching|topstitching|thread|threads|laces|heel|heels
    welt|dust bag|dustbag|hat box|shoe box|gift box|tissue paper|pom-pom|trim|heel tab
    nastro|cinta|bordo|bordi|bordino|orlo|profilo|profili|frangia|frange|nappina|nappine|cucitura
    cuciture|impuntura|impunture|filo|stringhe|lacci|tacco|guardolo|costa|coste|scatola|fiocco
    galon|ruban|bordure|bordures|liseré|passepoil|surpiqûre|surpiqûres|piqûres|tranche|tranches
    ourlet|roulotté|franges|pompon|lacets|talon|talons|trépointe|boîte|pochon|écrin|ganse
    Band|Hutband|Ripsband|Borte|Bordüre|Rand|Kante|Kanten|Paspel|Naht|Nähte|Ziernähte|Garn|Absatz
    Schnürsenkel|Rahmen|Fransen|Quaste|Staubbeutel|Karton|Schachtel
    ribete|ribetes|vivo|vivos|borde|bordes|canto|cantos|pespunte|pespuntes|costura|costuras|hilo
    cordones|tacón|cerco|flecos|borla|caja
    fita|debrum|debruns|vivos|orla|cercadura|pesponto|pespontos|linha|atacadores|salto|vira|franja
    pompom|caixa|bainha
    şerit|kurdele|biye|bordür|kenar|kenar boyası|dikiş|dikiş ipi|iplik|topuk|bağcık|püskül|kutu
    toz torbası|toka|fermuar
    motif|motifs|motivo|dessin|lint|bies|rand|garen|hak|veters|stofzak""")

# Cloths and skins of hats and shoes: *Feltro grigio*, *burgundy patent*.
CLOTHS: Final = _row("""
    felt|fur felt|wool felt|straw|patent|patent leather|feltro|paglia|vernice|feutre|paille|vernis
    verni|Filz|Haarfilz|Wollfilz|Stroh|Strohhut|Filzhut|Lack|fieltro|paja|charol|palha|verniz
    keçe|hasır|rugan|vilt|lak""")

# What lies below a print: *fond ivoire*, *ground colour ivory*.
GROUNDS: Final = _row("""
    fond|ground|ground colour|background|fondo|Grund|Fond|fundo|zemin""")

# Parts whose label announces their own colour: *Fodera: rossa*.
PARTS: Final = _row("""
    lining|sole|insole|outsole|hardware|fodera|suola|minuteria|doublure|semelle|bijouterie|Futter
    Innenfutter|Sohle|Laufsohle|Beschläge|forro|suela|plantilla|herrajes|sola|palmilha|ferragens
    astar|taban|aksam|metal aksam|voering|zool|beslag|里布|里料|五金|裏地|金具|ソール""")
