"""Forms of handing claims over."""

from collections.abc import Sequence

from flask_babel import lazy_gettext as _
from wtforms import SelectField, SelectMultipleField, TextAreaField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import DataRequired, Length

from workbench.desk.assigning.forms import SharingForm
from workbench.people.models import User
from workbench.queues.models import Assignment
from workbench.web.forms import Form

LONGEST_NOTE = 500


class HandOverForm(Form):
    """Handing one claim to a colleague."""

    to = SelectField(_("To whom"), [DataRequired()])
    note = TextAreaField(
        _("A word to them"),
        [Length(max=LONGEST_NOTE)],
        description=_("A line or two: what is done, what is missing, who will call back."),
    )

    def offer(self, able: Sequence[User]) -> None:
        """Fill in who may have the claim."""
        self.to.choices = [
            SelectChoice("", _("Choose a person")),
            *(SelectChoice(str(person.public_id), person.name) for person in able),
        ]


class HandOverSeveralForm(SharingForm):
    """Handing over several of the claims that one person holds."""

    assignments = SelectMultipleField(_("Claims"), [DataRequired()])
    note = TextAreaField(_("A word to them"), [Length(max=LONGEST_NOTE)])

    def offer_claims(self, held: Sequence[Assignment]) -> None:
        """Fill in what can be handed over."""
        self.assignments.choices = [
            SelectChoice(str(assignment.public_id), assignment.claim.text) for assignment in held
        ]

    def chosen_claims(self, held: Sequence[Assignment]) -> list[Assignment]:
        """What is ticked."""
        wanted = set(self.assignments.data or [])
        return [assignment for assignment in held if str(assignment.public_id) in wanted]
