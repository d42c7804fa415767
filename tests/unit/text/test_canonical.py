from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.canonical import UnacceptableText, canonical, check_text

MARKS = st.sampled_from(["\u0300", "\u0327", "\u0344", "\u064e", "\u0651", "\u093e", "\u0f71"])


def test_line_ends_become_newlines_and_nothing_else_changes() -> None:
    assert canonical("a\r\nb\rc\n  d\u200f\ufeff\t") == "a\nb\nc\n  d\u200f\ufeff\t"


def test_letters_are_composed() -> None:
    assert canonical("cafe\u0301 \u0627\u0653") == "caf\u00e9 \u0622"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\r")))
def test_canonical_is_nfc_for_any_text(text: str) -> None:
    assert canonical(text) == normalize("NFC", text)


@given(st.lists(MARKS, min_size=60, max_size=300).map("".join))
def test_long_runs_of_marks_are_composed_as_unicode_says(marks: str) -> None:
    assert canonical("e" + marks + "x") == normalize("NFC", "e" + marks + "x")


def test_a_long_run_of_marks_in_falling_order_ends_in_reasonable_time() -> None:
    text = canonical("a" + "\u0300\u0327" * 100_000)
    assert canonical(text) == text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a\x00b", "nul"),
        ("a\ud800b", "surrogate"),
        ("", "empty"),
        (" \n\t\u00a0", "empty"),
        ("ab" * 6, "too_long"),
    ],
)
def test_unacceptable_text_is_refused_with_a_code(text: str, code: str) -> None:
    with pytest.raises(UnacceptableText) as refusal:
        check_text(text, limit=11)
    assert refusal.value.code == code


def test_the_limit_counts_bytes_not_characters() -> None:
    check_text("سلام", limit=8)
    with pytest.raises(UnacceptableText, match="too_long"):
        check_text("سلام", limit=7)
