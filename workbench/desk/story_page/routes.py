"""Pages of stories."""

from collections.abc import Sequence
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response
from wtforms.fields.choices import SelectChoice

from workbench.articles.models import Article, ArticleVersion, Source
from workbench.claims.models import Claim
from workbench.db.pagination import paginate
from workbench.db.rows import get_by_public_id
from workbench.desk.story_page import view
from workbench.desk.story_page.forms import (
    NoteForm,
    QuestionForm,
    RenameQuestionForm,
    ResolutionForm,
    StoryForm,
)
from workbench.errors import N_, DomainError, Malformed, StaleVersion
from workbench.people.permissions import Permission
from workbench.queues import services as queue_services
from workbench.stories import queries, services
from workbench.stories.models import Between, ConsistencyNote, Question, Relation, Story
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.errors import words
from workbench.web.identity import actor
from workbench.web.rendering import moment_label

blueprint = Blueprint("stories", __name__)

Shown = str | tuple[str, int]
MOST_FOUND = 40
"""Claims that a search beside a note offers."""


@blueprint.get("/stories")
@requires(Permission.READ_STORIES)
def list_stories() -> str:
    """All stories, the newest first."""
    page = paginate(
        session(), queries.all_stories(), by=[Story.id], descending=True, cursor=request.args.get("cursor")
    )
    return render_template(
        "stories/list_stories.html", page_of_stories=page, sizes=queries.sizes(session(), page.items)
    )


@blueprint.get("/stories/new")
@requires(Permission.EDIT_STORIES)
def new_story(form: StoryForm | None = None) -> str:
    """The form of a new story."""
    return render_template("stories/new_story.html", form=form or StoryForm())


@blueprint.post("/stories")
@requires(Permission.EDIT_STORIES)
def create_story() -> Shown | Response:
    """Start a story."""
    form = StoryForm(request.form)
    if not form.validate():
        return new_story(form), 422
    try:
        story = services.create_story(
            session(), actor(), name=form.name.data or "", description=form.description.data or ""
        )
    except DomainError as error:
        form.refuse(error, words(error))
        return new_story(form), 422
    commit()
    flash(_("The story is there. Now choose its articles."), "success")
    return redirect(url_for("stories.choose_articles", story_id=story.public_id))


@blueprint.get("/stories/<uuid:story_id>")
@requires(Permission.READ_STORIES, on=Story)
def show_story(story: Story) -> str:
    """A story: grid and notes."""
    return _story_page(story)


def _story_page(story: Story, form: QuestionForm | None = None) -> str:
    return render_template(
        "stories/show_story.html",
        seen=view.view_of(session(), actor(), story),
        story=story,
        form=form or QuestionForm(),
    )


@blueprint.get("/stories/<uuid:story_id>/articles")
@requires(Permission.EDIT_STORIES, on=Story)
def choose_articles(story: Story) -> str:
    """The articles in a story, and those that could be added."""
    outside = queries.articles_outside(story)
    source = request.args.get("source", "").strip()
    if source:
        outside = (
            outside.join(ArticleVersion.article)
            .join(Article.source)
            .where(Source.name.contains(source, autoescape=True))
        )
    return render_template(
        "stories/choose_articles.html",
        story=story,
        inside=queries.current_versions(session(), story),
        outside=paginate(
            session(), outside, by=[ArticleVersion.id], descending=True, cursor=request.args.get("cursor")
        ),
        source=source,
    )


@blueprint.post("/stories/<uuid:story_id>/articles")
@requires(Permission.EDIT_STORIES, on=Story)
def add_articles(story: Story) -> Response:
    """Put the ticked articles into the story."""
    chosen = [get_by_public_id(session(), Article, one) for one in _ticked("articles")]
    added = services.add_articles(session(), actor(), story, chosen)
    queue_services.articles_joined_story(session(), chosen)
    commit()
    flash(ngettext("%(num)d article added.", "%(num)d articles added.", added), "success")
    return redirect(url_for("stories.choose_articles", story_id=story.public_id))


@blueprint.post("/stories/<uuid:story_id>/articles/<uuid:article_id>/remove")
@requires(Permission.EDIT_STORIES, on=Story)
def remove_article(story: Story, article_id: UUID) -> Response:
    """Take an article out of the story."""
    services.remove_article(session(), actor(), story, get_by_public_id(session(), Article, article_id))
    commit()
    flash(_("The article is out of the story. Its answers come back with it."), "success")
    return redirect(url_for("stories.choose_articles", story_id=story.public_id))


@blueprint.post("/stories/<uuid:story_id>/questions")
@requires(Permission.EDIT_STORIES, on=Story)
def add_question(story: Story) -> Shown | Response:
    """Add a row to the grid."""
    form = QuestionForm(request.form)
    if not form.validate():
        return _story_page(story, form), 422
    try:
        question = services.add_question(session(), actor(), story, form.text.data or "")
    except DomainError as error:
        form.refuse(error, words(error))
        return _story_page(story, form), 422
    commit()
    return redirect(
        url_for("stories.edit_question", story_id=story.public_id, question_id=question.public_id)
    )


@blueprint.post("/stories/<uuid:story_id>/questions/<uuid:question_id>/move")
@requires(Permission.EDIT_STORIES, on=Story)
def move_question(story: Story, question_id: UUID) -> Response:
    """Move a row one place up or down."""
    question = queries.get_question(session(), story, question_id)
    services.move_question(session(), actor(), question, up=request.form.get("direction") == "up")
    commit()
    return redirect(
        url_for("stories.show_story", story_id=story.public_id, _anchor=f"question-{question.public_id}")
    )


@blueprint.get("/stories/<uuid:story_id>/questions/<uuid:question_id>")
@requires(Permission.EDIT_STORIES, on=Story)
def edit_question(story: Story, question_id: UUID) -> str:
    """A row by itself: its wording, the claims that answer it, and claims to choose from."""
    question = queries.get_question(session(), story, question_id)
    form = RenameQuestionForm(data={"text": question.text, "version": question.version})
    return _question_page(story, question, form)


def _question_page(story: Story, question: Question, form: RenameQuestionForm) -> str:
    answers = [
        answer.claim for answer in queries.answers_in(session(), story) if answer.question_id == question.id
    ]
    search = request.args.get("q", "").strip()
    query = queries.claims_to_choose(story).where(Claim.id.not_in([claim.id for claim in answers]))
    return render_template(
        "stories/edit_question.html",
        story=story,
        question=question,
        form=form,
        answers=answers,
        offered=paginate(
            session(),
            queries.with_words(query, search),
            by=[Claim.article_version_id, Claim.position, Claim.id],
            cursor=request.args.get("cursor"),
        ),
        search=search,
    )


@blueprint.post("/stories/<uuid:story_id>/questions/<uuid:question_id>")
@requires(Permission.EDIT_STORIES, on=Story)
def rename_question(story: Story, question_id: UUID) -> Shown | Response:
    """Word a question anew; two people at once are shown both wordings."""
    question = queries.get_question(session(), story, question_id)
    form = RenameQuestionForm(request.form)
    resolution = request.form.get("resolution")
    if resolution == "theirs":
        return redirect(_row_address(story, question))
    if resolution == "mine":
        form.text.data = request.form.get("mine", "")
    if not form.validate():
        return _question_page(story, question, form), 422
    try:
        services.rename_question(
            session(), actor(), question, form.text.data or "", version=form.version.data or 0
        )
    except StaleVersion as error:
        return _both_wordings(story, question, error), 409
    except DomainError as error:
        form.refuse(error, words(error))
        return _question_page(story, question, form), 422
    commit()
    flash(_("The question has its new wording."), "success")
    return redirect(_row_address(story, question))


def _both_wordings(story: Story, question: Question, error: StaleVersion) -> str:
    return render_template(
        "stories/conflict.html",
        story=story,
        action=url_for("stories.rename_question", story_id=story.public_id, question_id=question.public_id),
        version=question.version,
        rows=[
            {
                "name": "text",
                "label": _("Question"),
                "yours": error.yours["text"],
                "theirs": error.theirs["text"],
                "lang": None,
            }
        ],
        mine=error.yours["text"],
        by=error.by,
        at=moment_label(error.at) if error.at else "",
    )


@blueprint.post("/stories/<uuid:story_id>/questions/<uuid:question_id>/answers")
@requires(Permission.EDIT_STORIES, on=Story)
def answer(story: Story, question_id: UUID) -> Response:
    """Let the ticked claims answer the question."""
    question = queries.get_question(session(), story, question_id)
    chosen = queries.claims_by_public_id(session(), _ticked("claims"))
    added = services.answer(session(), actor(), question, chosen)
    commit()
    flash(ngettext("%(num)d claim put into the row.", "%(num)d claims put into the row.", added), "success")
    return redirect(_row_address(story, question))


@blueprint.post("/stories/<uuid:story_id>/questions/<uuid:question_id>/answers/<uuid:claim_id>/remove")
@requires(Permission.EDIT_STORIES, on=Story)
def remove_answer(story: Story, question_id: UUID, claim_id: UUID) -> Response:
    """Take a claim out of the row."""
    question = queries.get_question(session(), story, question_id)
    services.remove_answer(session(), actor(), question, get_by_public_id(session(), Claim, claim_id))
    commit()
    return redirect(_row_address(story, question))


@blueprint.get("/stories/<uuid:story_id>/notes/new")
@requires(Permission.WRITE_NOTES, on=Story)
def new_note(story: Story) -> str:
    """The form of a consistency note. `question` and `claim` in the address choose beforehand."""
    form = _note_form(story)
    form.question.data = request.args.get("question", "")
    ticked = _public_ids(request.args.getlist("claim"))
    return _note_page(story, form, ticked, search="")


@blueprint.post("/stories/<uuid:story_id>/notes")
@requires(Permission.WRITE_NOTES, on=Story)
def write_note(story: Story) -> Shown | Response:
    """Keep a note. The search button only looks for more claims to tie."""
    form = _note_form(story, posted=True)
    ticked = _ticked("claims")
    search = request.form.get("q", "").strip()
    if "search" in request.form:
        return _note_page(story, form, ticked, search=search)
    if not form.validate():
        return _note_page(story, form, ticked, search=search), 422
    try:
        services.write_note(
            session(),
            actor(),
            story=story,
            relation=Relation(form.relation.data),
            between=Between(form.between.data) if form.between.data else None,
            text=form.text.data or "",
            claims=queries.claims_by_public_id(session(), ticked),
            question=queries.get_question(session(), story, UUID(form.question.data))
            if form.question.data
            else None,
        )
    except DomainError as error:
        form.refuse(error, words(error))
        return _note_page(story, form, ticked, search=search), 422
    commit()
    flash(_("The note is kept."), "success")
    return redirect(url_for("stories.show_story", story_id=story.public_id, _anchor="notes"))


def _note_form(story: Story, *, posted: bool = False) -> NoteForm:
    form = NoteForm(request.form) if posted else NoteForm()
    form.question.choices = [
        SelectChoice("", _("No question: the claims by themselves")),
        *(SelectChoice(str(row.public_id), row.text) for row in queries.questions_of(session(), story)),
    ]
    return form


def _note_page(story: Story, form: NoteForm, ticked: Sequence[UUID], *, search: str) -> str:
    answers = queries.answers_in(session(), story)
    in_row = [one.claim for one in answers if form.question.data in {"", None, str(one.question.public_id)}]
    found: Sequence[Claim] = []
    if search:
        query = queries.with_words(queries.claims_to_choose(story), search)
        found = paginate(session(), query, by=[Claim.id], limit=MOST_FOUND).items
    offered = dict.fromkeys([*queries.claims_by_public_id(session(), ticked), *in_row, *found])
    return render_template(
        "stories/new_note.html",
        story=story,
        form=form,
        offered=list(offered),
        ticked=set(ticked),
        search=search,
    )


@blueprint.post("/stories/<uuid:story_id>/notes/<uuid:note_id>/resolve")
@requires(Permission.RESOLVE_NOTES, on=Story)
def resolve_note(story: Story, note_id: UUID) -> Shown | Response:
    """Settle a note with a reason."""
    note = _readable_note(story, note_id)
    form = ResolutionForm(request.form)
    if not form.validate():
        flash(_("Write how it was resolved."), "error")
        return _story_page(story), 422
    try:
        services.resolve_note(
            session(), actor(), note, resolution=form.resolution.data or "", version=form.version.data or 0
        )
    except StaleVersion as error:
        return _note_changed(story, note, error), 409
    commit()
    flash(_("The note is resolved."), "success")
    return redirect(_note_address(story, note))


@blueprint.post("/stories/<uuid:story_id>/notes/<uuid:note_id>/reopen")
@requires(Permission.RESOLVE_NOTES, on=Story)
def reopen_note(story: Story, note_id: UUID) -> Shown | Response:
    """Open a settled note again."""
    note = _readable_note(story, note_id)
    try:
        services.reopen_note(session(), actor(), note, version=_seen_version())
    except StaleVersion as error:
        return _note_changed(story, note, error), 409
    commit()
    flash(_("The note is open again."), "success")
    return redirect(_note_address(story, note))


def _note_changed(story: Story, note: ConsistencyNote, error: StaleVersion) -> str:
    """What the person wrote and how the note stands now, for them to decide again."""
    return render_template(
        "stories/note_changed.html",
        story=story,
        note=note,
        yours=error.yours["resolution"],
        by=error.by,
        at=moment_label(error.at) if error.at else "",
        form=ResolutionForm(data={"resolution": error.yours["resolution"], "version": note.version}),
    )


def _readable_note(story: Story, note_id: UUID) -> ConsistencyNote:
    note = queries.get_note(session(), story, note_id)
    view.require_readable(session(), actor(), note)
    return note


def _row_address(story: Story, question: Question) -> str:
    return url_for("stories.edit_question", story_id=story.public_id, question_id=question.public_id)


def _note_address(story: Story, note: ConsistencyNote) -> str:
    return url_for("stories.show_story", story_id=story.public_id, _anchor=f"note-{note.public_id}")


def _ticked(name: str) -> list[UUID]:
    return _public_ids(request.form.getlist(name))


def _public_ids(values: Sequence[str]) -> list[UUID]:
    try:
        return list(dict.fromkeys(UUID(value) for value in values))
    except ValueError:
        raise Malformed(N_("The request could not be understood.")) from None


def _seen_version() -> int:
    try:
        return int(request.form["version"])
    except (KeyError, ValueError):
        raise DomainError(N_("The form does not say which version it saw. Load the page again.")) from None
