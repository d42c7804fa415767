"""Publication addresses made from a pattern. Pure."""

from urllib.parse import urlsplit
from uuid import UUID

from workbench.errors import N_, DomainError

PLACE = "{claim}"


def check_pattern(pattern: str) -> str:
    """A pattern that gives every claim an address of its own. Raises DomainError."""
    pattern = pattern.strip()
    if pattern and PLACE not in pattern:
        raise DomainError(
            N_("Write {claim} where the claim's id belongs, as in https://checks.example/{claim}."),
            field="publication_pattern",
        )
    return check_web_address(pattern, "publication_pattern")


def check_web_address(address: str, field: str) -> str:
    """An address of a page on the web, or nothing. Raises DomainError."""
    address = address.strip()
    parts = urlsplit(address)
    if address and (parts.scheme not in {"https", "http"} or not parts.hostname or " " in address):
        raise DomainError(N_("Write a whole web address, beginning with https://."), field=field)
    return address


def address_for(pattern: str, claim: UUID) -> str:
    """The address of one claim's page."""
    return pattern.replace(PLACE, str(claim))
