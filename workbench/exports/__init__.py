"""Exports: claim sets, frozen once as lines of canonical JSON; formats are pure functions of the lines."""
