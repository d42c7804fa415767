"""The page people start from."""

from flask import Blueprint, render_template

from workbench.desk.my_work import view
from workbench.people.permissions import Permission
from workbench.web.access import requires
from workbench.web.database import session
from workbench.web.identity import actor

blueprint = Blueprint("my_work", __name__)


@blueprint.get("/")
@requires(Permission.READ_CLAIMS)
def show() -> str:
    """What I hold, what came back to me, what waits, and what I may take next."""
    return render_template("my_work/show.html", work=view.my_work(session(), actor()))
