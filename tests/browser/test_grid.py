"""A story's grid in a real browser: by keyboard alone from the proposed question to the verdict; and with a mouse."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Watched
from tests.browser.test_main_job import sign_in
from tests.browser.texts import FIRST_SOURCE, FIRST_TEXT, SECOND_SOURCE, SECOND_TEXT, STORY
from tests.factories import stories as factory
from tests.people import People
from workbench.claims import services as claim_services
from workbench.claims.models import Claim, ClaimState
from workbench.db.sessions import Database
from workbench.language import read
from workbench.queues import keeping
from workbench.queues.filters import ClaimFilter
from workbench.queues.membership import Member
from workbench.stories import services

LOST = "Who was defeated in the second war?"
COUNTED = "كم قُتل في الممرات؟"


@pytest.fixture
def story(workplace: str, desk: People) -> str:
    """Two publishers on the same events; whoever was defeated in the first one's sentence, it is to be checked."""
    database = Database(workplace)
    with database.writing() as session:
        made = services.create_story(session, desk.lead, name=STORY)
        for source, text in ((FIRST_SOURCE, FIRST_TEXT), (SECOND_SOURCE, SECOND_TEXT)):
            article = factory.article(session, desk.lead, source=source, text=text)
            version = factory.version_of(session, article)
            claim_services.add_from_reader(session, [(version, read(version.text))])
            services.add_article(session, desk.lead, made, article)
        doubtful = session.query(Claim).filter(Claim.quote.contains("هزيمة الإقليم")).one()
        claim_services.move(session, doubtful, ClaimState.SELECTED)
        keeping.create_queue(
            session,
            desk.lead,
            name="Passes",
            filter=ClaimFilter(states=(ClaimState.SELECTED,)),
            members=[Member(desk.lead)],
            policy=keeping.QueuePolicy(),
        )
        address = f"/stories/{made.public_id}"
        session.commit()
    database.dispose()
    return address


class Keyboard:
    """A page worked with keys alone."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def reach(self, selector: str, *, most: int = 80) -> "Keyboard":
        """Press Tab until the focus stands on what a selector names."""
        for _ in range(most):
            if self.page.evaluate("s => document.activeElement?.matches(s) ?? false", selector):
                return self
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never came to {selector}")

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def write(self, selector: str, text: str) -> None:
        """Word a field anew."""
        self.reach(selector).press("Control+A")
        self.page.keyboard.type(text)

    def follow(self, selector: str | None = None, key: str = "Enter") -> None:
        """Press Enter on what a selector names, or where the focus stands, and wait for the page that follows."""
        if selector is not None:
            self.reach(selector)
        with self.page.expect_navigation():
            self.page.keyboard.press(key)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_story_is_worked_through_by_keyboard_alone(
    windows: Watched, desk: People, story: str, language: str
) -> None:
    page = sign_in(windows, desk.lead, language)
    keys = Keyboard(page)
    rows = page.locator("tr[data-question]")

    # A proposed question is worded anew and taken, with the claims that answer it.
    page.goto(story)
    keys.follow("a[href$='/questions/proposed']")
    keys.write("input[name=text]", COUNTED)
    keys.follow("button[value=accept]")
    page.goto(story)
    expect(rows.filter(has_text=COUNTED).locator("[data-claim]")).to_have_count(2)

    # A row of one's own: both claims that name the defeated are keyed into it; then it gets a better wording.
    keys.write("input[name=text]", "Who lost?")
    keys.follow()
    for words in ("هزيمة الإقليم", "lost the second war"):
        box = page.locator("tr", has_text=words).locator("input[name=claims]").get_attribute("value")
        keys.reach(f"input[name=claims][value='{box}']").press("Space")
    keys.follow()
    keys.write("form:has(input[name=version]) input[name=text]", LOST)
    keys.follow()

    # Up it goes.
    page.goto(story)
    expect(rows.nth(1)).to_contain_text(LOST)
    keys.follow("tr[data-question] button[value=up]")
    expect(rows.nth(0)).to_contain_text(LOST)

    # The ambiguous answer stands under its readings, nobody's choice made, with who fits each.
    readings = rows.nth(0).locator(".grid-table__readings > li")
    assert readings.count() >= 2
    expect(readings.locator("input, [aria-selected], [aria-checked]")).to_have_count(0)
    expect(rows.nth(0).locator("td.grid-table__cell--ambiguous")).to_have_count(2)

    # One claim gets a row of its own, and comes back.
    keys.follow("tr:nth-child(2) a[href*='/questions/']")
    keys.reach("input[name=claims]").press("Space")
    keys.write("form[action$='/split'] input[name=text]", "And by when?")
    keys.follow()
    keys.reach("select[name=other]").press("ArrowDown")
    keys.follow("form[action$='/merge'] button")
    page.goto(story)
    expect(rows).to_have_count(2)
    expect(rows.nth(1).locator("[data-claim]")).to_have_count(2)

    # Arrows walk the cells in the direction of reading; why, in words; an answer is corrected.
    keys.reach(".grid-table td")
    onward = "ArrowLeft" if language == "ar" else "ArrowRight"
    for key, column in ((onward, 2), ("Home", 0), (onward, 1), ("ArrowDown", 1)):
        keys.press(key)
        assert page.evaluate("document.activeElement.cellIndex") == column
    keys.reach("summary").press("Enter")
    expect(page.locator(".grid-table__why[open] li").first).to_contain_text(FIRST_SOURCE)
    keys.follow(".grid-table__more > a")
    keys.write("input[name=claimant]", "A list")
    keys.follow()
    expect(page.locator(".grid-table")).to_contain_text("A list")

    # A note on the row, and how it was resolved.
    keys.follow("a[href*='/notes/new?question=']")
    keys.write("textarea[name=text]", "One sentence, two losers.")
    keys.follow("main form button.button--primary")
    note = page.locator("#notes article")
    expect(note).to_have_count(1)
    keys.reach("#notes summary").press("Enter")
    keys.write("textarea[name=resolution]", "The publisher corrected it.")
    keys.follow("#notes form button")
    expect(note).to_contain_text("The publisher corrected it.")

    # The row is taken; the reviewer settles on a reading, with evidence, a verdict and a reason.
    page.goto(story)
    keys.follow("form[action$='/take'] button")
    keys.reach("select[name$='readings-0-verdict']").press("ArrowDown")
    page.keyboard.press("Escape")
    keys.reach("[data-add]").press("Enter")
    keys.write("input[name$=url]", "https://archive.example/agreement")
    keys.reach("input[type=radio][name$=verdict]").press("Space")
    keys.write("textarea[name$=rationale]", "The first reading is what happened.")
    keys.follow(key="Control+Enter")

    # The grid stands on that reading, and the verdict is not that the wording is ambiguous.
    page.goto(story)
    expect(rows.nth(0)).to_contain_text({"ar": "استقرّ على", "en": "Settled on:"}[language])
    expect(rows.nth(0).locator(".grid-table__readings")).to_have_count(0)
    expect(rows.nth(0).locator(".badge--verdict-true")).to_be_visible()

    # Enter on a cell opens its sentence in its article.
    keys.reach(".grid-table td")
    keys.follow()
    expect(page.locator(".triage-row[aria-current]")).to_contain_text("lost the second war")


def test_an_answer_is_dragged_into_another_row_and_a_narrow_screen_shows_one_question_after_another(
    windows: Watched, desk: People, story: str
) -> None:
    page = sign_in(windows, desk.lead, "ar")
    page.goto(f"{story}/questions/proposed")
    page.locator("button[value=accept]").first.click()
    page.goto(story)
    page.fill("input[name=text]", LOST)
    page.locator("form:has(input[name=text]) button").click()
    page.goto(story)
    rows = page.locator("tr[data-question]")
    rows.nth(0).locator("[data-claim]").first.drag_to(rows.nth(1).locator("td").first)
    expect(rows.nth(1).locator("[data-claim]")).to_have_count(1)
    expect(rows.nth(0).locator("[data-claim]")).to_have_count(1)
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    expect(page.locator(".grid-table__narrow").first).to_be_visible()
    head = page.locator(".grid-table thead").bounding_box()
    assert head is not None
    assert head["width"] <= 1
