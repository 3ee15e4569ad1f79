from __future__ import annotations

import llguidance.hf
import pytest

from extractor.generation.steering import Vocabulary
from extractor.prompting.template import passage_view
from extractor.training.tokenizer import train_tokenizer

LEARNED = (
    passage_view(
        "Art. 4021/K  Navy blue\nComposizione: 85% Lana vergine, 15% Cachemire\nLavare a mano."
        " Peso 320 g/m² 品名 羊毛 émoji"
    )
    + '{"style_code":"b","care":["d","e"],"colours":[{"code":null,"name":"w"},{"code":"t"}]}'
)


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    tokenizer = train_tokenizer([LEARNED] * 20, vocab_size=600)
    return Vocabulary(llguidance.hf.from_tokenizer(tokenizer), tokenizer.eos_token_id)
