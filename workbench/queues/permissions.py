"""Who may do what with queues."""

from workbench.people.models import User
from workbench.people.permissions import Permission, Table, is_lead, is_reviewer, is_viewer
from workbench.queues.models import Assignment


def holds_it(person: User, assignment: Assignment | None) -> bool:
    return assignment is not None and assignment.user_id == person.id


def holds_it_or_leads(person: User, assignment: Assignment | None) -> bool:
    return holds_it(person, assignment) or is_lead(person, assignment)


PERMISSIONS: Table = {
    Permission.READ_QUEUES: [is_viewer],
    Permission.MANAGE_QUEUES: [is_lead],
    Permission.TAKE_FROM_QUEUE: [is_reviewer],
    Permission.TAKE_CLAIMS: [is_reviewer],
    Permission.HOLD_ASSIGNMENT: [is_reviewer, holds_it],
    Permission.RELEASE_ASSIGNMENT: [is_reviewer, holds_it_or_leads],
}
