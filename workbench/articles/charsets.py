"""Which characters received bytes stand for.

Order: a byte order mark; UTF-16, of which every second byte is one of few; UTF-8, which nothing else looks like
by chance; the two single-byte sets of Arabic, told apart by which of them gives the letters that Arabic is made
of; Latin of the West; at last whatever charset-normalizer makes of it.
"""

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

FALLBACK = "windows-1252"
SAMPLE = 64 * 1024
"""Bytes looked at to tell single-byte sets apart."""

CHOICES = ("utf-8", "utf-16-le", "utf-16-be", "windows-1256", "iso-8859-6", "windows-1252")
"""What a person can choose where the detection went wrong."""

# The longer mark first: UTF-32's little-endian one begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ARABIC_SETS = ("windows-1256", "iso-8859-6")
_ARABIC_LETTERS = re.compile("[\u0621-\u063a\u0641-\u064a]")
_IN_ARABIC_WORDS = re.compile("[\u0621-\u063a\u0641-\u064a]{2,}")
_FREQUENT = re.compile("[اليمنورتبةع]")
"""Two of three letters of any Arabic text are one of these."""
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_LATIN_OR_SIGN = re.compile("[\u00a0-\u024f\u02c6\u02dc\u2010-\u203a\u20ac\u2122]")


class WrongCharset(ValueError):
    """The bytes are not text in the set they were said to be in."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, and the name of the set it was decoded with."""

    text: str
    charset: str


def decode(raw: bytes, charset: str | None = None) -> Decoded:
    """The text of bytes, in the set given or detected. A byte order mark is not part of the text.

    Raises WrongCharset when the bytes do not fit the set, or the set has no such name.
    """
    name = charset or detect(raw)
    for mark, marked in _MARKS:
        if marked == name and raw.startswith(mark):
            raw = raw[len(mark) :]
    try:
        return Decoded(raw.decode(name), name)
    except (UnicodeDecodeError, LookupError):
        raise WrongCharset(name) from None


def detect(raw: bytes) -> str:
    """The name of the set that the bytes are most likely in; they can be decoded with it."""
    for mark, name in _MARKS:
        if raw.startswith(mark) and _fits(raw, name):
            return name
    return _utf_16(raw) or _utf_8(raw) or _arabic(raw) or _western(raw) or _guess(raw)


def detect_from_start(head: bytes) -> str:
    """`detect` for the beginning of something longer, which may end inside a letter."""
    for name in ("utf-8", "utf-16-le", "utf-16-be"):
        whole = codecs.getincrementaldecoder(name)(errors="ignore").decode(head).encode(name)
        # What is left over at the end is at most three bytes; more was not in this set.
        if len(head) - len(whole) <= 3 and detect(whole) == name:
            return name
    return detect(head)


def _fits(raw: bytes, name: str) -> bool:
    try:
        raw.decode(name)
    except (UnicodeDecodeError, LookupError):
        return False
    return True


def _utf_16(raw: bytes) -> str | None:
    """UTF-16 without a mark: the high byte of nearly every sign is that of Latin, Arabic or punctuation."""
    if not raw or len(raw) % 2:
        return None
    sample = raw[:SAMPLE]
    for name, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        letters = high.count(0x00) + high.count(0x06)
        signs = high.count(0x20)
        if letters >= 0.7 * len(high) and letters + signs >= 0.9 * len(high) and _fits(raw, name):
            return name
    return None


def _utf_8(raw: bytes) -> str | None:
    return "utf-8" if _fits(raw, "utf-8") else None


def _arabic(raw: bytes) -> str | None:
    likely = {name: score for name in _ARABIC_SETS if (score := _arabic_score(raw, name)) >= 0.5}
    return max(likely, key=lambda name: likely[name]) if likely else None


def _arabic_score(raw: bytes, name: str) -> float:
    """The share of the most frequent letters among the signs beyond ASCII; 0 where they form no words."""
    if not _fits(raw, name):
        return 0.0
    text = raw[:SAMPLE].decode(name)
    foreign = len(_NOT_ASCII.findall(text))
    in_words = sum(len(word) for word in _IN_ARABIC_WORDS.findall(text))
    if not foreign or in_words < 0.6 * foreign:
        return 0.0
    letters = _ARABIC_LETTERS.findall(text)
    return sum(1 for letter in letters if _FREQUENT.match(letter)) / foreign


def _western(raw: bytes) -> str | None:
    """Windows' Latin, when what is beyond ASCII is rare and gives letters, quotation marks and dashes."""
    sample = raw[:SAMPLE]
    if not _fits(raw, FALLBACK) or sum(byte > 0x7F for byte in sample) > 0.2 * len(sample):
        return None
    foreign = _NOT_ASCII.findall(sample.decode(FALLBACK))
    return FALLBACK if all(_LATIN_OR_SIGN.match(sign) for sign in foreign) else None


def _guess(raw: bytes) -> str:
    found = from_bytes(raw[:SAMPLE]).best()
    if found is not None and _fits(raw, found.encoding):
        return str(found.encoding).replace("_", "-")
    # Every byte means something in this one.
    return FALLBACK if _fits(raw, FALLBACK) else "iso-8859-1"
