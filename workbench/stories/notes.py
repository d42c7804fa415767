"""Changing consistency notes, and deciding suggested ones."""

from collections.abc import Collection, Sequence

from sqlalchemy import delete
from sqlalchemy.orm import Session

from workbench.articles.models import Article
from workbench.audit import services as audit
from workbench.claims.models import Claim
from workbench.db import clock
from workbench.db.rows import require_version
from workbench.errors import N_, Conflict, DomainError
from workbench.evidence import services as evidence_services
from workbench.evidence.given import EvidenceGiven
from workbench.evidence.models import Stance
from workbench.notices import services as notices
from workbench.notices.models import NoticeKind
from workbench.people import queries as people_queries
from workbench.people.models import User
from workbench.stories import mentions, note_queries, note_rules, queries
from workbench.stories.models import (
    Between,
    ConsistencyNote,
    NoteClaim,
    NoteEvidence,
    NoteMention,
    NoteState,
    Origin,
    Question,
    Relation,
    Story,
)

Cited = tuple[EvidenceGiven, Stance]


def write_note(
    session: Session,
    actor: User,
    *,
    story: Story,
    relation: Relation,
    text: str,
    claims: Collection[Claim] = (),
    question: Question | None = None,
    article: Article | None = None,
    between: Between | None = None,
    evidence: Sequence[Cited] = (),
    origin: Origin = Origin.PERSON,
) -> ConsistencyNote:
    """Say how claims relate, or what is to be said of a question or an article of the story."""
    tied = list(dict.fromkeys(claims))
    note_rules.require_sound(
        relation=relation,
        between=between,
        text=text,
        sources=[claim.article_version.article.source_id for claim in tied],
        claims=len(tied),
        is_on_question=question is not None,
        is_on_article=article is not None,
    )
    if question is not None and question.story_id != story.id:
        raise DomainError(N_("This question belongs to another story."), field="question")
    if article is not None and queries.find_place(session, story, article) is None:
        raise DomainError(N_("This article is not in the story."), field="article")
    queries.require_inside(session, story, tied)
    note = ConsistencyNote(
        story_id=story.id,
        question_id=None if question is None else question.id,
        article_id=None if article is None else article.id,
        relation=relation,
        between=between,
        text=text.strip(),
        origin=origin,
        created_by_id=actor.id,
        created_at=clock.now(session),
    )
    session.add(note)
    session.flush()
    session.add_all(NoteClaim(note=note, claim_id=claim.id) for claim in tied)
    for given, stance in evidence:
        row = evidence_services.add_evidence(session, actor, given)
        session.add(NoteEvidence(note=note, evidence=row, stance=stance))
    session.flush()
    named = _mention(session, actor, note)
    audit.record(
        session,
        actor,
        "note-written",
        note,
        story=story.public_id,
        relation=relation.value,
        claims=[claim.public_id for claim in tied],
        evidence=len(evidence),
        mentioned=[person.public_id for person in named],
        origin=origin.value,
    )
    return note


def edit_note(
    session: Session,
    actor: User,
    note: ConsistencyNote,
    *,
    relation: Relation,
    between: Between | None,
    text: str,
    version: int,
) -> ConsistencyNote:
    """Word an open note anew. Raises StaleVersion with both texts."""
    _require_note_version(session, note, version, yours={"text": text})
    if note.state == NoteState.RESOLVED:
        raise Conflict(N_("This note is already resolved."))
    tied = note_queries.claims_tied(session, [note])[note.id]
    note_rules.require_sound(
        relation=relation,
        between=between,
        text=text,
        sources=[claim.article_version.article.source_id for claim in tied],
        claims=len(tied),
        is_on_question=note.question_id is not None,
        is_on_article=note.article_id is not None,
    )
    before = {"text": note.text, "relation": str(note.relation)}
    note.relation = relation
    note.between = between
    note.text = text.strip()
    session.flush()
    _mention(session, actor, note)
    audit.record(
        session,
        actor,
        "note-edited",
        note,
        before=before,
        after={"text": note.text, "relation": str(relation)},
    )
    return note


def add_evidence(
    session: Session, actor: User, note: ConsistencyNote, given: EvidenceGiven, *, stance: Stance
) -> NoteEvidence:
    """Cite a piece of evidence on a note."""
    row = evidence_services.add_evidence(session, actor, given)
    cited = NoteEvidence(note=note, evidence=row, stance=stance)
    session.add(cited)
    session.flush()
    audit.record(session, actor, "note-evidence-cited", note, evidence=row.public_id, stance=stance.value)
    return cited


def resolve_note(
    session: Session, actor: User, note: ConsistencyNote, *, resolution: str, version: int
) -> ConsistencyNote:
    """Settle a note, saying how. Raises StaleVersion with both texts when somebody was faster."""
    _require_note_version(session, note, version, yours={"resolution": resolution})
    if note.state == NoteState.RESOLVED:
        raise Conflict(N_("This note is already resolved."))
    if not resolution.strip():
        raise DomainError(N_("Write how it was resolved."), field="resolution")
    now = clock.now(session)
    note.state = NoteState.RESOLVED
    note.resolution = resolution.strip()
    note.resolved_by_id = actor.id
    note.resolved_at = now
    session.flush()
    audit.record(session, actor, "note-resolved", note, resolution=note.resolution)
    return note


def reopen_note(session: Session, actor: User, note: ConsistencyNote, *, version: int) -> ConsistencyNote:
    """Open a settled note again. The resolution it had stays in the log."""
    _require_note_version(session, note, version, yours={"resolution": ""})
    if note.state == NoteState.OPEN:
        raise Conflict(N_("This note is already open."))
    before = note.resolution
    note.state = NoteState.OPEN
    note.resolution = ""
    note.resolved_by_id = None
    note.resolved_at = None
    session.flush()
    audit.record(session, actor, "note-reopened", note, resolution=before)
    return note


def claim_superseded(session: Session, claim: Claim, successors: Sequence[Claim]) -> None:
    """Let the claims that took another's place be tied by its notes. Part of that change: no event."""
    for note in note_queries.notes_on(session, [claim]):
        tied = {other.id for other in note_queries.claims_tied(session, [note])[note.id]}
        session.add_all(NoteClaim(note=note, claim_id=new.id) for new in successors if new.id not in tied)
    session.flush()


def _mention(session: Session, actor: User, note: ConsistencyNote) -> list[User]:
    """Keep whom the text names now, and tell those whom it did not name before; returns all of them."""
    if "@" in note.text:
        people = {person: person.name for person in people_queries.active_people(session)}
        named = mentions.mentioned(note.text, people)
    else:
        named = []
    before = session.scalars(
        delete(NoteMention).where(NoteMention.note_id == note.id).returning(NoteMention.user_id)
    ).all()
    now = clock.now(session)
    session.add_all(NoteMention(note=note, user_id=person.id, mentioned_at=now) for person in named)
    session.flush()
    added = [person for person in named if person.id not in before]
    notices.notify(session, actor, NoticeKind.MENTIONED, note, added)
    return named


def _require_note_version(
    session: Session, note: ConsistencyNote, version: int, *, yours: dict[str, str]
) -> None:
    by, at = queries.last_change(session, note)
    require_version(
        note,
        version,
        yours=yours,
        theirs={key: str(getattr(note, key)) for key in yours},
        by=by,
        at=None if at is None else at.isoformat(),
    )
