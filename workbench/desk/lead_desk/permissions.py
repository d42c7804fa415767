"""Who may see the desk."""

from workbench.people.permissions import Permission, Table, is_lead

PERMISSIONS: Table = {
    Permission.READ_DESK: [is_lead],
}
