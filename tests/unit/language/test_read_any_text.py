import json
from importlib import import_module
from pkgutil import iter_modules

from hypothesis import example, given, settings
from hypothesis import strategies as st

from workbench.language import arabic, english, read, relate
from workbench.text.selectors import Span, cuts_grapheme, snap

ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=300)
NEWS = st.lists(
    st.sampled_from(
        [
            *"“”«»\"'.…!?؟،,:;()[]-–\n\t \u200f\u0640\u064e\u0301",
            "\n\n",
            "..",
            "قال",
            "وأضاف",
            "الوزير",
            "إن",
            "أن",
            "بحسب",
            "حسبما أعلنت",
            "نقلا عن",
            "على حد قوله",
            "مقتل",
            "خمسة",
            "وثلاثون",
            "ألفا",
            "80",
            "٦٬٥٠٠",
            "بينهم",
            "مدنيا",
            "هزيمة",
            "أرمينيا",
            "وأذربيجان",
            "وتأمين",
            "مكاسب",
            "حربين",
            "الثلاثاء",
            "عام",
            "2020",
            "رسمي",
            "said",
            "according",
            "to",
            "the",
            "Minister",
            "U.S",
            "killed",
            "five",
            "hundred",
            "and",
            "defeat",
            "of",
            "May",
            "نوفمبر",
            "/",
            "الماضي",
            "الأسبوع",
            "أضعاف",
            "زاد",
            "قتل",
            "حارس",
            "الوزير",
            "نظيره",
            "استقالته",
            "الذي",
            "عمان",
            "ago",
            "weeks",
            "who",
            "minister",
            "because",
            "10",
        ]
    ),
    max_size=60,
).flatmap(lambda words: st.sampled_from(["", " "]).map(lambda joint: joint.join(words)))


def _listed() -> list[str]:
    """Every word of the reader's own lists."""
    found: set[str] = set()
    for lists in (arabic, english):
        for module in iter_modules(lists.__path__, f"{lists.__name__}."):
            for value in vars(import_module(module.name)).values():
                if isinstance(value, frozenset | dict):
                    found |= {one for one in value if isinstance(one, str)}
    return sorted(found)


GLUE = [
    *"«».،:,",
    "أن",
    "إن",
    "في",
    "من",
    "عن",
    "الوزير",
    "وزارة",
    "that",
    "the",
    "of",
    "to",
    "minister",
    "by",
    "12",
]
LISTED = st.lists(st.one_of(st.sampled_from(GLUE), st.sampled_from(_listed())), max_size=40).map(" ".join)

# What clings to its neighbours: joiners, marks, skin tones, flags, syllables in parts, a sign before a number.
CLINGING = st.lists(
    st.sampled_from(
        [
            *".!?؟…\"“”«»')] \n\u00a0\u2003aAب1",
            *"\u0301\u064e\u0654\u0940\u0e33\u20dd\ufe0f\u200c\u200d\u200f\u2067\u00ad\u0600\u06dd",
            *"🙂👩🏽🇱🇧❤✅\U000e0067\U000e007f\U00011301\u1100\u1161\u11a8가",
        ]
    ),
    max_size=40,
).map("".join)


def inner(text: str, span: Span) -> Span:
    """The span without the space at its edges."""
    words = text[span.start : span.end].strip()
    start = text.index(words, span.start)
    return Span(start, start + len(words))


def check(text: str) -> None:
    passages = read(text)
    at = 0
    for passage in passages:
        assert not text[at : passage.start].strip()
        assert passage.start < passage.end
        assert passage.text == text[passage.start : passage.end]
        span = Span(passage.start, passage.end)
        assert not cuts_grapheme(text, span)
        # A space stays at an edge only as part of a cluster: a combining mark rides on it.
        assert span == snap(text, inner(text, span))
        at = passage.end
        pointed_at = [(one.start, one.end) for one in passage.quotes]
        pointed_at += [(one.start, one.end) for one in passage.figures]
        pointed_at += [(one.start, one.end) for one in passage.dates]
        pointed_at += [(one.start, one.end) for one in passage.names]
        pointed_at += [(one.start, one.end) for one in passage.flags]
        pointed_at += [(span.start, span.end) for claim in passage.claims for span in claim.spans]
        for start, end in pointed_at:
            assert passage.start <= start < end <= passage.end
        if passage.kind == "sentence":
            assert passage.claims
        for number, claim in enumerate(passage.claims):
            assert 0 <= claim.check_worthiness <= 1
            assert claim.spans
            assert not any(cuts_grapheme(text, span) for span in claim.spans)
            assert all(0 <= flag < len(passage.flags) for flag in claim.flags)
            if claim.twin is not None:
                assert passage.claims[claim.twin].layer != claim.layer
                assert claim.twin != number
        json.dumps(passage.as_json())
    assert not text[at:].strip()


@given(ANY_TEXT)
@settings(deadline=None, max_examples=400)
def test_any_text_is_covered_in_order_without_overlap(text: str) -> None:
    check(text)


@given(NEWS)
@example("قال.“قال“!")  # the mark that opens the second sentence was taken for one that closes the first
@settings(deadline=None, max_examples=800)
def test_any_jumble_of_news_words_is_covered_in_order_without_overlap(text: str) -> None:
    check(text)


@given(LISTED)
@settings(deadline=None, max_examples=800)
def test_any_jumble_of_listed_words_is_covered_in_order_without_overlap(text: str) -> None:
    check(text)


@given(CLINGING)
@settings(deadline=None, max_examples=800)
def test_no_passage_cuts_what_is_one_character_to_the_reader(text: str) -> None:
    check(text)


def test_an_empty_text_has_no_passages() -> None:
    assert read("") == read(" \n\t") == []


@given(NEWS, NEWS)
@settings(deadline=None, max_examples=300)
def test_any_two_jumbles_can_be_compared(a: str, b: str) -> None:
    found = relate(a, b)
    assert 0 <= found.contradiction <= 1
    assert found.reasons
    assert found.reasons_in("en")
