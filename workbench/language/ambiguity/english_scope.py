"""What a count, a day, a multiple or a negation covers, in English.

"Among them" and "including" behind two counts; a day at the end of what somebody says of themselves; "three
times more"; "did not resign because of". Quiet behind one count, where the counted noun is repeated, and where a
comma or an earlier day decides. Readings in which the part would be larger than the whole are left out.
"""

from collections.abc import Sequence

from workbench.language.english.calendar import WEEKDAYS
from workbench.language.english.scope import ACTS_DONE, ANNOUNCED, CHOSEN_ACTS, GREW
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_COUNTABLE = frozenset({"killed", "wounded", "missing", "displaced", "detained"})
_GROUPS = {
    "killed": "the dead",
    "wounded": "the wounded",
    "missing": "the missing",
    "displaced": "the displaced",
    "detained": "the detained",
}


def flags_in(words: Words, figures: Sequence[Figure]) -> list[Flag]:
    """ambiguous_scope for each pattern found in the sentence."""
    found = _among(words, figures)
    for rule in (_day, _cause):
        flag = rule(words)
        if flag:
            found.append(flag)
    return [*found, *_times(words, figures)]


def _among(words: Words, figures: Sequence[Figure]) -> list[Flag]:
    found: list[Flag] = []
    for at, key in enumerate(words.keys):
        if key == "among" and words.keys[at + 1 : at + 2] == ["them"]:
            last = at + 1
        elif key == "including":
            last = at
        else:
            continue
        part = next((figure for figure in figures if figure.start >= words.ends[last]), None)
        if part is None or words.at(part.start) > last + 3:
            continue
        wholes = [one for one in figures if one.end <= words.starts[at] and one.unit in _COUNTABLE][-2:]
        if len({whole.unit for whole in wholes}) < 2 or part.unit in {whole.unit for whole in wholes}:
            continue
        counted = words.text[part.start : part.end]
        readings = [
            f"{counted} of {_GROUPS[whole.unit]} ({words.text[whole.start : whole.end]})."
            for whole in reversed(wholes)
            if part.value <= (whole.value if whole.high is None else whole.high)
        ]
        readings.append(f"{counted} of all of them together.")
        if len(readings) > 1:
            question = f"“{words.written(at, last)} {counted}”: of which count?"
            found.append(Flag("ambiguous_scope", words.starts[at], part.end, question, tuple(readings)))
    return found


def _day(words: Words) -> Flag | None:
    """ "announced that they had arrested him on Sunday": the day of the announcement or of the arrest."""
    keys = words.keys
    last = len(keys) - 1
    while last > 0 and not keys[last][0].isalnum():
        last -= 1
    if last < 5 or (keys[last] not in WEEKDAYS and keys[last] != "yesterday"):
        return None
    if any(key in WEEKDAYS or key == "yesterday" for key in keys[:last]):
        return None
    begin = last - 1 if keys[last - 1] == "on" else last
    for at in range(1, begin - 1):
        if keys[at] not in ANNOUNCED:
            continue
        pronoun = at + 2 if keys[at + 1] == "that" else at + 1
        if keys[pronoun : pronoun + 1] and keys[pronoun] in {"it", "they", "he", "she", "we"}:
            act = next((n for n in range(pronoun + 1, min(pronoun + 3, begin)) if keys[n] in ACTS_DONE), None)
            if act is None or "," in keys[at:begin]:
                return None
            day = words.written(last, last)
            one, other = words.written(at, at), words.written(act, act)
            return Flag(
                "ambiguous_scope",
                words.starts[begin],
                words.ends[last],
                f"“{day}”: the day it was {one}, or the day of “{other}”?",
                (f"{day} belongs to “{one}”.", f"{day} belongs to “{other}”."),
            )
    return None


def _times(words: Words, figures: Sequence[Figure]) -> list[Flag]:
    """ "grew three times", "three times more": three times what it was, or four."""
    found: list[Flag] = []
    by_last_word = {words.at(one.end - 1): one for one in figures}
    for at, key in enumerate(words.keys):
        if key != "times" and key != "fold":
            continue
        figure = by_last_word.get(at - 1)
        if figure is None or not isinstance(figure.value, int) or figure.value > 20:
            continue
        grew = not GREW.isdisjoint(words.keys[max(0, at - 9) : at])
        more = words.keys[at + 1 : at + 2] == ["more"]
        if not (grew or more) or words.keys[at + 1 : at + 2] in (["as"], ["the"], ["what"]):
            continue
        times = figure.value
        found.append(
            Flag(
                "ambiguous_scope",
                figure.start,
                words.ends[at],
                f"“{words.text[figure.start : words.ends[at]]}”: {times} times what it was, or {times + 1}?",
                (
                    f"It became {times} times what it was.",
                    f"It grew by that much, to {times + 1} times what it was.",
                ),
            )
        )
    return found


def _cause(words: Words) -> Flag | None:
    """ "did not resign because of the pressure": stayed because of it, or left for another reason."""
    keys = words.keys
    for at in range(len(keys) - 3):
        if keys[at] not in {"not", "didn't", "never"} or keys[at + 1] not in CHOSEN_ACTS:
            continue
        for cause in range(at + 2, min(at + 8, len(keys) - 1)):
            if keys[cause] in {",", ";", ".", "but"}:
                break
            if keys[cause] == "because":
                why = words.written(cause, min(cause + 3, len(keys) - 1)).rstrip(" .")
                denied = words.written(at, at + 1)
                return Flag(
                    "ambiguous_scope",
                    words.starts[at],
                    words.ends[cause],
                    f"Does “{words.written(at, at)}” deny the act, or only “{why}”?",
                    (f"“{denied}”, and the reason was “{why}”.", f"It happened, but not “{why}”."),
                )
    return None
