"""Colour names of nine languages: how a colour shows itself where no label announces it."""

# ruff: noqa: E501  (packed tables: one language or attribute a line keeps them readable)

from __future__ import annotations

from typing import Final

_ROWS = {
    "en": "black|navy|white|camel|grey|beige|ivory|red|blue|green|brown|charcoal|ecru|burgundy|khaki|"
    "light grey|off white|natural|pink|sand|taupe|olive|bottle green|dark brown|sky blue|cream|rust|"
    "chocolate|silver|gold|mustard|orange|purple|lilac|petrol|midnight|oatmeal|stone|denim blue|cognac|"
    "tan|heather grey|marled grey|optical white|teal|coral|fuchsia|mint|royal blue|terracotta|black/white",
    "it": "nero|blu|bianco|cammello|grigio|beige|avorio|rosso|azzurro|verde|marrone|antracite|ecrù|bordeaux|"
    "kaki|grigio chiaro|panna|naturale|rosa|sabbia|tortora|oliva|verde bottiglia|testa di moro|celeste|"
    "crema|ruggine|cioccolato|argento|oro|senape|arancio|viola|glicine|petrolio|blu notte|avena|pietra|"
    "denim|cuoio|fango|grigio mélange|perla|bianco ottico|turchese|corallo|fucsia|menta|bluette|terracotta",
    "fr": "noir|marine|blanc|camel|gris|beige|ivoire|rouge|bleu|vert|marron|anthracite|écru|bordeaux|kaki|"
    "gris clair|blanc cassé|naturel|rose|sable|taupe|olive|vert bouteille|chocolat|bleu ciel|crème|rouille|"
    "argent|or|moutarde|orange|violet|lilas|pétrole|bleu nuit|avoine|pierre|jean|cognac|fauve|gris chiné|"
    "blanc optique|corail|fuchsia|menthe|bleu roi|terre cuite|noisette|prune|caramel",
    "de": "schwarz|marine|weiß|camel|grau|beige|elfenbein|rot|blau|grün|braun|anthrazit|ecru|bordeaux|khaki|"
    "hellgrau|wollweiß|natur|rosa|sand|taupe|oliv|flaschengrün|dunkelbraun|himmelblau|creme|rost|schoko|"
    "silber|gold|senf|orange|lila|flieder|petrol|nachtblau|hafer|stein|jeansblau|cognac|haselnuss|"
    "grau meliert|reinweiß|türkis|koralle|fuchsia|mint|royalblau|terrakotta|dunkelblau",
    "es": "negro|marino|blanco|camel|gris|beige|marfil|rojo|azul|verde|marrón|antracita|crudo|burdeos|caqui|"
    "gris claro|blanco roto|natural|rosa|arena|topo|oliva|verde botella|chocolate|celeste|crema|óxido|plata|"
    "oro|mostaza|naranja|morado|lila|petróleo|azul noche|avena|piedra|vaquero|coñac|cuero|gris jaspeado|"
    "blanco óptico|turquesa|coral|fucsia|menta|azulón|terracota",
    "pt": "preto|azul-marinho|branco|camel|cinzento|bege|marfim|vermelho|azul|verde|castanho|antracite|cru|"
    "bordô|caqui|cinza claro|branco sujo|natural|rosa|areia|taupe|azeitona|verde-garrafa|chocolate|"
    "azul-céu|creme|ferrugem|prata|dourado|mostarda|laranja|roxo|lilás|petróleo|azul-noite|aveia|pedra|ganga",
    "tr": "siyah|lacivert|beyaz|deve tüyü|gri|bej|fildişi|kırmızı|mavi|yeşil|kahverengi|antrasit|ekru|bordo|"
    "haki|açık gri|kırık beyaz|natürel|pembe|kum|vizon|zeytin|nefti|koyu kahve|gök mavisi|krem|pas|çikolata|"
    "gümüş|altın|hardal|turuncu|mor|lila|petrol|gece mavisi|yulaf|taş|kot mavisi|taba|gri melanj",
    "zh": "黑色|藏青|白色|驼色|灰色|米色|象牙白|红色|蓝色|绿色|棕色|炭灰|本白|酒红|卡其|浅灰|米白|本色|粉色|"
    "沙色|灰褐|橄榄绿|墨绿|深棕|天蓝|奶油色|铁锈红|巧克力色|银色|金色|芥末黄|橙色|紫色|丁香紫|石油蓝|午夜蓝|"
    "燕麦色|石色|牛仔蓝|焦糖色|麻灰|漂白|湖蓝|珊瑚色|玫红|薄荷绿|宝蓝|砖红",
    "ja": "ブラック|ネイビー|ホワイト|キャメル|グレー|ベージュ|アイボリー|レッド|ブルー|グリーン|ブラウン|"
    "チャコール|生成り|ボルドー|カーキ|ライトグレー|オフホワイト|ナチュラル|ピンク|サンド|トープ|オリーブ|"
    "ボトルグリーン|ダークブラウン|サックス|クリーム|テラコッタ|チョコ|シルバー|ゴールド|マスタード|オレンジ|"
    "パープル|ラベンダー|黒|紺|白|茶|赤|杢グレー|オートミール|ミント|ロイヤルブルー",
}
COLOURS: Final[dict[str, tuple[str, ...]]] = {
    lang: tuple(row.split("|")) for lang, row in _ROWS.items()
}
