"""Settings: frozen, typed, read once from the environment. Services receive values, never this object."""

import ipaddress
import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import parseaddr
from pathlib import Path
from urllib.parse import unquote, urlsplit

ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")


class SettingsError(ValueError):
    """A setting is missing or cannot be right. The message says what to do."""


@dataclass(frozen=True)
class MailServer:
    """Where letters are handed in, and from whom they are."""

    host: str
    port: int
    sender: str
    """An address, or a name with an address: `Desk <desk@newsroom.example>`."""
    tls_at_once: bool = False
    """TLS from the first byte. Otherwise STARTTLS, without which nothing goes beyond this machine."""
    user: str = ""
    """Empty: without signing in."""
    password: str = field(default="", repr=False)


@dataclass(frozen=True)
class Settings:
    """What an operator decides. Made by `from_environment`, or by hand in tests."""

    data: Path
    """Folder of the database file, the key, uploads and exports."""
    database_url: str
    secret_key: str
    base_url: str = "http://127.0.0.1:8000"
    """The address people type; decides allowed hosts, secure cookies and HSTS."""
    trusted_proxies: int = 0
    """How many reverse proxies in front may set X-Forwarded-* headers."""
    insecure_lan: bool = False
    """Plain http beyond loopback, by explicit wish; every page says so."""
    password_hash_cost: int = 2
    """Argon2id passes over 19 MiB; tests use 1."""
    mail: MailServer | None = None
    """None: no letters."""

    @property
    def is_https(self) -> bool:
        return urlsplit(self.base_url).scheme == "https"

    @property
    def host(self) -> str:
        """Host name of the base address, without the port."""
        return urlsplit(self.base_url).hostname or ""

    @property
    def is_sqlite(self) -> bool:
        return self.database_url.startswith("sqlite")


def is_loopback(host: str) -> bool:
    """Whether a host name or address can only be this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def from_environment(environ: Mapping[str, str] | None = None) -> Settings:
    """Read WORKBENCH_* settings (DESIGN §5.1). Raises SettingsError with a sentence for the operator."""
    env = os.environ if environ is None else environ
    data = Path(env.get("WORKBENCH_DATA", "data")).resolve()
    url = env.get("WORKBENCH_DATABASE_URL", "") or f"sqlite:///{data / 'workbench.db'}"
    key = env.get("WORKBENCH_SECRET_KEY", "")
    if not key:
        if not url.startswith("sqlite"):
            raise SettingsError(
                "WORKBENCH_SECRET_KEY is required with PostgreSQL: every web node needs the same key. "
                "Make one with: python3 -c 'import secrets; print(secrets.token_hex(32))'"
            )
        key = kept_key(data)
    if len(key) < 32:
        raise SettingsError("WORKBENCH_SECRET_KEY is too short: it needs at least 32 characters.")
    base_url = env.get("WORKBENCH_BASE_URL", "http://127.0.0.1:8000").rstrip("/")
    parts = urlsplit(base_url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path or parts.query:
        raise SettingsError(
            f"WORKBENCH_BASE_URL must look like https://workbench.example.org, not {base_url!r}."
        )
    try:
        proxies = int(env.get("WORKBENCH_TRUSTED_PROXIES", "0"))
    except ValueError:
        raise SettingsError("WORKBENCH_TRUSTED_PROXIES must be a whole number.") from None
    return Settings(
        data=data,
        database_url=url,
        secret_key=key,
        base_url=base_url,
        trusted_proxies=proxies,
        mail=mail_server(env.get("WORKBENCH_SMTP_URL", ""), env.get("WORKBENCH_MAIL_FROM", "")),
    )


def mail_server(url: str, sender: str) -> MailServer | None:
    """The mail server of WORKBENCH_SMTP_URL and WORKBENCH_MAIL_FROM, None where neither is set."""
    if not url and not sender:
        return None
    wrong = SettingsError(
        "WORKBENCH_SMTP_URL must look like smtps://user:password@mail.example.org:465, or smtp://… for STARTTLS; "
        "write other characters of user and password as in addresses, @ as %40."
    )
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise wrong from None
    if parts.scheme not in {"smtp", "smtps"} or not parts.hostname or parts.path or parts.query:
        raise wrong
    if not ADDRESS.fullmatch(parseaddr(sender)[1]) or not sender.isprintable():
        raise SettingsError(
            "WORKBENCH_MAIL_FROM must be the address that letters come from: Desk <desk@newsroom.example>."
        )
    is_tls = parts.scheme == "smtps"
    return MailServer(
        host=parts.hostname,
        port=port or (465 if is_tls else 587),
        sender=sender,
        tls_at_once=is_tls,
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
    )


def kept_key(data: Path) -> str:
    """The key kept in the data folder, made on first use and readable by its owner only."""
    path = data / "secret-key"
    if not path.exists():
        data.mkdir(parents=True, exist_ok=True)
        # Another process may be first: O_EXCL lets exactly one write it.
        try:
            with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(secrets.token_hex(32))
        except FileExistsError:
            pass
    return path.read_text().strip()
