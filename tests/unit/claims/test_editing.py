"""Changing where a claim stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.claims.editing import (
    Edit,
    SpanRefused,
    cleaned_spans,
    find_quote,
    kind_of_edit,
    merged_spans,
    place_in_text,
    split_spans,
)
from workbench.text.selectors import Span, cuts_grapheme, quote_of

VOWELLED = "قُتِلَ خمسة أشخاص. وأُصيب 80 آخرون، بينهم 15 مدنيا."
FAMILY = "👩‍👩‍👧"


def told(text: str, spans: list[Span]) -> list[str]:
    return [text[span.start : span.end] for span in spans]


def test_a_free_claim_is_edited_in_place() -> None:
    assert kind_of_edit(has_submitted_review=False, held_by_somebody_else=False) is Edit.IN_PLACE


@pytest.mark.parametrize(("reviewed", "held"), [(True, False), (False, True), (True, True)])
def test_a_reviewed_or_held_claim_gets_a_successor(reviewed: bool, held: bool) -> None:
    assert kind_of_edit(has_submitted_review=reviewed, held_by_somebody_else=held) is Edit.SUCCESSOR


def test_space_at_the_ends_is_left_out() -> None:
    assert told("  one two  ", cleaned_spans("  one two  ", [Span(0, 11)])) == ["one two"]


def test_a_span_takes_its_last_vowel_sign_along() -> None:
    assert told(VOWELLED, cleaned_spans(VOWELLED, [Span(0, 5)])) == ["قُتِلَ"]


def test_a_span_takes_a_whole_emoji_along() -> None:
    text = f"see {FAMILY} there"
    assert told(text, cleaned_spans(text, [Span(0, 5)])) == [f"see {FAMILY}"]


def test_spans_come_in_the_order_of_the_text_and_overlaps_are_one() -> None:
    assert cleaned_spans("abcdefghij", [Span(6, 9), Span(0, 3), Span(2, 5)]) == [Span(0, 5), Span(6, 9)]


@pytest.mark.parametrize("spans", [[], [Span(3, 4)], [Span(0, 99)]])
def test_nothing_space_alone_and_places_past_the_text_are_refused(spans: list[Span]) -> None:
    with pytest.raises(SpanRefused):
        cleaned_spans("one two", spans)


LETTERS = st.one_of(st.characters(), st.sampled_from(" \n\u0301\u064e\u200dأب👩🏽"))


@given(st.text(LETTERS, min_size=1, max_size=40), st.data())
def test_no_span_ever_cuts_a_grapheme_cluster(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    try:
        spans = cleaned_spans(text, [Span(start, end)])
    except SpanRefused:
        return
    assert not any(cuts_grapheme(text, span) for span in spans)


def test_words_are_found_where_they_stand() -> None:
    assert find_quote("one two three", "two") == Span(4, 7)


def test_words_without_their_vowel_signs_are_found() -> None:
    span = find_quote(VOWELLED, "قتل خمسة")
    assert VOWELLED[span.start : span.end] == "قُتِلَ خمسة"


def test_words_that_stand_there_twice_are_refused() -> None:
    with pytest.raises(SpanRefused, match="several times"):
        find_quote("one two one", "one")


def test_words_that_are_not_there_are_refused() -> None:
    with pytest.raises(SpanRefused, match="not in the article"):
        find_quote("one two", "three")


def test_splitting_leaves_every_word_on_one_side() -> None:
    first, second = split_spans([Span(0, 10), Span(20, 30)], 25)
    assert (first, second) == ([Span(0, 10), Span(20, 25)], [Span(25, 30)])


@pytest.mark.parametrize("at", [0, 10, 40])
def test_splitting_at_an_end_is_refused(at: int) -> None:
    with pytest.raises(SpanRefused):
        split_spans([Span(0, 10)], at)


def test_neighbours_become_one_span_and_others_two() -> None:
    text = "one, two and three"
    assert told(text, merged_spans(text, [Span(0, 3)], [Span(5, 8)])) == ["one, two"]
    assert told(text, merged_spans(text, [Span(0, 3)], [Span(13, 18)])) == ["one", "three"]


def test_a_place_in_a_quote_of_two_spans_is_a_place_in_the_text() -> None:
    text, spans = "abcdefghij", [Span(0, 3), Span(5, 9)]
    quote = quote_of(text, spans)
    assert text[place_in_text(spans, quote.index("g"))] == "g"
    assert place_in_text(spans, 2) == 2
