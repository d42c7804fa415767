"""The story report: a document for an editor, in Arabic or English, for screen, paper and PDF.

Nothing stands in it that an export would withhold: claims that wait for independent reviews are told without people's
work, protected sources are counted and not named, and nobody's name stands in it.
"""
