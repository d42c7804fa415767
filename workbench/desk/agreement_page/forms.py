"""The filter above the figures of agreement."""

from flask_babel import lazy_gettext as _
from wtforms import SelectField
from wtforms.fields.choices import SelectChoice

from workbench.claims.models import Layer
from workbench.queues.models import Queue
from workbench.stories.models import Story
from workbench.web.forms import Form

PERIODS = {7: _("7 days"), 30: _("30 days"), 90: _("90 days"), 365: _("A year")}
USUAL_PERIOD = 90
LONGEST_PERIOD = 366
"""Days that an address may ask for; the form offers some."""


class FilterForm(Form):
    """Narrows the figures; sent with GET, so that the address can be kept."""

    queue = SelectField(_("Queue"), validate_choice=False)
    story = SelectField(_("Story"), validate_choice=False)
    layer = SelectField(
        _("Scale"),
        choices=[
            SelectChoice(Layer.CONTENT.value, _("Is it so?")),
            SelectChoice(Layer.ATTRIBUTION.value, _("Did they say it?")),
        ],
        default=Layer.CONTENT.value,
        validate_choice=False,
    )
    days = SelectField(
        _("Period"),
        choices=[SelectChoice(str(days), words) for days, words in PERIODS.items()],
        default=str(USUAL_PERIOD),
        validate_choice=False,
    )

    def offer(self, queues: list[Queue], stories: list[Story]) -> None:
        """Fill in what can be chosen."""
        self.queue.choices = [
            SelectChoice("", _("all")),
            *(SelectChoice(str(queue.public_id), queue.name) for queue in queues),
        ]
        self.story.choices = [
            SelectChoice("", _("all")),
            *(SelectChoice(str(story.public_id), story.name) for story in stories),
        ]
