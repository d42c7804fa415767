"""Handing claims to colleagues: the hold, the draft and the evidence go together, in one transaction."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from workbench.audit import services as audit
from workbench.errors import Conflict
from workbench.notices import services as notices
from workbench.notices.models import NoticeKind
from workbench.people.models import User
from workbench.queues import assigning, giving, handing_over, holds
from workbench.queues import services as queue_services
from workbench.queues.assigning import Plan
from workbench.queues.handing_over import Portion
from workbench.queues.holds import AssignmentEnded
from workbench.queues.models import Assignment, AssignmentBatch, Queue
from workbench.queues.sharing import How, Skip
from workbench.reviews import handing_over as drafts


def hand_over(
    session: Session, actor: User, assignment: Assignment, to: User, *, note: str = ""
) -> Assignment:
    """Hand one claim to a colleague, with what was written and found so far. Raises AssignmentEnded for a hold that
    is over, NotForThem for a colleague who may not have it."""
    giving.lock_person(session, to)
    given = _pass_on(session, actor, assignment, to, note=note)
    notices.notify(session, actor, NoticeKind.HANDED_OVER, given.claim, [to])
    return given


def preview(
    session: Session, leaver: User, held: Sequence[Assignment], people: Sequence[User], *, how: How
) -> list[tuple[Queue | None, Plan]]:
    """Who would get how many of the claims that one person holds, queue by queue."""
    return [(portion.queue, portion.plan()) for portion in _portions(session, leaver, held, people, how)]


def hand_over_several(
    session: Session,
    actor: User,
    leaver: User,
    held: Sequence[Assignment],
    people: Sequence[User],
    *,
    how: How,
    note: str = "",
) -> list[tuple[Queue | None, Plan]]:
    """Share out what somebody holds; what nobody named may have goes back to its queue, the draft kept. Of nothing
    nothing comes, and nothing is recorded."""
    # In this order everywhere: people, then claims, each by number.
    giving.lock_people(session, people)
    plans = []
    returned = 0
    for portion in _portions(session, leaver, held, people, how):
        batch = handing_over.begin_batch(session, actor, portion)
        for assignment in sorted(portion.held, key=lambda each: each.claim_id):
            to = portion.person_for(assignment)
            if to is None:
                returned += _give_back(session, actor, assignment)
                continue
            try:
                _pass_on(session, actor, assignment, to, note=note, batch=batch)
            except Conflict:  # somebody was faster
                _skip(portion, assignment)
        batch = _counted(session, batch, portion)
        _tell(session, actor, portion, batch, people)
        plans.append((portion.queue, portion.plan(batch)))
    if not plans:
        return []
    audit.record(
        session,
        actor,
        "work-handed-over",
        leaver,
        how=how.value,
        claims=len(held),
        given=sum(plan.total for _, plan in plans),
        returned=returned,
        to=[person.public_id for person in people],
    )
    return plans


def _pass_on(
    session: Session,
    actor: User,
    assignment: Assignment,
    to: User,
    *,
    note: str,
    batch: AssignmentBatch | None = None,
) -> Assignment:
    held = holds.lock_live(session, assignment)
    draft = drafts.drafts_under(session, [assignment]).get(assignment.id)
    given = handing_over.pass_on(
        session,
        actor,
        assignment,
        held.claim,
        held.item,
        to,
        note=note,
        done_with=drafts.written_by_others(session, [assignment]),
        batch=batch,
    )
    review = None if draft is None else drafts.pass_draft_on(session, draft, to, given)
    audit.record(
        session,
        actor,
        "assignment-handed-over",
        given,
        claim=held.claim.public_id,
        to=to.public_id,
        before=assignment.public_id,
        draft=None if review is None else review.public_id,
        note=note.strip(),
    )
    return given


def _tell(
    session: Session, actor: User, portion: Portion, batch: AssignmentBatch | None, people: Sequence[User]
) -> None:
    """One notice a person for what they got of a queue; one a claim outside queues."""
    if batch is not None:
        assigning.tell_receivers(session, actor, batch, people, portion.shares)
        return
    for assignment in portion.held:
        to = portion.person_for(assignment)
        if to is not None:
            notices.notify(session, actor, NoticeKind.HANDED_OVER, assignment.claim, [to])


def _portions(
    session: Session, leaver: User, held: Sequence[Assignment], people: Sequence[User], how: How
) -> list[Portion]:
    return handing_over.portions(
        session, leaver, held, people, how=how, done_with=drafts.written_by_others(session, held)
    )


def _give_back(session: Session, actor: User, assignment: Assignment) -> bool:
    try:
        queue_services.release(session, actor, assignment)
    except AssignmentEnded:
        return False
    return True


def _skip(portion: Portion, assignment: Assignment) -> None:
    del portion.shares.given[assignment.claim_id]
    portion.shares.skipped[assignment.claim_id] = Skip.HELD


def _counted(session: Session, batch: AssignmentBatch | None, portion: Portion) -> AssignmentBatch | None:
    """The batch with what it came to; None when it came to nothing."""
    if batch is None:
        return None
    batch.given = len(portion.shares.given)
    if not batch.given:
        session.delete(batch)
    session.flush()
    return batch if batch.given else None
