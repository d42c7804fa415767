"""Names: known ones by their list of spellings, unknown English ones by their capitals.

Spellings of one name share a key, in both languages. Names are compared as the lists say: letters are never
folded further, so that أرمني (of the people) and أرميني (of the state) stay apart.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.language.arabic import events as arabic_events
from workbench.language.arabic import leaders as arabic_leaders
from workbench.language.arabic import places as arabic_places
from workbench.language.arabic.cities import OTHER_WORDS
from workbench.language.attribution.model import Speaker
from workbench.language.english import events as english_events
from workbench.language.english import leaders as english_leaders
from workbench.language.english import places as english_places
from workbench.language.english.titles import NOT_NAMES, TITLES
from workbench.language.model import Name
from workbench.language.spellings import NO_NAME, rows_of, without_accents
from workbench.language.transliteration import MUHAMMADS, PARTICLES, arabic_sound, by_sound, sounds_of
from workbench.language.words import Words, key_of, reading_form, words_in
from workbench.text.languages import Language

_LEADERS: dict[Language, dict[str, str]] = {
    "ar": rows_of(arabic_leaders.NAMES),
    "en": rows_of(english_leaders.NAMES),
}
_ROWS: dict[Language, dict[str, str]] = {
    "ar": rows_of(arabic_events.NAMES) | _LEADERS["ar"] | arabic_places.ROWS,
    "en": rows_of(english_events.NAMES) | _LEADERS["en"] | english_places.ROWS,
}
ROWS = _ROWS["en"] | _ROWS["ar"]
"""Spelling to the key of its row, in both languages: respellings share it, other words for the same do not."""

KNOWN = frozenset(row.partition("/")[0] for row in ROWS.values()) - {NO_NAME}
"""Keys of the names in the lists, which both languages share."""
LEADERS = frozenset(row.partition("/")[0] for rows in _LEADERS.values() for row in rows.values())
"""Those of persons."""

_CLITICS = ("و", "ب", "ل", "ف", "ك", "وب", "ول", "فل", "فب", "وك")
_MARKS = "\u064e\u064f\u0650\u0651"
_ARABIC_LETTERS = frozenset("حعصضظذثءؤئ")
"""Letters of Arabic words, whose names are written in one way."""
_SENTENCE_OPENERS = frozenset('.“":«?!…')
_BY_SOUND = by_sound((written, row.partition("/")[0]) for written, row in _LEADERS["en"].items())
"""The full names of persons, as they sound, to their keys."""


@dataclass(frozen=True, slots=True)
class _Spelling:
    keys: tuple[str, ...]
    """The words behind the first."""
    name: str
    mark: str = ""
    """A vowel mark without which it is another word."""
    capitals: str = ""
    """An acronym, which is one in capitals only."""
    not_beside: frozenset[str] = frozenset()
    """Words of a sentence in which it is another word."""
    sound: str = ""
    """What the words behind the first sound like, of a foreign name in Arabic letters."""


_Index = dict[str, tuple[Sequence[_Spelling], int]]


def _index(rows: dict[str, str], clitics: tuple[str, ...]) -> _Index:
    """First word, with each clitic it may carry, to the spellings that begin with it, longest first, and the
    length of the clitic; للسودان is ل and السودان."""
    by_word: dict[str, list[_Spelling]] = {}
    for written, row in rows.items():
        first, *behind = words_in(written, reading_form(written), 0, len(written)).keys
        mark = next((letter for letter in written if letter in _MARKS), "")
        capitals = written if written.isupper() and "." not in written else ""
        not_beside = OTHER_WORDS.get(written, frozenset())
        sound = "" if _ARABIC_LETTERS & set("".join(behind)) else arabic_sound(behind)
        spelling = _Spelling(tuple(behind), row.partition("/")[0], mark, capitals, not_beside, sound)
        by_word.setdefault(first, []).append(spelling)
    index: _Index = {}
    for first, spellings in by_word.items():
        spellings.sort(key=lambda spelling: -len(spelling.keys))
        index[first] = spellings, 0
    for first, spellings in by_word.items():
        for clitic in clitics:
            index.setdefault(clitic + first, (spellings, len(clitic)))
            if first.startswith("ال") and clitic[-1] == "ل":
                index.setdefault(clitic + "ل" + first[2:], (spellings, len(clitic) + 1))
    return index


_INDEX: dict[Language, _Index] = {"ar": _index(_ROWS["ar"], _CLITICS), "en": _index(_ROWS["en"], ())}


def names_in(words: Words, language: Language) -> list[Name]:
    """The names of a sentence by their start."""
    found: list[Name] = []
    index, text, starts, behind = _INDEX[language], words.text, words.starts, 0
    if language == "ar":
        may_begin = [at for at, key in enumerate(words.keys) if key in index]
    else:
        may_begin = [at for at, key in enumerate(words.keys) if key in index or text[starts[at]].isupper()]
    for at in may_begin:
        if at < behind:
            continue
        key = words.keys[at]
        spellings = index.get(key) or (index.get(key.replace("'", "")) if "'" in key else None)
        known = _known(words, at, *spellings) if spellings else None
        if language == "ar" and spellings and known is None:
            known = _heard(words, at, *spellings)
        if language == "en" and (known is None or words.keys[at] not in _LOWER_CASE):
            known = _by_capitals(words, at, known)
        if known is not None:
            name, behind = known
            if name.key != NO_NAME:
                found.append(name)
    return found


def person_among(names: list[Name], text: str) -> Speaker | None:
    """The first person among the names of an English sentence: a leader, or two words no list knows."""
    for name in names:
        written = text[name.start : name.end]
        if " " in written and (name.key in LEADERS or (name.key not in KNOWN and "-" in name.key)):
            return Speaker(written, named=True)
    return None


def _known(words: Words, at: int, spellings: Sequence[_Spelling], clitic: int) -> tuple[Name, int] | None:
    for spelling in spellings:
        last = at + len(spelling.keys)
        if spelling.keys and tuple(words.keys[at + 1 : last + 1]) != spelling.keys:
            continue
        start, end = words.starts[at], words.ends[last]
        written = words.text[start:end]
        if spelling.mark and spelling.mark not in written:
            continue
        if spelling.capitals and spelling.capitals != written:
            continue
        if not spelling.not_beside.isdisjoint(words.keys):
            continue
        if written[0].islower() and words.keys[at] not in _LOWER_CASE:
            continue
        if words.ends[at] - start == len(words.keys[at]):
            start += clitic
        return Name(start, end, spelling.name), last + 1
    return None


def _heard(words: Words, at: int, spellings: Sequence[_Spelling], clitic: int) -> tuple[Name, int] | None:
    """A name whose first word is known, and whose other words have the consonants of a listed one."""
    for spelling in spellings:
        last = at + len(spelling.keys)
        if spelling.sound and spelling.sound == arabic_sound(words.keys[at + 1 : last + 1]):
            return Name(words.starts[at] + clitic, words.ends[last], spelling.name), last + 1
    return None


_WITHIN_A_NAME = frozenset({"", " ", "-", "\n"})
"""What may stand between its words: a line that was wrapped goes on."""
_LOWER_CASE = frozenset({"al", "el", "bin"})
"""What an English name may begin with in lower case."""


def _by_capitals(words: Words, at: int, known: tuple[Name, int] | None) -> tuple[Name, int] | None:
    """What is known, or what the capitals tell: a listed person in another spelling, or an unlisted name."""
    if not words.text[words.starts[at]].isupper() or words.keys[at] in TITLES or words.keys[at] in NOT_NAMES:
        return known
    last = at
    while last + 1 < len(words.keys) and (step := _goes_on(words, last)):
        last += step
    return _spelled_otherwise(words, at, last, known) or known or _capitalised(words, at, last)


def _spelled_otherwise(
    words: Words, at: int, last: int, known: tuple[Name, int] | None
) -> tuple[Name, int] | None:
    """A person of the lists under a spelling that no list has, longer than what is known of it."""
    if last == at or (known and last < known[1]):
        return None
    sounds = sounds_of([key for key in words.keys[at : last + 1] if key[0].isalpha()])
    name = next((_BY_SOUND[sound] for sound in sounds if sound in _BY_SOUND), None)
    return (Name(words.starts[at], words.ends[last], name), last + 1) if name else None


def _capitalised(words: Words, at: int, last: int) -> tuple[Name, int] | None:
    """Two or more capitalised words, or one inside a sentence; a title in front is not part of the name."""
    length = words.ends[at] - words.starts[at]
    sentence_start = at == 0 or words.keys[at - 1] in _SENTENCE_OPENERS
    if last == at and (sentence_start or length < 3):
        return None
    return Name(words.starts[at], words.ends[last], _transliterated(words, at, last)), last + 1


def _transliterated(words: Words, first: int, last: int) -> str:
    """The key of an unlisted name: accents, initials, the article's vowel and the many forms of Muhammad are one."""
    keys = [without_accents(key_of(key)) for key in words.keys[first : last + 1] if key not in {"-", "."}]
    full = [key for key in keys if len(key) > 1] or keys
    return "-".join("al" if key == "el" else "muhammad" if key in MUHAMMADS else key for key in full)


def _goes_on(words: Words, last: int) -> int:
    """How many words on the name goes on: over a particle (bin Salman) or the stop of an initial; 0 at its end."""
    following = last + 1
    key = words.keys[following]
    if words.text[words.starts[following]].isupper():
        return int(_continues(words, last))
    if key == "-" and words.ends[last] == words.starts[following]:
        return _behind_a_hyphen(words, last)
    if key == "." and words.ends[last] - words.starts[last] == 1:
        return 2 if following + 1 < len(words.keys) and _continues(words, following) else 0
    if key in PARTICLES and following + 1 < len(words.keys):
        behind = following + 1 + (words.keys[following + 1] == "-")
        if behind < len(words.keys) and _continues(words, behind - 1):
            return behind - last
    return 0


def _behind_a_hyphen(words: Words, last: int) -> int:
    """How many words a name goes on over hyphens: Anne-Marie, Stoke-on-Trent."""
    for step in (2, 4):
        at = last + step
        if at >= len(words.keys) or words.text[words.starts[at] - 1] != "-":
            return 0
        if words.text[words.starts[at]].isupper():
            return step if _continues(words, at - 1) else 0
    return 0


def _continues(words: Words, last: int) -> bool:
    following = last + 1
    gap = words.text[words.ends[last] : words.starts[following]]
    return (
        gap in _WITHIN_A_NAME
        and words.text[words.starts[following]].isupper()
        and words.keys[following] not in NOT_NAMES
    )
