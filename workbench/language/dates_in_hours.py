"""Hours: الساعة العاشرة والنصف مساء, الثالثة بعد الظهر, 10:30 a.m., 1405 GMT, half past seven, noon."""

from workbench.language.arabic import calendar as arabic
from workbench.language.arabic.numbers import TEEN
from workbench.language.date_words import Sentence
from workbench.language.english import calendar as english
from workbench.language.english.numbers import UNITS
from workbench.language.model import DateMention

_AFTERNOON = frozenset({"pm", "p.m.", "p.m", "مساء", "ظهرا", "عصرا", "afternoon", "evening"})
_MORNING = frozenset({"am", "a.m.", "a.m"})
_NIGHT = "ليلا"
_BEFORE_DAWN = 6
"""Hours of the night that belong to the morning: الثانية ليلا."""
_NOON = 12


def time_date(sentence: Sentence, at: int) -> DateMention | None:
    """The hour told by a word: "T22:00", "T10:30"."""
    key = sentence.key(at)
    grammar = sentence.calendar.grammar
    if key in grammar.hours_before:
        return _clock(sentence, at, at + 1)
    if key == ":":
        return _clock(sentence, at - 1, at - 1) if sentence.key(at - 2) in english.BEFORE_HOURS else None
    if key in grammar.hours_after and sentence.key(at - 1).isdecimal():
        minutes = sentence.key(at - 2) == ":" and sentence.key(at - 3).isdecimal()
        return _clock(sentence, at - 3 if minutes else at - 1, at - 3 if minutes else at - 1)
    if not key.isascii():
        return _arabic_hour_alone(sentence, at)
    if key in english.HOURS_BY_NAME:
        hour = english.HOURS_BY_NAME[key]
        written = sentence.words.text[sentence.words.starts[at]]
        return sentence.mention(at, at, f"T{hour:02d}:00", "time") if at == 0 or written.islower() else None
    if key == "o'clock":
        hour = UNITS.get(sentence.key(at - 1), _NOON + 1)
        return _time(sentence, at - 1, at, hour, 0) if hour <= _NOON else None
    return _english_hour_in_words(sentence, at)


def _clock(sentence: Sentence, first: int, at: int) -> DateMention | None:
    """The hour that stands at a word, in digits or as an Arabic ordinal, with what follows it."""
    key = sentence.key(at)
    minute, last = 0, at
    if key.isdecimal() and len(key) == 4:
        hour, minute = divmod(int(key), 100)
    elif key.isdecimal() and len(key) <= 2:
        hour = int(key)
        minutes = sentence.key(at + 2)
        if sentence.key(at + 1) == ":" and len(minutes) == 2 and minutes.isdecimal():
            minute, last = int(minutes), at + 2
    else:
        ordinal = sentence.ordinal_at(at)
        if ordinal is None:
            return None
        last, hour = ordinal
    last, parts = _parts_of_hour(sentence, last)
    last, hour = _part_of_day(sentence, last, hour)
    if parts < 0:
        hour, minute = hour - 1, 60
    return _time(sentence, first, last, hour, minute + parts)


def _time(sentence: Sentence, first: int, last: int, hour: int, minute: int) -> DateMention | None:
    if not 0 <= hour <= 24 or not 0 <= minute <= 59:
        return None
    return sentence.mention(first, last, f"T{hour % 24:02d}:{minute:02d}", "time")


def _parts_of_hour(sentence: Sentence, last: int) -> tuple[int, int]:
    """Last word and minutes of والنصف, إلا ربعا behind an hour."""
    following = sentence.key(last + 1)
    if following in arabic.PARTS_OF_HOURS:
        return last + 1, arabic.PARTS_OF_HOURS[following]
    if following == "الا" and sentence.key(last + 2) in arabic.PARTS_LESS:
        return last + 2, -arabic.PARTS_LESS[sentence.key(last + 2)]
    return last, 0


def _part_of_day(sentence: Sentence, last: int, hour: int) -> tuple[int, int]:
    """Last word and hour, counted to 24, with the part of the day that follows it."""
    behind = last + 1 + (sentence.key(last + 1) == "من")
    key = sentence.key(behind)
    if key == "بعد" and sentence.key(behind + 1) in arabic.NOON:
        return behind + 1, hour + _NOON * (hour < _NOON)
    if key in _AFTERNOON:
        return behind, hour + _NOON * (hour < _NOON)
    if behind > last + 1 or key not in sentence.calendar.grammar.hours_after:
        return last, hour
    if key == _NIGHT and hour >= _BEFORE_DAWN:
        hour = (hour + _NOON) % 24 if hour <= _NOON else hour
    if key in _MORNING and hour == _NOON:
        hour = 0
    return behind, hour


def _arabic_hour_alone(sentence: Sentence, at: int) -> DateMention | None:
    """منتصف الليل; عند الثالثة والربع مساء, without a word for hour."""
    if sentence.key(at) == "الليل":
        return _time(sentence, at - 1, at, 0, 0) if sentence.key(at - 1) == "منتصف" else None
    n = at - 1
    if sentence.key(at) in arabic.NOON:
        if sentence.key(n) != "بعد":
            return None
        n -= 1 + (sentence.key(n - 1) == "من")
    if sentence.key(n - 1) == "الا":
        n -= 2
    elif sentence.key(n) in arabic.PARTS_OF_HOURS:
        n -= 1
    first = n - (sentence.key(n) in TEEN)
    hour = sentence.key(first)
    if (
        not hour.startswith("ال")
        or hour[-1] not in "هي"
        or sentence.key(first - 1) not in arabic.BEFORE_HOURS
    ):
        return None
    return _clock(sentence, first, first)


def _english_hour_in_words(sentence: Sentence, at: int) -> DateMention | None:
    """Half past seven; at four in the morning, at a quarter to three in the afternoon."""
    keys = sentence.keys
    key, behind, hour_at = sentence.key(at), "", at + 1
    if key == "past":
        first = at - 1
        part = english.PARTS_OF_HOURS.get(sentence.key(first))
        if keys[at + 2 : at + 4] == ["in", "the"]:
            behind = sentence.key(at + 4)
    else:
        hour_at = at - 3 - (sentence.key(at - 3) == "o'clock")
        first, part, behind = hour_at, 0, key
        if keys[max(0, at - 2) : at] != ["in", "the"]:
            return None
        if sentence.key(hour_at - 1) in {"past", "to"}:
            first, part = hour_at - 2, english.PARTS_OF_HOURS.get(sentence.key(hour_at - 2))
        elif sentence.key(hour_at - 1) not in english.BEFORE_HOURS:
            return None
    spelled = sentence.key(hour_at)
    hour = int(spelled) if spelled.isdecimal() and len(spelled) <= 2 else UNITS.get(spelled, 0)
    if part is None or not 1 <= hour <= _NOON:
        return None
    hour += _NOON * (behind in _AFTERNOON and hour < _NOON)
    if sentence.key(hour_at - 1) == "to" and part:
        hour, part = hour - 1, 60 - part
    return _time(sentence, first, hour_at + 3 * (behind != ""), hour, part)
