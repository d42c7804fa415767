"""Evidence as a person gives it, before it is a row."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from workbench.errors import N_, DomainError
from workbench.evidence.addresses import check_address
from workbench.evidence.models import EvidenceKind


@dataclass(frozen=True, kw_only=True)
class EvidenceGiven:
    """What somebody says of a piece of evidence. The same facts as the row."""

    kind: EvidenceKind = EvidenceKind.PAGE
    url: str = ""
    title: str = ""
    quote: str = ""
    publisher: str = ""
    dated_on: date | None = None
    locator: str = ""
    is_primary: bool = False
    is_protected: bool = False

    @property
    def is_empty(self) -> bool:
        """Nothing was typed: an untouched row of the form."""
        return not any(
            text.strip() for text in (self.url, self.title, self.quote, self.publisher, self.locator)
        )

    def as_json(self) -> dict[str, Any]:
        """Plain values, for the log and for what a draft keeps."""
        return {
            "kind": self.kind.value,
            "url": self.url,
            "title": self.title,
            "quote": self.quote,
            "publisher": self.publisher,
            "date": self.dated_on.isoformat() if self.dated_on else None,
            "locator": self.locator,
            "primary": self.is_primary,
            "protected": self.is_protected,
        }


def from_json(kept: dict[str, Any]) -> EvidenceGiven:
    """The opposite of `as_json`."""
    return EvidenceGiven(
        kind=EvidenceKind(kept["kind"]),
        url=kept["url"],
        title=kept["title"],
        quote=kept["quote"],
        publisher=kept["publisher"],
        dated_on=date.fromisoformat(kept["date"]) if kept["date"] else None,
        locator=kept["locator"],
        is_primary=kept["primary"],
        is_protected=kept["protected"],
    )


def require_acceptable(given: EvidenceGiven) -> None:
    """Raise DomainError unless the evidence can be found again by what is said of it."""
    if given.url.strip():
        check_address(given.url)
    elif given.kind == EvidenceKind.PAGE:
        raise DomainError(N_("A web page needs its address."), field="url")
    elif not given.title.strip():
        raise DomainError(N_("Name the evidence: who was called, which book, which file."), field="title")
