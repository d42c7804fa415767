"""Quotations of a paragraph: where each begins and ends, and whether it was closed.

Quotation marks are read by their shape and by the space around them, since papers mix “ ” and set them the
wrong way round in right-to-left text. Marks of one family close each other; families nest. No marks are: an
apostrophe (can't, the ministers' offices, '90s, 'tis), feet and inches (6'2"), minutes (45').
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from workbench.language.english.function_words import ELIDED

_MARK = re.compile(r"[“”„‟\"«»‹›‘’‚'](?:(?<!')|(?<![\w']')(?=\w)|(?<=[\w.,!?؟،…]')(?![\w']))")
_FAMILY = {**dict.fromkeys("“”„‟\"", "double"), **dict.fromkeys("«»", "angle"), **dict.fromkeys("‹›", "small"),
           **dict.fromkeys("‘’‚'", "single")}  # fmt: skip
_OPENS = frozenset("“„«‹‘‚")
_CLOSES = frozenset("”»›’")
_BEFORE_OPENING = frozenset(' \t\n\u00a0([{–—-:،,“«"\u200e\u200f\u202b\u2067')
_ELISION = re.compile(rf"['‘’](?:\d\ds?|{'|'.join(sorted(ELIDED))})\b", re.IGNORECASE)
_LATER_CLOSING = re.compile(
    r"['’] (?=[a-z])[^'’‘]{0,200}(?:\w['’]\w[^'’‘]{0,200}){0,3}(?<=[\w.,!?])['’](?!\w)"
)
"""Behind a plural's apostrophe ('the soldiers' war,'): the mark that closes comes later."""
_DEEPEST = 2
"""Quotations of one family inside each other."""


@dataclass(frozen=True, slots=True)
class QuotedRun:
    """A quotation with its marks, text[start:end], and its words, text[inner_start:inner_end]."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool
    depth: int = 0


class QuotationsOf:
    """The quotations of a paragraph, asked for by its sentences in order."""

    def __init__(self, runs: list[QuotedRun]) -> None:
        self.runs = runs
        self._next = 0
        self._open: list[QuotedRun] = []

    def reaching_into(self, start: int, end: int) -> list[QuotedRun]:
        """The quotations that share a character with the sentence; sentences must come in order."""
        while self._next < len(self.runs) and self.runs[self._next].start < end:
            self._open.append(self.runs[self._next])
            self._next += 1
        self._open = [run for run in self._open if run.end > start]
        return list(self._open)


@dataclass(slots=True)
class _Open:
    """A mark that has opened a quotation, and where its like opened again before it was closed."""

    family: str
    at: int
    again: int | None = None


def quoted_runs(text: str, start: int, end: int) -> list[QuotedRun]:
    """The quotations of the paragraph text[start:end] by their start; one never closed runs to the end, or to
    where its mark opens again."""
    runs: list[QuotedRun] = []
    open_marks: list[_Open] = []
    for found in _MARK.finditer(text, start, end):
        mark, at = found[0], found.start()
        family = _FAMILY[mark]
        same = [number for number, one in enumerate(open_marks) if one.family == family]
        if not same:
            if _may_open(text, at, start, end, mark):
                open_marks.append(_Open(family, at))
        elif _closes(text, at, start, end, mark):
            runs.append(_run(open_marks[same[-1]].at, at, closed=True))
            # What was opened inside and never closed: an apostrophe, or a mark that was lost.
            runs.extend(_left_open(text, open_marks[same[-1] + 1 :], at))
            del open_marks[same[-1] :]
        elif _opens_again(text, at, start, end, mark):
            open_marks[same[-1]].again = at
            if mark == '"':
                runs.extend(_left_open(text, open_marks[same[-1] :], at))
                del open_marks[same[-1] :]
            if len(same) < _DEEPEST:
                open_marks.append(_Open(family, at))
    runs.extend(_left_open(text, open_marks, end))
    return _with_depths(run for run in runs if run.inner_start < run.inner_end)


def _run(first: int, last: int, *, closed: bool) -> QuotedRun:
    return QuotedRun(first, last + closed, first + 1, last, closed)


def _left_open(text: str, open_marks: list[_Open], end: int) -> list[QuotedRun]:
    return [
        _run(one.at, end if one.again is None else _without_space(text, one.again), closed=False)
        for one in open_marks
        if one.family != "single"
    ]


def _with_depths(runs: Iterable[QuotedRun]) -> list[QuotedRun]:
    """The quotations by their start, each with the number of those around it."""
    found: list[QuotedRun] = []
    around: list[QuotedRun] = []
    for run in sorted(runs, key=lambda run: (run.start, -run.end)):
        while around and around[-1].end <= run.start:
            around.pop()
        found.append(replace(run, depth=len(around)) if around else run)
        around.append(run)
    return found


def _without_space(text: str, end: int) -> int:
    while text[end - 1].isspace():
        end -= 1
    return end


def _may_open(text: str, at: int, start: int, end: int, mark: str) -> bool:
    if at + 1 >= end:
        return False
    free_before = at == start or text[at - 1] in _BEFORE_OPENING
    if _FAMILY[mark] == "single":
        return free_before and mark != "’" and not text[at + 1].isspace() and not _ELISION.match(text, at)
    if mark == '"':
        # A digit before it: inches. A letter before and space behind it: the end of what was never opened.
        return free_before or not (text[at - 1].isdigit() or text[at + 1].isspace())
    if mark in _CLOSES:
        # ”text“ and »text«: set the wrong way round.
        return free_before and not text[at + 1].isspace()
    return True


def _closes(text: str, at: int, start: int, end: int, mark: str) -> bool:
    free_before = at == start or text[at - 1] in _BEFORE_OPENING
    free_behind = at + 1 >= end or not text[at + 1].isalnum()
    if mark == '"':
        return not _opens_again(text, at, start, end, mark)
    if mark in "'’":
        plural = at > start and text[at - 1] == "s" and _LATER_CLOSING.match(text, at, end)
        return free_behind and not plural
    if mark in _CLOSES:
        return True
    # An opening mark closes where it clings to the word before it and not to the one after.
    return not free_before and free_behind


def _opens_again(text: str, at: int, start: int, end: int, mark: str) -> bool:
    """Whether a mark that is already open opens once more: behind a space and in front of a word."""
    return (
        at > start
        and (text[at - 1].isspace() or text[at - 1] in "([")
        and at + 1 < end
        and text[at + 1].isalnum()
        and _FAMILY[mark] != "single"
    )
