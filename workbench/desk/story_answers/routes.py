"""Pages of answers."""

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response

from workbench.claims.models import Claim
from workbench.db.rows import get_by_public_id
from workbench.desk.story_answers.forms import BOUNDS, AnswerForm, answer_form
from workbench.errors import N_, DomainError, StaleVersion
from workbench.language import unit_words
from workbench.people.permissions import Permission
from workbench.stories import hearing, queries, rows, structures
from workbench.stories.answering import Structure
from workbench.stories.models import Answer, Question, Story
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.errors import words
from workbench.web.identity import actor
from workbench.web.posted import public_ids, seen_version, ticked

blueprint = Blueprint("story_answers", __name__)

Shown = str | tuple[str, int]


@blueprint.post("/stories/<uuid:story_id>/questions/<uuid:question_id>/answers")
@requires(Permission.EDIT_STORIES, on=Story)
def answer(story: Story, question_id: UUID) -> Response:
    """Let the ticked claims, or one that was dragged here, answer the question."""
    question = queries.get_question(session(), story, question_id)
    chosen = queries.claims_by_public_id(session(), ticked("claims"))
    added = rows.answer(session(), actor(), question, chosen)
    commit()
    flash(ngettext("%(num)d claim put into the row.", "%(num)d claims put into the row.", added), "success")
    return redirect(_row_address(story, question))


@blueprint.get("/stories/<uuid:story_id>/answers/new")
@requires(Permission.EDIT_STORIES, on=Story)
def choose_row(story: Story) -> str:
    """Choose the question that a claim answers; for those who come from the claim. `claim` is in the address."""
    chosen = queries.claims_by_public_id(session(), public_ids(request.args.getlist("claim")))
    if len(chosen) != 1:
        raise DomainError(N_("Choose the claim."), field="claim")
    (claim,) = chosen
    answered = {answer.question_id for answer in queries.answers_of(session(), [claim])}
    return render_template(
        "stories/choose_row.html",
        story=story,
        claim=claim,
        questions=queries.questions_of(session(), story),
        answered=answered,
    )


@blueprint.post("/stories/<uuid:story_id>/answers")
@requires(Permission.EDIT_STORIES, on=Story)
def answer_one_of(story: Story) -> Response:
    """Let claims answer a question named in the form: from beside an article, and for claims moved between rows."""
    question_id = ticked("question")[:1]
    if not question_id:
        raise DomainError(N_("Choose the question."), field="question")
    question = queries.get_question(session(), story, question_id[0])
    chosen = queries.claims_by_public_id(session(), ticked("claims"))
    before = ticked("from")[:1]
    if before and before[0] != question.public_id:
        row = queries.get_question(session(), story, before[0])
        for claim in chosen:
            rows.remove_answer(session(), actor(), row, claim)
    added = rows.answer(session(), actor(), question, chosen)
    commit()
    flash(ngettext("%(num)d claim put into the row.", "%(num)d claims put into the row.", added), "success")
    return redirect(
        url_for("stories.show_story", story_id=story.public_id, _anchor=f"question-{question.public_id}")
    )


@blueprint.get("/stories/<uuid:story_id>/questions/<uuid:question_id>/answers/<uuid:claim_id>")
@requires(Permission.EDIT_STORIES, on=Story)
def edit_answer(story: Story, question_id: UUID, claim_id: UUID) -> str:
    """What one claim answers, for a person to correct."""
    found = _answer(story, question_id, claim_id)
    return _answer_page(story, found, answer_form(found, _structure(found)))


@blueprint.post("/stories/<uuid:story_id>/questions/<uuid:question_id>/answers/<uuid:claim_id>")
@requires(Permission.EDIT_STORIES, on=Story)
def correct_answer(story: Story, question_id: UUID, claim_id: UUID) -> Shown | Response:
    """Keep a correction; the machine's values stay beside it."""
    found = _answer(story, question_id, claim_id)
    form = AnswerForm(request.form)
    if not form.validate():
        return _answer_page(story, found, form), 422
    try:
        rows.correct_answer(session(), actor(), found, form.structure(found), version=form.version.data or 0)
    except StaleVersion as error:
        flash(words(error), "error")
        return _answer_page(story, found, answer_form(found, _structure(found)), yours=error.yours), 409
    except DomainError as error:
        form.refuse(error, words(error))
        return _answer_page(story, found, form), 422
    commit()
    flash(_("The answer is corrected. The reader's suggestion stays beside it."), "success")
    return redirect(
        url_for("stories.show_story", story_id=story.public_id, _anchor=f"question-{question_id}")
    )


@blueprint.post("/stories/<uuid:story_id>/questions/<uuid:question_id>/answers/<uuid:claim_id>/suggestion")
@requires(Permission.EDIT_STORIES, on=Story)
def take_suggestion(story: Story, question_id: UUID, claim_id: UUID) -> Shown | Response:
    """Let the reader's values stand again."""
    found = _answer(story, question_id, claim_id)
    try:
        rows.take_suggestion(session(), actor(), found, version=seen_version())
    except StaleVersion as error:
        flash(words(error), "error")
        return _answer_page(story, found, answer_form(found, _structure(found))), 409
    commit()
    flash(_("The reader's suggestion stands again."), "success")
    return redirect(
        url_for("stories.show_story", story_id=story.public_id, _anchor=f"question-{question_id}")
    )


@blueprint.post("/stories/<uuid:story_id>/questions/<uuid:question_id>/answers/<uuid:claim_id>/remove")
@requires(Permission.EDIT_STORIES, on=Story)
def remove_answer(story: Story, question_id: UUID, claim_id: UUID) -> Response:
    """Take a claim out of the row."""
    question = queries.get_question(session(), story, question_id)
    rows.remove_answer(session(), actor(), question, get_by_public_id(session(), Claim, claim_id))
    commit()
    return redirect(_row_address(story, question))


def _answer(story: Story, question_id: UUID, claim_id: UUID) -> Answer:
    question = queries.get_question(session(), story, question_id)
    (claim,) = queries.claims_by_public_id(session(), [claim_id])
    return rows.get_answer(session(), question, claim)


def _answer_page(
    story: Story, found: Answer, form: AnswerForm, *, yours: dict[str, object] | None = None
) -> str:
    return render_template(
        "stories/edit_answer.html",
        story=story,
        question=found.question,
        answer=found,
        claim=found.claim,
        form=form,
        yours=yours,
        suggestion=structures.from_json(found.suggestion) if found.suggestion else None,
        bounds=BOUNDS,
        units=unit_words.WORDS,
        others=[row for row in queries.questions_of(session(), story) if row.id != found.question_id],
        people=queries.names_of(session(), [found.added_by_id, found.corrected_by_id]),
    )


def _structure(found: Answer) -> Structure:
    ears = hearing.listen(session(), [found.claim])
    return structures.of_answers([found], ears)[found.question_id, found.claim_id]


def _row_address(story: Story, question: Question) -> str:
    return url_for("story_rows.edit_question", story_id=story.public_id, question_id=question.public_id)
