"""The API of queues."""

from workbench.web.openapi import Blueprint

blueprint = Blueprint("queues", __name__, description="Queues")
