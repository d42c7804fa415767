"""How often Python looks for circles of forgotten objects."""

import gc

YOUNG_OBJECTS = 50_000
"""As many are made between two looks. At Python's own number, 700, a sixth of every request and a quarter of every
export goes into looking: reading rows makes thousands of objects, none of them in a circle."""


def look_less_often() -> None:
    """For a process of the workbench's own, at its start. It needs no more memory."""
    gc.set_threshold(YOUNG_OBJECTS)
