"""Forms of answers."""

from collections.abc import Sequence
from datetime import UTC

from flask_babel import lazy_gettext as _
from wtforms import DateTimeLocalField, FloatField, IntegerField, SelectField, StringField, TextAreaField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import DataRequired, InputRequired, Length, Optional
from wtforms.widgets import HiddenInput

from workbench.language.unit_words import unit_code, unit_word
from workbench.stories.answering import Structure
from workbench.stories.models import Answer, AsOfOrigin, AsOfPrecision, Bound
from workbench.stories.moments import Moment, Precision
from workbench.stories.structures import LONGEST_UNIT
from workbench.web import i18n
from workbench.web.forms import Form

BOUNDS = {
    "": _("No value"),
    Bound.EXACT: _("Exactly"),
    Bound.AT_LEAST: _("At least"),
    Bound.AT_MOST: _("At most"),
    Bound.MORE: _("More than"),
    Bound.FEWER: _("Fewer than"),
    Bound.ABOUT: _("About"),
    Bound.RANGE: _("From … to …"),
}

PRECISIONS = {
    AsOfPrecision.MINUTE: _("To the minute"),
    AsOfPrecision.PART: _("Part of a day"),
    AsOfPrecision.DAY: _("Day"),
    AsOfPrecision.MONTH: _("Month"),
    AsOfPrecision.YEAR: _("Year"),
}


class UnitField(StringField):
    """What a figure counts: shown in the reader's words, kept as the unit's code or as the noun that was written."""

    def _value(self) -> str:
        return unit_word(self.data or "", "ar" if i18n.language() == "ar" else "en")

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        if valuelist:
            self.data = unit_code(valuelist[0])


class AnswerForm(Form):
    """What a claim answers, corrected by a person."""

    words = TextAreaField(
        _("Answer as written"),
        [DataRequired(), Length(max=2_000)],
        description=_("The words of the article that answer the question."),
    )
    bound = SelectField(
        _("Meant as"), choices=[SelectChoice(str(code), label) for code, label in BOUNDS.items()], default=""
    )
    value = FloatField(_("Value"), [Optional()])
    high = FloatField(_("Upper end"), [Optional()], description=_("Of a range only."))
    unit = UnitField(
        _("Unit"),
        [Length(max=LONGEST_UNIT)],
        description=_("One of the list, or the counted noun as the article writes it."),
    )
    as_of = DateTimeLocalField(
        _("As of"),
        [Optional()],
        format=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"],
        description=_("The moment the answer holds for, in UTC; not the moment it was published."),
    )
    as_of_precision = SelectField(
        _("How closely is that known?"),
        choices=[SelectChoice(code.value, label) for code, label in PRECISIONS.items()],
        default=AsOfPrecision.MINUTE.value,
    )
    claimant = StringField(
        _("According to whom"),
        [Length(max=1_000)],
        description=_("Empty: the publisher says it in its own voice."),
    )
    version = IntegerField(widget=HiddenInput(), validators=[InputRequired()])

    def structure(self, answer: Answer) -> Structure:
        """The values as typed. A time that nobody touched keeps its origin."""
        return Structure(
            words=(self.words.data or "").strip(),
            value=self.value.data,
            high=self.high.data,
            unit=self.unit.data or "",
            bound=self.bound.data or None,
            as_of=self._as_of(answer),
            claimant=(self.claimant.data or "").strip() or None,
            start=answer.suggestion.get("start"),
        )

    def _as_of(self, answer: Answer) -> Moment | None:
        if self.as_of.data is None:
            return None
        at = self.as_of.data.replace(tzinfo=UTC)
        precision: Precision = AsOfPrecision(self.as_of_precision.data).value
        known = answer.as_of
        if known is not None and known.replace(second=0, microsecond=0) == at.replace(second=0):
            return Moment(
                known, precision, AsOfOrigin(answer.as_of_origin or "person").value, answer.as_of_words
            )
        return Moment(at, precision, "person")


def answer_form(answer: Answer, structure: Structure) -> AnswerForm:
    """The form as the answer stands."""
    as_of = structure.as_of
    return AnswerForm(
        data={
            "words": structure.words,
            "bound": structure.bound or "",
            "value": _plain(structure.value),
            "high": _plain(structure.high),
            "unit": structure.unit,
            "as_of": None if as_of is None else as_of.at,
            "as_of_precision": "minute" if as_of is None else as_of.precision,
            "claimant": structure.claimant or "",
            "version": answer.version,
        }
    )


def _plain(value: float | None) -> float | None:
    """Whole numbers without their point."""
    return int(value) if value is not None and value.is_integer() else value
