"""Pages of questions."""

from collections.abc import Sequence
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response
from wtforms.fields.choices import SelectChoice

from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim
from workbench.db.pagination import paginate
from workbench.desk.story_page import suggested, view
from workbench.desk.story_page.forms import QuestionForm
from workbench.desk.story_rows.forms import (
    MergeForm,
    RenameQuestionForm,
    SplitForm,
)
from workbench.errors import N_, DomainError, StaleVersion
from workbench.people.permissions import Permission
from workbench.stories import hearing, queries, rows, services, structures, suggestions
from workbench.stories.models import (
    Origin,
    Question,
    Story,
    SuggestionDecision,
    SuggestionKind,
)
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.errors import words
from workbench.web.identity import actor
from workbench.web.posted import ticked
from workbench.web.rendering import moment_label

blueprint = Blueprint("story_rows", __name__)

Shown = str | tuple[str, int]


@blueprint.post("/stories/<uuid:story_id>/questions")
@requires(Permission.EDIT_STORIES, on=Story)
def add_question(story: Story) -> Shown | Response:
    """Add a row to the grid."""
    form = QuestionForm(request.form)
    try:
        if form.validate():
            question = services.add_question(session(), actor(), story, form.text.data or "")
            commit()
            return redirect(_row_address(story, question))
    except DomainError as error:
        form.refuse(error, words(error))
    page = render_template(
        "stories/show_story.html",
        seen=view.view_of(session(), actor(), story),
        story=story,
        form=form,
        chosen=None,
    )
    return page, 422


@blueprint.get("/stories/<uuid:story_id>/questions/proposed")
@requires(Permission.EDIT_STORIES, on=Story)
def propose_questions(story: Story) -> str:
    """Questions that the story's claims answer already."""
    return _proposals_page(story)


@blueprint.post("/stories/<uuid:story_id>/questions/proposed")
@requires(Permission.EDIT_STORIES, on=Story)
def decide_proposal(story: Story) -> Shown | Response:
    """Take a proposed question, as it is or reworded, with the ticked claims; or dismiss it for good."""
    key = request.form.get("key", "")
    decision = SuggestionDecision.ACCEPTED
    if request.form.get("decision") == "dismiss":
        decision = SuggestionDecision.DISMISSED
    try:
        if decision is SuggestionDecision.ACCEPTED:
            question = services.add_question(session(), actor(), story, request.form.get("text", ""))
            claims = queries.claims_by_public_id(session(), ticked("claims"))
            rows.answer(session(), actor(), question, claims, origin=Origin.SUGGESTION)
        suggestions.decide(
            session(), actor(), story, kind=SuggestionKind.QUESTION, key=key, decision=decision
        )
    except DomainError as error:
        flash(words(error), "error")
        return _proposals_page(story), 422
    commit()
    if decision is SuggestionDecision.DISMISSED:
        flash(_("Dismissed. It will not be proposed again."), "success")
    else:
        flash(_("The question is in the grid, with its answers."), "success")
    return redirect(url_for("story_rows.propose_questions", story_id=story.public_id))


def _proposals_page(story: Story) -> str:
    proposals, claims = suggested.proposed_questions(session(), story)
    return render_template("stories/proposed_questions.html", story=story, proposals=proposals, claims=claims)


@blueprint.post("/stories/<uuid:story_id>/questions/<uuid:question_id>/move")
@requires(Permission.EDIT_STORIES, on=Story)
def move_question(story: Story, question_id: UUID) -> Response:
    """Move a row up, down, or to a place."""
    question = queries.get_question(session(), story, question_id)
    here = [row.id for row in queries.questions_of(session(), story)].index(question.id) + 1
    direction = request.form.get("direction")
    to = here - 1 if direction == "up" else here + 1 if direction == "down" else _place()
    rows.move_question(session(), actor(), question, to=to)
    commit()
    return redirect(
        url_for("stories.show_story", story_id=story.public_id, _anchor=f"question-{question.public_id}")
    )


@blueprint.get("/stories/<uuid:story_id>/questions/<uuid:question_id>")
@requires(Permission.EDIT_STORIES, on=Story)
def edit_question(story: Story, question_id: UUID) -> str:
    """A row by itself: its wording, the claims that answer it, and claims to choose from."""
    return _question_page(story, queries.get_question(session(), story, question_id))


def _question_page(
    story: Story,
    question: Question,
    *,
    form: RenameQuestionForm | None = None,
    split: SplitForm | None = None,
) -> str:
    answers = queries.answers_to(session(), story, question)
    ears = hearing.listen(session(), [answer.claim for answer in answers])
    search = request.args.get("q", "").strip()
    inside = [answer.claim_id for answer in answers]
    query = queries.claims_to_choose(story).where(Claim.id.not_in(inside))
    return render_template(
        "stories/edit_question.html",
        story=story,
        question=question,
        form=form or RenameQuestionForm(data={"text": question.text, "version": question.version}),
        split=split or SplitForm(),
        merge=_merge_form(story, question),
        answers=answers,
        structures=structures.of_answers(answers, ears),
        people=queries.names_of(session(), [answer.added_by_id for answer in answers]),
        offered=paginate(
            session(),
            claim_queries.with_words(query, search),
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
        return _question_page(story, question, form=form), 422
    try:
        services.rename_question(
            session(), actor(), question, form.text.data or "", version=form.version.data or 0
        )
    except StaleVersion as error:
        return _both_wordings(story, question, error), 409
    except DomainError as error:
        form.refuse(error, words(error))
        return _question_page(story, question, form=form), 422
    commit()
    flash(_("The question has its new wording."), "success")
    return redirect(_row_address(story, question))


def _both_wordings(story: Story, question: Question, error: StaleVersion) -> str:
    return render_template(
        "stories/conflict.html",
        story=story,
        action=url_for(
            "story_rows.rename_question", story_id=story.public_id, question_id=question.public_id
        ),
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


@blueprint.post("/stories/<uuid:story_id>/questions/<uuid:question_id>/merge")
@requires(Permission.EDIT_STORIES, on=Story)
def merge_questions(story: Story, question_id: UUID) -> Shown | Response:
    """Bring another row's answers and notes into this one."""
    question = queries.get_question(session(), story, question_id)
    form = _merge_form(story, question, posted=True)
    if not form.validate():
        flash(_("Choose another question of the same story."), "error")
        return _question_page(story, question), 422
    other = queries.get_question(session(), story, UUID(form.other.data))
    rows.merge_questions(session(), actor(), question, other)
    commit()
    flash(_("The two rows are one now."), "success")
    return redirect(_row_address(story, question))


@blueprint.post("/stories/<uuid:story_id>/questions/<uuid:question_id>/split")
@requires(Permission.EDIT_STORIES, on=Story)
def split_question(story: Story, question_id: UUID) -> Shown | Response:
    """Give the ticked claims a row of their own."""
    question = queries.get_question(session(), story, question_id)
    form = SplitForm(request.form)
    if not form.validate():
        return _question_page(story, question, split=form), 422
    try:
        claims = queries.claims_by_public_id(session(), ticked("claims"))
        new = rows.split_question(session(), actor(), question, form.text.data or "", claims)
    except DomainError as error:
        form.refuse(error, words(error))
        return _question_page(story, question, split=form), 422
    commit()
    flash(_("The new row stands below the old one."), "success")
    return redirect(_row_address(story, new))


@blueprint.post("/stories/<uuid:story_id>/questions/<uuid:question_id>/remove")
@requires(Permission.EDIT_STORIES, on=Story)
def remove_question(story: Story, question_id: UUID) -> Shown | Response:
    """Take an empty row out of the grid."""
    question = queries.get_question(session(), story, question_id)
    try:
        rows.remove_question(session(), actor(), question)
    except DomainError as error:
        flash(words(error), "error")
        return _question_page(story, question), 422
    commit()
    flash(_("The row is gone."), "success")
    return redirect(url_for("stories.show_story", story_id=story.public_id))


def _merge_form(story: Story, question: Question, *, posted: bool = False) -> MergeForm:
    form = MergeForm(request.form) if posted else MergeForm()
    form.other.choices = _others(queries.questions_of(session(), story), question)
    return form


def _others(questions: Sequence[Question], question: Question) -> list[SelectChoice]:
    return [SelectChoice(str(row.public_id), row.text) for row in questions if row.id != question.id]


def _row_address(story: Story, question: Question) -> str:
    return url_for("story_rows.edit_question", story_id=story.public_id, question_id=question.public_id)


def _place() -> int:
    try:
        return int(request.form["place"])
    except (KeyError, ValueError):
        raise DomainError(N_("Say where the row goes."), field="place") from None
