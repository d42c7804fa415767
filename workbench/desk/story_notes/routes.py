"""Pages of consistency notes."""

from collections.abc import Sequence
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response
from wtforms.fields.choices import SelectChoice

from workbench.articles.models import Article
from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim
from workbench.db.pagination import paginate
from workbench.db.rows import get_by_public_id
from workbench.desk.story_notes import services
from workbench.desk.story_notes.forms import EditNoteForm, NoteForm, ResolutionForm
from workbench.desk.story_page import suggested, view
from workbench.desk.story_page.forms import QuestionForm
from workbench.errors import DomainError, StaleVersion
from workbench.people.permissions import Permission
from workbench.stories import note_queries, notes, queries, suggestions
from workbench.stories.models import (
    Between,
    ConsistencyNote,
    Origin,
    Relation,
    Story,
    SuggestionDecision,
    SuggestionKind,
)
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.errors import words
from workbench.web.identity import actor
from workbench.web.posted import public_ids, seen_version, ticked
from workbench.web.rendering import moment_label

blueprint = Blueprint("story_notes", __name__)

Shown = str | tuple[str, int]
MOST_FOUND = 40
"""Claims that a search beside a note offers."""


@blueprint.get("/stories/<uuid:story_id>/notes/new")
@requires(Permission.WRITE_NOTES, on=Story)
def new_note(story: Story) -> str:
    """The form of a consistency note. `question`, `article` and `claim` in the address choose beforehand."""
    form = _note_form(story)
    form.question.data = request.args.get("question", "")
    form.article.data = request.args.get("article", "")
    return _note_page(story, form, public_ids(request.args.getlist("claim")), search="")


@blueprint.post("/stories/<uuid:story_id>/notes")
@requires(Permission.WRITE_NOTES, on=Story)
def write_note(story: Story) -> Shown | Response:
    """Keep a note. The search button only looks for more claims to tie."""
    form = _note_form(story, posted=True)
    chosen = ticked("claims")
    search = request.form.get("q", "").strip()
    if "search" in request.form:
        return _note_page(story, form, chosen, search=search)
    if not form.validate():
        return _note_page(story, form, chosen, search=search), 422
    try:
        notes.write_note(
            session(),
            actor(),
            story=story,
            relation=Relation(form.relation.data),
            between=form.who,
            text=form.text.data or "",
            claims=queries.claims_by_public_id(session(), chosen),
            question=queries.get_question(session(), story, UUID(form.question.data))
            if form.question.data
            else None,
            article=get_by_public_id(session(), Article, UUID(form.article.data))
            if form.article.data
            else None,
            evidence=form.evidence(),
        )
    except DomainError as error:
        form.refuse(error, words(error))
        return _note_page(story, form, chosen, search=search), 422
    commit()
    flash(_("The note is kept."), "success")
    return redirect(url_for("stories.show_story", story_id=story.public_id, _anchor="notes"))


def _note_form(story: Story, *, posted: bool = False) -> NoteForm:
    form = NoteForm(request.form) if posted else NoteForm()
    form.question.choices = [
        SelectChoice("", _("No question: the claims by themselves")),
        *(SelectChoice(str(row.public_id), row.text) for row in queries.questions_of(session(), story)),
    ]
    form.article.choices = [
        SelectChoice("", _("No article: the note is between sources")),
        *(
            SelectChoice(
                str(version.article.public_id), f"{version.article.source.name}: {version.title[:80]}"
            )
            for version in queries.current_versions(session(), story)
        ),
    ]
    return form


def _note_page(story: Story, form: NoteForm, chosen: Sequence[UUID], *, search: str) -> str:
    answers = queries.answers_in(session(), story)
    in_row = [one.claim for one in answers if form.question.data in {"", None, str(one.question.public_id)}]
    found: Sequence[Claim] = []
    if search:
        query = claim_queries.with_words(queries.claims_to_choose(story), search)
        found = paginate(session(), query, by=[Claim.id], limit=MOST_FOUND).items
    offered = dict.fromkeys([*queries.claims_by_public_id(session(), chosen), *in_row, *found])
    return render_template(
        "stories/new_note.html",
        story=story,
        form=form,
        offered=list(offered),
        ticked=set(chosen),
        search=search,
    )


@blueprint.get("/stories/<uuid:story_id>/notes/suggested")
@requires(Permission.WRITE_NOTES, on=Story)
def suggest_notes(story: Story) -> str:
    """Notes that the grid and the articles ask for."""
    return _suggestions_page(story)


@blueprint.post("/stories/<uuid:story_id>/notes/suggested")
@requires(Permission.WRITE_NOTES, on=Story)
def decide_suggestion(story: Story) -> Shown | Response:
    """Keep a suggested note, as it is or reworded; or dismiss it for good."""
    key = request.form.get("key", "")
    dismissed = request.form.get("decision") == "dismiss"
    try:
        if not dismissed:
            found = suggested.notes(session(), view.view_of(session(), actor(), story))
            one = next((each for each in found if each.key == key), None)
            if one is None:
                flash(_("This suggestion is decided already."), "error")
                return _suggestions_page(story), 409
            notes.write_note(
                session(),
                actor(),
                story=story,
                relation=one.relation,
                between=None if one.between is None else Between(one.between),
                text=request.form.get("text", ""),
                claims=one.claims,
                question=one.question,
                article=None if one.version is None else one.version.article,
                origin=Origin.SUGGESTION,
            )
        suggestions.decide(
            session(),
            actor(),
            story,
            kind=SuggestionKind.NOTE,
            key=key,
            decision=SuggestionDecision.DISMISSED if dismissed else SuggestionDecision.ACCEPTED,
        )
    except DomainError as error:
        flash(words(error), "error")
        return _suggestions_page(story), 422
    commit()
    flash(_("Dismissed. It will not be suggested again.") if dismissed else _("The note is kept."), "success")
    return redirect(url_for("story_notes.suggest_notes", story_id=story.public_id))


def _suggestions_page(story: Story) -> str:
    seen = view.view_of(session(), actor(), story)
    return render_template(
        "stories/suggested_notes.html", story=story, seen=seen, suggested=suggested.notes(session(), seen)
    )


@blueprint.get("/stories/<uuid:story_id>/notes/<uuid:note_id>")
@requires(Permission.WRITE_NOTES, on=Story)
def edit_note(story: Story, note_id: UUID) -> str:
    """A note by itself, to word it anew."""
    note = _readable_note(story, note_id)
    return _edit_page(story, note, _form_of(note))


@blueprint.post("/stories/<uuid:story_id>/notes/<uuid:note_id>")
@requires(Permission.WRITE_NOTES, on=Story)
def reword_note(story: Story, note_id: UUID) -> Shown | Response:
    """Keep the new wording; who comes late is shown both."""
    note = _readable_note(story, note_id)
    form = EditNoteForm(request.form)
    if not form.validate():
        return _edit_page(story, note, form), 422
    try:
        notes.edit_note(
            session(),
            actor(),
            note,
            relation=Relation(form.relation.data),
            between=form.who,
            text=form.text.data or "",
            version=form.version.data or 0,
        )
    except StaleVersion as error:
        form.version.data = note.version
        flash(words(error), "error")
        return _edit_page(story, note, form, theirs=str(error.theirs["text"])), 409
    except DomainError as error:
        form.refuse(error, words(error))
        return _edit_page(story, note, form), 422
    commit()
    flash(_("The note has its new wording."), "success")
    return redirect(_note_address(story, note))


def _form_of(note: ConsistencyNote) -> EditNoteForm:
    return EditNoteForm(
        data={
            "relation": Relation(note.relation).value,
            "between": note.between or "",
            "text": note.text,
            "version": note.version,
        }
    )


def _edit_page(story: Story, note: ConsistencyNote, form: EditNoteForm, *, theirs: str = "") -> str:
    return render_template("stories/edit_note.html", story=story, note=note, form=form, theirs=theirs)


@blueprint.post("/stories/<uuid:story_id>/notes/<uuid:note_id>/resolve")
@requires(Permission.RESOLVE_NOTES, on=Story)
def resolve_note(story: Story, note_id: UUID) -> Shown | Response:
    """Settle a note with a reason."""
    note = _readable_note(story, note_id)
    version = seen_version()
    form = ResolutionForm(request.form)
    if not form.validate():
        page = render_template(
            "stories/show_story.html",
            seen=view.view_of(session(), actor(), story),
            story=story,
            form=QuestionForm(),
            chosen=None,
            refused={"note": note, "form": form},
        )
        return page, 422
    try:
        services.resolve_note(
            session(), actor(), note, resolution=form.resolution.data or "", version=version
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
        notes.reopen_note(session(), actor(), note, version=seen_version())
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
    note = note_queries.get_note(session(), story, note_id)
    view.require_readable(session(), actor(), note)
    return note


def _note_address(story: Story, note: ConsistencyNote) -> str:
    return url_for("stories.show_story", story_id=story.public_id, _anchor=f"note-{note.public_id}")
