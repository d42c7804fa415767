"""Fact-checks: what other organisations published as ClaimReview, kept to answer "was this checked before?".

Imported, never edited; found by the same kind of index as claims. They are no reviews and no verdicts of ours.
"""
