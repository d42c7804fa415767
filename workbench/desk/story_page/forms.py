"""Forms of stories."""

from flask_babel import lazy_gettext as _
from wtforms import StringField, TextAreaField
from wtforms.validators import DataRequired, Length

from workbench.stories.services import LONGEST_NAME, LONGEST_QUESTION
from workbench.web.forms import Form


class StoryForm(Form):
    name = StringField(
        _("Name of the story"),
        [DataRequired(), Length(max=LONGEST_NAME)],
        description=_("The events in a few words, with place and month."),
    )
    description = TextAreaField(_("What it is about"), [Length(max=10_000)])


class QuestionForm(Form):
    text = StringField(
        _("New question"),
        [DataRequired(), Length(max=LONGEST_QUESTION)],
        description=_(
            "A whole question that one claim can answer, as in: How many were killed on the first day?"
        ),
    )
