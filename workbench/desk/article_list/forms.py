"""The filter above the list of articles."""

from typing import Any

from flask_babel import lazy_gettext as _
from wtforms import SearchField, SelectField
from wtforms.fields.choices import SelectChoice

from workbench.articles.models import Language
from workbench.desk.article_list.queries import WITHOUT_STORY, ArticleFilter
from workbench.stories.models import Story
from workbench.web.forms import Form


class FilterForm(Form):
    """Narrows the list; sent with GET, so that the address can be kept."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.q.flags.hide_optional = True

    q = SearchField(_("Words of the title"))
    source = SelectField(_("Source"), validate_choice=False)
    language = SelectField(
        _("Language"),
        choices=[
            SelectChoice("", _("all")),
            SelectChoice(Language.ARABIC.value, _("Arabic")),
            SelectChoice(Language.ENGLISH.value, _("English")),
        ],
        validate_choice=False,
    )
    story = SelectField(_("Story"), validate_choice=False)

    def offer(self, sources: list[str], stories: list[Story]) -> None:
        """Fill in what can be chosen."""
        self.source.choices = [
            SelectChoice("", _("all")),
            *(SelectChoice(name, name) for name in sources),
        ]
        self.story.choices = [
            SelectChoice("", _("all")),
            SelectChoice(WITHOUT_STORY, _("in no story")),
            *(SelectChoice(str(story.public_id), story.name) for story in stories),
        ]

    def wanted(self) -> ArticleFilter:
        return ArticleFilter(
            words=(self.q.data or "").strip(),
            source=self.source.data or "",
            language=self.language.data or "",
            story=self.story.data or "",
        )
