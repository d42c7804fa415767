"""Reviewing: what the buttons of the review form do with one's own review, and the same for scripts."""
