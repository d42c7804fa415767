"""ClaimReview as others publish it."""

from datetime import UTC, datetime
from typing import Any

import pytest

from workbench.fact_checks.claimreview import Published, entries_of, read_review


def review(**changes: Any) -> dict[str, Any]:
    whole = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "claimReviewed": " مقتل خمسة في الوادي ",
        "reviewRating": {"@type": "Rating", "ratingValue": 1, "bestRating": 5, "alternateName": "خاطئ"},
        "url": "https://checks.example/valley",
        "author": {"@type": "Organization", "name": "مرصد الوادي"},
        "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "سامي الحداد"}},
        "datePublished": "2026-02-03",
    }
    return {name: value for name, value in (whole | changes).items() if value is not None}


def test_a_whole_review_is_read() -> None:
    assert read_review(review()) == Published(
        "مقتل خمسة في الوادي",
        "خاطئ",
        "مرصد الوادي",
        "https://checks.example/valley",
        "سامي الحداد",
        datetime(2026, 2, 3, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    "wrapped",
    [
        review(),
        [review()],
        {"@graph": [review()]},
        {"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [review()]}]},
        {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": review()}]},
        {"@type": "NewsArticle", "review": review()},
    ],
)
def test_a_review_is_found_however_it_is_wrapped(wrapped: Any) -> None:
    assert list(entries_of(wrapped)) == [review()]


@pytest.mark.parametrize(
    ("entry", "refusal"),
    [
        (7, "not_a_review"),
        (None, "not_a_review"),
        ({}, "not_a_review"),
        ({"@type": "NewsArticle"}, "not_a_review"),
        (review(claimReviewed="  "), "no_claim"),
        (review(claimReviewed=["", 3]), "no_claim"),
        (review(reviewRating=None), "no_rating"),
        (review(reviewRating={"alternateName": {}}), "no_rating"),
        (review(url="javascript:alert(1)"), "no_address"),
        (review(url="https://[broken"), "no_address"),
        (review(url="https://a.example/" + "x" * 2_000), "no_address"),
        (review(author=[], publisher=None), "no_publisher"),
        (review(claimReviewed="a\x00b"), "not_storable"),
        (review(claimReviewed="a\ud800b"), "not_storable"),
    ],
)
def test_what_cannot_be_kept_says_why(entry: Any, refusal: str) -> None:
    assert read_review(entry) == refusal


@pytest.mark.parametrize(
    ("rating", "words"),
    [
        ({"ratingValue": "2", "bestRating": 5}, "2/5"),
        ({"ratingValue": 4}, "4"),
        ({"name": "Misleading"}, "Misleading"),
        ([{"alternateName": "False"}], "False"),
        ("Half true", "Half true"),
    ],
)
def test_a_rating_keeps_the_words_or_the_number_of_its_publisher(rating: Any, words: str) -> None:
    read = read_review(review(reviewRating=rating))
    assert isinstance(read, Published)
    assert read.rating == words


@pytest.mark.parametrize("written", ["yesterday", 5, "2026-13-40", {}])
def test_a_date_nobody_can_read_is_left_out(written: Any) -> None:
    read = read_review(review(datePublished=written))
    assert isinstance(read, Published)
    assert read.published_at is None
