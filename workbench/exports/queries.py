"""Reading claim sets, what may go into one, and the organisation."""

from collections.abc import Collection, Iterator
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, joinedload

from workbench.adjudication.models import FinalVerdict
from workbench.articles.models import Article, ArticleVersion
from workbench.claims.lifecycle import CHOSEN, FINISHED
from workbench.claims.models import Claim
from workbench.db.sessions import Database
from workbench.errors import N_, DomainError
from workbench.exports.models import ClaimSet, ClaimSetLine, ClaimSetState, Organisation
from workbench.jobs.models import Job
from workbench.queues.filters import ClaimFilter, matching
from workbench.queues.models import ItemState, Queue, QueueItem, SecondReview
from workbench.queues.places import BEING_REVIEWED
from workbench.reviews.models import RatingLevel, RatingScale

BATCH = 500


def all_claim_sets() -> Select[ClaimSet]:
    return select(ClaimSet)


def newest_edition(session: Session, name: str) -> int:
    """The highest edition of a name, 0 for a new one."""
    found = session.scalar(select(func.max(ClaimSet.edition)).where(ClaimSet.name == name))
    return found or 0


def find_frozen(session: Session, name: str, *, before: int | None = None) -> ClaimSet | None:
    """The newest frozen edition of a name; with `before`, the newest older than that."""
    query = select(ClaimSet).where(ClaimSet.name == name, ClaimSet.state == ClaimSetState.FROZEN)
    if before is not None:
        query = query.where(ClaimSet.edition < before)
    return session.scalars(query.order_by(ClaimSet.edition.desc()).limit(1)).first()


def get_frozen(session: Session, name: str) -> ClaimSet:
    """The newest frozen edition of a name. Raises DomainError."""
    found = find_frozen(session, name)
    if found is None:
        raise DomainError(N_("There is no frozen claim set called %(name)s."), field="name", name=name)
    return found


def find_successor(session: Session, claim_set: ClaimSet) -> ClaimSet | None:
    """The newer frozen edition that took a set's place."""
    newest = find_frozen(session, claim_set.name)
    return newest if newest is not None and newest.edition > claim_set.edition else None


def find_job(session: Session, claim_set: ClaimSet) -> Job | None:
    return None if claim_set.job_id is None else session.get(Job, claim_set.job_id)


def lines_of(database: Database, claim_set_id: int) -> Iterator[str]:
    """The lines of a set in order, in short transactions: frozen lines do not change between them."""
    last = 0
    while True:
        with database.reading() as reading:
            rows = reading.execute(
                select(ClaimSetLine.position, ClaimSetLine.line)
                .where(ClaimSetLine.claim_set_id == claim_set_id, ClaimSetLine.position > last)
                .order_by(ClaimSetLine.position)
                .limit(BATCH)
            ).all()
        if not rows:
            return
        for last, line in rows:  # noqa: B007 - the last position is where the next batch starts
            yield line


def stored_lines(session: Session, claim_set: ClaimSet) -> Iterator[str]:
    """The lines of a set in order, within the caller's transaction."""
    yield from session.scalars(
        select(ClaimSetLine.line)
        .where(ClaimSetLine.claim_set_id == claim_set.id)
        .order_by(ClaimSetLine.position)
        .execution_options(yield_per=BATCH)
    )


def final_claims(wanted: ClaimFilter) -> Select[Claim]:
    """The claims that a set with this filter holds: those with a final verdict that stands."""
    return (
        matching(wanted)
        .join(FinalVerdict, (FinalVerdict.claim_id == Claim.id) & FinalVerdict.is_current)
        .where(Claim.state.in_(FINISHED))
    )


def final_verdicts(wanted: ClaimFilter) -> Select[FinalVerdict]:
    """The verdicts of those claims, with claim and article. The pager orders them."""
    claims = final_claims(wanted).with_only_columns(Claim.id)
    return (
        select(FinalVerdict)
        .where(FinalVerdict.claim_id.in_(claims), FinalVerdict.is_current)
        .options(
            joinedload(FinalVerdict.level),
            joinedload(FinalVerdict.claim)
            .joinedload(Claim.article_version)
            .joinedload(ArticleVersion.article)
            .joinedload(Article.source),
        )
    )


def verdicts_without_address(session: Session, wanted: ClaimFilter, *, limit: int) -> list[FinalVerdict]:
    """Final verdicts that nobody gave a publication address yet."""
    return list(
        session.scalars(
            final_verdicts(wanted)
            .where(FinalVerdict.publication_url.is_(None))
            .order_by(FinalVerdict.id)
            .limit(limit)
        )
    )


def count_final(session: Session, wanted: ClaimFilter, *, up_to: int) -> int:
    """How many claims a set would hold, counted no further than `up_to`."""
    few = final_claims(wanted).with_only_columns(Claim.id).limit(up_to).subquery()
    return session.scalars(select(func.count()).select_from(few)).one()


def chosen_but_not_final(session: Session, wanted: ClaimFilter) -> dict[str, int]:
    """Claims that somebody chose to check and that have no final verdict, counted by state."""
    rows = session.execute(
        matching(wanted)
        .where(Claim.state.in_(CHOSEN - FINISHED))
        .with_only_columns(Claim.state, func.count())
        .group_by(Claim.state)
    )
    return {str(state): count for state, count in sorted(rows)}


def under_blind_review(session: Session, claim_ids: Collection[int]) -> set[int]:
    """Those of some claims that wait for reviews of which nobody may see another's."""
    if not claim_ids:
        return set()
    return set(
        session.scalars(
            select(QueueItem.claim_id).where(
                QueueItem.claim_id.in_(claim_ids),
                BEING_REVIEWED,
                QueueItem.second_review == SecondReview.INDEPENDENT,
                QueueItem.reviews_wanted > 1,
            )
        )
    )


def queues_behind(session: Session, wanted: ClaimFilter) -> list[Queue]:
    """The queues whose guidelines the claims of a set were judged by, by public id."""
    done = select(QueueItem.queue_id).where(
        QueueItem.claim_id.in_(final_claims(wanted).with_only_columns(Claim.id)),
        QueueItem.state == ItemState.DONE,
    )
    return list(session.scalars(select(Queue).where(Queue.id.in_(done)).order_by(Queue.public_id)))


def levels_of_scales(session: Session, scale_ids: Collection[int]) -> list[RatingLevel]:
    """The levels of some scale versions, in the scales' order."""
    return list(
        session.scalars(
            select(RatingLevel)
            .join(RatingLevel.scale)
            .where(RatingScale.id.in_(scale_ids))
            .order_by(RatingScale.code, RatingScale.version, RatingLevel.position)
            .options(joinedload(RatingLevel.scale))
        )
    )


def find_organisation(session: Session) -> Organisation | None:
    return session.scalars(select(Organisation)).one_or_none()


def get_verdict(session: Session, public_id: UUID) -> FinalVerdict:
    """The current final verdict of a claim by the claim's public id. Raises DomainError."""
    verdict = session.scalars(
        select(FinalVerdict)
        .join(FinalVerdict.claim)
        .where(Claim.public_id == public_id, FinalVerdict.is_current)
    ).one_or_none()
    if verdict is None:
        raise DomainError(N_("This claim has no final verdict."))
    return verdict
