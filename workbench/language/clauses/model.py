"""What both languages' clauses are made of."""

Clause = tuple[tuple[int, int], ...]
"""Runs of offsets: one, or the subject it shares with the clause before and the rest."""

SHORTEST = 3
"""Words below which nothing stands alone."""

COMMAS = frozenset("،,;؛–—")
MARKS = COMMAS | frozenset('.:!?"“”«»()[]')
