"""The page of a story's figures over time."""

from flask import Blueprint, render_template, request

from workbench.desk.story_page.view import view_of
from workbench.desk.story_timeline import view
from workbench.desk.story_timeline.view import Words
from workbench.errors import N_, Malformed
from workbench.people.permissions import Permission
from workbench.stories.models import Story
from workbench.web import i18n
from workbench.web.access import requires
from workbench.web.database import session
from workbench.web.identity import actor
from workbench.web.rendering import axis_label, short_number_label

blueprint = Blueprint("story_timeline", __name__)


@blueprint.get("/stories/<uuid:story_id>/timeline")
@requires(Permission.READ_STORIES, on=Story)
def show(story: Story) -> str:
    """The questions that have figures, some on each page; `page` in the address counts from 1."""
    seen = view_of(session(), actor(), story)
    words = Words(short_number_label, axis_label, rtl=i18n.direction() == "rtl")
    return render_template(
        "story_timeline/show.html",
        story=story,
        seen=seen,
        shown=view.page_of(seen, _page_number(), words),
    )


def _page_number() -> int:
    try:
        return int(request.args.get("page", "1"))
    except ValueError as error:
        raise Malformed(N_("There is no such page of figures. Start again from the story.")) from error
