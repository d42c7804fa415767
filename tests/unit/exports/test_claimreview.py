import json
from typing import Any

import pytest

from tests.unit.exports.lines import MANIFEST, text
from workbench.exports.formats import claimreview


def _written(*lines: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(b"".join(claimreview.write(lines, MANIFEST)))
    return found


@pytest.mark.parametrize(("code", "value"), [("true", 5), ("mostly_false", 2), ("misleading", 2)])
def test_a_level_with_a_number_gives_number_range_and_words(code: str, value: int) -> None:
    (one,) = _written(text(verdict=code))
    assert one["reviewRating"] == {
        "@type": "Rating",
        "alternateName": f"«{code}»",
        "ratingExplanation": "لأن",
        "ratingValue": value,
        "bestRating": 5,
        "worstRating": 1,
    }


def test_a_level_off_the_order_gives_words_alone() -> None:
    (one,) = _written(text(verdict="unproven", language="en"))
    assert one["reviewRating"]["alternateName"] == "Unproven"
    assert not {"ratingValue", "bestRating", "worstRating"} & set(one["reviewRating"])


def test_what_cannot_be_checked_or_found_is_left_out() -> None:
    assert _written(text(verdict="not_checkable"), text(publication_url=None)) == []


def test_content_rates_the_claimant_and_without_one_the_publisher() -> None:
    by_somebody, own_voice = _written(text(1, claimant="المتحدث"), text(2))
    assert by_somebody["itemReviewed"]["author"] == {"@type": "Person", "name": "المتحدث"}
    assert own_voice["itemReviewed"]["author"] == {"@type": "Organization", "name": "السفح"}


def test_attribution_rates_the_publisher_who_put_the_words_in_a_mouth() -> None:
    (one,) = _written(text(layer="attribution", verdict="fabricated", claimant="المتحدث"))
    assert one["itemReviewed"]["author"] == {"@type": "Organization", "name": "السفح"}


def test_a_level_unknown_to_the_scale_stops_the_export() -> None:
    with pytest.raises(KeyError):
        _written(text(verdict="mostly"))


def test_each_object_stands_by_itself_with_the_required_properties() -> None:
    (one,) = _written(text())
    assert one["@context"] == "https://schema.org"
    assert one["author"] == {"@type": "Organization", "name": "مكتب", "url": "https://desk.example/"}
    assert {"url", "claimReviewed", "reviewRating", "itemReviewed", "datePublished"} <= set(one)
