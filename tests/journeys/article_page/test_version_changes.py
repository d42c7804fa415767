"""An article changes: the page and the API tell what became of its claims, and people decide about the rest."""

from flask import Flask
from sqlalchemy import select

from tests.factories.claims import ENGLISH
from tests.people import ApiClient, People
from workbench.claims import queries
from workbench.claims.models import Claim, ClaimState
from workbench.db.sessions import Database

BEFORE = ENGLISH
AFTER = ENGLISH.replace("At least five people", "At least 25 people").replace(
    " The hospital took in 12 wounded.", ""
)


def two_versions(api: ApiClient, after: str = AFTER) -> tuple[str, dict[str, object]]:
    body = {"source": "Valley Voice", "title": "Five killed in the valley", "text": BEFORE, "story": "Valley"}
    article = api.post("/articles", body).json
    assert article is not None
    second = api.post(f"/articles/{article['id']}/versions", {"text": after})
    assert second.status_code == 201
    assert second.json is not None
    return article["id"], second.json


def change(api: ApiClient, article: str, kind: str) -> dict[str, object]:
    listed = api.get(f"/articles/{article}/versions/2/changes", kind=kind).json
    assert listed is not None
    found: dict[str, object] = listed["items"][0]
    return found


def test_a_new_version_answers_with_what_became_of_the_claims(app: Flask, people: People) -> None:
    api = people.api(app, people.reviewer)
    article, second = two_versions(api)

    assert second["changed"] == 1
    assert second["vanished"] == 1
    assert second["new"] == 1
    assert second["carried"] == second["claims"] - 1  # type: ignore[operator]  # JSON numbers
    changes = api.get(f"/articles/{article}/versions/2/changes").json
    assert changes is not None
    assert changes["counts"]["carried"] == second["carried"]
    assert len(changes["items"]) == sum(changes["counts"].values())


def test_a_changed_claim_names_its_figures(app: Flask, people: People) -> None:
    api = people.api(app, people.reviewer)
    article, _ = two_versions(api)

    listed = api.get(f"/articles/{article}/versions/2/changes", kind="changed").json
    assert listed is not None
    (figures,) = listed["items"][0]["figures"]
    assert (figures["before"]["value"], figures["after"]["value"]) == (5, 25)


def test_an_article_can_go_back_to_an_earlier_text(app: Flask, people: People) -> None:
    api = people.api(app, people.reviewer)
    article, _ = two_versions(api)

    third = api.post(f"/articles/{article}/versions", {"text": BEFORE})
    assert third.status_code == 201
    assert third.json is not None
    assert (third.json["version"], third.json["changed"], third.json["known"]) == (3, 1, False)
    again = api.post("/articles", {"source": "Valley Voice", "title": "Five killed", "text": AFTER})
    assert again.json is not None
    assert (again.status_code, again.json["version"], again.json["known"]) == (200, 2, True)


def test_the_first_version_has_no_changes(app: Flask, people: People) -> None:
    api = people.api(app, people.reviewer)
    article, _ = two_versions(api)
    assert api.get(f"/articles/{article}/versions/1/changes").status_code == 404


def test_a_confirmed_successor_takes_place_rows_and_leases(
    app: Flask, people: People, database: Database
) -> None:
    api = people.api(app, people.reviewer)
    body = {"source": "Valley Voice", "title": "Five killed", "text": BEFORE, "story": "Valley"}
    article = api.post("/articles", body).json
    assert article is not None
    with database.reading() as session:
        old = session.scalars(select(Claim).where(Claim.quote.contains("five people were killed"))).first()
        assert old is not None
        old_id = old.public_id
    holder = people.api(app, people.second_reviewer)
    assert holder.post(f"/claims/{old_id}/take").status_code == 200
    api.post(f"/articles/{article['id']}/versions", {"text": AFTER})
    found = change(api, article["id"], "changed")

    path = f"/articles/{article['id']}/versions/2/changes/{found['id']}"
    decided = api.post(path, {"decision": "confirmed", "version": found["version"]})

    assert decided.status_code == 201, decided.text
    late = holder.post(f"/claims/{old_id}/reviews", {"verdict": "unproven", "rationale": "Nobody knows yet."})
    assert late.status_code == 409
    with database.reading() as session:
        old = session.scalars(select(Claim).where(Claim.public_id == old_id)).one()
        assert old.state == ClaimState.SUPERSEDED
        (heir,) = queries.newest_of(session, old)
        assert "25 people" in heir.quote
        assert heir.state == ClaimState.SELECTED
    assert api.post(path, {"decision": "kept", "version": found["version"]}).status_code == 409


def test_a_vanished_claim_is_kept_or_withdrawn(app: Flask, people: People) -> None:
    api = people.api(app, people.reviewer)
    article, _ = two_versions(api)
    found = change(api, article, "vanished")
    path = f"/articles/{article}/versions/2/changes/{found['id']}"

    assert api.post(path, {"decision": "dismissed", "version": found["version"]}).status_code == 422
    assert api.post(path, {"decision": "confirmed", "version": found["version"]}).status_code == 422
    said = api.post(path, {"decision": "dismissed", "reason": "It is gone.", "version": found["version"]})

    assert said.status_code == 201
    claim = api.get(f"/claims/{found['claim']}").json
    assert claim is not None
    assert claim["state"] == "withdrawn"


def test_viewers_read_and_do_not_decide(app: Flask, people: People) -> None:
    article, _ = two_versions(people.api(app, people.reviewer))
    viewer = people.api(app, people.viewer)
    found = change(viewer, article, "changed")
    path = f"/articles/{article}/versions/2/changes/{found['id']}"
    assert viewer.post(path, {"decision": "kept", "version": 1}).status_code == 403


def test_the_page_shows_both_wordings_and_decides(app: Flask, people: People) -> None:
    article, _ = two_versions(people.api(app, people.reviewer))
    browser = people.browser(app, people.reviewer)
    assert "waits for a decision" in browser.get(f"/articles/{article}").text or "wait for a decision" in (
        browser.get(f"/articles/{article}").text
    )
    page = browser.get(f"/articles/{article}/versions/2/changes").text
    assert "<del>" in page
    assert "≥ 5 → ≥ 25" in page

    found = change(people.api(app, people.reviewer), article, "changed")
    answer = browser.post(
        f"/articles/{article}/versions/2/changes/{found['id']}",
        {"decision": "confirmed", "successor": found["successor"], "version": "1"},
    )

    assert answer.status_code == 302
    assert "Replaced by a claim of the newer version" in browser.get(answer.location).text


def test_only_the_first_claim_that_waits_has_the_keys(app: Flask, people: People) -> None:
    article, _ = two_versions(people.api(app, people.reviewer))
    browser = people.browser(app, people.reviewer)
    page = browser.get(f"/articles/{article}/versions/2/changes").text
    assert page.count('value="kept"') == 2
    assert (page.count('data-key="C"'), page.count('data-key="O"')) == (1, 1)


def test_a_person_makes_an_earlier_text_the_newest_version(app: Flask, people: People) -> None:
    article, _ = two_versions(people.api(app, people.reviewer))
    browser = people.browser(app, people.reviewer)
    assert "Make it the newest version" in browser.get(f"/articles/{article}?version=1").text

    answer = browser.post(f"/articles/{article}/versions/1/again", {})

    assert answer.status_code == 302
    page = browser.get(answer.location).text
    assert "back from version 1" in page
    listed = (
        people.api(app, people.reviewer).get(f"/articles/{article}/versions/3/changes", kind="carried").json
    )
    assert listed is not None
    assert {one["from_version"] for one in listed["items"]} == {1, 2}
    older = browser.get(f"/articles/{article}/versions/2/changes").text
    assert "Its words stand in a newer version again" in older
    assert 'value="confirmed"' not in older


def test_the_newest_text_is_not_put_in_its_own_place(app: Flask, people: People) -> None:
    article, _ = two_versions(people.api(app, people.reviewer))
    browser = people.browser(app, people.reviewer)
    answer = browser.post(f"/articles/{article}/versions/2/again", {})
    assert "was here already" in browser.get(answer.location).text
    for number in (7, 2**63):
        assert browser.post(f"/articles/{article}/versions/{number}/again", {}).status_code == 404


def test_viewers_do_not_put_texts_back(app: Flask, people: People) -> None:
    article, _ = two_versions(people.api(app, people.reviewer))
    browser = people.browser(app, people.viewer)
    assert "Make it the newest version" not in browser.get(f"/articles/{article}?version=1").text
    assert browser.post(f"/articles/{article}/versions/1/again", {}).status_code == 403


def test_the_page_speaks_arabic(app: Flask, people: People) -> None:
    article, _ = two_versions(people.api(app, people.reviewer))
    page = people.browser(app, people.reviewer, "ar").get(f"/articles/{article}/versions/2/changes").text
    assert "ما غيّرته النسخة 2" in page
    assert "Confirm" not in page
