"""What every kind of entry shares."""

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, MappedAsDataclass, mapped_column

from workbench.search.terms import Entry


class EntryColumns(MappedAsDataclass, kw_only=True, eq=False, repr=False):
    """A row's entry. The table's first key is the row's; the migration builds the index over `terms`, and on SQLite
    the triggers that keep it true."""

    words: Mapped[str] = mapped_column(Text)
    """Folded, in order."""
    terms: Mapped[str] = mapped_column(Text)
    """What the row is found by, one space between."""
    terms_version: Mapped[int]
    """`terms.TERMS_VERSION` of the time it was made; an older one is made anew when the schema is brought up."""

    @property
    def entry(self) -> Entry:
        return Entry(self.words, self.terms)
