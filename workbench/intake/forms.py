"""Forms on which articles arrive and their details are corrected."""

from typing import Any

from flask_babel import lazy_gettext as _
from wtforms import (
    DateTimeLocalField,
    FileField,
    IntegerField,
    MultipleFileField,
    SelectField,
    StringField,
    TextAreaField,
    URLField,
)
from wtforms.fields.choices import SelectChoice
from wtforms.validators import InputRequired, Optional
from wtforms.widgets import HiddenInput

from workbench.articles.charsets import CHOICES
from workbench.articles.models import Direction, Language
from workbench.web.forms import Form

DETECT = SelectChoice("", _("detect"))
LANGUAGES = [
    SelectChoice(Language.ARABIC.value, _("Arabic")),
    SelectChoice(Language.ENGLISH.value, _("English")),
]
DIRECTIONS = [
    SelectChoice(Direction.RTL.value, _("right to left")),
    SelectChoice(Direction.LTR.value, _("left to right")),
]
CHARSETS = [SelectChoice(name, name) for name in CHOICES]


class NewArticleForm(Form):
    """An article pasted, or one text file."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # One of the two is needed; the view says so when neither is there.
        self.text.flags.hide_optional = self.file.flags.hide_optional = True

    source = StringField(
        _("Source"),
        [InputRequired()],
        description=_("The outlet or agency that published it."),
        render_kw={"list": "known-sources", "autocomplete": "off"},
    )
    text = TextAreaField(_("Text"), description=_("Paste it here, or choose a file."), render_kw={"rows": 14})
    file = FileField(
        _("Text file"),
        description=_("A .txt in any character set; which one it is will be detected and shown."),
        render_kw={"accept": ".txt,text/plain"},
    )
    title = StringField(_("Title"), description=_("Left empty, the first line of the text is taken."))
    url = URLField(_("Address"), render_kw={"placeholder": "https://"})
    byline = StringField(_("Byline"))
    published_at = DateTimeLocalField(_("Published at (UTC)"), [Optional()])
    language = SelectField(_("Language"), choices=[DETECT, *LANGUAGES], default="")
    direction = SelectField(_("Writing direction"), choices=[DETECT, *DIRECTIONS], default="")
    story = StringField(
        _("Story"),
        description=_("A name nobody has used yet starts a new story."),
        render_kw={"list": "known-stories", "autocomplete": "off"},
    )


class ImportForm(Form):
    """Files of articles."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Files do not come with the form's fields, so no validator of theirs can see them.
        self.files.flags.hide_optional = True

    files = MultipleFileField(
        _("Files"),
        description=_(".txt: one article each. .jsonl and .csv: one article a row. Up to 24 MB at once."),
        render_kw={"accept": ".txt,.jsonl,.csv"},
    )
    source = StringField(
        _("Source"),
        description=_("For .txt files, and for rows that name none."),
        render_kw={"list": "known-sources", "autocomplete": "off"},
    )
    story = StringField(
        _("Story"),
        description=_("For .txt files, and for rows that name none."),
        render_kw={"list": "known-stories", "autocomplete": "off"},
    )
    language = SelectField(_("Language"), choices=[DETECT, *LANGUAGES], default="")


class DetailsForm(Form):
    """What stands beside a version's text."""

    title = StringField(_("Title"), [InputRequired()])
    byline = StringField(_("Byline"))
    published_at = DateTimeLocalField(_("Published at (UTC)"), [Optional()])
    language = SelectField(_("Language"), choices=LANGUAGES)
    direction = SelectField(_("Writing direction"), choices=DIRECTIONS)
    version = IntegerField(validators=[InputRequired()], widget=HiddenInput())


class CharsetForm(Form):
    """Reading the received bytes in another character set."""

    charset = SelectField(_("Character set"), choices=CHARSETS)
