"""The main job over HTTP, by scripts of four people: from a posted article to the bytes of a claim set."""

import hashlib
import json

from flask import Flask

from tests.browser import texts
from tests.people import People


def test_the_main_job_over_the_api(app: Flask, people: People) -> None:
    lead = people.api(app, people.lead)
    ana = people.api(app, people.reviewer)
    ben = people.api(app, people.second_reviewer)

    # Two outlets' articles arrive and are split; the same text again is the known article.
    article = {"source": texts.FIRST_SOURCE, "title": texts.FIRST_TITLE, "text": texts.FIRST_TEXT}
    arrived = lead.post("/articles", article | {"story": texts.STORY})
    assert arrived.status_code == 201, arrived.text
    assert arrived.json is not None
    assert arrived.json["language"] == "ar"
    assert arrived.json["direction"] == "rtl"
    again = lead.post("/articles", article)
    assert again.status_code == 200
    assert again.json is not None
    assert again.json["known"] is True
    assert again.json["id"] == arrived.json["id"]
    other = {"source": texts.SECOND_SOURCE, "title": texts.SECOND_TITLE, "text": texts.SECOND_TEXT}
    assert lead.post("/articles", other | {"story": texts.STORY}).status_code == 201

    # Somebody chooses what to check.
    listed = lead.get("/claims", flag="ambiguous_roles", story=texts.STORY).json
    assert listed is not None
    [claim] = listed["items"]
    assert len(claim["readings"]) >= 2
    assert lead.post(f"/claims/{claim['id']}/triage", {"decision": "check"}).status_code == 200

    # A queue asks for two independent reviews.
    queue = lead.post(
        "/queues",
        {
            "name": "Passes",
            "filter": {"story": texts.STORY, "state": "selected"},
            "members": [people.reviewer.email, people.second_reviewer.email],
            "reviews_per_claim": 2,
            "second_review": "independent",
        },
    )
    assert queue.status_code == 201, queue.text
    assert queue.json is not None
    take = f"/queues/{queue.json['id']}/take"
    taken = ana.post(take)
    assert taken.status_code == 200, taken.text
    assert taken.json is not None
    assert taken.json["claim"]["id"] == claim["id"]
    assert ana.post(take).json == taken.json  # taking again gives the same assignment

    # A verdict that needs evidence is refused without it; with it, it is in.
    refused = ana.post(f"/claims/{claim['id']}/reviews", {"verdict": "false", "rationale": "No."})
    assert refused.status_code == 422
    reading = claim["readings"][0]["id"]
    review = {
        "verdict": "false",
        "rationale": "The agreement says otherwise.",
        "readings": [{"reading": reading, "verdict": "false"}],
        "evidence": [{"url": "https://archive.example/agreement", "stance": "refutes", "quote": "A line."}],
    }
    submitted = ana.post(f"/claims/{claim['id']}/reviews", review)
    assert submitted.status_code == 201, submitted.text

    # Ben sees nothing of it, and differs.
    assert ben.post(take).status_code == 200
    hidden = ben.get(f"/claims/{claim['id']}/reviews")
    assert "The agreement says otherwise." not in hidden.text
    differs = {"verdict": "ambiguous", "rationale": "It can be read in two ways."}
    assert ben.post(f"/claims/{claim['id']}/reviews", differs).status_code == 201
    done = ana.post(take)
    assert done.status_code == 204
    assert done.headers["Reason"] == "done"

    # The lead decides, and freezes the claim set.
    decided = lead.post(
        f"/claims/{claim['id']}/adjudication",
        {"verdict": "ambiguous", "rationale": "The sentence leaves it open."},
    )
    assert decided.status_code == 201, decided.text
    made = lead.post("/claim-sets", {"name": "Passes"}, **{"Idempotency-Key": "first"})
    assert made.status_code == 201, made.text
    assert made.json is not None
    once_more = lead.post("/claim-sets", {"name": "Passes"}, **{"Idempotency-Key": "first"})
    assert once_more.json == made.json
    files = f"/claim-sets/{made.json['id']}/files"
    lines = lead.get(f"{files}/jsonl")
    assert lines.status_code == 200
    [line] = lines.text.splitlines()
    assert json.loads(line)["final"]["verdict"] == "ambiguous"
    manifest = lead.get(f"/claim-sets/{made.json['id']}").json
    assert manifest is not None
    assert hashlib.sha256(lines.data).hexdigest() in json.dumps(manifest)
    assert lead.get(f"{files}/csv").data.startswith(b"\xef\xbb\xbf")
    assert lead.get(f"{files}/claimreview").status_code == 200
