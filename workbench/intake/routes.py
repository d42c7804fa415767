"""Pages on which articles arrive, and on which what was detected about them is corrected."""

from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any
from uuid import UUID

from flask import Blueprint, current_app, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from workbench.articles import queries as article_queries
from workbench.articles import reception
from workbench.articles.models import Article, ArticleVersion, Direction, Language
from workbench.articles.reception import Received
from workbench.articles.services import Outcome
from workbench.db.pagination import MOST, paginate
from workbench.db.rows import get_by_public_id
from workbench.errors import N_, DomainError, StaleVersion
from workbench.intake import arrival, tasks, uploads
from workbench.intake.arrival import Arrived
from workbench.intake.forms import CharsetForm, DetailsForm, ImportForm, NewArticleForm
from workbench.intake.rows import Defaults, Kind, kind_of, story_name
from workbench.people.permissions import Permission
from workbench.stories import queries as story_queries
from workbench.stories.models import Story
from workbench.web.access import requires
from workbench.web.database import commit, database, session
from workbench.web.errors import words
from workbench.web.identity import actor

blueprint = Blueprint("intake", __name__)

READ_AT_ONCE = 200_000
"""Bytes of text that are read while the person waits; longer ones become a job."""
CHUNK = 256 * 1024
OUTCOMES = {
    Outcome.NEW: N_("The article is here."),
    Outcome.COPY: N_("The article is here. Another source carries the same text; the two are linked."),
    Outcome.NEW_VERSION: N_("This is a new version of an article that was here; both texts are kept."),
    Outcome.KNOWN: N_("This text from this source was here already. Nothing was added."),
}

Answer = str | Response | tuple[str, int]


@blueprint.get("/articles/new")
@requires(Permission.ADD_ARTICLES)
def new_article(form: NewArticleForm | None = None) -> str:
    """The form for one article."""
    return render_template("intake/new_article.html", form=form or NewArticleForm(), **_names())


@blueprint.post("/articles/new")
@requires(Permission.ADD_ARTICLES)
def add_article() -> Answer:
    """Take in a pasted text or a text file. A long one is read by a job."""
    form = NewArticleForm(request.form)
    try:
        if not form.validate():
            return new_article(form), 422
        received, story = _received(form), story_name(form.story.data)
        if len(received.original) > READ_AT_ONCE:
            return _later(received, story)
        article = arrival.prepared(database(), received, story=story)
        arrived = arrival.take_in(session(), actor(), article)
    except DomainError as error:
        form.refuse(error, words(error))
        return new_article(form), error.status
    commit()
    # How a file was read is shown, and can be changed, before anybody works on it.
    return _to(arrived, "article_page.show" if form.text.data else "intake.details")


@blueprint.get("/imports/new")
@requires(Permission.ADD_ARTICLES)
def import_articles(form: ImportForm | None = None) -> str:
    """The form for files of articles."""
    return render_template("intake/import.html", form=form or ImportForm(), **_names())


@blueprint.post("/imports/new")
@requires(Permission.ADD_ARTICLES)
def start_import() -> Answer:
    """Keep the files and start a job that reads them."""
    form = ImportForm(request.form)
    kept: list[tuple[str, Kind, str]] = []
    try:
        if not form.validate():
            return import_articles(form), 422
        defaults = _defaults(form)
        files = [file for file in request.files.getlist("files") if file.filename]
        if not files:
            raise DomainError(N_("Choose at least one file."), field="files")
        named = [(str(file.filename), kind_of(str(file.filename)), file.stream) for file in files]
        if not defaults.source and any(kind is Kind.TXT for _name, kind, _stream in named):
            raise DomainError(
                N_("A .txt file does not say who published it: name the source."), field="source"
            )
        for name, kind, stream in named:
            kept.append((name, kind, uploads.keep(database(), _data(), _chunks(stream))))
        job = tasks.enqueue_import(session(), actor(), kept, defaults=defaults)
    except DomainError as error:
        for _name, _kind, upload in kept:
            uploads.discard(database(), upload)
        form.refuse(error, words(error))
        return import_articles(form), error.status
    commit()
    return redirect(url_for("jobs.show_job", job_id=job.public_id))


@blueprint.get("/articles/<uuid:article_id>/details")
@requires(Permission.READ_ARTICLES, on=Article)
def details(article: Article) -> str:
    """What is known of an article beside its text, and the forms that correct it."""
    return _details_page(article)


@blueprint.post("/articles/<uuid:article_id>/details")
@requires(Permission.EDIT_ARTICLE_DETAILS, on=Article)
def correct_details(article: Article) -> Answer:
    """Correct title, byline, time, language or direction."""
    form = DetailsForm(request.form)
    if not form.validate():
        return _details_page(article, form=form), 422
    try:
        arrival.correct_details(
            session(),
            actor(),
            article_queries.current_version(session(), article),
            title=form.title.data or "",
            byline=form.byline.data or "",
            published_at=form.published_at.data,
            language=Language(form.language.data),
            direction=Direction(form.direction.data),
            seen=form.version.data or 0,
        )
    except DomainError as error:
        form.refuse(error, words(error))
        return _details_page(article, form=form, refusal=error), error.status
    commit()
    flash(_("The details are corrected."), "success")
    return redirect(url_for("intake.details", article_id=article.public_id))


@blueprint.post("/articles/<uuid:article_id>/charset")
@requires(Permission.ADD_ARTICLES)
def change_charset(article_id: UUID) -> Answer:
    """Read the received bytes in another character set: a new version of the article."""
    form = CharsetForm(request.form)
    with database().reading() as reading:
        version = article_queries.current_version(reading, get_by_public_id(reading, Article, article_id))
        original, known = version.original, _known_of(version)
    try:
        if not form.validate():
            raise DomainError(N_("Choose a character set of the list."), field="charset")
        received = reception.prepare(original=original, charset=form.charset.data, **known)
        read_anew = arrival.prepared(database(), received, version_of=article_id)
        older = get_by_public_id(session(), Article, article_id)
        arrived = arrival.take_in(session(), actor(), read_anew, version_of=older)
    except DomainError as error:
        form.refuse(error, words(error))
        return _details_page(
            get_by_public_id(session(), Article, article_id), charset_form=form
        ), error.status
    commit()
    return _to(arrived, "intake.details")


@blueprint.post("/articles/<uuid:article_id>/versions/<int:number>/again")
@requires(Permission.ADD_ARTICLES)
def put_back(article_id: UUID, number: int) -> Answer:
    """The publisher shows an earlier text again: it becomes the newest version."""
    with database().reading() as reading:
        article = get_by_public_id(reading, Article, article_id)
        version = article_queries.get_version(reading, article, number)
        known = _known_of(version) | {
            "title": version.title,
            "language": version.language,
            "direction": version.direction,
        }
        received = reception.prepare(original=version.original, charset=version.charset, **known)
    if len(received.original) > READ_AT_ONCE:
        return _later(received, version_of=get_by_public_id(session(), Article, article_id))
    read_anew = arrival.prepared(database(), received, version_of=article_id)
    newest = get_by_public_id(session(), Article, article_id)
    arrived = arrival.take_in(session(), actor(), read_anew, version_of=newest)
    commit()
    if arrived.outcome is Outcome.KNOWN:
        return _to(arrived, "article_page.show")
    flash(_(OUTCOMES[arrived.outcome]), "success")
    return redirect(url_for("version_changes.show", article_id=article_id, number=arrived.version.number))


def _details_page(
    article: Article,
    *,
    form: DetailsForm | None = None,
    charset_form: CharsetForm | None = None,
    refusal: DomainError | None = None,
) -> str:
    conflict = refusal if isinstance(refusal, StaleVersion) else None
    if form is not None and conflict is not None:
        # What was typed stays in the form, what is stored stands above it: saving again is a choice.
        form.version.data = article.version
    version = article_queries.current_version(session(), article)
    passages, claims = arrival.counts(session(), version)
    return render_template(
        "intake/details.html",
        article=article,
        version=version,
        passages=passages,
        claims=claims,
        hidden_controls=reception.hidden_control_count(version.text),
        form=form or DetailsForm(obj=version, data={"version": article.version}),
        charset_form=charset_form or CharsetForm(data={"charset": version.charset}),
        conflict=conflict,
    )


def _known_of(version: ArticleVersion) -> dict[str, Any]:
    """What stands beside a text read anew. Title, language and direction are taken from the new reading."""
    return {
        "source": version.article.source.name,
        "title": "",
        "url": version.article.url,
        "byline": version.byline,
        "published_at": version.published_at,
    }


def _received(form: NewArticleForm) -> Received:
    file = request.files.get("file")
    # A browser sends a field's lines with \\r\\n, whatever was pasted.
    pasted = (form.text.data or "").replace("\r\n", "\n")
    original = file.stream.read(reception.LARGEST_ORIGINAL + 1) if file and file.filename else None
    if original is not None and pasted.strip():
        raise DomainError(N_("Paste a text or choose a file, not both."), field="text")
    return reception.prepare(
        source=form.source.data or "",
        title=form.title.data or "",
        text=pasted,
        original=original,
        url=form.url.data,
        byline=form.byline.data or "",
        published_at=form.published_at.data,
        language=form.language.data or None,
        direction=form.direction.data or None,
    )


def _later(received: Received, story: str | None = None, *, version_of: Article | None = None) -> Response:
    upload = uploads.keep(database(), _data(), [received.original])
    try:
        job = tasks.enqueue_article(
            session(), actor(), received, upload=upload, story=story, version_of=version_of
        )
    except DomainError:
        uploads.discard(database(), upload)
        raise
    commit()
    return redirect(url_for("jobs.show_job", job_id=job.public_id))


def _defaults(form: ImportForm) -> Defaults:
    return Defaults(
        source=reception.line(form.source.data or "", "source", longest=reception.LONGEST_SOURCE) or None,
        story=story_name(form.story.data),
        language=Language(form.language.data) if form.language.data else None,
    )


def _to(arrived: Arrived, endpoint: str) -> Response:
    said = _(OUTCOMES[arrived.outcome])
    if arrived.outcome is Outcome.KNOWN and not arrived.version.is_current:
        said = _(
            "This text was here already, as version %(number)s of an article that has a newer one since."
            " Nothing was added.",
            number=arrived.version.number,
        )
    flash(said, "info" if arrived.outcome is Outcome.KNOWN else "success")
    return redirect(url_for(endpoint, article_id=arrived.version.article.public_id))


def _names() -> dict[str, list[str]]:
    """Names to choose from while typing."""
    stories = paginate(session(), story_queries.all_stories(), by=[Story.id], descending=True, limit=MOST)
    return {
        "known_sources": article_queries.source_names(session()),
        "known_stories": [story.name for story in stories.items],
    }


def _data() -> Path:
    folder: Path = current_app.extensions["workbench.settings"].data
    return folder


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    while chunk := stream.read(CHUNK):
        yield chunk
