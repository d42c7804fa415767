"""Who may do what with adjudication."""

from workbench.people.permissions import Permission, Table, is_lead

PERMISSIONS: Table = {
    Permission.READ_AGREEMENT: [is_lead],
    Permission.ADJUDICATE: [is_lead],
    Permission.PUBLISH_VERDICT: [is_lead],
}
