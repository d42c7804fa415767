"""Who may do what with stories."""

from workbench.people.permissions import Permission, Table, is_lead, is_reviewer, is_viewer

PERMISSIONS: Table = {
    Permission.READ_STORIES: [is_viewer],
    Permission.EDIT_STORIES: [is_reviewer],
    Permission.WRITE_NOTES: [is_reviewer],
    Permission.RESOLVE_NOTES: [is_lead],
}
