"""Who may do what with claims."""

from workbench.people.permissions import Permission, Table, is_reviewer, is_viewer

PERMISSIONS: Table = {
    Permission.READ_CLAIMS: [is_viewer],
    Permission.TRIAGE_CLAIMS: [is_reviewer],
    Permission.EDIT_CLAIMS: [is_reviewer],
}
