"""Changes of claims as the desk makes them: in place or by a successor, and what the queues must hear of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from workbench.articles.models import ArticleVersion
from workbench.claims import edits
from workbench.claims import queries as claim_queries
from workbench.claims import services as claim_services
from workbench.claims.editing import Edit, kind_of_edit
from workbench.claims.edits import Wording
from workbench.claims.models import Claim, ClaimFlag, FlagDecision, LineageKind, Reading
from workbench.errors import N_, Conflict
from workbench.people.models import User
from workbench.queues import following
from workbench.queues import queries as queue_queries
from workbench.reviews import blindness
from workbench.reviews import queries as review_queries
from workbench.stories import notes as story_notes
from workbench.stories import rows as story_rows


@dataclass(frozen=True)
class Edited:
    """What stands after an edit: the claim itself, or the one in its place."""

    claim: Claim
    is_successor: bool


class InUse(Conflict):
    """Somebody else works on the claim, or has reviewed it."""

    code = "in_use"


def kind_of_change(session: Session, actor: User, claim: Claim) -> Edit:
    """What a change of words, spans or readings would do to a claim now."""
    return kind_of_edit(
        has_submitted_review=review_queries.has_submitted_review(session, claim),
        held_by_somebody_else=_is_held_by_another(session, actor, claim),
    )


def add(session: Session, actor: User, version: ArticleVersion, wording: Wording) -> Claim:
    """Add a claim and let it flow into the queues that ask for it."""
    claim = edits.add_claim(session, actor, version, wording)
    following.claims_arrived(session, [claim])
    return claim


def change(session: Session, actor: User, claim: Claim, wording: Wording, *, version: int) -> Edited:
    """Give a claim other words, another place or another claimant."""
    claim = claim_queries.lock(session, claim)
    before = edits.wording_of(session, claim)
    edits.require_unchanged(session, claim, wording, version=version)
    if wording == before:
        return Edited(claim, is_successor=False)
    only_the_claimant = replace(wording, claimant=before.claimant) == before
    if only_the_claimant or kind_of_change(session, actor, claim) is Edit.IN_PLACE:
        edits.edit_in_place(session, actor, claim, wording, version=version)
        following.claim_changed(session, claim)
        return Edited(claim, is_successor=False)
    return Edited(_replace(session, actor, claim, wording), is_successor=True)


def split(session: Session, actor: User, claim: Claim, *, at: int, version: int) -> list[Claim]:
    """Make two claims of one, cut at an offset of the text."""
    claim = claim_queries.lock(session, claim)
    successors = edits.split_claim(session, actor, claim, at=at, version=version)
    hand_over(session, claim, successors)
    return successors


def merge(session: Session, actor: User, claim: Claim, other: Claim, *, version: int) -> Claim:
    """Make one claim of two neighbours."""
    first, second = sorted([claim, other], key=lambda one: one.id)
    claim_queries.lock(session, first)
    claim_queries.lock(session, second)
    merged = edits.merge_claims(session, actor, claim, other, version=version)
    for one in (claim, other):
        hand_over(session, one, [merged])
    return merged


def add_reading(session: Session, actor: User, claim: Claim, *, text: str) -> Edited:
    """Add a way to understand a claim."""
    claim = claim_queries.lock(session, claim)
    changed = _ready_for_readings(session, actor, claim)
    claim_services.add_reading(session, actor, changed.claim, text=text)
    return changed


def withdraw_reading(session: Session, actor: User, claim: Claim, reading: Reading) -> Edited:
    """Take a reading off a claim's list."""
    claim = claim_queries.lock(session, claim)
    changed = _ready_for_readings(session, actor, claim)
    for one in claim_queries.readings_of(session, changed.claim):
        if one.text == reading.text:
            claim_services.withdraw_reading(session, actor, one)
    return changed


def decide_flag(
    session: Session, actor: User, flag: ClaimFlag, *, decision: FlagDecision, version: int
) -> None:
    """Confirm or dismiss a flag; not while the claim is reviewed blind, where it would tell others something."""
    if not blindness.may_see_others_work(session, actor, flag.claim):
        raise InUse(N_("This claim is under independent review: flags are decided when all reviews are in."))
    claim_services.decide_flag(session, actor, flag, decision=decision, version=version)
    following.claim_changed(session, flag.claim)


def withdraw(session: Session, actor: User, claim: Claim, *, reason: str, version: int) -> None:
    """Take a claim out for good. Raises InUse while somebody else holds it."""
    claim = claim_queries.lock(session, claim)
    if _is_held_by_another(session, actor, claim):
        raise InUse(N_("Somebody is working on this claim. Ask them to release it first."))
    claim_services.withdraw_claim(session, actor, claim, reason=reason, version=version)
    following.claim_changed(session, claim)


def _ready_for_readings(session: Session, actor: User, claim: Claim) -> Edited:
    if kind_of_change(session, actor, claim) is Edit.IN_PLACE:
        return Edited(claim, is_successor=False)
    same = edits.wording_of(session, claim)
    return Edited(_replace(session, actor, claim, same), is_successor=True)


def _replace(session: Session, actor: User, claim: Claim, wording: Wording) -> Claim:
    successors: Sequence[Claim] = edits.supersede(session, actor, [claim], [wording], kind=LineageKind.EDIT)
    hand_over(session, claim, successors)
    return successors[0]


def hand_over(session: Session, claim: Claim, successors: Sequence[Claim]) -> None:
    """Let the successors stand where the claim stood: in its queue, in rows of stories and in notes."""
    following.claim_superseded(session, claim, successors)
    story_rows.claim_superseded(session, claim, successors)
    story_notes.claim_superseded(session, claim, successors)


def _is_held_by_another(session: Session, actor: User, claim: Claim) -> bool:
    return any(hold.user_id != actor.id for hold in queue_queries.holders_of(session, claim))
