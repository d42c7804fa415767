"""What the reader finds in a text, as values that never change. Offsets are code points into the canonical text.

Named tuples: a text gives many, and a frozen dataclass takes three times as long to make.

`Passage.as_json()` gives one line of `workbench split` (docs: the reader). `text` is filled in from the text
the offsets point into, so a passage can be shown without it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from workbench.language.reasons import render_reasons
from workbench.text.languages import Language
from workbench.text.selectors import Span

Kind = Literal["title", "heading", "sentence", "fragment"]
Layer = Literal["content", "attribution"]
Bound = Literal["=", ">=", "<=", ">", "<", "~", "range"]
FlagCode = Literal[
    "ambiguous_roles",
    "ambiguous_scope",
    "ambiguous_reference",
    "homograph",
    "fragment",
    "unbalanced_quote",
    "unattributed_quote",
    "not_verbatim",
    "translation_trace",
    "unattributed_figure",
    "relative_date",
    "mixed_spelling",
    "similar_names",
]
Json = dict[str, object]


class Quotation(NamedTuple):
    """Words inside quotation marks, the marks included; one over several passages is cut at their borders."""

    start: int
    end: int
    closed: bool

    def as_json(self) -> Json:
        return {"start": self.start, "end": self.end, "closed": self.closed}


class Figure(NamedTuple):
    """A count or amount. `unit` is killed, wounded, person, year …, or the counted noun as written."""

    start: int
    end: int
    value: int | float
    unit: str
    bound: Bound
    high: int | float | None = None
    """Upper end, of a range only."""

    def as_json(self) -> Json:
        line: Json = {
            "start": self.start,
            "end": self.end,
            "value": self.value,
            "unit": self.unit,
            "bound": self.bound,
        }
        return line | {"high": self.high} if self.bound == "range" else line


class DateMention(NamedTuple):
    """A date as ISO 8601 as far as it is known ("2020", "2020-11-10", "1990s", "XXXX-11-10", "XXXX-WXX-2")."""

    start: int
    end: int
    value: str
    precision: str
    """century, decade, year, season, quarter (also halves), month, week, weekend, day, time (of the day),
    weekday, or relative when nothing tells which day is meant."""

    def as_json(self) -> Json:
        return {"start": self.start, "end": self.end, "value": self.value, "precision": self.precision}


class Name(NamedTuple):
    """A name; spellings of one name share their key, names that only look alike do not."""

    start: int
    end: int
    key: str

    def as_json(self) -> Json:
        return {"start": self.start, "end": self.end, "key": self.key}


class Flag(NamedTuple):
    """A doubt about the text, as a question with its candidate readings in the language of the text."""

    code: FlagCode
    start: int
    end: int
    question: str
    readings: tuple[str, ...] = ()

    def as_json(self) -> Json:
        return {
            "code": self.code,
            "start": self.start,
            "end": self.end,
            "question": self.question,
            "readings": list(self.readings),
        }


@dataclass(frozen=True, slots=True)
class AttributionLink:
    """One link between a claim and the reader: who passed it on, with which verb, and whether they are named.

    The first link is the claimant; the following ones, with `through`, those who passed it on.
    """

    who: str
    verb: str
    named: bool
    through: bool = False

    def as_json(self) -> Json:
        return {"who": self.who, "verb": self.verb, "named": self.named, "through": self.through}


class ClaimDraft(NamedTuple):
    """Something asserted that can be checked, suggested by the reader."""

    spans: tuple[Span, ...]
    text: str
    layer: Layer
    claimant: str | None
    chain: tuple[AttributionLink, ...]
    check_worthiness: float
    reason_codes: tuple[str, ...]
    """Why it is worth checking: "code" or "code=value", see `reasons.py`."""
    flags: tuple[int, ...]
    """Indices into the passage's flags."""
    language: Language
    twin: int | None = None
    """Index, in the passage, of the claim that is the other layer of the same statement."""

    @property
    def reasons(self) -> tuple[str, ...]:
        """The reasons in short words, in the language of the text."""
        return tuple(self.reasons_in(self.language))

    def reasons_in(self, language: Language) -> list[str]:
        """The reasons in short words."""
        return render_reasons(self.reason_codes, language)

    def as_json(self) -> Json:
        return {
            "spans": [[span.start, span.end] for span in self.spans],
            "text": self.text,
            "layer": self.layer,
            "claimant": self.claimant,
            "chain": [link.as_json() for link in self.chain],
            "check_worthiness": self.check_worthiness,
            "reasons": list(self.reasons),
            "flags": list(self.flags),
            "twin": self.twin,
        }


class Passage(NamedTuple):
    """A run of the text with everything read in it."""

    kind: Kind
    start: int
    end: int
    text: str
    claimant: str | None = None
    reported: bool = False
    quotes: tuple[Quotation, ...] = ()
    figures: tuple[Figure, ...] = ()
    dates: tuple[DateMention, ...] = ()
    names: tuple[Name, ...] = ()
    flags: tuple[Flag, ...] = ()
    claims: tuple[ClaimDraft, ...] = ()

    def as_json(self) -> Json:
        return {
            "kind": self.kind,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "claimant": self.claimant,
            "reported": self.reported,
            "quotes": _all_as_json(self.quotes),
            "figures": _all_as_json(self.figures),
            "dates": _all_as_json(self.dates),
            "names": _all_as_json(self.names),
            "flags": _all_as_json(self.flags),
            "claims": _all_as_json(self.claims),
        }


def _all_as_json(
    found: Sequence[Quotation]
    | Sequence[Figure]
    | Sequence[DateMention]
    | Sequence[Name]
    | Sequence[Flag]
    | Sequence[ClaimDraft],
) -> list[Json]:
    return [one.as_json() for one in found]
