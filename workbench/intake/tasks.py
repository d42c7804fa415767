"""Long work of intake: files of many articles, and single articles too long to be read while somebody waits."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice
from uuid import UUID

from sqlalchemy.orm import Session

from workbench.articles import reception
from workbench.articles.models import Article, Language
from workbench.articles.reception import Received
from workbench.db.rows import get_by_public_id
from workbench.errors import N_, DomainError
from workbench.intake import arrival, importing, uploads
from workbench.intake.importing import Tally
from workbench.intake.rows import Defaults, Item, Kind, count_items, items
from workbench.jobs import services as job_services
from workbench.jobs.models import Job
from workbench.jobs.worker import Handler, Run
from workbench.people.models import User

IMPORT_ARTICLES = "import-articles"
ADD_ARTICLE = "add-article"


def enqueue_import(
    session: Session,
    actor: User,
    files: Sequence[tuple[str, Kind, str]],
    *,
    defaults: Defaults,
) -> Job:
    """Put in an import of files given as (name, kind, reference of the upload)."""
    return job_services.enqueue(
        session,
        IMPORT_ARTICLES,
        created_by_id=actor.id,
        payload={
            "files": [{"name": name, "kind": kind.value, "upload": upload} for name, kind, upload in files],
            "source": defaults.source,
            "story": defaults.story,
            "language": defaults.language,
        },
    )


def enqueue_article(
    session: Session,
    actor: User,
    received: Received,
    *,
    upload: str,
    story: str | None = None,
    version_of: Article | None = None,
) -> Job:
    """Put in one article whose bytes are kept as an upload."""
    published_at = received.published_at
    return job_services.enqueue(
        session,
        ADD_ARTICLE,
        created_by_id=actor.id,
        total=1,
        payload={
            "upload": upload,
            "charset": received.charset,
            "source": received.source,
            "title": received.title,
            "url": received.url,
            "byline": received.byline,
            "published_at": None if published_at is None else published_at.isoformat(),
            "language": received.language.value,
            "direction": received.direction.value,
            "story": story,
            "version_of": None if version_of is None else str(version_of.public_id),
        },
    )


def import_articles(run: Run) -> None:
    """Read the rows of all files in batches. An attempt after a crash begins where the last batch ended."""
    try:
        tally, done = _import(run)
    except DomainError:
        _discard(run)
        raise
    with run.database.writing() as session:
        run.finish(session, message=importing.TALLY, result=tally.as_json() | {"done": done})
        session.commit()
    _discard(run)


def _import(run: Run) -> tuple[Tally, int]:
    total = _count(run)
    tally, done = Tally.from_json(run.result), run.done
    for batch in importing.batches(run.database, islice(_items(run), run.done, None)):
        with run.database.writing() as session:
            importing.store(session, _actor(session, run), batch, tally, job=session.get(Job, run.job_id))
            done += len(batch)
            run.beat(session, done=done, total=total, result=tally.as_json())
            session.commit()
    return tally, done


def add_article(run: Run) -> None:
    """Take in one long article."""
    payload = dict(run.payload)
    with uploads.open_upload(run.database, payload["upload"]) as stream:
        received = reception.prepare(
            original=stream.read(),
            published_at=_time(payload["published_at"]),
            **{
                name: payload[name]
                for name in ("source", "title", "charset", "url", "byline", "language", "direction")
            },
        )
    version_of = None if payload["version_of"] is None else UUID(payload["version_of"])
    article = arrival.prepared(run.database, received, story=payload["story"], version_of=version_of)
    with run.database.writing() as session:
        older = None if version_of is None else get_by_public_id(session, Article, version_of)
        arrived = arrival.take_in(session, _actor(session, run), article, version_of=older)
        run.finish(
            session,
            message=N_("The article is here."),
            result={
                "done": 1,
                "article": str(arrived.version.article.public_id),
                "version": arrived.version.number,
                "outcome": arrived.outcome.value,
                "passages": arrived.passages,
                "claims": arrived.claims,
            }
            | {kind.value: number for kind, number in (arrived.fates or {}).items()},
        )
        session.commit()
    uploads.discard(run.database, payload["upload"])


HANDLERS: Mapping[str, Handler] = {IMPORT_ARTICLES: import_articles, ADD_ARTICLE: add_article}


def _items(run: Run) -> Iterator[tuple[str, Item]]:
    language = run.payload["language"]
    defaults = Defaults(
        source=run.payload["source"],
        story=run.payload["story"],
        language=Language(language) if language else None,
    )
    for file in run.payload["files"]:
        with uploads.open_upload(run.database, file["upload"]) as stream:
            for item in items(stream, Kind(file["kind"]), defaults):
                yield file["name"], item


def _count(run: Run) -> int:
    total = 0
    for file in run.payload["files"]:
        with uploads.open_upload(run.database, file["upload"]) as stream:
            total += count_items(stream, Kind(file["kind"]))
    return total


def _discard(run: Run) -> None:
    for file in run.payload["files"]:
        uploads.discard(run.database, file["upload"])


def _actor(session: Session, run: Run) -> User | None:
    return None if run.created_by_id is None else session.get(User, run.created_by_id)


def _time(written: str | None) -> datetime | None:
    return None if written is None else datetime.fromisoformat(written)
