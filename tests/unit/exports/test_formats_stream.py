"""Memory does not grow with the set: a format holds a line at a time, whatever their number."""

import tracemalloc
from collections.abc import Iterator

import pytest

from tests.unit.exports.lines import MANIFEST, text
from workbench.exports.formats import FORMATS

A_FEW, MANY = 200, 20_000
ALLOWED_GROWTH = 200_000
"""Bytes; a hundred times as many lines would be tens of millions."""


def _lines(count: int) -> Iterator[str]:
    one = text(1)
    return (one.replace(f"{1:012x}", f"{number:012x}", 1) for number in range(1, count + 1))


def _peak(name: str, count: int) -> int:
    tracemalloc.start()
    try:
        for _piece in FORMATS[name].write(_lines(count), MANIFEST):
            pass
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", list(FORMATS))
def test_twenty_thousand_lines_need_no_more_memory_than_two_hundred(name: str) -> None:
    _peak(name, 10)  # what is made once, such as encoders, is not the set's
    assert _peak(name, MANY) < _peak(name, A_FEW) + ALLOWED_GROWTH


@pytest.mark.parametrize("name", list(FORMATS))
def test_an_empty_set_is_a_whole_file(name: str) -> None:
    written = b"".join(FORMATS[name].write([], MANIFEST))
    assert {
        "jsonl": written == b"",
        "csv": written.startswith(b"\xef\xbb\xbfid,"),
        "claimreview": written == b"[]\n",
    }[name]


@pytest.mark.parametrize("name", list(FORMATS))
def test_a_format_reads_nothing_of_the_list_of_files(name: str) -> None:
    with_files = MANIFEST | {"files": {"claims.jsonl": {}}, "frozen_at": "later"}
    assert list(FORMATS[name].write(_lines(3), with_files)) == list(FORMATS[name].write(_lines(3), MANIFEST))
