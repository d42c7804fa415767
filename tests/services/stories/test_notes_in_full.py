"""Notes on questions and articles, with evidence, mentions and a history."""

import pytest
from sqlalchemy.orm import Session

from tests.factories import stories as factory
from tests.people import People
from workbench.errors import Conflict, DomainError, StaleVersion
from workbench.evidence.given import EvidenceGiven
from workbench.evidence.models import Stance
from workbench.stories import note_queries, notes, rows, services
from workbench.stories.models import Between, Relation


def test_a_note_is_about_a_question_alone(session: Session, people: People) -> None:
    story, safh, _post = factory.two_tolls(session, people.lead)
    question = services.add_question(session, people.lead, story, "How many?")
    rows.answer(session, people.lead, question, [safh])
    note = notes.write_note(
        session,
        people.reviewer,
        story=story,
        relation=Relation.CANNOT_COMPARE,
        text="Nobody says which war.",
        question=question,
    )
    assert note_queries.claims_about(session, note) == [safh]
    assert note_queries.is_noted(session, safh)


def test_a_note_stays_inside_one_article(session: Session, people: People) -> None:
    story, safh, post = factory.two_tolls(session, people.lead)
    article = safh.article_version.article
    other = factory.claim(session, article, "انتهت الحرب الأولى عام 1994")
    note = notes.write_note(
        session,
        people.reviewer,
        story=story,
        relation=Relation.CONTRADICT,
        between=Between.PUBLISHERS,
        text="It says two things.",
        claims=[safh, other],
        article=article,
    )
    assert note.article_id == article.id
    assert note_queries.is_noted(session, safh)
    assert not note_queries.is_noted(session, post)


def test_an_article_outside_the_story_is_refused(session: Session, people: People) -> None:
    story, _safh, _post = factory.two_tolls(session, people.lead)
    outside = factory.article(session, people.lead, source="Elsewhere", text="Nothing of it.")
    with pytest.raises(DomainError, match="not in the story"):
        notes.write_note(
            session, people.lead, story=story, relation=Relation.UNRELATED, text="No.", article=outside
        )


def test_evidence_and_mentions_are_kept(session: Session, people: People) -> None:
    story, safh, post = factory.two_tolls(session, people.lead)
    lead, admin = people.lead, people.admin
    note = notes.write_note(
        session,
        people.reviewer,
        story=story,
        relation=Relation.AGREE,
        text=f"@{lead.name} and @{admin.name}, and @nobody: look.",
        claims=[safh, post],
        evidence=[(EvidenceGiven(url="https://archive.example/toll", title="Toll"), Stance.SUPPORTS)],
    )
    (cited,) = note_queries.evidence_of(session, [note])[note.id]
    assert (cited.evidence.url, cited.stance) == ("https://archive.example/toll", "supports")
    assert {one.id for one in note_queries.mentions_of(session, [note])[note.id]} == {lead.id, admin.id}


def test_a_note_worded_anew_keeps_what_it_said(session: Session, people: People) -> None:
    story, safh, post = factory.two_tolls(session, people.lead)
    note = notes.write_note(
        session, people.reviewer, story=story, relation=Relation.AGREE, text="Same.", claims=[safh, post]
    )
    seen = note.version
    notes.edit_note(
        session, people.lead, note, relation=Relation.REFINE, between=None, text="Finer.", version=seen
    )
    with pytest.raises(StaleVersion) as refused:
        notes.edit_note(
            session, people.reviewer, note, relation=Relation.AGREE, between=None, text="Mine.", version=seen
        )
    assert (refused.value.yours, refused.value.theirs) == ({"text": "Mine."}, {"text": "Finer."})
    history = note_queries.history_of(session, [note])[str(note.public_id)]
    assert [event.action for event in history] == ["note-written", "note-edited"]
    assert history[1].details["before"]["text"] == "Same."
    notes.resolve_note(session, people.lead, note, resolution="Done.", version=note.version)
    with pytest.raises(Conflict):
        notes.edit_note(
            session,
            people.lead,
            note,
            relation=Relation.AGREE,
            between=None,
            text="Late.",
            version=note.version,
        )
