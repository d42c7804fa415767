"""What the page of related claims can be narrowed to."""

from typing import Any

from flask_babel import lazy_gettext as _
from wtforms import BooleanField, DateField, SelectField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import Optional

from workbench.web.forms import Form


class NarrowForm(Form):
    """Sent with GET, so that the address can be kept."""

    source = SelectField(_("Source"), validate_choice=False)
    story = SelectField(_("Story"), validate_choice=False)
    since = DateField(_("Published from"), validators=[Optional()])
    until = DateField(_("Published until"), validators=[Optional()])
    other_sources = BooleanField(_("Only other sources"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in (self.since, self.until):
            field.flags.hide_optional = True

    def offer(self, sources: list[str], stories: list[str]) -> None:
        """Fill in what can be chosen."""
        everything = SelectChoice("", _("all"))
        self.source.choices = [everything, *(SelectChoice(name, name) for name in sources)]
        self.story.choices = [everything, *(SelectChoice(name, name) for name in stories)]

    def wanted(self) -> dict[str, Any]:
        return {
            "source": self.source.data or "",
            "story": self.story.data or "",
            "since": self.since.data,
            "until": self.until.data,
            "other_sources": self.other_sources.data,
        }
