"""The API of stories."""

from workbench.web.openapi import Blueprint

blueprint = Blueprint("stories", __name__, description="Stories")
