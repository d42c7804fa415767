"""Letters: the notices of one person, worded in their language, as text and as simple HTML.

A letter leaves the house, so it names no claim, verdict or note: who, which queue or story, and a link.
"""

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import localtime, make_msgid
from urllib.parse import urlsplit

from babel import Locale
from babel.support import NullTranslations, Translations
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from workbench.db.paths import folder
from workbench.desk.notice_list.telling import Told
from workbench.desk.notice_list.words import sentence
from workbench.people.models import InterfaceLanguage, User
from workbench.web.i18n import TRANSLATIONS

SETTINGS_PATH = "/account/notices"
LIST_PATH = "/notices"


@dataclass(frozen=True)
class Language:
    """The words of one language, outside any request."""

    code: str
    translations: NullTranslations

    @property
    def direction(self) -> str:
        return Locale(self.code).text_direction

    def gettext(self, message: str, **values: object) -> str:
        found = str(self.translations.gettext(message))
        return found % values if values else found

    def ngettext(self, singular: str, plural: str, num: int, **values: object) -> str:
        return str(self.translations.ngettext(singular, plural, num)) % {"num": num, **values}


def letter_to(person: User, told: Sequence[Told], *, sender: str, base_url: str) -> EmailMessage:
    """The letter with a person's notices. Raises ValueError for an address that cannot be one."""
    language = language_of(person)
    gettext, ngettext = language.gettext, language.ngettext
    # As short as this in every language: Python before 3.13 loses a blank where it has to fold a subject.
    subject = gettext("Unread notices: %(number)s", number=len(told))
    lines = [(sentence(one, gettext, ngettext), base_url + one.path) for one in told]
    all_of_them, settings = base_url + LIST_PATH, base_url + SETTINGS_PATH
    all_words = gettext("All notices:")
    settings_words = gettext("To choose what you are told, and how often:")

    message = EmailMessage()
    # Headers hold nothing that people wrote but the address, and that only where it is one.
    message["Subject"] = subject
    message["From"] = sender
    message["To"] = _address(person.email)
    message["Date"] = localtime()
    message["Message-ID"] = make_msgid(domain=urlsplit(base_url).hostname)
    message["Auto-Submitted"] = "auto-generated"
    text = [subject, *[f"{words}\n{url}" for words, url in lines]]
    text += [f"{all_words}\n{all_of_them}", f"{settings_words}\n{settings}"]
    message.set_content("\n\n".join(text) + "\n")
    html = _templates().get_template("notice_digest/letter.html")
    message.add_alternative(
        html.render(
            language=language.code,
            direction=language.direction,
            subject=subject,
            lines=lines,
            ends=[(all_words, all_of_them), (settings_words, settings)],
        ),
        subtype="html",
    )
    for part in message.iter_parts():
        part["Content-Language"] = language.code
    return message


def language_of(person: User) -> Language:
    """The language a person has chosen; English before they chose, and where the catalogue is not compiled."""
    code = person.interface_language or InterfaceLanguage.ENGLISH
    found = _translations(code)
    return Language(code if isinstance(found, Translations) else InterfaceLanguage.ENGLISH.value, found)


def _address(email: str) -> Address:
    try:
        return Address(addr_spec=email)
    except (MessageError, IndexError) as error:  # in these words the parser says that it is none
        raise ValueError(f"no address: {email!r}") from error


@functools.cache
def _translations(code: str) -> NullTranslations:
    return Translations.load(str(TRANSLATIONS), [code])


@functools.cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(folder("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
