"""Comparing two claims: their words, figures, dates, names, polarity and roles, one module each.

`language/comparison.py` draws the conclusion.
"""
