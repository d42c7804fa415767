"""Which addresses can be cited."""

import pytest

from workbench.evidence.addresses import UnacceptableAddress, check_address, shown


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/a?b=c#d",
        "http://example.org:8080/",
        "https://مثال.إختبار/صفحة",
        "  https://example.org/padded  ",
    ],
)
def test_web_addresses_are_accepted(address: str) -> None:
    assert check_address(address) == address.strip()


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://example.org/",
        "//example.org/",
        "example.org",
        "https://",
        "https:///path",
        "https://example.org/a b",
        "https://example.org/\tx",
        "https://example.org/\u202egpj.exe",
        "https://example.org\\@evil.example/",
        "https://user@example.org/",
        "https://user:secret@example.org/",
        "https://example.org:port/",
        "https://[::1",
        "https://example.org/" + "a" * 2000,
    ],
)
def test_anything_else_is_refused(address: str) -> None:
    with pytest.raises(UnacceptableAddress) as refused:
        check_address(address)
    assert refused.value.field == "url"


def test_a_host_in_another_script_is_shown_as_it_is_sent() -> None:
    assert shown("https://еxample.org/a?b#c") == "https://xn--xample-2of.org/a?b#c"
    assert shown("https://example.org:8080/a") == "https://example.org:8080/a"
