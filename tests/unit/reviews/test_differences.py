"""What a second person changed."""

from uuid import UUID

from tests.factories.reviews import cited, judgement, page
from workbench.evidence.models import Stance
from workbench.reviews.differences import differences
from workbench.text.word_changes import Stretch, word_changes

READING = UUID(int=1)


def test_the_same_judgement_has_no_differences() -> None:
    assert not differences(judgement(), judgement())


def test_fields_that_changed_are_named_with_both_sides() -> None:
    found = differences(judgement(), judgement("true", readings={READING: "true"}))
    assert [(each.field, each.before, each.after) for each in found.fields] == [
        ("verdict", "false", "true"),
        (f"reading {READING}", None, "true"),
    ]


def test_a_rationale_is_compared_word_by_word() -> None:
    assert word_changes("خسرت أرمينيا حرب 2020", "كسبت أرمينيا حرب 2020 كلها") == [
        Stretch("removed", "خسرت"),
        Stretch("added", "كسبت"),
        Stretch("same", " أرمينيا حرب 2020"),
        Stretch("added", " كلها"),
    ]


def test_evidence_is_compared_with_its_stance() -> None:
    found = differences(
        judgement(evidence=[cited(), cited(evidence=page(2), position=1)]),
        judgement(evidence=[cited(Stance.SUPPORTS, position=4), cited(evidence=page(2), position=0)]),
    )
    assert [len(found.evidence_added), len(found.evidence_removed)] == [1, 1]
