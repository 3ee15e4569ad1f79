"""Words for stones, pearls and what stands for them, in nine languages."""

# ruff: noqa: E501  (packed tables: one language a line keeps them readable)

from __future__ import annotations

from typing import Final

_ROWS = {
    "en": "diamond|lab-grown diamond|brilliant|ruby|sapphire|emerald|pearl|freshwater pearl|Akoya pearl|topaz|amethyst|aquamarine|tourmaline|citrine|garnet|peridot|opal|onyx|turquoise|coral|moonstone|tanzanite|zircon|cubic zirconia|zirconia|moissanite|crystal|quartz|lapis lazuli|malachite|jade|mother of pearl|spinel|agate|amber",
    "it": "diamante|diamanti|brillante|brillanti|rubino|rubini|zaffiro|zaffiri|smeraldo|smeraldi|perla|perle|topazio|ametista|acquamarina|tormalina|quarzo|citrino|granato|peridoto|opale|onice|turchese|corallo|pietra di luna|zircone|zirconi|cristallo|madreperla|giada|ambra",
    "fr": "diamant|diamants|brillant|brillants|rubis|saphir|saphirs|émeraude|émeraudes|perle|perles|topaze|améthyste|aigue-marine|tourmaline|citrine|grenat|péridot|opale|onyx|turquoise|corail|pierre de lune|zircon|oxyde de zirconium|zirconium|cristal|quartz|nacre|jade|ambre",
    "de": "Diamant|Diamanten|Naturdiamant|Naturdiamanten|Labordiamant|Labordiamanten|Brillant|Brillanten|Rubin|Rubine|Saphir|Saphire|Smaragd|Smaragde|Perle|Perlen|Süßwasserperle|Süßwasserperlen|Akoyaperle|Topas|Amethyst|Aquamarin|Turmalin|Citrin|Granat|Peridot|Opal|Onyx|Türkis|Koralle|Mondstein|Zirkon|Zirkonia|Kristall|Quarz|Perlmutt|Jade|Bernstein|Tansanit",
    "es": "diamante|diamantes|brillante|brillantes|rubí|rubíes|zafiro|zafiros|esmeralda|esmeraldas|perla|perlas|topacio|amatista|aguamarina|turmalina|citrino|granate|peridoto|ópalo|ónix|turquesa|coral|piedra luna|circón|circonita|circonitas|cristal|cuarzo|nácar|jade|ámbar",
    "pt": "diamante|diamantes|brilhante|brilhantes|rubi|rubis|safira|safiras|esmeralda|esmeraldas|pérola|pérolas|topázio|ametista|água-marinha|turmalina|citrino|granada|peridoto|opala|ónix|turquesa|coral|zircónia|zircónias|zircão|cristal|quartzo|madrepérola|jade|âmbar",
    "tr": "pırlanta|pırlantası|pırlantalı|elmas|elması|yakut|safir|zümrüt|inci|topaz|ametist|akuamarin|turmalin|sitrin|granat|opal|oniks|turkuaz|mercan|aytaşı|zirkon|kristal|kuvars|sedef|yeşim|kehribar",
    "zh": "钻石|培育钻石|红宝石|蓝宝石|祖母绿|珍珠|淡水珍珠|托帕石|紫水晶|海蓝宝|碧玺|黄水晶|石榴石|橄榄石|欧泊|玛瑙|绿松石|珊瑚|月光石|锆石|水晶|翡翠|莫桑石|坦桑石|贝母",
    "ja": "ダイヤモンド|ダイヤ|メレダイヤ|ルビー|サファイア|エメラルド|真珠|パール|淡水パール|あこや真珠|トパーズ|アメジスト|アクアマリン|トルマリン|シトリン|ガーネット|ペリドット|オパール|オニキス|ターコイズ|珊瑚|ムーンストーン|ジルコン|キュービックジルコニア|水晶|翡翠",
}
STONES: Final[dict[str, tuple[str, ...]]] = {
    lang: tuple(row.split("|")) for lang, row in _ROWS.items()
}
