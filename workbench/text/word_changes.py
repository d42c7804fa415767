"""Two wordings of a passage, word by word: what stayed, what went, what came.

A word is never cut, and neither is a grapheme cluster: a changed vowel sign shows as a changed word.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import regex

from workbench.text.runs import common_runs

Kind = Literal["same", "removed", "added"]

# Whole clusters only: a letter takes the marks behind it along, and so does a space.
_WORD = regex.compile(r"(?:(?=[\p{L}\p{N}_])\X)+|\X")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words with what became of them. Those removed stand in the old text, all others in the new one."""

    kind: Kind
    text: str


def words_of(text: str) -> list[str]:
    """The words, spaces and marks of a text; together they are the text again."""
    words: list[str] = _WORD.findall(text)
    return words


def word_changes(old: str, new: str) -> list[Stretch]:
    """The stretches of two wordings in reading order, removed before added."""
    before, after = words_of(old), words_of(new)
    stretches: list[Stretch] = []
    a = b = 0
    for run in [*common_runs(before, after), None]:
        a_end, b_end = (len(before), len(after)) if run is None else (run.old, run.new)
        stretches += _stretch("removed", before[a:a_end])
        stretches += _stretch("added", after[b:b_end])
        if run is not None:
            a, b = a_end + run.length, b_end + run.length
            stretches += _stretch("same", before[a_end:a])
    return list(_told_as_people_read(stretches))


def _stretch(kind: Kind, words: list[str]) -> list[Stretch]:
    return [Stretch(kind, "".join(words))] if words else []


def _told_as_people_read(stretches: list[Stretch]) -> Iterator[Stretch]:
    """Join changes between which only a space stayed: “five people” for “25 men” is one change, not two."""
    place = 0
    while place < len(stretches):
        if stretches[place].kind == "same":
            yield stretches[place]
            place += 1
            continue
        removed, added = "", ""
        while place < len(stretches):
            one = stretches[place]
            goes_on = one.text.isspace() and place + 1 < len(stretches)
            if one.kind == "same" and not goes_on:
                break
            removed += one.text if one.kind != "added" else ""
            added += one.text if one.kind != "removed" else ""
            place += 1
        yield from _stretch("removed", [removed] if removed else [])
        yield from _stretch("added", [added] if added else [])
