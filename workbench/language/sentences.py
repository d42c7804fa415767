"""Where sentences end. The rules go by script, not by language: Arabic and English mix in one paragraph.

Order: a mark that may end a sentence is found; the closing quotation marks, brackets, notes and emoji behind it
are taken in; then the first rule of `boundaries/` that knows decides. Commas, colons and semicolons never end a
sentence.
"""

import re

from workbench.language.boundaries.behind_the_mark import end_of_closing_marks
from workbench.language.boundaries.brackets import bracket_ends, inside_aside
from workbench.language.boundaries.ellipses import ellipsis_ends
from workbench.language.boundaries.full_stops import full_stop_ends
from workbench.language.boundaries.lost_spaces import lost_its_space
from workbench.language.boundaries.mark import Mark
from workbench.language.boundaries.questions import question_ends
from workbench.language.boundaries.stage_directions import stage_directions
from workbench.language.graphemes import clings

# Marks after which a sentence may end, in runs ("?!", "...", ". . .").
_MARKS = re.compile(
    r"[.!?؟…۔。！？‽⁇⁈⁉।]+(?:(?<=\.)(?:[ \u00a0]\.+(?=\s|\Z))+|(?<=[!?؟])(?:[ \u00a0][!?؟]+(?=\s|\Z))+)?"
)
_ASKS_OR_CRIES = frozenset("?!؟")
_TRAILS_OFF = frozenset(".…")
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_LONGEST_TAIL = 12
"""Signs after the last sentence of a paragraph ("…. :-)") that do not stand for themselves."""


def sentence_ends(text: str, start: int, end: int) -> list[int]:
    """Offsets of the sentence ends inside one paragraph text[start:end], the last being `end`."""
    ends: list[int] = []
    sentence = start
    counted, straight_quotes = start, 0
    if text[start] in "([":
        ends.extend(stage_directions(text, start, end))
        sentence = ends[-1] if ends else start
    for found in _MARKS.finditer(text, start, end):
        if found.start() < sentence:
            continue
        straight_quotes += text.count('"', counted, found.start())
        counted = found.start()
        inside = straight_quotes % 2 == 1
        after = end_of_closing_marks(text, found.end(), end, inside_straight_quotes=inside)
        if after >= end:
            break
        if clings(text, after, end):
            continue
        mark = Mark(text, sentence, found.start(), found.end(), after, end, inside_straight_quotes=inside)
        if _ends_sentence(mark):
            ends.append(after)
            if mark.next_character in "([":
                ends.extend(stage_directions(text, mark.following, end))
            sentence = ends[-1]
    ends.append(end)
    return ends


def _ends_sentence(mark: Mark) -> bool:
    if mark.following >= mark.limit or _only_signs_follow(mark):
        return False
    if mark.glued:
        return lost_its_space(mark)
    if mark.bracketed and not mark.quoted and not bracket_ends(mark):
        return False
    run = mark.run
    if run == ".":
        return full_stop_ends(mark) and (mark.bracketed or not inside_aside(mark))
    if not _ASKS_OR_CRIES.isdisjoint(run):
        return question_ends(mark)
    return not _TRAILS_OFF.issuperset(run) or ellipsis_ends(mark)


def _only_signs_follow(mark: Mark) -> bool:
    return mark.limit - mark.following < _LONGEST_TAIL and not _LETTER_OR_DIGIT.search(
        mark.text, mark.following, mark.limit
    )
