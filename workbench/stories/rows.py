"""Changing the rows of a grid: what claims answer, how rows are joined, divided and ordered."""

import math
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.audit import services as audit
from workbench.claims.models import Claim
from workbench.db import clock
from workbench.db.rows import require_version
from workbench.errors import N_, DomainError
from workbench.people.models import User
from workbench.stories import hearing, queries, services
from workbench.stories.answering import Structure, suggest
from workbench.stories.asking import asked
from workbench.stories.models import (
    Answer,
    AsOfOrigin,
    AsOfPrecision,
    Bound,
    ConsistencyNote,
    Origin,
    Question,
)
from workbench.stories.moments import Moment

LONGEST_UNIT = 60


def answer(
    session: Session,
    actor: User | None,
    question: Question,
    claims: Collection[Claim],
    *,
    origin: Origin = Origin.PERSON,
) -> int:
    """Say that claims answer a question; known answers stay. Returns how many are new.

    Raises DomainError for a claim of an article outside the story.
    """
    queries.require_inside(session, question.story, claims)
    known = set(
        session.scalars(
            select(Answer.claim_id).where(
                Answer.question_id == question.id, Answer.claim_id.in_([claim.id for claim in claims])
            )
        )
    )
    new = [claim for claim in dict.fromkeys(claims) if claim.id not in known]
    if new:
        add_answers(session, actor, question, new, origin=origin)
        audit.record(
            session,
            actor,
            "question-answered",
            question,
            claims=[claim.public_id for claim in new],
            origin=origin.value,
        )
    return len(new)


def remove_answer(session: Session, actor: User, question: Question, claim: Claim) -> None:
    """Say that a claim does not answer a question after all."""
    session.delete(get_answer(session, question, claim))
    session.flush()
    audit.record(session, actor, "answer-removed", question, claim=claim.public_id)


def get_answer(session: Session, question: Question, claim: Claim) -> Answer:
    """Raises DomainError for a claim that does not stand in the row."""
    found = session.get(Answer, (question.id, claim.id))
    if found is None:
        raise DomainError(N_("This claim does not stand in that row."))
    return found


def correct_answer(
    session: Session, actor: User, answer: Answer, structure: Structure, *, version: int
) -> Answer:
    """Write down what a claim answers, against the machine's suggestion, which stays beside it.

    Raises StaleVersion with both, DomainError for values that cannot be.
    """
    require_version(
        answer, version, yours=structure_as_json(structure), theirs=structure_as_json(structure_of(answer))
    )
    _require_sound(structure)
    before = structure_as_json(structure_of(answer))
    now = clock.now(session)
    _write(answer, structure)
    answer.corrected_by_id = actor.id
    answer.corrected_at = now
    session.flush()
    audit.record(
        session,
        actor,
        "answer-corrected",
        answer.question,
        claim=answer.claim.public_id,
        before=before,
        after=structure_as_json(structure),
    )
    return answer


def take_suggestion(session: Session, actor: User, answer: Answer, *, version: int) -> Answer:
    """Let the machine's values stand again."""
    require_version(answer, version, yours={}, theirs=structure_as_json(structure_of(answer)))
    _write(answer, structure_from_json(answer.suggestion))
    answer.corrected_by_id = None
    answer.corrected_at = None
    session.flush()
    audit.record(session, actor, "answer-suggestion-taken", answer.question, claim=answer.claim.public_id)
    return answer


def structure_of(answer: Answer) -> Structure:
    """The values of an answer as they stand."""
    as_of = None
    if answer.as_of is not None and answer.as_of_origin is not None and answer.as_of_precision is not None:
        as_of = Moment(
            answer.as_of,
            AsOfPrecision(answer.as_of_precision).value,
            AsOfOrigin(answer.as_of_origin).value,
            answer.as_of_words,
        )
    return Structure(
        words=answer.words,
        value=answer.value,
        high=answer.high,
        unit=answer.unit,
        bound=None if answer.bound is None else str(answer.bound),
        as_of=as_of,
        claimant=answer.claimant,
        start=answer.suggestion.get("start"),
    )


def structure_as_json(structure: Structure) -> dict[str, Any]:
    """An answer's values as plain ones."""
    as_of = structure.as_of
    return {
        "words": structure.words,
        "value": structure.value,
        "high": structure.high,
        "unit": structure.unit,
        "bound": structure.bound,
        "as_of": None if as_of is None else as_of.at.isoformat(),
        "as_of_origin": None if as_of is None else as_of.origin,
        "as_of_precision": None if as_of is None else as_of.precision,
        "as_of_words": "" if as_of is None else as_of.words,
        "claimant": structure.claimant,
        "start": structure.start,
    }


def add_answers(
    session: Session,
    actor: User | None,
    question: Question,
    claims: Sequence[Claim],
    *,
    origin: Origin = Origin.PERSON,
) -> None:
    """Put claims into a row with what the reader takes them to answer. Part of a larger change: no event."""
    now = clock.now(session)
    ears = hearing.listen(session, claims)
    what = asked(question.text)
    for claim in claims:
        structure = suggest(what, ears.heard(claim))
        row = Answer(
            question_id=question.id,
            claim_id=claim.id,
            origin=origin,
            suggestion=structure_as_json(structure),
            added_by_id=None if actor is None else actor.id,
            added_at=now,
        )
        _write(row, structure)
        session.add(row)
    session.flush()


def merge_questions(session: Session, actor: User, kept: Question, other: Question) -> None:
    """Make one row of two: the other's answers and notes go to the one that is kept."""
    if kept.id == other.id or kept.story_id != other.story_id:
        raise DomainError(N_("Choose another question of the same story."), field="other")
    known = set(session.scalars(select(Answer.claim_id).where(Answer.question_id == kept.id)))
    moved = []
    for row in session.scalars(select(Answer).where(Answer.question_id == other.id)).all():
        if row.claim_id in known:
            session.delete(row)
        else:
            row.question_id = kept.id
            moved.append(row)
    for note in session.scalars(select(ConsistencyNote).where(ConsistencyNote.question_id == other.id)):
        note.question_id = kept.id
    session.flush()
    text, public_id = other.text, other.public_id
    session.delete(other)
    session.flush()
    audit.record(
        session, actor, "questions-merged", kept, other=public_id, other_text=text, answers=len(moved)
    )


def split_question(
    session: Session, actor: User, question: Question, text: str, claims: Collection[Claim]
) -> Question:
    """Give some of a row's claims a row of their own, below it."""
    if not claims:
        raise DomainError(N_("Tick the claims that go into the new row."), field="claims")
    for claim in claims:
        get_answer(session, question, claim)
    new = services.add_question(session, actor, question.story, text)
    for claim in claims:
        session.delete(get_answer(session, question, claim))
    session.flush()
    add_answers(session, actor, new, list(claims))
    order = queries.questions_of(session, question.story)
    order.remove(new)
    order.insert(order.index(question) + 1, new)
    set_order(order)
    session.flush()
    audit.record(
        session,
        actor,
        "question-split",
        question,
        into=new.public_id,
        claims=[claim.public_id for claim in claims],
    )
    return new


def move_question(session: Session, actor: User, question: Question, *, to: int) -> int:
    """Move a row to a place, counted from 1; beyond the edge it stays at the edge. Returns where it stands."""
    order = queries.questions_of(session, question.story)
    here = order.index(question)
    there = min(max(0, to - 1), len(order) - 1)
    if there != here:
        order.insert(there, order.pop(here))
        set_order(order)
        session.flush()
        audit.record(session, actor, "question-moved", question, to=there + 1)
    return there + 1


def remove_question(session: Session, actor: User, question: Question) -> None:
    """Take a row without answers and notes out of the grid."""
    has_answers = session.scalars(
        select(Answer.claim_id).where(Answer.question_id == question.id).limit(1)
    ).first()
    has_notes = session.scalars(
        select(ConsistencyNote.id).where(ConsistencyNote.question_id == question.id).limit(1)
    ).first()
    if has_answers is not None or has_notes is not None:
        raise DomainError(
            N_(
                "This row still has answers or notes. Merge it with another row, or take its answers out first."
            )
        )
    audit.record(session, actor, "question-removed", question, text=question.text)
    session.delete(question)
    session.flush()


def claim_superseded(session: Session, claim: Claim, successors: Sequence[Claim]) -> None:
    """Let the claims that took another's place stand in its rows. Part of that change: no event."""
    for question in session.scalars(
        select(Question).join(Answer, Answer.question_id == Question.id).where(Answer.claim_id == claim.id)
    ).all():
        known = set(session.scalars(select(Answer.claim_id).where(Answer.question_id == question.id)))
        add_answers(session, None, question, [new for new in successors if new.id not in known])


def set_order(order: Sequence[Question]) -> None:
    """Number the rows of a story."""
    for position, row in enumerate(order, start=1):
        if row.position != position:
            row.position = position


def _write(row: Answer, structure: Structure) -> None:
    as_of = structure.as_of
    row.words = structure.words
    row.value = structure.value
    row.high = structure.high
    row.unit = structure.unit[:LONGEST_UNIT]
    row.bound = None if structure.bound is None else Bound(structure.bound)
    row.as_of = None if as_of is None else as_of.at
    row.as_of_origin = None if as_of is None else AsOfOrigin(as_of.origin)
    row.as_of_precision = None if as_of is None else AsOfPrecision(as_of.precision)
    row.as_of_words = "" if as_of is None else as_of.words
    row.claimant = structure.claimant


def structure_from_json(kept: Mapping[str, Any]) -> Structure:
    """An answer's values as `structure_as_json` left them."""
    as_of = None
    if kept.get("as_of"):
        as_of = Moment(
            datetime.fromisoformat(kept["as_of"]),
            kept["as_of_precision"],
            kept["as_of_origin"],
            kept["as_of_words"],
        )
    return Structure(
        words=kept["words"],
        value=kept["value"],
        high=kept["high"],
        unit=kept["unit"],
        bound=kept["bound"],
        as_of=as_of,
        claimant=kept["claimant"],
        start=kept["start"],
    )


def _require_sound(structure: Structure) -> None:
    for field, number in (("value", structure.value), ("high", structure.high)):
        if number is not None and not math.isfinite(number):
            raise DomainError(N_("Write a number."), field=field)
    if not structure.words.strip():
        raise DomainError(N_("Write the answer in the words of the article."), field="words")
    if structure.value is None and structure.bound is not None:
        raise DomainError(N_("Without a value there is no bound."), field="bound")
    if structure.value is not None and structure.bound is None:
        raise DomainError(N_("Say how the value is meant: exact, at least, about …"), field="bound")
    if (structure.bound == Bound.RANGE.value) != (structure.high is not None):
        raise DomainError(N_("A range has an upper end, and only a range has one."), field="high")
    if structure.high is not None and structure.value is not None and structure.high <= structure.value:
        raise DomainError(N_("The upper end of the range lies above its lower end."), field="high")
