"""Search: texts found by their words, and texts ranked by how alike they read.

Upstream of every stage that has something to be found. A stage gives each of its rows an entry (`terms.py`); the
database indexes the entries (`index.py`); a look-up reads a few hundred candidates and ranks them (`ranking.py`).
"""
