"""The review screen: a claim's card beside its article, its history, and the second look at reviews that are in."""
