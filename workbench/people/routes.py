"""Pages of people: one's own account, and everybody's for admins."""

from flask import Blueprint

account = Blueprint("account", __name__)
people = Blueprint("people", __name__)
