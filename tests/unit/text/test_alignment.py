"""Old passages in a newer text: found where they are the same, paired where one is clearly nearest, never guessed."""

import random
import re
import time

import pytest

from workbench.text.alignment import Kind, Passages, align
from workbench.text.selectors import Span
from workbench.text.word_changes import word_changes, words_of

VOCABULARY = """market bridge rain soldiers village night council river school hospital border doctor road winter
engineer valley train minister harvest forest"""
NAMES = ["Team Alpha", "Team Beta", "Team Gamma", "Team Delta"]


def passages(*sentences: str) -> Passages:
    text = " ".join(sentences)
    spans: list[Span] = []
    at = 0
    for sentence in sentences:
        spans.append(Span(at, at + len(sentence)))
        at += len(sentence) + 1
    return Passages(text, spans)


def became(old: Passages, new: Passages) -> list[tuple[Kind, tuple[int, ...]]]:
    return [(one.kind, one.places) for one in align(old, new).found]


def test_a_sentence_that_stands_once_is_the_same_wherever_it_went() -> None:
    old = passages("One fell.", "Two rose up.", "Three stood.")
    new = passages("Three stood.", "One fell.", "Two rose up.")
    assert became(old, new) == [(Kind.SAME, (1,)), (Kind.SAME, (2,)), (Kind.SAME, (0,))]


def test_a_sentence_worded_anew_is_paired_between_those_that_stayed() -> None:
    old = passages("One fell.", "At least five people were killed in the raid.", "Three stood.")
    new = passages("One fell.", "At least 25 people were killed in the raid.", "Three stood.")
    assert became(old, new)[1] == (Kind.CHANGED, (1,))


def test_two_equally_near_sentences_are_left_to_a_person() -> None:
    old = passages("Team Alpha won the cup.")
    new = passages("Team Beta won the cup.", "Team Gamma won the cup.")
    assert became(old, new) == [(Kind.UNSURE, (0, 1))]


def test_one_new_sentence_is_not_given_to_either_of_two_old_ones() -> None:
    old = passages("Alpha report: the team won.", "Beta report: the team lost.")
    new = passages("Beta report: the team won.")
    assert {kind for kind, _ in became(old, new)} == {Kind.UNSURE}


def test_what_is_nowhere_is_gone() -> None:
    assert became(passages("One fell.", "Nothing of it."), passages("One fell."))[1] == (Kind.GONE, ())


@pytest.mark.parametrize("seed", range(40))
def test_random_edits_never_anchor_a_sentence_wrongly(seed: int) -> None:
    """ux.md §3.4: unchanged unique sentences all found, at most 5 % edited text at least 95 %, none found wrongly."""
    dice = random.Random(seed)
    words_known = VOCABULARY.split()
    old = [
        f"{dice.choice(NAMES)} {' '.join(dice.choices(words_known, k=dice.randint(4, 14)))} {number}."
        for number in range(60)
    ]
    new: list[tuple[int | None, str]] = []
    for number, sentence in enumerate(old):
        chance = dice.random()
        if chance < 0.05:
            continue
        words = sentence.split(" ")
        if chance < 0.25:
            words[dice.randrange(len(words))] = dice.choice(words_known)
        new.append((number, " ".join(words)))
        if chance > 0.95:
            new.append((None, f"{dice.choice(NAMES)} {' '.join(dice.choices(words_known, k=8))}."))
    if seed % 2:
        new.insert(dice.randrange(len(new)), new.pop(dice.randrange(len(new))))
    texts = [sentence for _, sentence in new]

    found = align(passages(*old), passages(*texts)).found

    for number, one in enumerate(found):
        if one.kind is Kind.SAME:
            assert texts[one.places[0]] == old[number]
            assert new[one.places[0]][0] == number or texts.count(old[number]) == old.count(old[number]) == 1
        if old.count(old[number]) == texts.count(old[number]) == 1:
            assert one.kind is Kind.SAME
    paired = [number for number, one in enumerate(found) if one.kind is Kind.CHANGED]
    assert sum(new[found[number].places[0]][0] != number for number in paired) <= 1  # a person still confirms
    kept = [number for number, _ in new if number is not None]
    sure = [number for number in kept if found[number].kind in (Kind.SAME, Kind.CHANGED)]
    assert len(sure) >= 0.95 * len(kept)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("قُتل خمسة أشخاص", "قُتل خمسةُ أشخاص"),
        ("family 👨‍👩‍👧 here", "family 👨‍👩‍👦 here"),
        ("nothing", ""),
        ("", "all"),
        ("a  b", "a b"),
    ],
)
def test_a_comparison_of_words_holds_both_texts_whole(old: str, new: str) -> None:
    stretches = word_changes(old, new)
    assert "".join(one.text for one in stretches if one.kind != "added") == old
    assert "".join(one.text for one in stretches if one.kind != "removed") == new


def test_no_word_and_no_cluster_is_cut() -> None:
    assert words_of("قُتل 25 👨‍👩‍👧!") == ["قُتل", " ", "25", " ", "👨‍👩‍👧", "!"]
    changed = [one.text for one in word_changes("قُتل خمسة أشخاص", "قُتل خمسةُ أشخاص") if one.kind != "same"]
    assert changed == ["خمسة", "خمسةُ"]


def test_five_million_characters_are_aligned_in_seconds() -> None:
    dice = random.Random(5)
    vocabulary = [f"word{number}" for number in range(20_000)]
    old = [" ".join(dice.choices(vocabulary, k=14)) + "." for _ in range(40_000)]
    new = [re.sub(r"word1\d*", "other", line) if place % 20 == 0 else line for place, line in enumerate(old)]
    before, after = passages(*old), passages(*new)
    assert len(before.text) > 5_000_000

    begun = time.perf_counter()
    found = align(before, after).found

    assert time.perf_counter() - begun < 15
    assert not [number for number, one in enumerate(found) if one.places and one.places[0] != number]
