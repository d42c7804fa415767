"""schema.org ClaimReview: what search engines and other desks read. A JSON array of JSON-LD objects.

The number of a rating comes from the scale's own table in the manifest, by the exact level of the exact version;
the words (`alternateName`) are the truth, because two levels may share a number.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from workbench.text.canonical_json import dumps

NAME = "claimreview"
FILE = "claimreview.json"
MEDIA_TYPE = "application/ld+json"

BEST, WORST = 5, 1
NOT_CHECKABLE = "not_checkable"

Object = dict[str, Any]


def write(lines: Iterable[str], manifest: Mapping[str, Any]) -> Iterator[bytes]:
    """One ClaimReview a line, inside an array."""
    levels = {
        (scale["code"], scale["version"], level["code"]): level
        for scale in manifest["scales"]
        for level in scale["levels"]
    }
    between = b"[\n"
    for text in lines:
        line = json.loads(text)
        if why_left_out(line) is not None:
            continue
        scale = line["final"]["scale"]
        level = levels[(scale["code"], scale["version"], line["final"]["verdict"])]
        yield between + dumps(claim_review(line, level, manifest["organisation"])).encode()
        between = b",\n"
    yield b"[]\n" if between == b"[\n" else b"\n]\n"


def why_left_out(line: Mapping[str, Any]) -> str | None:
    """A review without its page cannot be cited; a claim that cannot be checked has no rating."""
    if line["final"]["verdict"] == NOT_CHECKABLE:
        return "not_checkable"
    if not line["final"]["publication_url"]:
        return "no_publication_address"
    return None


def claim_review(
    line: Mapping[str, Any], level: Mapping[str, Any], organisation: Mapping[str, Any]
) -> Object:
    """The ClaimReview of one claim."""
    final = line["final"]
    return _without_empty(
        {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "url": final["publication_url"],
            "claimReviewed": line["text"],
            "datePublished": final["decided_at"],
            "inLanguage": line["language"],
            "author": _without_empty(
                {
                    "@type": "Organization",
                    "name": organisation["name"],
                    "url": organisation["url"],
                    "logo": organisation["logo_url"],
                }
            ),
            "reviewRating": _rating(level, line["language"], final["rationale"]),
            "itemReviewed": _claim(line),
            "citation": [
                _without_empty({"@type": "CreativeWork", "url": one["url"], "name": one["title"]})
                for one in line["evidence"]
                if one["url"]
            ],
        }
    )


def _rating(level: Mapping[str, Any], language: str, rationale: str) -> Object:
    rating: Object = {
        "@type": "Rating",
        "alternateName": level["label_ar"] if language == "ar" else level["label_en"],
        "ratingExplanation": rationale,
    }
    if level["claimreview_value"] is not None:
        rating |= {
            "ratingValue": level["claimreview_value"],
            "bestRating": BEST,
            "worstRating": WORST,
        }
    return rating


def _claim(line: Mapping[str, Any]) -> Object:
    """The claim and who made it: of an attribution the publisher is rated, of a content whoever asserted it."""
    article = line["article"]
    publisher = {"@type": "Organization", "name": article["source"]["name"]}
    speaks_itself = line["layer"] == "attribution" or line["claimant"] is None
    appearance = _without_empty(
        {
            "@type": "CreativeWork",
            "url": article["url"],
            "headline": article["title"],
            "datePublished": article["published_at"],
            "publisher": publisher,
        }
    )
    return _without_empty(
        {
            "@type": "Claim",
            "@id": f"urn:uuid:{line['id']}",
            "author": publisher if speaks_itself else {"@type": "Person", "name": line["claimant"]},
            "datePublished": article["published_at"],
            "appearance": [appearance],
        }
    )


def _without_empty(properties: Object) -> Object:
    return {name: value for name, value in properties.items() if value not in (None, "", [])}
