"""Two leads decide in the same instant: one verdict stands, and the other lead's text is not lost."""

from sqlalchemy import select

from tests.factories.reviews import claim_coded_twice, judgement, submitted
from tests.people import People
from tests.races import all_at_once
from workbench.adjudication import services
from workbench.adjudication.models import FinalVerdict
from workbench.audit.models import AuditEvent
from workbench.claims.models import Claim
from workbench.db.sessions import Database
from workbench.people.models import User
from workbench.reviews.late_saves import TooLate


def test_one_of_them_decides(database: Database, people: People, another_lead: User) -> None:
    reviewers = (people.reviewer, people.second_reviewer)
    with database.writing() as session:
        claim = claim_coded_twice(session, people.lead, *reviewers)
        for reviewer, verdict in zip(reviewers, ("true", "false"), strict=True):
            submitted(session, reviewer, claim, judgement(verdict))
        session.commit()
        claim_id, version = claim.id, claim.version
    outcomes: list[FinalVerdict | TooLate] = []

    def decide(lead: User, verdict: str) -> None:
        with database.writing() as session:
            outcome = services.adjudicate(
                session,
                lead,
                session.get_one(Claim, claim_id),
                verdict=verdict,
                rationale=f"It is {verdict}.",
                reason="So it stands.",
                readings={},
                version=version,
            )
            session.commit()
            outcomes.append(outcome)

    assert all_at_once([lambda: decide(people.lead, "true"), lambda: decide(another_lead, "false")]) == []
    [lost] = [outcome for outcome in outcomes if isinstance(outcome, TooLate)]
    with database.reading() as session:
        stands = session.scalars(select(FinalVerdict)).one()
        event = session.scalars(select(AuditEvent).where(AuditEvent.action == "adjudication-lost")).one()
    assert {stands.rationale, lost.refusal.yours["rationale"]} == {"It is true.", "It is false."}
    assert event.details["yours"] == lost.refusal.yours
    assert lost.refusal.theirs["rationale"] == stands.rationale
