"""A real mail server on a loopback port: it takes letters, and can be told to be difficult."""

import ssl
from asyncio import WriteTransport
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.servers import free_port
from workbench.config import MailServer

SENDER = "Desk <desk@newsroom.example>"
USER, PASSWORD = "desk", "a word for the mail server"


class Mailbox:
    """What a server took, and how it answers."""

    def __init__(self, port: int) -> None:
        self.server = MailServer("127.0.0.1", port, SENDER)
        self.letters: list[EmailMessage] = []
        self.refuses = False
        """Answers each letter with a refusal."""
        self.breaks_off = False
        """Takes a letter and ends the connection without an answer."""
        self.signed_in: list[bool] = []
        self.encrypted: list[bool] = []

    async def handle_DATA(self, smtp: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - its name
        if self.refuses:
            return "554 not this one"
        assert isinstance(envelope.content, bytes)
        letter = message_from_bytes(envelope.content, policy=policy.default)
        self.letters.append(letter)
        self.signed_in.append(bool(session.authenticated))
        self.encrypted.append(session.ssl is not None)
        if self.breaks_off:
            assert isinstance(smtp.transport, WriteTransport)
            smtp.transport.abort()
        return "250 taken"

    def to(self, address: str) -> list[EmailMessage]:
        """The letters to one address."""
        return [letter for letter in self.letters if address in str(letter["To"])]


def _authenticate(_server: object, _session: object, _envelope: object, _way: str, given: Any) -> AuthResult:
    right = isinstance(given, LoginPassword) and given == LoginPassword(USER.encode(), PASSWORD.encode())
    return AuthResult(success=right, handled=False)


@contextmanager
def mailbox(tls: ssl.SSLContext | None = None) -> Iterator[Mailbox]:
    """Run a server. With `tls` it insists on STARTTLS and on signing in."""
    port = free_port()
    box = Mailbox(port)
    strict: dict[str, Any] = {}
    if tls is not None:
        strict = {
            "tls_context": tls,
            "require_starttls": True,
            "auth_required": True,
            "authenticator": _authenticate,
        }
    controller = Controller(box, hostname="127.0.0.1", port=port, **strict)
    controller.start()
    try:
        yield box
    finally:
        controller.stop()
