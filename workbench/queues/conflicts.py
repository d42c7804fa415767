"""Declared conflicts of interest: a person and a source whose claims they are never given, take or are assigned."""

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session, joinedload

from workbench.articles.models import Article, ArticleVersion, Source
from workbench.audit import services as audit
from workbench.claims.models import Claim
from workbench.db import clock
from workbench.errors import N_, Conflict, DomainError, Forbidden
from workbench.people.models import Role, User
from workbench.queues import items
from workbench.queues.models import Assignment, ConflictOfInterest, EndedReason
from workbench.queues.terms import avoided_by

_SOURCE_OF_CLAIM = (
    select(Article.source_id)
    .join(ArticleVersion, ArticleVersion.article_id == Article.id)
    .where(ArticleVersion.id == bindparam("version"))
)


def declared() -> Select[ConflictOfInterest]:
    """All conflicts that are declared now."""
    return (
        select(ConflictOfInterest)
        .where(ConflictOfInterest.ended_at.is_(None))
        .options(joinedload(ConflictOfInterest.user), joinedload(ConflictOfInterest.source))
    )


def declared_for(person: User) -> Select[ConflictOfInterest]:
    """The conflicts of one person."""
    return declared().where(ConflictOfInterest.user_id == person.id)


def seen_by(person: User) -> Select[ConflictOfInterest]:
    """The conflicts that a person may see: a lead everybody's, others their own."""
    return declared() if Role(person.role).includes(Role.LEAD) else declared_for(person)


def get_source(session: Session, name: str) -> Source:
    """Raises DomainError for a name that no source has."""
    source = session.scalars(select(Source).where(Source.name == name)).one_or_none()
    if source is None:
        raise DomainError(N_("There is no source called %(value)s."), field="source", value=name)
    return source


def is_avoided(session: Session, person: User, claim: Claim) -> bool:
    """Whether a conflict of interest keeps a claim from a person."""
    avoided = avoided_by(session, person)
    if not avoided:
        return False
    return session.execute(_SOURCE_OF_CLAIM, {"version": claim.article_version_id}).scalar_one() in avoided


def declare(session: Session, actor: User, person: User, source: Source, *, note: str) -> ConflictOfInterest:
    """Keep a source's claims from a person from now on. What they hold of it goes back, drafts are kept."""
    if person.id != actor.id and not Role(actor.role).includes(Role.LEAD):
        raise Forbidden(N_("Only a lead declares conflicts of interest for others."))
    known = session.scalars(
        declared_for(person).where(ConflictOfInterest.source_id == source.id)
    ).one_or_none()
    if known is not None:
        raise Conflict(
            N_("A conflict of interest of %(name)s with %(source)s is declared already."),
            field="source_id",
            name=person.name,
            source=source.name,
        )
    now = clock.now(session)
    conflict = ConflictOfInterest(
        user_id=person.id,
        source_id=source.id,
        note=note.strip(),
        declared_by_id=actor.id,
        declared_at=now,
    )
    session.add(conflict)
    session.flush()
    held = session.scalars(
        select(Assignment)
        .join(Claim, Claim.id == Assignment.claim_id)
        .join(ArticleVersion, ArticleVersion.id == Claim.article_version_id)
        .join(Article, Article.id == ArticleVersion.article_id)
        .where(Assignment.user_id == person.id, Assignment.ended_at.is_(None), Article.source_id == source.id)
        .order_by(Assignment.claim_id)
    ).all()
    for assignment in held:
        claim, item = items.lock(session, assignment.claim_id)
        items.end(assignment, EndedReason.RELEASED, now=now)
        items.recount(session, claim, item)
    audit.record(
        session,
        actor,
        "conflict-declared",
        conflict,
        person=person.public_id,
        source=source.public_id,
        released=len(held),
    )
    return conflict


def end(session: Session, actor: User, conflict: ConflictOfInterest) -> None:
    """Take a declaration back. Ending it twice is harmless; it stays on record."""
    if conflict.ended_at is None:
        conflict.ended_at, conflict.ended_by_id = clock.now(session), actor.id
        session.flush()
        audit.record(session, actor, "conflict-ended", conflict)
