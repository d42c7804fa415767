"""Web addresses that people cite: which are accepted, and how they are shown."""

import unicodedata
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from workbench.errors import N_, DomainError

LONGEST = 2000
SCHEMES = frozenset({"http", "https"})
USUAL_PORTS = frozenset({80, 443})
OF_CAMPAIGNS = ("utm_", "fbclid", "gclid", "mc_cid", "mc_eid")
"""How names of parameters begin that tell where a reader came from, not what is on the page."""


class UnacceptableAddress(DomainError):
    """The address cannot be cited. `field` is `url`."""

    code = "unacceptable_address"

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message, field="url", **values)


def check_address(typed: str) -> str:
    """A typed address without the space around it. Raises UnacceptableAddress.

    Only http and https, with a host and without a name or password: anything else would run, read a file, or
    look like another place than it is.
    """
    address = typed.strip()
    if len(address) > LONGEST:
        raise UnacceptableAddress(N_("This address is longer than %(longest)d characters."), longest=LONGEST)
    if any(unicodedata.category(character) in {"Cc", "Cf", "Zs", "Zl", "Zp"} for character in address):
        raise UnacceptableAddress(N_("An address holds no spaces and no invisible characters."))
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname, parts.port
    except ValueError:
        raise UnacceptableAddress(N_("This is not a web address.")) from None
    if parts.scheme.lower() not in SCHEMES or not host or "\\" in address:
        raise UnacceptableAddress(N_("An address begins with http:// or https:// and names a site."))
    if parts.username is not None or parts.password is not None:
        raise UnacceptableAddress(N_("An address with a name or password in it cannot be cited."))
    return address


def shown(address: str) -> str:
    """The address for reading, its host in ASCII: letters of another script cannot pass for a known name."""
    parts = urlsplit(address)
    try:
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except UnicodeError:
        return address
    port = f":{parts.port}" if parts.port else ""
    return urlunsplit((parts.scheme, host + port, parts.path, parts.query, parts.fragment))


def page_key(address: str) -> str:
    """The same for two addresses that people take for one page; for comparing only, not to be opened.

    Scheme, `www.`, the host's case, a usual port, a slash at the end, the fragment and campaign parameters do not
    count; the path's case and every other parameter do.
    """
    parts = urlsplit(shown(address))
    host = (parts.hostname or "").removeprefix("www.")
    port = f":{parts.port}" if parts.port and parts.port not in USUAL_PORTS else ""
    asked = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not name.lower().startswith(OF_CAMPAIGNS)
    ]
    return f"{host}{port}{parts.path.rstrip('/')}?{urlencode(asked)}"
