"""The API of queues, of taking claims, and the list of claims, which takes a queue's filter."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flask import Response

from workbench.articles.models import Article
from workbench.articles.queries import current_version
from workbench.claims.models import Claim
from workbench.claims.presentation import SHOWN, claim_bodies
from workbench.claims.schemas import ClaimSchema
from workbench.db.pagination import paginate
from workbench.db.rows import get_by_public_id
from workbench.people.models import User
from workbench.people.permissions import Permission
from workbench.people.queries import get_user_by_email
from workbench.queues import (
    assigning,
    blindness,
    filling,
    filters,
    keeping,
    membership,
    presentation,
    queries,
    services,
)
from workbench.queues.keeping import QueuePolicy
from workbench.queues.membership import Member
from workbench.queues.models import Assignment, AssignmentBatch, Queue, QueueState
from workbench.queues.offers import NothingGiven
from workbench.queues.schemas import (
    AssignmentSchema,
    AssignSchema,
    ClaimCountSchema,
    ClaimsQuery,
    DueSchema,
    FilterSchema,
    GuidelinesListSchema,
    NewQueueAnswerSchema,
    NewQueueSchema,
    ParkSchema,
    PlanSchema,
    PreviewSchema,
    QueueChangeSchema,
    QueueSchema,
    SeveralSchema,
    TakenSchema,
)
from workbench.stories.models import Question
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.errors import words
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
    members, name = _members(body.pop("members")), body.pop("name")
    elsewhere = filling.preview(session(), wanted).elsewhere
    queue = keeping.create_queue(
        session(),
        actor(),
        name=name,
        filter=wanted,
        members=members,
        policy=_policy(QueuePolicy(), body),
    )
    commit()
    job = queries.find_fill_job(session(), queue)
    return {
        **presentation.queue_body(session(), queue),
        "elsewhere": elsewhere.number,
        "job": None if job is None else job.public_id,
    }


@blueprint.route("/queues/preview", methods=["POST"])
@requires(Permission.MANAGE_QUEUES)
@blueprint.arguments(FilterSchema)
@blueprint.response(200, PreviewSchema)
def preview_queue(body: dict[str, Any]) -> dict[str, Any]:
    """How many claims a queue with a filter would take in. Saves nothing."""
    preview = filling.preview(session(), filters.parse(session(), body["filter"]))
    return {
        "joining": preview.joining.number,
        "elsewhere": preview.elsewhere.number,
        "exact": preview.joining.is_exact and preview.elsewhere.is_exact,
    }


@blueprint.route("/queues/<uuid:queue_id>", methods=["GET"])
@requires(Permission.READ_QUEUES, on=Queue)
@blueprint.response(200, QueueSchema)
def show_queue(queue: Queue) -> dict[str, Any]:
    """A queue, and how many of its claims stand where."""
    return presentation.queue_body(session(), queue)


@blueprint.route("/queues/<uuid:queue_id>/guidelines", methods=["GET"])
@requires(Permission.READ_QUEUES, on=Queue)
@blueprint.response(200, GuidelinesListSchema)
def list_guidelines(queue: Queue) -> dict[str, Any]:
    """Every version of a queue's guidelines, the newest first."""
    versions = queries.guidelines_of(session(), queue)
    return {"items": [presentation.guidelines_body(each) for each in versions], "next": None}


@blueprint.route("/queues/<uuid:queue_id>", methods=["PATCH"])
@requires(Permission.MANAGE_QUEUES, on=Queue)
@blueprint.arguments(QueueChangeSchema)
@blueprint.response(200, QueueSchema)
def update_queue(body: dict[str, Any], queue: Queue) -> dict[str, Any]:
    """Change a queue, or pause, close or open it."""
    version = body.pop("version")
    state: QueueState | None = body.pop("state", None)
    if body:
        present = membership.terms_by_person(session(), queue)
        given = body.pop("members", None)
        keeping.update_queue(
            session(),
            actor(),
            queue,
            name=body.pop("name", queue.name),
            members=list(present.values()) if given is None else _members(given, present),
            policy=_policy(keeping.policy_of(queue), body),
            version=version,
        )
        version = queue.version
    if state is not None:
        keeping.set_state(session(), actor(), queue, state=state, version=version)
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


@blueprint.route("/articles/<uuid:article_id>/take", methods=["POST"])
@requires(Permission.TAKE_CLAIMS, on=Article)
@blueprint.response(200, SeveralSchema)
def take_article(article: Article) -> dict[str, Any]:
    """Take every claim of an article that somebody chose to check and that can be the caller's."""
    claims = queries.open_claims_of(session(), current_version(session(), article))
    return _several(services.take_each(session(), actor(), claims))


@blueprint.route("/questions/<uuid:question_id>/take", methods=["POST"])
@requires(Permission.TAKE_CLAIMS, on=Question)
@blueprint.response(200, SeveralSchema)
def take_question(question: Question) -> dict[str, Any]:
    """Take a row of a story's grid: every claim that answers its question and can be the caller's."""
    return _several(services.take_each(session(), actor(), queries.claims_answering(session(), question)))


def _several(several: services.Several) -> dict[str, Any]:
    answer = {
        "taken": [
            presentation.assignment_body(assignment) | {"claim": assignment.claim.public_id}
            for assignment in several.taken
        ],
        "refused": [
            {"claim": claim.public_id, "detail": words(refusal), "code": refusal.code}
            for claim, refusal in several.refused
        ],
    }
    commit()
    return answer


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
    services.park(session(), actor(), assignment, body["until"], waits_for=body["waits_for"])
    commit()
    return presentation.assignment_body(assignment)


@blueprint.route("/queues/<uuid:queue_id>/assignments", methods=["POST"])
@requires(Permission.ASSIGN_CLAIMS, on=Queue)
@blueprint.arguments(AssignSchema)
@blueprint.response(201, PlanSchema)
@blueprint.alt_response(200, schema=PlanSchema, description="A preview: nothing was changed.", success=True)
def assign(body: dict[str, Any], queue: Queue) -> Any:
    """Give claims to named people: the claims named, or the queue's next so many."""
    people = _people(body["people"])
    claims = body["count"]
    if body["claims"] is not None:
        claims = [get_by_public_id(session(), Claim, claim_id) for claim_id in body["claims"]]
    if body["preview"]:
        plan = assigning.preview(session(), queue, people, how=body["how"], claims=claims)
        return presentation.plan_body(queue, plan), 200
    plan = assigning.assign(
        session(), actor(), queue, people, how=body["how"], claims=claims, until=body["until"]
    )
    commit()
    return presentation.plan_body(queue, plan)


@blueprint.route("/queues/<uuid:queue_id>/due", methods=["POST"])
@requires(Permission.ASSIGN_CLAIMS, on=Queue)
@blueprint.arguments(DueSchema)
@blueprint.response(200, ClaimCountSchema)
def set_due(body: dict[str, Any], queue: Queue) -> dict[str, Any]:
    """Give claims of a queue a time of their own; null takes it back."""
    claims = [get_by_public_id(session(), Claim, claim_id) for claim_id in body["claims"]]
    number = assigning.set_due(session(), actor(), queue, claims, body["due_at"])
    commit()
    return {"claims": number}


@blueprint.route("/assignment-batches/<uuid:assignment_batch_id>/undo", methods=["POST"])
@requires(Permission.ASSIGN_CLAIMS, on=AssignmentBatch)
@blueprint.response(200, ClaimCountSchema)
def undo_assignment(assignment_batch: AssignmentBatch) -> dict[str, Any]:
    """Take back what was handed out in one go and nobody has submitted; drafts are kept."""
    claims = assigning.undo(session(), actor(), assignment_batch)
    commit()
    return {"claims": claims}


@blueprint.route("/claims", methods=["GET"])
@requires(Permission.READ_CLAIMS)
@blueprint.arguments(ClaimsQuery, location="query")
@blueprint.response(200, page_of(ClaimSchema))
def list_claims(query: dict[str, Any]) -> dict[str, Any]:
    """Claims by filter, in the order they came in."""
    limit, cursor, queue_id = query.pop("limit"), query.pop("cursor"), query.pop("queue", None)
    wanted = filters.matching(filters.parse(session(), query), as_they_came=True)
    if queue_id is not None:
        wanted = wanted.where(queries.is_in(get_by_public_id(session(), Queue, queue_id)))
    page = paginate(session(), wanted.options(SHOWN), by=[Claim.id], limit=limit, cursor=cursor)
    person = actor()
    blind = blindness.must_stay_blind(session(), person, page.items)
    bodies = claim_bodies(session(), page.items, person=person, blind=blind)
    return {"items": bodies, "next": page.next}


def _people(emails: list[str]) -> list[User]:
    return [get_user_by_email(session(), email) for email in dict.fromkeys(emails)]


def _members(given: list[dict[str, Any]], present: Mapping[int, Member] | None = None) -> list[Member]:
    """The members named, the last word on each counting; a bare address leaves the terms as they are."""
    members: dict[int, Member] = {}
    for each in given:
        user = get_user_by_email(session(), each["email"])
        known = (present or {}).get(user.id, Member(user))
        members[user.id] = Member(
            user, each.get("language", known.language), each.get("capacity", known.capacity)
        )
    return list(members.values())


def _policy(before: QueuePolicy, body: dict[str, Any]) -> QueuePolicy:
    changes = {"is_live" if key == "live" else key: value for key, value in body.items()}
    if "checklist" in changes:
        changes["checklist"] = tuple(dict.fromkeys(changes["checklist"]))
    return replace(before, **changes)
