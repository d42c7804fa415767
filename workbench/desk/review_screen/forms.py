"""The forms of the review screen."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from wtforms import (
    BooleanField,
    DateField,
    DateTimeLocalField,
    FieldList,
    FormField,
    HiddenField,
    IntegerField,
    RadioField,
    SelectChoice,
    SelectField,
    SelectMultipleField,
    StringField,
    TextAreaField,
)
from wtforms.validators import InputRequired, Length, Optional
from wtforms.widgets import CheckboxInput, HiddenInput, ListWidget

from workbench.claims.models import Layer
from workbench.errors import DomainError
from workbench.evidence.given import EvidenceGiven
from workbench.evidence.models import EvidenceKind, Stance
from workbench.queues.forms import CHECKLIST
from workbench.queues.models import ChecklistItem
from workbench.reviews import rules
from workbench.reviews.judgement import Cited, Judgement
from workbench.reviews.models import Confidence
from workbench.web.errors import words
from workbench.web.forms import Form

KINDS = {
    EvidenceKind.PAGE: _("Web page"),
    EvidenceKind.FILE: _("File"),
    EvidenceKind.CALL: _("Telephone call"),
    EvidenceKind.MAIL: _("E-mail message"),
    EvidenceKind.VIDEO: _("Video"),
    EvidenceKind.BOOK: _("Book"),
    EvidenceKind.SATELLITE: _("Satellite picture"),
    EvidenceKind.SCREENSHOT: _("Screenshot"),
}
STANCES = {Stance.SUPPORTS: _("Supports"), Stance.REFUTES: _("Refutes"), Stance.CONTEXT: _("Context")}
REASONS = {
    "": _("No reason"),
    "opinion": _("Opinion"),
    "satire": _("Satire"),
    "prediction": _("Prediction"),
    "position": _("Position"),
    "missing_context": _("Missing context"),
    "cropped": _("Cropped"),
    "misleading_headline": _("Misleading headline"),
}
CONFIDENCES = {Confidence.LOW: _("Low"), Confidence.MEDIUM: _("Medium"), Confidence.HIGH: _("High")}

PREFIXES = {Layer.CONTENT: "", Layer.ATTRIBUTION: "attribution-"}
"""The two layers of a quotation have a form each on one page; their fields must not be called the same."""


class ReadingVerdictForm(Form):
    """One reading's verdict; empty leaves it unjudged."""

    reading = HiddenField()
    verdict = StringField()


class EvidenceForm(Form):
    """One row of evidence."""

    number = IntegerField(widget=HiddenInput(), validators=[Optional()])
    """Names the row from one save to the next, whatever its place in the list."""
    known = HiddenField()
    stance = SelectField(
        _("What it does for the claim"),
        choices=[SelectChoice(code.value, label) for code, label in STANCES.items()],
        default=Stance.SUPPORTS.value,
    )
    kind = SelectField(
        _("Kind"),
        choices=[SelectChoice(code.value, label) for code, label in KINDS.items()],
        default=EvidenceKind.PAGE.value,
    )
    url = StringField(_("Address"), [Length(max=2_000)])
    title = StringField(
        _("Title"), [Length(max=1_000)], description=_("Of the page or book; who was called.")
    )
    quote = TextAreaField(
        _("The line that matters"), [Length(max=10_000)], description=_("As written there.")
    )
    publisher = StringField(_("Who tells us"), [Length(max=200)])
    dated_on = DateField(_("Date"), [Optional()])
    locator = StringField(_("Place in it"), [Length(max=100)], description=_("Time code or page."))
    is_primary = BooleanField(_("Primary source"))
    is_protected = BooleanField(_("Protect this source"))
    set_number = IntegerField(widget=HiddenInput(), default=1)

    def given(self) -> EvidenceGiven:
        """The evidence as typed."""
        return EvidenceGiven(
            kind=EvidenceKind(self.kind.data),
            url=self.url.data or "",
            title=self.title.data or "",
            quote=self.quote.data or "",
            publisher=self.publisher.data or "",
            dated_on=self.dated_on.data,
            locator=self.locator.data or "",
            is_primary=self.is_primary.data,
            is_protected=self.is_protected.data,
        )


class ReviewForm(Form):
    """A review, half done or whole."""

    verdict = StringField(_("Overall verdict"))
    reason = SelectField(
        _("Reason"),
        default="",
        choices=[SelectChoice(code, label) for code, label in REASONS.items()],
        description=_("Needed for “not checkable”; may be added to “misleading”."),
    )
    denied_by_claimant = BooleanField(_("The speaker denies it"))
    as_of = DateTimeLocalField(
        _("The verdict holds as of"),
        [Optional()],
        format=["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S"],
        description=_("The hour that the claim speaks of, in UTC; not that of publication."),
    )
    rationale = TextAreaField(_("Rationale"), [Length(max=50_000)])
    confidence = RadioField(
        _("How sure are you?"),
        [Optional()],
        choices=[SelectChoice(code.value, label) for code, label in CONFIDENCES.items()],
    )
    readings = FieldList(FormField(ReadingVerdictForm))
    evidence = FieldList(FormField(EvidenceForm), max_entries=200)
    checked = SelectMultipleField(
        _("Checked before signing"),
        choices=[SelectChoice(code.value, label) for code, label in CHECKLIST.items()],
        option_widget=CheckboxInput(),
        widget=ListWidget(prefix_label=False),
    )
    new_reading = StringField(_("Another reading"), [Length(max=5_000)])
    until = DateTimeLocalField(
        _("Waits until"), [Optional()], format=["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S"]
    )
    waits_for = StringField(_("Waiting for whom"), [Length(max=200)])

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Only a draft can do without: "optional" beside it would mislead.
        self.rationale.flags.hide_optional = True

    def judgement(self) -> Judgement:
        """What was filled in. Call after `validate`."""
        return Judgement(
            verdict=self.verdict.data or None,
            rationale=(self.rationale.data or "").strip(),
            reason=self._reason(),
            as_of=_utc(self.as_of.data),
            confidence=Confidence(self.confidence.data) if self.confidence.data else None,
            denied_by_claimant=self.denied_by_claimant.data,
            readings={
                reading: row.verdict.data
                for row in self.readings
                if row.verdict.data and (reading := _uuid(row.reading.data)) is not None
            },
            evidence=[
                Cited(
                    evidence=row.form.given(),
                    stance=Stance(row.stance.data),
                    position=_number_of(row),
                    set_number=row.set_number.data or 1,
                    known=_uuid(row.known.data),
                )
                for row in self.evidence
            ],
        )

    def empty_row(self, number: int | str) -> EvidenceForm:
        """A row to be filled in; `__n__` stands for the number that a script will give it."""
        row = EvidenceForm(prefix=f"{self.evidence.name}-{number}-")
        row.number.data = number
        return row

    def checklist(self) -> list[ChecklistItem]:
        """What the second person ticked."""
        return [ChecklistItem(code) for code in self.checked.data or []]

    def _reason(self) -> str | None:
        """The reason, unless it stayed behind from another verdict: the page shows it only where it belongs."""
        belongs = self.reason.data in rules.REASONS.get(self.verdict.data or "", ())
        return self.reason.data if belongs else None

    @property
    def next_number(self) -> int:
        """A number that no row of evidence has."""
        return max((_number_of(row) for row in self.evidence), default=-1) + 1

    def waits_until(self) -> datetime | None:
        """Until when a reply is waited for."""
        return _utc(self.until.data)

    def first_error(self) -> str:
        """The first of what is wrong, for whoever is told no more."""
        return _first(self.errors) or gettext("Some of what was sent cannot be right.")

    def refuse_review(self, error: DomainError) -> None:
        """Show what stands against a review beside the fields that it is about."""
        if isinstance(error, rules.Incomplete):
            for problem in error.problems:
                one = DomainError(problem.message, field=problem.field, **(problem.values or {}))
                self.refuse(one, words(one))
            return
        said = words(error)
        for row in self.evidence:
            for field in row.form:
                if error.field == f"evidence-{_number_of(row)}-{field.short_name}":
                    field.errors = [*field.errors, said]
                    return
        self.refuse(error, said)


class ReturnForm(Form):
    """Giving a review back."""

    note = TextAreaField(_("What should be done before it comes back"), [InputRequired(), Length(max=10_000)])
    version = IntegerField(validators=[InputRequired()])
    """Written by the page itself, from the review: one empty form serves them all."""


def filled(judgement: Judgement, readings: Sequence[UUID], *, layer: Layer) -> ReviewForm:
    """The form that shows a judgement, with a row for every reading."""
    data: dict[str, Any] = {
        "verdict": judgement.verdict or "",
        "reason": judgement.reason or "",
        "denied_by_claimant": judgement.denied_by_claimant,
        "as_of": judgement.as_of.astimezone(UTC) if judgement.as_of else None,
        "rationale": judgement.rationale,
        "confidence": judgement.confidence.value if judgement.confidence else None,
        "readings": [
            {"reading": str(reading), "verdict": judgement.readings.get(reading, "")} for reading in readings
        ],
        "evidence": [
            {
                "number": cited.position,
                "known": str(cited.known) if cited.known else "",
                "stance": cited.stance.value,
                "kind": cited.evidence.kind.value,
                "url": cited.evidence.url,
                "title": cited.evidence.title,
                "quote": cited.evidence.quote,
                "publisher": cited.evidence.publisher,
                "dated_on": cited.evidence.dated_on,
                "locator": cited.evidence.locator,
                "is_primary": cited.evidence.is_primary,
                "is_protected": cited.evidence.is_protected,
                "set_number": cited.set_number,
            }
            for cited in judgement.evidence
        ],
    }
    return ReviewForm(data=data, prefix=PREFIXES[layer])


def _first(errors: object) -> str | None:
    if isinstance(errors, str):
        return errors
    listed = list(errors.values()) if isinstance(errors, dict) else errors
    if isinstance(listed, list | tuple):
        return next((found for each in listed if (found := _first(each))), None)
    return str(errors)


def _number_of(row: FormField) -> int:
    """A row's number; its place in the list where the page gave it none."""
    return int(row.index if row.number.data is None else row.number.data)


def _uuid(value: str | None) -> UUID | None:
    try:
        return UUID(value or "")
    except ValueError:
        return None


def _utc(typed: datetime | None) -> datetime | None:
    return None if typed is None else typed.replace(tzinfo=UTC)
