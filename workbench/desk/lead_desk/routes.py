"""The desk, the lists its numbers lead to, and its figures as CSV."""

from collections.abc import Iterator

from flask import Blueprint, Response, render_template, request
from flask_babel import format_date, gettext

from workbench.claims.models import Layer
from workbench.db import clock
from workbench.db.pagination import paginate
from workbench.desk.claim_lists.address import scope_of
from workbench.desk.claim_lists.definitions import LISTS
from workbench.desk.claim_lists.numbers import Number, number, page_of
from workbench.desk.claim_lists.scope import Scope
from workbench.desk.claim_lists.verdict_groups import GROUPS
from workbench.desk.lead_desk import view
from workbench.desk.lead_desk.forms import FilterForm
from workbench.desk.lead_desk.view import Desk
from workbench.errors import N_, NotFound
from workbench.people.permissions import Permission
from workbench.people.queries import active_reviewers
from workbench.queues import queries as queue_queries
from workbench.reviews import queries as review_queries
from workbench.stories import queries as story_queries
from workbench.stories.models import Story
from workbench.web import charts, i18n
from workbench.web.access import requires
from workbench.web.charts import Column, Part
from workbench.web.database import session
from workbench.web.downloads import table
from workbench.web.identity import actor

blueprint = Blueprint("lead_desk", __name__)

MOST_STORIES = 200
TONES = {"finished": "final", "begun": "begun", "disagreements": "apart", "unbegun": "waiting"}
COLUMNS = ("part", "name", "figure", "number", "exact")


@blueprint.get("/desk")
@requires(Permission.READ_DESK)
def show() -> str:
    """What waits, what is late, who is stuck; `queue`, `story`, `person` and `days` in the address narrow it."""
    desk = view.desk_of(session(), actor(), _scope())
    form = FilterForm(request.args)
    stories = paginate(
        session(), story_queries.all_stories(), by=[Story.id], descending=True, limit=MOST_STORIES
    )
    form.offer(queue_queries.running_queues(session()), list(stories.items), active_reviewers(session()))
    return render_template(
        "lead_desk/show.html",
        desk=desk,
        form=form,
        strips={
            row.queue.id: charts.strip(
                [Part(TONES[name], each.count.number) for name, each in row.numbers.items()], row.total
            )
            for row in desk.queues
        },
        chart=_chart(desk),
        labels=_labels(),
        asked=desk.scope.as_query(),
    )


@blueprint.get("/desk/lists/<name>")
@requires(Permission.READ_DESK)
def list_claims(name: str) -> str:
    """The list that a number of the desk leads to."""
    if name not in LISTS:
        raise NotFound(N_("There is no such list of claims."))
    scope = _scope()
    return render_template(
        "claim_lists/show.html",
        number=number(session(), name, scope),
        page_of_rows=page_of(session(), actor(), name, scope, cursor=request.args.get("cursor")),
        endpoint="lead_desk.list_claims",
        back=("lead_desk.show", gettext("Desk")),
        labels=_labels(),
    )


@blueprint.get("/desk.csv")
@requires(Permission.READ_DESK)
def download() -> Response:
    """The figures of the desk as CSV."""
    return table(_lines(view.desk_of(session(), actor(), _scope())), file_name="desk.csv")


def _scope() -> Scope:
    return scope_of(session(), request.args, now=clock.now(session()))


def _labels() -> dict[str, str]:
    """The words of both current scales, by level code; no code stands on both."""
    return {
        level.code: level.label(i18n.language())
        for layer in Layer
        for level in review_queries.levels_of(session(), review_queries.current_scale(session(), layer))
    }


def _chart(desk: Desk) -> charts.Columns:
    return charts.columns(
        [
            Column(
                format_date(stretch.first, "d MMM"),
                [Part(group, stretch.numbers[group].count.number) for group in GROUPS],
            )
            for stretch in desk.stretches
        ],
        rtl=i18n.direction() == "rtl",
    )


def _lines(desk: Desk) -> Iterator[tuple[str | float | None, ...]]:
    yield COLUMNS
    for name, each in desk.overview.items():
        yield ("overview", "", name, *_cells(each))
    for name, ages in desk.ages.items():
        if ages is not None:
            for figure, span in (("median", ages.median), ("95th", ages.high), ("oldest", ages.oldest)):
                yield ("age in seconds", name, figure, round(span.total_seconds()), "yes")
    for row in desk.queues:
        for name, each in row.numbers.items():
            yield ("queue", row.queue.name, name, *_cells(each))
    for person in desk.people:
        for name in ("held", "parked", "today", "period"):
            yield ("person", person.person.name, name, *_cells(getattr(person, name)))
        if person.median is not None:
            seconds = round(person.median.total_seconds())
            yield ("person", person.person.name, "median seconds per claim", seconds, "yes")
    for stretch in desk.stretches:
        for group, each in stretch.numbers.items():
            yield ("verdicts", f"{stretch.first} … {stretch.last}", group, *_cells(each))
    if desk.agreement is not None:
        alpha = desk.agreement.coefficient
        yield ("agreement", "", "alpha", None if alpha.value is None else round(alpha.value, 4), "yes")
        yield ("agreement", "", "claims", alpha.units, "yes")
        yield ("agreement", "", "left out", alpha.left_out, "yes")
    for one in desk.apart:
        yield ("apart", " / ".join(one.levels), "claims", *_cells(one.number))


def _cells(number: Number) -> tuple[int, str]:
    return number.count.number, "yes" if number.count.is_exact else "more"
