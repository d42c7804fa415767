"""The noun phrases of an Arabic sentence that may speak: where each ends, and whether it names somebody."""

from collections.abc import Sequence

from workbench.language.arabic import reporting as lists
from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.arabic.verbal_nouns import VERBAL_NOUN_KEYS
from workbench.language.attribution.arabic_verbs import FORMS
from workbench.language.attribution.model import Verb
from workbench.language.words import Words

STOPS = frozenset('،,:؛;.…!?؟"“”«»‹›()[]–—')
"""Marks that end a name."""
LONGEST_NAME = 16
"""Words; a speaker's name and office is never longer."""


class NounPhrases:
    """A sentence whose noun phrases are asked for by their first word."""

    def __init__(self, words: Words, quoted: Sequence[bool]) -> None:
        self.words = words
        self.keys = words.keys
        self.quoted = quoted

    def _end_of_name(self, first: int, stop: int, verb: Verb) -> int:
        """Index of the last word of the noun phrase that begins at `first`; first - 1 when none does."""
        at = first
        definite = False
        while at < min(stop, first + LONGEST_NAME):
            key = self.keys[at]
            if key in STOPS or key in lists.THAT or self.quoted[at] or key in lists.RELATIVE:
                break
            if key == "في":
                if at == first or not self._goes_on_in(at + 1):
                    break
            elif (
                key in lists.ENDS_A_SPEAKER
                or key in lists.DAYS
                or (at > first and FORMS.get(key))
                or (at > first and (key in VERBAL_NOUN_KEYS or self._is_object(at, verb, definite=definite)))
                or (at == first and (key.startswith(("لل", "بال")) or key in lists.TO_WHOM))
                or (key[0] == "ب" and key[1:] in VERBAL_NOUN_KEYS)
            ):
                break
            definite = definite or key.startswith("ال")
            at += 1
        return at - 1

    def _goes_on_in(self, at: int) -> bool:
        """Whether "in …" still belongs to the speaker: a place or body, not an occasion or a time."""
        if at >= len(self.keys):
            return False
        key = self.keys[at]
        return key not in lists.OCCASIONS and key not in lists.DAYS and not key[0].isdigit()

    def _is_object(self, at: int, verb: Verb, *, definite: bool) -> bool:
        """Whom a call or an accusation goes to: a country after a noun phrase that is already complete."""
        if verb.manner not in ("demand", "judge") or (not definite and self.keys[at - 1] not in PLACE_KEYS):
            return False
        before = self.keys[at - 1]
        return self.keys[at] in PLACE_KEYS and (before.startswith("ال") or before in PLACE_KEYS or definite)

    def _is_named(self, first: int, last: int) -> bool:
        """Whether the phrase names somebody: not "an official" or "informed sources" alone."""
        head = self.keys[first]
        if head.startswith("ال"):
            return head[2:] not in {"مصدر", "مصادر"}
        if head not in lists.ANONYMOUS:
            return True
        following = self.keys[first + 1 : last + 1]
        return bool(following) and (following[0].startswith("ال") or following[0] in PLACE_KEYS)

    def _key(self, at: int) -> str:
        return self.keys[at] if at < len(self.keys) else ""
