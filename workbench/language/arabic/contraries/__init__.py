"""Arabic expressions that exclude each other, one opposition a row, by the field of news they come from.

A row is `side | side`, and goes on in lines that begin with four spaces. A verb is written
perfect/imperfect/verbal noun, and stands for all its forms: feminine, plural, passive, jussive and, unless it has
three letters, participle. Other words stand for themselves, with what may be joined to them. "_" joins the words of
one expression, between which up to three others may stand. A word may stand in any number of rows, and beside them
for an idea in `ideas.py`. Qualities tell one indefinite thing from another, where they contradict nothing.
"""
