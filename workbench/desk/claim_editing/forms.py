"""Forms that change claims."""

from flask_babel import lazy_gettext as _
from wtforms import IntegerField, StringField, TextAreaField
from wtforms.validators import DataRequired, InputRequired, Length, NumberRange, Optional
from wtforms.widgets import HiddenInput

from workbench.claims.editing import LONGEST_QUOTE
from workbench.web.forms import Form

LONGEST_TEXT = 5_000
LONGEST_CLAIMANT = 500


class VersionedForm(Form):
    """Names the version of the claim that the person saw."""

    version = IntegerField(widget=HiddenInput(), validators=[InputRequired()])


class WordingForm(VersionedForm):
    text = TextAreaField(
        _("Normalised claim"),
        [DataRequired(), Length(max=LONGEST_TEXT)],
        description=_("One sentence that stands without its context."),
    )
    claimant = StringField(
        _("Claimant"),
        [Optional(), Length(max=LONGEST_CLAIMANT)],
        description=_("Who asserts it, named in full. Empty: the publisher's own voice."),
    )


class SpanForm(Form):
    """Words of the text: pointed at by offsets, or typed as they stand there."""

    start = IntegerField(_("First character"), [Optional(), NumberRange(min=0)])
    end = IntegerField(_("Character after the last"), [Optional(), NumberRange(min=1)])
    quote = TextAreaField(
        _("The exact words"),
        [Optional(), Length(max=LONGEST_QUOTE)],
        description=_("Copied from the text. A missing vowel sign does not matter."),
    )


class NewClaimForm(SpanForm):
    text = TextAreaField(
        _("Normalised claim"),
        [Optional(), Length(max=LONGEST_TEXT)],
        description=_("One sentence that stands without its context. Empty: the exact words."),
    )


class ChangeSpanForm(SpanForm):
    version = IntegerField(widget=HiddenInput(), validators=[InputRequired()])


class SplitForm(VersionedForm):
    start = IntegerField(_("First character"), [Optional(), NumberRange(min=0)])
    words = StringField(
        _("The second claim begins with"),
        [Optional(), Length(max=LONGEST_QUOTE)],
        description=_("A few words of this claim, as they stand in it."),
    )


class ReadingForm(Form):
    text = TextAreaField(
        _("Another reading"),
        [DataRequired(), Length(max=LONGEST_TEXT)],
        description=_("What the sentence says if it is understood this way."),
    )


class WithdrawForm(VersionedForm):
    reason = StringField(
        _("Why"), [DataRequired(), Length(max=1_000)], description=_("Kept on record with your name.")
    )
