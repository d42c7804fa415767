"""While reviews are still out, nobody bound to a claim sees another's work, on any path (DESIGN §4.7)."""

import re
from collections.abc import Iterator
from itertools import product

import pytest

from tests.journeys.reviews.conftest import EVIDENCE, Desk, review
from workbench.articles.models import ArticleVersion
from workbench.claims import services as claim_services
from workbench.claims.models import Claim, ClaimFlag, FlagCode, FlagDecision
from workbench.desk.claim_lists.definitions import LISTS
from workbench.desk.notice_digest.letters import letter_to
from workbench.desk.notice_list import telling
from workbench.notices import queries as notice_queries
from workbench.people.models import User
from workbench.queues.models import Assignment, Queue
from workbench.reviews.models import Review
from workbench.stories import notes as story_notes
from workbench.stories import rows as story_rows
from workbench.stories import services as story_services
from workbench.stories.models import ConsistencyNote, Question, Relation, Story

MARKER = "zanzibar"
SECRET = review(
    "mostly_false",
    rationale=f"Because of {MARKER}.",
    evidence=[EVIDENCE | {"url": f"https://{MARKER}.example/", "title": MARKER, "quote": MARKER}],
)
# Of the places in an address those without a converter are names of lists.
PLACES = re.compile(r"<(?:\w+:)?(\w+)>")
NOT_OF_A_CLAIM = {"filename", "format", "token", "job_id", "claim_set_id", "change_id"}
"""Places of static files, of invitations and jobs, and of claim sets: those hold what is final, and
tests/services/exports/ sees to the notes in them."""
LEVELS = ("mostly_false", "Mostly false", "mostly-false")
"""How a level is told: in data, in words, as a colour."""


@pytest.fixture
def claim(desk: Desk) -> str:
    """A claim in an independent queue that the reviewer has reviewed, with a reading of their own."""
    claim = desk.independent_claim()
    browser = desk.browser(desk.people.reviewer)
    browser.post(f"/claims/{claim}/take")
    answer = browser.post(
        f"/claims/{claim}/review/reading", {"version": "0", "new_reading": f"A reading of {MARKER}."}
    )
    assert answer.status_code == 302, answer.text
    api = desk.api(desk.people.reviewer)
    assert api.post(f"/claims/{claim}/reviews", SECRET).status_code == 201
    return claim


@pytest.fixture
def note(desk: Desk, claim: str) -> str:
    """What the reviewer notes on that claim, naming the two who must not see it; the note's id."""
    with desk.database.writing() as session:
        row = session.query(Claim).one()
        article = row.article_version.article
        story = story_services.create_story(session, desk.people.lead, name="The valley")
        story_services.add_articles(session, desk.people.lead, story, [article])
        question = story_services.add_question(session, desk.people.lead, story, "How many?")
        story_rows.answer(session, desk.people.lead, question, [row])
        note = story_notes.write_note(
            session,
            desk.people.reviewer,
            story=story,
            relation=Relation.AMBIGUOUS,
            text=f"@second-reviewer and @lead: {MARKER}.",
            claims=[row],
            question=question,
        )
        session.commit()
        return str(note.public_id)


def paths(desk: Desk, claim: str) -> Iterator[str]:
    """Every address that can be read and whose places we can fill."""
    with desk.database.reading() as session:
        row = session.query(Claim).one()
        version = session.get_one(ArticleVersion, row.article_version_id)
        places = {
            "claim_id": [claim],
            "article_id": [str(version.article.public_id)],
            "queue_id": [str(session.query(Queue).one().public_id)],
            "user_id": [str(desk.people.reviewer.public_id)],
            "number": ["1"],
            "name": list(LISTS),
        }
        for place, ids in (
            ("review_id", session.query(Review.public_id).order_by(Review.id)),
            ("assignment_id", session.query(Assignment.public_id).order_by(Assignment.id)),
            ("story_id", session.query(Story.public_id).order_by(Story.id)),
            ("question_id", session.query(Question.public_id).order_by(Question.id)),
            ("note_id", session.query(ConsistencyNote.public_id).order_by(ConsistencyNote.id)),
        ):
            places[place] = [str(public_id) for (public_id,) in ids.limit(1)]
    for rule in desk.app.url_map.iter_rules():
        wanted = PLACES.findall(rule.rule)
        if "GET" not in (rule.methods or ()) or NOT_OF_A_CLAIM & set(wanted):
            continue
        for values in product(*(places.get(place, []) for place in wanted)):
            address = rule.rule
            for value in values:
                address = PLACES.sub(value, address, count=1)
            yield address


def walk(desk: Desk, person: User, claim: str) -> Iterator[tuple[str, str]]:
    """Every such address, and what a person is answered there."""
    browser, api = desk.browser(person), desk.api(person)
    prefix = "/api/v1"
    for path in paths(desk, claim):
        answer = api.get(path.removeprefix(prefix)) if path.startswith(prefix) else browser.get(path)
        yield path, answer.text


def seen_by(desk: Desk, person: User, claim: str) -> list[str]:
    """The addresses on which a person finds the other's words."""
    return [path for path, text in walk(desk, person, claim) if MARKER in text]


def levels_told(desk: Desk, person: User, claim: str) -> dict[str, int]:
    """How often each address names the other's verdict, or wears its colour: the scale itself names it too."""
    return {path: sum(text.count(level) for level in LEVELS) for path, text in walk(desk, person, claim)}


@pytest.mark.usefixtures("note")
def test_the_walk_goes_where_the_words_are(desk: Desk, claim: str) -> None:
    found = seen_by(desk, desk.people.reviewer, claim)
    assert {f"/claims/{claim}", f"/claims/{claim}/history", f"/api/v1/claims/{claim}/reviews"} <= set(found)
    for place in (r"/stories/[0-9a-f-]+", r"/stories/[0-9a-f-]+/notes/[0-9a-f-]+", "/desk/lists/open_notes"):
        assert any(re.fullmatch(place, path) for path in paths(desk, claim)), place
    assert any("/notes/" in path for path in found)


@pytest.mark.usefixtures("note")
def test_whoever_may_still_take_the_claim_sees_nothing(desk: Desk, claim: str) -> None:
    assert seen_by(desk, desk.people.second_reviewer, claim) == []


def test_whoever_holds_the_claim_sees_nothing(desk: Desk, claim: str) -> None:
    taken = desk.api(desk.people.second_reviewer).post(f"/claims/{claim}/take")
    assert taken.status_code == 200
    assert MARKER not in taken.text
    assert seen_by(desk, desk.people.second_reviewer, claim) == []


@pytest.mark.usefixtures("note")
def test_a_lead_sees_nothing_either(desk: Desk, claim: str) -> None:
    assert seen_by(desk, desk.people.lead, claim) == []


def test_no_page_names_the_verdict_or_wears_its_colour(desk: Desk) -> None:
    claim = desk.independent_claim()
    bound = (desk.people.lead, desk.people.second_reviewer)
    before = [levels_told(desk, person, claim) for person in bound]
    desk.api(desk.people.reviewer).post(f"/claims/{claim}/reviews", SECRET)
    after = [levels_told(desk, person, claim) for person in bound]
    for one, other in zip(before, after, strict=True):
        assert {path for path in one.keys() & other.keys() if one[path] != other[path]} == set()
        assert not any(other[path] for path in other.keys() - one.keys())


def test_nobody_bound_sees_what_others_made_of_a_flag(desk: Desk, claim: str) -> None:
    with desk.database.writing() as session:
        row = session.query(Claim).one()
        article = row.article_version.article.public_id
        flag = ClaimFlag(claim=row, code=FlagCode.HOMOGRAPH, start=0, end=1, question="Which of the two?")
        session.add(flag)
        session.flush()
        claim_services.decide_flag(
            session, desk.people.reviewer, flag, decision=FlagDecision.DISMISSED, version=flag.version
        )
        session.commit()
    bound = desk.people.second_reviewer
    for path in (f"/claims/{claim}", f"/articles/{article}"):
        assert "Which of the two?" in desk.browser(bound).get(path).text, path
    api = desk.api(bound)
    alone = api.get(f"/claims/{claim}").get_json()
    assert [each["decision"] for each in alone["flag_details"]] == ["suggested"]
    for path in (f"/articles/{article}/claims", "/claims"):
        [listed] = api.get(path).get_json()["items"]
        assert listed["flags"] == ["homograph"], path


def test_nobody_reads_a_draft_or_whom_it_waits_for_in_somebodys_hand(desk: Desk) -> None:
    claim = desk.independent_claim()
    browser = desk.browser(desk.people.reviewer)
    browser.post(f"/claims/{claim}/take")
    waits = {"version": "0", "rationale": f"Because of {MARKER}.", "new_reading": "", "waits_for": MARKER}
    evidence = {"evidence-0-url": f"https://{MARKER}.example/", "evidence-0-title": MARKER}
    parked = browser.post(f"/claims/{claim}/review/park", waits | evidence | {"until": "2027-03-01T12:00"})
    assert parked.status_code == 302, parked.text
    page = f"/hand-over/{desk.people.reviewer.public_id}"
    assert browser.get(page).text.count(MARKER) >= 3
    for person in (desk.people.lead, desk.people.second_reviewer):
        assert seen_by(desk, person, claim) == []


def test_whoever_has_reviewed_sees_only_their_own(desk: Desk, claim: str) -> None:
    lead = desk.api(desk.people.lead)
    mine = lead.get(f"/claims/{claim}/reviews").json
    assert mine is not None
    assert mine["items"] == []
    reviews = desk.api(desk.people.reviewer).get(f"/claims/{claim}/reviews").json
    assert reviews is not None
    assert [each["mine"] for each in reviews["items"]] == [True]


def test_a_lead_who_opens_them_sees_them_and_may_not_review(desk: Desk, claim: str) -> None:
    browser = desk.browser(desk.people.lead)
    assert browser.post(f"/claims/{claim}/reviews/open").status_code == 302
    assert MARKER in browser.get(f"/claims/{claim}/history").text
    assert "A lead opened the reviews" in browser.get(f"/claims/{claim}/history").text
    assert desk.api(desk.people.lead).post(f"/claims/{claim}/reviews", review()).status_code == 409


def test_a_reviewer_may_not_open_them(desk: Desk, claim: str) -> None:
    browser = desk.browser(desk.people.second_reviewer)
    assert browser.post(f"/claims/{claim}/reviews/open").status_code == 403


def test_when_all_are_in_everybody_sees_them_without_names(desk: Desk, claim: str) -> None:
    desk.api(desk.people.second_reviewer).post(f"/claims/{claim}/reviews", review("true"))
    lead = desk.api(desk.people.lead)
    reviews = lead.get(f"/claims/{claim}/reviews").json
    assert reviews is not None
    assert [each["reviewer"] for each in reviews["items"]] == [None, None]
    page = desk.browser(desk.people.lead).get(f"/claims/{claim}/adjudication").text
    assert MARKER in page
    assert "second-reviewer" not in page


def test_in_an_editorial_queue_nobody_is_blind(desk: Desk) -> None:
    claim = desk.claim(reviews=2)
    desk.api(desk.people.reviewer).post(f"/claims/{claim}/reviews", SECRET)
    assert f"/claims/{claim}" in seen_by(desk, desk.people.second_reviewer, claim)


# --- notices ---------------------------------------------------------------------------------------------


def test_a_notice_of_a_hidden_note_tells_neither_what_it_says_nor_whose_it_is(desk: Desk, note: str) -> None:
    for person in (desk.people.second_reviewer, desk.people.lead):
        page = desk.browser(person).get("/notices").text
        assert "You are mentioned in a note on the story \u2068The valley\u2069." in page
        assert MARKER not in page
        assert "\u2068reviewer\u2069" not in page
        assert note not in page


def test_a_letter_tells_no_more_than_the_page(desk: Desk, note: str) -> None:
    with desk.database.reading() as session:
        lead = session.get_one(User, desk.people.lead.id)
        told = telling.tell(session, lead, list(session.scalars(notice_queries.notices_of(lead))))
        letter = letter_to(lead, told, sender="desk@newsroom.example", base_url="https://desk.example")
    text, html = (part.get_content() for part in letter.iter_parts())
    assert "You are mentioned in a note on the story" in text
    for secret in (MARKER, "reviewer", note):
        assert secret not in text + html


def test_it_leads_to_the_note_and_names_its_author_once_all_reviews_are_in(
    desk: Desk, claim: str, note: str
) -> None:
    desk.api(desk.people.second_reviewer).post(f"/claims/{claim}/reviews", review("true"))
    browser = desk.browser(desk.people.second_reviewer)
    page = browser.get("/notices").text
    assert "\u2068reviewer\u2069 mentioned you in a note on the story \u2068The valley\u2069." in page
    [address] = re.findall(r'action="(/notices/[0-9a-f-]+/open)"', page)
    assert browser.post(address).location.endswith(f"#note-{note}")


def test_a_difference_is_told_without_names_verdicts_or_words(desk: Desk, claim: str) -> None:
    desk.api(desk.people.second_reviewer).post(f"/claims/{claim}/reviews", review("true"))
    lead = desk.browser(desk.people.lead)
    page = lead.get("/notices").text
    assert "The reviews of a claim differ; it waits for a lead to settle it." in page
    for secret in (MARKER, "reviewer\u2069", "Mostly false", "mostly_false"):
        assert secret not in page
    for reviewer in (desk.people.reviewer, desk.people.second_reviewer):
        assert "Nothing to tell you" in desk.browser(reviewer).get("/notices").text
    [address] = re.findall(r'action="(/notices/[0-9a-f-]+/open)"', page)
    assert lead.get(lead.post(address).location).status_code == 200
