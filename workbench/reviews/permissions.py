"""Who may do what with reviews."""

from workbench.people.models import User
from workbench.people.permissions import Permission, Table, is_reviewer
from workbench.reviews.models import Review


def wrote_it(person: User, review: Review | None) -> bool:
    return review is not None and review.reviewer_id == person.id


PERMISSIONS: Table = {
    Permission.REVIEW_CLAIMS: [is_reviewer],
    Permission.EDIT_REVIEW: [is_reviewer, wrote_it],
    # The service adds: the second person, or a lead.
    Permission.RETURN_REVIEW: [is_reviewer],
}
