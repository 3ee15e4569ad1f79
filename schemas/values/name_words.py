"""Words around the names of products: what leads to one, what points at a product, what is no name.

*Am Haferlschuh Lusen*, *the Harting Cardigan*, *nella giacca Ottavia*: articles, prepositions, and
the two in one word, in the languages of the tables.
"""

from __future__ import annotations

import re
from functools import cache

from schemas.values.lexicon import Lexicon, fold
from schemas.vocabulary.choices import CHOICES
from schemas.vocabulary.colours import COLOURS
from schemas.vocabulary.components import COMPONENTS
from schemas.vocabulary.fibres import FIBRES
from schemas.vocabulary.labels import LABELS

UPPER = "A-ZÀ-ÖØ-ÞİŞĞŒŠŽŁĆ"
# Words that lead to a name and are no part of it, alone or one behind the other.
_LEADING = (
    # English
    "the|a|an|next|last|first|then|also|both|our|your|and|or|for|with|of|in|from|new|only|now|about"
    "|regarding|like|plus|meanwhile|meet|introducing|discover|presenting|enter"
    # German
    "|der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|am|im|beim|zum|zur|vom|ans|ins"
    "|aufs|an"
    "|auf|bei|mit|ohne|für|von|zu|aus|auch|nur|und|oder|neu|neue|neuer|neues|dazu|hier|nun|sowie"
    "|statt|unser|unsere|unserem|unseren|unserer|entdecken sie|hier ist|neu ist"
    # Italian
    "|il|lo|la|i|gli|le|un|uno|una|del|dello|della|dei|degli|delle|al|allo|alla|ai|agli|alle"
    "|dal|dalla"
    "|nel|nella|sul|sulla|per|con|di|e|anche|poi|nuovo|nuova|infine|l['’]|un['’]|dell['’]"
    "|all['’]|ecco|arriva|arrivano|scoprite|scopri|presentiamo"
    # French
    "|les|une|du|de|au|aux|pour|avec|sans|et|ou|puis|enfin|aussi|nouveau|nouvelle|d['’]|sur"
    "|chez|voici|voilà|découvrez"
    # Spanish and Portuguese
    "|el|los|las|unos|unas|para|y|también|nuestro|nuestra|lleva|nuevo|nueva|o|os|as|um|uma|do"
    "|da|dos|das"
    "|no|na|nos|nas|ao|à|pelo|pela|com|em|também|nosso|nossa|novo|nova|presentamos|descubre"
    "|descubra|llega|conozca|apresentamos|conheça|chegou|eis"
    # Turkish
    "|bu|bir|ve|ile|için|yeni|ayrıca"
)
LED = re.compile(rf"(?:(?:{_LEADING})(?:\s|(?<=['’])|$))+", re.I)
# *Ce pull*, *this jacket*, *eine Jacke*: a product that is spoken of, not its name.
POINTS_AT = re.compile(
    r"(?:this|these|that|those|each|every|another|any|no|our|an?|one|it|all|some|both|which"
    r"|ce|cet|cette|ces|notre|nos|votre|vos|chaque|une?|tou[ts]e?s?|aucune?"
    r"|quest[oaei]|quell[oaei]|ogni|nostr[oaei]|vostr[oaei]|un[oa]?|tutt[ieo]|nessun\w?"
    r"|dies\w*|jede\w*|unser\w*|ihre?\w?|eine?[mnrs]?|keine?[mnrs]?|alle\w?|mein\w*"
    r"|est[aeo]s?|es[aeo]s?|aquel\w*|cada|nuestr\w+|vuestr\w+|su|sus|ningun\w+"
    r"|ess[ea]s?|aquel[ea]s?|noss[oa]s?|vossos?|vossas?|seus?|suas?|uma?|nenhum\w?"
    r"|bu|şu|her|bir|hiçbir|bizim)\b",
    re.I,
)
# Behind *quality* and the like, words of what goods and papers are, and no names.
NO_NAMES = re.compile(
    r"(?:super|extra|premium|first|prima|standard|control|assurance|department|data|team|guide|code"
    r"|no|nr|number|numero|número|num|tba|tbc|all|alle|tutti|tous|todos|single|double|pure"
    r"|pura?|pur"
    r"|reine?r?|ref\w*|réf\w*|art|stock|size|colou?rs?|made|fabri\w+|page|dim[ei]n\w+|maße?"
    r"|total\w*|tva|vat|iva|kdv|mwst|test|details?|new|our|the|see|please|bitte|note|nota|not"
    r"|gots|grs|rws|rms|ras|rcs|ocs|rds|bci|fsc|lwg|sfa|oeko|iso|din|reach|fob|cif|exw|dap|ddp|fca"
    r"|moq|rrp|srp|msrp|pvp|pvpr|uvp|ppc|whs|ean|gtin|sku|hs|eur|usd|gbp|w/s|ek|vk"
    r"|hergestellt|gefertigt|prodott\w|realizzat\w|hech[oa]s?|feit[oa]s?|üretil\w+"
    r"|total|gesamt|summe|stand|version|rev|ausgabe|seite|página|pagina|sayfa|blatt|foglio|folha"
    r"|january|february|march|april|june|july|august|september|october|november|december"
    r"|januar|februar|märz|juni|juli|oktober|dezember)\b(?![’'-])",
    re.I,
)
# Heights of heels and editions: *Pump Ava 85*, *Penny 2.0*.
FIGURE = r"(?:\d{2,3}|\d\.\d)"
# *Summer 26*, *Look 14*: figures behind these are years and counts, and no part of a name.
SEASONS = (
    r"(?:(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ff]all|[Rr]esort|[Cc]ruise|[Hh]oliday|Pre"
    r"|[ÉEée]té|[Hh]iver|[Pp]rintemps|[Aa]utomne|[Ee]state|[Ii]nverno|[Aa]utunno|[Pp]rimavera"
    r"|[Oo]toño|[Ii]nvierno|[Vv]erano|[Oo]utono|[Vv]erão|[Ss]ommer|[Hh]erbst|[Ff]rühjahr|[Kk]ış"
    r"|[Yy]az|[Zz]omer|[Hh]erfst|[Ll]ook|[Dd]rop|[Cc]apsule|[Ii]tem"
    r"|Gr|Tg|Sz|Nr|Art|Mod|Ref|Stk|[A-Z]{2,3}(?=[ ]))\b)"
)
# Words of labels that are parts of names as well: *Long Acre*, *Point Dume*.
_NAMED = (
    "mini midi maxi long light line linea grand stone point top drop cut rise mark fine star rock"
    " land bow dog cat"
)
_IN_NAMES = frozenset(_NAMED.split())
_SPACED = 3  # letters with blanks between them
_ARTICLE = "the a an il la lo le les der die das el los las o os um uma une un ein eine"
_ARTICLES = frozenset(_ARTICLE.split())


def is_label(words: str) -> bool:
    """Return whether words are an article, or hold a label's word that no name has."""
    own = [fold(word) for word in words.split()]
    if fold(words) in _ARTICLES:
        return True
    if len(own) > _SPACED and all(len(word) == 1 for word in own):
        return False  # *G U A L T A R*
    labels = [word for word in own if word in _labels()]
    return bool(labels) and not (len(labels) < len(own) and set(labels) <= _IN_NAMES)


@cache
def _labels() -> frozenset[str]:
    return frozenset(
        fold(word) for own in LABELS.values() for words in own.values() for word in words
    )


@cache
def _words_of_goods() -> frozenset[str]:
    tables = (COMPONENTS, FIBRES)
    return frozenset(
        fold(word)
        for table in tables
        for own in table.values()
        for words in own.values()
        for word in words
    )


def is_word_of_goods(words: str) -> bool:
    """Return whether words say what goods are like, and name none: colours, fibres, for whom."""
    folded = fold(words)
    return bool(
        folded in _words_of_goods()
        or folded in _labels()
        or _colours().whole(words)
        or is_for_whom(words)
    )


def is_for_whom(words: str) -> bool:
    """Return whether words say whom a product is made for, and nothing else: *Erkek*, *Ladies'*."""
    return bool(_for_whom().whole(words))


@cache
def _for_whom() -> Lexicon:
    return Lexicon(CHOICES["gender"])


@cache
def _colours() -> Lexicon:
    return Lexicon({name: {"": (name,)} for names in COLOURS.values() for name in names})
