"""Stories as the API shows them."""

from collections.abc import Sequence
from typing import Any

from workbench.claims.models import Claim
from workbench.stories.models import ConsistencyNote, Question, Story
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


def note_body(note: ConsistencyNote, claims: Sequence[Claim], *, by: str | None) -> Body:
    return {
        "id": str(note.public_id),
        "version": note.version,
        "question": None if note.question is None else str(note.question.public_id),
        "relation": note.relation,
        "between": note.between,
        "text": note.text,
        "state": note.state,
        "resolution": note.resolution or None,
        "resolved_at": note.resolved_at,
        "claims": [str(claim.public_id) for claim in claims],
        "by": by,
        "created_at": note.created_at,
    }
