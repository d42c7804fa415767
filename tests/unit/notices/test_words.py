"""Every kind of notice has its sentence, in both languages, with the names in it isolated."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from workbench.desk.notice_digest.letters import Language, language_of
from workbench.desk.notice_list.telling import Told
from workbench.desk.notice_list.words import sentence
from workbench.notices.forms import KINDS
from workbench.notices.models import NoticeKind

NOW = datetime(2026, 11, 25, tzinfo=UTC)


def speaking(code: str) -> Language:
    reader: Any = SimpleNamespace(interface_language=code)
    return language_of(reader)


def said(told: Told, code: str) -> str:
    language = speaking(code)
    return sentence(told, language.gettext, language.ngettext)


@pytest.mark.parametrize("kind", list(NoticeKind))
@pytest.mark.parametrize("number", [1, 2, 3, 11, 100])
def test_a_kind_is_worded_in_both_languages(kind: NoticeKind, number: int) -> None:
    told = Told(kind, NOW, "/", number=number, by="Lina", place="الوادي")
    english, arabic = said(told, "en"), said(told, "ar")
    assert english != arabic
    for words in (english, arabic):
        assert "%" not in words
        for name in ("Lina", "الوادي"):
            assert name not in words or f"\u2068{name}\u2069" in words


def test_a_note_that_may_not_be_read_yet_is_nobodys() -> None:
    told = Told(NoticeKind.MENTIONED, NOW, "/", by=None, place="Valley")
    assert said(told, "en").startswith("You are mentioned in a note on the story \u2068Valley\u2069.")


def test_every_kind_can_be_chosen() -> None:
    assert set(KINDS) == set(NoticeKind)


def test_each_language_has_its_direction() -> None:
    assert (speaking("en").direction, speaking("ar").direction) == ("ltr", "rtl")
