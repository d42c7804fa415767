"""Handing letters in at the mail server. Optional: without one in the settings nothing here runs."""

import smtplib
import ssl
from email.message import EmailMessage

from workbench.config import MailServer, is_loopback

SECONDS = 10
"""How long each step may take: the worker has other jobs too."""


class Unreachable(Exception):
    """The server does not answer, or not to us. The letter is not sent, and no other would be."""


class Refused(Exception):
    """The server does not take this letter. It is not sent."""


class Doubtful(Exception):
    """The connection broke while the letter was on its way: nobody knows whether it was sent."""


def hand_in(server: MailServer, message: EmailMessage) -> None:
    """Hand one letter in. Raises Unreachable, Refused or Doubtful."""
    try:
        connection = _connected(server)
    except (OSError, UnicodeError) as error:  # every SMTPException is an OSError
        raise Unreachable(str(error)) from error
    try:
        connection.send_message(message)
    except smtplib.SMTPServerDisconnected as error:
        raise Doubtful(str(error)) from error
    except (smtplib.SMTPException, ValueError) as error:  # the former are OSErrors too
        raise Refused(str(error)) from error
    except OSError as error:
        raise Doubtful(str(error)) from error
    finally:
        connection.close()  # the answer is in: a farewell that fails would tell nothing


def _connected(server: MailServer) -> smtplib.SMTP:
    """A connection on which letters may be sent: encrypted wherever it leaves this machine."""
    encrypted = ssl.create_default_context()
    connection: smtplib.SMTP
    if server.tls_at_once:
        connection = smtplib.SMTP_SSL(server.host, server.port, timeout=SECONDS, context=encrypted)
    else:
        connection = smtplib.SMTP(server.host, server.port, timeout=SECONDS)
    try:
        connection.ehlo()
        if not server.tls_at_once and (connection.has_extn("starttls") or not is_loopback(server.host)):
            connection.starttls(context=encrypted)  # raises where the server has none
            connection.ehlo()
        if server.user:
            connection.login(server.user, server.password)
    except BaseException:
        connection.close()
        raise
    return connection
