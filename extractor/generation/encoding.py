"""From prompts to token ids: one way for serving and for training.

The two parts of a prompt are encoded apart, because the schema part is read once for many passages.
A tokenizer with a chat template gets both as the user's message of that template.
"""

from __future__ import annotations

from dataclasses import dataclass

from transformers import PreTrainedTokenizerFast


@dataclass(frozen=True, slots=True)
class EncodedPrompt:
    """A prompt as token ids. The two parts are encoded apart, as in training."""

    prefix: tuple[int, ...]
    suffix: tuple[int, ...]

    @property
    def ids(self) -> tuple[int, ...]:
        """The whole prompt."""
        return self.prefix + self.suffix


def encode_prompt(tokenizer: PreTrainedTokenizerFast, prefix: str, suffix: str) -> EncodedPrompt:
    """Return the token ids of a prompt.

    Args:
        tokenizer: The model's.
        prefix: The schema part.
        suffix: The passage part, up to and with the answer mark.
    """
    if not tokenizer.chat_template:
        return EncodedPrompt(
            encode(tokenizer, prefix, add_special_tokens=True), encode(tokenizer, suffix)
        )
    content = prefix + suffix
    rendered = tokenizer.apply_chat_template(
        [{"role": "user", "content": content}], tokenize=False, add_generation_prompt=True
    )
    head, found, tail = str(rendered).partition(content)
    if not found:  # a template that changes what it is given: nothing can be shared
        return EncodedPrompt((), encode(tokenizer, str(rendered)))
    return EncodedPrompt(encode(tokenizer, head + prefix), encode(tokenizer, suffix + tail))


def encode(
    tokenizer: PreTrainedTokenizerFast, text: str, *, add_special_tokens: bool = False
) -> tuple[int, ...]:
    """Return the token ids of a text."""
    backend = tokenizer.backend_tokenizer
    return tuple(backend.encode(text, add_special_tokens=add_special_tokens).ids)
