"""The filter above the desk."""

from flask_babel import lazy_gettext as _
from wtforms import SelectField
from wtforms.fields.choices import SelectChoice

from workbench.people.models import User
from workbench.queues.models import Queue
from workbench.stories.models import Story
from workbench.web.forms import Form


class FilterForm(Form):
    """Narrows the desk; sent with GET, so that the address can be kept."""

    queue = SelectField(_("Queue"), validate_choice=False)
    story = SelectField(_("Story"), validate_choice=False)
    person = SelectField(_("Person"), validate_choice=False)
    days = SelectField(
        _("Period"),
        choices=[
            SelectChoice("7", _("7 days")),
            SelectChoice("30", _("30 days")),
            SelectChoice("90", _("90 days")),
        ],
        default="30",
        validate_choice=False,
    )

    def offer(self, queues: list[Queue], stories: list[Story], people: list[User]) -> None:
        """Fill in what can be chosen."""
        for field, rows in ((self.queue, queues), (self.story, stories), (self.person, people)):
            field.choices = [
                SelectChoice("", _("all")),
                *(SelectChoice(str(row.public_id), row.name) for row in rows),
            ]
