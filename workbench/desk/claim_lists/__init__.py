"""Named lists of claims: one definition for the number on a desk and for the list that the number leads to."""
