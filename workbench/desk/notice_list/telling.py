"""What a notice is about and where it leads, for the person who is told and as far as they may know by now."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload

from workbench.adjudication import queries as adjudication_queries
from workbench.adjudication.models import Why
from workbench.claims.models import Claim
from workbench.desk.notice_list import queries
from workbench.desk.story_page.view import may_read
from workbench.notices import queries as notice_queries
from workbench.notices.models import Notice, NoticeKind
from workbench.people.models import User
from workbench.queues.models import AssignmentBatch, Queue
from workbench.reviews import blindness
from workbench.stories import note_queries
from workbench.stories.models import ConsistencyNote

MY_WORK = "/"

_SUBJECTS: dict[str, Select[Any]] = {
    "Claim": select(Claim),
    "AssignmentBatch": select(AssignmentBatch).options(joinedload(AssignmentBatch.queue)),
    "Queue": select(Queue),
    "ConsistencyNote": select(ConsistencyNote).options(joinedload(ConsistencyNote.story)),
}


@dataclass(frozen=True)
class Told:
    """A notice, or a hold that is about to end, ready to be worded."""

    kind: NoticeKind
    at: datetime
    """When it arose; when the hold ends."""
    path: str
    """The page it leads to."""
    notice: Notice | None = None
    """None: read from a hold."""
    number: int = 1
    by: str | None = None
    """The name of whose act it was; None where it is not to be told."""
    place: str = ""
    """The name of the queue or story."""
    claim: Claim | None = None
    why: Why | None = None
    """Why the claim waits for a lead now; None: it does not."""


def tell(session: Session, person: User, notices: Sequence[Notice]) -> list[Told]:
    """Some notices of one person with what they are about, in the same order."""
    subjects = _subjects(session, notices)
    given = queries.claims_given(session, person, _batches_of_one(notices, subjects))
    waiting = adjudication_queries.why_waiting(session, _claims(subjects))
    hidden = _hidden(session, person, [one for one in subjects.values() if isinstance(one, ConsistencyNote)])
    return [_told(notice, subjects[notice.subject_id], given, waiting, hidden) for notice in notices]


def tell_endings(session: Session, person: User, *, now: datetime) -> list[Told]:
    """The holds of a person that are about to end, unless they do not want to be told."""
    if not notice_queries.wants_listed(
        notice_queries.find_settings(session, person), NoticeKind.LEASE_ENDING
    ):
        return []
    return [
        Told(NoticeKind.LEASE_ENDING, hold.lease_until, f"/claims/{hold.claim.public_id}", claim=hold.claim)
        for hold in queries.list_holds_ending(session, person, now=now)
    ]


def count(session: Session, person: User, *, now: datetime) -> int:
    """How much a person has to look at: unread notices, up to a bound, and holds about to end."""
    unread = notice_queries.count_unread(session, person.id)
    ending = queries.count_holds_ending(session, person, now=now)
    if ending and not notice_queries.wants_listed(
        notice_queries.find_settings(session, person), NoticeKind.LEASE_ENDING
    ):
        ending = 0
    return unread + ending


def _subjects(session: Session, notices: Sequence[Notice]) -> dict[UUID, Any]:
    found: dict[UUID, Any] = {}
    for kind in {notice.subject_kind for notice in notices}:
        wanted = [notice.subject_id for notice in notices if notice.subject_kind == kind]
        query = _SUBJECTS[kind]
        model = query.column_descriptions[0]["entity"]
        found |= {row.public_id: row for row in session.scalars(query.where(model.public_id.in_(wanted)))}
    return found


def _batches_of_one(notices: Sequence[Notice], subjects: Mapping[UUID, Any]) -> list[AssignmentBatch]:
    """The batches that gave the person one claim: only then a notice leads to it."""
    single = [subjects[notice.subject_id] for notice in notices if notice.number == 1]
    return [subject for subject in single if isinstance(subject, AssignmentBatch)]


def _hidden(session: Session, person: User, notes: Sequence[ConsistencyNote]) -> set[int]:
    """Those consistency notes that a person may not read yet (DESIGN §4.7)."""
    tied = note_queries.claims_tied(session, notes)
    blind = blindness.bound_claims(session, person, [claim for many in tied.values() for claim in many])
    return {note.id for note in notes if not may_read(person, note, tied[note.id], blind)}


def _claims(subjects: Mapping[UUID, Any]) -> list[Claim]:
    return [one for one in subjects.values() if isinstance(one, Claim)]


def _told(
    notice: Notice,
    subject: Any,
    given: Mapping[int, Claim],
    waiting: Mapping[int, Why],
    hidden: Collection[int],
) -> Told:
    kind, by = NoticeKind(notice.kind), None if notice.actor is None else notice.actor.name
    claim, place, why = None, "", None
    match subject:
        case Claim():
            claim = subject
            path = f"/claims/{claim.public_id}"
            if kind is NoticeKind.TO_SETTLE:
                path += "/adjudication"
                why = waiting.get(claim.id)
        case AssignmentBatch():
            place = subject.queue.name
            claim = given.get(subject.id)
            path = MY_WORK if claim is None else f"/claims/{claim.public_id}"
        case Queue():
            place, path = subject.name, f"/queues/{subject.public_id}"
        case ConsistencyNote():
            place, path = subject.story.name, f"/stories/{subject.story.public_id}"
            if subject.id in hidden:
                by = None
            else:
                path += f"#note-{subject.public_id}"
        case _:
            raise TypeError(f"no notice is about a {notice.subject_kind}")
    return Told(kind, notice.at, path, notice, notice.number, by, place, claim, why)
