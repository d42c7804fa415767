"""The API of queues, of taking claims, and the list of claims, which takes a queue's filter."""

from typing import Any

from flask import Response

from workbench.claims.models import Claim
from workbench.claims.presentation import claim_bodies
from workbench.claims.schemas import ClaimSchema
from workbench.db.pagination import paginate
from workbench.db.rows import get_by_public_id
from workbench.people.models import User
from workbench.people.permissions import Permission
from workbench.people.queries import get_user_by_email
from workbench.queues import filling, filters, presentation, queries, services
from workbench.queues.models import Assignment, Queue, QueueState
from workbench.queues.offers import NothingGiven
from workbench.queues.schemas import (
    AssignmentSchema,
    ClaimsQuery,
    NewQueueAnswerSchema,
    NewQueueSchema,
    ParkSchema,
    QueueChangeSchema,
    QueueSchema,
    TakenSchema,
)
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.identity import actor
from workbench.web.openapi import Blueprint, PageQuery, page_body, page_of

blueprint = Blueprint("queues", __name__, description="Queues, taking claims, lists of claims")


@blueprint.route("/queues", methods=["GET"])
@requires(Permission.READ_QUEUES)
@blueprint.arguments(PageQuery, location="query")
@blueprint.response(200, page_of(QueueSchema))
def list_queues(query: dict[str, Any]) -> dict[str, Any]:
    """All queues, the newest first."""
    page = paginate(session(), queries.all_queues(), by=[Queue.id], descending=True, **query)
    return page_body(page, lambda queue: presentation.queue_body(session(), queue))


@blueprint.route("/queues", methods=["POST"])
@requires(Permission.MANAGE_QUEUES)
@blueprint.arguments(NewQueueSchema)
@blueprint.response(201, NewQueueAnswerSchema)
def create_queue(body: dict[str, Any]) -> dict[str, Any]:
    """Make a queue. It holds its best thousand claims when this answers; a job brings the rest."""
    wanted = filters.parse(session(), body.pop("filter"))
    members = _members(body.pop("members"))
    elsewhere = filling.preview(session(), wanted).elsewhere
    queue = services.create_queue(session(), actor(), filter=wanted, members=members, **body)
    commit()
    job = queries.find_fill_job(session(), queue)
    return {
        **presentation.queue_body(session(), queue),
        "elsewhere": elsewhere.number,
        "job": None if job is None else job.public_id,
    }


@blueprint.route("/queues/<uuid:queue_id>", methods=["GET"])
@requires(Permission.READ_QUEUES, on=Queue)
@blueprint.response(200, QueueSchema)
def show_queue(queue: Queue) -> dict[str, Any]:
    """A queue, and how many of its claims stand where."""
    return presentation.queue_body(session(), queue)


@blueprint.route("/queues/<uuid:queue_id>", methods=["PATCH"])
@requires(Permission.MANAGE_QUEUES, on=Queue)
@blueprint.arguments(QueueChangeSchema)
@blueprint.response(200, QueueSchema)
def update_queue(body: dict[str, Any], queue: Queue) -> dict[str, Any]:
    """Change a queue, or pause, close or open it."""
    version = body.pop("version")
    state: QueueState | None = body.pop("state", None)
    if "members" in body:
        body["members"] = _members(body["members"])
    if body:
        kept: dict[str, Any] = {
            "name": queue.name,
            "members": queries.members_of(session(), queue),
            "reviews_per_claim": queue.reviews_per_claim,
            "second_review": queue.second_review,
            "lease_minutes": queue.lease_minutes,
            "guidelines": queue.guidelines,
            "due_at": queue.due_at,
        }
        services.update_queue(session(), actor(), queue, version=version, **(kept | body))
        version = queue.version
    if state is not None:
        services.set_state(session(), actor(), queue, state=state, version=version)
    commit()
    return presentation.queue_body(session(), queue)


@blueprint.route("/queues/<uuid:queue_id>/take", methods=["POST"])
@requires(Permission.TAKE_FROM_QUEUE, on=Queue)
@blueprint.response(200, TakenSchema)
@blueprint.alt_response(204, description="Nothing is given; the Reason header says why.", success=True)
def take(queue: Queue) -> Any:
    """Take the next claim, or get the one already held."""
    given = services.take_next(session(), actor(), queue)
    if isinstance(given, NothingGiven):
        commit()
        return Response(status=204, headers={"Reason": presentation.nothing_header(given)})
    return _taken(given)


@blueprint.route("/claims/<uuid:claim_id>/take", methods=["POST"])
@requires(Permission.TAKE_CLAIMS, on=Claim)
@blueprint.response(200, TakenSchema)
def take_claim(claim: Claim) -> dict[str, Any]:
    """Take this very claim."""
    return _taken(services.take_claim(session(), actor(), claim))


def _taken(assignment: Assignment) -> dict[str, Any]:
    """The answer, read in the transaction that gave the claim: another would wait once more for its turn to write."""
    body = presentation.taken_body(session(), actor(), assignment)
    commit()
    return body


@blueprint.route("/assignments/<uuid:assignment_id>/extend", methods=["POST"])
@requires(Permission.HOLD_ASSIGNMENT, on=Assignment)
@blueprint.response(200, AssignmentSchema)
def extend(assignment: Assignment) -> dict[str, Any]:
    """Let the lease begin anew; a parked claim is taken up again."""
    services.extend(session(), actor(), assignment)
    commit()
    return presentation.assignment_body(assignment)


@blueprint.route("/assignments/<uuid:assignment_id>/release", methods=["POST"])
@requires(Permission.RELEASE_ASSIGNMENT, on=Assignment)
@blueprint.response(204)
def release(assignment: Assignment) -> None:
    """Give the claim back. A lead can do this for others."""
    services.release(session(), actor(), assignment)
    commit()


@blueprint.route("/assignments/<uuid:assignment_id>/skip", methods=["POST"])
@requires(Permission.HOLD_ASSIGNMENT, on=Assignment)
@blueprint.response(204)
def skip(assignment: Assignment) -> None:
    """Give the claim to others; the queue offers it to the caller no more."""
    services.skip(session(), actor(), assignment)
    commit()


@blueprint.route("/assignments/<uuid:assignment_id>/park", methods=["POST"])
@requires(Permission.HOLD_ASSIGNMENT, on=Assignment)
@blueprint.arguments(ParkSchema)
@blueprint.response(200, AssignmentSchema)
def park(body: dict[str, Any], assignment: Assignment) -> dict[str, Any]:
    """Keep the claim while it waits for a reply."""
    services.park(session(), actor(), assignment, body["until"])
    commit()
    return presentation.assignment_body(assignment)


@blueprint.route("/claims", methods=["GET"])
@requires(Permission.READ_CLAIMS)
@blueprint.arguments(ClaimsQuery, location="query")
@blueprint.response(200, page_of(ClaimSchema))
def list_claims(query: dict[str, Any]) -> dict[str, Any]:
    """Claims by filter, in the order they came in."""
    limit, cursor, queue_id = query.pop("limit"), query.pop("cursor"), query.pop("queue", None)
    wanted = filters.matching(filters.parse(session(), query))
    if queue_id is not None:
        wanted = wanted.where(queries.is_in(get_by_public_id(session(), Queue, queue_id)))
    page = paginate(session(), wanted, by=[Claim.id], limit=limit, cursor=cursor)
    person = actor()
    blind = queries.must_stay_blind(session(), person, page.items)
    bodies = claim_bodies(session(), page.items, person=person, blind=blind)
    return {"items": bodies, "next": page.next}


def _members(emails: list[str]) -> list[User]:
    return [get_user_by_email(session(), email) for email in dict.fromkeys(emails)]
