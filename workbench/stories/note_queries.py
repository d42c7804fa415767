"""Reading consistency notes, what they cite and whom they name."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import ColumnElement, SQLColumnExpression, and_, exists, literal, or_, select
from sqlalchemy.orm import Session, aliased, contains_eager, joinedload

from workbench.articles.models import Article, ArticleVersion
from workbench.audit.models import AuditEvent
from workbench.claims.models import Claim
from workbench.errors import N_, NotFound
from workbench.people.models import User
from workbench.stories.models import (
    Answer,
    ConsistencyNote,
    NoteClaim,
    NoteEvidence,
    NoteMention,
    NoteState,
    Relation,
    Story,
)


def notes_of(session: Session, story: Story) -> list[ConsistencyNote]:
    """All notes of a story, the newest first."""
    return list(
        session.scalars(
            select(ConsistencyNote)
            .where(ConsistencyNote.story_id == story.id)
            .order_by(ConsistencyNote.created_at.desc(), ConsistencyNote.id.desc())
            .options(
                joinedload(ConsistencyNote.question),
                joinedload(ConsistencyNote.article).joinedload(Article.source),
            )
        )
    )


def notes_on(session: Session, claims: Collection[Claim]) -> list[ConsistencyNote]:
    """The notes that tie any of some claims, oldest first. Who may read which is reviews' to say."""
    tied = select(NoteClaim.note_id).where(NoteClaim.claim_id.in_([claim.id for claim in claims]))
    return _oldest_first(session, ConsistencyNote.id.in_(tied))


def notes_about(session: Session, claim: Claim) -> list[ConsistencyNote]:
    """The notes that are about a claim, oldest first: those that tie it, and those without claims on a question it
    answers or on its article. Who may read which is reviews' to say.
    """
    return _oldest_first(session, _is_about(claim))


def _oldest_first(session: Session, condition: ColumnElement[bool]) -> list[ConsistencyNote]:
    return list(
        session.scalars(
            select(ConsistencyNote)
            .where(condition)
            .order_by(ConsistencyNote.created_at, ConsistencyNote.id)
            .options(
                joinedload(ConsistencyNote.story),
                joinedload(ConsistencyNote.question),
                joinedload(ConsistencyNote.article),
            )
        )
    )


def _is_about(claim: Claim) -> ColumnElement[bool]:
    tied = select(NoteClaim.note_id).where(NoteClaim.claim_id == claim.id)
    asked = select(Answer.question_id).where(Answer.claim_id == claim.id)
    bare = ~select(NoteClaim.note_id).where(NoteClaim.note_id == ConsistencyNote.id).exists()
    on_its_article = and_(
        ConsistencyNote.question_id.is_(None),
        ConsistencyNote.article_id == claim.article_version.article_id,
    )
    return or_(
        ConsistencyNote.id.in_(tied),
        and_(bare, or_(ConsistencyNote.question_id.in_(asked), on_its_article)),
    )


def claims_tied(session: Session, notes: Collection[ConsistencyNote]) -> dict[int, list[Claim]]:
    """The claims of some notes, by the note's number, with their sources."""
    tied: dict[int, list[Claim]] = {note.id: [] for note in notes}
    for link in session.scalars(
        select(NoteClaim)
        .join(NoteClaim.claim)
        .where(NoteClaim.note_id.in_(list(tied)))
        .order_by(NoteClaim.note_id, Claim.article_version_id, Claim.position, Claim.id)
        .options(
            contains_eager(NoteClaim.claim)
            .joinedload(Claim.article_version)
            .joinedload(ArticleVersion.article)
            .joinedload(Article.source)
        )
    ):
        tied[link.note_id].append(link.claim)
    return tied


def get_note(session: Session, story: Story, public_id: UUID) -> ConsistencyNote:
    """A note of this story. Raises NotFound, also for another story's."""
    note = session.scalars(
        select(ConsistencyNote).where(
            ConsistencyNote.story_id == story.id, ConsistencyNote.public_id == public_id
        )
    ).one_or_none()
    if note is None:
        raise NotFound(N_("There is no such page, or it is not for you."))
    return note


def evidence_of(session: Session, notes: Collection[ConsistencyNote]) -> dict[int, list[NoteEvidence]]:
    """The evidence some notes cite, by the note's number."""
    found: dict[int, list[NoteEvidence]] = {note.id: [] for note in notes}
    for cited in session.scalars(
        select(NoteEvidence)
        .where(NoteEvidence.note_id.in_(list(found)))
        .order_by(NoteEvidence.note_id, NoteEvidence.evidence_id)
        .options(joinedload(NoteEvidence.evidence))
    ):
        found[cited.note_id].append(cited)
    return found


def mentions_of(session: Session, notes: Collection[ConsistencyNote]) -> dict[int, list[User]]:
    """Whom some notes mention, by the note's number."""
    found: dict[int, list[User]] = {note.id: [] for note in notes}
    rows = session.execute(
        select(NoteMention.note_id, User)
        .join(NoteMention.user)
        .where(NoteMention.note_id.in_(list(found)))
        .order_by(NoteMention.note_id, User.name)
    )
    for note_id, person in rows:
        found[note_id].append(person)
    return found


def history_of(session: Session, notes: Collection[ConsistencyNote]) -> dict[str, list[AuditEvent]]:
    """What was done to some notes, by the note's public id, the oldest first."""
    found: dict[str, list[AuditEvent]] = {str(note.public_id): [] for note in notes}
    for event in session.scalars(
        select(AuditEvent)
        .where(AuditEvent.subject_kind == ConsistencyNote.__name__, AuditEvent.subject_id.in_(list(found)))
        .order_by(AuditEvent.id)
    ):
        found[event.subject_id].append(event)
    return found


def has_open_note(claim_id: SQLColumnExpression[int]) -> ColumnElement[bool]:
    """Whether an open note is about the claim of this number: ties it, or ties none and stands on a question that
    it answers or on its article."""
    is_open = ConsistencyNote.state == NoteState.OPEN
    tied = exists().where(NoteClaim.claim_id == claim_id, NoteClaim.note_id == ConsistencyNote.id, is_open)
    bare = ~exists().where(NoteClaim.note_id == ConsistencyNote.id)
    asked = exists().where(
        Answer.claim_id == claim_id, Answer.question_id == ConsistencyNote.question_id, is_open, bare
    )
    own, version = aliased(Claim), aliased(ArticleVersion)
    on_its_article = exists().where(
        own.id == claim_id,
        version.id == own.article_version_id,
        version.article_id == ConsistencyNote.article_id,
        ConsistencyNote.question_id.is_(None),
        is_open,
        bare,
    )
    return or_(tied, asked, on_its_article)


def is_noted(session: Session, claim: Claim) -> bool:
    """Whether an open note is about a claim."""
    return bool(session.scalar(select(has_open_note(literal(claim.id)))))


def claims_about(session: Session, note: ConsistencyNote) -> list[Claim]:
    """The claims a note is about: those it ties; of one without claims, the row's, or else the article's."""
    tied = claims_tied(session, [note])[note.id]
    if tied:
        return tied
    found = select(Claim).order_by(Claim.id)
    if note.question_id is not None:
        found = found.join(Answer, Answer.claim_id == Claim.id).where(Answer.question_id == note.question_id)
    else:
        found = found.join(Claim.article_version).where(ArticleVersion.article_id == note.article_id)
    return list(session.scalars(found))


def has_contradict_note(session: Session, claim: Claim) -> bool:
    """Whether a note says that this claim and another contradict each other."""
    return (
        session.scalars(
            select(NoteClaim.note_id)
            .join(NoteClaim.note)
            .where(NoteClaim.claim_id == claim.id, ConsistencyNote.relation == Relation.CONTRADICT)
            .limit(1)
        ).first()
        is not None
    )
