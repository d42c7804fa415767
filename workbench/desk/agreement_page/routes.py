"""The page of agreement, and its figures as CSV."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

from flask import Blueprint, Response, render_template, request
from flask_babel import format_date

from workbench.adjudication.figures import Figure
from workbench.adjudication.judged import MOST, Scope
from workbench.claims.models import Layer
from workbench.db import clock
from workbench.db.pagination import paginate
from workbench.db.rows import get_by_public_id
from workbench.desk.agreement_page import view
from workbench.desk.agreement_page.forms import LONGEST_PERIOD, USUAL_PERIOD, FilterForm
from workbench.desk.agreement_page.view import AgreementView, By, Of
from workbench.errors import N_, Malformed
from workbench.people.permissions import Permission
from workbench.queues.models import Queue
from workbench.stories import queries as story_queries
from workbench.stories.models import Story
from workbench.web import charts, i18n
from workbench.web.access import requires
from workbench.web.charts import Point
from workbench.web.database import session
from workbench.web.downloads import table

blueprint = Blueprint("agreement_page", __name__)

MOST_STORIES = 200
COLUMNS = ("part", "name", "of", "measure", "value", "low", "high", "claims", "left_out", "reason")


@blueprint.get("/agreement")
@requires(Permission.READ_AGREEMENT)
def show() -> str:
    """Agreement on verdicts and on readings; `queue`, `story`, `layer`, `days`, `by` and `of` in the address."""
    shown = _shown()
    form = FilterForm(request.args)
    stories = paginate(
        session(), story_queries.all_stories(), by=[Story.id], descending=True, limit=MOST_STORIES
    )
    form.offer(view.independent_queues(session()), list(stories.items))
    return render_template(
        "agreement_page/show.html",
        shown=shown,
        form=form,
        most=MOST,
        chart=_weeks(shown) if shown.by is By.WEEK else None,
        asked={name: value for name, value in request.args.items() if name in form.data},
    )


@blueprint.get("/agreement.csv")
@requires(Permission.READ_AGREEMENT)
def download() -> Response:
    """The figures of the page as CSV."""
    return table(_lines(_shown()), file_name="agreement.csv")


def _shown() -> AgreementView:
    try:
        by, of = By(request.args.get("by") or By.QUEUE), Of(request.args.get("of") or Of.VERDICTS)
        layer = Layer(request.args.get("layer") or Layer.CONTENT)
        days = int(request.args.get("days") or USUAL_PERIOD)
        queue, story = _named("queue"), _named("story")
    except ValueError:
        days = 0
    if not 1 <= days <= LONGEST_PERIOD:
        raise Malformed(N_("This address asks for figures that do not exist. Start again from the page."))
    scope = Scope(
        layer=layer,
        since=clock.now(session()) - timedelta(days=days),
        queue=None if queue is None else get_by_public_id(session(), Queue, queue),
        story=None if story is None else get_by_public_id(session(), Story, story),
    )
    return view.view_of(session(), scope, by, of)


def _named(name: str) -> UUID | None:
    value = request.args.get(name)
    return UUID(value) if value else None


def _weeks(shown: AgreementView) -> charts.Line:
    """Krippendorff's alpha, week by week."""
    points = []
    for row in shown.rows:
        alpha = row.figures[1].coefficient
        points.append(Point(format_date(row.week, "d MMM"), alpha.value, alpha.low, alpha.high))
    return charts.line(points, rtl=i18n.direction() == "rtl")


def _lines(shown: AgreementView) -> Iterator[tuple[str | float | None, ...]]:
    yield COLUMNS
    for figure in shown.verdicts:
        yield ("all", "", "verdicts", *_cells(figure))
    for figure in shown.readings:
        yield ("all", "", "readings", *_cells(figure))
    for row in shown.rows:
        name = row.week.isoformat() if row.week else " / ".join(row.names)
        for figure in row.figures:
            yield (shown.by.value, name, shown.of.value, *_cells(figure))


def _cells(figure: Figure) -> tuple[str | float | None, ...]:
    one = figure.coefficient
    numbers = [None if value is None else round(value, 4) for value in (one.value, one.low, one.high)]
    reason = one.missing or figure.left_out_because
    return (figure.measure.value, *numbers, one.units, one.left_out, "" if reason is None else reason.value)
