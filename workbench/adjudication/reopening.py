"""Reopening: a verdict goes out of force with a reason, its round is kept as it stood, and a new one begins."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from workbench.adjudication import queries
from workbench.adjudication.models import Reopening, Why
from workbench.adjudication.settling import ask_a_lead, may_settle
from workbench.audit import services as audit
from workbench.claims import lifecycle
from workbench.claims.models import Claim
from workbench.db import clock
from workbench.db.rows import require_version
from workbench.errors import N_, Conflict, DomainError
from workbench.notices import services as notices
from workbench.notices.models import NoticeKind
from workbench.people.models import User
from workbench.queues import following
from workbench.reviews import queries as review_queries
from workbench.reviews import records


def reopen(
    session: Session, actor: User, claim: Claim, *, reason: str, version: int | None = None
) -> Reopening:
    """Let a lead decide a settled claim anew: it waits for a decision again, in the queue it was settled in.

    `version` is the claim's as the actor saw it. Raises Conflict for a claim that has no final verdict, StaleVersion.
    """
    following.lock_place(session, claim)
    if version is not None:
        require_version(claim, version, yours={"reason": reason}, theirs={"state": str(claim.state)})
    reopening = take_out_of_force(session, actor, claim, reason=reason, but=may_settle(session, claim))
    following.reopen_place(session, claim)
    ask_a_lead(session, actor, claim, Why.REOPENED)
    return reopening


def take_out_of_force(
    session: Session, actor: User, claim: Claim, *, reason: str, but: Collection[User]
) -> Reopening:
    """End a round: its verdict stands no more, and its reviews are kept as they are now, whatever becomes of them.

    Those who wrote them are told, but for some, whom the caller tells more. It says what the claim waits for next.
    """
    if not reason.strip():
        raise DomainError(N_("Say why it is reopened; the reason is kept with the verdict."), field="reason")
    verdict = queries.current_verdict(session, claim) if claim.state in lifecycle.FINISHED else None
    if verdict is None:
        raise Conflict(N_("Only a claim with a final verdict can be reopened."))
    reviews = review_queries.submitted_reviews(session, claim)
    views = review_queries.views_of(session, reviews)
    verdict.is_current = False
    reopening = Reopening(
        final_verdict_id=verdict.id,
        reason=reason.strip(),
        reopened_by_id=actor.id,
        reopened_at=clock.now(session),
        stood=records.stood(views).as_json(),
    )
    session.add(reopening)
    session.flush()
    audit.record(session, actor, "verdict-reopened", verdict, claim=claim.public_id, reason=reopening.reason)
    told = {person.id for person in but}
    wrote = [review.reviewer for review in reviews if review.reviewer_id not in told]
    # Who and that, never why: the reason may quote what somebody must not see again yet (DESIGN §4.7).
    notices.notify(session, actor, NoticeKind.REOPENED, claim, wrote)
    return reopening
