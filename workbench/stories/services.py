"""Changing stories, their questions and answers, and consistency notes."""

from collections.abc import Collection, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from workbench.articles.models import Article
from workbench.audit import services as audit
from workbench.claims.models import Claim
from workbench.db import clock
from workbench.db.rows import require_version
from workbench.errors import N_, Conflict, DomainError
from workbench.people.models import User
from workbench.stories import note_rules, queries
from workbench.stories.models import (
    Answer,
    Between,
    ConsistencyNote,
    NoteClaim,
    NoteState,
    Question,
    Relation,
    Story,
    StoryArticle,
)

LONGEST_NAME = 200
LONGEST_QUESTION = 500


def create_story(session: Session, actor: User, *, name: str, description: str = "") -> Story:
    """Start a story. Raises DomainError for an empty or taken name."""
    name = _name(name)
    if queries.find_story_by_name(session, name) is not None:
        raise DomainError(N_("There is already a story called %(name)s."), field="name", name=name)
    story = Story(
        name=name,
        description=description.strip(),
        created_by_id=actor.id,
        created_at=clock.now(session),
    )
    session.add(story)
    session.flush()
    audit.record(session, actor, "story-created", story, name=name)
    return story


def get_or_create_story(session: Session, actor: User | None, name: str) -> Story:
    """The story of a name; an unknown name starts one. For what arrives, never for filters."""
    found = queries.find_story_by_name(session, name)
    if found is not None:
        return found
    story = Story(
        name=_name(name),
        created_by_id=None if actor is None else actor.id,
        created_at=clock.now(session),
    )
    session.add(story)
    session.flush()
    audit.record(session, actor, "story-created", story, name=story.name)
    return story


def add_article(session: Session, actor: User | None, story: Story, article: Article) -> bool:
    """Put an article into a story. Returns whether it was not there yet."""
    return bool(add_articles(session, actor, story, [article]))


def add_articles(session: Session, actor: User | None, story: Story, articles: Sequence[Article]) -> int:
    """Put articles into a story; those already there stay. Returns how many came in."""
    inside = queries.numbers_inside(session, story, articles)
    new = [article for article in dict.fromkeys(articles) if article.id not in inside]
    if not new:
        return 0
    now = clock.now(session)
    session.add_all(
        StoryArticle(
            story_id=story.id,
            article_id=article.id,
            added_by_id=None if actor is None else actor.id,
            added_at=now,
        )
        for article in new
    )
    session.flush()
    audit.record(
        session, actor, "story-articles-added", story, articles=[article.public_id for article in new]
    )
    return len(new)


def remove_article(session: Session, actor: User, story: Story, article: Article) -> None:
    """Take an article out of a story. Its claims' answers stay stored and show again when it comes back."""
    place = queries.find_place(session, story, article)
    if place is None:
        raise DomainError(N_("This article is not in the story."))
    session.delete(place)
    session.flush()
    audit.record(session, actor, "story-article-removed", story, article=article.public_id)


def add_question(session: Session, actor: User | None, story: Story, text: str) -> Question:
    """Add a row at the end of the grid. Raises DomainError for an empty question or one already asked."""
    text = _question_text(session, story, text)
    last = session.scalar(select(func.max(Question.position)).where(Question.story_id == story.id))
    question = Question(
        story_id=story.id,
        position=(last or 0) + 1,
        text=text,
        created_by_id=None if actor is None else actor.id,
        created_at=clock.now(session),
    )
    session.add(question)
    session.flush()
    audit.record(session, actor, "question-added", question, story=story.public_id, text=text)
    return question


def rename_question(
    session: Session, actor: User, question: Question, text: str, *, version: int
) -> Question:
    """Word a question anew. Raises StaleVersion with both wordings."""
    by, at = queries.last_change(session, question)
    require_version(
        question,
        version,
        yours={"text": text},
        theirs={"text": question.text},
        by=by,
        at=None if at is None else at.isoformat(),
    )
    before = question.text
    if text.strip() == before:
        return question
    question.text = _question_text(session, question.story, text)
    session.flush()
    audit.record(session, actor, "question-renamed", question, before=before, after=question.text)
    return question


def move_question(session: Session, actor: User, question: Question, *, up: bool) -> None:
    """Move a row one place up or down. At the edge nothing happens."""
    order = queries.questions_of(session, question.story)
    here = order.index(question)
    there = here - 1 if up else here + 1
    if not 0 <= there < len(order):
        return
    order[here], order[there] = order[there], order[here]
    for position, row in enumerate(order, start=1):
        if row.position != position:
            row.position = position
    session.flush()
    audit.record(session, actor, "question-moved", question, to=there + 1)


def answer(session: Session, actor: User | None, question: Question, claims: Collection[Claim]) -> int:
    """Say that claims answer a question; known answers stay. Returns how many are new.

    Raises DomainError for a claim of an article outside the story.
    """
    for claim in claims:
        if queries.find_place(session, question.story, claim.article_version.article) is None:
            raise DomainError(
                N_(
                    "The claim “%(quote)s” is of an article that is not in this story. Add the article first."
                ),
                field="claims",
                quote=claim.quote[:80],
            )
    known = set(
        session.scalars(
            select(Answer.claim_id).where(
                Answer.question_id == question.id, Answer.claim_id.in_([claim.id for claim in claims])
            )
        )
    )
    new = [claim for claim in dict.fromkeys(claims) if claim.id not in known]
    if new:
        _answer_with(session, actor, question.id, new)
        audit.record(session, actor, "question-answered", question, claims=[claim.public_id for claim in new])
    return len(new)


def remove_answer(session: Session, actor: User, question: Question, claim: Claim) -> None:
    """Say that a claim does not answer a question after all."""
    found = session.get(Answer, (question.id, claim.id))
    if found is None:
        raise DomainError(N_("This claim does not stand in that row."))
    session.delete(found)
    session.flush()
    audit.record(session, actor, "answer-removed", question, claim=claim.public_id)


def write_note(
    session: Session,
    actor: User,
    *,
    story: Story,
    relation: Relation,
    text: str,
    claims: Collection[Claim],
    question: Question | None = None,
    between: Between | None = None,
) -> ConsistencyNote:
    """Say how claims of two or more sources relate."""
    tied = list(dict.fromkeys(claims))
    note_rules.require_sound(
        relation=relation,
        between=between,
        text=text,
        sources=[claim.article_version.article.source_id for claim in tied],
        claims=len(tied),
    )
    if question is not None and question.story_id != story.id:
        raise DomainError(N_("This question belongs to another story."), field="question")
    for claim in tied:
        if queries.find_place(session, story, claim.article_version.article) is None:
            raise DomainError(
                N_(
                    "The claim “%(quote)s” is of an article that is not in this story. Add the article first."
                ),
                field="claims",
                quote=claim.quote[:80],
            )
    note = ConsistencyNote(
        story_id=story.id,
        question_id=None if question is None else question.id,
        relation=relation,
        between=between,
        text=text.strip(),
        created_by_id=actor.id,
        created_at=clock.now(session),
    )
    session.add(note)
    session.flush()
    session.add_all(NoteClaim(note=note, claim_id=claim.id) for claim in tied)
    session.flush()
    audit.record(
        session,
        actor,
        "note-written",
        note,
        story=story.public_id,
        relation=relation.value,
        claims=[claim.public_id for claim in tied],
    )
    return note


def resolve_note(
    session: Session, actor: User, note: ConsistencyNote, *, resolution: str, version: int
) -> ConsistencyNote:
    """Settle a note, saying how. Raises StaleVersion with both texts when somebody was faster."""
    _require_note_version(session, note, version, yours=resolution)
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
    _require_note_version(session, note, version, yours="")
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
    """Let the claims that took another's place stand where it stood: in rows and in notes.

    Part of the change that superseded it, so without an event of its own.
    """
    for question_id in session.scalars(select(Answer.question_id).where(Answer.claim_id == claim.id)).all():
        known = set(session.scalars(select(Answer.claim_id).where(Answer.question_id == question_id)))
        _answer_with(session, None, question_id, [new for new in successors if new.id not in known])
    for note in queries.notes_on(session, [claim]):
        tied = {other.id for other in queries.claims_tied(session, [note])[note.id]}
        session.add_all(NoteClaim(note=note, claim_id=new.id) for new in successors if new.id not in tied)
    session.flush()


def _answer_with(session: Session, actor: User | None, question_id: int, claims: Sequence[Claim]) -> None:
    now = clock.now(session)
    session.add_all(
        Answer(
            question_id=question_id,
            claim_id=claim.id,
            added_by_id=None if actor is None else actor.id,
            added_at=now,
        )
        for claim in claims
    )
    session.flush()


def _require_note_version(session: Session, note: ConsistencyNote, version: int, *, yours: str) -> None:
    by, at = queries.last_change(session, note)
    require_version(
        note,
        version,
        yours={"resolution": yours},
        theirs={"resolution": note.resolution},
        by=by,
        at=None if at is None else at.isoformat(),
    )


def _name(name: str) -> str:
    name = name.strip()
    if not name:
        raise DomainError(N_("Give the story a name."), field="name")
    if len(name) > LONGEST_NAME:
        raise DomainError(N_("The name is longer than %(most)d characters."), field="name", most=LONGEST_NAME)
    return name


def _question_text(session: Session, story: Story, text: str) -> str:
    text = text.strip()
    if not text:
        raise DomainError(N_("Write the question."), field="text")
    if len(text) > LONGEST_QUESTION:
        raise DomainError(
            N_("The question is longer than %(most)d characters."), field="text", most=LONGEST_QUESTION
        )
    asked = session.scalars(
        select(Question.id).where(Question.story_id == story.id, Question.text == text)
    ).first()
    if asked is not None:
        raise DomainError(N_("This story already asks that."), field="text")
    return text
