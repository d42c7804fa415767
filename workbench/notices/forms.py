"""The form on which people say how they want to be told."""

from collections.abc import Iterable

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from wtforms import IntegerField, RadioField, SelectMultipleField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import InputRequired
from wtforms.widgets import CheckboxInput, HiddenInput, ListWidget

from workbench.errors import N_
from workbench.notices.models import LEADS_ONLY, MAILED, Digest, NoticeKind, NoticeSettings
from workbench.notices.services import NOTHING_CHOSEN_YET
from workbench.people.models import Role, User
from workbench.web.forms import Form

KINDS = {
    NoticeKind.ASSIGNED: N_("A lead assigned you claims"),
    NoticeKind.HANDED_OVER: N_("A colleague handed a claim over to you"),
    NoticeKind.RETURNED: N_("Your review was given back"),
    NoticeKind.REOPENED: N_("A claim that you reviewed was reopened"),
    NoticeKind.LEASE_ENDING: N_("Your hold on a claim is about to end"),
    NoticeKind.MENTIONED: N_("A note mentions you"),
    NoticeKind.TO_SETTLE: N_("A claim waits for a lead: reviews differ, open notes, or reopened"),
    NoticeKind.QUEUE_DONE: N_("Nothing is left to do in a queue you made"),
}
DIGESTS = {
    Digest.OFF: N_("No e-mail"),
    Digest.HOURLY: N_("Each hour, if there is anything unread"),
    Digest.DAILY: N_("Each morning at 6:00 UTC, if there is anything unread"),
}


def kinds_for(person: User) -> list[NoticeKind]:
    """The kinds that can reach a person in their role."""
    leads = Role(person.role).includes(Role.LEAD)
    return [kind for kind in NoticeKind if leads or kind not in LEADS_ONLY]


class NoticesForm(Form):
    """Ticks for each kind, in the application and in the digest."""

    listed = SelectMultipleField(widget=ListWidget(), option_widget=CheckboxInput())
    mailed = SelectMultipleField(widget=ListWidget(), option_widget=CheckboxInput())
    digest = RadioField(
        _("Digest by e-mail"),
        choices=[SelectChoice(digest.value, _(label)) for digest, label in DIGESTS.items()],
        default=Digest.OFF.value,
    )
    version = IntegerField(widget=HiddenInput(), validators=[InputRequired()])

    def offer(self, person: User) -> None:
        """Offer the kinds that can reach a person."""
        kinds = kinds_for(person)
        self.listed.choices = [SelectChoice(kind.value, gettext(KINDS[kind])) for kind in kinds]
        self.mailed.choices = [choice for choice in self.listed.choices if choice.value in MAILED]

    def fill(self, settings: NoticeSettings | None) -> None:
        """Show what a person has chosen, or what holds before they choose."""
        muted, unmailed = ([], []) if settings is None else (settings.muted, settings.unmailed)
        self.listed.data = [kind for kind in NoticeKind if kind not in muted]
        self.mailed.data = [kind for kind in MAILED if kind not in unmailed]
        self.digest.data = Digest.OFF.value if settings is None else Digest(settings.digest).value
        self.version.data = NOTHING_CHOSEN_YET if settings is None else settings.version

    def unticked(self, field: SelectMultipleField, before: Iterable[str]) -> set[NoticeKind]:
        """The kinds not ticked; those that are not offered stay as they were."""
        offered = {choice.value for choice in field.choices}
        kept = {kind for kind in NoticeKind if kind in before and kind not in offered}
        return kept | {NoticeKind(code) for code in offered - set(field.data or [])}
