"""Where the top-level folders are: beside the package in a checkout, inside it in a built wheel."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]


def folder(name: str) -> Path:
    """`templates`, `migrations` or `seeds`."""
    packed = PACKAGE / "_data" / name
    return packed if packed.exists() else PACKAGE.parent / name
