"""Bytes become text in the character set they were written in."""

import pytest

from workbench.articles import charsets

ARABIC = "قال المتحدث باسم الوزارة إن خمسة أشخاص قُتلوا في القصف، بينهم مدنيون.\nوأضاف أن العدد قد يرتفع."
SHORT_ARABIC = "بيان الرئاسة"
ENGLISH = "The minister’s office said “five people” were killed – among them a café owner."
MIXED = "أعلنت شركة Réseau أن مؤتمر Genève تأجّل إلى الأسبوع المقبل في بيروت."


@pytest.mark.parametrize("charset", ["utf-8", "utf-16-le", "utf-16-be", "windows-1256", "iso-8859-6"])
def test_arabic_is_read_in_every_charset_it_is_written_in(charset: str) -> None:
    text = ARABIC.replace("قُتلوا", "قتلوا")
    assert charsets.decode(text.encode(charset)) == charsets.Decoded(text, charset)


@pytest.mark.parametrize("charset", ["windows-1256", "iso-8859-6"])
def test_two_words_of_arabic_are_enough(charset: str) -> None:
    assert charsets.decode(SHORT_ARABIC.encode(charset)).text == SHORT_ARABIC


def test_arabic_with_french_names_is_windows_1256() -> None:
    text = MIXED.replace("ّ", "")
    assert charsets.decode(text.encode("windows-1256")) == charsets.Decoded(text, "windows-1256")


def test_english_with_typographic_signs_is_windows_1252() -> None:
    assert charsets.decode(ENGLISH.encode("windows-1252")) == charsets.Decoded(ENGLISH, "windows-1252")


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_is_not_part_of_the_text(codec: str) -> None:
    assert charsets.decode(ARABIC.encode(codec)).text == ARABIC


def test_plain_ascii_is_utf_8() -> None:
    assert charsets.detect(b"Five people were killed.") == "utf-8"


def test_bytes_that_do_not_fit_the_charset_named_are_refused() -> None:
    with pytest.raises(charsets.WrongCharset):
        charsets.decode(ARABIC.encode("windows-1256"), "utf-8")
    with pytest.raises(charsets.WrongCharset):
        charsets.decode(b"text", "no-such-set")


def test_any_bytes_can_be_decoded() -> None:
    for raw in (b"", bytes(range(256)), b"\xff\xfe", b"\x81\x8d\x8f\x90\x9d" * 40, b"\xff" * 33):
        charsets.decode(raw)


@pytest.mark.parametrize("name", ["rot13", "hex", "zip"])
def test_codecs_that_are_no_charsets_are_refused(name: str) -> None:
    with pytest.raises(charsets.WrongCharset):
        charsets.decode(b"text", name)
