"""Grids in tests, from rows that no database has seen."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from workbench.articles.models import Article, ArticleVersion, Source
from workbench.claims.models import Claim, Reading
from workbench.stories import voices
from workbench.stories.answering import Structure
from workbench.stories.grid import Grid
from workbench.stories.layout import Material, build
from workbench.stories.models import Answer, Question

THEN = datetime(2023, 9, 20, tzinfo=UTC)


def make_source(number: int) -> Source:
    source = Source(name=f"Source {number}", created_at=THEN)
    source.id = number
    return source


def make_version(number: int, source: Source) -> ArticleVersion:
    article = Article(source_id=source.id, created_by_id=None, created_at=THEN)
    article.id, article.source = number, source
    version = ArticleVersion(
        article_id=number,
        number=1,
        title="t",
        language="en",  # type: ignore[arg-type]  # as it comes from the database
        direction="ltr",  # type: ignore[arg-type]  # as it comes from the database
        text="x",
        text_sha256="",
        original=b"x",
        original_sha256="",
        charset="utf-8",
        published_at=THEN,
        received_at=THEN,
        received_by_id=None,
    )
    version.id, version.article = number, article
    return version


def _claim(number: int, version: ArticleVersion, text: str = "q") -> Claim:
    claim = Claim(
        article_version_id=version.id,
        position=0,
        quote=text,
        text=text,
        language="en",  # type: ignore[arg-type]  # as it comes from the database
        direction="ltr",  # type: ignore[arg-type]  # as it comes from the database
        search_text="q",
        created_at=THEN,
    )
    claim.id, claim.article_version = number, version
    return claim


def _question(number: int, text: str = "How many were killed?") -> Question:
    question = Question(story_id=1, position=number, text=text, created_by_id=None, created_at=THEN)
    question.id, question.public_id = number, UUID(int=number)
    return question


def _answer(question: Question, claim: Claim) -> Answer:
    answer = Answer(question_id=question.id, claim_id=claim.id, added_by_id=None, added_at=THEN)
    answer.claim = claim
    return answer


def _reading(number: int, claim: Claim, text: str) -> Reading:
    reading = Reading(
        claim=claim,
        position=number,
        text=text,
        language="en",  # type: ignore[arg-type]  # as it comes from the database
        direction="ltr",  # type: ignore[arg-type]  # as it comes from the database
        created_at=THEN,
    )
    reading.id = number
    return reading


def _voices(versions: Sequence[ArticleVersion], copies: dict[int, str] | None = None) -> voices.Voices:
    sources = {version.id: version.article.source.name for version in versions}
    headings = {number: voices.Heading(other, 1.0) for number, other in (copies or {}).items()}
    return voices.Voices({}, headings, {}, sources)


def make_grid(
    versions: Sequence[ArticleVersion],
    answers: dict[int, Structure],
    *,
    copies: dict[int, str] | None = None,
    readings: dict[int, list[str]] | None = None,
    texts: dict[int, str] | None = None,
    question: str = "How many were killed?",
) -> Grid:
    """One question; a claim of the same number as its version answers it."""
    asks = _question(1, question)
    claims = {
        version.id: _claim(version.id, version, (texts or {}).get(version.id, "q"))
        for version in versions
        if version.id in answers
    }
    return build(
        Material(
            versions=versions,
            questions=[asks, _question(2, "What else?")],
            answers=[_answer(asks, claim) for claim in claims.values()],
            structures={(1, number): structure for number, structure in answers.items()},
            voices=_voices(versions, copies),
            readings={
                number: [_reading(place, claims[number], text) for place, text in enumerate(given, 1)]
                for number, given in (readings or {}).items()
            },
        )
    )
