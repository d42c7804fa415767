"""What arrives is checked and completed before anything is stored."""

import hashlib
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from workbench.articles import reception
from workbench.articles.models import Direction, Language
from workbench.articles.reception import Received
from workbench.errors import DomainError, TooLarge

TEXT = "قال الوزير إن خمسة أشخاص قتلوا.\nوأضاف أن العدد قد يرتفع."


def prepare(**details: Any) -> Received:
    return reception.prepare(**({"source": "Qawafil", "title": "خبر", "text": TEXT} | details))


def test_text_is_kept_in_canonical_form_and_both_forms_are_hashed() -> None:
    received = prepare(text="Cafe\u0301\r\nopen")
    assert received.text == "Café\nopen"
    assert received.text_sha256 == hashlib.sha256("Café\nopen".encode()).hexdigest()
    assert received.original == "Cafe\u0301\r\nopen".encode()
    assert received.original_sha256 == hashlib.sha256(received.original).hexdigest()


def test_bytes_are_kept_as_received_beside_their_text() -> None:
    raw = TEXT.encode("windows-1256")
    received = prepare(text=None, original=raw)
    assert (received.text, received.charset) == (TEXT, "windows-1256")
    assert received.original == raw


def test_nothing_is_trimmed_from_the_text() -> None:
    assert prepare(text="  One.\n\n ").text == "  One.\n\n "


def test_hidden_controls_stay_and_are_counted() -> None:
    received = prepare(text="safe\u202etext\u202c here")
    assert "\u202e" in received.text
    assert reception.hidden_control_count(received.text) == 2


def test_language_and_direction_are_detected_unless_given() -> None:
    assert (prepare().language, prepare().direction) == (Language.ARABIC, Direction.RTL)
    english = prepare(text="Five people were killed.")
    assert (english.language, english.direction) == (Language.ENGLISH, Direction.LTR)
    told = prepare(text="Five people were killed.", language="ar", direction="rtl")
    assert (told.language, told.direction) == (Language.ARABIC, Direction.RTL)


def test_a_text_in_neither_language_is_read_by_its_direction() -> None:
    assert (
        prepare(text="وزارت خارجه گفت چند پرونده پیچیده گشوده شد و گفتگو پابرجاست").language
        == Language.ARABIC
    )
    assert prepare(text="12345").language == Language.ENGLISH


def test_an_empty_title_is_taken_from_the_first_line() -> None:
    assert prepare(title=" ", text="\n\n  Truce  holds \nMore.").title == "Truce holds"
    assert len(prepare(title="", text="word " * 400).title) <= reception.LONGEST_FIRST_LINE


@pytest.mark.parametrize("text", ["", " \n\t", "a\x00b", "a\ud800b"])
def test_text_that_cannot_be_kept_is_refused(text: str) -> None:
    with pytest.raises(DomainError) as refused:
        prepare(text=text)
    assert refused.value.field == "text"


def test_more_than_5_mb_is_too_large() -> None:
    with pytest.raises(TooLarge):
        prepare(text="م" * 2_600_000)
    with pytest.raises(TooLarge):
        prepare(text=None, original=b"a" * 20_000_001)


def test_a_text_that_grows_past_5_mb_in_its_canonical_form_is_too_large() -> None:
    with pytest.raises(TooLarge):
        prepare(text="\u0958" * 1_600_000)  # decomposes to two characters


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("source", ""),
        ("source", "x" * 201),
        ("title", "x" * 501),
        ("title", "x\x00"),
        ("title", "x\ud800"),
        ("title", "x\x1b[2J"),
        ("byline", "x" * 501),
        ("url", "javascript:alert(1)"),
        ("url", "ftp://example.org/a"),
        ("url", "https://[bad"),
        ("url", "https://"),
        ("url", "https://example.org/" + "a" * 2000),
        ("published_at", datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=5)))),
        ("published_at", datetime(9999, 12, 31, 23, 59, tzinfo=timezone(-timedelta(hours=5)))),
    ],
)
def test_details_that_cannot_be_right_are_refused_with_their_field(field: str, value: object) -> None:
    with pytest.raises(DomainError) as refused:
        prepare(**{field: value})
    assert refused.value.field == field


def test_publication_times_become_utc() -> None:
    there = datetime(2020, 11, 10, 14, 30, tzinfo=timezone(timedelta(hours=2)))
    assert prepare(published_at=there).published_at == datetime(2020, 11, 10, 12, 30, tzinfo=UTC)
    assert prepare(published_at=datetime(2020, 11, 10)).published_at == datetime(2020, 11, 10, tzinfo=UTC)  # noqa: DTZ001 - that is the case


def test_a_charset_that_does_not_fit_is_refused() -> None:
    with pytest.raises(DomainError) as refused:
        prepare(text=None, original=TEXT.encode("windows-1256"), charset="utf-8")
    assert refused.value.field == "charset"
