import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.selectors import Span, cuts_grapheme, quote_of, select, snap

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f466"
ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"]))


def test_a_selector_holds_the_quote_and_32_characters_on_either_side() -> None:
    text = "x" * 40 + "الخبر" + "y" * 40
    selector = select(text, Span(40, 45))
    assert (selector.exact, selector.prefix, selector.suffix) == ("الخبر", "x" * 32, "y" * 32)


def test_a_selector_at_the_border_of_the_text_has_a_short_context() -> None:
    assert select("خبر عاجل", Span(0, 3)).prefix == ""


def test_a_span_past_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="ends at 9"):
        select("خبر", Span(0, 9))


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_an_impossible_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_a_quote_of_several_spans_is_joined_with_an_ellipsis() -> None:
    assert quote_of("one two three", [Span(0, 3), Span(8, 13)]) == "one … three"


def test_a_span_that_cuts_a_vocalised_letter_or_an_emoji_is_widened() -> None:
    text = f"قُتل {FAMILY} اثنان"
    assert cuts_grapheme(text, Span(0, 1))
    assert snap(text, Span(0, 1)) == Span(0, 2)
    inside = text.index("\U0001f469")
    assert snap(text, Span(inside, inside + 1)) == Span(5, 5 + len(FAMILY))


def test_a_span_on_borders_stays() -> None:
    text = f"قُتل {FAMILY} اثنان"
    assert not cuts_grapheme(text, Span(0, 4))
    assert snap(text, Span(5, 5 + len(FAMILY))) == Span(5, 5 + len(FAMILY))


MARKED = st.text(alphabet="a7 ب،؟«.…\n\r\u064e\u0301\u0600\u200d👨🇱🇧")


@given(MARKED, st.data())
def test_a_border_is_where_a_cluster_of_unicode_ends(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    borders = [0, *(cluster.end() for cluster in regex.finditer(r"\X", text))]
    end = next(border for border in borders if border >= at)
    assert snap(text, Span(at, at)).end == end


@given(ANY_TEXT, st.data())
def test_snapping_widens_and_settles(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    wide = snap(text, span)
    assert wide.start <= span.start <= span.end <= wide.end
    assert snap(text, wide) == wide
