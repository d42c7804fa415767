"""The API of exports."""

from workbench.web.openapi import Blueprint

blueprint = Blueprint("exports", __name__, description="Exports")
