"""Comparing two claims: their words, figures, polarity, opposites, roles and places, one module each.

`within.py` draws the conclusion for two claims in one language, `across.py` for Arabic beside English.
"""
