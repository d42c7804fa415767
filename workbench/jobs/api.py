"""The API of jobs."""

from workbench.web.openapi import Blueprint

blueprint = Blueprint("jobs", __name__, description="Jobs")
