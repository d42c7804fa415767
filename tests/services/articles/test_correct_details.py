"""What stands beside a text can be corrected; the text cannot."""

import pytest
from sqlalchemy.orm import Session

from tests.factories.articles import TEXT, received
from tests.people import People
from workbench.articles import services
from workbench.articles.models import ArticleVersion, Direction, Language, TitleEntry
from workbench.audit import queries as audit_queries
from workbench.errors import DomainError, StaleVersion


@pytest.fixture
def version(session: Session) -> ArticleVersion:
    version = services.receive(session, None, received()).version
    session.commit()
    return version


def correct(session: Session, people: People, version: ArticleVersion, **changes: object) -> ArticleVersion:
    details: dict[str, object] = {
        "title": version.title,
        "byline": version.byline,
        "published_at": version.published_at,
        "language": version.language,
        "direction": version.direction,
        "seen": version.article.version,
    }
    return services.correct_details(session, people.reviewer, version, **(details | changes))  # type: ignore[arg-type]  # one of each


def test_details_change_and_the_text_stays(session: Session, people: People, version: ArticleVersion) -> None:
    correct(session, people, version, title="أَرمينيا", language=Language.ENGLISH, direction=Direction.LTR)
    session.commit()
    session.expire_all()
    assert (version.title, version.language, version.direction) == ("أَرمينيا", "en", "ltr")
    assert session.get_one(TitleEntry, version.id).words == "ارمينيا"
    assert version.text == TEXT
    assert version.article.version == 2


def test_the_event_tells_before_and_after(session: Session, people: People, version: ArticleVersion) -> None:
    correct(session, people, version, title="Other")
    events = session.scalars(audit_queries.events_of("Article", version.article.public_id)).all()
    assert [event.action for event in events] == ["article-details-corrected"]
    assert (events[0].details["before"], events[0].details["after"]) == ({"title": "قصف"}, {"title": "Other"})


def test_a_correction_of_an_older_state_is_refused_with_both(
    session: Session, people: People, version: ArticleVersion
) -> None:
    correct(session, people, version, title="First")
    with pytest.raises(StaleVersion) as stale:
        correct(session, people, version, title="Second", seen=1)
    assert (stale.value.yours["title"], stale.value.theirs["title"]) == ("Second", "First")
    assert stale.value.by == people.reviewer.name


def test_a_title_cannot_be_taken_away(session: Session, people: People, version: ArticleVersion) -> None:
    with pytest.raises(DomainError):
        correct(session, people, version, title=" ")
