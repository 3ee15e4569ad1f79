"""Articles that one paragraph tells of, sentence after sentence, each by its kind and name.

    Two updates. The Heron coat is 80% wool, wholesale £142. The Wren dress is 100% linen, £68.

A sentence introduces an article only where it states a price, and something else of it beside.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from extractor.core.geometry import CharSpan
from extractor.prompting.article_facts import facts_in
from extractor.prompting.article_shared import says_of_all
from extractor.prompting.article_units import GONE, sentences_in

_FEWEST_FACTS = 2  # of a sentence, its price among them


def telling_sentences(text: str, paragraph: CharSpan) -> Iterator[CharSpan]:
    """Yield the sentences of a paragraph that state a price and more, each with what follows.

    The last one goes on as far as sentences state facts that are not said of all.
    """
    sentences = list(sentences_in(text, paragraph))
    telling = [at for at, span in enumerate(sentences) if _tells(text[slice(*span)])]
    for at, following in pairwise([*telling, len(sentences)]):
        end = at
        for more in range(at + 1, following):
            words = text[slice(*sentences[more])]
            if says_of_all(words) or not facts_in(words):
                break
            end = more
        yield CharSpan(sentences[at].start, sentences[end].end)


def _tells(words: str) -> bool:
    facts = facts_in(words)
    is_told = "price" in facts and len(facts) >= _FEWEST_FACTS
    return is_told and not GONE.search(words) and not says_of_all(words)
