"""The words of a PDF that Chromium printed, page by page: enough of the format to read it back, and no more.

Letters come in the order in which they are drawn, from left to right: Arabic words stand reversed.
"""

import re
import zlib
from collections.abc import Iterator

_OBJECT = re.compile(rb"(\d+) 0 obj\b(.*?)\bendobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*)\r?\nendstream", re.DOTALL)
_FONT = re.compile(rb"/(F\d+) (\d+) 0 R")
_DRAWN = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>")
_CHARACTER = re.compile(rb"<([0-9A-F]+)> <([0-9A-F]+)>")
_RANGE = re.compile(rb"<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>")


def pages(pdf: bytes) -> list[str]:
    """The text of each page, in their order."""
    objects = {int(number): body for number, body in _OBJECT.findall(pdf)}
    fonts: dict[int, dict[int, str]] = {}
    found = []
    for body in objects.values():
        if not re.search(rb"/Type /Page\b", body):
            continue
        by_name = {}
        for name, number in _FONT.findall(body.split(b"/MediaBox")[0]):
            by_name[name] = fonts.setdefault(int(number), _letters(objects, int(number)))
        contents = re.search(rb"/Contents (\d+) 0 R", body)
        assert contents is not None, "a page has contents"
        found.append("".join(_drawn(_unpacked(objects[int(contents[1])]), by_name)))
    return found


def _unpacked(body: bytes) -> bytes:
    stream = _STREAM.search(body)
    assert stream is not None, "contents and letters are streams"
    return zlib.decompress(stream[1]) if b"/FlateDecode" in body else stream[1]


def _letters(objects: dict[int, bytes], font: int) -> dict[int, str]:
    """Which letters each glyph of a font stands for."""
    number = re.search(rb"/ToUnicode (\d+) 0 R", objects[font])
    assert number is not None, "a font says which letters it draws"
    letters: dict[int, str] = {}
    for block in re.findall(rb"beginbf(char|range)(.*?)endbf", _unpacked(objects[int(number[1])]), re.DOTALL):
        if block[0] == b"char":
            letters |= {int(glyph, 16): _text(text) for glyph, text in _CHARACTER.findall(block[1])}
            continue
        for first, last, text in _RANGE.findall(block[1]):
            for step in range(int(last, 16) - int(first, 16) + 1):
                letters[int(first, 16) + step] = chr(ord(_text(text)) + step)
    return letters


def _text(digits: bytes) -> str:
    return bytes.fromhex(digits.decode()).decode("utf-16-be")


def _drawn(contents: bytes, fonts: dict[bytes, dict[int, str]]) -> Iterator[str]:
    letters: dict[int, str] = {}
    for name, glyphs in _DRAWN.findall(contents):
        if name:
            letters = fonts[name]
            continue
        for at in range(0, len(glyphs), 4):
            yield letters.get(int(glyphs[at : at + 4], 16), "")
