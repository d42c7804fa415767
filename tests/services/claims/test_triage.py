"""Deciding which claims are worth checking."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.factories.claims import claim_with, read_version
from tests.people import People
from workbench.audit.models import AuditEvent
from workbench.claims import lifecycle, queries, services
from workbench.claims.models import Claim, ClaimState, DismissalReason, Layer
from workbench.claims.triage import Decision, TriageRefused
from workbench.errors import DomainError, StaleVersion
from workbench.people.models import User


@pytest.fixture
def ana(session: Session, people: People) -> User:
    return session.get_one(User, people.reviewer.id)


@pytest.fixture
def toll(session: Session) -> Claim:
    """A quotation's content half."""
    claim = claim_with(session, read_version(session), "خمسة مدنيين")
    assert claim.twin is not None
    return claim


def last_event(session: Session) -> AuditEvent:
    return session.scalars(select(AuditEvent).order_by(AuditEvent.id.desc()).limit(1)).one()


def test_check_selects_the_claim_and_says_who_did(session: Session, ana: User, toll: Claim) -> None:
    services.triage(session, ana, toll, decision=Decision.CHECK, marks=["harm", "spread"])
    assert toll.state == ClaimState.SELECTED
    assert toll.triaged_by_id == ana.id
    assert toll.triage_marks == ["harm", "spread"]
    assert last_event(session).action == "claim-triaged"


def test_check_leaves_the_attribution_half_to_choose(session: Session, ana: User, toll: Claim) -> None:
    changed = services.triage(session, ana, toll, decision=Decision.CHECK)
    assert changed == [toll]
    assert toll.twin is not None
    assert toll.twin.state == ClaimState.SUGGESTED


def test_attribution_only_selects_the_other_half(session: Session, ana: User, toll: Claim) -> None:
    changed = services.triage(session, ana, toll, decision=Decision.ATTRIBUTION_ONLY)
    assert toll.twin is not None
    assert changed == [toll, toll.twin]
    assert (toll.state, toll.dismissed_reason) == (ClaimState.DISMISSED, DismissalReason.ATTRIBUTION_ONLY)
    assert toll.twin.state == ClaimState.SELECTED


def test_not_checkable_dismisses_both_halves_with_the_reason(
    session: Session, ana: User, toll: Claim
) -> None:
    services.triage(session, ana, toll, decision=Decision.NOT_CHECKABLE, reason="opinion")
    assert toll.twin is not None
    assert [toll.dismissed_reason, toll.twin.dismissed_reason] == [DismissalReason.OPINION] * 2


def test_undo_brings_both_halves_back(session: Session, ana: User, toll: Claim) -> None:
    services.triage(session, ana, toll, decision=Decision.ATTRIBUTION_ONLY)
    services.triage(session, ana, toll, decision=Decision.UNDO)
    assert toll.twin is not None
    assert [toll.state, toll.twin.state] == [ClaimState.SUGGESTED] * 2
    assert toll.dismissed_reason is None


def test_a_half_decided_by_itself_stays_as_it_is(session: Session, ana: User, toll: Claim) -> None:
    assert toll.twin is not None
    services.triage(session, ana, toll.twin, decision=Decision.CHECK)
    services.triage(session, ana, toll, decision=Decision.NOT_CHECKABLE, reason="opinion")
    assert toll.twin.state == ClaimState.SELECTED


def test_not_checkable_without_a_reason_changes_nothing(session: Session, ana: User, toll: Claim) -> None:
    with pytest.raises(TriageRefused):
        services.triage(session, ana, toll, decision=Decision.NOT_CHECKABLE)
    assert toll.state == ClaimState.SUGGESTED


def test_a_repeat_points_at_the_claim_it_repeats(session: Session, ana: User, toll: Claim) -> None:
    again = claim_with(session, toll.article_version, "وقُتل خمسة")
    services.triage(session, ana, again, decision=Decision.DUPLICATE, duplicate_of=toll)
    assert again.duplicate_of is toll
    assert queries.duplicates_of(session, [toll]) == {toll.id: [again]}


def test_a_repeat_of_a_repeat_points_at_the_first(session: Session, ana: User, toll: Claim) -> None:
    again = claim_with(session, toll.article_version, "وقُتل خمسة")
    third = claim_with(session, toll.article_version, "12 جريحا")
    services.triage(session, ana, again, decision=Decision.DUPLICATE, duplicate_of=toll)
    services.triage(session, ana, third, decision=Decision.DUPLICATE, duplicate_of=again)
    assert third.duplicate_of is toll


def test_a_claim_does_not_repeat_itself(session: Session, ana: User, toll: Claim) -> None:
    with pytest.raises(DomainError):
        services.triage(session, ana, toll, decision=Decision.DUPLICATE, duplicate_of=toll)


def test_undoing_a_repeat_forgets_what_it_repeated(session: Session, ana: User, toll: Claim) -> None:
    again = claim_with(session, toll.article_version, "وقُتل خمسة")
    services.triage(session, ana, again, decision=Decision.DUPLICATE, duplicate_of=toll)
    services.triage(session, ana, again, decision=Decision.UNDO)
    assert again.duplicate_of_id is None


def test_a_decision_on_an_older_version_is_told_of_the_newer(
    session: Session, ana: User, toll: Claim
) -> None:
    seen = toll.version
    services.triage(session, ana, toll, decision=Decision.CHECK, version=seen)
    with pytest.raises(StaleVersion) as refusal:
        services.triage(session, ana, toll, decision=Decision.ALREADY_CHECKED, version=seen)
    assert refusal.value.yours["decision"] == "already_checked"
    assert refusal.value.theirs["state"] == ClaimState.SELECTED
    assert refusal.value.by == ana.name


def test_triage_is_over_when_somebody_reviews(session: Session, ana: User, toll: Claim) -> None:
    services.move(session, toll, ClaimState.IN_REVIEW)
    with pytest.raises(lifecycle.NotNow):
        services.triage(session, ana, toll, decision=Decision.CHECK)


def test_a_paragraph_is_decided_at_once_and_keeps_what_was_decided(session: Session, ana: User) -> None:
    version = read_version(session)
    cards = queries.cards_of_paragraph(session, version, 2)
    services.triage(session, ana, cards[0], decision=Decision.NOT_CHECKABLE, reason="opinion")
    services.triage_together(session, ana, version, cards, decision=Decision.CHECK)
    assert [card.state for card in cards] == [ClaimState.DISMISSED, ClaimState.SELECTED]
    event = last_event(session)
    assert (event.action, event.details["count"]) == ("claims-triaged", 1)


def test_counts_count_a_quotation_once(session: Session, ana: User, toll: Claim) -> None:
    version = toll.article_version
    contents = [one for one in queries.claims_in_order(session, version) if one.layer == Layer.CONTENT]
    services.triage(session, ana, toll, decision=Decision.CHECK)
    counts = queries.triage_counts(session, version)
    assert (counts.all, counts.chosen, counts.untriaged) == (len(contents), 1, len(contents) - 1)


def test_ticks_are_kept_without_a_decision(session: Session, ana: User, toll: Claim) -> None:
    services.set_marks(session, ana, toll, marks=["checkable"], version=toll.version)
    assert toll.triage_marks == ["checkable"]
    assert toll.state == ClaimState.SUGGESTED
