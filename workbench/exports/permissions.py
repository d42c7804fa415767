"""Who may do what with exports."""

from workbench.people.permissions import Permission, Table, is_lead, is_viewer

PERMISSIONS: Table = {
    Permission.READ_CLAIM_SETS: [is_viewer],
    Permission.MAKE_CLAIM_SETS: [is_lead],
    Permission.EDIT_ORGANISATION: [is_lead],
}
