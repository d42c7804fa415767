"""Reading ClaimReview (schema.org) as others publish it: single, in lists, graphs and data feeds. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal
from urllib.parse import urlsplit

from workbench.text.canonical import UnacceptableText, canonical, check_text

Refusal = Literal["not_a_review", "no_claim", "no_rating", "no_address", "no_publisher", "not_storable"]

LONGEST_CLAIM = 5_000
LONGEST_NAME = 200
LONGEST_URL = 2_000
_CONTAINERS = ("@graph", "dataFeedElement", "itemListElement", "item", "review", "mainEntity")


@dataclass(frozen=True, slots=True)
class Published:
    """A ClaimReview with everything that is needed of one."""

    claim_reviewed: str
    rating: str
    publisher: str
    url: str
    claimant: str | None
    published_at: datetime | None


def entries_of(document: Any) -> Iterator[Any]:
    """Everything in a document that is, or stands in the place of, a ClaimReview, in order."""
    waiting = [document]
    while waiting:
        part = waiting.pop()
        if isinstance(part, list):
            waiting += reversed(part)
        elif isinstance(part, dict) and "ClaimReview" not in _types(part) and _contents(part):
            waiting += reversed(_contents(part))
        else:
            yield part


def read_review(entry: Any) -> Published | Refusal:
    """The review, or why it cannot be kept."""
    if not isinstance(entry, dict) or "ClaimReview" not in _types(entry):
        return "not_a_review"
    claim = _text(entry.get("claimReviewed"), LONGEST_CLAIM)
    rating = _rating(entry.get("reviewRating"))
    url = _address(entry.get("url"))
    publisher = _name(entry.get("author")) or _name(entry.get("publisher"))
    if claim is None:
        return "no_claim"
    if rating is None:
        return "no_rating"
    if url is None:
        return "no_address"
    if publisher is None:
        return "no_publisher"
    try:
        for text in (claim, rating, publisher, url):
            check_text(text)
    except UnacceptableText:
        return "not_storable"
    reviewed = _first(entry.get("itemReviewed"))
    claimant = _name(reviewed.get("author")) if isinstance(reviewed, dict) else None
    return Published(canonical(claim), rating, publisher, url, claimant, _moment(entry.get("datePublished")))


def _types(entry: dict[str, Any]) -> list[str]:
    found = entry.get("@type")
    types = found if isinstance(found, list) else [found]
    return [one.rpartition("/")[2].removeprefix("schema:") for one in types if isinstance(one, str)]


def _contents(entry: dict[str, Any]) -> list[Any]:
    return [entry[name] for name in _CONTAINERS if isinstance(entry.get(name), list | dict)]


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def _text(value: Any, longest: int) -> str | None:
    value = _first(value)
    if isinstance(value, dict):
        value = value.get("@value")
    return value.strip()[:longest] or None if isinstance(value, str) else None


def _name(value: Any) -> str | None:
    value = _first(value)
    return _text(value.get("name") if isinstance(value, dict) else value, LONGEST_NAME)


def _rating(value: Any) -> str | None:
    """The words of the rating; failing those, its number on its scale."""
    value = _first(value)
    if not isinstance(value, dict):
        return _text(value, LONGEST_NAME)
    words = _text(value.get("alternateName"), LONGEST_NAME) or _text(value.get("name"), LONGEST_NAME)
    if words is not None:
        return words
    number, best = (str(value.get(name, "")).strip()[:20] for name in ("ratingValue", "bestRating"))
    return f"{number}/{best}" if number and best else number or None


def _address(value: Any) -> str | None:
    url = _text(value, LONGEST_URL + 1)
    if url is None or len(url) > LONGEST_URL:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.netloc else None


def _moment(value: Any) -> datetime | None:
    """A time in ISO 8601, one without a zone taken for UTC; None for anything else."""
    written = _text(value, 40)
    try:
        moment = None if written is None else datetime.fromisoformat(written)
        return moment if moment is None or moment.tzinfo else moment.replace(tzinfo=UTC)
    except ValueError:
        return None
