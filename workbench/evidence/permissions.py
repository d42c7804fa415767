"""Who may do what with evidence."""

from workbench.people.permissions import Permission, Table, is_reviewer

PERMISSIONS: Table = {
    Permission.ADD_EVIDENCE: [is_reviewer],
}
