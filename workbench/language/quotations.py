"""Quotations of a paragraph: where each begins and ends, and whether it was closed.

Quotation marks are read by their shape and by the space around them, since papers mix “ ” and set them the
wrong way round in right-to-left text. Marks of one family close each other; families nest.
"""

import re
from dataclasses import dataclass

_MARK = re.compile("[“”„‟\"«»‹›‘’‚]|(?<!\\w)'(?=\\w)|(?<=[\\w.,!?؟،])'(?!\\w)")
_FAMILY = {**dict.fromkeys("“”„‟\"", "double"), **dict.fromkeys("«»", "angle"), **dict.fromkeys("‹›", "small"),
           **dict.fromkeys("‘’‚'", "single")}  # fmt: skip
_OPENS = frozenset("“„«‹‘‚")
_CLOSES = frozenset("”»›’")
_BEFORE_OPENING = frozenset(' \t\n\u00a0([{–—-:،,“«"\u200e\u200f\u202b\u2067')


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


def quoted_runs(text: str, start: int, end: int) -> list[QuotedRun]:
    """The quotations of the paragraph text[start:end] by their start; one never closed runs to the end."""
    runs: list[QuotedRun] = []
    open_marks: list[tuple[str, int]] = []
    for found in _MARK.finditer(text, start, end):
        at = found.start()
        family = _FAMILY[found[0]]
        opener = next((n for n in range(len(open_marks) - 1, -1, -1) if open_marks[n][0] == family), None)
        if opener is None:
            if _may_open(text, at, start, end, found[0]):
                open_marks.append((family, at))
        elif _closes(text, at, start, end, found[0]):
            runs.append(QuotedRun(open_marks[opener][1], at + 1, open_marks[opener][1] + 1, at, True, opener))
            # What was opened inside and never closed: an apostrophe, or a mark that was lost.
            runs.extend(_left_open(open_marks[opener + 1 :], at, opener + 1))
            del open_marks[opener:]
    runs.extend(_left_open(open_marks, end, 0))
    return sorted(runs, key=lambda run: run.start)


def _left_open(open_marks: list[tuple[str, int]], end: int, depth: int) -> list[QuotedRun]:
    return [
        QuotedRun(at, end, at + 1, end, closed=False, depth=depth + number)
        for number, (family, at) in enumerate(open_marks)
        if family != "single"
    ]


def _may_open(text: str, at: int, start: int, end: int, mark: str) -> bool:
    if at + 1 >= end:
        return False
    free_before = at == start or text[at - 1] in _BEFORE_OPENING
    if _FAMILY[mark] == "single":
        return free_before and mark != "’" and not text[at + 1].isspace()
    if mark in _OPENS:
        return True
    if mark in _CLOSES:
        # ”text“ and »text«: set the wrong way round.
        return free_before and not text[at + 1].isspace()
    return True


def _closes(text: str, at: int, start: int, end: int, mark: str) -> bool:
    if mark in _CLOSES or mark == '"':
        return mark != "’" or not (at + 1 < end and text[at + 1].isalnum())
    # An opening mark closes where it clings to the word before it and not to the one after.
    return (
        at > start and text[at - 1] not in _BEFORE_OPENING and (at + 1 >= end or not text[at + 1].isalnum())
    )
