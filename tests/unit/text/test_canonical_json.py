import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.canonical_json import dumps, moment

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)


def test_keys_are_sorted_and_letters_stay_letters() -> None:
    assert dumps({"ب": 1, "a": ["é", None]}) == '{"a":["é",null],"ب":1}'


def test_times_are_utc_with_microseconds() -> None:
    east = timezone(timedelta(hours=3))
    assert moment(datetime(2023, 9, 20, 21, 5, tzinfo=east)) == "2023-09-20T18:05:00.000000Z"
    assert moment(datetime(2023, 9, 20, 18, 5, 0, 1, tzinfo=UTC)) == "2023-09-20T18:05:00.000001Z"
    assert moment(None) is None


def test_not_a_number_is_refused() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        dumps(float("nan"))


@given(VALUES)
def test_writing_what_was_read_gives_the_same_text(value: object) -> None:
    assert dumps(json.loads(dumps(value))) == dumps(value)
    assert "\n" not in dumps(value)
