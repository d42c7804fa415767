"""The API of conflicts of interest: whose claims a person is never given."""

from typing import Any

from workbench.db.pagination import paginate
from workbench.people.permissions import Permission
from workbench.people.queries import get_user_by_email
from workbench.queues import conflicts, presentation
from workbench.queues.models import ConflictOfInterest
from workbench.queues.schemas import ConflictOfInterestSchema, NewConflictSchema
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.identity import actor
from workbench.web.openapi import Blueprint, PageQuery, page_body, page_of

blueprint = Blueprint("conflicts_of_interest", __name__, description="Conflicts of interest with sources")


@blueprint.route("/conflicts-of-interest", methods=["GET"])
@requires(Permission.DECLARE_CONFLICT)
@blueprint.arguments(PageQuery, location="query")
@blueprint.response(200, page_of(ConflictOfInterestSchema))
def list_conflicts(query: dict[str, Any]) -> dict[str, Any]:
    """The declared conflicts of interest: a lead sees everybody's, others their own."""
    page = paginate(session(), conflicts.seen_by(actor()), by=[ConflictOfInterest.id], **query)
    return page_body(page, presentation.conflict_body)


@blueprint.route("/conflicts-of-interest", methods=["POST"])
@requires(Permission.DECLARE_CONFLICT)
@blueprint.arguments(NewConflictSchema)
@blueprint.response(201, ConflictOfInterestSchema)
def declare_conflict(body: dict[str, Any]) -> dict[str, Any]:
    """Keep a source's claims from the caller, or as a lead from somebody else."""
    person = actor() if body["person"] is None else get_user_by_email(session(), body["person"])
    source = conflicts.get_source(session(), body["source"])
    conflict = conflicts.declare(session(), actor(), person, source, note=body["note"])
    commit()
    return presentation.conflict_body(conflict)


@blueprint.route("/conflicts-of-interest/<uuid:conflict_of_interest_id>/end", methods=["POST"])
@requires(Permission.END_CONFLICT, on=ConflictOfInterest)
@blueprint.response(204)
def end_conflict(conflict_of_interest: ConflictOfInterest) -> None:
    """Take a declaration back; it stays on record."""
    conflicts.end(session(), actor(), conflict_of_interest)
    commit()
