"""The seeds' story: what seeds/README.md says of it under "Where they meet", the grid says."""

from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from workbench.db.sessions import Database
from workbench.desk.story_page import suggested, view
from workbench.people import queries as people_queries
from workbench.stories import queries
from workbench.stories import services as story_services
from workbench.stories.grid import Entry, Grid
from workbench.stories.models import Between, Relation, Story
from workbench.stories.standing import Line

KARABAKH, DERNA = "Karabakh, September 2023", "Derna, September 2023"
SAFH, NILE, ATLAS = "جريدة السفح", "دفتر النيل", "مرآة الأطلس"
QAWAFIL, HARBOUR, VALLEY = "وكالة القوافل للأنباء", "بوابة الميناء الجديد", "صوت الوادي"
LOWLAND, MERIDIAN, THIRD_SHORE = "The Lowland Post", "The Meridian Ledger", "Third Shore Review"


@pytest.fixture(autouse=True)
def everybody() -> None:
    """The seeds bring their own people."""


@pytest.fixture
def reading(demo_database: Database) -> Iterator[Session]:
    """The demo, loaded."""
    with demo_database.reading() as session:
        yield session


def _view(session: Session, name: str = KARABAKH) -> view.StoryView:
    person = people_queries.find_user_by_email(session, "lead@workbench.example")
    story = session.scalars(queries.all_stories().where(Story.name == name)).one()
    assert person is not None
    return view.view_of(session, person, story)


def _entries(grid: Grid, question: str) -> dict[str, list[Entry]]:
    row = next(row for row in grid.rows if question in row.question.text)
    found: dict[str, list[Entry]] = {}
    for entry in row.entries:
        found.setdefault(entry.source.name, []).append(entry)
    return found


def _line(entries: dict[str, list[Entry]], source: str, other: str) -> Line:
    """How the first answer of a source stands to another source."""
    return next(line for line in entries[source][0].lines if other in line.sources)


def test_the_grid_says_where_the_seeds_meet(reading: Session) -> None:
    seen = _view(reading)

    # Qawafil and its copies are one voice.
    assert (len(seen.grid.sources), len(seen.voices.independent)) == (9, 7)
    group = next(column for column in seen.grid.columns if column.source.name == QAWAFIL)
    assert {source.name for source in group.sources} == {QAWAFIL, HARBOUR, VALLEY}

    # First war: 20,000 against 30,000, between publishers, and both sides carry it.
    first = _entries(seen.grid, "الحرب الأولى")
    for one, other in ((SAFH, QAWAFIL), (QAWAFIL, SAFH), (MERIDIAN, LOWLAND), (THIRD_SHORE, MERIDIAN)):
        line = _line(first, one, other)
        assert (line.relation, line.between) == (Relation.CONTRADICT, Between.PUBLISHERS)
    assert _line(first, SAFH, MERIDIAN).relation is Relation.AGREE
    assert _line(first, VALLEY, QAWAFIL).told[0][1].is_same_voice

    # Toll of 2023: updates; Atlas is stale; Third Shore's list and sum are of another scope.
    toll = _entries(seen.grid, "19 و20")
    assert _line(toll, MERIDIAN, QAWAFIL).relation is Relation.LATER_UPDATE
    assert _line(toll, MERIDIAN, QAWAFIL).is_later
    stale = _line(toll, ATLAS, NILE)
    assert (stale.relation, stale.is_later, stale.told[0][1].code) == (
        Relation.LATER_UPDATE,
        False,
        "stale",
    )
    # Lowland gives the same early count, and a later one.
    both = [line.relation for line in toll[QAWAFIL][0].lines if LOWLAND in line.sources]
    assert both == [Relation.LATER_UPDATE, Relation.AGREE]

    # Hour of silence: one statement, two speakers.
    said = _entries(seen.grid, "ساعة صمت")
    assert _line(said, SAFH, QAWAFIL).told[0][1].code == "speaker_publishers"

    # Length of the war of 2020: two months against 44 days; six weeks are 44 days as well.
    lasted = _entries(seen.grid, "How long did the war")
    assert _line(lasted, NILE, QAWAFIL).relation is Relation.CONTRADICT
    assert _line(lasted, SAFH, QAWAFIL).relation is Relation.REFINE

    # Defeat: two ambiguous sentences; Nile and Third Shore fit two readings of the first.
    lost = _entries(seen.grid, "مَن هُزم")
    assert [possible.fit.voices for possible in lost[SAFH][0].readings] == [2, 0, 2]
    assert len(lost[MERIDIAN][0].readings) == 2


def test_the_second_story_of_the_seeds_has_its_own_differences(reading: Session) -> None:
    seen = _view(reading, DERNA)
    assert (len(seen.grid.sources), len(seen.voices.independent), len(seen.grid.rows)) == (6, 5, 16)

    # Copied passages are one voice.
    for question in ("كم قُتل في درنة", "How many were missing", "متى انهار", "محطة البيضاء"):
        entries = _entries(seen.grid, question)
        assert _line(entries, VALLEY, QAWAFIL).told[0][1].is_same_voice

    # The dam: 18 million cubic metres against 22.5 million, in two languages.
    water = _entries(seen.grid, "How much water")
    for one, other in ((SAFH, LOWLAND), (LOWLAND, THIRD_SHORE)):
        line = _line(water, one, other)
        assert (line.relation, line.between) == (Relation.CONTRADICT, Between.PUBLISHERS)
    assert _line(water, SAFH, THIRD_SHORE).relation is Relation.AGREE

    # Counts that grew, and one that two papers give alike.
    displaced = _entries(seen.grid, "displaced")
    assert _line(displaced, THIRD_SHORE, SAFH).relation is Relation.LATER_UPDATE
    assert _line(_entries(seen.grid, "buried"), SAFH, LOWLAND).relation is Relation.AGREE

    # "The accusation of the government": by it or of it?
    accused = _entries(seen.grid, "اجتماع البيضاء")
    assert len(accused[SAFH][0].readings) == 2


def test_the_seeds_suggest_questions_and_notes(reading: Session) -> None:
    seen = _view(reading)
    proposals, claims = suggested.proposed_questions(reading, seen.story)
    keys = {proposal.key for proposal in proposals}
    assert {"lost:1994", "when:truce"} <= keys
    assert not any(key.startswith(("count:killed", "duration:2020")) for key in keys), "the story asks these"
    assert all(reason.claim in claims for proposal in proposals for reason in proposal.answers)
    notes = suggested.notes(reading, seen)
    asked = {
        (note.relation, note.between, note.question.text[:12] if note.question else "") for note in notes
    }
    assert (Relation.CONTRADICT, Between.PUBLISHERS, "مَن قال: «طل") in asked
    assert (Relation.AMBIGUOUS, None, "مَن هُزم، وف") in asked


PROPOSED = {
    KARABAKH: {
        "كم قُتل في الحرب الأولى",
        "How many were killed in the war",
        "كم قُتل في عملية",
        "كم عدد الجرحى",
    }
    | {"مَن قال: «طلبنا", "How long did the war", "مَن هُزم", "Who was defeated"},
    DERNA: {"كم قُتل في درنة", "How many were missing", "كم عدد القتلى المصريين", "How many were displaced"}
    | {
        "How many had the health ministry",
        "How much water did the upper dam",
        "متى انهار",
        "Who gave the figure",
    },
}
"""Rows made by hand that the reader proposes by itself: of each, one proposal holds over half of the answers."""
JUDGED_GOOD = {
    KARABAKH: {"sovereignty", "armed force is to lay", "no figure for its own", "جنديا روسيا"},
    DERNA: {"3166", "مليون متر"},
}
"""What is told alike, by words of each proposal: all there are, none of them about two things."""


def test_the_rows_of_the_seeds_are_proposed_to_a_story_without_rows(
    demo_database: Database,
) -> None:
    with demo_database.writing() as session:
        lead = people_queries.find_user_by_email(session, "lead@workbench.example")
        assert lead is not None
        for name in (KARABAKH, DERNA):
            known = session.scalars(queries.all_stories().where(Story.name == name)).one()
            answers: dict[str, set[int]] = {}
            for answer in queries.answers_in(session, known):
                answers.setdefault(answer.question.text, set()).add(answer.claim_id)
            empty = story_services.create_story(session, lead, name=f"{name}, anew")
            articles = [version.article for version in queries.current_versions(session, known)]
            story_services.add_articles(session, lead, empty, articles)
            proposals, _ = suggested.proposed_questions(session, empty)
            groups = [{reason.claim for reason in proposal.answers} for proposal in proposals]
            covered = {
                question
                for question, claims in answers.items()
                if len(claims) > 1 and any(len(group & claims) * 2 > len(claims) for group in groups)
            }
            assert len(covered) == len(PROPOSED[name])
            assert all(any(question.startswith(words) for question in covered) for words in PROPOSED[name])
            alike = [proposal.text for proposal in proposals if proposal.key.startswith("alike:")]
            assert len(alike) == len(JUDGED_GOOD[name])
            assert all(any(words in text for text in alike) for words in JUDGED_GOOD[name])
        session.rollback()
