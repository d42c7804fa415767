"""What one article says twice and differently."""

from datetime import UTC, datetime

from tests.unit.stories.hearing import heard
from workbench.stories.inside_article import Statement, inconsistencies

THEN = datetime(2024, 3, 1, 20, tzinfo=UTC)


def statement(number: int, text: str, claimant: str | None = None) -> Statement:
    return Statement(claim=number, heard=heard(text, claimant, published_at=THEN), text=text)


def test_one_statement_with_two_speakers_is_noticed() -> None:
    words = "لم يبق في الحي ماء ولا كهرباء منذ ليلتين"
    (found,) = inconsistencies([statement(1, words, "نوال قسام"), statement(2, words, "هدى سلمان")])
    assert (found.kind, found.claims, found.words) == ("two_speakers", (1, 2), ("نوال قسام", "هدى سلمان"))


def test_a_figure_that_changes_between_paragraphs_is_noticed() -> None:
    (found,) = inconsistencies(
        [statement(1, "12 people were killed."), statement(2, "14 people were killed.")]
    )
    assert (found.kind, found.words) == ("figure_changes", ("12 people", "14 people"))


def test_a_toll_that_grows_by_the_hour_is_none() -> None:
    told = [
        statement(1, "Five people were killed by noon."),
        statement(2, "12 people were killed by evening."),
    ]
    assert inconsistencies(told) == []


def test_two_parties_quoted_in_one_article_are_none() -> None:
    told = [statement(1, "قُتل 12 شخصا", "وزارة الدفاع"), statement(2, "قُتل 40 شخصا", "المتمردون")]
    assert inconsistencies(told) == []


def test_the_same_figure_twice_is_none() -> None:
    assert inconsistencies([statement(1, "12 people were killed."), statement(2, "قُتل 12 شخصا.")]) == []
