"""Forms of claim sets and the organisation."""

from flask_babel import lazy_gettext as _
from wtforms import HiddenField, IntegerField, SelectField, StringField, URLField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import DataRequired, Length, Optional
from wtforms.widgets import HiddenInput

from workbench.exports.services import LONGEST_NAME
from workbench.web.forms import Form


class FilterForm(Form):
    """Which claims with a final verdict."""

    story = SelectField(_("Story"), [Optional()])
    source = SelectField(_("Source"), [Optional()])
    language = SelectField(
        _("Language"),
        [Optional()],
        choices=[
            SelectChoice("", _("Every language")),
            SelectChoice("ar", _("Arabic")),
            SelectChoice("en", _("English")),
        ],
    )
    q = StringField(
        _("Words in the claim"),
        [Optional(), Length(max=200)],
        description=_("All of them, or their beginnings; in Arabic with or without the article."),
    )


class ClaimSetForm(Form):
    name = StringField(
        _("Name of the claim set"),
        [DataRequired(), Length(max=LONGEST_NAME)],
        description=_("A name used before makes the next edition of that set."),
    )


class AddressForm(Form):
    url = URLField(_("Publication address"), [Length(max=2000)])
    seen = HiddenField()
    version = IntegerField(widget=HiddenInput(), validators=[Optional()])


class OrganisationForm(Form):
    name = StringField(_("Name"), [DataRequired(), Length(max=200)])
    url = URLField(_("Address on the web"), [Length(max=2000)])
    logo_url = URLField(_("Address of the logo"), [Length(max=2000)])
    publication_pattern = URLField(
        _("Pattern of publication addresses"),
        [Length(max=2000)],
        description=_("{claim} becomes the claim's id, as in https://checks.example/{claim}."),
    )
    version = IntegerField(widget=HiddenInput(), validators=[Optional()])
