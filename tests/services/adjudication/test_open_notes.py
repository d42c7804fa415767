"""A queue may hold verdicts while consistency notes about their claims are open."""

import pytest
from sqlalchemy.orm import Session

from tests.factories import stories as factory
from tests.people import People
from workbench.adjudication import queries, services, settling
from workbench.claims import services as claim_services
from workbench.claims.models import Claim, ClaimState
from workbench.desk.story_notes import services as note_services
from workbench.errors import Conflict
from workbench.evidence.given import EvidenceGiven
from workbench.evidence.models import Stance
from workbench.queues import keeping
from workbench.queues.filters import ClaimFilter
from workbench.queues.membership import Member
from workbench.reviews import services as review_services
from workbench.reviews.judgement import Cited, Judgement
from workbench.reviews.late_saves import TooLate
from workbench.stories import note_queries, notes
from workbench.stories.models import Between, ConsistencyNote, Relation

FALSE = Judgement(
    verdict="false",
    rationale="The list says thirty.",
    evidence=[
        Cited(evidence=EvidenceGiven(url="https://archive.example/list"), stance=Stance.REFUTES, position=0)
    ],
)


@pytest.fixture(autouse=True)
def everybody(people: People) -> None:
    """People are made before the test's own transaction begins: SQLite lets one write at a time."""
    assert people.lead
    assert people.reviewer


def _reviewed(session: Session, people: People, *, holds: bool) -> tuple[Claim, ConsistencyNote]:
    """A claim with an open note, reviewed in a queue that does or does not hold verdicts for notes."""
    story, safh, post = factory.two_tolls(session, people.lead)
    claim_services.move(session, safh, ClaimState.SELECTED)
    note = notes.write_note(
        session,
        people.lead,
        story=story,
        relation=Relation.CONTRADICT,
        between=Between.PUBLISHERS,
        text="Twenty or thirty?",
        claims=[safh, post],
    )
    keeping.create_queue(
        session,
        people.lead,
        name="Tolls",
        filter=ClaimFilter(source_id=safh.article_version.article.source.public_id),
        members=[Member(people.reviewer)],
        policy=keeping.QueuePolicy(notes_hold_verdicts=holds),
    )
    outcome = review_services.submit_review(session, people.reviewer, safh, FALSE)
    assert not isinstance(outcome, TooLate)
    settling.settle(session, people.reviewer, safh)
    return safh, note


def test_without_the_policy_a_verdict_is_final_beside_an_open_note(session: Session, people: People) -> None:
    claim, _note = _reviewed(session, people, holds=False)
    assert claim.state == ClaimState.FINAL


def test_an_open_note_holds_the_verdict_until_it_is_resolved(session: Session, people: People) -> None:
    claim, note = _reviewed(session, people, holds=True)
    assert claim.state == ClaimState.ADJUDICATION
    with pytest.raises(Conflict, match="Open notes"):
        services.adjudicate(
            session, people.lead, claim, verdict="false", rationale="So.", reason="So.", readings={}
        )
    note_services.resolve_note(session, people.lead, note, resolution="Thirty.", version=note.version)
    assert queries.current_verdict(session, claim) is not None


def test_a_note_on_an_article_alone_holds_the_verdicts_of_its_claims(
    session: Session, people: People
) -> None:
    claim, note = _reviewed(session, people, holds=True)
    on_article = notes.write_note(
        session,
        people.lead,
        story=note.story,
        relation=Relation.CONTRADICT,
        between=Between.PUBLISHERS,
        text="The figure changes between two paragraphs.",
        article=claim.article_version.article,
    )
    note_services.resolve_note(session, people.lead, note, resolution="Thirty.", version=note.version)
    assert queries.current_verdict(session, claim) is None
    assert note_queries.notes_about(session, claim) == [note, on_article]
    note_services.resolve_note(session, people.lead, on_article, resolution="So.", version=on_article.version)
    assert queries.current_verdict(session, claim) is not None
