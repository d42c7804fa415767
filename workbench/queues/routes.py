"""Pages of queues and taking."""

from flask import Blueprint

blueprint = Blueprint("queues", __name__)
