"""Whom an English noun phrase names: somebody by name or office, or nobody."""

from workbench.language.attribution.english_names import ARTICLES, NounPhrases
from workbench.language.attribution.model import Speaker
from workbench.language.english import speakers
from workbench.language.english.persons import KIN, MEN, ROLES, WOMEN

_PREPOSITIONS = frozenset(["at", "in", "from", "with", "of", "by", "on", "familiar", "close", "who"])
_DEFINITE = frozenset({"the", "his", "her", "its"})
_PERSONS = ("ists", "ers", "ors", "ians", "ants")
_OF_A_MOOD = ("ant", "ful", "ous", "ing", "ent", "ry", "less")
_PERSONS_OF_A_KIND = ROLES | KIN | MEN | WOMEN
EVERYDAY = (
    _PERSONS_OF_A_KIND | frozenset(one + "s" for one in _PERSONS_OF_A_KIND) | speakers.EVERYDAY
) - speakers.HOLDING_OFFICE
"""Persons whom only a name tells from others of their kind, one or several."""
_OF_MANY = speakers.HOLDING_OFFICE - {"spokesman", "spokeswoman"}
"""Offices that name nobody behind "a"."""


class Persons(NounPhrases):
    """A sentence whose noun phrases are asked whom they name."""

    def _speaker_of(self, first: int, last: int) -> Speaker:
        first = self._behind_how_he_was(first, last)
        named = self._is_named(first, last) and not self._hides_its_name()
        thing = self.keys[last] in speakers.THINGS and not self._is_capital(last)
        return Speaker(self.words.written(first, last), named, "n" if thing else None)

    def _is_named(self, first: int, last: int) -> bool:
        """Whether the phrase names somebody: not "an official", "a neighbour" or "two people familiar with …"."""
        keys = self.keys[first : last + 1]
        stop = next((n for n, key in enumerate(keys) if n and key in _PREPOSITIONS), len(keys))
        if stop > 1 and stop < len(keys) and keys[stop - 1].endswith(("ed", "ing")):
            stop -= 1  # "residents interviewed by"
        head = keys[stop - 1]
        if keys[:2] == ["one", "of"]:
            return False
        capitals = any(self._is_capital(n) for n in range(first + 1, last + 1))
        definite = keys[0] in _DEFINITE
        if not speakers.UNNAMED.isdisjoint(keys[:stop]):
            return False
        if head in speakers.ANONYMOUS:
            return capitals and definite and head not in {"official", "source"}
        if head in EVERYDAY or (keys[0] in {"a", "an"} and head in _OF_MANY):
            # Only a name behind what somebody is, or in front with 's, tells who: not "a Qatari doctor".
            return capitals and "'s" in keys
        if not capitals and head.endswith(_PERSONS) and head not in speakers.KNOWN_PLURALS:
            return definite  # seismologists, builders
        proper = self._is_capital(first) and keys[0] not in ARTICLES
        return definite or proper or capitals or speakers.ANONYMOUS.isdisjoint(keys)

    def _behind_how_he_was(self, first: int, last: int) -> int:
        """ "Said a visibly moved Lucia Ferrante": an article in front of a name only says how somebody was."""
        if self.keys[first] not in {"a", "an"}:
            return first
        name = next((n for n in range(first + 1, last + 1) if self._is_capital(n)), last)
        whole = all(self._goes_on_with_a_name(n) for n in range(name, last + 1))
        described = self.keys[name - 1].endswith(("ed", *_OF_A_MOOD)) and self.keys[name - 1] not in EVERYDAY
        return name if whole and name - first in (2, 3) and described else first

    def _hides_its_name(self) -> bool:
        """ "On condition of anonymity", "who asked not to be named"."""
        if not speakers.HIDING.isdisjoint(self.keys):
            return True
        return not speakers.NOT_NAMED.isdisjoint(self.keys) and any(
            self.keys[at] in speakers.NOT_NAMED
            and self.keys[at - 1] == "be"
            and not {"not", "declined", "refused"}.isdisjoint(self.keys[max(0, at - 4) : at])
            for at in range(1, len(self.keys))
        )
