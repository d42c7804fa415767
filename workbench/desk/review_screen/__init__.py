"""The review screen: take, review, second review."""
