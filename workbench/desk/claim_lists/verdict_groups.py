"""Levels of the content scale in the few groups that a chart can show."""

GROUPS = {
    "holds": ("true", "mostly_true"),
    "mixed": ("mixed", "misleading"),
    "fails": ("mostly_false", "false"),
    "open": ("sources_conflict", "unproven", "ambiguous", "not_checkable"),
}
