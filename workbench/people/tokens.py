"""Random tokens: made once, shown once, kept as hashes."""

import hashlib
import secrets

API_PREFIX = "wb_"
"""Lets people and secret scanners tell an API token at sight."""


def new_token(prefix: str = "") -> str:
    """256 random bits, safe in addresses and headers."""
    return prefix + secrets.token_urlsafe(32)


def hash_token(token: str) -> str:
    """SHA-256, hex. Enough for random tokens: there is nothing to guess."""
    return hashlib.sha256(token.encode()).hexdigest()
