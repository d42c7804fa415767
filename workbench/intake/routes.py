"""Pages on which articles arrive."""

from flask import Blueprint

blueprint = Blueprint("intake", __name__)
