"""Reviewing through the API."""

from tests.journeys.reviews.conftest import EVIDENCE, Desk, review


def test_a_review_completes_the_job_and_says_what_came_of_it(desk: Desk) -> None:
    claim = desk.claim()
    answer = desk.api(desk.people.reviewer).post(f"/claims/{claim}/reviews", review(as_of="2023-09-19"))
    assert answer.status_code == 201, answer.text
    assert answer.json is not None
    assert answer.json["id"]
    assert answer.json["verdict"] == "false"
    assert answer.json["as_of"] == "2023-09-19T00:00:00+00:00"
    assert answer.json["final"] is True
    assert answer.json["claim_state"] == "final"
    assert [each["url"] for each in answer.json["evidence"]] == [EVIDENCE["url"]]


def test_evidence_posted_before_counts(desk: Desk) -> None:
    claim = desk.claim()
    api = desk.api(desk.people.reviewer)
    posted = api.post(f"/claims/{claim}/evidence", EVIDENCE)
    assert posted.status_code == 201, posted.text
    assert posted.json is not None
    assert posted.json["id"]
    answer = api.post(f"/claims/{claim}/reviews", review(evidence=[]))
    assert answer.status_code == 201, answer.text
    assert answer.json is not None
    assert len(answer.json["evidence"]) == 1


def test_a_verdict_without_its_evidence_is_refused_with_the_reason(desk: Desk) -> None:
    claim = desk.claim()
    answer = desk.api(desk.people.reviewer).post(f"/claims/{claim}/reviews", review(evidence=[]))
    assert answer.status_code == 422
    assert answer.json is not None
    assert "evidence" in answer.json["errors"]
    assert "supports or refutes" in answer.json["detail"]


def test_an_address_that_would_run_is_refused(desk: Desk) -> None:
    claim = desk.claim()
    bad = EVIDENCE | {"url": "javascript:alert(1)"}
    assert desk.api(desk.people.reviewer).post(f"/claims/{claim}/evidence", bad).status_code == 422
    answer = desk.api(desk.people.reviewer).post(f"/claims/{claim}/reviews", review(evidence=[bad]))
    assert answer.status_code == 422


def test_unknown_codes_are_refused(desk: Desk) -> None:
    claim = desk.claim()
    api = desk.api(desk.people.reviewer)
    assert api.post(f"/claims/{claim}/reviews", review("verified")).status_code == 422
    assert api.post(f"/claims/{claim}/reviews", review(confidence="0.9")).status_code == 422
    assert api.post(f"/claims/{claim}/reviews", review(reason="opinion")).status_code == 422


def test_who_comes_second_to_a_held_claim_gets_409_with_the_text(desk: Desk) -> None:
    claim = desk.claim()
    assert desk.browser(desk.people.second_reviewer).post(f"/claims/{claim}/take").status_code == 302
    answer = desk.api(desk.people.reviewer).post(f"/claims/{claim}/reviews", review())
    assert answer.status_code == 409
    assert answer.json is not None
    assert answer.json["by"] == "second-reviewer"
    assert answer.json["yours"]["rationale"] == "The record says otherwise."


def test_a_viewer_may_not_review(desk: Desk) -> None:
    claim = desk.claim()
    assert desk.api(desk.people.viewer).post(f"/claims/{claim}/reviews", review()).status_code == 403


def test_a_settled_reading_rules_ambiguous_out(desk: Desk) -> None:
    claim = desk.claim()
    one, other = desk.add_reading(claim, "In 2020 Armenia lost."), desk.add_reading(claim, "Both lost.")
    api = desk.api(desk.people.reviewer)
    settled = review("ambiguous", readings=[{"reading": one, "verdict": "true"}])
    assert api.post(f"/claims/{claim}/reviews", settled).status_code == 422
    open_ = review(
        "ambiguous", readings=[{"reading": one, "verdict": "true"}, {"reading": other, "verdict": "false"}]
    )
    assert api.post(f"/claims/{claim}/reviews", open_).status_code == 201


def test_two_that_differ_are_settled_by_a_lead(desk: Desk) -> None:
    claim = desk.independent_claim()
    desk.api(desk.people.reviewer).post(f"/claims/{claim}/reviews", review())
    desk.api(desk.people.second_reviewer).post(f"/claims/{claim}/reviews", review("mostly_true"))
    assert desk.state_of(claim) == "adjudication"
    lead = desk.api(desk.people.lead)
    answer = lead.post(
        f"/claims/{claim}/adjudication", {"verdict": "mostly_true", "rationale": "The treaty of 1994."}
    )
    assert answer.status_code == 201, answer.text
    assert answer.json is not None
    assert answer.json["claim_state"] == "final"
    assert answer.json["decided_by_a_reviewer"] is False
    reviews = lead.get(f"/claims/{claim}/reviews").json
    assert reviews is not None
    assert len(reviews["items"]) == 2
    again = lead.post(f"/claims/{claim}/adjudication", {"verdict": "false", "rationale": "Again."})
    assert again.status_code == 409


def test_a_reviewer_may_not_adjudicate(desk: Desk) -> None:
    claim = desk.independent_claim()
    answer = desk.api(desk.people.reviewer).post(
        f"/claims/{claim}/adjudication", {"verdict": "false", "rationale": "Mine."}
    )
    assert answer.status_code == 403


def test_a_lead_gives_a_final_review_back(desk: Desk) -> None:
    claim = desk.claim()
    made = desk.api(desk.people.reviewer).post(f"/claims/{claim}/reviews", review()).json
    assert made is not None
    lead = desk.api(desk.people.lead)
    assert lead.post(f"/reviews/{made['id']}/return", {"note": "Which war?"}).status_code == 422
    answer = lead.post(f"/reviews/{made['id']}/return", {"note": "Which war?", "version": made["version"]})
    assert answer.status_code == 200, answer.text
    assert desk.state_of(claim) == "in_review"
    again = desk.api(desk.people.reviewer).post(f"/claims/{claim}/reviews", review("true", evidence=[]))
    assert again.status_code == 201, again.text
    assert desk.state_of(claim) == "final"


def test_who_holds_a_claim_is_listed_as_the_readers_language_lists(desk: Desk) -> None:
    claim = desk.independent_claim()
    for person in (desk.people.reviewer, desk.people.second_reviewer):
        assert desk.api(person).post(f"/claims/{claim}/take").status_code == 200
    lead = desk.api(desk.people.lead)
    for language, names in (("en", "reviewer and second-reviewer"), ("ar", "reviewer وsecond-reviewer")):
        refused = lead.post(f"/claims/{claim}/take", **{"Accept-Language": language})
        assert (refused.status_code, names in refused.get_json()["detail"]) == (409, True)
