"""Whether a mark ends a sentence: one module a question. `sentences.py` finds the marks and asks them in order."""
