"""Pages of jobs: one's own, how one goes, and stopping it."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from workbench.db.pagination import paginate
from workbench.errors import N_
from workbench.jobs import queries, services
from workbench.jobs.models import Job
from workbench.people.permissions import Permission
from workbench.web import i18n
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.identity import actor

blueprint = Blueprint("jobs", __name__)

KINDS = {
    "import-articles": N_("Import of articles"),
    "add-article": N_("Splitting of a long article"),
    "fill-queue": N_("Filling of a queue"),
    "freeze-claim-set": N_("Freezing of a claim set"),
    "send-digests": N_("Sending of digests by e-mail"),
}


@blueprint.get("/jobs")
@requires(Permission.USE_OWN_ACCOUNT)
def list_jobs() -> str:
    """The jobs somebody started, the latest first."""
    page = paginate(
        session(),
        queries.jobs_of(actor().id),
        by=[Job.id],
        descending=True,
        cursor=request.args.get("cursor"),
    )
    return render_template("jobs/list.html", page_of_jobs=page, kind_label=_kind_label)


@blueprint.get("/jobs/<uuid:job_id>")
@requires(Permission.READ_JOB, on=Job)
def show_job(job: Job) -> str:
    """How a job goes and what came of it. A request of htmx gets the moving part, or on pages of other rooms
    the bar alone."""
    template = "jobs/show.html"
    if "HX-Request" in request.headers:
        template = "jobs/_progress.html" if request.headers.get("HX-Target") == "job" else "jobs/_bar.html"
    return render_template(template, job=job, kind_label=_kind_label)


@blueprint.post("/jobs/<uuid:job_id>/cancel")
@requires(Permission.CANCEL_JOB, on=Job)
def cancel_job(job: Job) -> Response:
    """Stop a job."""
    services.cancel(session(), actor(), job)
    commit()
    flash(i18n.filled(job.message, job.message_values), "info")
    return redirect(url_for("jobs.show_job", job_id=job.public_id))


def _kind_label(job: Job) -> str:
    return str(_(KINDS[job.kind]))
