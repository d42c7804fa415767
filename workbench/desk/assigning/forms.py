"""Forms of handing claims out."""

from collections.abc import Sequence
from datetime import datetime

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from sqlalchemy.orm import Session
from wtforms import (
    DateTimeLocalField,
    IntegerField,
    RadioField,
    SelectField,
    SelectMultipleField,
    StringField,
)
from wtforms.fields.choices import SelectChoice
from wtforms.validators import DataRequired, Length, NumberRange, Optional
from wtforms.widgets import CheckboxInput, ListWidget

from workbench.articles.models import Source
from workbench.people.absence import is_away
from workbench.people.models import User
from workbench.queues.forms import in_utc, named
from workbench.queues.sharing import How
from workbench.web.forms import Form
from workbench.web.rendering import day_label

HOWS = [
    SelectChoice(How.BALANCE.value, _("In balance: the next claim to whoever has the fewest in hand")),
    SelectChoice(How.LANGUAGE.value, _("By language: those who take one language only come first for it")),
    SelectChoice(How.ROUND_ROBIN.value, _("In turn: one each, whatever they have in hand")),
]


class SharingForm(Form):
    """Who is given claims, and how they are shared out."""

    people = SelectMultipleField(
        _("To whom"),
        [DataRequired()],
        option_widget=CheckboxInput(),
        widget=ListWidget(prefix_label=False),
    )
    how = RadioField(_("How"), choices=HOWS, default=How.BALANCE.value)

    def offer(self, people: Sequence[User], *, now: datetime) -> None:
        """Fill in whom one can name, with a word for those who are away."""
        self.people.choices = [
            SelectChoice(str(person.public_id), _name_of(person, now=now)) for person in people
        ]

    def chosen(self, people: Sequence[User]) -> list[User]:
        """The people ticked."""
        wanted = set(self.people.data or [])
        return [person for person in people if str(person.public_id) in wanted]


class AssignForm(SharingForm):
    """Handing claims of a queue out."""

    count = IntegerField(
        _("How many claims"),
        [Optional(), NumberRange(1, 500)],
        default=50,
        description=_("The first ones in the queue's order, up to 500."),
    )
    until = DateTimeLocalField(
        _("Held until"),
        [Optional()],
        format=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"],
        description=_("In UTC. Left empty: until the queue is due, else for three days."),
    )

    def holds_until(self) -> datetime | None:
        return in_utc(self.until.data)


class DueForm(Form):
    """When claims are due, apart from their queue."""

    due_at = DateTimeLocalField(
        _("Due"),
        [Optional()],
        format=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"],
        description=_("In UTC. Left empty: these claims have no time of their own."),
    )


class ConflictForm(Form):
    """Declaring a conflict of interest."""

    source_id = SelectField(_("Source"), [DataRequired()])
    person_id = SelectField(_("Person"), [Optional()])
    note = StringField(
        _("Why"),
        [Length(max=1_000)],
        description=_("Leads and the person see it, as in: worked there until 2024."),
    )

    def offer(self, session: Session, people: Sequence[User]) -> None:
        """Fill in what one can name; `people` as the asker may declare for them."""
        self.source_id.choices = [SelectChoice("", _("Choose a source")), *named(session, Source)]
        self.person_id.choices = [SelectChoice(str(person.public_id), person.name) for person in people]


def _name_of(person: User, *, now: datetime) -> str:
    if person.away_until is None or not is_away(person, now=now):
        return person.name
    # Isolated, so that a name of the other direction does not turn the words around it.
    name = f"\u2068{person.name}\u2069"
    return str(gettext("%(name)s, away until %(day)s", name=name, day=day_label(person.away_until)))
