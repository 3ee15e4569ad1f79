import lzma
import os
import re
from pathlib import Path

import pytest

from extractor.export.pim.mapping import Target
from extractor.export.pim.mapping_file import default_text

SHARED = Path(os.environ.get("SPECLOOM_SHARED_DATA", Path(__file__).parents[4] / "shared" / "data"))
VOCABULARY = SHARED / "gs1-webvoc" / "gs1Voc.ttl.xz"


@pytest.mark.skipif(not VOCABULARY.is_file(), reason=f"{VOCABULARY} is not here")
def test_every_gs1_name_of_the_mapping_is_in_the_vocabulary() -> None:
    text = lzma.decompress(VOCABULARY.read_bytes()).decode()
    known = set(re.findall(r"^gs1:[\w-]+", text, re.MULTILINE))
    used = set(re.findall(r"gs1:[A-Za-z][\w-]*", default_text(Target.GS1)))
    assert used - known == set()
    assert len(used) > 20
