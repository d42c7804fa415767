"""Pages of queues, and the acts of whoever takes and holds a claim."""

from flask import Blueprint, flash, jsonify, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response

from workbench.articles.models import Article
from workbench.articles.queries import current_version
from workbench.db.counting import Count
from workbench.db.pagination import paginate
from workbench.errors import N_, DomainError, Malformed, StaleVersion
from workbench.people.permissions import Permission
from workbench.queues import filling, filters, keeping, queries, services, view
from workbench.queues.filling import Preview
from workbench.queues.forms import EditQueueForm, NewQueueForm, edit_form_of
from workbench.queues.models import Assignment, Queue, QueueState
from workbench.queues.offers import NothingGiven
from workbench.queues.tallies import Group, Tally
from workbench.stories.models import Question
from workbench.web import charts
from workbench.web.access import requires
from workbench.web.charts import Part
from workbench.web.database import commit, session
from workbench.web.errors import words
from workbench.web.identity import actor

blueprint = Blueprint("queues", __name__)

Shown = str | tuple[str, int]

TONES = {Group.DONE: "final", Group.SECOND_REVIEW: "begun", Group.ADJUDICATION: "apart"}
"""How the bar of a queue's page shows what is done or begun; the rest is empty."""


@blueprint.get("/queues")
@requires(Permission.READ_QUEUES)
def list_queues() -> str:
    """All queues, the newest first."""
    page = paginate(
        session(),
        queries.all_queues(),
        by=[Queue.id],
        descending=True,
        limit=20,
        cursor=request.args.get("cursor"),
    )
    return render_template(
        "queues/list_queues.html",
        page_of_queues=page,
        rows=[view.row_of(session(), queue) for queue in page.items],
    )


@blueprint.get("/queues/new")
@requires(Permission.MANAGE_QUEUES)
def new_queue(form: NewQueueForm | None = None, preview: Preview | None = None) -> str:
    """The form of a new queue. A story or source in the address is chosen already."""
    if form is None:
        form = NewQueueForm(data=request.args.to_dict())
        form.offer(session())
    return render_template("queues/new_queue.html", form=form, preview=preview)


@blueprint.get("/queues/preview")
@requires(Permission.MANAGE_QUEUES)
def preview_queue() -> Shown:
    """How many claims the filter of the form finds: the fragment beside it."""
    form = NewQueueForm(request.args)
    form.offer(session())
    try:
        preview = filling.preview(session(), filters.parse(session(), form.filter()))
    except DomainError as error:
        return render_template("queues/_preview.html", preview=None, problem=words(error)), 422
    return render_template("queues/_preview.html", preview=preview, problem=None)


@blueprint.post("/queues")
@requires(Permission.MANAGE_QUEUES)
def create_queue() -> Shown | Response:
    """Make the queue, or show what it would hold."""
    form = NewQueueForm(request.form)
    form.offer(session())
    try:
        if "preview" in request.form:
            return new_queue(form, filling.preview(session(), filters.parse(session(), form.filter())))
        if not form.validate():
            return new_queue(form), 422
        wanted = filters.parse(session(), form.filter())
        elsewhere = filling.preview(session(), wanted).elsewhere
        queue = keeping.create_queue(
            session(),
            actor(),
            name=form.name.data or "",
            filter=wanted,
            members=form.given_members(session()),
            policy=form.policy(),
        )
    except DomainError as error:
        form.refuse(error, words(error))
        return new_queue(form), 422
    commit()
    flash(_("The queue is there."), "success")
    if elsewhere.number:
        flash(_left_out(elsewhere), "info")
    return redirect(url_for("queues.show_queue", queue_id=queue.public_id))


def _left_out(elsewhere: Count) -> str:
    return str(
        ngettext(
            "%(num)s matching claim waits in another queue and was left there.",
            "%(num)s matching claims wait in another queue and were left there.",
            elsewhere.number,
        )
    )


@blueprint.get("/queues/<uuid:queue_id>")
@requires(Permission.READ_QUEUES, on=Queue)
def show_queue(queue: Queue) -> str:
    """What waits, who holds what until when, what is done, and why nothing is given."""
    try:
        group = Group(request.args.get("show", Group.WAITING))
    except ValueError:
        raise Malformed(N_("There is no such list of claims.")) from None
    shown = view.page_of(session(), actor(), queue, group, cursor=request.args.get("cursor"))
    tally: Tally = shown["tally"]
    parts = [Part(tone, tally.number(each)) for each, tone in TONES.items()]
    return render_template(
        "queues/show_queue.html", **shown, tones=TONES, strip=charts.strip(parts, tally.total)
    )


@blueprint.get("/queues/<uuid:queue_id>/edit")
@requires(Permission.MANAGE_QUEUES, on=Queue)
def edit_queue(queue: Queue) -> str:
    """The form of a queue's members and policy."""
    form = edit_form_of(queue, queries.terms_of_members(session(), queue))
    form.offer(session())
    return _edit_page(queue, form)


def _edit_page(queue: Queue, form: EditQueueForm, conflict: StaleVersion | None = None) -> str:
    wanted = filters.in_words(session(), filters.from_json(queue.filter))
    return render_template("queues/edit_queue.html", form=form, queue=queue, wanted=wanted, conflict=conflict)


@blueprint.post("/queues/<uuid:queue_id>/edit")
@requires(Permission.MANAGE_QUEUES, on=Queue)
def update_queue(queue: Queue) -> Shown | Response:
    """Change members and policy."""
    form = EditQueueForm(request.form)
    form.offer(session())
    if not form.validate():
        return _edit_page(queue, form), 422
    try:
        keeping.update_queue(
            session(),
            actor(),
            queue,
            name=form.name.data or "",
            members=form.given_members(session()),
            policy=form.policy(),
            version=form.version.data or 0,
        )
    except StaleVersion as stale:
        # What was typed stays in the form, now against the newer version; what they saved stands above it.
        form.send_against(queue.version)
        return _edit_page(queue, form, stale), 409
    except DomainError as error:
        form.refuse(error, words(error))
        return _edit_page(queue, form), 422
    commit()
    flash(_("The queue is changed."), "success")
    return redirect(url_for("queues.show_queue", queue_id=queue.public_id))


@blueprint.post("/queues/<uuid:queue_id>/state")
@requires(Permission.MANAGE_QUEUES, on=Queue)
def set_state(queue: Queue) -> Response:
    """Pause, close or open a queue."""
    try:
        state, version = QueueState(request.form.get("state", "")), int(request.form.get("version", ""))
    except ValueError:
        raise Malformed(N_("The form is not complete.")) from None
    keeping.set_state(session(), actor(), queue, state=state, version=version)
    commit()
    flash(
        {
            QueueState.OPEN: _("The queue is open: its members may take claims."),
            QueueState.PAUSED: _("The queue is paused: what is held may be finished, nothing new is given."),
            QueueState.CLOSED: _(
                "The queue is closed: claims that nobody had begun are free for other queues."
            ),
        }[state],
        "success",
    )
    return _to_queue(queue)


@blueprint.post("/queues/<uuid:queue_id>/refill")
@requires(Permission.MANAGE_QUEUES, on=Queue)
def refill(queue: Queue) -> Response:
    """Look again for claims that belong into the queue."""
    count = keeping.refill(session(), actor(), queue)
    commit()
    flash(ngettext("%(num)s claim joined the queue.", "%(num)s claims joined the queue.", count), "info")
    return _to_queue(queue)


# --- taking and holding ----------------------------------------------------------------------------------


@blueprint.post("/queues/<uuid:queue_id>/take")
@requires(Permission.TAKE_FROM_QUEUE, on=Queue)
def take(queue: Queue) -> Response:
    """Take the next claim and open it."""
    given = services.take_next(session(), actor(), queue)
    commit()
    if isinstance(given, NothingGiven):
        return _to_queue(queue)  # its page says why
    return _to_claim(given)


@blueprint.post("/articles/<uuid:article_id>/take")
@requires(Permission.TAKE_CLAIMS, on=Article)
def take_article(article: Article) -> Response:
    """Take every claim of an article that somebody chose to check and that can be the person's."""
    claims = queries.open_claims_of(session(), current_version(session(), article))
    back = url_for("article_page.show", article_id=article.public_id)
    return _several(services.take_each(session(), actor(), claims), back=back)


@blueprint.post("/questions/<uuid:question_id>/take")
@requires(Permission.TAKE_CLAIMS, on=Question)
def take_question(question: Question) -> Response:
    """Take a row of a story's grid."""
    claims = queries.claims_answering(session(), question)
    back = url_for("stories.show_story", story_id=question.story.public_id)
    return _several(services.take_each(session(), actor(), claims), back=back)


def _several(several: services.Several, *, back: str) -> Response:
    """Open the first claim taken, and say what could not be had; without any, stay where the button was."""
    commit()
    number = len(several.taken)
    if number:
        flash(
            ngettext("You hold %(num)s claim of these.", "You hold %(num)s claims of these.", number),
            "success",
        )
    if several.refused:
        reasons = dict.fromkeys(words(refusal) for _claim, refusal in several.refused)
        flash(
            ngettext(
                "%(num)s claim could not be yours: %(reasons)s",
                "%(num)s claims could not be yours: %(reasons)s",
                len(several.refused),
                reasons=" ".join(reasons),
            ),
            "info",
        )
    if not number and not several.refused:
        flash(_("There is nothing to take: no claim here is chosen and open."), "info")
    if several.first is None:
        return redirect(back)
    return redirect(url_for("review_screen.show", claim_id=several.first.public_id))


@blueprint.get("/queues/<uuid:queue_id>/guidelines")
@requires(Permission.READ_QUEUES, on=Queue)
def list_guidelines(queue: Queue) -> str:
    """Every version of a queue's guidelines."""
    return render_template(
        "queues/guidelines.html", queue=queue, versions=queries.guidelines_of(session(), queue)
    )


@blueprint.post("/assignments/<uuid:assignment_id>/extend")
@requires(Permission.HOLD_ASSIGNMENT, on=Assignment)
def extend(assignment: Assignment) -> Response:
    """Keep a claim longer; a parked one is taken up again. Scripts get the new end as JSON."""
    services.extend(session(), actor(), assignment)
    commit()
    if request.headers.get("X-Requested-With") == "fetch":
        return jsonify(until=assignment.lease_until.isoformat())
    return _to_claim(assignment)


@blueprint.post("/assignments/<uuid:assignment_id>/release")
@requires(Permission.RELEASE_ASSIGNMENT, on=Assignment)
def release(assignment: Assignment) -> Response:
    """Give a claim back to its queue."""
    services.release(session(), actor(), assignment)
    commit()
    flash(_("The claim is back in its queue; what was written is kept."), "success")
    return _after(assignment)


def _to_claim(assignment: Assignment) -> Response:
    return redirect(url_for("review_screen.show", claim_id=assignment.claim.public_id))


def _to_queue(queue: Queue) -> Response:
    return redirect(url_for("queues.show_queue", queue_id=queue.public_id))


def _after(assignment: Assignment) -> Response:
    """Whoever gave up their own claim goes on with their work; a lead stays at the queue."""
    if assignment.user_id == actor().id or assignment.queue_item is None:
        return redirect(url_for("my_work.show"))
    return _to_queue(assignment.queue_item.queue)
