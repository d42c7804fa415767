"""What attribution hands on: speakers, statements, and the memory of who spoke last."""

from dataclasses import dataclass, field
from typing import Literal

from workbench.language.model import AttributionLink

Manner = Literal["say", "add", "deny", "doubt", "ask", "demand", "judge", "pass"]
Form = Literal["perfect", "imperfect", "jussive", "participle", "adjective"]
Gender = Literal["m", "f", "n"]
"""Of an English speaker only "n" is known: a report, whom "he said" does not mean."""
Number = Literal["dual", "plural"]
Doubt = Literal["denial", "not_denied", "not_said", "doubt"]


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a verb of saying."""

    lemma: str
    manner: Manner
    form: Form
    gender: Gender | None = None
    joined: bool = False
    """Joined to "and" in front (وقال)."""
    number: Number | None = None
    """None: singular, or plural behind which the subject stands."""
    has_object: bool = False
    """With a pronoun for its object (وصفته)."""
    governs: frozenset[str] = frozenset()
    """What may stand for the thing said beside "that …" and a quotation: prepositions, or a noun."""
    transitive: bool = True
    """False: no object behind a call, a judgement or a denial (عبر عن, رحب بـ)."""

    @property
    def is_aimed(self) -> bool:
        """Whether it is at somebody, or denies something: calls, judgements, denials."""
        return self.transitive and self.manner in ("demand", "judge", "deny")

    @property
    def takes_an_object(self) -> bool:
        """Whether a noun in the accusative may stand behind the subject."""
        return "اسم" in self.governs or self.is_aimed


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whoever asserts something, as written in the text."""

    who: str
    named: bool
    gender: Gender | None = None
    in_writing: bool = False
    """Spoke through a statement or report, to which a masculine "and it added" may refer."""
    number: Number | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing said in a sentence. Offsets are code points into the text.

    `head` is the run that says who speaks; `content` the run of what is said, None when nothing follows that
    could be judged by itself.
    """

    speaker: Speaker | None
    verb: str
    manner: Manner
    head: tuple[int, int]
    content: tuple[int, int] | None
    through: tuple[AttributionLink, ...] = ()
    rival: Speaker | None = None
    """Somebody else who may be meant by a verb without a subject: whose words were reported just before."""
    goes_on: bool = False
    """Said in a quotation that another sentence attributes."""
    negated: bool = False
    """The verb is denied: he did not deny, she did not confirm."""
    distanced: bool = False
    """The paper adds "as he put it", or the like."""
    is_noun: bool = False
    """What is said is named, not told: condemned the attack, reported ten deaths."""
    reports: bool = False
    """What is said is that somebody else said something: the next statement."""
    rest: tuple[int, int] | None = None
    """The other half of what is said, where the words that say who speaks stand inside it."""

    @property
    def chain(self) -> tuple[AttributionLink, ...]:
        if self.speaker is None:
            return self.through
        return (AttributionLink(self.speaker.who, self.verb, self.speaker.named), *self.through)

    @property
    def doubt(self) -> Doubt | None:
        """Why what is said is not simply asserted, if so."""
        if self.negated:
            return "not_denied" if self.manner == "deny" else "not_said"
        if self.manner == "deny":
            return "denial"
        return "doubt" if self.manner == "doubt" or self.distanced else None


@dataclass(slots=True)
class Memory:
    """The speakers of the article so far, the last at the end."""

    speakers: list[Speaker] = field(default_factory=list)
    mentioned: Speaker | None = None
    """The person the article itself spoke of since anybody last spoke: whom "she said" means first."""
    nested: Speaker | None = None
    """Who was said to have said something in the last sentence."""
    last: Statement | None = None
    """What the last sentence reported, if it did: a quotation by itself goes on from it."""

    def mention(self, speaker: Speaker | None) -> None:
        """Keep in mind a person the article itself speaks of."""
        if speaker is not None:
            self.mentioned = speaker

    def rival_of(self, speaker: Speaker | None) -> Speaker | None:
        """Who else may go on speaking where a speaker was carried over: of the same gender, somebody else."""
        nested = self.nested
        if speaker is None or nested is None or nested.who == speaker.who:
            return None
        return nested if None in (nested.gender, speaker.gender) or nested.gender == speaker.gender else None

    def remember(self, speaker: Speaker | None) -> None:
        if speaker is None or speaker.gender != "n":  # a report that speaks takes nobody's place
            self.mentioned = None
        if speaker is not None:
            self.speakers = [*self.speakers[-7:], speaker]

    def carried(self, gender: Gender | None, number: Number | None = None) -> Speaker | None:
        """Whom a verb without a subject means: the last speaker that agrees with it, else the last."""
        if not self.speakers:
            return None
        last = self.speakers[-1]
        if number is not None:
            return next((one for one in reversed(self.speakers) if one.number == number), last)
        if gender is None or last.gender in (None, gender):
            return last
        if gender == "m" and last.in_writing:
            return last
        return next((one for one in reversed(self.speakers) if one.gender in (None, gender)), last)
