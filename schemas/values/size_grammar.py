"""How one size is written, and what stands between two of them and around them.

Patterns alone: `size_mentions` finds sizes with them.
"""

from __future__ import annotations

_HEIGHT = "5[06]|6[28]|74|8[06]|9[28]|1(?:04|10|16|22|28|34|40|46|52|58|64|70|76)"
ONE_SIZE_WORDS = (
    r"one[ -]size(?: fits (?:all|most))?|onesize|free[ -]size|uni[ -]?size|O/S|(?-i:TU)|T\.U\."
    r"|T\.? ?[uú]nica|tam\. [úu]nico"
    r"|taglia unica|tg\.? unica|misura unica|taille unique|taille universelle|taille standard"
    r"|T\. unique|Einheitsgr(?:ö|oe)(?:ß|ss)e|Universalgr(?:ö|oe)(?:ß|ss)e|Gr\. universal"
    r"|talla [úu]nica|unitalla|tamanho [úu]nico|tek beden|tek ebat|standart beden|均码|通码"
    r"|フリーサイズ|ワンサイズ|(?:één|een|1) maat|eenheidsmaat"
)
SIZE = (
    r"(?:\d{1,2}[-/]\d{1,2}\s?(?:M|Y|A|J|mois|ans|mesi|anni|Monate|Jahre|meses|años|anos|ay|yaş"
    r"|months?|mths?|yrs?|years?|歳|岁)|1[4-9]\d/\d{2,3}[ABCY]?"
    rf"|(?:{_HEIGHT})[/-](?:{_HEIGHT})"  # of children
    r"|(?:3\d|4\d|5\d)/(?:3\d|4\d|5\d)(?!\s?/)|X{0,2}S/S|S/M|M/L|L/XL|XL/XXL"
    r"|\d?X{0,4}(?:XS|XL)|X{0,4}[SL]|M|[2-6]XL"
    # Sizes of French houses, and waists in inches.
    r"|T\.?[0-6]|[TW][ ]?[2-5]\d"
    r"|(?:3[0-9]|4\d|5[0-8]|1[0468]|[2468]|2\d)(?:[½]|[.,]5| 1/2|[FLKSRB](?!\w))?"
    r"|\d{1,2}½"
    rf"|{ONE_SIZE_WORDS}|OS|standart|フリー|F|[6789]\d[A-F])"
)
NOT_BEFORE = r"(?<![\w.,%€$£/-])"
_MONTHS = (
    r"jan(?:uar[iy]?|vier|eiro)?|ene(?:ro)?|gen(?:naio|n)?|feb(?:ruar[iy]?|braio|rero)?"
    r"|f[ée]v(?:rier|ereiro)?|m[aä]r(?:ch|z|zo|s|ço)?|apr(?:ile?|il)?|avr(?:il)?|abr(?:il)?|ma[iy]"
    r"|mayo|maio|maggio|ju[nl](?:e|i|y|io|ho)?|giugno|luglio|juin|juillet|aug(?:ust)?|ago(?:sto)?"
    r"|ao[uû]t|sep(?:t|tember|tembre|tiembre)?|set(?:tembre|embro)?|o[ck]t(?:ober|obre|ubre)?"
    r"|ott(?:obre)?|out(?:ubro)?|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embro)?"
    r"|d[ée]c(?:embre)?|dic(?:embre|iembre)?|[Oo]cak|[Şş]ubat|[Mm]art|[Nn]isan|[Mm]ayıs|[Hh]aziran"
    r"|[Tt]emmuz|[Aa]ğustos|[Ee]ylül|[Ee]kim|[Kk]asım|[Aa]ralık"
)
# What is counted or measured by the number before it, or the month that it is a day of.
_OF_OTHERS = (
    r"cm|mm|m\b|g\b|gr\b|kg|mt\b|yd|in\b|inch|[\"″”°º]|cl\b|ml\b|den\b|gg\b|h\b"
    r"|EUR|USD|GBP|CHF|TL\b|[Ee]uros?\b|[Dd]ollars?|[Pp]ounds?|lire"
    r"|[Ww]eeks?|[Ww]ks?\b|[Dd]ays?|settiman|sett\b|giorni|semaines?|jours|[Ww]ochen|[Tt]age"
    r"|semanas?|d[ií]as?|hafta|gün|months?|mesi\b|mois\b|meses\b|years?\b|anni\b|ans\b|Jahre"
    r"|pcs|pieces?|units?|pz|pezzi|capi\b|paia|pairs?|Paar|St(?:ü|ue)ck|Stk|Teile|pi[èe]ces?"
    r"|paires|piezas|unidades|prendas|pares|pe[çc]as|adet|çift|metri|m[èe]tres?|Meter|metros"
    r"|degrees?|[Gg]rad\b|gradi|degr[ée]s|grados|graus|derece|fili\b|gauge|rubs|punti|%"
    r"|件|双|周|天|週|日|月|个|枚|足|米|元|円|度|℃"
)
NOT_BEHIND = (
    rf"(?![\w%°€$£]|[.,]\d|\s?(?:{_OF_OTHERS})"
    rf"|\.?\s(?:de\s|di\s|d['’])?(?i:{_MONTHS})\b)"
)
# What a size may be called inside a range: *from size 36 to size 42*.
_AGAIN = r"(?:(?:size|taglia|tg\.?|taille|T\.?|talla|tamanho|tam\.?|Größe|Gr\.?|n[.°º])\s?)?"
# Signs and words between the two ends of a range, with the article that a language sets there.
RANGE = (
    r"(?:\s?[-–—~〜～]\s?"
    r"|\s(?:to|up to|thru|through|till|bis(?:\szu[rm]?)?|à(?:\sla)?|au|jusqu['’](?:à|au)(?:\sla)?"
    r"|a(?:\s(?:la|las|los|il|lo))?|al|allo|alla|hasta(?:\s(?:la|el))?|às?|ao|até(?:\s(?:o|a"
    r"|ao|à))?"
    rf"|ile|ilâ|ila|t/m|tot(?: en met)?)\s{_AGAIN}"
    r"|码?[到至から]{1,2}|号?から|号?[〜～至到])"
)
# *36'dan 42'ye*, *S'den XXL'ye*.
TURKISH_FROM, TURKISH_TO = r"['’][dt][ae]n\s", r"['’](?:y?[ae])(?:\skadar)?"
SIGNS = r"(?:XXS|XS|S|M|LL|L|X{1,3}L|[2-6]X?L|T[0-6]|3[0-9]|4\d|5[0-8])"
# What may stand right before a range: nothing of a word or number, or *T.*, *Gr.*, *tg.*
OPENS = r"(?:(?<![A-Za-z0-9_.,%€$£/-])|(?<=\bT\.)|(?<=\b[Tt]g\.)|(?<=\bGr\.)|(?<=\b[Tt]am\.))"
