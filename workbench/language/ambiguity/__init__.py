"""Ambiguity: sentences that can be read in more than one way, each with its question and readings.

One module a pattern, under the same names in `arabic/` and `english/` where both languages have it; `find.py` runs
them. A rule stays quiet unless every condition holds: a reviewer who sees ten false flags stops looking. Readings
exclude one another and stand in no order of likelihood; only arithmetic leaves one out.
"""
