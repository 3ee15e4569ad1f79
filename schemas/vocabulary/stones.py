"""Words for stones, pearls and what stands for them, in nine languages."""

# ruff: noqa: E501  (packed tables: one language a line keeps them readable)

from __future__ import annotations

from typing import Final

_ROWS = {
    "en": "diamond|lab-grown diamond|brilliant|ruby|sapphire|emerald|pearl|freshwater pearl|Akoya pearl|topaz|amethyst|aquamarine|tourmaline|citrine|garnet|peridot|opal|onyx|turquoise|coral|moonstone|tanzanite|zircon|cubic zirconia|zirconia|moissanite|crystal|quartz|lapis lazuli|malachite|jade|mother of pearl|spinel|agate|amber|labradorite|chalcedony|carnelian|morganite|alexandrite|tsavorite|chrysoprase|rhodolite|obsidian|seed pearl|baroque pearl|Tahitian pearl|South Sea pearl|rubellite|kunzite|heliodor|beryl|iolite|sodalite|tiger's eye|tiger eye|hematite|haematite|pyrite|marcasite|jasper|bloodstone|howlite|larimar|apatite|kyanite|sunstone|aventurine|fluorite|rhodochrosite|rhodonite|prasiolite|padparadscha|demantoid|spessartine|spessartite|almandine|pyrope|sardonyx|rock crystal|smoky quartz|rose quartz|zoisite|chrysoberyl|prehnite|diopside|andalusite|amazonite|chrysocolla|sphene|pezzottaite|cameo|Keshi pearl|moonstones|nano crystal|rhinestone|strass|lapis|nacre|CZ stone",
    "it": "diamante|diamanti|brillante|brillanti|rubino|rubini|zaffiro|zaffiri|smeraldo|smeraldi|perla|perle|topazio|ametista|acquamarina|tormalina|quarzo|citrino|granato|peridoto|opale|onice|turchese|corallo|pietra di luna|zircone|zirconi|cristallo|madreperla|giada|ambra|topazi|ametiste|acquamarine|tormaline|granati|opali|turchesi|coralli|spinello|spinelli|agata|lapislazzuli|malachite|tanzanite|moissanite|zirconia cubica|zirconia|labradorite|calcedonio|corniola|morganite|zirconio|pietre di luna|rubellite|rubelliti|kunzite|eliodoro|berillo|iolite|sodalite|occhio di tigre|ematite|pirite|marcassite|marcasite|diaspro|aulite|larimar|apatite|cianite|pietra del sole|avventurina|fluorite|rodocrosite|rodonite|prasiolite|padparadscha|demantoide|spessartina|almandino|piropo|cristallo di rocca|quarzo rosa|quarzo fumé|quarzi|citrini|peridoti|rodolite|crisoprasio|tsavorite|tsavoriti|alessandrite|agate|tanzaniti|strass|cammeo|crisoberillo|amazzonite|ossidiana|onici|zirconi cubici|topazio imperiale|cristalli|cristalli di rocca",
    "fr": "diamant|diamants|brillant|brillants|rubis|saphir|saphirs|émeraude|émeraudes|perle|perles|topaze|améthyste|aigue-marine|tourmaline|citrine|grenat|péridot|opale|onyx|turquoise|corail|pierre de lune|zircon|oxyde de zirconium|zirconium|cristal|quartz|nacre|jade|ambre|topazes|améthystes|aigues-marines|tourmalines|citrines|grenats|péridots|opales|turquoises|coraux|pierres de lune|zircons|oxydes de zirconium|spinelle|spinelles|agate|lapis-lazuli|malachite|tanzanite|moissanite|labradorite|calcédoine|cornaline|morganite|tsavorite|rubellite|rubellites|kunzite|héliodore|béryl|iolite|sodalite|œil de tigre|hématite|pyrite|marcassite|marcassites|jaspe|howlite|larimar|apatite|cyanite|disthène|pierre de soleil|aventurine|fluorite|rhodochrosite|rhodonite|prasiolite|padparadscha|démantoïde|spessartite|almandin|cristal de roche|quartz rose|quartz fumé|rhodolite|chrysoprase|alexandrite|agates|tanzanites|morganites|tsavorites|strass|camée|obsidienne|amazonite|calcédoines|cornalines|lapis|zirconia|zirconias|cristaux|cristaux de roche",
    "de": "Diamant|Diamanten|Naturdiamant|Naturdiamanten|Labordiamant|Labordiamanten|Brillant|Brillanten|Rubin|Rubine|Saphir|Saphire|Smaragd|Smaragde|Perle|Perlen|Süßwasserperle|Süßwasserperlen|Akoyaperle|Topas|Amethyst|Aquamarin|Turmalin|Citrin|Granat|Peridot|Opal|Onyx|Türkis|Koralle|Mondstein|Zirkon|Zirkonia|Kristall|Quarz|Perlmutt|Jade|Bernstein|Tansanit|Topase|Mondsteine|Bernsteine|Türkise|Korallen|Zirkone|Zirkonen|Kristalle|Akoyaperlen|Zuchtperle|Zuchtperlen|Tahitiperle|Tahitiperlen|Südseeperle|Südseeperlen|Barockperle|Barockperlen|Spinell|Spinelle|Achat|Achate|Lapislazuli|Malachit|Moissanit|Moissanite|Labradorit|Chalcedon|Karneol|Morganit|Tsavorit|Rosenquarz|Rauchquarz|Bergkristall|Tansanite|Turmaline|Smaragden|Rubelit|Rubelite|Rubellit|Rubellite|Kunzit|Kunzite|Heliodor|Beryll|Berylle|Iolith|Sodalith|Tigerauge|Hämatit|Pyrit|Markasit|Markasite|Jaspis|Howlith|Larimar|Apatit|Kyanit|Sonnenstein|Aventurin|Fluorit|Rhodochrosit|Rhodonit|Prasiolith|Padparadscha|Demantoid|Demantoide|Spessartin|Almandin|Rhodolith|Rhodolithe|Chrysopras|Alexandrit|Morganite|Tsavorite|Citrine|Granate|Peridote|Opale|Aquamarine|Amethyste|Karneole|Chalcedone|Labradorite|Süßwasserzuchtperle|Süßwasserzuchtperlen|Süßwasser-Zuchtperle|Süßwasser-Zuchtperlen|Suesswasserperle|Suesswasserperlen|Keshiperle|Keshiperlen|Strass|Obsidian|Amazonit|Quarze|Saphiren|Rubinen|Bergkristalle|Glasperle|Glasperlen|Kristallperle|Kristallperlen|Muschelkernperle|Muschelkernperlen|Onyxe|Strasssteine|Glassteine",
    "es": "diamante|diamantes|brillante|brillantes|rubí|rubíes|zafiro|zafiros|esmeralda|esmeraldas|perla|perlas|topacio|amatista|aguamarina|turmalina|citrino|granate|peridoto|ópalo|ónix|turquesa|coral|piedra luna|circón|circonita|circonitas|cristal|cuarzo|nácar|jade|ámbar|topacios|amatistas|aguamarinas|turmalinas|citrinos|granates|peridotos|ópalos|turquesas|corales|piedra de la luna|piedra de luna|piedras de luna|circones|cristales|circonia|circonias|espinela|espinelas|ágata|ágatas|lapislázuli|malaquita|tanzanita|moissanita|labradorita|calcedonia|cornalina|morganita|rubelita|rubelitas|kunzita|heliodoro|berilo|iolita|sodalita|ojo de tigre|hematites|pirita|marcasita|marcasitas|jaspe|howlita|larimar|apatita|cianita|piedra del sol|aventurina|fluorita|rodocrosita|rodonita|prasiolita|demantoide|espesartina|cristal de roca|cuarzo rosa|cuarzo ahumado|cuarzos|rodolita|crisoprasa|alejandrita|tsavorita|tsavoritas|tanzanitas|moissanitas|morganitas|calcedonias|cornalinas|obsidiana|amazonita|camafeo|strass|zirconia|zirconias|zirconita",
    "pt": "diamante|diamantes|brilhante|brilhantes|rubi|rubis|safira|safiras|esmeralda|esmeraldas|pérola|pérolas|topázio|ametista|água-marinha|turmalina|citrino|granada|peridoto|opala|ónix|turquesa|coral|zircónia|zircónias|zircão|cristal|quartzo|madrepérola|jade|âmbar|topázios|ametistas|águas-marinhas|turmalinas|citrinos|granadas|peridotos|opalas|turquesas|corais|pedra da lua|pedra-da-lua|pedras da lua|zircónia cúbica|zircônia|zircônias|zircões|cristais|espinela|espinelas|ágata|ágatas|lápis-lazúli|malaquite|malaquita|tanzanite|tanzanita|moissanite|moissanita|labradorite|calcedónia|cornalina|morganite|rubelita|rubelite|rubelitas|kunzita|heliodoro|berilo|iolita|sodalite|olho de tigre|hematite|pirite|marcassite|marcassites|jaspe|howlita|larimar|apatita|cianita|pedra do sol|aventurina|fluorite|rodocrosite|prasiolita|cristal de rocha|quartzo rosa|quartzo fumado|quartzos|rodolita|crisoprásio|alexandrita|tsavorita|tsavoritas|tanzanites|tanzanitas|moissanites|morganita|morganites|morganitas|calcedónias|cornalinas|obsidiana|amazonita|camafeu|strass|madrepérolas|zircónio",
    "tr": "pırlanta|pırlantası|pırlantalı|elmas|elması|yakut|safir|zümrüt|inci|topaz|ametist|akuamarin|turmalin|sitrin|granat|opal|oniks|turkuaz|mercan|aytaşı|zirkon|kristal|kuvars|sedef|yeşim|kehribar|pırlantalar|elmaslar|yakutlar|safirler|zümrütler|inciler|tatlı su incisi|zirkonya|moissanit|mozanit|spinel|akik|lapis lazuli|malakit|tanzanit|labradorit|kalsedon|ay taşı|peridot|rubelit|kunzit|beril|iyolit|sodalit|kaplan gözü|hematit|pirit|markazit|jasper|havlit|larimar|apatit|kiyanit|güneş taşı|aventurin|florit|rodokrozit|rodonit|prasiolit|demantoid|rodolit|krizopras|aleksandrit|tsavorit|morganit|kristal kuvars|pembe kuvars|dumanlı kuvars|karneol|obsidyen|amazonit|zirkonlar|safirli|zümrütlü|yakutlu|incili|zirkonlu|elmaslı|oniksli|ametistli|zirkonları|incisi",
    "zh": "钻石|培育钻石|红宝石|蓝宝石|祖母绿|珍珠|淡水珍珠|托帕石|紫水晶|海蓝宝|碧玺|黄水晶|石榴石|橄榄石|欧泊|玛瑙|绿松石|珊瑚|月光石|锆石|水晶|翡翠|莫桑石|坦桑石|贝母|尖晶石|青金石|孔雀石|玉髓|摩根石|沙弗莱|葡萄石|拉长石|红玛瑙|立方氧化锆|琥珀|蜜蜡|和田玉|南洋珍珠|大溪地珍珠|红碧玺|紫锂辉石|绿柱石|虎眼石|虎睛石|赤铁矿|黄铁矿|碧玉|松石|磷灰石|蓝晶石|太阳石|东陵玉|萤石|红纹石|帕帕拉恰|翠榴石|沙弗莱石|锰铝榴石|粉晶|茶晶|烟晶|亚历山大石|猫眼石|黑曜石|天河石|黑玛瑙|白水晶|白贝|贝壳|母贝|巴洛克珍珠|马贝珍珠|海水珍珠|akoya珍珠|水钻|合成立方氧化锆|皓石",
    "ja": "ダイヤモンド|ダイヤ|メレダイヤ|ルビー|サファイア|エメラルド|真珠|パール|淡水パール|あこや真珠|トパーズ|アメジスト|アクアマリン|トルマリン|シトリン|ガーネット|ペリドット|オパール|オニキス|ターコイズ|珊瑚|ムーンストーン|ジルコン|キュービックジルコニア|水晶|翡翠|スピネル|アゲート|瑪瑙|ラピスラズリ|マラカイト|タンザナイト|モアッサナイト|モルガナイト|ラブラドライト|カルセドニー|カーネリアン|琥珀|ジルコニア|南洋真珠|黒蝶真珠|白蝶真珠|ルベライト|クンツァイト|ベリル|アイオライト|ソーダライト|タイガーアイ|ヘマタイト|パイライト|マーカサイト|ジャスパー|ハウライト|ラリマー|アパタイト|カイヤナイト|サンストーン|アベンチュリン|フローライト|ロードクロサイト|インカローズ|プラシオライト|パパラチアサファイア|デマントイド|スペサルティン|ロードライト|クリソプレーズ|アレキサンドライト|ツァボライト|ローズクォーツ|スモーキークォーツ|オブシディアン|アマゾナイト|クォーツ|本真珠|アコヤ真珠|バロックパール|ケシパール|キュービック・ジルコニア|マザーオブパール|シェル|カメオ|スワロフスキー|クリスタル|ラインストーン|ラピス",
    "nl": "diamant|diamanten|labdiamant|labdiamanten|briljant|briljanten|robijn|robijnen|saffier|saffieren|smaragd|smaragden|parel|parels|zoetwaterparel|zoetwaterparels|toermalijn|toermalijnen|granaat|granaten|opaal|opalen|maansteen|maanstenen|topaas|topazen|amethist|amethisten|aquamarijn|citrien|turkoois|barnsteen|bloedkoraal|koraal|zirkonia|kwarts|agaat|tanzaniet|morganiet|bergkristal|bergkristallen|kristal|kristallen|parelmoer|onyx|turkooizen|citrienen|zirkonia's|glasparel|glasparels|cultivéparel|cultivéparels",
}
STONES: Final[dict[str, tuple[str, ...]]] = {
    lang: tuple(row.split("|")) for lang, row in _ROWS.items()
}


def _split(words: str) -> tuple[str, ...]:
    return tuple(words.split("|"))


# Colours and kinds beside a stone, which suppliers write as part of its name.
HUES_BEFORE: Final = _split(
    "blue|white|black|pink|yellow|green|red|orange|purple|champagne|cognac|grey|gray|brown|teal|peach|sky blue"
    "|royal blue|Swiss blue|London blue|paraiba|imperial|smoky|rose|lemon|mandarin|star|golden|cultured|freshwater"
    "|baroque|Tahitian|South Sea|Akoya|mabe|keshi|fancy yellow|blaue|blauer|blauen|weiße|weißer|weisse|schwarze"
    "|schwarzer|schwarzen|rosa|gelbe|gelber|grüne|grüner|grünen|rote|roter|mavi|beyaz|siyah|pembe|sarı|yeşil"
    "|kırmızı|mor|kültür|barok|glass|resin|faux|imitation|simulated|acrylic|Colombian|Ceylon|Burmese"
    "|Mozambique|Zambian|Brazilian|Persian|lavender|olive|mint|witte|zwarte|blauwe|roze|groene|gele"
)
HUES_BEHIND: Final = _split(
    "rosa|rose|roses|blu|bleu|bleue|bleus|bleues|azul|azules|azuis|azzurro|azzurra|azzurri|azzurre|verde|verdi|verdes"
    "|vert|verte|verts|vertes|giallo|gialla|gialli|gialle|jaune|jaunes|amarillo|amarilla|amarillos|amarillas|amarelo"
    "|amarela|amarelos|noir|noire|noirs|noires|nero|nera|neri|nere|negro|negra|negros|negras|preto|preta|pretos|pretas"
    "|blanc|blanche|blancs|blanches|bianco|bianca|bianchi|bianche|blanco|blanca|blancos|blancas|branco|branca|brancos"
    "|brancas|rosso|rossa|rossi|rouge|rouges|rojo|roja|rojos|vermelho|vermelha|gris|grise|grises|grigio|grigia|grigie"
    "|marron|brown|cognac|champagne|rutilato|rutilado|fumé|fumée|ahumado|imperiale|impérial|imperial|bleu ciel"
    "|London blue|Swiss blue|sky blue|bleu Londres|paraiba|de Ceylan|di Ceylon|de Ceilán|do Ceilão|de Colombie"
    "|di Colombia|della Colombia|de Colombia|da Colômbia|colombiano|colombiana|colombiani|colombiane|colombien"
    "|colombienne|colombiens|colombiennes|colombianas|colombianos|de Birmanie|birmano|birmani|du Mozambique"
    "|del Mozambico|de Mozambique|do Brasil|du Brésil|del Brasile"
)
PEARLS_BEHIND: Final = _split(
    "de culture|coltivata|coltivate|cultivada|cultivadas|cultivé|cultivée|cultivées|de cultivo|cultura|de cultura"
    "|d'eau douce|d’eau douce|d'acqua dolce|d’acqua dolce|di acqua dolce|de agua dulce|de água doce|de río|de rio"
    "|di fiume|de rivière|de Tahiti|di Tahiti|de Tahití|do Taiti|do Tahiti|australiane|australiana|australianas"
    "|des mers du Sud|dei mari del Sud|de los mares del Sur|dos mares do Sul|barocca|barocche|baroque|baroques"
    "|barroca|barrocas|blanches|bianche|blancas|brancas|Akoya|keshi|mabe|aus Süßwasser|de verre|en verre|en résine"
    "|de résine|di vetro|in vetro|di resina|in resina|de vidrio|de vidro|de cristal|di cristallo|in cristallo"
    "|de resina|sintetiche|synthétiques|sintéticas|aus Glas|aus Harz|blanche|bianca|grigia|grigie|grises|nere|noires"
)
HUES_OF_IDEOGRAMS: Final = _split(
    "粉红|玫瑰|蓝色|黑色|白色|粉色|绿色|黄色|红色|培育|メレ|ブルー|ピンク|ホワイト|ブラック|グリーン|イエロー"
    "|シャンパン|バロック|淡水"
)
