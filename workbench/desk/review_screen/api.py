"""The API of reviews that are in: reading them, giving them back."""

from typing import Any

from marshmallow import Schema, fields

from workbench.claims.models import Claim
from workbench.desk.review_screen import services
from workbench.people.permissions import Permission
from workbench.reviews import blindness, presentation
from workbench.reviews import queries as review_queries
from workbench.reviews.models import Review, ReviewState
from workbench.reviews.schemas import (
    ReviewSchema,
)
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.identity import actor
from workbench.web.openapi import Blueprint, Text, page_of

blueprint = Blueprint("review_screen", __name__, description="The review screen: reviews that are in.")


class ReturnSchema(Schema):
    note = Text(required=True, metadata={"description": "What should be done before it comes back"})
    version = fields.Integer(required=True, metadata={"description": "The review's, as the caller saw it"})


@blueprint.route("/claims/<uuid:claim_id>/reviews", methods=["GET"])
@requires(Permission.READ_CLAIMS, on=Claim)
@blueprint.response(200, page_of(ReviewSchema))
def list_reviews(claim: Claim) -> dict[str, Any]:
    """The reviews that the caller may read: all of them, or while blind the caller's own."""
    person = actor()
    reviews = [
        review
        for review in session().scalars(review_queries.reviews_of(claim))
        if review.reviewer_id == person.id or review.state in {ReviewState.SUBMITTED, ReviewState.RETURNED}
    ]
    visible = blindness.visible_reviews(session(), person, claim, reviews)
    views = review_queries.views_of(session(), visible)
    anonymous = services.is_anonymous(session(), claim)
    return {
        "items": [presentation.review_body(view, person=person, is_anonymous=anonymous) for view in views],
        "next": None,
    }


@blueprint.route("/reviews/<uuid:review_id>/return", methods=["POST"])
@requires(Permission.RETURN_REVIEW, on=Review)
@blueprint.arguments(ReturnSchema)
@blueprint.response(200, ReviewSchema)
def return_review(body: dict[str, Any], review: Review) -> dict[str, Any]:
    """Give a submitted review back to its author: by the second person of an editorial queue, or a lead."""
    person = actor()
    services.give_back(session(), person, review, note=body["note"], version=body["version"])
    commit()
    [view] = review_queries.views_of(session(), [review])
    return presentation.review_body(view, person=person, is_anonymous=False)
