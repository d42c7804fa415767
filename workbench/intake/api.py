"""The API of intake."""

from workbench.web.openapi import Blueprint

blueprint = Blueprint("intake", __name__, description="Intake")
