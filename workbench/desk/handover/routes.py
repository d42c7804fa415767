"""The page a person leaves with, and handing claims over from it."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response

from workbench.db import clock
from workbench.desk.handover import queries, services, view
from workbench.desk.handover.forms import HandOverForm, HandOverSeveralForm
from workbench.errors import DomainError, StaleVersion
from workbench.people import absence
from workbench.people.forms import AwayForm
from workbench.people.models import User
from workbench.people.permissions import Permission
from workbench.people.queries import active_reviewers
from workbench.queues import handing_over, holds
from workbench.queues.assigning import Plan
from workbench.queues.models import Assignment, Queue
from workbench.queues.sharing import How, Skip
from workbench.reviews.handing_over import written_by_others
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.errors import words
from workbench.web.identity import actor

blueprint = Blueprint("handover", __name__)

Shown = str | tuple[str, int]
Plans = list[tuple[Queue | None, Plan]]


@blueprint.get("/hand-over")
@requires(Permission.ASSIGN_CLAIMS)
def list_holders() -> str:
    """Who holds how many claims; from here to the page of each."""
    return render_template("handover/holders.html", holders=queries.people_holding_claims(session()))


@blueprint.get("/hand-over/<uuid:user_id>")
@requires(Permission.HAND_OVER, on=User)
def show(user: User) -> str:
    """Everything of a person that is open. A lead may open it for others."""
    handover = view.handover_of(session(), actor(), user)
    held = _holds(handover)
    form = HandOverSeveralForm(data={"assignments": [str(one.public_id) for one in held]})
    _offer(form, user, held)
    return _page(handover, form)


def _page(
    handover: view.Handover,
    form: HandOverSeveralForm,
    *,
    plans: Plans | None = None,
    away_form: AwayForm | None = None,
    overtaken: bool = False,
) -> str:
    """`overtaken`: the person changed since the form of being away was opened."""
    person = handover.person
    return render_template(
        "handover/show.html",
        handover=handover,
        form=form,
        plans=plans,
        is_own=person.id == actor().id,
        is_away=absence.is_away(person, now=handover.now),
        away_form=away_form or AwayForm(data={"away_until": person.away_until, "version": person.version}),
        overtaken=overtaken,
    )


@blueprint.post("/hand-over/<uuid:user_id>")
@requires(Permission.HAND_OVER, on=User)
def hand_over_several(user: User) -> Shown | Response:
    """Share several claims of a person out among others, or show who would get how many."""
    handover = view.handover_of(session(), actor(), user)
    held = _holds(handover)
    form = HandOverSeveralForm(request.form)
    others = _offer(form, user, held)
    if not form.validate():
        return _page(handover, form), 422
    chosen, people, how = form.chosen_claims(held), form.chosen(others), How(form.how.data)
    try:
        if "preview" in request.form:
            return _page(handover, form, plans=services.preview(session(), user, chosen, people, how=how))
        plans = services.hand_over_several(
            session(), actor(), user, chosen, people, how=how, note=form.note.data or ""
        )
    except DomainError as error:
        form.refuse(error, words(error))
        return _page(handover, form), error.status
    commit()
    _tell(plans)
    return redirect(url_for("handover.show", user_id=user.public_id))


@blueprint.post("/hand-over/<uuid:user_id>/away")
@requires(Permission.ASSIGN_CLAIMS, on=User)
def set_away(user: User) -> Shown | Response:
    """A lead says until when somebody is away."""
    form = AwayForm(request.form)
    if not form.validate():
        return _away_page(user, form), 422
    try:
        absence.set_away(session(), actor(), user, form.away_until.data, version=form.version.data or 0)
    except StaleVersion:
        form.send_against(user.version)
        return _away_page(user, form, overtaken=True), 409
    except DomainError as error:
        form.refuse(error, words(error))
        return _away_page(user, form), error.status
    commit()
    return redirect(url_for("handover.show", user_id=user.public_id))


def _away_page(user: User, form: AwayForm, *, overtaken: bool = False) -> str:
    handover = view.handover_of(session(), actor(), user)
    several = HandOverSeveralForm()
    _offer(several, user, _holds(handover))
    return _page(handover, several, away_form=form, overtaken=overtaken)


@blueprint.get("/assignments/<uuid:assignment_id>/hand-over")
@requires(Permission.HAND_OVER_ASSIGNMENT, on=Assignment)
def hand_over_form(assignment: Assignment) -> str:
    """To whom a claim may go."""
    return _hand_over_page(assignment, HandOverForm())


def _hand_over_page(assignment: Assignment, form: HandOverForm) -> str:
    holds.require_live(assignment)
    people = [person for person in active_reviewers(session()) if person.id != assignment.user_id]
    found = handing_over.hindrances(
        session(), assignment, people, done_with=written_by_others(session(), [assignment])
    )
    form.offer([person for person in people if found[person.id] is None])
    return render_template(
        "handover/hand_over.html",
        assignment=assignment,
        claim=assignment.claim,
        form=form,
        away=[person for person in people if found[person.id] is Skip.AWAY],
        is_own=assignment.user_id == actor().id,
    )


@blueprint.post("/assignments/<uuid:assignment_id>/hand-over")
@requires(Permission.HAND_OVER_ASSIGNMENT, on=Assignment)
def hand_over(assignment: Assignment) -> Shown | Response:
    """Hand a claim to a colleague, with draft and evidence."""
    form = HandOverForm(request.form)
    people = active_reviewers(session())
    form.offer(people)
    if not form.validate():
        return _hand_over_page(assignment, form), 422
    leaver = assignment.user
    to = next(person for person in people if str(person.public_id) == form.to.data)
    try:
        services.hand_over(session(), actor(), assignment, to, note=form.note.data or "")
    except handing_over.NotForThem as error:
        form.refuse(error, words(error))
        return _hand_over_page(assignment, form), error.status
    commit()
    flash(_("%(name)s has the claim now, with what was written and found so far.", name=to.name), "success")
    return redirect(url_for("handover.show", user_id=leaver.public_id))


def _holds(handover: view.Handover) -> list[Assignment]:
    return [one.assignment for one in handover.held if one.assignment is not None]


def _offer(form: HandOverSeveralForm, leaver: User, held: list[Assignment]) -> list[User]:
    others = [person for person in active_reviewers(session()) if person.id != leaver.id]
    form.offer(others, now=clock.now(session()))
    form.offer_claims(held)
    return others


def _tell(plans: Plans) -> None:
    number = sum(plan.total for _queue, plan in plans)
    flash(
        ngettext("%(num)s claim is handed over.", "%(num)s claims are handed over.", number),
        "success" if number else "warning",
    )
    left = sum(count for _queue, plan in plans for _reason, count in plan.skipped)
    if left:
        flash(
            ngettext(
                "%(num)s claim could be nobody's of these and is back in its queue.",
                "%(num)s claims could be nobody's of these and are back in their queues.",
                left,
            ),
            "info",
        )
