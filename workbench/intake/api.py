"""The API on which articles arrive."""

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path
from typing import Any
from uuid import UUID

from flask import current_app, jsonify, request
from marshmallow import Schema, fields, validate
from werkzeug.wrappers import Response

from workbench.articles import reception
from workbench.articles.models import Article, Language
from workbench.articles.reception import Received
from workbench.articles.services import Outcome
from workbench.claims.models import FateKind
from workbench.db.rows import get_by_public_id
from workbench.errors import N_, DomainError, TooLarge
from workbench.intake import arrival, tasks, uploads
from workbench.intake.arrival import Arrived
from workbench.intake.rows import Defaults, Kind, story_name
from workbench.jobs.models import Job
from workbench.people.permissions import Permission
from workbench.web.access import requires
from workbench.web.database import commit, database, session
from workbench.web.identity import actor
from workbench.web.openapi import Blueprint, Text

blueprint = Blueprint("intake", __name__, description="Intake")

READ_AT_ONCE = 200_000
"""Bytes of text that are read while the caller waits; longer ones become a job."""
LARGEST_IMPORT = 1024**3
CHUNK = 256 * 1024
KINDS = {
    "application/x-ndjson": Kind.JSONL,
    "application/jsonl": Kind.JSONL,
    "application/json-lines": Kind.JSONL,
    "application/json": Kind.JSONL,
    "text/csv": Kind.CSV,
}


class UnknownKind(DomainError):
    """The body is said to be of a kind that cannot be imported."""

    status = 415
    code = "unknown_kind"


class DetailsSchema(Schema):
    """What stands beside a text."""

    language = fields.String(validate=validate.OneOf([one.value for one in Language]), allow_none=True)
    published_at = fields.AwareDateTime(format="iso", default_timezone=UTC, allow_none=True)
    byline = Text(allow_none=True, longest=reception.LONGEST_BYLINE)


class NewArticleSchema(DetailsSchema):
    source = Text(required=True, longest=reception.LONGEST_SOURCE)
    title = Text(required=True, longest=reception.LONGEST_TITLE)
    text = fields.String(required=True)
    url = Text(allow_none=True, longest=reception.LONGEST_URL)
    story = Text(allow_none=True)


class NewVersionSchema(DetailsSchema):
    title = Text(longest=reception.LONGEST_TITLE, load_default=None)
    text = fields.String(required=True)


class ArrivedSchema(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    outcome = fields.String(required=True)
    known = fields.Boolean(required=True)
    language = fields.String(required=True)
    direction = fields.String(required=True)
    passages = fields.Integer(required=True)
    claims = fields.Integer(required=True)
    carried = fields.Integer(metadata={"description": "Of a new version: claims that stand in it unchanged."})
    changed = fields.Integer()
    vanished = fields.Integer()
    unsure = fields.Integer(metadata={"description": "Several places fit: a person decides."})
    new = fields.Integer()


class JobStartedSchema(Schema):
    id = fields.UUID(required=True)
    job = fields.UUID(required=True)


class ImportQuery(Schema):
    source = fields.String(load_default=None, metadata={"description": "For rows that name none."})
    story = fields.String(load_default=None, metadata={"description": "For rows that name none."})
    language = fields.String(load_default=None, validate=validate.OneOf([one.value for one in Language]))


@blueprint.route("/articles", methods=["POST"])
@requires(Permission.ADD_ARTICLES)
@blueprint.arguments(NewArticleSchema)
@blueprint.response(201, ArrivedSchema)
@blueprint.alt_response(200, schema=ArrivedSchema, description="The article is known")
@blueprint.alt_response(202, schema=JobStartedSchema, description="The text is long: a job reads it")
def add_article(body: dict[str, Any]) -> Any:
    """Take in an article and split it into claims."""
    received = reception.prepare(
        source=body["source"],
        title=_needed(body["title"], "title"),
        text=body["text"],
        url=body.get("url"),
        **_details(body),
    )
    return _take_in(received, story=story_name(body.get("story")))


@blueprint.route("/articles/<uuid:article_id>/versions", methods=["POST"])
@requires(Permission.ADD_ARTICLES)
@blueprint.arguments(NewVersionSchema)
@blueprint.response(201, ArrivedSchema)
@blueprint.alt_response(200, schema=ArrivedSchema, description="The text is known")
@blueprint.alt_response(202, schema=JobStartedSchema, description="The text is long: a job reads it")
def add_version(body: dict[str, Any], article_id: UUID) -> Any:
    """Take in a newer text of an article."""
    with database().reading() as reading:
        article = get_by_public_id(reading, Article, article_id)
        source, url = article.source.name, article.url
    received = reception.prepare(
        source=source, title=body["title"] or "", text=body["text"], url=url, **_details(body)
    )
    return _take_in(received, version_of=article_id)


@blueprint.route("/imports", methods=["POST"])
@requires(Permission.ADD_ARTICLES)
@blueprint.arguments(ImportQuery, location="query")
@blueprint.response(202, JobStartedSchema)
@blueprint.doc(
    requestBody={
        "required": True,
        "content": {kind: {"schema": {"type": "string"}} for kind in ("application/x-ndjson", "text/csv")},
    }
)
def import_articles(query: dict[str, Any]) -> dict[str, Any]:
    """Take in many articles: a .jsonl or .csv body, streamed, one article a row."""
    kind = KINDS.get(request.mimetype)
    if kind is None:
        raise UnknownKind(
            N_("Send the rows as application/x-ndjson (.jsonl) or text/csv, and say which in Content-Type.")
        )
    language = query["language"]
    defaults = Defaults(
        source=reception.line(query["source"] or "", "source", longest=reception.LONGEST_SOURCE) or None,
        story=story_name(query["story"]),
        language=Language(language) if language else None,
    )
    upload = uploads.keep(database(), _data(), _body())
    try:
        job = tasks.enqueue_import(session(), actor(), [("", kind, upload)], defaults=defaults)
    except DomainError:
        uploads.discard(database(), upload)
        raise
    commit()
    return _started(job)


def _data() -> Path:
    folder: Path = current_app.extensions["workbench.settings"].data
    return folder


def _body() -> Iterator[bytes]:
    """The body in chunks. With an Idempotency-Key it has been read whole, to be compared, and is as large as any
    other body may be."""
    request.max_content_length = LARGEST_IMPORT
    if "Idempotency-Key" in request.headers:
        yield request.get_data()
        return
    received = 0
    while chunk := request.stream.read(CHUNK):
        received += len(chunk)
        if received > LARGEST_IMPORT:
            raise TooLarge(N_("An import takes up to 1 GB at once. Send it in parts."))
        yield chunk


def _details(body: dict[str, Any]) -> dict[str, Any]:
    return {
        "byline": body.get("byline") or "",
        "published_at": body.get("published_at"),
        "language": body.get("language"),
    }


def _needed(value: str, field: str) -> str:
    if not value.strip():
        raise DomainError(N_("This is needed."), field=field)
    return value


def _take_in(received: Received, *, story: str | None = None, version_of: UUID | None = None) -> Any:
    """Read a short text now and a long one in a job. All reading is done before the transaction begins."""
    if len(received.original) > READ_AT_ONCE:
        return _later(received, story=story, version_of=version_of)
    article = arrival.prepared(database(), received, story=story, version_of=version_of)
    older = None if version_of is None else get_by_public_id(session(), Article, version_of)
    arrived = arrival.take_in(session(), actor(), article, version_of=older)
    commit()
    return _arrived_body(arrived), 200 if arrived.outcome is Outcome.KNOWN else 201


def _later(received: Received, *, story: str | None, version_of: UUID | None) -> Response:
    upload = uploads.keep(database(), _data(), [received.original])
    try:
        older = None if version_of is None else get_by_public_id(session(), Article, version_of)
        job = tasks.enqueue_article(
            session(), actor(), received, upload=upload, story=story, version_of=older
        )
    except DomainError:
        uploads.discard(database(), upload)
        raise
    commit()
    response = jsonify(_started(job))
    response.status_code = 202
    return response


def _started(job: Job) -> dict[str, Any]:
    return {"id": job.public_id, "job": job.public_id}


def _arrived_body(arrived: Arrived) -> dict[str, Any]:
    version = arrived.version
    return {
        "id": version.article.public_id,
        "version": version.number,
        "outcome": arrived.outcome.value,
        "known": arrived.outcome is Outcome.KNOWN,
        "language": version.language,
        "direction": version.direction,
        "passages": arrived.passages,
        "claims": arrived.claims,
    } | ({} if arrived.fates is None else {kind.value: arrived.fates.get(kind, 0) for kind in FateKind})
