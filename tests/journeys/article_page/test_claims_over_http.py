"""Claims as scripts see them."""

import uuid

import pytest
from flask import Flask

from tests.factories.claims import ENGLISH
from tests.journeys.article_page.conftest import Desk
from tests.people import ApiClient, People
from workbench.claims.models import Layer
from workbench.queues import services as queue_services


@pytest.fixture
def api(app: Flask, people: People) -> ApiClient:
    return people.api(app, people.reviewer)


KEYS = {
    "id",
    "version",
    "state",
    "layer",
    "quote",
    "text",
    "language",
    "direction",
    "spans",
    "claimant",
    "check_worthiness",
    "flags",
    "readings",
    "article",
}


def test_the_claims_of_an_article_come_in_its_order(api: ApiClient, desk: Desk) -> None:
    address = desk.article(ENGLISH)
    first = api.get(f"{address}/claims", limit=2).get_json()
    rest = api.get(f"{address}/claims", cursor=first["next"]).get_json()
    items = first["items"] + rest["items"]
    assert rest["next"] is None
    assert [one["spans"][0][0] for one in items] == sorted(one["spans"][0][0] for one in items)
    assert set(items[0]) == KEYS
    for one in items:
        assert one["quote"] == " … ".join(ENGLISH[start:end] for start, end in one["spans"])
    assert items[0]["article"]["source"] == "صوت الوادي"


def test_one_claim_tells_its_selectors_and_twin(api: ApiClient, desk: Desk) -> None:
    desk.article(ENGLISH)
    claim, said = desk.claim("the army took"), desk.claim("the army took", Layer.ATTRIBUTION)
    body = api.get(f"/claims/{claim.public_id}").get_json()
    assert set(body) > KEYS
    assert body["twin"] == str(said.public_id)
    assert body["selectors"][0]["exact"] == claim.quote
    assert body["claimant"] == "The ministry"


def test_an_unknown_claim_is_404(api: ApiClient) -> None:
    assert api.get(f"/claims/{uuid.uuid4()}").status_code == 404


def test_triage_by_script(api: ApiClient, desk: Desk) -> None:
    desk.article(ENGLISH)
    claim = desk.claim("12 wounded")
    answer = api.post(f"/claims/{claim.public_id}/triage", {"decision": "check"})
    assert (answer.status_code, answer.get_json()["state"]) == (200, "selected")
    refused = api.post(f"/claims/{claim.public_id}/triage", {"decision": "not_checkable"})
    assert refused.status_code == 422
    assert "reason" in refused.get_json()["errors"]
    done = api.post(f"/claims/{claim.public_id}/triage", {"decision": "not_checkable", "reason": "position"})
    assert done.get_json()["dismissed_reason"] == "position"


def test_an_unknown_decision_is_422(api: ApiClient, desk: Desk) -> None:
    desk.article(ENGLISH)
    claim = desk.claim("12 wounded")
    assert api.post(f"/claims/{claim.public_id}/triage", {"decision": "maybe"}).status_code == 422


def test_a_claim_is_worded_anew(api: ApiClient, desk: Desk) -> None:
    desk.article(ENGLISH)
    claim = desk.claim("12 wounded")
    path = f"/claims/{claim.public_id}"
    answer = api.patch(path, {"version": claim.version, "text": "A hospital received 12 wounded people."})
    assert answer.status_code == 200
    assert answer.get_json()["id"] == str(claim.public_id)
    assert answer.get_json()["version"] == claim.version + 1


def test_a_change_names_the_version_it_saw(api: ApiClient, desk: Desk) -> None:
    desk.article(ENGLISH)
    claim = desk.claim("12 wounded")
    path = f"/claims/{claim.public_id}"
    assert api.patch(path, {"text": "x"}).status_code == 422
    api.patch(path, {"version": claim.version, "text": "first"})
    stale = api.patch(path, {"version": claim.version, "text": "second"})
    body = stale.get_json()
    assert stale.status_code == 409
    assert (body["yours"]["text"], body["theirs"]["text"]) == ("second", "first")
    assert body["by"] == "reviewer"
    assert body["at"]


def test_spans_that_are_none_are_422(api: ApiClient, desk: Desk) -> None:
    desk.article(ENGLISH)
    claim = desk.claim("12 wounded")
    path = f"/claims/{claim.public_id}"
    for spans in ([], [[5, 5]], [[0, 9_999_999]], [[-1, 3]], [[1, 2, 3]], "x"):
        assert api.patch(path, {"version": claim.version, "spans": spans}).status_code == 422, spans


def test_a_change_of_a_held_claim_answers_with_its_successor(
    api: ApiClient, desk: Desk, people: People
) -> None:
    holder = people.second_reviewer
    desk.article(ENGLISH)
    claim = desk.claim("12 wounded")
    desk.change(queue_services.take_claim, holder, claim)
    version = desk.again(claim).version
    answer = api.patch(f"/claims/{claim.public_id}", {"version": version, "text": "Twelve came."})
    successor = answer.get_json()
    assert successor["id"] != str(claim.public_id)
    old = api.get(f"/claims/{claim.public_id}").get_json()
    assert (old["state"], old["superseded_by"]) == ("superseded", [successor["id"]])


def test_a_viewer_reads_claims_and_changes_none(app: Flask, people: People, desk: Desk) -> None:
    desk.article(ENGLISH)
    claim = desk.claim("12 wounded")
    viewer = people.api(app, people.viewer)
    assert viewer.get(f"/claims/{claim.public_id}").status_code == 200
    assert viewer.patch(f"/claims/{claim.public_id}", {}).status_code == 403
    assert viewer.post(f"/claims/{claim.public_id}/triage", {"decision": "check"}).status_code == 403
