"""Every word of the interface has its Arabic, and Arabic counts in six ways."""

import re
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


def placeholders(words: str) -> set[str]:
    return set(re.findall(r"%\(\w+\)[sd]|%%|\{\w+\}", words))


def test_placeholders_survive_translation(arabic: Catalog) -> None:
    changed = {}
    for message in arabic:
        if isinstance(message.id, str):
            if placeholders(message.id) != placeholders(str(message.string)):
                changed[message.id] = message.string
            continue
        wanted = placeholders(message.id[-1])
        for number, words in enumerate(message.string or ()):
            # "One" and "two" are words in Arabic: their forms may leave the figure out.
            missing = wanted - placeholders(words) if number >= 3 else set()
            if missing or placeholders(words) - wanted:
                changed[f"{message.id[0]} [{number}]"] = words
    assert changed == {}


def test_nothing_invisible_steers_the_direction(arabic: Catalog) -> None:
    assert not set(CATALOGUE.read_text("utf-8")) & set("\u200e\u200f\u202a\u202b\u202c\u202d\u202e")


def test_arabic_counts_in_six_ways(arabic: Catalog) -> None:
    form = c2py(arabic.plural_expr)
    assert [form(number) for number in (0, 1, 2, 3, 11, 100)] == [0, 1, 2, 3, 4, 5]
    assert arabic.num_plurals == 6
