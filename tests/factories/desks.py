"""A desk in full swing: queues of both kinds, people at work, verdicts, disagreements; the same for the same seed."""

import random
from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import update
from sqlalchemy.orm import Session

from tests.factories.queues import claims_worth, queue_of
from tests.factories.reviews import judgement
from workbench.adjudication.settling import settle
from workbench.articles.models import Language
from workbench.db import clock
from workbench.people.models import User
from workbench.queues import assigning
from workbench.queues import services as queue_services
from workbench.queues.models import Assignment, Queue, SecondReview
from workbench.reviews import giving_back
from workbench.reviews import services as review_services
from workbench.reviews.late_saves import TooLate
from workbench.stories import notes as story_notes
from workbench.stories import services as story_services
from workbench.stories.models import Relation, Story

VERDICTS = ("true", "mostly_true", "mixed", "misleading", "mostly_false", "false")


def busy_desk(
    session: Session,
    lead: User,
    reviewers: Sequence[User],
    *,
    seed: int = 1,
    claims: int = 16,
    acts: int = 40,
) -> tuple[list[Queue], Story]:
    """An independent queue that is late, an editorial one, and a story with an open note. Not committed.

    Everything goes through the services; only the clock of some holds is set back.
    """
    chance = random.Random(seed)
    policies = {
        "en": ("Independent", SecondReview.INDEPENDENT, -30),
        "ar": ("Editorial", SecondReview.EDITORIAL, 50),
    }
    story = story_services.create_story(session, lead, name="The valley")
    queues = []
    for language, (name, second_review, due_in_hours) in policies.items():
        worths = [chance.random() for _ in range(claims)]
        some = claims_worth(session, *worths, source=f"Agency {language}", language=Language(language))
        queues.append(
            queue_of(
                session,
                lead,
                reviewers,
                name=name,
                filter={"language": language},
                reviews_per_claim=2,
                second_review=second_review,
                due_at=clock.now(session) + timedelta(hours=due_in_hours),
            )
        )
        # A third have a time of their own, which is over.
        assigning.set_due(session, lead, queues[-1], some[::3], clock.now(session) - timedelta(hours=1))
        story_services.add_articles(session, lead, story, [some[0].article_version.article])
    for _ in range(acts):
        _act(session, chance, lead, chance.choice(reviewers), chance.choice(queues))
    for person in reviewers:
        for queue in queues:
            queue_services.take_next(session, person, queue)
    _let_some_holds_run_out(session)
    note_on = [*claims_worth(session, 0.2, source="One"), *claims_worth(session, 0.2, source="Two")]
    story_services.add_articles(session, lead, story, [claim.article_version.article for claim in note_on])
    story_notes.write_note(
        session, lead, story=story, claims=note_on, relation=Relation.REFINE, text="The second says more."
    )
    session.flush()
    return queues, story


def _act(session: Session, chance: random.Random, lead: User, person: User, queue: Queue) -> None:
    """One person does one thing."""
    given = queue_services.take_next(session, person, queue)
    if not isinstance(given, Assignment):
        return
    what = chance.random()
    if what < 0.1:
        queue_services.park(session, person, given, clock.now(session) + timedelta(hours=6))
    elif what < 0.85:
        claim = given.claim
        said = judgement(chance.choice(VERDICTS) if chance.random() < 0.4 else "false")
        outcome = review_services.submit_review(session, person, claim, said)
        assert not isinstance(outcome, TooLate)
        review = outcome.review
        verdict = settle(session, person, claim)
        if verdict is None and queue.second_review == SecondReview.EDITORIAL and chance.random() < 0.2:
            giving_back.return_review(
                session, lead, review, note="Look at the record.", version=review.version
            )


def _let_some_holds_run_out(session: Session) -> None:
    now = clock.now(session)
    working = session.query(Assignment).filter(
        Assignment.ended_at.is_(None), Assignment.parked_until.is_(None)
    )
    for number, hold in enumerate(working.order_by(Assignment.id)):
        if number % 3 < 2:
            ends = now + timedelta(minutes=[-20, 5][number % 3])
            session.execute(update(Assignment).where(Assignment.id == hold.id).values(lease_until=ends))
    session.expire_all()
