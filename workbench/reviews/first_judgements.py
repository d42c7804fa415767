"""What independent reviews said first: figures of agreement rest on it, whatever a returned review says later."""

from sqlalchemy.orm import Session

from workbench.queues.models import Assignment
from workbench.reviews.models import FirstJudgement
from workbench.reviews.queries import ReviewView


def keep(session: Session, view: ReviewView, assignment: Assignment) -> None:
    """Keep what an independent review says when it is first handed in.

    What comes after a return is no longer unseen, and is not kept.
    """
    review = view.review
    if review.returned_by_id is not None or session.get(FirstJudgement, review.id) is not None:
        return
    assert assignment.queue_item_id is not None
    assert review.level_id is not None
    assert review.submitted_at is not None
    session.add(
        FirstJudgement(
            review_id=review.id,
            queue_item_id=assignment.queue_item_id,
            level_id=review.level_id,
            readings={str(row.reading_id): row.level.code for row in view.readings},
            at=review.submitted_at,
        )
    )
    session.flush()
