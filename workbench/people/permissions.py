"""What people may do: the permissions, and how a table of them is read.

Each stage has a table of its own permissions in its `permissions.py`; `features.py` puts them together.
A permission missing from the table is refused to everybody.
"""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from workbench.people.models import ApiToken, Role, User


class Permission(StrEnum):
    """Every act that a page or call can be."""

    # people
    USE_OWN_ACCOUNT = "use_own_account"
    REVOKE_TOKEN = "revoke_token"  # noqa: S105 - the name of an act
    MANAGE_PEOPLE = "manage_people"
    READ_AUDIT = "read_audit"
    # jobs
    READ_JOB = "read_job"
    CANCEL_JOB = "cancel_job"
    # notices
    READ_NOTICE = "read_notice"
    # articles
    READ_ARTICLES = "read_articles"
    ADD_ARTICLES = "add_articles"
    EDIT_ARTICLE_DETAILS = "edit_article_details"
    # claims
    READ_CLAIMS = "read_claims"
    TRIAGE_CLAIMS = "triage_claims"
    EDIT_CLAIMS = "edit_claims"
    # evidence
    ADD_EVIDENCE = "add_evidence"
    # stories
    READ_STORIES = "read_stories"
    EDIT_STORIES = "edit_stories"
    WRITE_NOTES = "write_notes"
    RESOLVE_NOTES = "resolve_notes"
    # queues
    READ_QUEUES = "read_queues"
    MANAGE_QUEUES = "manage_queues"
    TAKE_FROM_QUEUE = "take_from_queue"
    TAKE_CLAIMS = "take_claims"
    HOLD_ASSIGNMENT = "hold_assignment"
    RELEASE_ASSIGNMENT = "release_assignment"
    ASSIGN_CLAIMS = "assign_claims"
    HAND_OVER = "hand_over"
    HAND_OVER_ASSIGNMENT = "hand_over_assignment"
    DECLARE_CONFLICT = "declare_conflict"
    END_CONFLICT = "end_conflict"
    # reviews
    REVIEW_CLAIMS = "review_claims"
    EDIT_REVIEW = "edit_review"
    RETURN_REVIEW = "return_review"
    # adjudication
    READ_AGREEMENT = "read_agreement"
    ADJUDICATE = "adjudicate"
    PUBLISH_VERDICT = "publish_verdict"
    # exports
    READ_CLAIM_SETS = "read_claim_sets"
    MAKE_CLAIM_SETS = "make_claim_sets"
    EDIT_ORGANISATION = "edit_organisation"
    # desk
    READ_DESK = "read_desk"


Predicate = Callable[[User, Any], bool]
"""Whether a person may, given the thing acted on (None where there is none). All of a row must hold."""
Table = Mapping[Permission, Sequence[Predicate]]


def is_viewer(person: User, subject: Any) -> bool:
    """Anybody who is signed in."""
    return person.is_active


def is_reviewer(person: User, subject: Any) -> bool:
    return person.is_active and Role(person.role).includes(Role.REVIEWER)


def is_lead(person: User, subject: Any) -> bool:
    return person.is_active and Role(person.role).includes(Role.LEAD)


def is_admin(person: User, subject: Any) -> bool:
    return person.is_active and Role(person.role).includes(Role.ADMIN)


def owns_it(person: User, token: ApiToken | None) -> bool:
    return token is not None and token.user_id == person.id


def allowed(table: Table, permission: Permission, person: User, subject: Any = None) -> bool:
    """Whether the table lets a person act. Deny by default."""
    predicates = table.get(permission)
    return bool(predicates) and all(holds(person, subject) for holds in predicates or ())


PERMISSIONS: Table = {
    Permission.USE_OWN_ACCOUNT: [is_viewer],
    Permission.REVOKE_TOKEN: [is_viewer, owns_it],
    Permission.MANAGE_PEOPLE: [is_admin],
    Permission.READ_AUDIT: [is_lead],
}
