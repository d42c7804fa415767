"""What attribution hands on: speakers, statements, and the memory of who spoke last."""

from dataclasses import dataclass, field
from typing import Literal

from workbench.language.model import AttributionLink

Manner = Literal["say", "add", "deny", "doubt", "demand", "judge", "pass"]
Gender = Literal["m", "f"]


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a verb of saying."""

    lemma: str
    manner: Manner
    form: Literal["perfect", "imperfect", "participle"]
    gender: Gender | None = None
    joined: bool = False
    """Joined to "and" in front (وقال)."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whoever asserts something, as written in the text."""

    who: str
    named: bool
    gender: Gender | None = None
    in_writing: bool = False
    """Spoke through a statement or report, to which a masculine "and it added" may refer."""


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

    @property
    def chain(self) -> tuple[AttributionLink, ...]:
        if self.speaker is None:
            return self.through
        return (AttributionLink(self.speaker.who, self.verb, self.speaker.named), *self.through)


@dataclass(slots=True)
class Memory:
    """The speakers of the article so far, the last at the end."""

    speakers: list[Speaker] = field(default_factory=list)
    mentioned: Speaker | None = None
    """The person the article itself spoke of since anybody last spoke: whom "she said" means first."""
    nested: Speaker | None = None
    """Who was said to have said something in the last sentence."""

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
        self.mentioned = None
        if speaker is not None:
            self.speakers = [*self.speakers[-7:], speaker]

    def carried(self, gender: Gender | None) -> Speaker | None:
        """Whom a verb without a subject means: the last speaker that agrees with it, else the last."""
        if not self.speakers:
            return None
        last = self.speakers[-1]
        if gender is None or last.gender in (None, gender):
            return last
        if gender == "m" and last.in_writing:
            return last
        agreeing = [speaker for speaker in self.speakers if speaker.gender == gender]
        return agreeing[-1] if agreeing else last
