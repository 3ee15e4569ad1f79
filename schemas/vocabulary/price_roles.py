"""Words that say whose a price is: the trade's, the shop's, or no price of the goods at all.

Patterns, without regard to case, each a word of its own. What a language writes before a price may
stand behind it too (*€ 45 trade*, *89 euros PVP*), except where it is said otherwise.
"""

from __future__ import annotations

from typing import Final

# Packed by hand: the formatter would put every phrase on its own line.
# fmt: off

TRADE: Final[tuple[str, ...]] = (
    # en
    r"wholesale", r"w/s", r"w\.s\.", r"ws", r"wsp", r"whsl?p?", r"whl?sle", r"w-sale", r"trade",
    r"to (?:you|the trade|stockists|retailers|shops)", r"for (?:you|stockists|retailers)",
    r"you pay", r"yours? (?:net |trade )?(?:price|cost)", r"(?:price|cost) to you", r"stockists?",
    r"dealers?", r"cost(?: price)?", r"net trade", r"ex[- ]?works", r"your net", r"buying price",
    r"landed", r"reseller",
    # it
    r"(?:a|per) (?:voi|te)", r"per lei", r"(?:il )?(?:vostro|vs\.?|suo|tuo) (?:prezzo|costo)",
    r"(?:di )?cessione", r"(?:all['’])?ingrosso", r"(?:ai |netto |per )?rivend\w*\.?",
    r"all['’]ingr\.?", r"ingr\.?",
    r"al (?:negozio|negoziante|dettagliante)", r"ai (?:negozi|dettaglianti|negozianti)",
    r"per i negozi", r"pagate(?: voi)?", r"vi (?:costa|viene)", r"costo",
    # fr
    r"(?:pour|à) vous", r"vous (?:le |la |les )?(?:payez|coûte)", r"votre (?:prix|tarif|coût)",
    r"(?:prix )?d['’]achat", r"(?:prix de )?cession", r"revendeurs?", r"détaillants?", r"de gros",
    r"PA", r"PGHT", r"prix pro", r"grossistes?",
    # de
    r"(?:ihr|euer|dein)e?n? (?:preis|ek|einkaufspreis|netto(?:preis)?)",
    r"(?:für|an) (?:sie|euch|dich)", r"(?:ihr |h|händler-?|netto-?)?ek(?:-?preis)?",
    r"einkauf(?:spreis)?s?", r"händler\w*", r"fachhandel\w*", r"wiederverkäufer\w*",
    r"großhandels?\w*", r"sie zahlen", r"ihr zahlt", r"abgabepreis",
    # es
    r"para (?:ti|tiendas?|ustedes|vosotros|usted|detallistas?)", r"a tiendas?", r"tiendas?(?= )",
    r"precio (?:de )?tienda", r"mayoristas?", r"(?:al )?por mayor", r"(?:precio )?tarifa",
    r"coste", r"detallistas?", r"(?:vuestro|su|tu) precio", r"os (?:sale|cuesta)",
    r"distribuidor\w*", r"precio de compra", r"precio neto",
    # pt
    r"para (?:si|vocês?|lojas?|lojistas?)", r"lojistas?", r"(?:de )?revenda", r"atacado",
    r"(?:preço de )?custo", r"grossistas?", r"(?:vosso|seu) preço", r"às? lojas?",
    r"pre[çc]o (?:de )?loja",
    # nl
    r"inkoop(?:s?prijs)?", r"groothandel\w*", r"(?:uw|jullie|jouw) (?:prijs|inkoop)",
    r"voor (?:u|jullie|winkeliers|retailers|de winkel)", r"dealerprijs",
    # tr
    r"bayi\w*", r"toptan\w*", r"size(?: özel)?", r"sizin fiyat\w*", r"mağazaya", r"alış\w*",
    r"perakendeci\w*", r"fabrika",
)
TRADE_IDEOGRAMS: Final[str] = (
    r"批发\w{0,2}|批价|出厂|供货|给您|贵司|拿货|结算|经销|代理价|下代|大货|卸\w{0,2}|仕入\w{0,2}|御社|貴社|納入|仕切"
    r"|納価|進貨|进货|净价"
)
# What alone as a label says the same.
TRADE_CELLS: Final[str] = (
    r"achats?|gros|cession|tarif|buy(?:ing)?|loja|tienda|negozio|compra|al[ıi]m|costo?|custo|maliyet"
    r"|einkauf|netto?|net"
)
# Labels of what is counted, measured or numbered, and of shares, are none of prices.
NO_PRICE_LABELS: Final[str] = (
    r"pcs|pz|pezzi|pi[eè]ces?|paires?|stück|stk|qty|quantity|qt[àaé]|quantit\w*|menge|cant\w*|adet"
    r"|pack\w*|box(?:es)?|carton\w*|min\w*|moq|m[ií]n\w*|colli|ean|gtin|barcode|codes?|cod|code"
    r"|no|nr|num\w*|ref\w*|mark-?up|ricarico|marge|margin\w*|marża|rabatt|sconto|discount|factor"
    r"|cm|mm|kg|gr|days|giorni|tage|jours|d[ií]as|date|data|datum|colou?rs?|size|taglia|größe|id"
)
SHOP: Final[tuple[str, ...]] = (
    # en
    r"hold (?:it|them)(?: at)?",
    r"rrp", r"r\.r\.p\.?", r"s\.?r\.?p\.?", r"msrp", r"m\.s\.r\.p\.?", r"retails?(?: (?:at|for))?",
    r"in(?: the)? (?:shops?|stores?|windows?)", r"shop price", r"on the (?:ticket|tag|shelf|floor)",
    r"ticket(?: price)?", r"public", r"consumers?", r"high street",
    r"sell(?:s|ing)?(?: it| them)?(?: on)? (?:at|for|price)", r"advi[cs]ed?(?: price| retail)?",
    r"end (?:customer|consumer)s?", r"(?:suggested|recommended)(?: retail)?", r"rtl",
    r"over the counter", r"(?:on|for) (?:the|your) shel(?:f|ves)", r"till price",
    r"you (?:will |would |could )?sell(?: (?:it|them))?(?: on)? (?:at|for)",
    # it
    r"(?:prezzo )?al pubbl(?:ico|\.)", r"pubblico", r"pubbl\.",
    r"al (?:dettaglio|banco|consumatore)",
    r"in (?:negozio|vetrina|boutique)", r"cartellino", r"clienti? final[ei]",
    r"consigliat[oi]", r"consumo finale", r"(?:lo |la |li |le )?vend(?:ete|erà|erete|eranno) a",
    # fr
    r"(?:prix )?public(?: conseillé)?", r"PVC", r"PPC", r"PVP", r"PVI", r"PV", r"PVM?C",
    r"conseillée?s?", r"en (?:boutique|magasin|vitrine)", r"(?:prix )?de vente", r"étiquette",
    r"client(?:e)?s? fina(?:l|le|ux)", r"prix (?:de )?détail", r"au détail",
    r"(?:le |la |les )?vend(?:ez|rez|ra|ront) (?:à|a)",
    # de
    r"(?:brutto-?|laden-?|ihr |empf\. ?)?vk(?:-?preis)?", r"uvp", r"u\.v\.p\.?", r"evp", r"e-?vk",
    r"ladenpreis\w*", r"im (?:laden|geschäft|einzelhandel|schaufenster|regal)", r"endkund\w*",
    r"endverbraucher\w*", r"verkaufspreise?s?", r"preisempf\w*\.?", r"verkauf",
    r"(?:sie |ihr )?(?:verkaufen|verkauft)(?: (?:es|ihn|sie|das))? (?:für|zu|um|ab)",
    r"ladenverkauf\w*", r"über den (?:ladentisch|tresen)", r"empfohlen\w*",
    # es
    r"p\.?v\.?p\.?r?\.?(?: recomendado| rec\.)?", r"al público", r"(?:de )?venta",
    r"en (?:tienda|escaparate)",
    r"(?:y )?vosotros a", r"(?:lo |la |los |las )?vend(?:éis|erá|eréis|en|ed) a",
    r"etiqueta", r"recomendado", r"minorista", r"consumidor(?: final)?", r"sugerido",
    # pt
    r"(?:o |a |os |as )?vend(?:em|erá|erão|ereis) a",
    r"ao público", r"público", r"na loja", r"em loja", r"varejo", r"(?:a )?retalho",
    # nl
    r"adviesprijs", r"(?:advies)?verkoop(?:s?prijs)?", r"(?:winkel|consumenten)prijs",
    r"in de winkel", r"aanbevolen", r"consument(?:en)?",
    # tr
    r"perakende", r"etiket\w*", r"psf", r"tavsiye\w*(?: edilen)?", r"mağazada", r"vitrin\w*",
    r"son tüketici\w*", r"önerilen", r"raf fiyat\w*",
)
SHOP_IDEOGRAMS: Final[str] = (
    r"零售|吊牌|市场价|售价|标价|专柜|门店|建议价|上代|小売|定価|店頭|希望価格|参考価格|販売価格"
)
# Words that a stronger one beside them overrules: *toptan satış fiyatı* is the trade's.
WEAK_TRADE: Final[tuple[str, ...]] = (
    r"net(?:to|t|o)?", r"listino", r"tarif", r"FOB", r"EXW", r"FCA", r"DAP", r"DDP", r"CIF", r"CFR",
    r"ab werk", r"franco (?:fabbrica|usine)", r"départ(?: usine)?", r"HT", r"hors taxes?",
    r"\+ ?(?:IVA|VAT|MwSt\.?|USt\.?|TVA|KDV)",
    r"(?:excl?|zzgl|ohne|escl|ex)\.? ?(?:VAT|MwSt|USt|IVA|TVA|tax|BTW)",
    r"plus (?:VAT|MwSt\.?)", r"IVA escl\w*", r"before VAT", r"KDV hariç", r"sin IVA", r"sem IVA",
    r"IVA no incl\w*", r"netto ab", r"不含税", r"税抜\w?", r"税別", r"未税",
)
WEAK_SHOP: Final[tuple[str, ...]] = (
    r"TTC", r"toutes taxes(?: comprises)?", r"inkl?\.? ?(?:MwSt|USt|BTW)\.?",
    r"incl?\w*\.? (?:VAT|tax|IVA|TVA|BTW)",
    r"IVA (?:incl\w*|compresa)", r"c/ ?IVA", r"con IVA", r"com IVA", r"ivato", r"KDV dahil",
    r"satış fiyatı",
    r"sat[ıi]ş", r"vendita", r"含税零售", r"税込\w?",
)

# What goes before an amount that is no price of the goods today.
NO_PRICE_BEFORE: Final[tuple[str, ...]] = (
    # what a price was, or is not
    r"statt(?: bisher| vorher)?", r"anstatt", r"nicht (?:mehr )?(?:die )?", r"instead of", r"not",
    r"no longer", r"was", r"were", r"previously", r"formerly", r"down from", r"up from",
    r"rather than",
    r"au lieu de", r"et non(?: pas)?", r"non plus", r"anziché", r"invece (?:di|dei|degli)",
    r"e non(?: più)?",
    r"non più", r"era", r"erano", r"prima(?: era)?", r"en vez de", r"en lugar de", r"y no",
    r"ya no",
    r"antes(?: era)?", r"em vez de", r"e não", r"yerine", r"eski(?: fiyat\w*)?",
    r"geçen (?:yıl|sezon)\w*",
    r"avant", r"vorher", r"früher", r"last (?:season|year)(?:['’]s)?", r"letzte (?:saison|s jahr)",
    r"原价", r"上一?版\w{0,24}", r"去年\w{0,6}", r"旧価?格?", r"旧价", r"昨年\w{0,4}",
    # what is paid for besides the goods
    r"(?:photo |salesman['’]?s? |sales )?samples?(?: \w+)?", r"swatch(?:es)?",
    r"(?:foto)?muster\w*", r"campion\w+", r"tirell[ae]",
    r"échantillons?", r"muestr\w+", r"amostras?", r"numune\w*", r"kartela",
    r"样品费?", r"样布费?", r"样费",
    r"打样费?", r"サンプル\w{0,2}", r"見本\w{0,2}",
    r"shipping", r"freight", r"carriage", r"postage", r"courier", r"delivery (?:charge|cost|fee)s?",
    r"versand\w*", r"fracht\w*", r"porto", r"wertversand \w+", r"spedizion\w+", r"trasporto",
    r"spese", r"charges?", r"frais de port", r"port(?: et emballage)?",
    r"transporte?", r"portes?", r"envíos?", r"envios?", r"gastos", r"frete", r"kargo", r"nakliye",
    r"运费", r"快递费?", r"送料", r"配送料",
    r"surcharge\w*", r"extra", r"up ?charge", r"set-?up", r"screen (?:charge|fee)",
    r"(?:dye|lab)[- ]?(?:lot|dip)?s? (?:charge|fee)",
    r"aufpreis\w*", r"zuschlag\w*", r"aufschlag\w*", r"mehrpreis", r"suppl[ée]ment\w*",
    r"sovrapprezzo", r"maggiorazione",
    r"recargo", r"sobretaxa", r"sobrecusto", r"fark\w*", r"ek ücret",
    r"加价", r"附加费?", r"prägung\w*",
    r"gravur\w*", r"engrav\w+",
    r"incisione", r"gravure", r"grabado", r"gravação",
    # bounds of an order, sums
    r"minimum(?: order)?(?: value| spend| invoice)?(?: of)?",
    r"min\. ?(?:order|ordine|bestellwert)", r"opening order(?: of)?",
    r"mindestbestellwert\w*", r"mindestauftrag\w*", r"mindestumsatz", r"frei haus ab",
    r"frachtfrei ab", r"versandfrei ab",
    r"franco(?: de port)? (?:à partir de|dès|da|a partire da)", r"à partir de", r"a partire da",
    r"a partir de", r"oltre", r"from orders? (?:over|above|of)",
    r"orders? (?:over|above|of|under)", r"ordini (?:sopra|oltre|da)",
    r"pedidos? (?:superiores? a|desde|a partir de)",
    r"minimo d['’]ordine(?: di)?", r"pedido mínimo(?: de)?", r"(?:importo|valore) minimo",
    r"montant minimum",
    r"total\w*", r"summe", r"gesamt\w*", r"toplam",
    r"合计", r"总额", r"小计", r"合計", r"小計", r"warenwert",
    r"importe",
    r"deposit(?: of)?", r"anzahlung\w*", r"acconto", r"acompte", r"anticipo", r"kapora", r"定金",
    r"订金",
    r"capitale?(?: sociale?)?", r"au capital de", r"stammkapital", r"cap\. soc\.", r"注册资本",
    r"target(?: \w+)?", r"ziel-?\w*(?: wäre)?", r"hoping for", r"hoped for", r"objetivo",
    r"目标价?",
    r"budget\w*",
    r"valore ai fini assicurativi[^\n€]*", r"insur(?:ance|ed) (?:value|purposes)\w*",
    r"valeur d['’]assurance", r"versicherungswert\w*",
    r"quotazion\w+", r"goldkurs\w*(?: \w+)*", r"gold (?:price|fix)\w*", r"silberkurs",
    r"cours de l['’]or", r"金价",
    r"competitor\w*(?: \w+){0,3}", r"konkurren\w+", r"concorren\w+", r"competencia",
    r"concurrents?", r"rakip\w*", r"竞品",
    r"discount(?: of)?", r"rabatt\w*", r"skonto", r"sconto", r"remise", r"descuento", r"desconto",
    r"indirim", r"折扣",
    r"voucher", r"gutschein", r"credit(?: note)?(?: of)?",
)
# What behind an amount says the same.
NO_PRICE_BEHIND: Final[tuple[str, ...]] = (
    r"(?:was|is|were) (?:last|old|void|the old|superseded|wrong|a typo)", r"last (?:season|year)",
    r"(?:mehr|extra|aufpreis|zuschlag)",
    r"more", r"extra", r"surcharge", r"on top", r"de plus", r"en plus", r"in più", r"de más",
    r"a mais", r"fazla", r"daha",
    r"eran? de la temporada", r"era (?:della|la) (?:scorsa )?stagione",
    r"de la saison (?:dernière|passée)", r"de l['’]an dernier",
    r"(?:per|a|each|pro|je|al|/) ?(?:sample|muster|campione|échantillon|muestra|amostra|numune"
    r"|swatch|strike-?off|lab ?dip)\w*",
    r"(?:for|pour|per|für|para|de) (?:the |le |das |il |la )?(?:samples?|échantillons?"
    r"|campion\w+|muster\w*|muestras?|engraving|gravure|prägung)",
    r"(?:of |di |de )?(?:carriage|shipping|freight|spedizione|transport|versand|porto|frete"
    r"|envío)", r"minimum(?: order)?", r"mindestbestellwert",
    r"/ ?(?:g|gr|kg) (?:gold|oro|fein)",
    r"已作废", r"作废", r"运费", r"样品费?", r"deposit", r"d['’]acompte",
    r"di acconto",
)

# Behind these a bare figure is a price, in whatever currency the document names.
LABELS: Final[tuple[str, ...]] = (
    r"w/s", r"wsp?", r"whsl?p?", r"whs(?: price)?", r"wholesale(?: price)?", r"trade(?: price)?",
    r"r\.?r\.?p\.?", r"s\.?r\.?p\.?",
    r"m\.?s\.?r\.?p\.?", r"retail(?: price)?", r"(?:sugg\w*|rec\w*)\.? retail",
    r"your (?:net )?(?:price|cost)", r"you pay", r"shop price",
    r"(?:a|per) voi", r"al pubblico", r"(?:prezzo )?al pubblico consigliato", r"pubblico",
    r"ingrosso", r"(?:prezzo di )?cessione",
    r"prezzo (?:netto|di listino|listino|rivenditori|ingrosso)", r"rivenditori", r"listino",
    r"in negozio", r"al (?:negozio|negoziante|dettagliante|rivenditore)", r"in vetrina", r"a te",
    r"to you", r"a vous", r"à vous", r"für (?:Sie|euch)", r"para (?:ti|vosotros)", r"para si",
    r"PA(?: HT)?", r"PV[CP]?(?: TTC)?", r"PVC conseillé", r"PPC",
    r"prix (?:public|de gros|d['’]achat|de cession|revendeur|net|HT|TTC|boutique"
    r"|conseillé)(?: HT| TTC)?",
    r"pour vous", r"revendeurs?", r"H?EK(?: netto)?", r"(?:Laden-?|empf\. ?)?VK(?: brutto)?",
    r"UVP", r"EVP", r"H?EK-Preis", r"VK-Preis",
    r"Einkaufspreis", r"Händler(?:preis|-EK)?", r"(?:Ihr|Euer) (?:Preis|EK)", r"Ladenpreis",
    r"im Laden",
    r"P\.?V\.?P\.?R?\.?", r"(?:precio )?(?:tienda|mayorista|tarifa|minorista)", r"precio", r"preço",
    r"prezzo", r"price", r"preis", r"prix",
    r"revenda", r"lojista", r"atacado", r"varejo", r"(?:preço )?(?:lojista|revenda)",
    r"inkoop(?:s?prijs)?", r"adviesprijs", r"verkoop(?:s?prijs)?", r"winkelprijs",
    r"toptan(?: sat[ıi]ş)?(?: fiyat[ıi]?)?", r"perakende(?: sat[ıi]ş)?(?: fiyat[ıi]?)?",
    r"bayi(?: fiyat[ıi])?", r"etiket(?: fiyat[ıi])?", r"PSF", r"fiyat[ıi]?",
)
LABELS_IDEOGRAMS: Final[str] = (
    r"(?:批发价|批价|零售价|建议零售价|吊牌价|出厂价|供货价|拿货价|结算价|单价|价格|上代|下代|卸価格|卸値|卸|定価|仕入価格|小売価格|単価)"
)

# *1.180,00 €, nicht mehr 1.150*: an amount that another one takes the place of.
REPLACED_BEFORE: Final[str] = (
    r"no (?:son|es|a|es de)|não (?:são|é)|non (?:sono|è)|(?:n['’]est|ne sont) (?:pas|plus)"
    r"|nicht mehr|nicht|statt|anstatt|vorher|bisher|no longer|not|instead of|rather than|was"
    r"|down from"
    r"|up from|non più|e non|anziché|invece (?:di|dei)|non plus|et non|au lieu de|ya no|y no"
    r"|en vez de"
    r"|já não|e não|em vez de|antes"
)
REPLACED_BEHIND: Final[str] = (
    r"(?:eran?|was|were|war(?:en)?|était|étaient|erano|eram)\s(?:(?:de|of|the|from|vom|die|der"
    r"|della|la|las|il"
    r"|da|de l['’]|du)\s?){0,2}(?:temporada pasada|saison|season|stagione|letzt\w+|vorig\w+"
    r"|last|alte\w*|old"
    r"|previous|anno scorso|an dernier|año pasado|temporada|época|vieux|vecchi\w|scors\w"
    r"|tippfehler|typo)"
    r"|yerine|değil"
)
