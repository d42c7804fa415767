"""The grid in a browser without scripts: values corrected, rows merged and split, suggestions decided."""

import re

import pytest
from flask import Flask

from tests.factories import stories as factory
from tests.people import Browser, People
from workbench.articles.models import ArticleVersion
from workbench.claims import services as claim_services
from workbench.db.sessions import Database
from workbench.language import read
from workbench.stories import services
from workbench.stories.models import Story

FIRST = "أوقعت الحرب الأولى، التي توقفت عام 1994، نحو عشرين ألف قتيل. وأغلقت الجسور الثلاثة أمام الشاحنات منذ الفجر."
SECOND = "About 30,000 people died in the first war, which ended in 1994. The road was closed in December."
COPY = FIRST + " ولم يصدر تعليق."


@pytest.fixture
def story(database: Database, people: People) -> str:
    """A story of three publishers, two of which print one text."""
    lead = people.lead
    with database.writing() as session:
        made: Story = services.create_story(session, lead, name="The first war")
        for source, text in (("السفح", FIRST), ("Lowland Post", SECOND), ("الرصيف", COPY)):
            article = factory.article(session, lead, source=source, text=text)
            version: ArticleVersion = factory.version_of(session, article)
            claim_services.add_from_reader(session, [(version, read(version.text))])
            services.add_article(session, lead, made, article)
        session.commit()
        return f"/stories/{made.public_id}"


def _accept(browser: Browser, story: str) -> str:
    """Take the first proposed question; gives its row's address."""
    page = browser.get(f"{story}/questions/proposed").text
    key = re.search(r'name="key" value="(count:killed:1994)"', page)
    assert key is not None
    claims = re.findall(r'name="claims" value="([^"]+)"', page.split(key[0])[1].split("</form>")[0])
    taken = browser.post(
        f"{story}/questions/proposed",
        {"key": key[1], "text": "How many died in 1994?", "claims": claims, "decision": "accept"},
    )
    assert taken.status_code == 302, taken.text
    row = re.search(rf'href="({story}/questions/[0-9a-f-]{{36}})"', browser.get(story).text)
    assert row is not None
    return row[1]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("Contradicts, between publishers:", "same text as", "in its own voice", "2 voices")),
        ("ar", ("متعارض، بين ناشرين:", "النص نفسه عند", "كلام الناشر", "صوتان")),
    ],
)
def test_a_proposed_question_becomes_a_row_that_says_how_sources_differ(
    app: Flask, people: People, story: str, language: str, words: tuple[str, ...]
) -> None:
    reviewer = people.browser(app, people.reviewer, language)
    _accept(reviewer, story)
    page = reviewer.get(story).text
    for word in words:
        assert word in page
    assert "grid-table__cell--apart" in page
    assert "count:killed:1994" not in reviewer.get(f"{story}/questions/proposed").text


def test_the_grid_shows_the_rows_of_one_relation(app: Flask, people: People, story: str) -> None:
    reviewer = people.browser(app, people.reviewer)
    _accept(reviewer, story)
    reviewer.post(f"{story}/questions", {"text": "Was the road open?"})
    for relation, shown in (("contradict", 1), ("ambiguous", 0), ("of no kind", 2)):
        page = reviewer.client.get(story, query_string={"relation": relation}).text
        assert len(re.findall(r"<tr[^>]* data-question=", page)) == shown
        assert (f"showing {shown} of 2 questions" in page) is (shown < 2)


def test_no_two_things_on_a_page_of_a_story_share_an_id(app: Flask, people: People, story: str) -> None:
    reviewer = people.browser(app, people.reviewer)
    row = _accept(reviewer, story)
    here = ["", "/questions/proposed", "/notes/suggested", "/notes/new", "/timeline", "/report"]
    for page in (row, *(f"{story}{path}" for path in here)):
        ids = re.findall(r'\sid="([^"]+)"', reviewer.get(page).text)
        assert len(ids) == len(set(ids)), [one for one in ids if ids.count(one) > 1]


def test_every_part_of_the_grid_names_its_role_as_narrow_windows_take_it_away(
    app: Flask, people: People, story: str
) -> None:
    reviewer = people.browser(app, people.reviewer)
    _accept(reviewer, story)
    grid = re.search(r'<table class="grid-table".*?</table>', reviewer.get(story).text, re.S)
    assert grid is not None
    roles = {
        "table": {"table"},
        "thead": {"rowgroup"},
        "tbody": {"rowgroup"},
        "tr": {"row"},
        "th": {"columnheader", "rowheader"},
        "td": {"cell"},
    }
    named: dict[str, set[str]] = {}
    for tag, attributes in re.findall(r"<(table|thead|tbody|tr|th|td)\b([^>]*)>", grid[0]):
        role = re.search(r'role="(\w+)"', attributes)
        named.setdefault(tag, set()).add(role[1] if role else "")
    assert named == roles


def test_a_dismissed_question_does_not_come_back(app: Flask, people: People, story: str) -> None:
    reviewer = people.browser(app, people.reviewer)
    page = f"{story}/questions/proposed"
    assert "count:killed:1994" in reviewer.get(page).text
    assert reviewer.post(page, {"key": "count:killed:1994", "decision": "dismiss"}).status_code == 302
    assert "count:killed:1994" not in reviewer.get(page).text


def test_an_answer_is_corrected_and_the_suggestion_taken_back(app: Flask, people: People, story: str) -> None:
    reviewer = people.browser(app, people.reviewer)
    _accept(reviewer, story)
    found = re.search(rf'href="({story}/questions/[^"]+/answers/[^"]+)"', reviewer.get(story).text)
    assert found is not None
    form = {"words": "21 thousand", "bound": ">=", "value": "21000", "unit": "قتلى", "claimant": "A list"}
    reviewer.get(found[1])
    refused = reviewer.post(found[1], form | {"value": "", "version": "1", "as_of_precision": "minute"})
    assert refused.status_code == 422
    saved = reviewer.post(found[1], form | {"version": "1", "as_of_precision": "minute"})
    assert saved.status_code == 302, saved.text
    page = reviewer.get(story).text
    assert "21 thousand" in page
    assert "A list" in page
    for language, word in (("en", "killed"), ("ar", "قتلى")):
        shown = people.browser(app, people.reviewer, language).get(found[1]).text
        assert re.search(rf'<input[^>]*name="unit"[^>]*value="{word}"', shown)
    stale = reviewer.post(found[1], form | {"version": "1", "as_of_precision": "minute"})
    assert stale.status_code == 409
    assert "What the reader suggested" in reviewer.get(found[1]).text
    assert reviewer.post(f"{found[1]}/suggestion", {"version": "2"}).status_code == 302
    assert "21 thousand" not in reviewer.get(story).text


def test_rows_are_split_moved_and_merged(app: Flask, people: People, story: str) -> None:
    reviewer = people.browser(app, people.reviewer)
    row = _accept(reviewer, story)
    claims = re.findall(r'name="claims" value="([^"]+)"', reviewer.get(row).text)
    split = reviewer.post(f"{row}/split", {"text": "Who counted?", "claims": [claims[0]]})
    assert split.status_code == 302, split.text
    other = split.location
    assert "Who counted?" in reviewer.get(story).text
    assert reviewer.post(f"{other}/move", {"direction": "up"}).status_code == 302
    assert reviewer.post(f"{other}/move", {"place": "99"}).status_code == 302
    assert reviewer.post(f"{other}/move", {"place": "first"}).status_code == 422
    moved = {"question": row.rsplit("/", 1)[1], "from": other.rsplit("/", 1)[1], "claims": [claims[0]]}
    assert reviewer.post(f"{story}/answers", moved).status_code == 302
    merged = reviewer.post(f"{row}/merge", {"other": other.rsplit("/", 1)[1]})
    assert merged.status_code == 302, merged.text
    assert "Who counted?" not in reviewer.get(story).text
    assert reviewer.post(f"{row}/remove", {}).status_code == 422


def test_a_suggested_note_is_kept_reworded_and_another_dismissed(
    app: Flask, people: People, story: str
) -> None:
    reviewer = people.browser(app, people.reviewer)
    _accept(reviewer, story)
    page = f"{story}/notes/suggested"
    key = re.search(r'name="key" value="([^"]+)"', reviewer.get(page).text)
    assert key is not None
    kept = reviewer.post(page, {"key": key[1], "text": "Twenty or thirty thousand?", "decision": "accept"})
    assert kept.status_code == 302, kept.text
    assert "Twenty or thirty thousand?" in reviewer.get(story).text
    assert key[1] not in reviewer.get(page).text
    again = reviewer.post(page, {"key": key[1], "text": "Twice?", "decision": "accept"})
    assert again.status_code == 409


def test_a_note_is_worded_anew_and_shows_its_history(app: Flask, people: People, story: str) -> None:
    reviewer = people.browser(app, people.reviewer)
    row = _accept(reviewer, story)
    question = row.rsplit("/", 1)[1]
    reviewer.get(f"{story}/notes/new")
    body = {
        "relation": "agree",
        "between": "",
        "text": "@lead, all say so.",
        "question": question,
        "article": "",
        "stance": "supports",
        "evidence_url": "https://archive.example/list",
        "evidence_title": "The list",
        "evidence_quote": "",
    }
    people.lead  # noqa: B018 - the colleague who is mentioned
    assert reviewer.post(f"{story}/notes", body).status_code == 302
    page = reviewer.get(story).text
    assert "https://archive.example/list" in page
    assert "Mentioned:" in page
    note = re.search(rf'href="({story}/notes/[0-9a-f-]{{36}})"', page)
    assert note is not None
    assert "all say so" in reviewer.get(note[1]).text
    changed = {"relation": "refine", "between": "", "text": "One says more.", "version": "1"}
    assert reviewer.post(note[1], changed).status_code == 302
    late = reviewer.post(note[1], changed | {"text": "Mine."})
    assert late.status_code == 409
    assert "Mine." in late.text
    assert "One says more." in late.text
    assert "all say so" in reviewer.get(story).text, "what it said before stands in its history"


def test_the_grid_over_http_tells_values_voices_and_relations(app: Flask, people: People, story: str) -> None:
    _accept(people.browser(app, people.reviewer), story)
    client = people.api(app, people.reviewer)
    grid = client.get(f"{story}/grid").get_json()
    (row,) = grid["questions"]
    assert (grid["voices"], row["publishers"], row["voices"]) == (2, 3, 2)
    by_voice = {one["voice"]: one for one in row["answers"]}
    english = by_voice["Lowland Post"]
    assert (english["answer"]["value"], english["answer"]["bound"]) == (30_000, "~")
    assert english["answer"]["origin"] == "suggestion"
    assert english["relations"][0]["relation"] == "contradict"
    assert english["relations"][0]["between"] == "publishers"
    address = f"{story}/questions/{row['id']}/answers/{english['claim']['id']}"
    corrected = client.patch(address, {"words": "30,000", "value": 30_000, "bound": "=", "version": 1})
    assert (corrected.status_code, corrected.get_json()["corrected"]) == (200, True)
    assert client.patch(address, {"words": "x", "version": 1}).status_code == 409
    suggested = client.get(f"{story}/suggestions").get_json()
    assert [note["relation"] for note in suggested["notes"]] == ["contradict"]
    decision = {"kind": "note", "key": suggested["notes"][0]["key"], "decision": "dismissed"}
    assert client.post(f"{story}/suggestions", decision).status_code == 201
    assert client.get(f"{story}/suggestions").get_json()["notes"] == []


def test_a_claim_is_put_into_a_row_from_its_own_page(app: Flask, people: People, story: str) -> None:
    reviewer = people.browser(app, people.reviewer)
    row = _accept(reviewer, story)
    claim = re.findall(r'name="claims" value="([^"]+)"', reviewer.get(row).text)[-1]
    assert reviewer.get(f"{story}/answers/new").status_code == 422
    page = reviewer.client.get(f"{story}/answers/new", query_string={"claim": claim}).text
    question = row.rsplit("/", 1)[1]
    assert f'value="{question}"' in page
    put = reviewer.post(f"{story}/answers", {"question": question, "claims": [claim]})
    assert put.status_code == 302
    again = reviewer.client.get(f"{story}/answers/new", query_string={"claim": claim}).text
    assert "it answers this already" in again
    assert reviewer.post(f"{story}/answers", {"claims": [claim]}).status_code == 422


def test_articles_to_add_are_found_by_part_of_their_sources_name(
    app: Flask, database: Database, people: People, story: str
) -> None:
    with database.writing() as session:
        factory.article(session, people.lead, source="Upper Valley Post", text=SECOND)
        session.commit()
    lead = people.browser(app, people.lead)
    assert "Upper Valley Post" in lead.get(f"{story}/articles", source="valley").text
    assert "Upper Valley Post" not in lead.get(f"{story}/articles", source="harbour").text
    too_long = lead.get(f"{story}/articles", source="valley" * 20_000)
    assert too_long.status_code == 200
    assert "Upper Valley Post" not in too_long.text
