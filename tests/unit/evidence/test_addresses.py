"""Which addresses can be cited."""

import pytest

from workbench.evidence.addresses import UnacceptableAddress, check_address, page_key, shown


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


@pytest.mark.parametrize(
    "other",
    [
        "http://records.example/a/1",
        "https://www.records.example/a/1/",
        "https://RECORDS.example:443/a/1#part",
        "https://records.example/a/1?utm_source=mail&fbclid=x",
    ],
)
def test_one_page_has_one_key(other: str) -> None:
    assert page_key(other) == page_key("https://records.example/a/1")


@pytest.mark.parametrize(
    "other",
    [
        "https://records.example/A/1",
        "https://records.example/a/1?page=2",
        "https://records.example:8080/a/1",
        "https://other.example/a/1",
    ],
)
def test_other_pages_have_others(other: str) -> None:
    assert page_key(other) != page_key("https://records.example/a/1")
