"""Pages."""

from flask import Blueprint

blueprint = Blueprint("review_screen", __name__)
