"""What every template can rely on: the page object, assets with hashed addresses, `may`, and UTC times."""

import functools
import hashlib
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from babel.numbers import format_compact_decimal
from flask import Flask, request, url_for
from flask_babel import format_date, format_datetime, format_decimal, format_timedelta, get_locale, gettext
from jinja2 import StrictUndefined

from workbench.config import Settings
from workbench.errors import N_
from workbench.language.compare.reasons import render as render_relation
from workbench.language.unit_words import unit_word
from workbench.people.models import Role
from workbench.people.permissions import Permission
from workbench.web import i18n
from workbench.web.access import may
from workbench.web.identity import identity

STATIC = Path(__file__).resolve().parents[1] / "static"

NAVIGATION = [
    (N_("Desk"), "lead_desk.show", Permission.READ_DESK),
    (N_("My work"), "my_work.show", Permission.READ_CLAIMS),
    (N_("Articles"), "articles.list_articles", Permission.READ_ARTICLES),
    (N_("Stories"), "stories.list_stories", Permission.READ_STORIES),
    (N_("Queues"), "queues.list_queues", Permission.READ_QUEUES),
    (N_("Claim sets"), "exports.list_claim_sets", Permission.READ_CLAIM_SETS),
    (N_("People"), "people.list_people", Permission.MANAGE_PEOPLE),
]

ROLE_LABELS = {
    Role.VIEWER: N_("Viewer"),
    Role.REVIEWER: N_("Reviewer"),
    Role.LEAD: N_("Lead"),
    Role.ADMIN: N_("Administrator"),
}


@dataclass(frozen=True)
class NavigationLink:
    label: str
    url: str
    current: bool


@dataclass(frozen=True)
class Person:
    """The person asking, as the page's head shows them."""

    name: str
    role_label: str
    public_id: str


class Page:
    """What the layout needs to know of this request."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def language(self) -> str:
        return i18n.language()

    @property
    def direction(self) -> str:
        return i18n.direction()

    @property
    def other_language(self) -> dict[str, str]:
        if self.language == "ar":
            return {"code": "en", "label": "English"}
        return {"code": "ar", "label": "العربية"}

    @property
    def banner(self) -> str | None:
        """A warning that stands on every page."""
        if self._settings.insecure_lan:
            return str(gettext("This workbench is served without encryption on the local network."))
        return None

    @property
    def assets_missing(self) -> bool:
        return not (STATIC / "vendor").is_dir() or not i18n.is_compiled()

    @property
    def person(self) -> Person | None:
        who = identity()
        if who is None:
            return None
        label = gettext(ROLE_LABELS[Role(who.user.role)])
        return Person(name=who.user.name, role_label=label, public_id=str(who.user.public_id))

    @property
    def navigation(self) -> list[NavigationLink]:
        here = (request.endpoint or "").partition(".")[0]
        return [
            NavigationLink(gettext(label), url_for(endpoint), endpoint.partition(".")[0] == here)
            for label, endpoint, permission in NAVIGATION
            if may(permission)
        ]


@functools.cache
def static_digest() -> str:
    """A short hash over all static files: their address changes when any of them does."""
    digest = hashlib.sha256()
    for path in sorted(STATIC.rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(STATIC).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def asset(path: str) -> str:
    """Address of a static file. Relative imports between files keep the hashed prefix."""
    return f"/static/{static_digest()}/{path}"


def moment_label(value: datetime | str) -> str:
    """A time in the reader's language, with its zone said; also of one told as ISO 8601."""
    at = (datetime.fromisoformat(value) if isinstance(value, str) else value).astimezone(UTC)
    date, time = format_datetime(at, "d MMM y"), format_datetime(at, "HH:mm")
    return str(gettext("%(date)s, %(time)s UTC", date=date, time=time))


_DAY_FORMATS = {"day": "d MMM y", "month": "MMMM y", "year": "y"}


def day_label(value: date, precision: str = "day") -> str:
    """A day, month or year in the reader's words: for times that are known no closer."""
    return str(format_date(value, _DAY_FORMATS[precision]))


def short_day_label(value: date) -> str:
    """A day of about now: without its year."""
    return str(format_date(value, "d MMM"))


def axis_label(value: datetime, precision: str) -> str:
    """A place on a time axis; that its hours are UTC is said beside the chart."""
    if precision != "minute":
        return day_label(value, precision)
    date, time = format_datetime(value, "d MMM"), format_datetime(value, "HH:mm")
    return str(gettext("%(date)s, %(time)s", date=date, time=time))


def number_label(value: float) -> str:
    """A figure in the reader's digits: grouped, without decimals that say nothing."""
    return str(format_decimal(value))


def short_number_label(value: float) -> str:
    """A figure where there is little room: millions as such."""
    if abs(value) < 1_000_000:
        return number_label(value)
    return str(format_compact_decimal(value, locale=get_locale(), fraction_digits=1))


def span_label(span: timedelta) -> str:
    """A stretch of time in the reader's language, in one unit: 90 seconds, 40 hours, 2 days."""
    return str(format_timedelta(span, threshold=2))


def init_app(app: Flask, settings: Settings) -> None:
    """Set up Jinja."""
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.jinja_env.add_extension("jinja2.ext.do")

    shared: dict[str, Any] = {
        "page": Page(settings),
        "asset": asset,
        "may": may,
        "moment_label": moment_label,
        "day_label": day_label,
        "filled": i18n.filled,
        "relation_reasons": render_relation,
        "short_day_label": short_day_label,
        "number_label": number_label,
        "span_label": span_label,
        "unit_word": unit_word,
    }

    @app.context_processor
    def share() -> dict[str, Any]:
        return shared

    @app.after_request
    def keep_private(response: Any) -> Any:
        # Signed-in pages must not come back out of a shared cache or after signing out.
        if "Cache-Control" not in response.headers:
            response.headers["Cache-Control"] = "no-store"
        response.vary.update(["Cookie", "HX-Request", "Accept-Language"])
        return response
