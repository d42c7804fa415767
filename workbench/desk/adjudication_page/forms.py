"""The forms of the adjudication pages, and the filter of what waits."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from flask_babel import lazy_gettext as _
from wtforms import (
    DateTimeLocalField,
    FieldList,
    FormField,
    HiddenField,
    IntegerField,
    SelectChoice,
    SelectField,
    StringField,
    TextAreaField,
)
from wtforms.validators import InputRequired, Length, Optional
from wtforms.widgets import HiddenInput

from workbench.adjudication.models import Why
from workbench.queues.models import Queue
from workbench.stories.models import Story
from workbench.web.forms import Form


class ReadingVerdictForm(Form):
    """One reading's verdict; empty leaves it open."""

    reading = HiddenField()
    verdict = StringField()

    def public_id(self) -> UUID | None:
        try:
            return UUID(self.reading.data or "")
        except ValueError:
            return None


class DecisionForm(Form):
    """A lead's decision."""

    verdict = StringField(_("Overall verdict"))
    reason_code = SelectField(
        _("Reason of the verdict"),
        default="",
        choices=[
            SelectChoice("", _("No reason")),
            SelectChoice("opinion", _("Opinion")),
            SelectChoice("satire", _("Satire")),
            SelectChoice("prediction", _("Prediction")),
            SelectChoice("position", _("Position")),
            SelectChoice("missing_context", _("Missing context")),
            SelectChoice("cropped", _("Cropped")),
            SelectChoice("misleading_headline", _("Misleading headline")),
        ],
        description=_("Needed for “not checkable”; may be added to “misleading”."),
    )
    readings = FieldList(FormField(ReadingVerdictForm))
    version = IntegerField(widget=HiddenInput(), validators=[InputRequired()])
    as_of = DateTimeLocalField(
        _("The verdict holds as of"),
        [Optional()],
        format=["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S"],
        description=_("In UTC."),
    )
    rationale = TextAreaField(
        _("Rationale"), [Length(max=50_000)], description=_("What readers are told; it is published.")
    )
    reason = TextAreaField(
        _("Why you decide so"),
        [Length(max=10_000)],
        description=_("What weighed more, and why the reviews differed. Kept with the verdict."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in (self.rationale, self.reason):
            field.flags.hide_optional = True  # the service asks for both

    def verdicts(self) -> dict[UUID, str]:
        """The readings' verdicts that were given."""
        given = {row.form.public_id(): row.verdict.data for row in self.readings if row.verdict.data}
        return {reading: verdict for reading, verdict in given.items() if reading is not None}

    def holds_as_of(self) -> datetime | None:
        return None if self.as_of.data is None else self.as_of.data.replace(tzinfo=UTC)


class PublicationForm(Form):
    """Where a check is published."""

    url = StringField(
        _("Address of the published check"),
        [Length(max=2_000)],
        description=_("Empty: the address is made from the organisation's pattern, if there is one."),
    )
    seen = HiddenField()
    version = IntegerField(widget=HiddenInput(), validators=[InputRequired()])


class ReopenForm(Form):
    """A settled claim is to be decided anew."""

    reason = TextAreaField(
        _("Why it is reopened"),
        [Length(max=10_000)],
        id="reopen-reason",
        description=_("A correction, new evidence, a mistake. Kept with the verdict and exported."),
    )
    version = IntegerField(widget=HiddenInput(), validators=[InputRequired()])

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.reason.flags.hide_optional = True  # the service asks for it


class WaitingForm(Form):
    """Narrows what waits; sent with GET, so that the address can be kept."""

    queue = SelectField(_("Queue"), validate_choice=False)
    story = SelectField(_("Story"), validate_choice=False)
    why = SelectField(
        _("Why it waits"),
        choices=[
            SelectChoice("", _("all")),
            SelectChoice(Why.VERDICTS.value, _("Verdicts differ")),
            SelectChoice(Why.READINGS.value, _("Readings differ")),
            SelectChoice(Why.NOTES.value, _("Open notes")),
            SelectChoice(Why.REOPENED.value, _("Reopened")),
        ],
        validate_choice=False,
    )

    def offer(self, queues: list[Queue], stories: list[Story]) -> None:
        """Fill in what can be chosen."""
        for field, rows in ((self.queue, queues), (self.story, stories)):
            field.choices = [
                SelectChoice("", _("all")),
                *(SelectChoice(str(row.public_id), row.name) for row in rows),
            ]
