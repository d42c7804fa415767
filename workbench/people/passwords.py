"""Hashing passwords with Argon2id."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from workbench.errors import N_, DomainError

SHORTEST, LONGEST = 12, 128
MEMORY_KIB = 19 * 1024  # OWASP's line for Argon2id: 19 MiB, two passes, one lane


class Passwords:
    """Makes and checks hashes at one cost."""

    def __init__(self, passes: int = 2) -> None:
        self._hasher = PasswordHasher(time_cost=passes, memory_cost=MEMORY_KIB, parallelism=1)
        self._nobody = self._hasher.hash("the password of nobody at all")

    def hash(self, password: str) -> str:
        """Hash a new password. Raises DomainError for one too short or too long."""
        require_acceptable(password)
        return self._hasher.hash(password)

    def verify(self, kept: str | None, password: str) -> bool:
        """Whether a password fits. An unknown account costs the same time as a known one."""
        try:
            fits = self._hasher.verify(kept or self._nobody, password)
        except (VerificationError, InvalidHashError):
            return False
        return fits and kept is not None


def require_acceptable(password: str) -> None:
    """Raise DomainError unless the password has 12 to 128 characters."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise DomainError(
            N_("A password has %(shortest)d to %(longest)d characters. A few random words do well."),
            field="password",
            shortest=SHORTEST,
            longest=LONGEST,
        )
