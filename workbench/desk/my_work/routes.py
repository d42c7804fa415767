"""Pages."""

from flask import Blueprint

blueprint = Blueprint("my_work", __name__)
