"""What the tests of who speaks share."""

from collections.abc import Callable

import pytest

Claimants = Callable[[str], list[str | None]]
Examples = list[tuple[str, list[str | None]]]


def check(examples: Examples) -> pytest.MarkDecorator:
    """Sentences with the claimants found in them."""
    return pytest.mark.parametrize(("text", "found"), examples)
