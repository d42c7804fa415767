"""Notices as people read them: the bell in the head of every page, the list, and what each notice says."""
