"""Loads seeds/: the rating scales that every workbench needs, and the demo, through the services."""

import tomllib
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench import seeded_days
from workbench.articles import reception
from workbench.articles.models import ArticleVersion
from workbench.claims import services as claim_services
from workbench.claims.models import Claim, ClaimSpan, ClaimState, Layer
from workbench.claims.triage import Decision
from workbench.db import clock
from workbench.db.paths import folder
from workbench.db.sessions import Database
from workbench.exports import services as export_services
from workbench.intake import arrival
from workbench.people import absence
from workbench.people import queries as people_queries
from workbench.people import services as people_services
from workbench.people.models import InterfaceLanguage, Role, User
from workbench.queues import conflicts, following
from workbench.seeded_days import Deed
from workbench.stories import notes as story_notes
from workbench.stories import rows as story_rows
from workbench.stories import services as story_services
from workbench.stories.models import Between, Question, Relation, Story

STORIES = ("karabakh", "derna")
DAYS = ("valley", "karabakh", "derna")
"""What was done before the demo starts, a queue each."""
ARRIVAL = timedelta(days=26)
"""How long before the demo starts its people and articles came."""
DECISIONS = {"select": Decision.CHECK, "not_checkable": Decision.NOT_CHECKABLE}


def rating_scales() -> dict[str, Any]:
    """The scales and reasons of seeds/rating_scales.toml."""
    return _read("rating_scales.toml")


def demo_people() -> list[dict[str, Any]]:
    """Role, e-mail, names and language of the four demo people."""
    people: list[dict[str, Any]] = _read("demo.toml")["person"]
    return people


def load_demo(database: Database, tell: Callable[[str], None]) -> None:
    """Fill an empty workbench: people, articles, two stories, queues, and weeks of work on them. `tell` hears
    each step."""
    demo = _read("demo.toml")
    articles = _read("articles.toml")["article"]
    # Reading is the long part and comes before the transaction.
    arrivals = []
    for number, given in enumerate(articles, start=1):
        tell(f"Reading article {number} of {len(articles)}: {given['source']}")
        arrivals.append((given["file"], _split(given)))
    with database.writing() as session:
        now = clock.now(session)
        clock.tell(session, now - ARRIVAL)
        by_email = _add_people(session, [*demo["person"], *demo["colleague"]])
        lead = by_email["lead@workbench.example"]
        files = {file: arrival.take_in(session, lead, split).version for file, split in arrivals}
        _set_organisation(session, lead, demo["organisation"])
        tell("Choosing claims, asking the stories' questions")
        for name in STORIES:
            _tell_story(session, lead, _read(f"stories/{name}.toml"), files, by_email)
        for given in demo["conflict_of_interest"]:
            person = by_email[given["person"]]
            source = conflicts.get_source(session, given["source"])
            conflicts.declare(session, person, person, source, note=given["note"])
        tell("Playing the days before today")
        _play_days(session, files, by_email, now=now)
        clock.tell(session, None)
        for given in demo["colleague"]:
            if "away_days" in given:
                person = by_email[given["email"]]
                until = now.date() + timedelta(days=given["away_days"])
                absence.set_away(session, person, person, until, version=person.version)
        session.commit()


def _play_days(
    session: Session,
    files: Mapping[str, ArticleVersion],
    people: Mapping[str, User],
    *,
    now: datetime,
) -> None:
    """Let everybody do what seeds/days/ says, in the order of time, whichever queue it is in."""
    deeds: list[Deed] = []
    for name in DAYS:
        given = _read(f"days/{name}.toml")
        evidence = seeded_days.evidence_of(given["evidence"])
        deeds += seeded_days.deeds_of([given["queue"], *given.get("step", [])], people, evidence, now=now)
        for one in given["claim"]:
            claim = _claim_at(session, files[one["file"]], one["quote"])
            deeds += seeded_days.deeds_of(one["step"], people, evidence, now=now, claim=claim)
    seeded_days.play(session, deeds)


def _tell_story(
    session: Session,
    lead: User,
    given: dict[str, Any],
    files: dict[str, ArticleVersion],
    by_email: dict[str, User],
) -> None:
    """A story's description and questions, what is chosen of its articles, the answers and notes."""
    story = story_services.get_or_create_story(session, lead, given["story"]["name"])
    story.description = f"{given['story']['description_ar']}\n\n{given['story']['description_en']}"
    _triage(session, lead, given["triage"], files)
    questions = {
        one["text"]: story_services.add_question(session, lead, story, one["text"])
        for one in given["question"]
    }
    for one in given["answer"]:
        claim = _claim_at(session, files[one["file"]], one["quote"])
        story_rows.answer(session, lead, questions[one["question"]], [claim])
    for note in given["note"]:
        _write_note(session, by_email[note["by"]], note, story, questions, files)


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((folder("seeds") / name).read_text("utf-8"))


def _split(given: dict[str, Any]) -> arrival.Split:
    received = reception.prepare(
        source=given["source"],
        title=given["title"],
        original=(folder("seeds") / given["file"]).read_bytes(),
        charset="utf-8",
        url=given["url"],
        byline=given["byline"],
        published_at=given["published_at"],
        language=given["language"],
    )
    return arrival.split(received, story=given.get("story"))


def _add_people(session: Session, given: list[dict[str, Any]]) -> dict[str, User]:
    people = {}
    for person in given:
        user = people_services.add_user(
            session,
            None,
            email=person["email"],
            name=person[f"name_{person['language']}"],
            role=Role(person["role"]),
        )
        user.interface_language = InterfaceLanguage(person["language"])
        people[person["email"]] = user
    return people


def _triage(
    session: Session, actor: User, rows: list[dict[str, Any]], files: dict[str, ArticleVersion]
) -> None:
    for row in rows:
        claim = _claim_at(session, files[row["file"]], row["quote"])
        if claim.state != ClaimState.SUGGESTED:
            continue  # two rows may name the same sentence
        changed = claim_services.triage(
            session, actor, claim, decision=DECISIONS[row["decision"]], reason=row.get("reason")
        )
        for one in changed:
            following.claim_changed(session, one)


def _claim_at(session: Session, version: ArticleVersion, quote: str) -> Claim:
    """The content claim that covers most of a quote, the shortest of several."""
    start = version.text.index(quote)
    end = start + len(quote)
    spans = session.scalars(
        select(ClaimSpan)
        .join(ClaimSpan.claim)
        .where(
            Claim.article_version_id == version.id,
            Claim.layer == Layer.CONTENT,
            Claim.state != ClaimState.SUPERSEDED,
            ClaimSpan.start < end,
            ClaimSpan.end > start,
        )
    ).all()
    best = max(spans, key=lambda span: (min(span.end, end) - max(span.start, start), span.start - span.end))
    return best.claim


def _write_note(
    session: Session,
    author: User,
    given: dict[str, Any],
    story: Story,
    questions: dict[str, Question],
    files: dict[str, ArticleVersion],
) -> None:
    claims = [_claim_at(session, files[one["file"]], one["quote"]) for one in given["claim"]]
    question = questions[given["question"]]
    story_rows.answer(session, author, question, claims)
    story_notes.write_note(
        session,
        author,
        story=story,
        relation=Relation(given["relation"]),
        between=Between(given["between"]) if "between" in given else None,
        text=given["text"],
        claims=claims,
        question=question,
    )


def _set_organisation(session: Session, lead: User, given: dict[str, Any]) -> None:
    export_services.set_organisation(
        session,
        lead,
        name=given["name_en"],
        url=given["url"],
        logo_url=given["logo_url"],
        publication_pattern=given["publication_pattern"],
    )


def is_seeded(session: Session) -> bool:
    """Whether the demo people are there."""
    return people_queries.find_user_by_email(session, demo_people()[0]["email"]) is not None
