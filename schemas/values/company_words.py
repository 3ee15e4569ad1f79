"""How companies are written: legal forms of nine languages, and words for what their bearers do.

Fragments of regular expressions. Legal forms are proofs, words of a trade are hints: *Weberei*,
*Conceria* and *Tecelagem* begin or end the names of makers, and stand in sentences as well.
"""

from __future__ import annotations

import re

# In English, and where English names are used; *Co* alone is too short to tell anything.
_FORMS_EN = (
    r"(?:Pty\.?|Pvt\.?|Private|Pte\.?)\s(?:Ltd\.?|LTD\.?|Limited)|PVT\.?\sLTD\.?|PRIVATE\sLIMITED"
    r"|L\.L\.C\.|L\.L\.P\.|Ltd\.?|LTD\.?|Limited|LIMITED|LLC|LLP|PLC|plc|Inc\.?|INC\.?"
    r"|Incorporated|Corp\.?|CORP\.?|Corporation|CORPORATION|Co\.|CO\.|(?<=[&+]\s)Co|Company|COMPANY"
    r"|Sdn\.?\sBhd\.?|ltd\.?|llc"
)
_FORMS_IT = (
    r"S\.?\s?r\.?\s?l\.?s?\.?|SRLS?|S\.R\.L\.(?:S\.)?|S\.?\s?p\.?\s?A\.?|SPA|S\.P\.A\.|S\.?a\.?s\.?"
    r"|S\.A\.S\.|S\.?n\.?c\.?|S\.N\.C\.|S\.c\.?\s?a\.?\s?r\.?\s?l\.?|Scarl|SCARL"
    r"|[Ss]oc\.\s?[Cc]oop\.(?:\sa\s?r\.?l\.?)?|Società\sCooperativa"
    r"|s\.\s?r\.\s?l\.(?:s\.)?|s\.\s?n\.\s?c\.|s\.\s?a\.\s?s\.|s\.\s?p\.\s?a\.|srls?|snc|sas"
)
_FORMS_FR = (
    r"SARL|S\.A\.R\.L\.|Sarl|S[àÀ](?:rl|RL)|S\.\s?à\s?r\.\s?l\.|EURL|E\.U\.R\.L\.|EIRL|SELARL|SASU|SAS"
    r"|SNC|SCEA|SCOP|Scop|S\.?A\.?U?\.?"
    r"|(?<=[&t]\s)Cie\.?"
)
_FORMS_DE = (
    r"Gesellschaft\sm\.?\s?b\.?\s?H\.?|Ges\.\s?m\.\s?b\.\s?H\.|GmbH|gGmbH|GMBH|mbH|gmbh|AG|KGaA|KG|OHG"
    r"|oHG|GbR|UG(?:\s\(haftungsbeschränkt\))?|E\.\s?K\.|e\.\s?K\.|e\.\s?Kfr\."
    r"|e\.\s?Kfm\.|e\.\s?U\.|e\.\s?G\.|eG|PartG"
)
_FORMS_ES = (
    r"S\.\s?Coop\.?(?:\s(?:Galega|Gallega|And\.|Andaluza|Valenciana|V\.|Mad\.|Ltda\.|Lda\.))?"
    r"|S\.\s?COOP\.?|S\.\s?L\.\s?[UL]\.|S\.\s?L\.|S\.\s?A\.\s?[UL]\.|S\.\s?A\.|S\.\s?C\.\s?P\."
    r"|S\.\s?C\.\s?[AVM]\.|S\.\s?A\.\s?T\.|S\.\s?L\.\s?[LP]\."
    r"|S\.\s?C\.|C\.\s?B\.|S\.?L\.?[UL]?\.?|S\.L\.[NP]\.E?\.?|S\.\s?de\s?R\.\s?L\."
    r"|SCCL|S\.C\.C\.L\.|s\.l\.|s\.a\."
)
_FORMS_PT = (
    r"(?:Unipessoal|UNIPESSOAL|Unip\.|Sociedade\sUnipessoal),?\s(?:Lda\.?|LDA\.?)|Lda\.?|LDA\.?"
    r"|Ltda\.?|LTDA\.?|L\.da|SGPS|EIRELI|lda\.?"
)
_FORMS_TR = (
    r"(?:Ltd|LTD)\.?\s?(?:Şti|ŞTİ|Sti|STI)\.?|Limited\sŞirketi|Anonim\sŞirketi|A\.?\s?Ş\.?"
    r"|(?:Koll|Kom|KOLL|KOM)\.\s?(?:Şti|ŞTİ)\.|Kollektif\sŞirketi|San\.|SAN\.|Tic\.|TİC\."
)
_FORMS_ELSEWHERE = (
    r"B\.?V\.?|b\.?v\.?(?!\w)|N\.V\.|NV|v\.o\.f\.|vof|ApS|A/S|Oyj?|d\.o\.o\.|s\.r\.o\.|Sp\.\sz\so\.o\.|Kft\.?"
    r"|AB(?!\s?[-\d])|Sagl|SAGL|V\.?O\.?F\.?|BVBA"
)
# The longest way to write a form goes first: a shorter one is the beginning of many.
FORMS = "|".join(
    (
        _FORMS_PT, _FORMS_TR, _FORMS_EN, _FORMS_DE, _FORMS_ES, _FORMS_IT, _FORMS_FR,
        _FORMS_ELSEWHERE,
    )
)  # fmt: skip
# Forms, and words for a firm, that stand before its name.
LEADING_FORMS = (
    r"SARL|SASU?|S\.A\.R\.L\.|EURL|Ets\.?|ETS\.?|[ÉE]tablissements|ÉTABLISSEMENTS|Sté\.?|Société"
    r"|Ditta|DITTA|Fa\.|Firma|FIRMA|P\.?T\.?"
)
CJK_LEGAL = (
    r"公司|合作社|協同組合|株式会社|有限会社|合同会社|合資会社|合名会社|\((?:株|有|同)\)|㈱|㈲"
)
TRADES = (
    r"\w{4,}ificio|Laboratorio\s(?:Orafo|Artigian[oa]|Tessile|Sartoriale)|Cappelleria|Calzoleria|Valigeria|Tessil[ei]|Arazzeria|Feltri\b"
    r"|Cordonnerie|Chapelier|Gantier|Passementerie|Rubanerie|Lainière|Pelleterie|Teinturerie"
    r"|Schuhmacherei|Schneiderei|Kürschnerei|(?:Fein)?[Tt]äschnerei|Juwelier|Juwelen|Posamenten"
    r"|\w{3,}fabrik|Tejeduría|Tenería|Curtiduría|Peletería|Orfebres|Joyeros|Confeccions|Teixits"
    r"|Tapeçaria|Ourives|Joalheiros|Fiações|Giyim|Mücevherat|Mücevher|Kuyumcu|Terzilik|Nakış"
    r"|Tailors|Hatters|Milliners|Glovers|Bootmakers?|Textiles"
    r"|Maglificio|Bottier|Chemiserie|Telares|Sattlerei|Guarnicionería|Hemdenfabrik|Camisería|Fiação"
    r"|Maglieri[ae]|Lanificio|Lanifici|Tessitura|Tessuti|Filatura|Filati|Calzaturificio|Calzature"
    r"|Calzificio|Cappellificio|Guantificio|Tintoria|Stamperia|Bottega|Orafi|Gioiellieri"
    r"|Argentieri|Pelletteria|Pelletterie|Conceria|Manifattur[ae]|Ricamificio|Ricami\w*|Seteri\w*"
    r"|Oref\w+|Argent\w+|Camiceria|Sartoria|Confezioni"
    r"|Ateliers?|Tissages?|Filatures?|Maison|Manufactures?|Tanneries|Tannerie|Maroquinerie"
    r"|Bonneterie|Chaussures|Tricotages?|Tisserands?|Étoffes|Orfèvres|Joailliers|Bijoutiers"
    r"|Maroquiniers?|Bottiers|Sellerie|Ets\.?|Établissements|Etablissements"
    r"|Soieries?|Bijouterie|Joyas|Joyer\w+|Gioielli|Gioielleria|Joalharia|Maroquineries|Ganterie"
    r"|Chapellerie"
    r"|\w+werke?|\w+haus|Werkstätten?|Corderie|Broderie|Laines|Lanas|Mantas|Colchas|Felpos|Linhos"
    r"|Zapatería|Sapataria"
    r"|Joaillerie|Orfèvrerie|Literie|Weberei\w*|\w*weberei|Strickerei\w*|\w*strickerei"
    r"|\w*[Mm]anufaktur|Spinnerei\w*|\w*spinnerei"
    r"|Lederwaren|Gerberei|\w*gerberei|Schuhfabrik\w*|(?:Tuch|Leder|Wäsche|Strumpf|Hut)fabrik"
    r"|Goldschmiede|Silberschmiede|Bekleidung|Strickwaren|Wirkwaren|Textil\w*|Tejidos|Hilaturas"
    r"|Curtidos|Calzados"
    r"|Confecciones|Marroquinería|Joyería|Orfebrería|Platería|Sombrerería|Sastrería|Manufacturas"
    r"|Hilados|Géneros|Malhas|Têxteis|Têxtil|Confecções|Calçados|Curtumes|Ourivesaria|Marroquinaria"
    r"|Lanifícios|Estamparia|Camisaria|Manufaturas"
    r"|Tecelagem|Tricotagem|Tekstil|Konfeksiyon|Deri|Ayakkabı|Triko|Örme|Dokuma|Kuyumculuk"
    r"|Mensucat|Kundura|Saraciye|Sanayi|Mills?|Knitwear|Knits?"
    r"|Knitting|Weavers|Tannery|Leather(?:works)?|Footwear|Shoemakers|Garments|Jewellers|Silks"
    r"|Woollens|Fabrics|Saddlers|Saddlery|Clothiers|Outfitters|Hosiery|Silversmiths|Goldsmiths"
    r"|Cordwainers|Sourcing|Trading|Industries|Enterprises|Mfg\.?|(?<=[A-Za-z]\s)Works"
    r"|Sons|Bros\.?|Brothers|Figli|Fratelli|F\.lli|Fils|Söhne|Gebr\.|Gebrüder|Hermanos|Hijos"
    r"|\w*(?:[Ww]everij|[Ss]mederij|[Mm]akerij|[Bb]reierij|[Ll]ooierij|[Ss]pinnerij|[Vv]erverij|[Ff]abriek)"
    r"|\w+atelier|Gainerie|Gainiers?|Selliers?|Sellai|Calzolai|Pellettieri|Tessitori|Guarnicioneros"
    r"|Zapateros|Tejedores|Alpargater\w+|Sombrereros|Schusterei|Sattler|Kürschner|Feinsattlerei"
    r"|Calçado|Alfaiataria|Sapateiros|Correeiros|Atölye(?:si)?|Dokumacılık|Dericilik|Havluculuk"
    r"|Irmãos|Filhos|Kardeşler|Oğulları"
)
# Words of the trade end the name of a firm: *ニットカーディガン* is a product.
_IDEOGRAM = r"[\u3040-\u30ff\u3400-\u9fff]"
CJK_TRADES = (
    r"股份|商行|工作室|商店|商会|縫製所|染織|毛纺厂|针织厂|工厂(?![款交货直价])|(?<![出工])厂(?![价商家区址名款])|工房|製作所|織布"
    rf"|(?:针织|纺织|服饰|皮具|鞋业|家纺|珠宝|制衣|制鞋|箱包)(?!{_IDEOGRAM})"
    rf"|(?:針織|ニット|織物|织布)(?!{_IDEOGRAM})"
)

# What a paper calls itself, and how a message begins and ends, is no company.
PAPER = re.compile(
    r"\b(?:list\w*|tabela|tarif\w*|preis\w*|price|sheet|scheda|fiche|ficha|föy\w*|katalog\w*|catalog\w*|"
    r"angebot|offer\w*|sheet|spec\w*|collection|collezione|kollektion|colec\w+|dear|kind|best|regards|"
    r"saluti|cordial\w*|bien|vous|grüße|grüßen|viele|mit|cumprimentos|saludos|saygılar\w*|merhaba|thanks|"
    r"grazie|merci|danke|gracias|obrigad\w|teşekkür\w*|sehr|monsieur|madame|attached|"
    r"ref\w*|réf\w*|art|artikel|style|modell?o?|size|care|quotation|quote|"
    r"wash|bleach|iron|tumble|dry|care|fabriqu\w+|"
    r"composi\w+|made|label|etichetta|etiqueta|anagrafica|campionario|datenblatt|sortiment|analiz|liste\w*|fiyat|müşteri)\b",
    re.I,
)
JOINTS = frozenset(
    [
        "di",
        "de",
        "del",
        "della",
        "dei",
        "da",
        "do",
        "dos",
        "das",
        "du",
        "des",
        "la",
        "le",
        "les",
        "el",
        "et",
        "and",
        "und",
        "e",
        "y",
        "von",
        "of",
        "fils",
        "ve",
        "der",
        "den",
        "dem",
        "delle",
        "degli",
        "dello",
        "dal",
        "des",
        "dei",
        "al",
        "aan",
        "van",
        "sul",
    ]
)

# What heads, labels and care instructions say, and a person who is greeted.
NO_MAKER = re.compile(
    r"^(?:hi|hello|hey|ciao|hola|hallo|salut|olá|oi|bonjour|buongiorno|guten|selam|no|non|não"
    r"|do not|ne pas|nicht|limpeza|comments?|notes?|remarks?|maß\w*|attn|note|osservazioni"
    r"|bemerkung\w*|remarques?|observa\w+|notlar|açıklama\w*"
    r"|(?:garment |body )?measurements?|misure|mesures|medidas|ölçü\w*)\b",
    re.I,
)
# *Tamsin Orchard-Vey, Goldsmith*: a person who trades under a name and a craft.
_CRAFTS = (
    r"(?:Gold|Silver)smiths?|Jewell?ers?|(?:Shoe|Boot)makers?|Weavers?|Saddlers?|Tailors?|Hatters?"
    r"|Glovers?|Cordwainers?|[Oo]raf[oai]|[Gg]ioiellier[ei]|[Cc]alzola(?:io|i)|[Ss]art[oai]|[Oo]rfèvres?"
    r"|[Jj]oailli(?:er|ère)s?|[Bb]ottiers?|[Ss]elliers?|[Tt]isserand(?:e|s|es)?|[Cc]hapeliers?"
    r"|[Gg]antiers?|[Mm]odiste|(?:Gold|Silber)schmied\w*|Schuhmacher\w*|Sattler\w*|Weber(?:in|meister)?"
    r"|[Oo]rfebres?|[Jj]oyer[oa]s?|[Zz]apater[oa]s?|[Gg]uarnicioner[oa]s?|[Tt]ejedor[ea]?s?|[Oo]urives"
    r"|[Ss]apateir[oa]s?|[Tt]ecedeiras?|[Kk]uyumcu|(?:[Gg]oud|[Zz]ilver|[Ee]del)smid|[Ss]choenmaker"
    r"|[Zz]adelmaker"
)
CRAFT = re.compile(
    r"(?:^|(?<=\n))(?P<name>[A-ZÀ-ÖØ-ÞŞÇĞİ][\w’'-]+(?: [A-ZÀ-ÖØ-ÞŞÇĞİ&][\w’'.-]*){1,3}, "
    rf"(?:{_CRAFTS}))(?=[ ]*(?:\n|$|[·|,–—]))"
)
