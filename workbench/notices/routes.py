"""The page on which people say how they want to be told."""

from flask import Blueprint, current_app, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from workbench.notices import queries, services
from workbench.notices.forms import NoticesForm
from workbench.notices.models import Digest
from workbench.people.permissions import Permission
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.identity import actor

blueprint = Blueprint("notices", __name__)

Page = str | tuple[str, int]


@blueprint.get("/account/notices")
@requires(Permission.USE_OWN_ACCOUNT)
def choose_form(form: NoticesForm | None = None) -> str:
    """Of what one is told, and where."""
    if form is None:
        form = NoticesForm()
        form.offer(actor())
        form.fill(queries.find_settings(session(), actor()))
    return render_template("notices/choose.html", form=form, has_mail=_has_mail())


@blueprint.post("/account/notices")
@requires(Permission.USE_OWN_ACCOUNT)
def choose() -> Page | Response:
    """Keep one's choice. Where e-mail is not set up, what was chosen of it before stays."""
    person = actor()
    form = NoticesForm(request.form)
    form.offer(person)
    before = queries.find_settings(session(), person)
    if not _has_mail():
        form.digest.data = Digest.OFF.value if before is None else Digest(before.digest).value
    if not form.validate():
        return choose_form(form), 422
    unmailed = [] if before is None else before.unmailed
    services.choose(
        session(),
        person,
        muted=form.unticked(form.listed, [] if before is None else before.muted),
        unmailed=form.unticked(form.mailed, unmailed) if _has_mail() else unmailed,
        digest=Digest(form.digest.data),
        version=form.version.data or 0,
    )
    commit()
    flash(_("Kept. It counts for what happens from now on."), "success")
    return redirect(url_for("notices.choose_form"))


def _has_mail() -> bool:
    return current_app.extensions["workbench.settings"].mail is not None
