"""A time that may belong to either of two verbs.

"announced that they had arrested him on Sunday": the day of the announcement, or of the arrest; "the suspects who
were released yesterday attacked": the day of the release, or of the attack. Quiet when a comma, the order or another
day decides.
"""

from collections.abc import Sequence

from workbench.language.ambiguity.pattern import MARKS, Pattern, clause_start, end_of_clause, key_at
from workbench.language.english.calendar import LAST, SPANS, WEEKDAYS
from workbench.language.english.scope import ANNOUNCED, DONE
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_CLOSING = frozenset('.!?…"”)')
_DAYS = frozenset(WEEKDAYS) | {"yesterday"}
_PARTS = frozenset({"night", "morning", "evening", "afternoon"})
_REACH = 24
_LONGEST_SUBJECT = 5
_NO_VERB = frozenset(
    {"need", "feed", "seed", "deed", "indeed", "hundred", "speed", "united", "red", "bed", "unprecedented"}
)


def _flag_at(words: Words, at: int, _: Sequence[Figure]) -> Flag | None:
    span = _day(words, at)
    if span is None:
        return None
    begin, last = span
    start = max(0, begin - _REACH)
    if any(key in _DAYS or key in SPANS for key in words.keys[start:begin]):
        return None
    if last + 1 == len(words) or key_at(words, last + 1) in _CLOSING:
        return _behind_both(words, begin, last, start)
    return _between(words, begin, last, start)


def _day(words: Words, at: int) -> tuple[int, int] | None:
    """First and last word of "(on) Sunday (night)", "yesterday", "last week"."""
    if words.keys[at] in SPANS:
        return (at - 1, at) if key_at(words, at - 1) in LAST and at > 1 else None
    last = at + (key_at(words, at + 1) in _PARTS)
    return (at - 1 if key_at(words, at - 1) == "on" else at), last


def _behind_both(words: Words, begin: int, last: int, start: int) -> Flag | None:
    for said in range(begin - 3, start, -1):
        if words.keys[said] in MARKS:
            return None
        if words.keys[said] in ANNOUNCED:
            done = next((n for n in range(said + 2, min(said + 9, begin)) if _is_done(words, n)), None)
            return None if done is None else _flag(words, said, done, (begin, last))
    return None


def _is_done(words: Words, at: int) -> bool:
    key, before = words.keys[at], words.keys[at - 1]
    if before in {"the", "a", "an", "of", "by", "to", "some", "would", "will", "be"}:
        return False
    return key in DONE or (key.endswith("ed") and key not in _NO_VERB and len(key) > 3)


def _between(words: Words, begin: int, last: int, start: int) -> Flag | None:
    """ "who were released yesterday attacked …": a finished relative clause, the time, the main verb."""
    if not _is_done(words, last + 1) or key_at(words, last + 2) in {"by", ""}:
        return None
    for who in range(begin - 2, max(start, begin - 8), -1):
        if words.keys[who] in MARKS:
            return None
        if words.keys[who] in {"who", "that", "which"}:
            if words.keys[who - 1] in MARKS or words.keys[who - 1] in ANNOUNCED:
                return None
            first = next((n for n in range(who + 1, begin) if _is_done(words, n)), None)
            return None if first is None else _flag(words, first, last + 1, (begin, last))
    return None


def _flag(words: Words, one: int, other: int, span: tuple[int, int]) -> Flag:
    day = words.written(*span)
    first = words.written(clause_start(words, one, _LONGEST_SUBJECT), one)
    second = words.written(other, end_of_clause(words, other, 3) if other > span[1] else span[0] - 1)
    return Flag(
        "ambiguous_scope",
        words.starts[span[0]],
        words.ends[span[1]],
        f"What happened {day}: “{first}” or “{second}”?",
        (f"“{first}” {day}.", f"“{second}” {day}."),
    )


PATTERN = Pattern(_DAYS | frozenset(SPANS), _flag_at)
