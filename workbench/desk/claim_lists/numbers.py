"""Numbers that lead to the list they count, and the pages of those lists."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Select
from sqlalchemy.orm import Session, joinedload
from sqlalchemy.orm.interfaces import ORMOption

from workbench.adjudication.models import FinalVerdict, PendingDecision
from workbench.articles.models import Article, ArticleVersion
from workbench.claims.models import Claim
from workbench.db.counting import Count, count_each
from workbench.db.pagination import Page, paginate
from workbench.desk.claim_lists.definitions import LISTS
from workbench.desk.claim_lists.scope import Scope
from workbench.people.models import User
from workbench.queues.models import Assignment, QueueItem
from workbench.reviews import blindness
from workbench.stories import note_queries
from workbench.stories.models import ConsistencyNote

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True)
class Number:
    """How many rows a list has."""

    name: str
    scope: Scope
    count: Count

    @property
    def address(self) -> dict[str, str]:
        """Name and filter of the list, for its address."""
        return {"name": self.name, **self.scope.as_query()}


@dataclass(frozen=True)
class Row:
    """One row of a list as a page shows it."""

    at: datetime
    claim: Claim | None = None
    holder: User | None = None
    verdict: FinalVerdict | None = None
    note: ConsistencyNote | None = None
    """None also for a note that the reader may not read yet."""


def numbers(session: Session, asked: Mapping[K, tuple[str, Scope]]) -> dict[K, Number]:
    """Count several lists."""
    counts = count_each(session, {key: LISTS[name].rows(scope) for key, (name, scope) in asked.items()})
    return {key: Number(name, scope, counts[key]) for key, (name, scope) in asked.items()}


def number(session: Session, name: str, scope: Scope) -> Number:
    return numbers(session, {name: (name, scope)})[name]


def page_of(session: Session, reader: User, name: str, scope: Scope, *, cursor: str | None) -> Page[Row]:
    """One page of a list."""
    definition = LISTS[name]
    query: Select[Any] = definition.rows(scope)
    found = paginate(
        session,
        query.options(*_shown(query.column_descriptions[0]["entity"])),
        by=definition.by,
        descending=definition.newest_first,
        cursor=cursor,
    )
    if query.column_descriptions[0]["entity"] is ConsistencyNote:
        return Page(items=_notes(session, reader, found.items), next=found.next)
    told = (definition.told or definition.by[0]).key
    return Page(items=[_row(each, getattr(each, told)) for each in found.items], next=found.next)


def _shown(entity: Any) -> list[ORMOption]:
    if entity is ConsistencyNote:
        return [joinedload(ConsistencyNote.story)]
    options: list[ORMOption] = [
        joinedload(entity.claim)
        .joinedload(Claim.article_version)
        .joinedload(ArticleVersion.article)
        .joinedload(Article.source)
    ]
    if entity is Assignment:
        options.append(joinedload(Assignment.user))
    if entity is FinalVerdict:
        options.append(joinedload(FinalVerdict.level))
    return options


def _row(row: QueueItem | Assignment | FinalVerdict | PendingDecision, at: datetime) -> Row:
    if isinstance(row, Assignment):
        return Row(at=at, claim=row.claim, holder=row.user)
    # A verdict that was taken back may stand on reviews that somebody must not see again yet.
    if isinstance(row, FinalVerdict) and row.is_current:
        return Row(at=at, claim=row.claim, verdict=row)
    return Row(at=at, claim=row.claim)


def _notes(session: Session, reader: User, notes: Sequence[ConsistencyNote]) -> list[Row]:
    """Notes; those on a claim under one's own blind review are counted and not told."""
    tied = note_queries.claims_tied(session, notes)
    blind = blindness.bound_claims(session, reader, [claim for claims in tied.values() for claim in claims])
    return [
        Row(
            at=note.created_at,
            note=None
            if note.created_by_id != reader.id and any(claim.id in blind for claim in tied[note.id])
            else note,
        )
        for note in notes
    ]
