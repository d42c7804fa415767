"""The API of adjudication."""

from workbench.web.openapi import Blueprint

blueprint = Blueprint("adjudication", __name__, description="Adjudication")
