"""Forms of consistency notes."""

from flask_babel import lazy_gettext as _
from wtforms import IntegerField, RadioField, SelectField, StringField, TextAreaField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import DataRequired, InputRequired, Length, Optional
from wtforms.widgets import HiddenInput

from workbench.evidence.given import EvidenceGiven
from workbench.evidence.models import EvidenceKind, Stance
from workbench.stories.models import Between, Relation
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
STANCES = {Stance.SUPPORTS: _("Supports"), Stance.REFUTES: _("Refutes"), Stance.CONTEXT: _("Context")}


class WordingForm(Form):
    """How things relate, and what is to be said of it."""

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
        description=_(
            "What differs, what you looked at, what is still open. @ and a name mentions a colleague."
        ),
    )

    @property
    def who(self) -> Between | None:
        return Between(self.between.data) if self.between.data else None


class NoteForm(WordingForm):
    """A new note; which claims it ties, the page asks by ticks."""

    question = SelectField(_("Question"), [Optional()])
    article = SelectField(
        _("Article"),
        [Optional()],
        description=_("For a note inside one article: a statement with two speakers, a figure that changes."),
    )
    stance = SelectField(
        _("What it does for the note"),
        choices=[SelectChoice(code.value, label) for code, label in STANCES.items()],
        default=Stance.CONTEXT.value,
    )
    evidence_url = StringField(
        _("Address of the evidence"),
        [Length(max=2_000)],
        description=_("A page that shows it; or leave it empty."),
    )
    evidence_title = StringField(
        _("Title"), [Length(max=1_000)], description=_("Of the page or book; who was called.")
    )
    evidence_quote = TextAreaField(
        _("The line that matters"), [Length(max=10_000)], description=_("As written there.")
    )

    def evidence(self) -> list[tuple[EvidenceGiven, Stance]]:
        """The evidence as typed; none where nothing was."""
        url = (self.evidence_url.data or "").strip()
        given = EvidenceGiven(
            kind=EvidenceKind.PAGE if url else EvidenceKind.CALL,
            url=url,
            title=self.evidence_title.data or "",
            quote=self.evidence_quote.data or "",
        )
        return [] if given.is_empty else [(given, Stance(self.stance.data))]


class EditNoteForm(WordingForm):
    version = IntegerField(widget=HiddenInput(), validators=[InputRequired()])


class ResolutionForm(Form):
    resolution = TextAreaField(_("How it was resolved"), [DataRequired(), Length(max=10_000)])
    version = IntegerField(widget=HiddenInput(), validators=[InputRequired()])
