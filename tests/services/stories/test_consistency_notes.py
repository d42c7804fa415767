import pytest
from sqlalchemy.orm import Session

from tests.factories import stories as factory
from tests.people import People
from workbench.claims.models import Claim
from workbench.errors import Conflict, DomainError, StaleVersion
from workbench.stories import note_queries, notes
from workbench.stories.models import Between, ConsistencyNote, NoteState, Relation, Story


def _note(session: Session, people: People, story: Story, claims: list[Claim]) -> ConsistencyNote:
    return notes.write_note(
        session,
        people.reviewer,
        story=story,
        relation=Relation.CONTRADICT,
        between=Between.PUBLISHERS,
        text="Twenty thousand or thirty?",
        claims=claims,
    )


def test_a_note_ties_claims_of_two_sources(session: Session, people: People) -> None:
    story, safh, post = factory.two_tolls(session, people.lead)
    note = _note(session, people, story, [safh, post])
    assert note_queries.claims_tied(session, [note])[note.id] == [safh, post]
    assert note_queries.notes_on(session, [post]) == [note]
    assert note_queries.has_contradict_note(session, safh)


def test_claims_of_one_source_make_no_note(session: Session, people: People) -> None:
    story, safh, _post = factory.two_tolls(session, people.lead)
    other = factory.claim(session, safh.article_version.article, "انتهت الحرب الأولى عام 1994")
    with pytest.raises(DomainError, match="of one source"):
        _note(session, people, story, [safh, other])


def test_a_contradiction_says_who_is_at_odds(session: Session, people: People) -> None:
    story, safh, post = factory.two_tolls(session, people.lead)
    with pytest.raises(DomainError, match="publishers or parties"):
        notes.write_note(
            session, people.reviewer, story=story, relation=Relation.CONTRADICT, text="?", claims=[safh, post]
        )


def test_a_note_is_resolved_with_a_reason_and_opened_again(session: Session, people: People) -> None:
    story, safh, post = factory.two_tolls(session, people.lead)
    note = _note(session, people, story, [safh, post])
    with pytest.raises(DomainError, match="how it was resolved"):
        notes.resolve_note(session, people.lead, note, resolution=" ", version=note.version)
    notes.resolve_note(session, people.lead, note, resolution="Thirty.", version=note.version)
    assert (note.state, note.resolution) == (NoteState.RESOLVED, "Thirty.")
    with pytest.raises(Conflict):
        notes.resolve_note(session, people.lead, note, resolution="Twenty.", version=note.version)
    notes.reopen_note(session, people.lead, note, version=note.version)
    assert (note.state, note.resolution, note.resolved_at) == (NoteState.OPEN, "", None)


def test_two_resolutions_at_once_lose_neither_text(session: Session, people: People) -> None:
    story, safh, post = factory.two_tolls(session, people.lead)
    note = _note(session, people, story, [safh, post])
    seen = note.version
    notes.resolve_note(session, people.lead, note, resolution="Thirty.", version=seen)
    with pytest.raises(StaleVersion) as refused:
        notes.resolve_note(session, people.admin, note, resolution="Twenty.", version=seen)
    assert refused.value.yours == {"resolution": "Twenty."}
    assert refused.value.theirs == {"resolution": "Thirty."}


def test_a_note_follows_a_claim_to_its_successor(session: Session, people: People) -> None:
    story, safh, post = factory.two_tolls(session, people.lead)
    note = _note(session, people, story, [safh, post])
    successor = factory.claim(session, safh.article_version.article, "نحو عشرين ألف شخص")
    notes.claim_superseded(session, safh, [successor])
    assert note_queries.notes_on(session, [successor]) == [note]
