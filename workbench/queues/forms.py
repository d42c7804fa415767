"""Forms of queues."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from flask_babel import lazy_gettext as _
from sqlalchemy import select
from sqlalchemy.orm import Session
from wtforms import (
    DateTimeLocalField,
    DecimalField,
    IntegerField,
    RadioField,
    SelectField,
    SelectMultipleField,
    StringField,
    TextAreaField,
)
from wtforms.fields.choices import SelectChoice
from wtforms.validators import DataRequired, InputRequired, Length, NumberRange, Optional
from wtforms.widgets import CheckboxInput, HiddenInput, ListWidget

from workbench.articles.models import Language, Source
from workbench.claims.models import ClaimState, FlagCode
from workbench.people.models import User
from workbench.people.queries import active_reviewers
from workbench.queues.filters import LONGEST_SEARCH
from workbench.queues.models import Queue, SecondReview
from workbench.queues.schemas import LONGEST_GUIDELINES, LONGEST_NAME
from workbench.stories.models import Story
from workbench.web.forms import Form

MOST_CHOICES = 500
FILTER_FIELDS = ("story_id", "source_id", "language", "state", "flag", "q", "min_check_worthiness")

SECOND_REVIEWS = [
    SelectChoice(
        SecondReview.EDITORIAL.value,
        _("Editorial: the second person reads the first review, then edits it, gives it back or signs it."),
    ),
    SelectChoice(
        SecondReview.INDEPENDENT.value,
        _("Independent: nobody sees another's work until all reviews are in; a lead settles differences."),
    ),
]

LANGUAGES = [
    SelectChoice("", _("Any language")),
    SelectChoice(Language.ARABIC.value, _("Arabic")),
    SelectChoice(Language.ENGLISH.value, _("English")),
]

STATES = [
    SelectChoice("", _("Suggested and selected")),
    SelectChoice(ClaimState.SELECTED.value, _("Selected only")),
    SelectChoice(ClaimState.SUGGESTED.value, _("Suggested only")),
]

FLAGS = [
    SelectChoice("", _("Flagged or not")),
    SelectChoice(FlagCode.AMBIGUOUS_ROLES.value, _("Who did what to whom?")),
    SelectChoice(FlagCode.AMBIGUOUS_SCOPE.value, _("What does the number or day cover?")),
    SelectChoice(FlagCode.AMBIGUOUS_REFERENCE.value, _("Whom does the pronoun mean?")),
    SelectChoice(FlagCode.HOMOGRAPH.value, _("Word with two meanings")),
    SelectChoice(FlagCode.FRAGMENT.value, _("Cut-off phrase")),
    SelectChoice(FlagCode.UNBALANCED_QUOTE.value, _("Quotation not closed")),
    SelectChoice(FlagCode.UNATTRIBUTED_QUOTE.value, _("Quotation without attribution")),
    SelectChoice(FlagCode.NOT_VERBATIM.value, _("Quotation not verbatim")),
    SelectChoice(FlagCode.TRANSLATION_TRACE.value, _("Trace of translation")),
    SelectChoice(FlagCode.UNATTRIBUTED_FIGURE.value, _("Figure without attribution")),
    SelectChoice(FlagCode.RELATIVE_DATE.value, _("Relative date")),
    SelectChoice(FlagCode.MIXED_SPELLING.value, _("Name in several spellings")),
    SelectChoice(FlagCode.SIMILAR_NAMES.value, _("Two similar names")),
]


class PolicyForm(Form):
    """Who works on a queue's claims, and how."""

    name = StringField(_("Name of the queue"), [DataRequired(), Length(max=LONGEST_NAME)])
    members = SelectMultipleField(
        _("Members"),
        description=_("They may take claims from this queue. Leads always may."),
        option_widget=CheckboxInput(),
        widget=ListWidget(prefix_label=False),
    )
    reviews_per_claim = IntegerField(
        _("Reviews per claim"),
        [InputRequired(), NumberRange(1, 5)],
        default=1,
        description=_("With 1, the first review makes the verdict final."),
    )
    second_review = RadioField(
        _("Second review"), choices=SECOND_REVIEWS, default=SecondReview.EDITORIAL.value
    )
    lease_minutes = IntegerField(
        _("Minutes a claim is held"),
        [InputRequired(), NumberRange(1, 1440)],
        default=30,
        description=_(
            "Working on the claim renews the hold. When it runs out, somebody else may take the claim."
        ),
    )
    guidelines = TextAreaField(
        _("Guidelines"),
        [Length(max=LONGEST_GUIDELINES)],
        description=_("Shown to everybody who reviews a claim of this queue."),
    )
    due_at = DateTimeLocalField(
        _("Due"), [Optional()], format=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"], description=_("In UTC.")
    )

    def offer(self, session: Session) -> None:
        """Fill in whom one can name."""
        self.members.choices = [
            SelectChoice(str(person.public_id), person.name) for person in active_reviewers(session)
        ]

    def policy(self, session: Session) -> dict[str, Any]:
        """What the services take."""
        return {
            "name": self.name.data or "",
            "members": _people(session, self.members.data or []),
            "reviews_per_claim": self.reviews_per_claim.data,
            "second_review": SecondReview(self.second_review.data),
            "lease_minutes": self.lease_minutes.data,
            "guidelines": (self.guidelines.data or "").replace("\r\n", "\n"),
            "due_at": _in_utc(self.due_at.data),
        }


class NewQueueForm(PolicyForm):
    """Which claims, besides."""

    story_id = SelectField(_("Story"), default="")
    source_id = SelectField(_("Source"), default="")
    language = SelectField(_("Language"), choices=LANGUAGES, default="")
    state = SelectField(_("State"), choices=STATES, default="")
    flag = SelectField(_("Flag"), choices=FLAGS, default="")
    q = StringField(
        _("Words"), [Length(max=LONGEST_SEARCH)], description=_("All of them, in the quote or the claim.")
    )
    min_check_worthiness = DecimalField(
        _("Check-worthiness from"),
        [Optional(), NumberRange(0, 1)],
        description=_("Between 0 and 1."),
        places=None,
    )

    def offer(self, session: Session) -> None:
        super().offer(session)
        self.story_id.choices = [SelectChoice("", _("Any story")), *_named(session, Story)]
        self.source_id.choices = [SelectChoice("", _("Any source")), *_named(session, Source)]

    def filter(self) -> Mapping[str, Any]:
        """What `filters.parse` takes."""
        return {name: self[name].data for name in FILTER_FIELDS if self[name].data not in (None, "")}


class EditQueueForm(PolicyForm):
    version = IntegerField(widget=HiddenInput(), validators=[InputRequired()])


def edit_form_of(queue: Queue, members: Sequence[User]) -> EditQueueForm:
    """The form as the queue stands."""
    return EditQueueForm(
        data={
            "name": queue.name,
            "members": [str(member.public_id) for member in members],
            "reviews_per_claim": queue.reviews_per_claim,
            "second_review": SecondReview(queue.second_review).value,
            "lease_minutes": queue.lease_minutes,
            "guidelines": queue.guidelines,
            "due_at": queue.due_at,
            "version": queue.version,
        }
    )


def _named(session: Session, model: type[Story] | type[Source]) -> list[SelectChoice]:
    rows = session.execute(select(model.public_id, model.name).order_by(model.name).limit(MOST_CHOICES))
    return [SelectChoice(str(public_id), name) for public_id, name in rows]


def _people(session: Session, public_ids: Sequence[str]) -> list[User]:
    chosen = set(public_ids)
    return [person for person in active_reviewers(session) if str(person.public_id) in chosen]


def _in_utc(moment: datetime | None) -> datetime | None:
    return None if moment is None else moment.replace(tzinfo=UTC)
