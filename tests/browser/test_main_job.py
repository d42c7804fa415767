"""The main job as one story: from a pasted article to a downloaded claim set, by four people in a real browser."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import texts
from tests.browser.conftest import Watched
from tests.people import PASSWORD, People
from workbench.people.models import User

RATIONALE = {"ar": "تحتمل الجملة أكثر من وجه.", "en": "The sentence can be read in more than one way."}


def sign_in(windows: Watched, person: User, language: str) -> Page:
    page = windows.window(language)
    page.goto("/")
    page.fill("input[name=email]", person.email)
    page.fill("input[name=password]", PASSWORD)
    page.locator("main form button").first.click()
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.locator("html")).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
    return page


def paste_article(lead: Page, source: str, title: str, text: str) -> None:
    lead.goto("/articles/new")
    lead.fill("input[name=source]", source)
    lead.fill("input[name=title]", title)
    lead.fill("textarea[name=text]", text)
    lead.fill("input[name=story]", texts.STORY)
    lead.locator("main form button.button--primary").click()
    expect(lead.locator("#article-text [data-claims], #article-text mark").first).to_be_visible()
    expect(lead.locator("main")).to_contain_text(title)


def select_by_key(lead: Page, words: str) -> None:
    """Make the row with these words the current one and press the key for "check"."""
    row = lead.locator(".triage-row").filter(has_text=words).first
    row.focus()
    lead.keyboard.press("Digit1")
    expect(row).to_have_attribute("data-decided", "check")


def create_queue(lead: Page, name: str) -> None:
    lead.goto("/queues/new")
    lead.fill("input[name=name]", name)
    for box in lead.locator("input[name=members]").all():
        box.check()
    lead.fill("input[name=reviews_per_claim]", "2")
    lead.check("input[name=second_review][value=independent]")
    lead.select_option("select[name=state]", "selected")
    expect(lead.locator("#queue-preview")).to_contain_text("3")
    lead.locator("main form button.button--primary").click()
    expect(lead.locator("main h1")).to_contain_text(name)


def review(page: Page, *, verdict: str, language: str, url: str, reading: str | None = None) -> None:
    """Judge the claim on the screen: readings, evidence, verdict, rationale; then submit."""
    if reading is not None:
        page.locator("select[name$=-verdict]").first.select_option(reading)
    if url:
        page.locator("[data-add]").first.click()
        row = page.locator("[data-row]:not([data-empty-row])").last
        row.locator("select[name$=stance]").select_option("supports")
        row.locator("input[name$=url]").fill(url)
        row.locator("textarea[name$=quote]").fill("A line that says so.")
    page.locator(f"input[type=radio][value={verdict}]").first.check(force=True)
    page.locator("textarea[name$=rationale]").first.fill(RATIONALE[language])
    page.locator("[data-submit]").first.click()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_main_job_from_article_to_claim_set(
    windows: Watched, desk: People, language: str, tmp_path: Path
) -> None:
    lead = sign_in(windows, desk.lead, language)

    # Two outlets tell of the same events; both articles are split on arrival.
    paste_article(lead, texts.SECOND_SOURCE, texts.SECOND_TITLE, texts.SECOND_TEXT)
    select_by_key(lead, "killed 31 people")
    paste_article(lead, texts.FIRST_SOURCE, texts.FIRST_TITLE, texts.FIRST_TEXT)
    select_by_key(lead, "هزيمة الإقليم الشمالي")
    select_by_key(lead, "مقتل 20 شخصا")
    expect(lead.locator("#article-text h2, #article-text h3").first).to_contain_text("حصيلة القتال")

    reviewer_user, second_user = desk.reviewer, desk.second_reviewer
    create_queue(lead, "Passes")

    # A reviewer takes the claim that leaves open who was defeated.
    reviewer = sign_in(windows, reviewer_user, language)
    take(reviewer, "هزيمة الإقليم الشمالي")
    expect(reviewer.locator(".question").first).to_be_visible()
    assert reviewer.locator(".reading").count() >= 2
    claim_url = reviewer.url.split("?")[0]
    review(reviewer, verdict="ambiguous", language=language, url="", reading=None)
    expect(reviewer).not_to_have_url(claim_url)

    # A second reviewer, who sees nothing of that, disagrees.
    second = sign_in(windows, second_user, language)
    second.goto(claim_url)
    expect(second.locator("main")).not_to_contain_text(RATIONALE[language])
    second.locator("button[data-key=T]").click()
    review(
        second, verdict="false", language=language, url="https://archive.example/agreement", reading="false"
    )

    # The lead sees both side by side and decides.
    lead.goto(claim_url.replace(claim_url.rsplit("/", 1)[1], claim_url.rsplit("/", 1)[1] + "/adjudication"))
    expect(lead.locator(".side-by-side .panel")).to_have_count(2)
    lead.locator("input[type=radio][name=verdict][value=ambiguous]").check(force=True)
    lead.fill("textarea[name=rationale]", RATIONALE[language])
    lead.fill("textarea[name=reason]", "The text alone does not settle it.")
    lead.locator("main form button.button--primary").click()
    expect(lead.locator(".badge--verdict-ambiguous").first).to_be_visible()

    # A note ties the two tolls together; it will travel with the export.
    lead.goto("/stories")
    lead.locator("main a", has_text=texts.STORY).first.click()
    lead.locator("a[href$='/notes/new']").first.click()
    tie(lead, "هزيمة الإقليم الشمالي")
    tie(lead, "killed 31 people")
    lead.select_option("select[name=relation]", "cannot_compare")
    lead.fill("textarea[name=text]", "The two sentences speak of different wars.")
    lead.locator("main form button.button--primary").click()
    expect(lead.locator("main")).to_contain_text("The two sentences speak of different wars.")

    # The claim set is frozen and downloaded, and holds the whole of it.
    lead.goto("/claim-sets/new")
    lead.fill("input[name=name]", "Passes")
    lead.locator("form[action$='/claim-sets'] button.button--primary").click()
    with lead.expect_download() as waiting:
        lead.locator("a[download][href$='jsonl']").click()
    file = tmp_path / "claims.jsonl"
    waiting.value.save_as(file)
    [line] = file.read_text("utf-8").splitlines()
    claim = json.loads(line)
    assert "هزيمة الإقليم الشمالي" in claim["quote"]
    assert claim["final"]["verdict"] == "ambiguous"
    assert claim["final"]["method"] == "adjudicated"
    assert sorted(one["verdict"] for one in claim["reviews"]) == ["ambiguous", "false"]
    assert len(claim["readings"]) >= 2
    assert [one["url"] for one in claim["evidence"]] == ["https://archive.example/agreement"]
    assert claim["notes"][0]["text"] == "The two sentences speak of different wars."


def take(page: Page, words: str) -> None:
    """Take the next claim of the queue; it is the most check-worthy one. Walk on until it is the one wanted."""
    page.goto("/")
    page.locator("form[action$='/take'] button").first.click()
    if words not in page.locator("blockquote, .claim-quote").first.inner_text():
        page.goto("/queues")
        page.locator("main a", has_text="Passes").first.click()
        page.locator("main table a", has_text=words).first.click()
        page.locator("button[data-key=T]").click()
    expect(page.locator("[data-submit]").first).to_be_visible()


def tie(page: Page, words: str) -> None:
    """Tick a claim for the note, looking for it by its words if need be."""
    box = page.locator(".note-claim", has_text=words).locator("input[type=checkbox]")
    if box.count() == 0:
        page.fill("input[name=q]", words)
        page.locator("button[name=search]").click()
    box.first.check()
