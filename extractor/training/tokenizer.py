"""The reader's tokenizer: byte-level BPE whose borders make reading a matter of copying tokens.

The same words must be the same tokens in the passage and in the answer. Therefore no token crosses
the border of a word, every digit and every CJK character stands alone, a blank belongs to the word
after it only where that is made of letters (`template.reading_of` keeps it then), and a quote only
merges with the JSON punctuation beside it: a passage view holds no quotes.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

from extractor.prompting.template import END_MARK, PAD_MARK, SPECIAL_TOKENS

_CJK = r"\p{Han}\p{Hiragana}\p{Katakana}\u30FC"
PRE_TOKENS = "|".join(
    (
        f"[{_CJK}]",
        r"\n",
        r"[\[\]{}:,]+\"|\"[:,\[\]{}]*\"?",  # JSON punctuation with its quotes, answers only
        f" ?(?:(?![{_CJK}])[\\p{{L}}\\p{{M}}])+",
        r"\p{N}",
        r" \|",  # table cells
        r"([^\s\p{L}\p{N}\"])\1+",  # rulers and leaders
        r"[^\s\p{L}\p{N}]",
        r"\s",
    )
)


def train_tokenizer(texts: Iterable[str], *, vocab_size: int) -> PreTrainedTokenizerFast:
    """Train the tokenizer on `texts` (prompts with answers, and plain prose).

    Args:
        texts: What to learn the merges from; a few million characters suffice.
        vocab_size: Number of tokens with the special ones and the 256 bytes.
    """
    bpe = Tokenizer(models.BPE())
    bpe.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PRE_TOKENS), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    bpe.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=list(SPECIAL_TOKENS),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    bpe.train_from_iterator(texts, trainer)
    return PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]
        tokenizer_object=bpe,
        eos_token=END_MARK,
        pad_token=PAD_MARK,
        clean_up_tokenization_spaces=False,
    )


def save_tokenizer(tokenizer: PreTrainedTokenizerFast, folder: Path) -> None:
    """Write the tokenizer's files into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save_pretrained(folder)
