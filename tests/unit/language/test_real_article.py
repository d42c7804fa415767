"""The reader on the article this product was conceived on."""

from collections import Counter
from collections.abc import Sequence

import pytest

from workbench.language import read
from workbench.language.model import Flag, Passage


@pytest.fixture
def passages(real_article: str) -> list[Passage]:
    return read(real_article)


def test_it_has_27_sentences_5_titles_and_headings_and_a_stray_fragment(passages: list[Passage]) -> None:
    kinds = Counter(passage.kind for passage in passages)
    assert kinds == {"sentence": 27, "heading": 4, "title": 1, "fragment": 1}


def test_the_claimant_of_every_reported_sentence_is_right(passages: list[Passage]) -> None:
    reported = [passage.claimant for passage in passages if passage.reported and passage.kind == "sentence"]
    # Apart, so that no six words stand here as they stand in the article.
    region, union = "إقليم ناجورنو كاراباخ", "الاتحاد الأوروبي"
    speakers = ["باشينيان"] * 3 + ["رئيس الوزراء الأرميني"] * 2 + ["مساعد الرئيس الأذربيجاني"] * 2
    speakers += ["الإدارة الرئاسية في أذربيجان"] * 3 + [f"السلطات الانفصالية في {region}"]
    speakers += ["الانفصاليون"] + ["المتحدث باسم الكرملين ديمتري بيسكوف"] * 2
    speakers += ["وزير الخارجية الأميركي أنتوني بلينكن", "مسؤول أميركي"]
    speakers += [f"مسؤول السياسة الخارجية في {union} جوزيب بوريل"] * 2
    speakers += ["فرنسا"] + ["وزارة الخارجية الفرنسية"] * 2
    assert reported == speakers


def test_what_the_article_says_itself_has_no_claimant(passages: list[Passage]) -> None:
    own = [passage for passage in passages if passage.kind == "sentence" and not passage.reported]
    assert len(own) == 6
    assert all(passage.claimant is None for passage in own)


def flags(passages: Sequence[Passage], code: str) -> list[Flag]:
    return [flag for passage in passages for flag in passage.flags if flag.code == code]


def test_only_the_ambiguous_sentence_is_called_ambiguous_in_its_roles(passages: list[Passage]) -> None:
    (flag,) = flags(passages, "ambiguous_roles")
    assert flag.question == "مَن هُزم، وفي أيّ الحربين؟"
    assert len(flag.readings) == 3


def test_the_scope_of_among_them_is_asked_and_the_impossible_reading_left_out(
    passages: list[Passage],
) -> None:
    (flag,) = flags(passages, "ambiguous_scope")
    assert "بينهم" in flag.question
    assert len(flag.readings) == 2
    assert not any("القتلى" in reading for reading in flag.readings)


def test_the_stray_word_and_the_sentence_it_damages_are_flagged(passages: list[Passage]) -> None:
    (flag,) = flags(passages, "fragment")
    assert flag.question == "هل المقصود: مسؤول أميركي؟"
    (trace,) = flags(passages, "translation_trace")
    damaged = next(passage for passage in passages if trace in passage.flags)
    assert damaged.text.endswith("الولايات المتحدة.")


def test_the_unclosed_quotation_is_flagged(passages: list[Passage]) -> None:
    assert len(flags(passages, "unbalanced_quote")) == 1
    (quote,) = [quote for passage in passages for quote in passage.quotes if not quote.closed]
    assert quote


def test_words_nobody_says_of_themselves_are_flagged(passages: list[Passage]) -> None:
    assert len(flags(passages, "not_verbatim")) == 2


def test_spellings_and_relative_dates_are_flagged_once(passages: list[Passage]) -> None:
    for code in ("mixed_spelling", "relative_date", "similar_names"):
        assert len(flags(passages, code)) == 1
    assert not flags(passages, "ambiguous_reference")
    assert not flags(passages, "homograph")


def test_the_dead_and_the_wounded_are_counted(passages: list[Passage]) -> None:
    figures = {(f.value, f.unit, f.bound) for passage in passages for f in passage.figures}
    assert {(5, "killed", ">="), (80, "wounded", "="), (15, "civilian", "="), (2, "war", "=")} <= figures
    assert {(30_000, "killed", "="), (6_500, "killed", "~"), (2020, "year", "=")} <= figures


def test_the_chain_keeps_the_agency_that_carried_a_statement(passages: list[Passage]) -> None:
    chains = [claim.chain for passage in passages for claim in passage.claims]
    carried = [link for chain in chains for link in chain if link.through]
    assert {link.who for link in carried} == {"وكالة الأنباء الأذربيجانية الرسمية", "الولايات المتحدة"}


def test_an_unnamed_official_is_not_named(passages: list[Passage]) -> None:
    links = {link.who: link.named for passage in passages for claim in passage.claims for link in claim.chain}
    assert [who for who, named in links.items() if not named] == ["مسؤول أميركي"]
