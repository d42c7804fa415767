"""Two leads resolve the last two notes of a claim in the same instant: its verdict does not wait for ever."""

from tests.factories.queues import queue_of
from tests.factories.reviews import submitted
from tests.factories.stories import two_tolls
from tests.people import People
from tests.races import all_at_once
from workbench.claims.models import Claim, ClaimState
from workbench.db.sessions import Database
from workbench.desk.story_notes import services
from workbench.people.models import User
from workbench.stories.models import ConsistencyNote, Relation
from workbench.stories.notes import write_note


def test_the_verdict_becomes_final(database: Database, people: People, another_lead: User) -> None:
    lead, reviewer = people.lead, people.reviewer
    with database.writing() as session:
        story, claim, other = two_tolls(session, lead)
        queue_of(session, lead, [reviewer], notes_hold_verdicts=True)
        notes = [
            write_note(
                session, lead, story=story, relation=Relation.REFINE, text=text, claims=[claim, other]
            ).id
            for text in ("Twenty or thirty?", "And when?")
        ]
        submitted(session, reviewer, claim)
        session.commit()
        claim_id = claim.id
        assert claim.state == ClaimState.ADJUDICATION

    def resolve(person: User, note_id: int) -> None:
        with database.writing() as session:
            note = session.get_one(ConsistencyNote, note_id)
            services.resolve_note(session, person, note, resolution="Thirty, at noon.", version=note.version)
            session.commit()

    assert all_at_once([lambda: resolve(lead, notes[0]), lambda: resolve(another_lead, notes[1])]) == []
    with database.reading() as session:
        assert session.get_one(Claim, claim_id).state == ClaimState.FINAL
