"""Pages of claim sets and the organisation."""

from flask import Blueprint

blueprint = Blueprint("exports", __name__)
