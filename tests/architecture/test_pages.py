"""Templates, stylesheets and scripts keep to what the Content-Security-Policy and two directions ask."""

import re
from pathlib import Path

import pytest

from tests.architecture.house import PACKAGE, ROOT, files, named

TEMPLATES = [path for path in files() if path.is_relative_to(ROOT / "templates")]
STYLES = [path for path in files() if path.suffix == ".css" and path.is_relative_to(PACKAGE)]
SCRIPTS = [path for path in files() if path.suffix in {".js", ".mjs"} and path.is_relative_to(PACKAGE)]

INLINE = {
    "a script in the page": re.compile(r"<script(?![^>]*\bsrc=)", re.IGNORECASE),
    "a stylesheet in the page": re.compile(r"<style\b", re.IGNORECASE),
    "a style attribute": re.compile(r"\sstyle\s*=", re.IGNORECASE),
    "an event handler": re.compile(r"\son[a-z]+\s*=\s*[\"'{]", re.IGNORECASE),
    "an address that is a script": re.compile(r"javascript:", re.IGNORECASE),
    "text passed unescaped": re.compile(r"\|\s*safe\b"),
}
PHYSICAL = re.compile(
    r"(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)*"
    r"|(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius)\s*:"
    r"|(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b"
)
FOUR_SIDES = re.compile(
    r"(?<![\w-])(?:margin|padding|inset|border-width)\s*:\s*(\S+) (\S+) (\S+) ([^\s;]+)\s*;"
)

IMPORTED = re.compile(r"{%-? from \"[^\"]+\" import ([\w, ]+?)(?: with context)? -?%}")
FUNCTION = re.compile(r"[\w-]+\((?:[^()]|\([^()]*\))*\)")


def lines_with(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    return [
        f"{named(path)}:{number}: {line.strip()}"
        for path in paths
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


@pytest.mark.parametrize("what", INLINE)
def test_templates_hold_nothing_inline(what: str) -> None:
    found = lines_with(INLINE[what], TEMPLATES)
    # The drawings of icons stand in their own template, as markup.
    assert [line for line in found if not line.startswith("templates/components/icons.html")] == [], what


def test_templates_import_nothing_that_they_do_not_use() -> None:
    unused = [
        f"{named(path)}: {name}"
        for path in TEMPLATES
        for page in [path.read_text("utf-8")]
        for names in IMPORTED.findall(page)
        for name in re.split(r",\s*", names)
        if len(re.findall(rf"\b{name.rpartition(' ')[2]}\b", page)) < 2
    ]
    assert unused == []


def test_words_of_people_are_no_attribute_without_a_language() -> None:
    # An attribute is read in the language of the page: point to the words with aria-labelledby instead.
    named_by_text = re.compile(r"aria-label=\"\{\{ [\w.]+\.(?:quote|text|title|rationale|words) \}\}")
    assert lines_with(named_by_text, TEMPLATES) == []


def test_stylesheets_know_start_and_end_but_no_left_and_right() -> None:
    assert lines_with(PHYSICAL, STYLES) == []


def test_no_shorthand_gives_left_and_right_different_sizes() -> None:
    uneven = [
        f"{named(path)}: {found[0]}"
        for path in STYLES
        for found in FOUR_SIDES.finditer(FUNCTION.sub("f()", path.read_text("utf-8")))
        if found[2] != found[4]
    ]
    assert uneven == []


def test_scripts_build_nodes_and_never_parse_text_as_html() -> None:
    forbidden = re.compile(r"\.(inner|outer)HTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(")
    assert lines_with(forbidden, SCRIPTS) == []


def test_pages_load_nothing_from_elsewhere() -> None:
    elsewhere = re.compile(
        r"(?:src|href)=[\"'](?:https?:)?//|@import\s+(?:url\()?[\"']?https?:|url\([\"']?https?:"
    )
    assert lines_with(elsewhere, [*TEMPLATES, *STYLES]) == []
