"""Who says what in an English sentence by a noun of saying: "the opposition's claim that"."""

from workbench.language.attribution.english_main_verbs import MainVerbs
from workbench.language.attribution.english_verbs import FORMS
from workbench.language.attribution.model import Statement
from workbench.language.english import reporting as lists
from workbench.language.english import speakers

_NO_CLAUSE = frozenset(["would", "could", "will", "can", "may", "has", "had", "is", "was", "might", "should"])


class NounsOfSaying(MainVerbs):
    """A sentence asked for nouns of saying; adds to the statements."""

    def _noun_of_saying(self) -> None:
        """ "The opposition's claim that …", "claims by the opposition that …"."""
        if lists.NOUNS_OF_SAYING.keys().isdisjoint(self.keys) or "that" not in self.keys:
            return
        for at, key in enumerate(self.keys):
            lemma = lists.NOUNS_OF_SAYING.get(key)
            if lemma is None or self.quoted[at]:
                continue
            found = self._whose(at)
            if found is None:
                continue
            first, last, that = found
            if last < first or self.keys[first] in speakers.NO_SPEAKERS:
                continue
            speaker = self._speaker(first, last)
            head = (self.words.starts[min(first, at)], self.words.ends[max(last, at)])
            stop = self._second_verb_behind(that) if min(first, at) <= 1 else len(self.keys)
            manner = FORMS[lemma].manner
            self.statements.append(
                Statement(speaker, self.words.written(at, at), manner, head, self._after(that, stop))
            )
            self.memory.remember(speaker)
            return

    def _whose(self, at: int) -> tuple[int, int, int] | None:
        """First and last word of whose claim or warning stands at `at`, and the "that" behind it."""
        that = at + 1 + (self._key(at + 1) in lists.BE)
        if self._key(that) == "that" and self._key(that + 1) not in _NO_CLAUSE:
            if not at or self.keys[at - 1] in {"his", "her", "their"}:
                return None
            owner = at - 2
            if self.keys[at - 1] in {"'s", "'", "’"} and owner >= 0:
                return self._start_of_name(owner), owner, that
            return None
        if self._key(at + 1) not in {"by", "from"}:
            return None
        last = self._end_of_name(at + 2)
        return (at + 2, last, last + 1) if self._key(last + 1) == "that" else None

    def _second_verb_behind(self, that: int) -> int:
        """ "Its claim that ballots were burnt was dismissed": where the sentence goes on behind what is said."""
        verbs = [n for n in range(that + 1, len(self.keys)) if self._may_be_finite(n)]
        verbs = [n for n in verbs if n - 1 not in verbs]  # "were burned" is one
        return verbs[1] if len(verbs) > 1 else len(self.keys)
