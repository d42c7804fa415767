"""The sentences of notices, for pages and letters alike. Names stand isolated, so that no direction spills over."""

from collections.abc import Callable

from workbench.adjudication.models import Why
from workbench.desk.notice_list.telling import Told
from workbench.notices.models import NoticeKind

Gettext = Callable[..., str]


def sentence(told: Told, gettext: Gettext, ngettext: Gettext) -> str:
    """What a notice says, in the language of the two functions given."""
    by, place = isolated(told.by or ""), isolated(told.place)
    match told.kind:
        case NoticeKind.ASSIGNED:
            return ngettext(
                "%(name)s assigned you %(num)s claim of the queue %(queue)s.",
                "%(name)s assigned you %(num)s claims of the queue %(queue)s.",
                told.number,
                name=by,
                queue=place,
            )
        case NoticeKind.HANDED_OVER:
            return gettext("%(name)s handed a claim over to you.", name=by)
        case NoticeKind.RETURNED:
            return gettext("%(name)s gave your review back, with notes.", name=by)
        case NoticeKind.REOPENED:
            return gettext("%(name)s reopened a claim that you reviewed; it is decided anew.", name=by)
        case NoticeKind.LEASE_ENDING:
            return gettext("Your hold on a claim is about to end.")
        case NoticeKind.MENTIONED if told.by is None:
            return gettext(
                "You are mentioned in a note on the story %(story)s. It opens once all reviews of its claims are in.",
                story=place,
            )
        case NoticeKind.MENTIONED:
            return gettext("%(name)s mentioned you in a note on the story %(story)s.", name=by, story=place)
        case NoticeKind.TO_SETTLE if told.why is None:
            return gettext("A claim waited for a lead to settle it; it does so no more.")
        case NoticeKind.TO_SETTLE if told.why is Why.NOTES:
            return gettext("Open notes hold the verdict of a claim back until a lead resolves them.")
        case NoticeKind.TO_SETTLE if told.by is not None:
            return gettext("%(name)s reopened a claim; it waits for a lead to settle it.", name=by)
        case NoticeKind.TO_SETTLE:
            return gettext("The reviews of a claim differ; it waits for a lead to settle it.")
        case NoticeKind.QUEUE_DONE:
            return gettext("Nothing is left to do in the queue %(queue)s.", queue=place)


def isolated(name: str) -> str:
    """A name that keeps its direction to itself, in plain text too (U+2068 … U+2069)."""
    return f"\u2068{name}\u2069"
