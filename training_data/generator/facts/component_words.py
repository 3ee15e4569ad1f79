"""Headings of the components of a product, as labels and sheets write them."""

# ruff: noqa: E501  (packed tables: one language or attribute a line keeps them readable)

from __future__ import annotations

import random

from training_data.generator import wordforge
from training_data.generator.facts.lexicon import surface

_GARMENT = {
    "en": "Outer|Shell|Lining|Body|Padding|Ribs|Sleeves|Collar|Trim|Outer shell|Self|Main fabric|Filling|"
    "Sleeve lining|Pocket lining|Contrast|Body & sleeves|Coating|Reinforcement|Fill|Hood|Cuffs|Outer fabric|"
    "Body lining|Combo|Rib|Yoke|Facing|Waistband|Pocket bags|Interlining|Embroidery|Fabric 1|Fabric 2|Mesh|"
    "Back panel|Front|Face|Exclusive of trim|Elastic|Lace|Fur trim|Inner layer|Membrane|Gusset|Hood lining",
    "it": "Esterno|Fodera|Tessuto principale|Imbottitura|Corpo|Maniche|Coste|Collo|Bordo|Fodera maniche|"
    "Interno|Inserti|Contrasto|Fodera tasche|Rinforzo|Spalmatura|Tessuto 1|Tessuto 2|Cappuccio|Polsini|"
    "Davanti|Dietro|Ricamo|Pizzo|Rifinitura|Guarnizione|Teletta|Corpo e maniche|Parte superiore|Membrana",
    "fr": "Extérieur|Doublure|Tissu principal|Garnissage|Corps|Manches|Bord-côte|Col|Rembourrage|"
    "Doublure manches|Empiècement|Tissu contrastant|Doublure poches|Renfort|Enduction|Tissu 1|Tissu 2|"
    "Capuche|Poignets|Devant|Dos|Broderie|Dentelle|Corps et manches|Garniture|Intérieur|Finition",
    "de": "Obermaterial|Futter|Oberstoff|Füllung|Körper|Ärmel|Bündchen|Kragen|Besatz|Ärmelfutter|"
    "Außenmaterial|Kontrast|Taschenfutter|Verstärkung|Beschichtung|Stoff 1|Stoff 2|Kapuze|Wattierung|"
    "Vorderseite|Rückseite|Stickerei|Spitze|Grundstoff|Einsatz|Innenfutter|Rumpf|Membran",
    "es": "Exterior|Forro|Tejido principal|Relleno|Cuerpo|Mangas|Canalé|Cuello|Ribete|Forro mangas|"
    "Contraste|Forro bolsillos|Refuerzo|Recubrimiento|Tejido 1|Tejido 2|Capucha|Puños|Delantero|Espalda|"
    "Bordado|Encaje|Interior|Cuerpo y mangas|Vivo|Guarnición",
    "pt": "Exterior|Forro|Tecido principal|Enchimento|Corpo|Mangas|Canelado|Gola|Debrum|Forro das mangas|"
    "Contraste|Forro dos bolsos|Reforço|Revestimento|Tecido 1|Tecido 2|Capuz|Punhos|Frente|Costas|Bordado|"
    "Renda|Interior",
    "tr": "Dış kumaş|Astar|Ana kumaş|Dolgu|Beden|Kol|Ribana|Yaka|Biye|Kol astarı|Kontrast|Cep astarı|"
    "Takviye|Kaplama|Kumaş 1|Kumaş 2|Kapüşon|Manşet|Ön|Arka|Nakış|Dantel|İç",
    "zh": "面料|里料|填充物|大身|袖子|罗纹|领子|袖里|口袋布|撞色|涂层|拼料|辅料|帽子|面布|里布|身里|"
    "填充|绣花|蕾丝|前片|后片|主面料|配料",
    "ja": "表地|裏地|中わた|身頃|袖|リブ|衿|袖裏|袋布|別布|配色|詰物|コーティング|表生地|リブ部分|フード|"
    "前身頃|後身頃|レース部分|刺繍|本体|胴裏|側地",
}
_HARD = {
    "en": "Upper|Lining|Sole|Insole|Outsole|Sock|Handle|Strap|Body|Trim|Lining and sock|Midsole|Base|"
    "Inner|Heel|Shoulder strap|Toe cap|Hardware|Piping|Vamp|Quarter|Flap",
    "it": "Tomaia|Fodera|Suola|Sottopiede|Manico|Tracolla|Corpo|Interno|Soletta|Fondo|Bordo|Puntale|"
    "Intersuola|Patta|Finiture",
    "fr": "Tige|Doublure|Semelle|Semelle intérieure|Anse|Bandoulière|Extérieur|Première|Dessus|"
    "Doublure et première|Talon|Rabat|Garniture",
    "de": "Obermaterial|Futter|Sohle|Innensohle|Griff|Riemen|Laufsohle|Decksohle|Schaft|Boden|Besatz|"
    "Außenmaterial|Zehenkappe",
    "es": "Corte|Forro|Suela|Plantilla|Asa|Bandolera|Exterior|Piso|Empeine|Solapa|Puntera|Interior",
    "pt": "Gáspea|Forro|Sola|Palmilha|Alça|Exterior|Corte|Forro e palmilha|Base|Interior|Biqueira",
    "tr": "Saya|Astar|Taban|İç taban|Sap|Askı|Dış|Yüz|Dış taban|İç astar",
    "zh": "鞋面|内里|鞋底|鞋垫|手柄|肩带|包身|大底|里布|帮面|中底|面料",
    "ja": "甲|裏|底|中敷|ハンドル|ショルダー|アッパー|本体|ソール|裏地|持ち手|内装",
}
_HOME = {
    "en": "Front|Back|Filling|Cover|Face|Reverse|Pile|Ground|Top|Underside|Fringe|Backing|Shell|Inner|"
    "Outer cover|Fill|Border|Piping|Pile yarn|Surface|Base cloth",
    "it": "Fronte|Retro|Imbottitura|Rivestimento|Superficie|Pelo|Fondo|Frangia|Bordo|Dritto|Rovescio|Fodera",
    "fr": "Recto|Verso|Garnissage|Housse|Envers|Endroit|Poil|Fond|Franges|Enveloppe|Dos|Support",
    "de": "Vorderseite|Rückseite|Füllung|Bezug|Flor|Grund|Oberseite|Unterseite|Fransen|Hülle|Träger",
    "es": "Anverso|Reverso|Relleno|Funda|Pelo|Base|Fleco|Cara|Dorso|Cubierta",
    "pt": "Frente|Verso|Enchimento|Capa|Pelo|Base|Franja|Face|Cobertura",
    "tr": "Ön|Arka|Dolgu|Kılıf|Hav|Zemin|Saçak|Yüz|Ters",
    "zh": "正面|反面|填充物|外套|绒面|底布|面料|里料|流苏|绒毛|背面",
    "ja": "表|裏|詰物|カバー|パイル|地糸|側生地|中材|フリンジ|表面|裏面",
}
_NUMBERED = {
    "en": ("Fabric {}", "Part {}", "Yarn {}", "Panel {}", "Reinforcement {}", "Lining {}"),
    "it": ("Tessuto {}", "Parte {}", "Filato {}", "Fodera {}"),
    "fr": ("Tissu {}", "Partie {}", "Fil {}", "Doublure {}"),
    "de": ("Stoff {}", "Teil {}", "Garn {}", "Futter {}"),
    "es": ("Tejido {}", "Parte {}", "Forro {}"),
    "pt": ("Tecido {}", "Parte {}", "Forro {}"),
    "tr": ("Kumaş {}", "Parça {}", "Astar {}"),
    "zh": ("面料{}", "部件{}", "里料{}"),
    "ja": ("生地{}", "部位{}", "裏地{}"),
}
_MADE_UP = {
    "en": ("{} panel", "{} trim", "Contrast {}", "{} layer"),
    "it": ("Inserto {}", "Bordo {}", "Pannello {}"),
    "fr": ("Empiècement {}", "Bord {}", "Panneau {}"),
    "de": ("{}-Einsatz", "{}besatz"),
    "es": ("Panel {}", "Ribete {}"),
    "pt": ("Painel {}", "Debrum {}"),
    "tr": ("{} parça",),
    "zh": ("{}部分",),
    "ja": ("{}部分",),
}
_TABLES = {
    "apparel": _GARMENT,
    "knitwear": _GARMENT,
    "fabric": _HOME,
    "home_textile": _HOME,
    "leather_goods": _HARD,
    "footwear": _HARD,
    "jewellery": _HARD,
}
_SPLIT = {
    name: {lang: tuple(row.split("|")) for lang, row in table.items()}
    for name, table in _TABLES.items()
}


def headings(rng: random.Random, lang: str, schema: str, count: int) -> list[str]:
    """Return `count` different headings, the commonest first ones most often."""
    known = _SPLIT.get(schema, _SPLIT["apparel"])[lang]
    found: list[str] = []
    while len(found) < count:
        kind = rng.random()
        if kind < 0.22:
            text = surface(rng, "components", lang) or known[0]
        elif kind < 0.78:
            text = known[int(rng.random() ** 1.8 * len(known))]
        elif kind < 0.88:
            text = rng.choice(_NUMBERED[lang]).replace("{}", str(len(found) + 1))
        else:
            text = rng.choice(_MADE_UP[lang]).replace("{}", wordforge.word(rng, lang))
            text = text[:1].upper() + text[1:]
        if text not in found:
            found.append(text)
    return found
