"""What a story suggests: questions its claims answer already, and notes its grid asks for."""

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.articles.models import ArticleVersion
from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim, Layer, Passage, PassageKind
from workbench.desk.story_page.view import StoryView
from workbench.stories import hearing, inside_article, proposals, queries, suggested_notes, suggestions
from workbench.stories.models import Story, SuggestionKind
from workbench.stories.proposed import Fact, Proposal
from workbench.stories.suggested_notes import SuggestedNote
from workbench.text.languages import Language, detect_language

MOST_CLAIMS = 2_000
"""Of a story, read for proposals."""


def proposed_questions(session: Session, story: Story) -> tuple[list[Proposal], dict[int, Claim]]:
    """The questions to propose, and their claims by number."""
    claims = _claims(session, story)
    versions = queries.current_versions(session, story)
    ears = hearing.listen(session, claims, versions)
    voices = hearing.voices_of(versions, ears)
    entries = claim_queries.entries_of(session, claims)
    facts = [
        Fact(
            claim=claim.id,
            voice=voices.of(claim.article_version_id, ears.passage_number(claim)),
            heard=ears.heard(claim),
            text=claim.text,
            is_content=claim.layer == Layer.CONTENT,
            entry=entries.get(claim.id),
        )
        for claim in claims
    ]
    texts = [question.text for question in queries.questions_of(session, story)]
    found = proposals.propose(
        facts,
        texts,
        suggestions.decided_keys(session, story, SuggestionKind.QUESTION),
        _language(texts, versions),
        {answer.claim_id for answer in queries.answers_in(session, story)},
    )
    return found, {claim.id: claim for claim in claims}


def notes(session: Session, view: StoryView) -> list[SuggestedNote]:
    """The notes to suggest, those on rows first."""
    claims = _claims(session, view.story)
    ears = hearing.listen(session, claims)
    by_version: dict[int, list[inside_article.Statement]] = {}
    for claim in claims:
        if claim.layer == Layer.CONTENT:
            by_version.setdefault(claim.article_version_id, []).append(
                inside_article.Statement(claim=claim.id, heard=ears.heard(claim), text=claim.text)
            )
    inside = [
        (version, inside_article.inconsistencies(by_version.get(version.id, ()))) for version in view.versions
    ]
    found = [
        *suggested_notes.from_grid(view.grid, view.notes, view.tied),
        *suggested_notes.from_articles(inside, {claim.id: claim for claim in claims}, view.notes, view.tied),
    ]
    return suggested_notes.undecided(
        found, suggestions.decided_keys(session, view.story, SuggestionKind.NOTE)
    )


def _claims(session: Session, story: Story) -> list[Claim]:
    """The claims of the story's sentences; headings only repeat them."""
    headings = select(Passage.id).where(Passage.kind == PassageKind.HEADING)
    return list(
        session.scalars(
            queries.claims_to_choose(story)
            .where(Claim.passage_id.is_(None) | Claim.passage_id.not_in(headings))
            .order_by(Claim.article_version_id, Claim.position, Claim.id)
            .limit(MOST_CLAIMS)
        )
    )


def _language(questions: Sequence[str], versions: Sequence[ArticleVersion]) -> Language:
    """The language most of the story's questions are in, else most of its articles."""
    asked = Counter(detect_language(question) for question in questions)
    told = Counter(str(version.language) for version in versions)
    counted = asked if asked else told
    return "en" if counted["en"] > counted["ar"] else "ar"
