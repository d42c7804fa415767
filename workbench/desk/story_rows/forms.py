"""Forms of questions."""

from flask_babel import lazy_gettext as _
from wtforms import IntegerField, SelectField, StringField
from wtforms.validators import DataRequired, InputRequired, Length
from wtforms.widgets import HiddenInput

from workbench.stories.services import LONGEST_QUESTION
from workbench.web.forms import Form


class RenameQuestionForm(Form):
    text = StringField(_("Question"), [DataRequired(), Length(max=LONGEST_QUESTION)])
    version = IntegerField(widget=HiddenInput(), validators=[InputRequired()])


class SplitForm(Form):
    text = StringField(
        _("Question of the new row"), [DataRequired(), Length(max=LONGEST_QUESTION)], id="new-row"
    )


class MergeForm(Form):
    other = SelectField(
        _("Another row"),
        description=_("Its answers and notes come into this row; its own wording goes."),
    )
