"""Answers with values: suggested by the reader, corrected by a person, moved, merged and split."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.orm import Session

from tests.factories import stories as factory
from tests.people import People
from workbench.claims.models import Claim
from workbench.errors import DomainError, StaleVersion
from workbench.stories import notes, queries, rows, services, structures, suggestions
from workbench.stories.answering import Structure
from workbench.stories.models import (
    Origin,
    Question,
    Relation,
    SuggestionDecision,
    SuggestionKind,
)
from workbench.stories.moments import Moment


def _row(session: Session, people: People) -> tuple[Question, Claim, Claim]:
    story, safh, post = factory.two_tolls(session, people.lead)
    for claim in (safh, post):
        factory.read_figures(session, claim)
    question = services.add_question(session, people.lead, story, "How many died in the first war?")
    rows.answer(session, people.lead, question, [safh, post])
    return question, safh, post


def test_an_answer_is_kept_as_written_with_its_value(session: Session, people: People) -> None:
    question, safh, _post = _row(session, people)
    answer = rows.get_answer(session, question, safh)
    assert (answer.words, answer.value, answer.bound, answer.unit) == (
        "نحو عشرين ألف شخص",
        20_000,
        "~",
        "killed",
    )
    assert answer.as_of_origin == "publication"
    assert answer.added_by_id == people.lead.id


def test_a_correction_keeps_the_suggestion_beside_it(session: Session, people: People) -> None:
    question, safh, _post = _row(session, people)
    answer = rows.get_answer(session, question, safh)
    noon = Moment(datetime(1994, 5, 12, tzinfo=UTC), "day", "person")
    corrected = Structure(words="عشرين ألف", value=21_000, bound=">=", unit="killed", as_of=noon)
    rows.correct_answer(session, people.reviewer, answer, corrected, version=answer.version)
    assert structures.of_answer(answer) == Structure(
        words="عشرين ألف",
        value=21_000,
        bound=">=",
        unit="killed",
        as_of=noon,
        start=answer.suggestion["start"],
    )
    assert answer.suggestion["value"] == 20_000
    assert answer.corrected_by_id == people.reviewer.id
    rows.take_suggestion(session, people.lead, answer, version=answer.version)
    assert (answer.value, answer.corrected_at) == (20_000, None)


def test_two_corrections_at_once_lose_neither(session: Session, people: People) -> None:
    question, safh, _post = _row(session, people)
    answer = rows.get_answer(session, question, safh)
    seen = answer.version
    rows.correct_answer(session, people.lead, answer, Structure(words="one"), version=seen)
    with pytest.raises(StaleVersion) as refused:
        rows.correct_answer(session, people.reviewer, answer, Structure(words="other"), version=seen)
    assert refused.value.yours["words"] == "other"
    assert refused.value.theirs["words"] == "one"


@pytest.mark.parametrize(
    ("structure", "field"),
    [
        (Structure(words=" "), "words"),
        (Structure(words="5", value=5), "bound"),
        (Structure(words="5", bound="="), "bound"),
        (Structure(words="5", value=5, bound="range"), "high"),
        (Structure(words="5", value=5, high=6, bound="="), "high"),
        (Structure(words="5", value=5, high=4, bound="range"), "high"),
        (Structure(words="5", value=float("nan"), bound="="), "value"),
        (Structure(words="5", value=5, high=float("inf"), bound="range"), "high"),
    ],
)
def test_values_that_cannot_be_are_refused_at_the_field(
    session: Session, people: People, structure: Structure, field: str
) -> None:
    question, safh, _post = _row(session, people)
    answer = rows.get_answer(session, question, safh)
    with pytest.raises(DomainError) as refused:
        rows.correct_answer(session, people.lead, answer, structure, version=answer.version)
    assert refused.value.field == field


def test_two_rows_become_one_with_answers_and_notes(session: Session, people: People) -> None:
    question, safh, post = _row(session, people)
    story = question.story
    other = services.add_question(session, people.lead, story, "What was the toll of the first war?")
    rows.answer(session, people.lead, other, [post])
    note = notes.write_note(
        session, people.lead, story=story, relation=Relation.AGREE, text="Same.", question=other
    )
    rows.merge_questions(session, people.lead, question, other)
    assert queries.questions_of(session, story) == [question]
    assert {one.claim_id for one in queries.answers_to(session, story, question)} == {safh.id, post.id}
    assert note.question_id == question.id
    with pytest.raises(DomainError):
        rows.merge_questions(session, people.lead, question, question)


def test_some_claims_get_a_row_of_their_own_below(session: Session, people: People) -> None:
    question, safh, post = _row(session, people)
    last = services.add_question(session, people.lead, question.story, "Last?")
    new = rows.split_question(session, people.lead, question, "How many in the second?", [post])
    assert queries.questions_of(session, question.story) == [question, new, last]
    assert [one.claim_id for one in queries.answers_to(session, question.story, question)] == [safh.id]
    assert [one.claim_id for one in queries.answers_to(session, question.story, new)] == [post.id]
    with pytest.raises(DomainError, match="Tick the claims"):
        rows.split_question(session, people.lead, question, "None?", [])


def test_only_an_empty_row_is_removed(session: Session, people: People) -> None:
    question, _safh, _post = _row(session, people)
    with pytest.raises(DomainError, match="still has answers"):
        rows.remove_question(session, people.lead, question)
    empty = services.add_question(session, people.lead, question.story, "Empty?")
    rows.remove_question(session, people.lead, empty)
    assert queries.questions_of(session, question.story) == [question]


def test_an_accepted_suggestion_says_so(session: Session, people: People) -> None:
    story, safh, _post = factory.two_tolls(session, people.lead)
    question = services.add_question(session, people.lead, story, "How many?")
    rows.answer(session, people.lead, question, [safh], origin=Origin.SUGGESTION)
    assert rows.get_answer(session, question, safh).origin == "suggestion"


def test_what_was_dismissed_once_stays_dismissed(session: Session, people: People) -> None:
    story, _safh, _post = factory.two_tolls(session, people.lead)
    kind, key = SuggestionKind.QUESTION, "count:killed:1994"
    first = suggestions.decide(
        session, people.lead, story, kind=kind, key=key, decision=SuggestionDecision.DISMISSED
    )
    again = suggestions.decide(
        session, people.lead, story, kind=kind, key=key, decision=SuggestionDecision.ACCEPTED
    )
    assert first == again
    assert suggestions.decided_keys(session, story, kind) == {key}
    assert suggestions.decided_keys(session, story, SuggestionKind.NOTE) == set()
