"""Language: what a text says. Sentences, quotations, claimants, figures, dates, names, doubts and claims.

Pure functions over strings, in Arabic and English: no database, no web, no clock. `read` is the way in;
`arabic/` and `english/` hold the word lists; each rule family has its module. Receives a canonical text and
hands passages on to `claims/`, which stores them.
"""

from workbench.language.comparison import Comparison, relate
from workbench.language.model import (
    AttributionLink,
    ClaimDraft,
    DateMention,
    Figure,
    Flag,
    Name,
    Passage,
    Quotation,
)
from workbench.language.reader import READER_VERSION, read
from workbench.language.reasons import render_reasons

__all__ = [
    "READER_VERSION",
    "AttributionLink",
    "ClaimDraft",
    "Comparison",
    "DateMention",
    "Figure",
    "Flag",
    "Name",
    "Passage",
    "Quotation",
    "read",
    "relate",
    "render_reasons",
]
