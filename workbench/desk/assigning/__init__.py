"""Handing out: leads give claims to people, and everybody keeps their conflicts of interest."""
