"""Random edits of real sentences: no claim is anchored wrongly, and none that stands untouched is lost."""

import random

import pytest

from workbench.claims.carrying import Comparison, Fate, Reading, Standing
from workbench.claims.models import FateKind
from workbench.language import read
from workbench.language.model import Passage
from workbench.text.alignment import Passages, align
from workbench.text.languages import Language
from workbench.text.selectors import Span

TEAMS = [
    "Team Alpha won the cup in 2020 and its captain thanked 300 supporters.",
    "Team Beta won the cup in 2021 and its captain thanked 300 supporters.",
    "The stadium holds 40,000 people.",
    'The coach said that "the ground was wet on Sunday".',
    "He added that five players were injured.",
    "Police detained 12 people after the match, the ministry said.",
]
VILLAGES = [
    "أعلنت الوزارة مقتل خمسة مدنيين في قصف الثلاثاء.",
    "وقال المتحدث باسم الجيش إن القوات سيطرت على المعبر يوم الاثنين.",
    "وأضاف أن 12 جنديا أصيبوا في الهجوم.",
    "وقال المتحدث باسم الحكومة إن القوات خسرت المعبر يوم الاثنين.",
    "وأُخليت ثلاث قرى قرب الحدود ليلا.",
    "ووصلت 40 شاحنة إلى المدينة الأربعاء.",
]


def compared(old: str, new: str, language: Language) -> tuple[Comparison, list[tuple[Standing, Passage]]]:
    before, after = read(old, language=language), read(new, language=language)

    def reading(text: str, passages: list[Passage]) -> Reading:
        return Reading(
            Passages(text, [Span(one.start, one.end) for one in passages]),
            [(one.reported, one.claimant if one.reported else None) for one in passages],
        )

    first, second = reading(old, before), reading(new, after)
    drafts = {(str(one.layer), one.spans): one for passage in after for one in passage.claims}
    claims = [
        (Standing(one.spans, one.layer, one.claimant, [link.as_json() for link in one.chain]), passage)
        for passage in before
        for one in passage.claims
    ]
    return Comparison(first, second, align(first.passages, second.passages), drafts), claims


def fates(old: str, new: str, language: Language) -> list[tuple[Standing, Passage, Fate]]:
    comparison, claims = compared(old, new, language)
    return [(claim, passage, comparison.fate_of(claim)) for claim, passage in claims]


@pytest.mark.parametrize("seed", range(60))
@pytest.mark.parametrize("language", ["ar", "en"])
def test_random_edits_anchor_no_claim_wrongly(language: Language, seed: int) -> None:
    dice = random.Random(seed)
    sentences = list(TEAMS if language == "en" else VILLAGES)
    pool = " ".join(sentences).split()
    edited = [(number, sentence) for number, sentence in enumerate(sentences)]
    for _ in range(dice.randint(1, 3)):
        at = dice.randrange(len(edited))
        number, sentence = edited[at]
        words = sentence.split(" ")
        match dice.randrange(4):
            case 0:
                words[dice.randrange(len(words) - 1)] = dice.choice(pool).strip(".,\"'")
                edited[at] = number, " ".join(words)
            case 1:
                del edited[at]
            case 2:
                edited.insert(at, (-1, "Nothing else is known." if language == "en" else "ولا تفاصيل أخرى."))
            case _:
                edited.insert(dice.randrange(len(edited)), edited.pop(at))
    old = "\n\n".join(sentences)
    new = "\n\n".join(sentence for _, sentence in edited)

    for claim, passage, fate in fates(old, new, language):
        number = sentences.index(passage.text)
        if fate.kind is FateKind.CARRIED:
            assert [new[s.start : s.end] for s in fate.spans] == [old[s.start : s.end] for s in claim.spans]
            heir = new[: fate.spans[0].start].count("\n\n")
            assert edited[heir][0] == number or edited[heir][1] == sentences[number]
        untouched = (number, sentences[number]) in edited
        if untouched and new.count(passage.text) == 1 and not passage.reported:
            assert fate.kind is FateKind.CARRIED


def test_words_put_into_another_mouth_by_the_sentence_before_are_changed() -> None:
    old = "\n\n".join(VILLAGES[1:3])
    new = old.replace("باسم الجيش", "باسم الحكومة")
    kinds = {fate.kind for _, passage, fate in fates(old, new, "ar") if "12" in passage.text}
    assert kinds == {FateKind.CHANGED}


def test_a_claim_is_carried_within_a_sentence_that_changed_elsewhere() -> None:
    old = "Five people were killed in the raid, and the army closed the road to the border."
    new = "Five people were killed in the raid, and the army reopened the road to the border."
    carried, changed = [fate for _, _, fate in fates(old, new, "en")]
    assert (carried.kind, carried.around) == (FateKind.CARRIED, True)
    assert changed.kind is FateKind.CHANGED
