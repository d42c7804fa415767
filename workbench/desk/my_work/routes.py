"""The page people start from."""

from flask import Blueprint, render_template, request
from flask_babel import gettext

from workbench.db import clock
from workbench.desk.claim_lists.address import scope_of
from workbench.desk.claim_lists.definitions import OF_ONE_PERSON
from workbench.desk.claim_lists.numbers import number, page_of
from workbench.desk.my_work import view
from workbench.errors import N_, NotFound
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


@blueprint.get("/my-work/lists/<name>")
@requires(Permission.REVIEW_CLAIMS)
def list_claims(name: str) -> str:
    """The list that a number of one's own leads to: the same as on the desk, of oneself only."""
    if name not in OF_ONE_PERSON:
        raise NotFound(N_("There is no such list of claims."))
    scope = scope_of(session(), request.args, now=clock.now(session())).of(actor())
    return render_template(
        "claim_lists/show.html",
        number=number(session(), name, scope),
        page_of_rows=page_of(session(), actor(), name, scope, cursor=request.args.get("cursor")),
        endpoint="my_work.list_claims",
        back=("my_work.show", gettext("My work")),
        labels={},
    )
