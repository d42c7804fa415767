"""What the pages of queues show, ready to be written down."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from workbench.db import clock
from workbench.db.pagination import paginate
from workbench.jobs.models import Job, JobState
from workbench.people.models import User
from workbench.queues import assigning, filters, offers, queries, tallies
from workbench.queues.models import Assignment, Queue, QueueItem, QueueState
from workbench.queues.offers import NothingGiven
from workbench.queues.tallies import Group, Tally
from workbench.queues.terms import find_terms


@dataclass(frozen=True)
class Row:
    """A queue in a list."""

    queue: Queue
    tally: Tally
    is_late: bool


def row_of(session: Session, queue: Queue) -> Row:
    now = clock.now(session)
    tally = tallies.tally(session, queue, now=now)
    return Row(queue=queue, tally=tally, is_late=is_late(queue, tally, now=now))


def is_late(queue: Queue, tally: Tally, *, now: datetime) -> bool:
    return queue.due_at is not None and queue.due_at < now and tally.done < tally.total


def page_of(
    session: Session, person: User, queue: Queue, group: Group, *, cursor: str | None
) -> dict[str, Any]:
    """Everything of a queue's page; `group` is the list shown."""
    now = clock.now(session)
    tally = tallies.tally(session, queue, now=now)
    page = paginate(
        session,
        tallies.listed(tallies.items_in(queue, group, now=now)),
        by=[QueueItem.rank, QueueItem.id],
        cursor=cursor,
    )
    return {
        "queue": queue,
        "group": group.value,
        "tally": tally,
        "page_of_items": page,
        "holds": _holds(session, page.items),
        "members": queries.terms_of_members(session, queue),
        "batch": assigning.last_batch(session, queue),
        "wanted": filters.in_words(session, filters.from_json(queue.filter)),
        "takes": queries.takes_from(session, person, queue.id),
        "held": queries.find_held_in(session, person, queue, now=now),
        "nothing": why_nothing(session, person, queue, now=now),
        "job": _running(queries.find_fill_job(session, queue)),
        "is_late": is_late(queue, tally, now=now),
        "now": now,
    }


def _holds(session: Session, items: Sequence[QueueItem]) -> dict[int, list[Assignment]]:
    holds: dict[int, list[Assignment]] = defaultdict(list)
    for hold in queries.live_assignments_on(session, items):
        holds[hold.claim_id].append(hold)
    return holds


def why_nothing(session: Session, person: User, queue: Queue, *, now: datetime) -> NothingGiven | None:
    """Why the person would be given nothing now; None when there is something, or they may not take."""
    terms = find_terms(session, person, queue.id)
    if queue.state != QueueState.OPEN or terms is None:
        return None
    is_full = offers.is_full(session, queue, person, terms)
    if not is_full and offers.find_claim_in_turn(session, queue, person, terms, now=now) is not None:
        return None
    return offers.why_nothing(session, queue, person, terms, now=now)


def _running(job: Job | None) -> Job | None:
    return job if job is not None and job.state in {JobState.WAITING, JobState.RUNNING} else None
