"""Storing what arrived, and correcting the details beside a text.

`receive` and `receive_many` leave the audit event to whoever composes them: an arrival is one event, claims included.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select, text, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session, joinedload
from sqlalchemy.orm.attributes import flag_modified, set_committed_value

from workbench.articles import indexing, queries, reception
from workbench.articles.models import Article, ArticleVersion, Direction, Language, Source
from workbench.articles.reception import Received
from workbench.audit import services as audit
from workbench.audit.services import Actor
from workbench.db import clock
from workbench.db.bulk import take_numbers
from workbench.db.rows import require_version


class Outcome(StrEnum):
    """What a received text turned out to be (DESIGN §4.2)."""

    NEW = "new"
    KNOWN = "known"
    COPY = "copy"
    NEW_VERSION = "new_version"


@dataclass(frozen=True, slots=True)
class Arrival:
    """A received text's version, stored now or before."""

    version: ArticleVersion
    outcome: Outcome


def receive(
    session: Session, actor: Actor | None, received: Received, *, article: Article | None = None
) -> Arrival:
    """Store one text. With `article` it is a version of that one, whatever its address, and current from now on
    though an earlier version said the same."""
    return receive_many(session, actor, [received], article=article)[0]


def receive_many(
    session: Session,
    actor: Actor | None,
    batch: Sequence[Received],
    *,
    article: Article | None = None,
) -> list[Arrival]:
    """Store texts in their order, with a fixed number of statements. The same text sent twice at the same
    instant, here or on another server, is stored once."""
    _wait_for_others(session, batch)
    sources = _sources(session, [received.source for received in batch])
    shelf = _Shelf(session, sources, batch)
    now = clock.now(session)
    actor_id = None if actor is None else actor.id
    places: list[_Place] = []
    for received in batch:
        source = sources[received.source] if article is None else article.source
        places.append(shelf.place(received, source, article, now=now, actor_id=actor_id))
    _store(session, [place for place in places if place.outcome is not Outcome.KNOWN], now, actor_id)
    return [place.arrival for place in places]


def correct_details(
    session: Session,
    actor: Actor,
    version: ArticleVersion,
    *,
    title: str,
    byline: str,
    published_at: datetime | None,
    language: Language,
    direction: Direction,
    seen: int,
) -> ArticleVersion:
    """Correct what stands beside a version's text. `seen` is the article's row version. Raises StaleVersion."""
    article = version.article
    after = {
        "title": reception.line(title, "title", longest=reception.LONGEST_TITLE, required=True),
        "byline": reception.line(byline, "byline", longest=reception.LONGEST_BYLINE),
        "published_at": reception.publication_time(published_at),
        "language": Language(language),
        "direction": Direction(direction),
    }
    before = {name: getattr(version, name) for name in after}
    by, at = queries.last_correction(session, article)
    require_version(article, seen, yours=_plain(after), theirs=_plain(before), by=by, at=at)
    for name, value in after.items():
        setattr(version, name, value)
    # The row that carries the version number is the article's; its own columns stay as they are.
    flag_modified(article, "url")
    session.flush()
    indexing.write_entries(session, [version])
    changed = [name for name in after if after[name] != before[name]]
    audit.record(
        session,
        actor,
        "article-details-corrected",
        article,
        number=version.number,
        before={name: _plain(before)[name] for name in changed},
        after={name: _plain(after)[name] for name in changed},
    )
    return version


def _plain(details: Mapping[str, object]) -> dict[str, object]:
    return {
        name: value.isoformat() if isinstance(value, datetime) else value for name, value in details.items()
    }


def _wait_for_others(session: Session, batch: Iterable[Received]) -> None:
    """Let arrivals of the same text follow one another, so that the second one sees the first.

    SQLite has one writer at a time anyway.
    """
    if session.get_bind().dialect.name == "postgresql":
        # In one order for everybody: two batches never wait for each other.
        keys = sorted({_lock_key(received.text_sha256) for received in batch})
        session.execute(
            text("SELECT pg_advisory_xact_lock(key) FROM unnest(:keys ::bigint[]) AS key"), {"keys": keys}
        )


def _lock_key(sha256: str) -> int:
    return int.from_bytes(bytes.fromhex(sha256[:16]), signed=True)


def _sources(session: Session, names: Iterable[str]) -> dict[str, Source]:
    """Sources by name, made where missing, and kept from other arrivals until the commit: what a source's page
    holds is decided by one at a time."""
    wanted = sorted(set(names))
    known = set(session.scalars(select(Source.name).where(Source.name.in_(wanted))))
    missing = [name for name in wanted if name not in known]
    if missing:
        now = clock.now(session)
        on_conflict = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
        rows = [Source(name=name, created_at=now) for name in missing]
        session.execute(
            on_conflict(Source).on_conflict_do_nothing(index_elements=["name"]),
            [{"name": row.name, "public_id": row.public_id, "version": 1, "created_at": now} for row in rows],
        )
    query = select(Source).where(Source.name.in_(wanted)).order_by(Source.id).with_for_update(key_share=True)
    return {source.name: source for source in session.scalars(query)}


@dataclass(slots=True)
class _Place:
    """Where a received text belongs."""

    received: Received
    article: Article
    number: int
    outcome: Outcome
    copy_of: Article | None = None
    version: ArticleVersion | None = None
    same_as: "_Place | None" = None
    """An earlier text of the batch that this one repeats."""

    @property
    def arrival(self) -> Arrival:
        version = self.same_as.version if self.same_as else self.version
        assert version is not None
        return Arrival(version, self.outcome)


class _Shelf:
    """What is stored already of a batch's texts and pages, and where the batch itself has put some."""

    def __init__(self, session: Session, sources: dict[str, Source], batch: Sequence[Received]) -> None:
        self._session = session
        self._texts: dict[tuple[int, str], _Place | ArticleVersion] = {}
        self._first: dict[str, Article] = {}
        self._pages: dict[tuple[int, str], Article] = {}
        self._numbers: dict[Article, int] = {}
        hashes = {received.text_sha256 for received in batch}
        stored = queries.versions_with_text(hashes).options(joinedload(ArticleVersion.article))
        for version in session.scalars(stored):
            key = (version.article.source_id, version.text_sha256)
            if version.is_current or key not in self._texts:
                self._texts[key] = version
            self._first.setdefault(version.text_sha256, version.article)
        urls = {received.url for received in batch if received.url}
        if urls:
            source_ids = [source.id for source in sources.values()]
            for page in session.scalars(queries.articles_at(source_ids, urls)):
                self._pages[page.source_id, str(page.url)] = page

    def place(
        self,
        received: Received,
        source: Source,
        article: Article | None,
        *,
        now: datetime,
        actor_id: int | None,
    ) -> _Place:
        """Decide by the rules of DESIGN §4.2. Only a text sent as that of a named article may go back to an earlier
        one: files are imported again, and their old texts are not news."""
        text_key = (source.id, received.text_sha256)
        known = self._texts.get(text_key)
        if isinstance(known, ArticleVersion) and (
            known.is_current or article is None or known.article_id != article.id
        ):
            return _Place(received, known.article, known.number, Outcome.KNOWN, version=known)
        if isinstance(known, _Place):
            return _Place(received, known.article, known.number, Outcome.KNOWN, same_as=known)
        page_key = (source.id, received.url or "")
        page = article or (self._pages.get(page_key) if received.url else None)
        if page is not None:
            place = _Place(received, page, self._next_number(page), Outcome.NEW_VERSION)
        else:
            first = self._first.get(received.text_sha256)
            page = Article(source_id=source.id, url=received.url, created_by_id=actor_id, created_at=now)
            set_committed_value(page, "source", source)
            outcome = Outcome.NEW if first is None else Outcome.COPY
            place = _Place(received, page, 1, outcome, copy_of=first)
        self._texts[text_key] = place
        self._first.setdefault(received.text_sha256, page)
        self._numbers[page] = place.number
        if received.url:
            self._pages.setdefault(page_key, page)
        return place

    def _next_number(self, article: Article) -> int:
        if article not in self._numbers:
            self._numbers[article] = queries.highest_number(self._session, article)
        return self._numbers[article] + 1


def _store(session: Session, places: Sequence[_Place], now: datetime, actor_id: int | None) -> None:
    added = [place for place in places if place.outcome is not Outcome.NEW_VERSION]
    # Numbered here, rows can name each other by column: told by relationships, they would go in one by one.
    for number, place in zip(take_numbers(session, Article, len(added)), added, strict=True):
        place.article.id = number
    for place in added:
        place.article.copy_of_id = None if place.copy_of is None else place.copy_of.id
    session.add_all(place.article for place in added)
    session.flush()
    newest = {place.article.id: place.number for place in places}
    replaced = [place.article.id for place in places if place.outcome is Outcome.NEW_VERSION]
    if replaced:
        session.execute(
            update(ArticleVersion)
            .where(ArticleVersion.article_id.in_(replaced), ArticleVersion.is_current)
            .values(is_current=False)
        )
    numbers = take_numbers(session, ArticleVersion, len(places))
    for number, place in zip(numbers, places, strict=True):
        received = place.received
        place.version = ArticleVersion(
            article_id=place.article.id,
            number=place.number,
            is_current=place.number == newest[place.article.id],
            title=received.title,
            byline=received.byline,
            published_at=received.published_at,
            language=received.language,
            direction=received.direction,
            text=received.text,
            text_sha256=received.text_sha256,
            original=received.original,
            original_sha256=received.original_sha256,
            charset=received.charset,
            received_at=now,
            received_by_id=actor_id,
        )
        place.version.id = number
        session.add(place.version)
    session.flush()
    indexing.write_entries(session, [place.version for place in places if place.version is not None])
    for place in places:
        set_committed_value(place.version, "article", place.article)
