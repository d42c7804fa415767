"""Stories as the API shows them."""

from collections.abc import Sequence
from typing import Any

from workbench.claims.models import Claim
from workbench.people.models import User
from workbench.stories.answering import Structure
from workbench.stories.models import Answer, ConsistencyNote, NoteEvidence, Question, Story
from workbench.stories.queries import Size

Body = dict[str, Any]


def story_body(story: Story, size: Size) -> Body:
    return {
        "id": str(story.public_id),
        "version": story.version,
        "name": story.name,
        "description": story.description,
        "created_at": story.created_at,
        "articles": size.articles,
        "sources": size.sources,
        "questions": size.questions,
    }


def question_body(question: Question) -> Body:
    return {
        "id": str(question.public_id),
        "version": question.version,
        "position": question.position,
        "text": question.text,
    }


def answer_body(answer: Answer, structure: Structure) -> Body:
    """What a claim answers: the words as written, and values beside them."""
    as_of = structure.as_of
    return {
        "version": answer.version,
        "words": structure.words,
        "value": structure.value,
        "high": structure.high,
        "unit": structure.unit or None,
        "bound": structure.bound,
        "as_of": None if as_of is None else as_of.at,
        "as_of_origin": None if as_of is None else as_of.origin,
        "as_of_precision": None if as_of is None else as_of.precision,
        "claimant": structure.claimant,
        "origin": answer.origin,
        "corrected": answer.corrected_at is not None,
        "added_at": answer.added_at,
    }


def note_body(
    note: ConsistencyNote,
    claims: Sequence[Claim],
    *,
    by: str | None,
    evidence: Sequence[NoteEvidence] = (),
    mentions: Sequence[User] = (),
) -> Body:
    return {
        "id": str(note.public_id),
        "version": note.version,
        "question": None if note.question is None else str(note.question.public_id),
        "article": None if note.article is None else str(note.article.public_id),
        "relation": note.relation,
        "between": note.between,
        "text": note.text,
        "state": note.state,
        "resolution": note.resolution or None,
        "resolved_at": note.resolved_at,
        "claims": [str(claim.public_id) for claim in claims],
        "evidence": [
            {
                "id": str(cited.evidence.public_id),
                "stance": cited.stance,
                "kind": cited.evidence.kind,
                "url": cited.evidence.url,
                "title": cited.evidence.title,
                "quote": cited.evidence.quote,
            }
            for cited in evidence
        ],
        "mentions": [person.name for person in mentions],
        "origin": note.origin,
        "by": by,
        "created_at": note.created_at,
    }
