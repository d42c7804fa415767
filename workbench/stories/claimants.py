"""Whether two claimants are one: across spellings and across Arabic and English. Pure.

Persons are compared by the consonants of their names; bodies by what they are, of what, of which country and where
(`bodies.py`). Who speaks for a body asserts for it: its spokesman, its secretary-general, the minister. Its branch in
a town does not, nor does the same ministry of another government. A short name ("the ministry") stands for a longer
one that it is part of.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from workbench.language import names
from workbench.language.bilingual.peoples import PEOPLES
from workbench.language.words import keys_of, reading_form
from workbench.stories import bodies

# Letters that one name may be written with in either language, as one sound each; all others are left out.
_SOUNDS = {
    letter: sound
    for sound, letters in {
        "b": "بbp",
        "t": "تطثt",
        "g": "جغgj",
        "d": "دضd",
        "z": "ذزظz",
        "r": "رr",
        "s": "سشصs",
        "f": "فfv",
        "k": "كقخkqcx",
        "l": "لl",
        "m": "مm",
        "n": "نn",
    }.items()
    for letter in letters
}
_PERSONS = frozenset(row.partition("|")[0] for row in bodies.PERSONS.strip().splitlines())
_NOT_NAMES = keys_of(
    "of the in a an and for at by from to its mr mrs ms dr same region local state general "
    "في من و عن لدى باسم الإقليم المحلية المحلي السيد السيدة دكتور الدكتور العام عام العامة عامة نفسه نفسها"
)
_WORD = re.compile(r"\w+(?:\.\w+)*")
_HAMZAS = str.maketrans("ؤئ", "ءء")
_COMBINED = re.compile("^(?:[وف]?(?:بال|كال|لل|ال))(?=..)")
_SERVANT = re.compile("^(?:عبد(?:ال)?|abd(?:ul|el|al|ou?l)?)(?=...|$)")
_LEADING = re.compile("^[ولبفك](?=....)")


@dataclass(frozen=True)
class _Parts:
    """What a claimant's name is made of."""

    kinds: frozenset[str]
    matters: frozenset[str]
    speakers: frozenset[str]
    marks: frozenset[str]
    countries: frozenset[str]
    places: frozenset[str]
    names: tuple[str, ...]
    """The sounds of all other words, in order."""

    @property
    def is_personal(self) -> bool:
        """Whether a name in it is that of a person."""
        return bool(self.speakers or self.kinds & _PERSONS)

    @property
    def is_located(self) -> bool:
        return bool(self.countries or self.places)

    @property
    def matters_and_names(self) -> frozenset[str]:
        return self.matters if self.is_personal else self.matters | set(self.names)


def are_one(one: str | None, other: str | None) -> bool:
    """Whether two claimants are the same; None is the publisher's own voice, which only equals itself."""
    if one is None or other is None:
        return one is other
    a, b = _parts(one), _parts(other)
    if a.marks != b.marks or (a.countries and b.countries and a.countries != b.countries):
        return False
    if a.names and b.names:
        return _are_named_alike(a, b) and (
            not (a.kinds and b.kinds) or (_is_a_person(a) and _is_a_person(b)) or _are_one_body(a, b)
        )
    if a.kinds and b.kinds:
        return _are_one_body(a, b)
    if a.names or b.names or a.kinds or b.kinds:
        return _plain(one) == _plain(other)
    if a.is_located or a.matters or a.speakers:
        return (a.countries, a.places, a.matters) == (b.countries, b.places, b.matters)
    return _plain(one) == _plain(other)


def sound_of(word: str) -> str:
    """The consonants of a name, doubled ones once."""
    bare = word.removeprefix("ال") if len(word) > 4 else word
    heard = [_SOUNDS[letter] for letter in bare if letter in _SOUNDS]
    return "".join(sound for number, sound in enumerate(heard) if number == 0 or heard[number - 1] != sound)


def _are_named_alike(a: _Parts, b: _Parts) -> bool:
    short, long = sorted((a.names, b.names), key=len)
    if len(short) > 1 or len(long) == 1 or not (a.kinds or b.kinds or a.speakers or b.speakers):
        return set(short) <= set(long)
    return short[-1] == long[-1]


def _is_a_person(parts: _Parts) -> bool:
    return parts.is_personal and len(parts.names) > 1


def _are_one_body(a: _Parts, b: _Parts) -> bool:
    if not _stand_at_one_place(a, b):
        return False
    one, other = a.matters_and_names, b.matters_and_names
    if a.kinds != b.kinds:
        return a.kinds <= bodies.STATE and b.kinds <= bodies.STATE and bool(one) and one == other
    is_part = one <= other or other <= one
    # Of a person's name no more is known than that it is no matter: it may be one that no list knows.
    return one == other if (a.names and a.is_personal) or (b.names and b.is_personal) else is_part


def _stand_at_one_place(a: _Parts, b: _Parts) -> bool:
    """A body's short name says nothing of where it is; "the Libyan" one is not the one of a town."""
    return a.places == b.places or not (a.is_located and b.is_located)


@lru_cache(maxsize=4_000)
def _parts(claimant: str) -> _Parts:
    found: dict[str, set[str]] = {group: set() for group in _GROUPS}
    rest: list[str] = []
    words = [_plain(word) for word in _WORD.findall(claimant)]
    at = 0
    while at < len(words):
        means, length = _phrase_at(words, at)
        for group, key in means:
            found[group].add(key)
        if not length:
            rest.append(words[at])
        at += length or 1
    kinds = found["kinds"]
    if len(kinds - bodies.WIDER):
        kinds -= bodies.WIDER
    if "president" in kinds and kinds - _PERSONS:
        kinds.discard("president")
        found["speakers"].add("president")
    sounds = map(sound_of, _with_servants([word for word in rest if word not in _NOT_NAMES]))
    return _Parts(
        **{group: frozenset(keys) for group, keys in found.items()},
        names=tuple(sound for sound in sounds if len(sound) > 1),
    )


def _with_servants(words: list[str]) -> Iterator[str]:
    """Names that begin with "servant of" as one word, which they are in one spelling and not in the other."""
    waiting = False
    for word in words:
        servant = _SERVANT.match(word)
        if servant and not word[servant.end() :]:
            waiting = True
        elif waiting and word in {"al", "el", "ul"}:
            continue
        else:
            name = word[servant.end() :] if servant else word
            yield "bd" + name.removeprefix("ال") if waiting or servant else word
            waiting = False


def _phrase_at(words: list[str], at: int) -> tuple[Iterable[tuple[str, str]], int]:
    """What the longest known phrase at a word means, and how many words it has."""
    for form in _forms(words[at]):
        for rest, means in _PHRASES.get(form[:_INDEXED], ()):
            first, *others = rest
            if len(words) - at < len(rest) or not _is(form, first):
                continue
            following = words[at + 1 : at + len(rest)]
            if all(
                any(_is(one, wanted) for one in _forms(word))
                for word, wanted in zip(following, others, strict=True)
            ):
                return means, len(rest)
    return (), 0


def _is(word: str, wanted: str) -> bool:
    return word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted


def _forms(word: str) -> tuple[str, ...]:
    """A word as written, and without what Arabic writes together with it."""
    bare = _COMBINED.sub("", word)
    return (word, bare) if bare != word else (word, _LEADING.sub("", word))


def _plain(text: str) -> str:
    return reading_form(text).translate(_HAMZAS).strip().casefold()


_GROUPS = ("kinds", "matters", "speakers", "marks", "countries", "places")
_INDEXED = 2
"""Letters of a first word that phrases are looked up by: no beginning in the lists is shorter."""


def _phrases() -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    """Every phrase with what it means, as group and key."""
    countries = {key for key, _, _ in PEOPLES}
    group_of: dict[str, str] = {}
    for group, table in {
        "kinds": bodies.KINDS + bodies.PERSONS,
        "matters": bodies.MATTERS,
        "speakers": bodies.SPEAKERS,
        "marks": bodies.MARKS,
        "places": bodies.SIDES,
        "countries": bodies.LOOK_ALIKES,
    }.items():
        for row in table.strip().splitlines():
            key, *written = row.split("|")
            group_of[key] = group
            means = ((group, key),) if key != "minister" else ((group, key), ("kinds", "ministry"))
            yield from ((phrase, means) for phrase in written)
    for row in bodies.SEVERAL.strip().splitlines():
        keys, *written = row.split("|")
        several = tuple((group_of.get(key, "places"), key) for key in keys.split())
        yield from ((phrase, several) for phrase in written)
    for key, english, arabic in PEOPLES:
        yield from ((form, (("countries", key),)) for form in [*english, *arabic])
    for written_name, row in names.ROWS.items():
        key = row.partition("/")[0]
        if key not in names.LEADERS and key in names.KNOWN:
            yield written_name, (("countries" if key in countries else "places", key),)


def _index() -> Mapping[str, list[tuple[list[str], tuple[tuple[str, str], ...]]]]:
    index: dict[str, list[tuple[list[str], tuple[tuple[str, str], ...]]]] = {}
    for phrase, means in _phrases():
        words = [_plain(word) for word in re.findall(r"[\w.*]+", phrase)]
        first, *others = [_COMBINED.sub("", word) if word[0] == "ا" else word for word in words]
        for form in {words[0], first}:
            index.setdefault(form[:_INDEXED], []).append(([form, *others], means))
    for entries in index.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return index


_PHRASES = _index()
