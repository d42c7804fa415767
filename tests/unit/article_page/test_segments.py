"""The text on the page: every word once, cut where claims and doubts begin and end."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.desk.article_page.segments import Block, Mark, Run, Segment, blocks, doubts_in_quote
from workbench.text.selectors import Span, quote_of

ARABIC = "قُتِلَ خمسة أشخاص على الأقل وأصيب 80 آخرون."


def mark(claim: str, *spans: tuple[int, int], state: str = "suggested", current: bool = False) -> Mark:
    return Mark(
        claim=claim,
        spans=tuple(Span(*span) for span in spans),
        state=state,
        label=f"to {claim}",
        current=current,
    )


def one_block(text: str, *marks: Mark, doubts: tuple[Span, ...] = ()) -> Block:
    (block,) = blocks(
        text, [Run("sentence", 1, 0, len(text))], marks, language="ar", direction="rtl", doubts=doubts
    )
    return block


def told(block: Block) -> list[tuple[str, tuple[str, ...]]]:
    return [(segment.text, segment.claims) for segment in block.segments]


def test_text_without_claims_is_one_segment() -> None:
    block = one_block("لا شيء")
    assert block.segments == (Segment(text="لا شيء", start=0),)


def test_overlapping_claims_share_a_segment() -> None:
    block = one_block("abcdefghij", mark("a", (0, 6)), mark("b", (4, 10)))
    assert told(block) == [("abcd", ("a",)), ("ef", ("b", "a")), ("ghij", ("b",))]


def test_a_claim_inside_another_is_cut_out_of_it() -> None:
    block = one_block("abcdef", mark("outer", (0, 6)), mark("inner", (2, 4)))
    assert told(block) == [("ab", ("outer",)), ("cd", ("inner", "outer")), ("ef", ("outer",))]


def test_two_claims_on_the_same_words_are_one_segment() -> None:
    block = one_block("abc", mark("a", (0, 3)), mark("b", (0, 3)))
    assert told(block) == [("abc", ("a", "b"))]


def test_an_anchor_stands_where_a_claim_begins_and_nowhere_else() -> None:
    block = one_block("abcdefghij", mark("a", (0, 6)), mark("b", (4, 10)))
    assert [(s.first, s.label) for s in block.segments] == [(True, "to a"), (True, "to b"), (False, None)]


def test_a_claim_of_two_spans_begins_once() -> None:
    block = one_block("abcdefghij", mark("a", (0, 2), (6, 8)))
    assert [(s.text, s.claims, s.first) for s in block.segments] == [
        ("ab", ("a",), True),
        ("cdef", (), False),
        ("gh", ("a",), False),
        ("ij", (), False),
    ]


def test_the_line_shows_the_claim_that_has_come_furthest() -> None:
    block = one_block("abcd", mark("a", (0, 4)), mark("b", (0, 2), state="in_review"))
    assert [segment.state for segment in block.segments] == ["in_review", "suggested"]


def test_offsets_count_code_points_past_emoji_and_vowel_signs() -> None:
    text = f"👩‍👩‍👧 {ARABIC}"
    start = text.index("خمسة")
    block = one_block(text, mark("a", (start, start + len("خمسة"))))
    (marked,) = [segment for segment in block.segments if segment.claims]
    assert marked.text == "خمسة"
    assert text[marked.start : marked.start + 4] == "خمسة"


def test_doubtful_words_are_cut_out_inside_a_claim() -> None:
    block = one_block("abcdef", mark("a", (0, 6)), doubts=(Span(2, 4),))
    assert [(s.text, s.doubt, s.claims) for s in block.segments] == [
        ("ab", False, ("a",)),
        ("cd", True, ("a",)),
        ("ef", False, ("a",)),
    ]


def test_a_claim_over_two_paragraphs_is_marked_in_both() -> None:
    text = "first one\n\nsecond one"
    first, second = blocks(
        text,
        [Run("sentence", 1, 0, 9), Run("sentence", 2, 11, 21)],
        [mark("a", (6, 17))],
        language="en",
        direction="ltr",
    )
    assert told(first) == [("first ", ()), ("one", ("a",))]
    assert told(second) == [("second", ("a",)), (" one", ())]
    assert [s.first for s in second.segments] == [False, False]


def test_every_block_speaks_its_own_language_and_runs_its_own_way() -> None:
    english = "He said that nobody was hurt."
    text = f"{ARABIC}\n{english}"
    arabic_block, english_block = blocks(
        text,
        [Run("sentence", 1, 0, len(ARABIC)), Run("sentence", 2, len(ARABIC) + 1, len(text))],
        [],
        language="ar",
        direction="rtl",
    )
    assert (arabic_block.lang, arabic_block.dir) == ("ar", "rtl")
    assert (english_block.lang, english_block.dir) == ("en", "ltr")


@st.composite
def texts_with_marks(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(st.text(min_size=1, max_size=60))
    places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).filter(lambda p: p[0] != p[1])
    spans = draw(st.lists(places, max_size=6))
    return text, [mark(str(n), (min(span), max(span))) for n, span in enumerate(spans)]


@given(texts_with_marks())
def test_segments_put_together_are_the_text_and_carry_exactly_their_claims(
    given_text: tuple[str, list[Mark]],
) -> None:
    text, marks = given_text
    block = one_block(text, *marks)
    assert "".join(segment.text for segment in block.segments) == text
    for segment in block.segments:
        assert text[segment.start : segment.start + len(segment.text)] == segment.text
        for place in range(segment.start, segment.start + len(segment.text)):
            standing = {one.claim for one in marks if any(s.start <= place < s.end for s in one.spans)}
            assert set(segment.claims) == standing


def test_a_hidden_control_stands_by_itself() -> None:
    text = "five\u202e people"
    (block,) = blocks(
        text,
        [Run("sentence", 1, 0, len(text))],
        [mark("a", (0, len(text)))],
        language="en",
        direction="ltr",
        controls={4: "RIGHT-TO-LEFT OVERRIDE"},
    )
    assert [(one.text, one.control) for one in block.segments] == [
        ("five", None),
        ("\u202e", "RIGHT-TO-LEFT OVERRIDE"),
        (" people", None),
    ]


def test_doubts_are_found_in_a_quote_of_several_spans() -> None:
    text = "abcdefghij"
    spans = [Span(0, 3), Span(5, 9)]
    quote = quote_of(text, spans)
    places = doubts_in_quote(spans, [Span(6, 8)])
    assert [quote[start:end] for start, end in places] == ["gh"]


def test_overlapping_doubts_are_one() -> None:
    assert doubts_in_quote([Span(0, 10)], [Span(1, 4), Span(3, 6)]) == [(1, 6)]
