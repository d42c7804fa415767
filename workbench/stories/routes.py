"""Pages of stories and notes."""

from flask import Blueprint

blueprint = Blueprint("stories", __name__)
