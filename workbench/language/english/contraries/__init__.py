"""English expressions that exclude each other, one opposition a row, by the field of news they come from.

A row is `side | side`, and goes on in lines that begin with four spaces. Words stand in their base form: the
comparison takes endings off, and irregular forms stand in `predicates.py`. "_" joins the words of one expression, "*"
stands for up to three words between them (an object); articles may stand anywhere. A word may stand in any number of
rows, and beside them for an idea in `ideas.py`. Qualities tell one indefinite thing from another, where they
contradict nothing.
"""
