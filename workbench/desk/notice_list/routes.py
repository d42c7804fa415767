"""The list of notices, and the bell in the head of every page."""

from collections.abc import Callable
from datetime import UTC, datetime

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext, ngettext
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.wrappers import Response

from workbench.db import clock
from workbench.db.pagination import paginate
from workbench.desk.notice_list import telling
from workbench.desk.notice_list.telling import Told
from workbench.desk.notice_list.words import sentence
from workbench.errors import N_, Malformed
from workbench.notices import queries, services
from workbench.notices.models import Notice
from workbench.people.permissions import Permission
from workbench.web.access import requires
from workbench.web.database import commit, database, session
from workbench.web.identity import actor, identity

blueprint = Blueprint("notice_list", __name__)


@blueprint.get("/notices")
@requires(Permission.USE_OWN_ACCOUNT)
def show() -> str:
    """What one was told, the latest first; on top the holds that are about to end."""
    person, now = actor(), clock.now(session())
    page = paginate(
        session(),
        queries.notices_of(person),
        by=[Notice.id],
        descending=True,
        cursor=request.args.get("cursor"),
    )
    return render_template(
        "notice_list/show.html",
        now=now,
        endings=[] if "cursor" in request.args else telling.tell_endings(session(), person, now=now),
        told=telling.tell(session(), person, page.items),
        next=page.next,
        unread=queries.count_unread(session(), person.id),
        sentence=_sentence,
    )


@blueprint.post("/notices/<uuid:notice_id>/open")
@requires(Permission.READ_NOTICE, on=Notice)
def open_notice(notice: Notice) -> Response:
    """Mark a notice as read and go where it leads."""
    [told] = telling.tell(session(), actor(), [notice])
    services.mark_read(session(), notice)
    commit()
    return redirect(told.path)


@blueprint.post("/notices/<uuid:notice_id>/read")
@requires(Permission.READ_NOTICE, on=Notice)
def mark_read(notice: Notice) -> Response:
    """Mark a notice as read and stay."""
    services.mark_read(session(), notice)
    commit()
    return redirect(url_for("notice_list.show"))


@blueprint.post("/notices/read")
@requires(Permission.USE_OWN_ACCOUNT)
def mark_all_read() -> Response:
    """Mark everything as read that had arisen when the list was shown."""
    try:
        until = datetime.fromisoformat(request.form["until"])
        if until.tzinfo is None:
            raise ValueError("times are aware")
        until = until.astimezone(UTC)
    except (KeyError, ValueError, OverflowError):
        raise Malformed(N_("The form is not complete.")) from None
    number = services.mark_all_read(session(), actor(), until=until)
    commit()
    flash(ngettext("%(num)s notice is read.", "%(num)s notices are read.", number), "success")
    return redirect(url_for("notice_list.show"))


@blueprint.app_context_processor
def bell() -> dict[str, Callable[[], int]]:
    """`count_notices()` for the head of the page: the templates of a page's parts do not call it."""
    return {"count_notices": _count}


def _count() -> int:
    who = identity()
    if who is None:
        return 0
    # Not the request's own session: the page may tell of a change that failed in it, or of a database that is away.
    try:
        with database().reading() as reading:
            return telling.count(reading, who.user, now=clock.now(reading))
    except SQLAlchemyError:
        return 0


def _sentence(told: Told) -> str:
    return sentence(told, gettext, ngettext)
