from hypothesis import given
from hypothesis import strategies as st

from schemas.values.ranges import Ranges

SPANS = st.tuples(st.integers(0, 30), st.integers(1, 8)).map(lambda one: (one[0], one[0] + one[1]))


@given(st.lists(SPANS, max_size=8), SPANS)
def test_ranges_overlap_as_one_by_one(spans: list[tuple[int, int]], asked: tuple[int, int]) -> None:
    expected = any(start < asked[1] and asked[0] < end for start, end in spans)
    assert Ranges(spans).overlap(*asked) is expected
