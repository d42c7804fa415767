"""Pages on which leads hand claims out, and everybody declares conflicts of interest."""

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response

from workbench.articles.models import Source
from workbench.claims.models import Claim
from workbench.db import clock
from workbench.db.pagination import paginate
from workbench.db.rows import find_by_public_id, get_by_public_id
from workbench.desk.assigning.forms import AssignForm, ConflictForm, DueForm
from workbench.errors import N_, DomainError, Malformed
from workbench.people.models import Role, User
from workbench.people.permissions import Permission
from workbench.people.queries import active_reviewers
from workbench.queues import assigning, conflicts
from workbench.queues import queries as queue_queries
from workbench.queues.assigning import Plan
from workbench.queues.forms import in_utc
from workbench.queues.models import AssignmentBatch, ConflictOfInterest, Queue
from workbench.queues.sharing import How
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.errors import words
from workbench.web.identity import actor

blueprint = Blueprint("assigning", __name__)

Shown = str | tuple[str, int]


@blueprint.get("/queues/<uuid:queue_id>/assign")
@requires(Permission.ASSIGN_CLAIMS, on=Queue)
def assign_form(queue: Queue) -> str:
    """Whom to give which claims. Claims named in the address are chosen already."""
    form = AssignForm()
    form.offer(queue_queries.members_of(session(), queue), now=clock.now(session()))
    return _assign_page(queue, form, _claims(request.args.getlist("claim")))


def _assign_page(queue: Queue, form: AssignForm, claims: list[Claim], plan: Plan | None = None) -> str:
    return render_template(
        "assigning/assign.html", queue=queue, form=form, claims=claims, plan=plan, due_form=DueForm()
    )


@blueprint.post("/queues/<uuid:queue_id>/assign")
@requires(Permission.ASSIGN_CLAIMS, on=Queue)
def assign(queue: Queue) -> Shown | Response:
    """Give the claims, or show who would get how many."""
    form = AssignForm(request.form)
    members = queue_queries.members_of(session(), queue)
    form.offer(members, now=clock.now(session()))
    claims = _claims(request.form.getlist("claim"))
    if not form.validate():
        return _assign_page(queue, form, claims), 422
    people, how, wanted = (
        form.chosen(members),
        How(form.how.data),
        claims or form.count.data or assigning.MOST,
    )
    try:
        if "preview" in request.form:
            plan = assigning.preview(session(), queue, people, how=how, claims=wanted)
            return _assign_page(queue, form, claims, plan)
        plan = assigning.assign(
            session(), actor(), queue, people, how=how, claims=wanted, until=form.holds_until()
        )
    except DomainError as error:
        form.refuse(error, words(error))
        return _assign_page(queue, form, claims), error.status
    commit()
    flash(
        ngettext("%(num)s claim is assigned.", "%(num)s claims are assigned.", plan.total),
        "success" if plan.total else "warning",
    )
    return redirect(url_for("queues.show_queue", queue_id=queue.public_id, show="held"))


@blueprint.post("/queues/<uuid:queue_id>/due")
@requires(Permission.ASSIGN_CLAIMS, on=Queue)
def set_due(queue: Queue) -> Shown | Response:
    """Give claims of a queue a time of their own."""
    form, claims = DueForm(request.form), _claims(request.form.getlist("claim"))
    if not form.validate():
        raise Malformed(N_("The form is not complete."))
    number = assigning.set_due(session(), actor(), queue, claims, in_utc(form.due_at.data))
    commit()
    flash(ngettext("%(num)s claim has a new time.", "%(num)s claims have a new time.", number), "success")
    return redirect(url_for("queues.show_queue", queue_id=queue.public_id))


@blueprint.post("/assignment-batches/<uuid:assignment_batch_id>/undo")
@requires(Permission.ASSIGN_CLAIMS, on=AssignmentBatch)
def undo(assignment_batch: AssignmentBatch) -> Response:
    """Take back what was handed out in one go."""
    number = assigning.undo(session(), actor(), assignment_batch)
    commit()
    flash(
        ngettext(
            "%(num)s claim is back in the queue; drafts are kept.",
            "%(num)s claims are back in the queue; drafts are kept.",
            number,
        ),
        "success",
    )
    return redirect(url_for("queues.show_queue", queue_id=assignment_batch.queue.public_id))


# --- conflicts of interest -------------------------------------------------------------------------------


@blueprint.get("/conflicts-of-interest")
@requires(Permission.DECLARE_CONFLICT)
def list_conflicts(form: ConflictForm | None = None) -> str:
    """A lead sees everybody's, others their own."""
    person = actor()
    page = paginate(
        session(),
        conflicts.seen_by(person),
        by=[ConflictOfInterest.id],
        cursor=request.args.get("cursor"),
    )
    if form is None:
        form = ConflictForm(data={"person_id": str(person.public_id)})
        form.offer(session(), _people())
    return render_template("assigning/conflicts.html", form=form, page_of_conflicts=page)


@blueprint.post("/conflicts-of-interest")
@requires(Permission.DECLARE_CONFLICT)
def declare_conflict() -> Shown | Response:
    """Keep a source's claims from somebody."""
    form = ConflictForm(request.form)
    people = _people()
    form.offer(session(), people)
    if not form.validate():
        return list_conflicts(form), 422
    person = next((one for one in people if str(one.public_id) == form.person_id.data), actor())
    source = get_by_public_id(session(), Source, UUID(form.source_id.data))
    try:
        conflicts.declare(session(), actor(), person, source, note=form.note.data or "")
    except DomainError as error:
        form.refuse(error, words(error))
        return list_conflicts(form), error.status
    commit()
    flash(
        _("Declared. %(name)s is given no claims of %(source)s.", name=person.name, source=source.name),
        "success",
    )
    return redirect(url_for("assigning.list_conflicts"))


@blueprint.post("/conflicts-of-interest/<uuid:conflict_of_interest_id>/end")
@requires(Permission.END_CONFLICT, on=ConflictOfInterest)
def end_conflict(conflict_of_interest: ConflictOfInterest) -> Response:
    """Take a declaration back."""
    conflicts.end(session(), actor(), conflict_of_interest)
    commit()
    flash(_("The declaration is taken back; it stays on record."), "success")
    return redirect(url_for("assigning.list_conflicts"))


def _people() -> list[User]:
    """For whom the person asking may declare."""
    person = actor()
    return active_reviewers(session()) if Role(person.role).includes(Role.LEAD) else [person]


def _claims(typed: list[str]) -> list[Claim]:
    """The claims of some public ids; what is none is left out."""
    found = []
    for each in typed[: assigning.MOST]:
        try:
            claim = find_by_public_id(session(), Claim, UUID(each))
        except ValueError:
            continue
        if claim is not None:
            found.append(claim)
    return found
