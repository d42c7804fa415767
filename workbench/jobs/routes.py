"""Pages of jobs."""

from flask import Blueprint

blueprint = Blueprint("jobs", __name__)
