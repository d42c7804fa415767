"""The API of jobs: how one stands, and stopping it."""

from typing import Any

from marshmallow import Schema, fields

from workbench.jobs import services
from workbench.jobs.models import Job
from workbench.people.permissions import Permission
from workbench.web import i18n
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.identity import actor
from workbench.web.openapi import Blueprint

blueprint = Blueprint("jobs", __name__, description="Jobs")


class JobSchema(Schema):
    id = fields.UUID(required=True)
    kind = fields.String(required=True)
    state = fields.String(required=True)
    done = fields.Integer(required=True)
    total = fields.Integer(required=True, allow_none=True)
    message = fields.String(required=True)
    result = fields.Dict(required=True)
    created_at = fields.DateTime(required=True)
    ended_at = fields.DateTime(required=True, allow_none=True)


@blueprint.route("/jobs/<uuid:job_id>", methods=["GET"])
@requires(Permission.READ_JOB, on=Job)
@blueprint.response(200, JobSchema)
def show_job(job: Job) -> dict[str, Any]:
    """How a job stands, and what came of it."""
    return _body(job)


@blueprint.route("/jobs/<uuid:job_id>/cancel", methods=["POST"])
@requires(Permission.CANCEL_JOB, on=Job)
@blueprint.response(200, JobSchema)
def cancel_job(job: Job) -> dict[str, Any]:
    """Stop a job. What it has done stays; one that has ended stays as it is."""
    services.cancel(session(), actor(), job)
    commit()
    return _body(job)


def _body(job: Job) -> dict[str, Any]:
    return {
        "id": job.public_id,
        "kind": job.kind,
        "state": job.state,
        "done": job.done,
        "total": job.total,
        "message": i18n.filled(job.message, job.message_values) if job.message else "",
        "result": _told(job.result),
        "created_at": job.created_at,
        "ended_at": job.ended_at,
    }


def _told(result: Any) -> dict[str, Any]:
    """A job's result, its refusals in words."""
    refusals = [
        {
            "file": refusal["file"],
            "row": refusal["row"],
            "field": refusal["field"],
            "detail": i18n.filled(refusal["message"], refusal["values"]),
        }
        for refusal in result.get("refusals", [])
    ]
    return {**result, "refusals": refusals} if "refusals" in result else dict(result)
