"""Every word of the interface has its Arabic, and Arabic counts in six ways."""

from gettext import c2py
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from tests.architecture.house import ROOT

CATALOGUE = ROOT / "workbench/web/translations/ar/LC_MESSAGES/messages.po"
PLACES = [(ROOT / "workbench", "**.py", "python"), (ROOT / "templates", "**.html", "jinja2")]
OPTIONS = {"extensions": "jinja2.ext.do", "silent": "false"}
"""Without `do` whole templates would be skipped, and without a word: as in pyproject.toml."""


@pytest.fixture(scope="module")
def arabic() -> Catalog:
    if not CATALOGUE.exists():
        print("Arabic catalogue: not there, its tests not run")
        pytest.skip("Arabic catalogue: not there")
    with CATALOGUE.open("rb") as file:
        return read_po(file, locale="ar")


def extracted() -> dict[object, str]:
    """Every message id in code and templates, and where it stands."""
    found: dict[object, str] = {}
    for folder, pattern, method in PLACES:
        for name, line, message, _comments, _context in extract_from_dir(
            str(folder), method_map=[(pattern, method)], options_map={pattern: OPTIONS}
        ):
            found.setdefault(message, f"{Path(folder.name) / name}:{line}")
    return found


def is_translated(catalogue: Catalog, message: object) -> bool:
    entry = catalogue.get(message)  # type: ignore[arg-type]  # a text, or a pair of singular and plural
    if entry is None or entry.fuzzy:
        return False
    words = entry.string if isinstance(entry.string, tuple | list) else [entry.string]
    return all(words)


def test_no_word_is_missing_and_none_is_a_guess(arabic: Catalog) -> None:
    missing = {where: message for message, where in extracted().items() if not is_translated(arabic, message)}
    assert missing == {}


def test_placeholders_survive_translation(arabic: Catalog) -> None:
    errors = {str(message.id): [str(e) for e in found] for message, found in arabic.check()}
    assert errors == {}


def test_arabic_counts_in_six_ways(arabic: Catalog) -> None:
    form = c2py(arabic.plural_expr)
    assert [form(number) for number in (0, 1, 2, 3, 11, 100)] == [0, 1, 2, 3, 4, 5]
    assert arabic.num_plurals == 6
