"""An article arrives whole: text, passages, claims, story and one event in one transaction."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tests.factories.articles import arrived, received
from tests.people import People
from workbench.articles.models import Direction, Language
from workbench.articles.services import Outcome
from workbench.audit.models import AuditEvent
from workbench.claims.models import Claim, Passage
from workbench.intake import arrival
from workbench.stories.models import StoryArticle


def actions(session: Session) -> list[str]:
    """What has been done to articles, in order."""
    return list(
        session.scalars(
            select(AuditEvent.action).where(AuditEvent.action.like("article%")).order_by(AuditEvent.id)
        )
    )


def test_passages_and_claims_are_stored_with_the_text(session: Session, people: People) -> None:
    found = arrived(session, people.reviewer)
    session.commit()
    passages = select(func.count()).select_from(Passage).where(Passage.article_version_id == found.version.id)
    claims = select(func.count()).select_from(Claim).where(Claim.article_version_id == found.version.id)
    assert session.scalar(passages) == found.passages > 0
    assert session.scalar(claims) == found.claims > 0
    assert actions(session) == ["article-added"]


def test_a_known_article_keeps_its_claims_and_joins_the_story_named(session: Session, people: People) -> None:
    first = arrived(session, people.reviewer)
    again = arrived(session, people.reviewer, story="Offensive")
    session.commit()
    assert again.outcome is Outcome.KNOWN
    assert (again.passages, again.claims) == (first.passages, first.claims)
    assert session.scalars(select(StoryArticle.article_id)).one() == first.version.article_id


def test_a_batch_is_one_event_with_counts_and_first_and_last(session: Session, people: People) -> None:
    batch = [arrival.split(received(text=f"{number} people were killed.")) for number in (1, 2, 1)]
    stored = arrival.take_in_batch(session, people.reviewer, batch)
    session.commit()
    assert actions(session) == ["articles-imported"]
    details = session.scalars(
        select(AuditEvent.details).where(AuditEvent.action == "articles-imported")
    ).one()
    assert (details["new"], details["known"]) == (2, 1)
    assert details["first"] == details["last"] == str(stored[0].version.article.public_id)


def test_claims_follow_a_corrected_language(session: Session, people: People) -> None:
    reviewer = people.reviewer
    version = arrived(session, language="en").version
    session.commit()
    arrival.correct_details(
        session,
        reviewer,
        version,
        title=version.title,
        byline="",
        published_at=None,
        language=Language.ARABIC,
        direction=Direction.RTL,
        seen=version.article.version,
    )
    session.commit()
    assert set(session.scalars(select(Claim.language))) == {"ar"}
    assert actions(session) == ["article-added", "article-details-corrected"]
