"""Whether two claimants are one: across spellings and across Arabic and English. Pure.

Names are compared by their consonants, offices by a short list of what they are called in both languages.
"""

import re
from dataclasses import dataclass
from functools import cache

from workbench.language.words import keys_of, reading_form

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

# An office a row: what it is called, as beginnings of words in reading form.
_OFFICES = """
ombudsman|امين المظالم|المظالم|حقوق الانسان|ombuds|human rights
defence|الدفاع|defense|defence
interior|الداخليه|interior
foreign|الخارجيه|foreign
health|الصحه|health
army|الجيش|army|military
police|الشرطه|police
president|رئيس الجمهوريه|الرءيس|الرئيس|president
premier|رئيس الوزراء|رئيس الحكومه|prime minister|premier
government|الحكومه|government
ministry|وزاره|الوزاره|وزير|الوزير|ministry|minister
spokesperson|متحدث|الناطق|ناطق|spokes
hospital|المستشفي|مستشفي|hospital
mayor|رئيس البلديه|رئيسه البلديه|mayor
civil_defence|الدفاع المدني|civil defen
red_cross|الصليب الاحمر|الهلال الاحمر|red cross|red crescent
united_nations|الامم المتحده|united nations|u.n.
separatists|الانفصالي|انفصالي|separatist|breakaway
authorities|السلطات|سلطات|الاداره|authorit|administration
officials|مسؤول|المسؤول|official
witnesses|شهود|شاهد|witness
"""
_WEAK = frozenset({"ministry", "spokesperson", "officials", "authorities", "government"})
"""Offices that every country has, and that speak for one another."""
_SPEAKING = frozenset({"officials", "authorities", "separatists", "government"})
_NOT_NAMES = keys_of(
    "of the in a an and for at by from to its mr mrs ms dr office same region local state "
    "في من و عن لدى باسم مكتب إدارة الإقليم المحلية المحلي السيد السيدة دكتور العام عام"
)
_WORD = re.compile(r"[\w.]+")


@dataclass(frozen=True)
class _Parts:
    offices: frozenset[str]
    names: tuple[str, ...]


def are_one(one: str | None, other: str | None) -> bool:
    """Whether two claimants are the same; None is the publisher's own voice, which only equals itself."""
    if one is None or other is None:
        return one is other
    a, b = _parts(one), _parts(other)
    if a.names and b.names:
        short, long = sorted((a.names, b.names), key=len)
        if len(short) > 1 or len(long) == 1 or not (a.offices or b.offices):
            return set(short) <= set(long)
        return short[-1] == long[-1]
    if a.offices and b.offices:
        strong_a, strong_b = a.offices - _WEAK, b.offices - _WEAK
        if strong_a and strong_b:
            return bool(strong_a & strong_b) or _speak_alike(a, b)
        return bool(a.offices & b.offices) or _speak_alike(a, b)
    return reading_form(one).strip() == reading_form(other).strip()


def _speak_alike(a: _Parts, b: _Parts) -> bool:
    """Separatist officials, the separatist authorities: one administration."""
    return bool(a.offices & _SPEAKING and b.offices & _SPEAKING and a.offices & b.offices)


@cache
def _parts(claimant: str) -> _Parts:
    reading = " ".join(_WORD.findall(reading_form(claimant)))
    offices = set()
    for office, phrases in _OFFICE_PHRASES:
        for phrase in phrases:
            found = re.search(rf"(?<!\w)[ولب]?{re.escape(phrase)}\w*", reading)
            if found:
                offices.add(office)
                reading = reading[: found.start()] + " " + reading[found.end() :]
    names = tuple(
        sound
        for word in reading.split()
        if word not in _NOT_NAMES
        for sound in [sound_of(word)]
        if len(sound) > 1
    )
    return _Parts(frozenset(offices), names)


def sound_of(word: str) -> str:
    """The consonants of a name, doubled ones once."""
    bare = word.removeprefix("ال") if len(word) > 4 else word
    heard = [_SOUNDS[letter] for letter in bare if letter in _SOUNDS]
    return "".join(sound for number, sound in enumerate(heard) if number == 0 or heard[number - 1] != sound)


_OFFICE_PHRASES = sorted(
    (
        (row.split("|")[0], sorted(row.split("|")[1:], key=len, reverse=True))
        for row in _OFFICES.strip().splitlines()
    ),
    key=lambda row: -max(len(phrase) for phrase in row[1]),
)
