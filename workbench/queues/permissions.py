"""Who may do what with queues."""

from workbench.people.models import User
from workbench.people.permissions import Permission, Table, is_lead, is_reviewer, is_viewer
from workbench.queues.models import Assignment, ConflictOfInterest


def holds_it(person: User, assignment: Assignment | None) -> bool:
    return assignment is not None and assignment.user_id == person.id


def holds_it_or_leads(person: User, assignment: Assignment | None) -> bool:
    return holds_it(person, assignment) or is_lead(person, assignment)


def is_them_or_they_lead(person: User, other: User | None) -> bool:
    return (other is not None and other.id == person.id) or is_lead(person, other)


def is_about_them_or_they_lead(person: User, conflict: ConflictOfInterest | None) -> bool:
    return (conflict is not None and conflict.user_id == person.id) or is_lead(person, conflict)


PERMISSIONS: Table = {
    Permission.READ_QUEUES: [is_viewer],
    Permission.MANAGE_QUEUES: [is_lead],
    Permission.TAKE_FROM_QUEUE: [is_reviewer],
    Permission.TAKE_CLAIMS: [is_reviewer],
    Permission.HOLD_ASSIGNMENT: [is_reviewer, holds_it],
    Permission.RELEASE_ASSIGNMENT: [is_reviewer, holds_it_or_leads],
    Permission.ASSIGN_CLAIMS: [is_lead],
    Permission.HAND_OVER: [is_reviewer, is_them_or_they_lead],
    Permission.HAND_OVER_ASSIGNMENT: [is_reviewer, holds_it_or_leads],
    # The service adds: for others only a lead.
    Permission.DECLARE_CONFLICT: [is_reviewer],
    Permission.END_CONFLICT: [is_reviewer, is_about_them_or_they_lead],
}
