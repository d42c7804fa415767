"""Languages of the interface: the person's choice, else the browser's, and what to do without catalogues."""

from collections.abc import Mapping
from pathlib import Path

from babel.lists import format_list
from flask import Flask, request
from flask import session as cookie
from flask_babel import get_locale, gettext

from workbench.extensions import babel
from workbench.people.models import InterfaceLanguage
from workbench.web.identity import identity

TRANSLATIONS = Path(__file__).parent / "translations"
CODES = [language.value for language in InterfaceLanguage]


def init_app(app: Flask) -> None:
    """Bind Babel. Times are shown in UTC until a person can choose a zone."""
    babel.init_app(
        app,
        default_locale="en",
        default_timezone="UTC",
        default_translation_directories=str(TRANSLATIONS),
        locale_selector=choose,
    )


def choose() -> str:
    """The code of the language to answer in."""
    who = identity()
    if who is not None and who.user.interface_language:
        return str(who.user.interface_language)
    if cookie.get("language") in CODES:
        return str(cookie["language"])
    return request.accept_languages.best_match(CODES) or "en"


def language() -> str:
    """The code of the language being answered in."""
    locale = get_locale()
    return locale.language if locale is not None else "en"


def direction() -> str:
    """`rtl` or `ltr`."""
    locale = get_locale()
    return locale.text_direction if locale is not None else "ltr"


def filled(message: str, values: Mapping[str, object]) -> str:
    """A message id in the language being answered in, its places filled; a list is joined as that language does."""
    told = {name: value for name, value in values.items() if f"%({name})" in message}
    return str(gettext(message, **{name: _joined(value) for name, value in told.items()}))


def _joined(value: object) -> object:
    return format_list(value, locale=language()) if isinstance(value, list) else value


def is_compiled() -> bool:
    """Whether the Arabic catalogue has been compiled."""
    return (TRANSLATIONS / "ar" / "LC_MESSAGES" / "messages.mo").exists()
