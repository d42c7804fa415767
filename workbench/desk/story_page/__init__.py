"""The story page: what the articles of a story say to the same questions, what people noted, and what we hold.

Here because notes and verdicts are shown by the rules of reviews, which stories knows nothing of.
"""
