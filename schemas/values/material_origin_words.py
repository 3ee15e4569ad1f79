"""Words around the places of materials: what they are, what is done to them, and others."""

from __future__ import annotations

import re

# Cloths, yarns and hides that no fibre is named for.
MATERIAL = re.compile(
    r"(?<![^\W_])(?:yarns?|cloths?|fabrics?|hides?|tanner(?:y|ies)|filat[oi]|tessut[oi]|pell(?:e|i|ami)"
    r"|conceri[ae]|fils?|tissus?|peausseries?|tanneries?|mégisserie|garne?n?|stoffe?s?|\w*gewebe"
    r"|gerberei|hilos?|hilados?|tejidos?|telas?|curtidur[ií]as?|tenería|fios?|tecidos?|curtumes?"
    r"|ipli[kğ]\w*|kumaş\w*|tabakhane\w*|raw materials?|materie? prim[ae]|matières? premières?"
    r"|fibres?|fibers?|fibr[ae]s?|fasern?|elyaf\w*|rohstoffe?"
    r"|materias? primas?|matérias?-primas?|hammadde\w*|fleece|clip)(?![^\W_])"
    r"|蚕茧|茧|原料|纤维|繊維|面料|纱线|皮料|原毛|原糸|糸|生地|革|原皮",
    re.I,
)
# Whose hair it is: the fibre stands further before.
ANIMAL = re.compile(
    r"(?<![^\W_])(?:goats?|sheep|flocks?|fleeces?|herds?|capre|pecore|vell[io]|greggi|chèvres?|moutons?"
    r"|toisons?|ziegen|schafen?|vlies\w*|cabras?|ovejas?|vellones|ovelhas?|velos?|keçi\w*|koyun\w*)"
    r"(?![^\W_])|山羊|绵羊|羊群|羊毛(?=来自)",
    re.I,
)
# What is done to a material before anybody makes something of it.
PROCESS = re.compile(
    r"(?<![^\W_])(?:(?:woven|weaving|spun|tanned|tanning|milled|tessut[oaie]|tessitura|filat[oaie]|filatura"
    r"|conciat[oaie]|concia|tissée?s?|tissage|filée?s?|filature|tannée?s?|tannage|gewebt|gesponnen"
    r"|gegerbt|weberei|tejid[oa]s?|hilad[oa]s?|curtid[oa]s?|tecid[oa]s?|fiad[oa]s?|tecelagem"
    r"|tisser|filer|tanner|tessere|filare|conciare|weben|spinnen|gerben|tejer|hilar|curtir|tecer|fiar)"
    r"(?![^\W_])|dokun\w*|eğril\w*|tabaklan\w*)|織り?|なめし|鞣制|织造|纺纱",
    re.I,
)
# What tells of the product, of trade or of who writes.
OTHERWISE = re.compile(
    r"\b(?:made|manufactur\w*|manifattur\w*|produ[ckzt]\w*|produz\w*|gefertigt|hergestellt|fertigung"
    r"|herstell\w*|confec\w*|confez\w*|fabri(?:qu|c|k)\w*|fatto|hecho|feit[oa]|sewn|stitched|cucit\w+"
    r"|genäht|assembl\w*|montage|üret\w*|imal\w*|dikil\w*|knit\w*|gestrickt|tricot\w+|lavorat\w+"
    r"|realizzat\w+|wash\w*|lavad\w*|lavat\w*|lavée?s?|gewaschen|workshop|atelier|registered|showroom|deliver\w*|lieferung|consegna|livraison"
    r"|ship\w*|fob|exw|fca|cif|ddp|dap|cpt|tel|via|rue|calle|rua|straße|gmbh|s\.?r\.?l|ltd|s\.?a"
    r"|sizes?|country|pa[eí]se?|pays|land)\b|制造|成衣|縫製|製造|サイズ|有限公司|株式会社",
    re.I,
)
# What joins a material to a place behind it.
LINK = re.compile(
    r"(?<![^\W_])(?:from|of|orig\w*|prov\.|grown|sourced|aus|von|dall[ao]|dall['’]|da|dal|dell[aeo]|dell['’]|del|di"
    r"|du|des|de|d['’]|en|in|a|à|em|do|da|vem|viene|uit|van|nell[aeo]|nell['’]|nel|nei"
    r"|sull[ao]|im|au|aux|raised|reared|bred|combed|reeled"
    r"|provien\w+|proven\w+|stammt|herkunft|menşe\w*)"
    r"(?![^\W_])|[:：|]|来自|采自|收自|取自|源自|出自|产自|产地|产于|は|は?原産| {2}",
    re.I,
)
# *La lana es australiana*, *il lino è francese*.
# A word or two may tell which: *la pelle grezza è francese*, *the wool we use is Scottish*.
COPULA = re.compile(
    r"(?:\s(?!not|non|nicht|no\b|ne\b|não|only|part\b)[^\W\d_]{2,12}){0,3}"
    r"\s(?:is|are|è|sono|est|sont|ist|sind|es|son|é|são)\s",
    re.I,
)
# Hides before they are tanned: their kind stands in the sentences before.
RAW = re.compile(
    r"(?<![^\W_])(?:(?:materiale? |pellame |pelle )?grezz[oi]|rohware|rohhäute?n?"
    r"|raw ?(?:stock|hides?)|(?:cuir|peaux?) brute?s?|(?:piel|cuero) (?:en )?(?:crud[oa]|bruto)"
    r"|(?:pele|couro) em bruto"
    r"|ham deri)(?=\s?[:：|])",
    re.I,
)
# Between two materials of one place: *Daunen und Federn aus Polen*.
TOGETHER = re.compile(r"\s(?:and|und|et|ed?|y|ve|&)\s|[和与及と・]", re.I)
GROWN_IN = re.compile(r"[産产]")
FIRM = re.compile(
    r"[^\s,，。]{0,12}(?:公司|集团|厂|会社|工業|株式|园区|工业区|开发区|大道|合作社|协会)"
)
# A point behind *mod.*, *art.*, *réf.* ends no sentence.
STOP = re.compile(
    r"(?:(?<!mod)(?<!Mod)(?<!art)(?<!Art)(?<!ref)(?<!Ref)(?<!réf)(?<!Réf)(?<!rif)(?<!Rif)(?<!cod)"
    r"(?<!Nr)(?<!nr)(?<!No)(?<!no)(?<!ca)(?<!St)(?<!orig)(?<!Orig)(?<!ORIG)(?<!prov)(?<!Prov)"
    r"(?<!PROV)(?<![.]{3})[.]|[;!?])(?:\s|$)|[。；！？;]|\n\s*\n"
)
# Who makes a material, with a name behind: *tannerie Rivoire, Annonay*.
WORKSHOP = re.compile(
    r"tanner(?:y|ies)|tanneries?|mégisserie|conceri[ae]|gerberei|curtidur[ií]as?|tenería|curtumes?"
    r"|tabakhane\w*",
    re.I,
)
NAMED = re.compile(r"\s(?:[A-ZÀ-Ý][^\W\d_]*\s?(?:&\s)?){0,4}[,(]?\s?(?:(?:in|à|a|en|bei|di|de)\s)?")
# A place in brackets right behind its material: *bébé alpaga (Pérou)*.
BRACKETED = re.compile(r"\s?[(（\[]\s?(?:(?:from|aus|dal?|de|du|des|origine?|ex)\s?:?\s?)?")
# Turkish says *from* behind the place: *Bursa’dan tedarik edilmiştir*.
ABLATIVE = re.compile(r"['’]?[dt][ae]n(?![^\W_])")
# A label for all fibre of an article: *FIBRE  Grade A, 38 mm, Inner Mongolia*.
FIBRE_LABEL = re.compile(r"fibres?|fibers?|fibr[ae]s?|fasern?|elyaf\w*|原料|原毛|纤维|繊維", re.I)
# Between a fibre and a word for its material: *cashmere: fibra*.
BESIDE = re.compile(r"[ ]?|\s?:\s?")
ADDRESS = re.compile(
    r"(?:^|[\s|])(?:address|indirizzo|adresse|anschrift|dirección|morada|endereço|adres|sede|地址|住所"
    r"|所在地)\s?[:：]",
    re.I,
)
NO_PLACE = re.compile(r"jersey|polish|panama|franco|chine|进口|進口", re.I)
# *Tessuto e finito in Italia* is no cloth.
DONE_IN = re.compile(
    r"\s(?:\w+mente\s|(?:e|ed|y|et|und|and)\s[^\W\d_]{3,14}\s)?(?:in|en|em)\s", re.I
)
DONE = re.compile(
    r"(?:woven|spun|tanned|milled|(?:tessut|filat|conciat)[oaie]|[éÉ]e?s?|(?:tejid|hilad|curtid)[oa]s?"
    r"|(?:tecid|fiad)[oa]s?|gewebt|gesponnen|gegerbt)$",
    re.I,
)
# Between a place and its material: ペルーの高地で刈られたベビーアルパカ.
REAPED = re.compile(r"[^\s、。，,;|]{0,10}(?:刈|採|育|収穫|産|摘|梳|采|养|产)[^\s、。，,;|]{0,5}")
