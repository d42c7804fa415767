"""The API."""

from workbench.web.openapi import Blueprint

blueprint = Blueprint(
    "article_page", __name__, description="The article page: text, claims, triage, editing."
)
