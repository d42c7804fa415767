from uuid import UUID

import pytest

from workbench.errors import DomainError
from workbench.exports.publication import address_for, check_pattern, check_web_address


def test_each_claim_gets_an_address_of_its_own() -> None:
    claim = UUID(int=1, version=4)
    assert (
        address_for(check_pattern("https://d.example/{claim}/ar"), claim) == f"https://d.example/{claim}/ar"
    )


@pytest.mark.parametrize("pattern", ["https://d.example/", "ftp://d.example/{claim}", "javascript:{claim}"])
def test_a_pattern_must_give_web_addresses_that_differ(pattern: str) -> None:
    with pytest.raises(DomainError):
        check_pattern(pattern)


def test_no_address_is_no_address() -> None:
    assert check_pattern(" ") == ""
    assert check_web_address("", "url") == ""
