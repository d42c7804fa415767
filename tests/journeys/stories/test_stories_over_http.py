from typing import Any

import pytest
from flask import Flask

from tests.factories import stories as factory
from tests.people import ApiClient, People
from workbench.db.sessions import Database
from workbench.queues import keeping
from workbench.queues.filters import ClaimFilter
from workbench.queues.keeping import QueuePolicy
from workbench.queues.membership import Member
from workbench.queues.models import SecondReview

Tolls = dict[str, str]


@pytest.fixture
def tolls(database: Database, people: People) -> Tolls:
    """Public ids of a story and of a claim of each of its two sources."""
    lead = people.lead
    with database.writing() as session:
        story, safh, post = factory.two_tolls(session, lead)
        session.commit()
        return {"story": str(story.public_id), "safh": str(safh.public_id), "post": str(post.public_id)}


def _write_note(client: ApiClient, tolls: Tolls, **changed: Any) -> Any:
    body = {
        "relation": "contradict",
        "between": "publishers",
        "text": "Twenty thousand or thirty?",
        "claims": [tolls["safh"], tolls["post"]],
    }
    return client.post(f"/stories/{tolls['story']}/notes", body | changed)


def test_a_story_is_told_as_a_grid(app: Flask, people: People, tolls: Tolls) -> None:
    reviewer = people.api(app, people.reviewer)
    story = f"/stories/{tolls['story']}"
    question = reviewer.post(f"{story}/questions", {"text": "How many died in the first war?"}).get_json()
    answered = reviewer.post(f"{story}/questions/{question['id']}/answers", {"claims": [tolls["safh"]]})
    assert (answered.status_code, answered.get_json()["added"]) == (201, 1)
    assert _write_note(reviewer, tolls, question=question["id"]).status_code == 201
    grid = people.api(app, people.viewer).get(f"{story}/grid").get_json()
    assert [source["name"] for source in grid["sources"]] == ["Lowland Post", "السفح"]
    (row,) = grid["questions"]
    assert [one["claim"]["id"] for one in row["answers"]] == [tolls["safh"]]
    assert row["silent"] == [grid["sources"][0]["id"]]
    assert [note["relation"] for note in row["notes"]] == ["contradict"]


def test_a_story_is_made_and_renamed_questions_need_a_version(app: Flask, people: People) -> None:
    reviewer = people.api(app, people.reviewer)
    made = reviewer.post("/stories", {"name": "Karabakh"})
    assert made.status_code == 201
    story = f"/stories/{made.get_json()['id']}"
    question = reviewer.post(f"{story}/questions", {"text": "How many?"}).get_json()
    address = f"{story}/questions/{question['id']}"
    assert reviewer.patch(address, {"text": "How many died?"}).status_code == 422
    assert reviewer.patch(address, {"text": "How many died?", "version": 1}).status_code == 200
    stale = reviewer.patch(address, {"text": "How many were killed?", "version": 1})
    assert stale.status_code == 409
    assert stale.get_json()["yours"] == {"text": "How many were killed?"}
    assert stale.get_json()["theirs"] == {"text": "How many died?"}
    assert [story["name"] for story in reviewer.get("/stories").get_json()["items"]] == ["Karabakh"]


def test_a_note_on_one_source_says_why_it_is_refused(app: Flask, people: People, tolls: Tolls) -> None:
    refused = _write_note(people.api(app, people.reviewer), tolls, claims=[tolls["safh"]])
    assert refused.status_code == 422
    assert "claims" in refused.get_json()["errors"]


def test_only_leads_resolve_notes(app: Flask, people: People, tolls: Tolls) -> None:
    reviewer, lead = people.api(app, people.reviewer), people.api(app, people.lead)
    note = _write_note(reviewer, tolls).get_json()
    address = f"/stories/{tolls['story']}/notes/{note['id']}"
    assert reviewer.post(f"{address}/resolution", {"resolution": "Thirty.", "version": 1}).status_code == 403
    resolved = lead.post(f"{address}/resolution", {"resolution": "Thirty.", "version": 1})
    assert (resolved.status_code, resolved.get_json()["state"]) == (201, "resolved")
    assert lead.post(f"{address}/resolution", {"resolution": "Twenty.", "version": 1}).status_code == 409
    reopened = lead.post(f"{address}/reopening", {"version": resolved.get_json()["version"]})
    assert (reopened.status_code, reopened.get_json()["state"]) == (201, "open")


def test_viewers_change_nothing(app: Flask, people: People, tolls: Tolls) -> None:
    viewer = people.api(app, people.viewer)
    assert viewer.post("/stories", {"name": "Mine"}).status_code == 403
    assert _write_note(viewer, tolls).status_code == 403


def test_a_note_is_hidden_from_whoever_may_still_review_its_claims_blind(
    app: Flask, people: People, database: Database, tolls: Tolls
) -> None:
    reviewer, second = people.api(app, people.reviewer), people.api(app, people.second_reviewer)
    note = _write_note(reviewer, tolls).get_json()
    story = f"/stories/{tolls['story']}"
    assert len(second.get(story).get_json()["notes"]) == 1
    _put_under_blind_review(database, people, tolls["safh"])
    assert len(reviewer.get(story).get_json()["notes"]) == 1, "one's own notes stay"
    assert second.get(story).get_json()["notes"] == []
    lead = people.api(app, people.lead)
    assert lead.get(story).get_json()["notes"] == []
    hidden = lead.post(f"{story}/notes/{note['id']}/resolution", {"resolution": "Thirty.", "version": 1})
    assert hidden.status_code == 404


def _put_under_blind_review(database: Database, people: People, claim_id: str) -> None:
    members = [people.lead, people.reviewer, people.second_reviewer]
    with database.writing() as session:
        claim = factory.claim_by_public_id(session, claim_id)
        keeping.create_queue(
            session,
            people.lead,
            name="Blind",
            filter=ClaimFilter(source_id=claim.article_version.article.source.public_id),
            members=[Member(person) for person in members],
            policy=QueuePolicy(reviews_per_claim=2, second_review=SecondReview.INDEPENDENT),
        )
        session.commit()


def test_a_cell_says_what_a_newer_version_made_of_its_claim(app: Flask, people: People) -> None:
    reviewer = people.api(app, people.reviewer)
    claims = []
    for source, before, after in (
        ("السفح", "قُتل في الحرب نحو عشرين ألف شخص.", "قُتل في الحرب نحو ثلاثين ألف شخص."),
        ("Lowland Post", "The war ended. About 30,000 people died in it.", "The war ended."),
    ):
        article = reviewer.post(
            "/articles", {"source": source, "title": "The war", "text": before, "story": "The first war"}
        ).get_json()["id"]
        claims.append(reviewer.get(f"/articles/{article}/claims").get_json()["items"][-1]["id"])
        assert reviewer.post(f"/articles/{article}/versions", {"text": after}).status_code == 201
    story = f"/stories/{reviewer.get('/stories').get_json()['items'][0]['id']}"
    question = reviewer.post(f"{story}/questions", {"text": "How many died?"}).get_json()["id"]
    reviewer.post(f"{story}/questions/{question}/answers", {"claims": claims})

    (row,) = reviewer.get(f"{story}/grid").get_json()["questions"]
    changed = {one["claim"]["id"]: one["changed_since"] for one in row["answers"]}
    assert [(changed[claim]["kind"], changed[claim]["version"]) for claim in claims] == [
        ("changed", 2),
        ("vanished", 2),
    ]
    for language, words in (
        ("en", ("Changed since, in version 2", "Gone since, in version 2")),
        ("ar", ("تغيّر منذ ذلك الحين، في النسخة 2", "لم يعد في المادة منذ النسخة 2")),
    ):
        page = people.browser(app, people.viewer, language).get(story).text
        assert all(word in page for word in words)
        assert f"/versions/2/changes#change-{changed[claims[1]]['id']}" in page
