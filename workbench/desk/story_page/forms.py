"""Forms of stories, questions and notes."""

from flask_babel import lazy_gettext as _
from wtforms import IntegerField, RadioField, SelectField, StringField, TextAreaField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import DataRequired, InputRequired, Length, Optional
from wtforms.widgets import HiddenInput

from workbench.stories.models import Between, Relation
from workbench.stories.services import LONGEST_NAME, LONGEST_QUESTION
from workbench.web.forms import Form

RELATION_LABELS = {
    Relation.AGREE: _("Agree"),
    Relation.REFINE: _("More detailed"),
    Relation.LATER_UPDATE: _("Later update"),
    Relation.DIFFERENT_SCOPE: _("Different scope"),
    Relation.CONTRADICT: _("Contradict"),
    Relation.AMBIGUOUS: _("Ambiguous"),
    Relation.CANNOT_COMPARE: _("Cannot compare"),
    Relation.UNRELATED: _("Unrelated"),
}


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


class RenameQuestionForm(Form):
    text = StringField(_("Question"), [DataRequired(), Length(max=LONGEST_QUESTION)])
    version = IntegerField(widget=HiddenInput(), validators=[InputRequired()])


class NoteForm(Form):
    """What ties the claims; which claims, the page asks by ticks."""

    question = SelectField(_("Question"), [Optional()])
    relation = SelectField(
        _("How they relate"),
        [DataRequired()],
        choices=[SelectChoice(code.value, word) for code, word in RELATION_LABELS.items()],
    )
    between = RadioField(
        _("Who is at odds?"),
        [Optional()],
        choices=[
            SelectChoice("", _("Nobody")),
            SelectChoice(Between.PUBLISHERS.value, _("The publishers")),
            SelectChoice(Between.PARTIES.value, _("The parties they quote")),
        ],
        default="",
        description=_(
            "Only where claims contradict. One publisher quotes one side, another the other: both may report "
            "correctly."
        ),
    )
    text = TextAreaField(
        _("Note"),
        [DataRequired(), Length(max=10_000)],
        description=_("What differs, what you looked at, what is still open."),
    )


class ResolutionForm(Form):
    resolution = TextAreaField(_("How it was resolved"), [DataRequired(), Length(max=10_000)])
    version = IntegerField(widget=HiddenInput(), validators=[InputRequired()])
