"""A change is made in place, or by a successor where it would hurt somebody's work."""

from dataclasses import replace

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.factories.claims import claim_with, read_version
from tests.factories.queues import queue_of
from tests.factories.reviews import final, submitted
from tests.people import People
from workbench.adjudication import queries as adjudication_queries
from workbench.audit.models import AuditEvent
from workbench.claims import edits, lifecycle, queries
from workbench.claims import services as claim_services
from workbench.claims.editing import Edit, SpanRefused
from workbench.claims.edits import Wording
from workbench.claims.models import Claim, ClaimState, FlagDecision, LineageKind
from workbench.claims.triage import Decision
from workbench.desk.claim_editing import services
from workbench.errors import Conflict, DomainError, StaleVersion
from workbench.people.models import User
from workbench.queues import places
from workbench.queues import queries as queue_queries
from workbench.queues import services as queue_services
from workbench.queues.models import EndedReason, SecondReview
from workbench.reviews import queries as review_queries
from workbench.text.selectors import Span

SHIFTING = "انتهت الحرب عام 2020 بهزيمة أرمينيا وأذربيجان وتأمين مكاسب ميدانية."


@pytest.fixture(autouse=True)
def everybody(people: People) -> tuple[User, User, User]:
    """All are there before the test's own transaction begins."""
    return people.reviewer, people.second_reviewer, people.lead


@pytest.fixture
def ana(session: Session, everybody: tuple[User, User, User]) -> User:
    return session.get_one(User, everybody[0].id)


@pytest.fixture
def ben(session: Session, everybody: tuple[User, User, User]) -> User:
    return session.get_one(User, everybody[1].id)


@pytest.fixture
def lead(session: Session, everybody: tuple[User, User, User]) -> User:
    return session.get_one(User, everybody[2].id)


@pytest.fixture
def toll(session: Session) -> Claim:
    return claim_with(session, read_version(session), "خمسة مدنيين")


def worded(session: Session, claim: Claim, text: str) -> Wording:
    return replace(edits.wording_of(session, claim), text=text)


def events(session: Session, action: str) -> list[AuditEvent]:
    return list(session.scalars(select(AuditEvent).where(AuditEvent.action == action)))


# In place


def test_a_free_claim_takes_its_new_words_and_a_new_version(session: Session, ana: User, toll: Claim) -> None:
    before = toll.version
    edited = services.change(session, ana, toll, worded(session, toll, "قُتل خمسة على الأقل"), version=before)
    assert edited.claim is toll
    assert not edited.is_successor
    assert toll.text == "قُتل خمسة على الأقل"
    assert toll.version == before + 1
    assert "قتل خمسه علي الاقل" in toll.search_text
    assert len(events(session, "claim-edited")) == 1


def test_ones_own_hold_does_not_hinder(session: Session, ana: User, toll: Claim) -> None:
    queue_services.take_claim(session, ana, toll)
    edited = services.change(session, ana, toll, worded(session, toll, "كذا"), version=toll.version)
    assert edited.claim is toll
    assert queue_queries.find_live_assignment(session, ana, toll) is not None


def test_the_same_words_again_change_nothing(session: Session, ana: User, toll: Claim) -> None:
    before = toll.version
    services.change(session, ana, toll, edits.wording_of(session, toll), version=before)
    assert toll.version == before
    assert not events(session, "claim-edited")


def test_a_claim_moves_to_other_words(session: Session, ana: User, toll: Claim) -> None:
    text = toll.article_version.text
    start = text.index("إصابة 80")
    wording = Wording((Span(start, start + 8),), "", toll.claimant)
    services.change(session, ana, toll, wording, version=toll.version)
    assert toll.quote == toll.text == "إصابة 80"
    assert toll.position == start
    [span] = queries.spans_of(session, toll)
    assert (span.exact, span.prefix) == ("إصابة 80", text[start - 32 : start])


def test_words_outside_the_article_are_refused(session: Session, ana: User, toll: Claim) -> None:
    with pytest.raises(SpanRefused):
        services.change(session, ana, toll, Wording((Span(0, 10_000),), "x"), version=toll.version)


def test_the_slower_of_two_gets_both_wordings(session: Session, ana: User, ben: User, toll: Claim) -> None:
    seen = toll.version
    services.change(session, ana, toll, worded(session, toll, "صياغة أولى"), version=seen)
    with pytest.raises(StaleVersion) as refusal:
        services.change(session, ben, toll, worded(session, toll, "صياغة ثانية"), version=seen)
    assert refusal.value.yours["text"] == "صياغة ثانية"
    assert refusal.value.theirs["text"] == "صياغة أولى"
    assert refusal.value.by == ana.name
    assert toll.text == "صياغة أولى"


# Successors


def test_a_claim_in_somebodys_hands_gets_a_successor_and_their_lease_ends(
    session: Session, ana: User, ben: User, toll: Claim
) -> None:
    held = queue_services.take_claim(session, ben, toll)
    edited = services.change(session, ana, toll, worded(session, toll, "كذا"), version=toll.version)
    assert edited.is_successor
    assert edited.claim.text == "كذا"
    assert edited.claim.state == ClaimState.SELECTED
    assert toll.state == ClaimState.SUPERSEDED
    assert toll.text != "كذا"
    session.refresh(held)
    assert held.ended_reason == EndedReason.SUPERSEDED


def test_a_reviewed_claim_keeps_its_words_its_review_and_its_verdict(
    session: Session, ana: User, ben: User, lead: User, toll: Claim
) -> None:
    queue_of(session, lead, [ben])
    quote = toll.quote
    final(session, ben, toll)
    edited = services.change(session, ana, toll, worded(session, toll, "كذا"), version=toll.version)
    assert edited.is_successor
    assert toll.quote == quote
    assert review_queries.find_review(session, toll, ben) is not None
    assert adjudication_queries.current_verdict(session, toll) is not None
    assert queries.newest_of(session, toll) == [edited.claim]


def test_the_successor_waits_in_the_queue_of_the_claim_it_replaced(
    session: Session, ana: User, ben: User, lead: User, toll: Claim
) -> None:
    queue = queue_of(session, lead, [ben])
    queue_services.take_claim(session, ben, toll)
    edited = services.change(session, ana, toll, worded(session, toll, "كذا"), version=toll.version)
    item = places.find_live_item(session, edited.claim)
    assert item is not None
    assert item.queue_id == queue.id
    assert places.find_live_item(session, toll) is None


def test_the_claimant_alone_is_corrected_in_place(
    session: Session, ana: User, ben: User, toll: Claim
) -> None:
    queue_services.take_claim(session, ben, toll)
    wording = replace(edits.wording_of(session, toll), claimant="وزارة الصحة")
    edited = services.change(session, ana, toll, wording, version=toll.version)
    assert edited.claim is toll
    assert toll.claimant == "وزارة الصحة"


def test_a_successor_takes_over_twin_flags_readings_and_repeats(
    session: Session, ana: User, ben: User, toll: Claim
) -> None:
    twin = toll.twin
    assert twin is not None
    again = claim_with(session, toll.article_version, "وقُتل خمسة")
    claim_services.triage(session, ana, again, decision=Decision.DUPLICATE, duplicate_of=toll)
    reading = claim_services.add_reading(session, ana, toll, text="المصابون ثمانون سوى القتلى")
    flags = len(queries.flags_of(session, toll))
    queue_services.take_claim(session, ben, toll)
    heir = services.change(session, ana, toll, worded(session, toll, "كذا"), version=toll.version).claim
    session.refresh(twin)
    session.refresh(again)
    assert twin.twin_id == heir.id
    assert heir.twin_id == twin.id
    assert toll.twin_id is None
    assert again.duplicate_of_id == heir.id
    assert [one.text for one in queries.readings_of(session, heir)] == [reading.text]
    assert len(queries.flags_of(session, heir)) == flags


def test_lineage_is_kept_over_generations(session: Session, ana: User, ben: User, toll: Claim) -> None:
    heir = toll
    for text in ("أولى", "ثانية"):
        queue_services.take_claim(session, ben, heir)
        heir = services.change(session, ana, heir, worded(session, heir, text), version=heir.version).claim
    links = queries.lineage_of(session, heir)
    assert [link.kind for link in links] == [LineageKind.EDIT] * 2
    assert queries.newest_of(session, toll) == [heir]


def test_a_superseded_claim_is_not_edited_again(session: Session, ana: User, ben: User, toll: Claim) -> None:
    queue_services.take_claim(session, ben, toll)
    services.change(session, ana, toll, worded(session, toll, "كذا"), version=toll.version)
    with pytest.raises(lifecycle.NotNow):
        services.change(session, ana, toll, worded(session, toll, "غيره"), version=toll.version)


# Split, merge, add


def test_splitting_puts_two_claims_in_the_place_of_one(session: Session, ana: User, toll: Claim) -> None:
    at = toll.article_version.text.index("وإصابة 80")
    first, second = services.split(session, ana, toll, at=at, version=toll.version)
    assert first.quote.endswith("على الأقل")
    assert second.quote.startswith("وإصابة 80")
    assert toll.state == ClaimState.SUPERSEDED
    assert {link.kind for link in queries.lineage_of(session, toll)} == {LineageKind.SPLIT}
    assert len(events(session, "claim-superseded")) == 1


def test_a_flag_goes_with_the_half_its_words_stand_in(session: Session, ana: User) -> None:
    claim = claim_with(session, read_version(session, SHIFTING), "أرمينيا")
    at = claim.article_version.text.index("بهزيمة")
    first, second = services.split(session, ana, claim, at=at, version=claim.version)
    assert "ambiguous_roles" in {flag.code for flag in queries.flags_of(session, second)}
    assert "ambiguous_roles" not in {flag.code for flag in queries.flags_of(session, first)}
    assert queries.readings_of(session, second)
    assert not queries.readings_of(session, first)


def test_splitting_outside_its_words_is_refused(session: Session, ana: User, toll: Claim) -> None:
    with pytest.raises(SpanRefused):
        services.split(session, ana, toll, at=0, version=toll.version)
    assert toll.state == ClaimState.SUGGESTED


def test_merging_undoes_a_split(session: Session, ana: User, toll: Claim) -> None:
    quote = toll.quote
    at = toll.article_version.text.index("وإصابة 80")
    first, second = services.split(session, ana, toll, at=at, version=toll.version)
    merged = services.merge(session, ana, first, second, version=first.version)
    assert merged.quote == quote
    assert [first.state, second.state] == [ClaimState.SUPERSEDED] * 2
    came_from = [link for link in queries.lineage_of(session, merged) if link.successor_id == merged.id]
    assert len(came_from) == 2
    assert merged.twin is not None
    assert merged.twin.twin is merged


def test_claims_of_two_articles_are_not_merged(session: Session, ana: User, toll: Claim) -> None:
    other = claim_with(session, read_version(session, SHIFTING), "أرمينيا")
    with pytest.raises(DomainError):
        services.merge(session, ana, toll, other, version=toll.version)


def test_an_added_claim_is_selected_and_flows_into_the_queues(
    session: Session, ana: User, lead: User, toll: Claim
) -> None:
    queue = queue_of(session, lead, [ana], filter={"state": "selected"})
    text = toll.article_version.text
    start = text.index("12 جريحا")
    claim = services.add(session, ana, toll.article_version, Wording((Span(start, start + 8),), ""))
    assert (claim.state, claim.created_by_id, claim.quote) == (ClaimState.SELECTED, ana.id, "12 جريحا")
    assert claim.passage is not None
    item = places.find_live_item(session, claim)
    assert item is not None
    assert item.queue_id == queue.id


def test_the_same_words_are_not_added_twice(session: Session, ana: User, toll: Claim) -> None:
    wording = edits.wording_of(session, toll)
    with pytest.raises(Conflict):
        services.add(session, ana, toll.article_version, wording)


# Readings, flags, withdrawal


def test_an_added_reading_is_a_new_version_of_the_claim(session: Session, ana: User, toll: Claim) -> None:
    before = toll.version
    services.add_reading(session, ana, toll, text="قراءة أخرى")
    assert toll.version == before + 1
    assert [one.created_by_id for one in queries.readings_of(session, toll)][-1] == ana.id


def test_a_reading_added_to_a_reviewed_claim_goes_to_a_successor(
    session: Session, ana: User, ben: User, lead: User, toll: Claim
) -> None:
    queue_of(session, lead, [ben])
    submitted(session, ben, toll)
    edited = services.add_reading(session, ana, toll, text="قراءة أخرى")
    assert edited.is_successor
    assert "قراءة أخرى" in [one.text for one in queries.readings_of(session, edited.claim)]
    assert "قراءة أخرى" not in [one.text for one in queries.readings_of(session, toll)]


def test_a_withdrawn_reading_is_kept_but_not_shown(session: Session, ana: User, toll: Claim) -> None:
    reading = claim_services.add_reading(session, ana, toll, text="قراءة أخرى")
    services.withdraw_reading(session, ana, toll, reading)
    assert reading not in queries.readings_of(session, toll)
    assert reading in queries.all_readings_of(session, toll)


def test_a_flag_is_confirmed_and_taken_back(session: Session, ana: User) -> None:
    claim = claim_with(session, read_version(session, SHIFTING), "أرمينيا")
    flag = queries.flags_of(session, claim)[0]
    services.decide_flag(session, ana, flag, decision=FlagDecision.CONFIRMED, version=flag.version)
    assert (flag.decision, flag.decided_by_id) == (FlagDecision.CONFIRMED, ana.id)
    services.decide_flag(session, ana, flag, decision=FlagDecision.SUGGESTED, version=flag.version)
    assert (flag.decision, flag.decided_at) == (FlagDecision.SUGGESTED, None)


def test_flags_are_not_decided_under_blind_review(session: Session, ana: User, ben: User, lead: User) -> None:
    claim = claim_with(session, read_version(session, SHIFTING), "أرمينيا")
    queue_of(session, lead, [ana, ben], reviews_per_claim=2, second_review=SecondReview.INDEPENDENT)
    flag = queries.flags_of(session, claim)[0]
    with pytest.raises(services.InUse):
        services.decide_flag(session, ana, flag, decision=FlagDecision.DISMISSED, version=flag.version)


def test_a_withdrawn_claim_stays_on_record(session: Session, ana: User, lead: User, toll: Claim) -> None:
    queue_of(session, lead, [ana])
    services.withdraw(session, ana, toll, reason="أضيف خطأ", version=toll.version)
    assert toll.state == ClaimState.WITHDRAWN
    assert (toll.withdrawn_by_id, toll.withdrawn_reason) == (ana.id, "أضيف خطأ")
    assert places.find_live_item(session, toll) is None


def test_a_claim_in_somebodys_hands_is_not_withdrawn(
    session: Session, ana: User, ben: User, toll: Claim
) -> None:
    queue_services.take_claim(session, ben, toll)
    with pytest.raises(services.InUse):
        services.withdraw(session, ana, toll, reason="x", version=toll.version)


def test_what_a_change_would_do_is_known_beforehand(
    session: Session, ana: User, ben: User, toll: Claim
) -> None:
    assert services.kind_of_change(session, ana, toll) is Edit.IN_PLACE
    queue_services.take_claim(session, ben, toll)
    assert services.kind_of_change(session, ana, toll) is Edit.SUCCESSOR
    assert services.kind_of_change(session, ben, toll) is Edit.IN_PLACE
