"""Arabic word lists: data only, one list or table a purpose, each with a comment on what it is for.

Words stand as newspapers write them; the reader compares them in reading form (`words.py`): without
vocalisation, alef forms as ا, final ى as ي, ة as ه, digits as ASCII.
"""
