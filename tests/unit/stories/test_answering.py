"""What a claim answers: words as written, and values beside them."""

import pytest

from tests.unit.stories.hearing import heard
from workbench.stories.answering import Structure, suggest
from workbench.stories.asking import Asked, asked


def answer(question: str, text: str, claimant: str | None = None) -> Structure:
    return suggest(asked(question), heard(text, claimant))


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("كم قُتل في الحرب الأولى التي انتهت عام 1994؟", Asked("count", "killed", frozenset({1994}))),
        ("How many were killed in the war of autumn 2020?", Asked("count", "killed", frozenset({2020}))),
        ("كم عدد الجرحى، وعلى مَن يعود عدد المدنيين؟", Asked("count", "wounded")),
        ("Civilians among the wounded?", Asked("count", "civilian")),
        ("كم نزح من الإقليم؟", Asked("count", "displaced")),
        ("How many arrived?", Asked("count")),
        ("كم استمرت الحرب؟", Asked("duration", "day")),
        ("How long did it last?", Asked("duration", "day")),
        ("مَن قال: «طلبنا ساعة صمت»؟", Asked("speaker")),
        ("Who said so?", Asked("speaker")),
        ("مَن هُزم، وفي أيّ الحربين؟", Asked("who")),
        ("When did the truce begin?", Asked("when")),
        ("أين وقع الانفجار؟", Asked("where")),
        ("Was the road open?", Asked("other")),
    ],
)
def test_a_question_says_what_it_asks_for(question: str, wanted: Asked) -> None:
    assert asked(question) == wanted


@pytest.mark.parametrize(
    ("question", "text", "words", "value", "bound"),
    [
        ("كم قُتل؟", "وأحصى المكتب خمسة قتلى على الأقل و80 جريحا.", "خمسة قتلى على الأقل", 5, ">="),
        ("كم جُرح؟", "وأحصى المكتب خمسة قتلى على الأقل و80 جريحا.", "80 جريحا", 80, "="),
        ("كم قُتل؟", "أوقعت الأولى نحو عشرين ألف قتيل، وشرّدت الألوف.", "نحو عشرين ألف قتيل", 20_000, "~"),
        ("How many died?", "The toll rises to 25 dead, two of them civilians.", "25 dead", 25, "="),
        ("How many died?", "Officials put the dead at 200 or more.", "200 or more", 200, ">="),
        (
            "How many are missing?",
            "more than 9,000 people as of Monday are missing",
            "more than 9,000 people",
            9000,
            ">",
        ),
        ("كم فُقد؟", "وأحصت 10100 شخص ما زالوا مفقودين.", "10100 شخص", 10_100, "="),
        ("How many died?", "Roughly 6,500 died in the second.", "Roughly 6,500 died", 6500, "~"),
        ("How many civilians?", "At least 200 died, 10 of them civilians.", "10", 10, "="),
        ("How many were wounded?", "27 dead and more than 200 wounded", "more than 200 wounded", 200, ">"),
        ("How long did it last?", "The war lasted 44 days.", "44 days", 44, "="),
        ("كم استمرت الحرب؟", "دامت الحرب ستة أسابيع.", "ستة أسابيع", 42, "~"),
        ("How many died by 1994?", "30,000 died in 1994 and 6,500 died in 2020.", "30,000 died", 30_000, "="),
        ("How many died in 2020?", "30,000 died in 1994 and 6,500 died in 2020.", "6,500 died", 6500, "="),
    ],
)
def test_a_figure_is_kept_as_written_with_its_value_beside(
    question: str, text: str, words: str, value: float, bound: str
) -> None:
    found = answer(question, text)
    assert (found.words, found.value, found.bound) == (words, value, bound)


def test_who_said_it_is_answered_by_the_claimant() -> None:
    assert answer("Who said so?", "We asked for an hour.", "Levon Mardyan").words == "Levon Mardyan"


def test_when_is_answered_by_the_date() -> None:
    assert answer("When was it signed?", "It was signed on 10 November 2020.").words == "10 November 2020"


def test_what_has_no_shorter_answer_is_answered_by_the_quote() -> None:
    found = answer("Who was defeated?", "Armenia lost the second war.")
    assert (found.words, found.value) == ("Armenia lost the second war.", None)
