"""Forms of sign-in, accounts and people."""

from flask_babel import lazy_gettext as _
from wtforms import DateField, EmailField, HiddenField, IntegerField, PasswordField, SelectField, StringField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import AnyOf, DataRequired, Email, EqualTo, InputRequired, Length, Optional
from wtforms.widgets import HiddenInput

from workbench.people.models import Role
from workbench.web.forms import Form
from workbench.web.rendering import ROLE_LABELS

NEW_PASSWORD = {"autocomplete": "new-password"}


def _roles() -> list[SelectChoice]:
    return [SelectChoice(role.value, _(label)) for role, label in ROLE_LABELS.items()]


class SignInForm(Form):
    # Neither length nor shape is checked: a wrong address must look like a wrong password.
    email = EmailField(_("E-mail"), [DataRequired()], render_kw={"autocomplete": "username"})
    password = PasswordField(_("Password"), [InputRequired()], render_kw={"autocomplete": "current-password"})
    next = HiddenField()


class PasswordForm(Form):
    """Choosing a password by a one-time link."""

    password = PasswordField(
        _("New password"),
        [InputRequired()],
        description=_("12 to 128 characters. A few random words do well."),
        render_kw=NEW_PASSWORD,
    )
    again = PasswordField(
        _("The same once more"),
        [InputRequired(), EqualTo("password", _("The two passwords differ."))],
        render_kw=NEW_PASSWORD,
    )


class ChangePasswordForm(PasswordForm):
    current = PasswordField(
        _("Current password"), [InputRequired()], render_kw={"autocomplete": "current-password"}
    )


class TokenForm(Form):
    name = StringField(
        _("Name of the token"),
        [DataRequired(), Length(max=100)],
        description=_("What uses it, as in: nightly import"),
    )


class AwayForm(Form):
    """Being away."""

    away_until = DateField(
        _("Back on"),
        [Optional()],
        description=_("Until that day nobody hands claims to them. Left empty: not away."),
    )
    version = IntegerField(widget=HiddenInput(), validators=[InputRequired()])


class InviteForm(Form):
    email = EmailField(_("E-mail"), [DataRequired(), Email(), Length(max=254)])
    name = StringField(_("Name"), [DataRequired(), Length(max=200)])
    role = SelectField(_("Role"), choices=_roles, default=Role.REVIEWER.value)


class RoleForm(Form):
    role = SelectField(_("Role"), choices=_roles)
    version = IntegerField(widget=HiddenInput(), validators=[InputRequired()])


class ActiveForm(Form):
    """Closing or opening an account."""

    active = HiddenField(validators=[AnyOf(["yes", "no"])])
    version = IntegerField(widget=HiddenInput(), validators=[InputRequired()])
