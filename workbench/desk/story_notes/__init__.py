"""Consistency notes of a story: written, worded anew, resolved; and those the grid suggests."""
