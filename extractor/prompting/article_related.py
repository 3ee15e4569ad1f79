"""Other products that the page of a shop shows below its own: *Goes with it*, *Vous aimerez aussi*.

They are none of the page's articles, and nothing is read from there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.core.document import Document, Page
from extractor.core.geometry import CharSpan
from extractor.prompting.article_blocks import Told
from extractor.prompting.article_codes import is_of_article, is_telling
from extractor.prompting.article_facts import facts_in
from extractor.prompting.article_foots import Placed
from extractor.prompting.article_texts import name_of_heading
from schemas.values.code_mentions import code_mentions
from schemas.values.lexicon import fold
from schemas.values.product_lexicon import product_lexicon

_HEADING = re.compile(
    r"(?mi)^[ \t*#_=–—-]*(?:"
    r"(?:you (?:may|might)(?: also)? (?:like|love)|goes (?:well )?with(?: it| this)?"
    r"|(?:pairs|works) (?:well )?with|(?:wear|style|pair) (?:it|this) with"
    r"|complete the (?:look|set)"
    r"|shop the look|(?:related|similar) (?:products|items|styles)"
    r"|(?:customers|others) also .{3,12}"
    r"|(?:she|he|they|the model|our model)(?: is| was)?(?: also)? (?:wore|wears?|wearing)"
    r"|(?:also )?(?:worn|styled|shown|pictured) with"
    r"|also in (?:this|the) (?:story|picture|look|shoot)"
    r"|recently viewed|more (?:like this|from this (?:range|collection|designer)))"
    r"|(?:das )?(?:könnte|wird) (?:ihnen|dir|euch) (?:auch|ebenfalls) gefallen"
    r"|(?:das )?passt dazu|(?:sie|er|das model|model) trägt(?: (?:dazu|außerdem|auch))?"
    r"|(?:getragen|kombiniert|gestylt) (?:mit|zu)"
    r"|(?:la modella |il modello |lei |lui )?indossa(?:va)? anche|(?:indossat|portat)[oa] con"
    r"|(?:elle|il|le mannequin) port(?:e|ait) (?:aussi|également)|portée?s? avec|sur la photo aussi"
    r"|(?:la modelo |el modelo |ella |él )?(?:también lleva(?:ba)?|lleva(?:ba)? también)"
    r"|llevad[oa] con"
    r"|(?:a modelo |o modelo |ela |ele )?(?:também (?:usa|veste)|(?:usa|veste) também)|usad[oa] com"
    r"|(?:mankenin|modelin) (?:giydiği|üzerindeki) diğer .{2,12}|birlikte giyilen\w*"
    r"|(?:她|他|模特)(?:还|也)(?:穿|搭配?)(?:着|了)?|(?:モデル)?着用(?:アイテム|商品)"
    r"|dazu passt|passend dazu|ähnliche (?:artikel|produkte)|kunden kauften auch|zuletzt angesehen"
    r"|(?:ti )?(?:potrebbe(?:ro)?|può) (?:anche )?(?:interessart?[iv]?|piacert?[iv]?)(?: anche)?"
    r"|completa il look|(?:si )?abbina(?:lo|la)?(?: bene)? (?:a|con)|prodotti (?:correlati|simili)"
    r"|(?:visti|visualizzati) di recente"
    r"|vous (?:aimerez|aimeriez|pourriez aimer)(?: peut-être)?(?: aussi)?"
    r"|complétez (?:le|votre) look"
    r"|à (?:porter|associer) avec|(?:produits|articles) (?:similaires|associés|liés)"
    r"|(?:récemment|derniers articles) (?:consultés|vus)"
    r"|(?:también )?(?:te|le) puede(?: también)? (?:gustar|interesar)"
    r"|también te (?:puede|podría).{3,12}"
    r"|completa (?:el|tu) look|(?:productos|artículos) (?:relacionados|similares)|combínal[oa] con"
    r"|vistos recientemente"
    r"|(?:também )?(?:poderá|pode)(?: também)? gostar.{0,12}|complete o (?:look|visual)|combina com"
    r"|(?:produtos|artigos) (?:relacionados|semelhantes)"
    r"|(?:bunları|bunlar|şunları) da (?:beğenebilir|sevebilir).{0,8}|kombini tamamla|benzer ürünler"
    r"|ilgili ürünler|birlikte (?:kullanın|alınanlar)|son (?:gezilenler|baktıklarınız)"
    r"|猜你喜欢|(?:相关|相似)(?:产品|商品|推荐)|搭配推荐"
    r"|你?(?:可能)?(?:还|也)?会?喜欢|最近浏览"
    r"|関連(?:商品|アイテム)|こちらもおすすめ.{0,4}|おすすめ商品"
    r"|この商品を見た.{2,14}"
    r"|(?:合わせて|一緒に)(?:買いたい|おすすめ).{0,6}"
    r"|コーディネート(?:商品|アイテム)|最近チェックした.{2,6}"
    r")[ \t:：…!*#_=–—-]*$"
)
_FOOT = re.compile(r"(?mi)^[^\n]{0,24}(?:©|\(c\) ?(?:19|20)\d\d|copyright|newsletter)")
_FEWEST = 2  # of others, or one with a price


def related(page: Page) -> CharSpan | None:
    """Return where a page shows other products, from their heading to the foot of the page."""
    for heading in _HEADING.finditer(page.text):
        foot = _FOOT.search(page.text, heading.end())
        end = foot.start() if foot else len(page.text)
        shown = page.text[heading.end() : end]
        others = len(product_lexicon("").within(shown))
        is_shown = others >= _FEWEST or (others and "price" in facts_in(shown))
        if is_shown and facts_in(page.text[: heading.start()]):
            return CharSpan(heading.start(), end)
    return None


def without_related(document: Document, told: Sequence[Placed]) -> list[Placed]:
    """Return the blocks of a document without those of other products that its pages show.

    Where one article is left, it is told of by all that stands before them.
    """
    shown = {
        (part.name, page.page_no): span
        for part in document.parts
        for page in part.pages
        if (span := related(page))
    }
    if not shown:
        return list(told)
    kept: list[Placed] = []
    for key, one in told:
        end = min(one.span.end, shown[key].start) if key in shown else one.span.end
        if one.span.start < end:
            kept.append((key, Told(CharSpan(one.span.start, end), one.key)))
    if len({one.key for _, one in kept if one.key}) < _FEWEST:
        kept = [
            (key, Told(CharSpan(0, span.start), _key(document.page(*key).text[: span.start])))
            for key, span in list(shown.items())[:1]
        ]
    hidden = [(key, Told(span, "")) for key, span in shown.items()]
    return sorted([*kept, *hidden], key=lambda placed: _place(document, placed))


def _place(document: Document, placed: Placed) -> tuple[int, int]:
    pages = [(part.name, page.page_no) for part in document.parts for page in part.pages]
    return pages.index(placed[0]), placed[1].span.start


def _key(text: str) -> str:
    """Return the code of the product that a page of a shop is about, else what heads it."""
    for start, end in sorted(code_mentions(text), key=lambda span: (span[0], -span[1])):
        if is_telling(text[start:end]) and is_of_article(text, CharSpan(start, end)):
            return fold(text[start:end])
    return next(filter(None, map(name_of_heading, text.split("\n"))), "product")
