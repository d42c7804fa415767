"""Names: known ones by their list of spellings, unknown English ones by their capitals.

Spellings of one name share a key. Names are compared as the lists say: letters are never folded further, so
that أرمني (of the people) and أرميني (of the state) stay apart.
"""

from dataclasses import dataclass

from workbench.language.arabic import places as arabic
from workbench.language.attribution.model import Speaker
from workbench.language.english import places as english
from workbench.language.english.titles import NOT_NAMES, TITLES
from workbench.language.model import Name
from workbench.language.words import Words, key_of, reading_form, words_in
from workbench.text.languages import Language


@dataclass(frozen=True, slots=True)
class _Spelling:
    keys: tuple[str, ...]
    name: str


def _index(spellings: dict[str, str], clitics: tuple[str, ...]) -> dict[str, list[tuple[int, _Spelling]]]:
    """First word, with each clitic it may carry, to the spellings that begin with it, longest first."""
    index: dict[str, list[tuple[int, _Spelling]]] = {}
    for written, name in spellings.items():
        keys = tuple(words_in(written, reading_form(written), 0, len(written)).keys)
        spelling = _Spelling(keys, name)
        for clitic in clitics:
            index.setdefault(clitic + keys[0], []).append((len(clitic), spelling))
        if keys[0].startswith("ال") and len(clitics) > 1:
            index.setdefault("لل" + keys[0][2:], []).append((0, spelling))
    for found in index.values():
        found.sort(key=lambda entry: -len(entry[1].keys))
    return index


_INDEX: dict[Language, dict[str, list[tuple[int, _Spelling]]]] = {
    "ar": _index(arabic.SPELLINGS, ("", "و", "ب", "ل", "ف", "ك", "وب", "ول")),
    "en": _index(english.SPELLINGS, ("",)),
}
_TRIGGERS = {language: frozenset(index) for language, index in _INDEX.items()}


KNOWN = frozenset(arabic.SPELLINGS.values()) | frozenset(english.SPELLINGS.values())
"""Keys of the names in the lists, which both languages share."""


def names_in(words: Words, language: Language) -> list[Name]:
    """The names of a sentence by their start."""
    found: list[Name] = []
    index = _INDEX[language]
    if language == "en" or not _TRIGGERS[language].isdisjoint(words.keys):
        at = 0
        while at < len(words.keys):
            known = _known(words, at, index, language)
            if known is None and language == "en":
                known = _capitalised(words, at)
            if known is None:
                at += 1
                continue
            name, at = known
            found.append(name)
    return found


def person_among(names: list[Name], text: str) -> Speaker | None:
    """The first person among the names of an English sentence: two capitalised words no list knows."""
    for name in names:
        if name.key not in KNOWN and "-" in name.key:
            return Speaker(text[name.start : name.end], named=True)
    return None


def _known(
    words: Words, at: int, index: dict[str, list[tuple[int, _Spelling]]], language: Language
) -> tuple[Name, int] | None:
    for clitic, spelling in index.get(words.keys[at], ()):
        last = at + len(spelling.keys) - 1
        if tuple(words.keys[at + 1 : last + 1]) != spelling.keys[1:]:
            continue
        start = words.starts[at]
        if language == "en" and not words.text[start].isupper():
            continue
        if words.ends[at] - start == len(words.keys[at]):
            start += clitic
        return Name(start, words.ends[last], spelling.name), last + 1
    return None


def _capitalised(words: Words, at: int) -> tuple[Name, int] | None:
    """Two or more capitalised words, or one inside a sentence; a title in front is not part of the name."""
    text = words.text
    if not text[words.starts[at]].isupper() or words.keys[at] in TITLES or words.keys[at] in NOT_NAMES:
        return None
    last = at
    while last + 1 < len(words.keys) and _goes_on(words, last):
        last += 1
    length = words.ends[at] - words.starts[at]
    sentence_start = at == 0 or words.keys[at - 1] in {".", "“", '"', ":", "«", "?", "!", "…"}
    if last == at and (sentence_start or length < 3):
        return None
    key = "-".join(key_of(words.keys[n]) for n in range(at, last + 1) if words.keys[n] != "-")
    return Name(words.starts[at], words.ends[last], key), last + 1


def _goes_on(words: Words, last: int) -> bool:
    following = last + 1
    gap = words.text[words.ends[last] : words.starts[following]]
    return (
        words.text[words.starts[following]].isupper()
        and gap in {" ", "-"}
        and words.keys[following] not in NOT_NAMES
    )
