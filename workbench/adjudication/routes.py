"""Pages of adjudication."""

from flask import Blueprint

blueprint = Blueprint("adjudication", __name__)
