"""The API."""

from workbench.web.openapi import Blueprint

blueprint = Blueprint(
    "review_screen", __name__, description="The review screen: take, review, second review."
)
