"""An article arrives: the text is stored, what the reader found in it becomes passages and claims, the article goes
into its story, and the queues learn of the claims. One transaction, one event.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from workbench.articles import queries as article_queries
from workbench.articles import services as article_services
from workbench.articles.models import Article, ArticleVersion, Direction, Language
from workbench.articles.reception import Received
from workbench.articles.services import Outcome
from workbench.audit import services as audit
from workbench.claims import carry_over, comparing
from workbench.claims import services as claim_services
from workbench.claims.carry_over import CarriedOver
from workbench.claims.comparing import Foreseen
from workbench.claims.models import Claim, FateKind, Passage
from workbench.db.rows import get_by_public_id
from workbench.db.sessions import Database
from workbench.jobs.models import Job
from workbench.language import model, read
from workbench.people.models import User
from workbench.queues import following
from workbench.stories import services as story_services

ACTIONS = {
    Outcome.NEW: "article-added",
    Outcome.COPY: "article-added",
    Outcome.NEW_VERSION: "article-version-added",
    Outcome.KNOWN: "article-known",
}


class Details(TypedDict):
    """What can be corrected beside a text."""

    title: str
    byline: str
    published_at: datetime | None
    language: Language
    direction: Direction


@dataclass(frozen=True, slots=True)
class Split:
    """A received text with its passages, and the story it is for."""

    received: Received
    passages: Sequence[model.Passage]
    story: str | None = None
    foreseen: Foreseen = field(default_factory=dict)
    """Where it is a newer text of an article: the older versions beside it."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """What became of a received text."""

    version: ArticleVersion
    outcome: Outcome
    passages: int
    claims: int
    fates: Mapping[FateKind, int] | None = None
    """Of a new version: how many claims of the one before were carried over, changed and so on."""


def split(received: Received, *, story: str | None = None) -> Split:
    """Read a text: the long part of an arrival, done before any transaction begins."""
    passages = read(received.text, language=received.language.value, published_at=received.published_at)
    return Split(received, passages, story)


def prepared(
    database: Database, received: Received, *, story: str | None = None, version_of: UUID | None = None
) -> Split:
    """Read a text and compare it with the versions it will follow: all that is done before the writing transaction
    begins. With `version_of` they are those of that article."""
    return foreseen(database, [split(received, story=story)], version_of=version_of)[0]


def foreseen(database: Database, batch: Sequence[Split], *, version_of: UUID | None = None) -> list[Split]:
    """Compare those texts of a batch that will be newer versions, each with the versions that are stored by now."""
    with database.reading() as session:
        older = [
            comparing.older_versions(session, before, article.received.text)
            if before is not None and before.text_sha256 != article.received.text_sha256
            else []
            for article, before in zip(batch, _befores(session, batch, version_of), strict=True)
        ]
    return [
        replace(article, foreseen=comparing.foresee(versions, article.received.text, article.passages))
        for article, versions in zip(batch, older, strict=True)
    ]


def _befores(
    session: Session, batch: Sequence[Split], version_of: UUID | None
) -> Sequence[ArticleVersion | None]:
    """The version each text will follow, if any."""
    if version_of is not None:
        article = get_by_public_id(session, Article, version_of)
        return [article_queries.current_version(session, article)] * len(batch)
    pages = [(article.received.source, article.received.url) for article in batch]
    current = article_queries.current_versions_at(session, pages)
    return [current.get(page) for page in pages]


def take_in(
    session: Session, actor: User | None, article: Split, *, version_of: Article | None = None
) -> Arrived:
    """Store one article, or with `version_of` a newer text of that one."""
    stored = article_services.receive(session, actor, article.received, article=version_of)
    claims, carried = _read_into(session, actor, [article], [stored])
    version, outcome = stored.version, stored.outcome
    fates = carried[0].fates if carried else None
    if outcome is Outcome.KNOWN:
        passage_count, claim_count = counts(session, version)
    else:
        passage_count = len(article.passages)
        claim_count = len(claims) + (0 if fates is None else fates.get(FateKind.CARRIED, 0))
    audit.record(
        session,
        actor,
        ACTIONS[outcome],
        version.article,
        number=version.number,
        outcome=outcome.value,
        text_sha256=version.text_sha256,
        claims=claim_count,
        fates=_told(carried),
    )
    return Arrived(version, outcome, passage_count, claim_count, fates)


def take_in_batch(
    session: Session, actor: User | None, batch: Sequence[Split], *, job: Job | None = None
) -> list[article_services.Arrival]:
    """Store many articles at once, with one event for all of them."""
    stored = article_services.receive_many(session, actor, [article.received for article in batch])
    claims, carried = _read_into(session, actor, batch, stored)
    if stored:
        audit.record(
            session,
            actor,
            "articles-imported",
            job or stored[0].version.article,
            **{outcome.value: sum(one.outcome is outcome for one in stored) for outcome in Outcome},
            claims=len(claims),
            fates=_told(carried),
            first=stored[0].version.article.public_id,
            last=stored[-1].version.article.public_id,
        )
    return stored


def correct_details(
    session: Session, actor: User, version: ArticleVersion, *, seen: int, **details: Unpack[Details]
) -> None:
    """Correct what stands beside a text; its claims follow its language. Raises StaleVersion."""
    was = Language(version.language)
    article_services.correct_details(session, actor, version, seen=seen, **details)
    if version.language != was:
        claim_services.language_corrected(session, version, was=was)


def counts(session: Session, version: ArticleVersion) -> tuple[int, int]:
    """How many passages and claims a version has."""
    passages = select(func.count()).where(Passage.article_version_id == version.id)
    claims = select(func.count()).where(Claim.article_version_id == version.id)
    return session.scalars(passages).one(), session.scalars(claims).one()


def _read_into(
    session: Session,
    actor: User | None,
    batch: Sequence[Split],
    stored: Sequence[article_services.Arrival],
) -> tuple[list[int], list[CarriedOver]]:
    """Store what was read: the numbers of the new claims, and what each new version made of older ones."""
    together = list(zip(batch, stored, strict=True))
    claims = claim_services.add_from_reader(
        session,
        [
            (arrival.version, article.passages)
            for article, arrival in together
            if arrival.outcome in (Outcome.NEW, Outcome.COPY)
        ],
    )
    carried: list[CarriedOver] = []
    for article, arrival in together:
        if arrival.outcome is Outcome.NEW_VERSION:
            version = arrival.version
            before = article_queries.get_version(session, version.article, version.number - 1)
            carried.append(
                carry_over.carry_over(session, before, version, article.passages, article.foreseen)
            )
            claims += carried[-1].new
    of_stories: dict[str, list[Article]] = {}
    for article, arrival in together:
        if article.story:
            of_stories.setdefault(article.story, []).append(arrival.version.article)
    for name, articles in of_stories.items():
        story = story_services.get_or_create_story(session, actor, name)
        story_services.add_articles(session, actor, story, articles)
    if claims:
        following.numbers_arrived(session, claims)
    for one in carried:
        following.left_behind(session, one.left_behind)
        following.claims_arrived(session, one.back)
    return claims, carried


def _told(carried: Sequence[CarriedOver]) -> dict[str, int]:
    """What the log says of claims that stood in older versions."""
    if not carried:
        return {}
    return {kind.value: sum(one.fates.get(kind, 0) for one in carried) for kind in FateKind}
