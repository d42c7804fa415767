"""Loads seeds/: the rating scales that every workbench needs, and the demo through the services."""

import tomllib
from typing import Any

from workbench.db.paths import folder


def rating_scales() -> dict[str, Any]:
    """The scales and reasons of seeds/rating_scales.toml."""
    return tomllib.loads((folder("seeds") / "rating_scales.toml").read_text("utf-8"))
