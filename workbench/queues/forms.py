"""Forms of queues."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from flask_babel import lazy_gettext as _
from sqlalchemy import select
from sqlalchemy.orm import Session
from wtforms import (
    BooleanField,
    DateField,
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
from workbench.errors import N_, DomainError
from workbench.people.models import User
from workbench.people.queries import active_reviewers
from workbench.queues.filters import LONGEST_SEARCH
from workbench.queues.keeping import QueuePolicy
from workbench.queues.membership import Member
from workbench.queues.models import ChecklistItem, ItemOrder, Queue, QueueMember, SecondReview
from workbench.queues.schemas import LONGEST_GUIDELINES, LONGEST_NAME
from workbench.stories.models import Story
from workbench.web.forms import Form

MOST_CHOICES = 500
FILTER_FIELDS = (
    *("story_id", "source_id", "language", "state", "flag", "q", "min_check_worthiness"),
    *("published_from", "published_to"),
)

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

ORDERS = [
    SelectChoice(ItemOrder.CHECK_WORTHINESS.value, _("Most worth checking first")),
    SelectChoice(ItemOrder.AGE.value, _("Longest waiting first")),
    SelectChoice(ItemOrder.DEADLINE.value, _("Due first")),
    SelectChoice(ItemOrder.STORY.value, _("Claims of one story together")),
]

CHECKLIST = {
    ChecklistItem.TWO_VOICES: _("Two independent voices say so"),
    ChecklistItem.PRIMARY_SOURCE: _("At least one primary source"),
    ChecklistItem.ARCHIVED: _("What is cited is archived"),
    ChecklistItem.REPLY_SOUGHT: _("A reply was sought"),
    ChecklistItem.HEADLINE: _("The headline does not repeat the falsehood"),
}

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
    order = SelectField(_("Order"), choices=ORDERS, default=ItemOrder.CHECK_WORTHINESS.value)
    is_live = RadioField(
        _("New claims"),
        choices=[
            SelectChoice("yes", _("Those that fit join by themselves")),
            SelectChoice("no", _("None joins: the queue keeps what it has now")),
        ],
        default="yes",
    )
    notes_hold_verdicts = BooleanField(
        _("Hold verdicts while notes are open"),
        description=_(
            "No verdict of a claim in this queue becomes final while a consistency note about it is open: one that "
            "ties it, or that stands without claims on a question it answers or on its article."
        ),
    )
    minimum_evidence = IntegerField(
        _("Pieces of evidence at least"),
        [InputRequired(), NumberRange(0, 10)],
        default=0,
        description=_("Asked of every verdict that needs evidence; context does not count."),
    )
    checklist = SelectMultipleField(
        _("Checklist of the second reader"),
        choices=[SelectChoice(code.value, label) for code, label in CHECKLIST.items()],
        description=_("Ticked before signing, and kept with who ticked it and when. Editorial queues only."),
        option_widget=CheckboxInput(),
        widget=ListWidget(prefix_label=False),
    )
    guidelines = TextAreaField(
        _("Guidelines"),
        [Length(max=LONGEST_GUIDELINES)],
        description=_("Shown to everybody who reviews a claim of this queue."),
    )
    due_at = DateTimeLocalField(
        _("Due"), [Optional()], format=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"], description=_("In UTC.")
    )

    def __init__(
        self, formdata: Any = None, *, terms: Mapping[str, str] | None = None, **kwargs: Any
    ) -> None:
        super().__init__(formdata, **kwargs)
        self.terms: Mapping[str, str] = terms or formdata or {}
        """`language-ID` and `capacity-ID` of the people offered, as typed."""

    def offer(self, session: Session) -> None:
        """Fill in whom one can name."""
        self.members.choices = [
            SelectChoice(str(person.public_id), person.name) for person in active_reviewers(session)
        ]

    def given_members(self, session: Session) -> list[Member]:
        """The people ticked, on their terms. Raises DomainError for a number that is none."""
        return [
            Member(
                person,
                _language(self.terms.get(f"language-{person.public_id}")),
                _capacity(self.terms.get(f"capacity-{person.public_id}")),
            )
            for person in _people(session, self.members.data or [])
        ]

    def policy(self) -> QueuePolicy:
        """What the services take. Call after `validate`."""
        return QueuePolicy(
            reviews_per_claim=self.reviews_per_claim.data,
            second_review=SecondReview(self.second_review.data),
            order=ItemOrder(self.order.data),
            is_live=self.is_live.data == "yes",
            lease_minutes=self.lease_minutes.data,
            due_at=in_utc(self.due_at.data),
            minimum_evidence=self.minimum_evidence.data,
            notes_hold_verdicts=self.notes_hold_verdicts.data,
            checklist=tuple(ChecklistItem(code) for code in self.checklist.data or []),
            guidelines=(self.guidelines.data or "").replace("\r\n", "\n"),
        )


class NewQueueForm(PolicyForm):
    """Which claims, besides."""

    story_id = SelectField(_("Story"), default="")
    source_id = SelectField(_("Source"), default="")
    language = SelectField(_("Language"), choices=LANGUAGES, default="")
    state = SelectField(_("State"), choices=STATES, default="")
    flag = SelectField(_("Flag"), choices=FLAGS, default="")
    q = StringField(
        _("Words in the claim"),
        [Length(max=LONGEST_SEARCH)],
        description=_("All of them, or their beginnings; in Arabic with or without the article."),
    )
    min_check_worthiness = DecimalField(
        _("Check-worthiness from"),
        [Optional(), NumberRange(0, 1)],
        description=_("Between 0 and 1."),
        places=None,
    )
    published_from = DateField(
        _("Published from"), [Optional()], description=_("Where no date is known, the day it came in.")
    )
    published_to = DateField(_("Published until"), [Optional()])

    def offer(self, session: Session) -> None:
        super().offer(session)
        self.story_id.choices = [SelectChoice("", _("Any story")), *named(session, Story)]
        self.source_id.choices = [SelectChoice("", _("Any source")), *named(session, Source)]

    def filter(self) -> Mapping[str, Any]:
        """What `filters.parse` takes."""
        return {name: self[name].data for name in FILTER_FIELDS if self[name].data not in (None, "")}


class EditQueueForm(PolicyForm):
    version = IntegerField(widget=HiddenInput(), validators=[InputRequired()])


def edit_form_of(queue: Queue, members: Sequence[QueueMember]) -> EditQueueForm:
    """The form as the queue stands."""
    terms = {}
    for member in members:
        terms[f"language-{member.user.public_id}"] = member.language or ""
        terms[f"capacity-{member.user.public_id}"] = str(member.capacity or "")
    return EditQueueForm(
        terms=terms,
        data={
            "name": queue.name,
            "members": [str(member.user.public_id) for member in members],
            "order": ItemOrder(queue.order).value,
            "is_live": "yes" if queue.is_live else "no",
            "minimum_evidence": queue.minimum_evidence,
            "notes_hold_verdicts": queue.notes_hold_verdicts,
            "checklist": queue.checklist,
            "reviews_per_claim": queue.reviews_per_claim,
            "second_review": SecondReview(queue.second_review).value,
            "lease_minutes": queue.lease_minutes,
            "guidelines": queue.guidelines,
            "due_at": queue.due_at,
            "version": queue.version,
        },
    )


def named(session: Session, model: type[Story] | type[Source]) -> list[SelectChoice]:
    rows = session.execute(select(model.public_id, model.name).order_by(model.name).limit(MOST_CHOICES))
    return [SelectChoice(str(public_id), name) for public_id, name in rows]


def _people(session: Session, public_ids: Sequence[str]) -> list[User]:
    chosen = set(public_ids)
    return [person for person in active_reviewers(session) if str(person.public_id) in chosen]


def _language(typed: str | None) -> Language | None:
    return Language(typed) if typed in set(Language) else None


def _capacity(typed: str | None) -> int | None:
    if not (typed or "").strip():
        return None
    try:
        return int(str(typed))
    except ValueError:
        raise DomainError(
            N_("“%(typed)s” is not a number of claims."), field="members", typed=typed
        ) from None


def in_utc(moment: datetime | None) -> datetime | None:
    return None if moment is None else moment.replace(tzinfo=UTC)
