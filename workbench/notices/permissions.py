"""Who may open a notice: whoever it is for."""

from workbench.notices.models import Notice
from workbench.people.models import User
from workbench.people.permissions import Permission, Table, is_viewer


def is_told(person: User, notice: Notice | None) -> bool:
    return notice is not None and notice.user_id == person.id


PERMISSIONS: Table = {Permission.READ_NOTICE: [is_viewer, is_told]}
