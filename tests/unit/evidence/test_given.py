"""Evidence as a person gives it."""

from datetime import date

import pytest

from workbench.errors import DomainError
from workbench.evidence.given import EvidenceGiven, from_json, require_acceptable
from workbench.evidence.models import EvidenceKind


def test_a_page_needs_its_address() -> None:
    with pytest.raises(DomainError) as refused:
        require_acceptable(EvidenceGiven(title="A page that cannot be found"))
    assert refused.value.field == "url"


def test_a_call_needs_a_name_and_no_address() -> None:
    require_acceptable(EvidenceGiven(kind=EvidenceKind.CALL, title="Spokesperson of the ministry"))
    with pytest.raises(DomainError) as refused:
        require_acceptable(EvidenceGiven(kind=EvidenceKind.CALL, quote="We deny it."))
    assert refused.value.field == "title"


def test_an_untouched_row_is_empty() -> None:
    assert EvidenceGiven(kind=EvidenceKind.VIDEO, is_primary=True).is_empty
    assert not EvidenceGiven(quote="x").is_empty


def test_what_a_draft_keeps_comes_back_whole() -> None:
    given = EvidenceGiven(
        kind=EvidenceKind.BOOK,
        title="كتاب",
        quote="«سطر»",
        publisher="دار",
        dated_on=date(1994, 5, 12),
        locator="ص 12",
        is_primary=True,
        is_protected=True,
    )
    assert from_json(given.as_json()) == given
