"""The page of the story report."""

from flask import Blueprint, render_template, request
from flask_babel import force_locale
from markupsafe import Markup

from workbench.desk.story_report import view
from workbench.desk.story_timeline.view import Words
from workbench.errors import N_, Malformed
from workbench.people.permissions import Permission
from workbench.stories.models import Story
from workbench.web import i18n
from workbench.web.access import requires
from workbench.web.database import session
from workbench.web.identity import actor
from workbench.web.rendering import axis_label, short_number_label

blueprint = Blueprint("story_report", __name__)


@blueprint.get("/stories/<uuid:story_id>/report")
@requires(Permission.READ_STORIES, on=Story)
def show(story: Story) -> str:
    """The report in the `language` of the address, whatever the interface's; without one, in the interface's."""
    language = request.args.get("language") or i18n.language()
    if language not in i18n.CODES:
        raise Malformed(N_("A report is written in Arabic or English: language=ar or language=en."))
    with force_locale(language):
        words = Words(short_number_label, axis_label, rtl=i18n.direction() == "rtl")
        report = view.report_of(session(), actor(), story, words)
        document = Markup(render_template("story_report/document.html", report=report))  # noqa: S704 - our own template
    return render_template("story_report/show.html", story=story, language=language, document=document)
