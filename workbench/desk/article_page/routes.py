"""Pages."""

from flask import Blueprint

blueprint = Blueprint("article_page", __name__)
