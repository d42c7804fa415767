"""Claims waiting to be queued, and queues of them."""

import hashlib
import itertools
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy.orm import Session

from tests.factories.articles import source_called
from workbench.articles.models import Article, ArticleVersion, Direction, Language
from workbench.claims.indexing import write_entry
from workbench.claims.models import Claim, ClaimSpan, ClaimState
from workbench.people.models import User
from workbench.queues import keeping, services
from workbench.queues.filters import parse
from workbench.queues.keeping import QueuePolicy
from workbench.queues.membership import Member
from workbench.queues.models import Assignment, Queue
from workbench.queues.offers import NothingGiven

WHEN = datetime(2023, 9, 19, 12, tzinfo=UTC)
_numbers = itertools.count(1)


def claims_worth(
    session: Session,
    *check_worthiness: float,
    source: str = "Agency",
    state: ClaimState = ClaimState.SELECTED,
    language: Language = Language.ENGLISH,
) -> list[Claim]:
    """One claim of each check-worthiness, all of one new article."""
    sentences = [f"Sentence {next(_numbers)} says so." for _ in check_worthiness]
    text = "\n".join(sentences)
    digest = hashlib.sha256(text.encode()).hexdigest()
    article = Article(source_id=source_called(session, source).id, created_by_id=None, created_at=WHEN)
    session.add(article)
    session.flush()
    version = ArticleVersion(
        article_id=article.id,
        number=1,
        title="An article",
        language=language,
        direction=Direction.LTR,
        text=text,
        text_sha256=digest,
        original=text.encode(),
        original_sha256=digest,
        charset="utf-8",
        received_at=WHEN,
        received_by_id=None,
    )
    session.add(version)
    session.flush()
    claims = []
    for worth, sentence in zip(check_worthiness, sentences, strict=True):
        start = text.index(sentence)
        claim = Claim(
            article_version_id=version.id,
            position=start,
            quote=sentence,
            text=sentence,
            language=language,
            direction=Direction.LTR,
            check_worthiness=worth,
            search_text=sentence.lower(),
            state=state,
            created_at=WHEN,
        )
        span = ClaimSpan(
            claim=claim,
            position=0,
            start=start,
            end=start + len(sentence),
            exact=sentence,
            prefix="",
            suffix="",
        )
        session.add_all([claim, span])
        session.flush()
        write_entry(session, claim)
        claims.append(claim)
    session.flush()
    return claims


def queue_of(
    session: Session, lead: User, members: Sequence[User | Member], *, name: str = "Queue", **policy: Any
) -> Queue:
    """A queue over everything there is, unless `filter` says otherwise."""
    wanted = parse(session, policy.pop("filter", {}))
    return keeping.create_queue(
        session,
        lead,
        name=name,
        filter=wanted,
        members=[member if isinstance(member, Member) else Member(member) for member in members],
        policy=QueuePolicy(**policy),
    )


def takes(session: Session, person: User, queue: Queue) -> Assignment:
    """The claim that a person is given."""
    given = services.take_next(session, person, queue)
    assert isinstance(given, Assignment), given
    return given


def is_given_nothing(session: Session, person: User, queue: Queue) -> NothingGiven:
    """Why a person is given no claim."""
    given = services.take_next(session, person, queue)
    assert isinstance(given, NothingGiven), given
    return given
