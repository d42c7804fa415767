"""The API of articles."""

from workbench.web.openapi import Blueprint

blueprint = Blueprint("articles", __name__, description="Articles")
