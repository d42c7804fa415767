"""Changing the rows of a grid: what claims answer, how rows are joined, divided and ordered."""

from collections.abc import Collection, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.audit import services as audit
from workbench.claims.models import Claim
from workbench.db import clock
from workbench.db.rows import require_version
from workbench.errors import N_, DomainError
from workbench.people.models import User
from workbench.stories import hearing, queries, services, structures
from workbench.stories.answering import Structure, suggest
from workbench.stories.asking import asked
from workbench.stories.models import (
    Answer,
    ConsistencyNote,
    Origin,
    Question,
)


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
        answer,
        version,
        yours=structures.as_json(structure),
        theirs=structures.as_json(structures.of_answer(answer)),
    )
    structures.require_sound(structure)
    before = structures.as_json(structures.of_answer(answer))
    now = clock.now(session)
    structures.write(answer, structure)
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
        after=structures.as_json(structure),
    )
    return answer


def take_suggestion(session: Session, actor: User, answer: Answer, *, version: int) -> Answer:
    """Let the machine's values stand again."""
    require_version(answer, version, yours={}, theirs=structures.as_json(structures.of_answer(answer)))
    structures.write(answer, structures.from_json(answer.suggestion))
    answer.corrected_by_id = None
    answer.corrected_at = None
    session.flush()
    audit.record(session, actor, "answer-suggestion-taken", answer.question, claim=answer.claim.public_id)
    return answer


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
            suggestion=structures.as_json(structure),
            added_by_id=None if actor is None else actor.id,
            added_at=now,
        )
        structures.write(row, structure)
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
