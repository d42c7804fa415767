"""Ambiguity: sentences that can be read in more than one way, each with its question and readings.

One module a pattern family and language; `find.py` runs them. A rule stays quiet unless every condition holds:
a reviewer who sees ten false flags stops looking.
"""
