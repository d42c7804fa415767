"""What arrives, before anything is stored: bytes decoded, text made canonical, hashes, language, limits."""

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

from workbench.articles import charsets
from workbench.articles.models import Direction, Language
from workbench.errors import N_, DomainError, TooLarge
from workbench.text.bidi import hidden_controls
from workbench.text.canonical import Refusal, UnacceptableText, canonical, check_text
from workbench.text.languages import detect_language, direction_of

LARGEST_ORIGINAL = 20_000_000
"""Bytes: 5 MB of text in the widest character set."""
LONGEST_SOURCE = 200
LONGEST_TITLE = 500
LONGEST_FIRST_LINE = 160
"""Of a title that nobody gave: a headline fits, a first paragraph is cut."""
LONGEST_BYLINE = 500
LONGEST_URL = 2000
YEARS = range(1000, 9999)

_TEXT_REFUSALS: dict[Refusal, str] = {
    "nul": N_("The text holds a NUL character: this is not plain text."),
    "surrogate": N_("The text holds half a surrogate pair, which no database can store."),
    "too_long": N_("The text is longer than 5 MB."),
    "empty": N_("There is no text."),
}
_SPACES = re.compile(r"\s+")
_STOPS = " .,:;،؛…–—-"
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Received:
    """An article as it came in, ready to be stored."""

    source: str
    title: str
    text: str
    text_sha256: str
    original: bytes
    original_sha256: str
    charset: str
    url: str | None
    byline: str
    published_at: datetime | None
    language: Language
    direction: Direction


def prepare(
    *,
    source: str,
    title: str,
    text: str | None = None,
    original: bytes | None = None,
    charset: str | None = None,
    url: str | None = None,
    byline: str = "",
    published_at: datetime | None = None,
    language: str | None = None,
    direction: str | None = None,
) -> Received:
    """Check and complete what arrived: either `text`, or `original` bytes with or without their `charset`.

    An empty title is filled from the first line of the text. Raises DomainError, with the field it is about.
    """
    if original is None:
        written, charset = text or "", "utf-8"
        _check(written, "text")
        original = written.encode()
    else:
        written, charset = _decoded(original, charset)
        _check(written, "text")
    kept = canonical(written)
    _check(kept, "text")  # NFC can make a text longer
    return Received(
        source=line(source, "source", longest=LONGEST_SOURCE, required=True),
        title=line(title, "title", longest=LONGEST_TITLE) or first_line(kept),
        text=kept,
        text_sha256=hashlib.sha256(kept.encode()).hexdigest(),
        original=original,
        original_sha256=hashlib.sha256(original).hexdigest(),
        charset=charset,
        url=web_address(url),
        byline=line(byline, "byline", longest=LONGEST_BYLINE),
        published_at=publication_time(published_at),
        language=Language(language) if language else language_of(kept),
        direction=Direction(direction) if direction else Direction(direction_of(kept)),
    )


def language_of(text: str) -> Language:
    """The language a text is read in; where it is neither, the one that runs the same way."""
    found = detect_language(text)
    if found is not None:
        return Language(found)
    return Language.ARABIC if direction_of(text) == "rtl" else Language.ENGLISH


def hidden_control_count(text: str) -> int:
    """How many hidden controls stand in a text: kept, and told to the person."""
    return len(hidden_controls(text))


def first_line(text: str) -> str:
    """The first line that says something, cut at a word's end to about the length of a headline."""
    start = next(row for row in text.split("\n") if row.strip())
    words = _SPACES.sub(" ", _CONTROL.sub(" ", start)).strip()
    if len(words) <= LONGEST_FIRST_LINE:
        return words
    head = words[: LONGEST_FIRST_LINE - 1]
    return f"{(head.rpartition(' ')[0] or head).rstrip(_STOPS)}…"


def line(value: str, field: str, *, longest: int, required: bool = False) -> str:
    """One line of text beside the article, canonical, without space around it. Raises DomainError."""
    if len(value) > 4 * longest:
        raise _too_long(field, longest)
    try:
        check_text(value)
    except UnacceptableText as error:
        if error.code != "empty":
            raise DomainError(_TEXT_REFUSALS[error.code], field=field) from None
        if required:
            raise DomainError(N_("This is needed."), field=field) from None
        return ""
    kept = _SPACES.sub(" ", canonical(value)).strip()
    if _CONTROL.search(kept):
        raise DomainError(N_("This holds a control character. Type it anew."), field=field)
    if len(kept) > longest:
        raise _too_long(field, longest)
    return kept


def web_address(url: str | None) -> str | None:
    """An http or https address, or None for nothing. Raises DomainError."""
    if url is None or not url.strip():
        return None
    address = url.strip()
    if len(address) > LONGEST_URL:
        raise _too_long("url", LONGEST_URL)
    try:
        parts = urlsplit(address)
        fits = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        fits = False
    if not fits or _CONTROL.search(address) or _SPACES.search(address):
        raise DomainError(N_("This is not a web address. It begins with http:// or https://."), field="url")
    return line(address, "url", longest=LONGEST_URL)


def publication_time(moment: datetime | None) -> datetime | None:
    """A publication time in UTC; one without a zone is taken for UTC. Raises DomainError."""
    if moment is None:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    if aware.year not in YEARS:
        raise DomainError(N_("This time cannot be right."), field="published_at")
    return aware.astimezone(UTC)


def _decoded(original: bytes, charset: str | None) -> tuple[str, str]:
    if len(original) > LARGEST_ORIGINAL:
        raise TooLarge(_TEXT_REFUSALS["too_long"], field="text")
    try:
        decoded = charsets.decode(original, charset)
    except charsets.WrongCharset:
        raise DomainError(
            N_("These bytes are not text in the character set %(charset)s."), field="charset", charset=charset
        ) from None
    return decoded.text, decoded.charset


def _check(text: str, field: str) -> None:
    try:
        check_text(text)
    except UnacceptableText as error:
        refusal = TooLarge if error.code == "too_long" else DomainError
        raise refusal(_TEXT_REFUSALS[error.code], field=field) from None


def _too_long(field: str, longest: int) -> DomainError:
    return DomainError(N_("This is longer than %(longest)d characters."), field=field, longest=longest)
