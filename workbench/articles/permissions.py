"""Who may do what with articles."""

from workbench.people.permissions import Permission, Table, is_reviewer, is_viewer

PERMISSIONS: Table = {
    Permission.READ_ARTICLES: [is_viewer],
    Permission.ADD_ARTICLES: [is_reviewer],
    Permission.EDIT_ARTICLE_DETAILS: [is_reviewer],
}
