"""Notes that a grid asks for, and that they are not asked for again."""

from tests.unit.stories.grids import make_grid, make_source, make_version
from workbench.stories.answering import Structure
from workbench.stories.models import Between, Relation
from workbench.stories.suggested_notes import SuggestedNote, from_grid, undecided


def suggested(*figures: float) -> list[SuggestedNote]:
    """What a row suggests in which each source gives a figure."""
    versions = [make_version(number, make_source(number)) for number, _ in enumerate(figures, 1)]
    answers = {
        number: Structure(words=f"{value:g} dead", value=value, unit="killed", bound="=")
        for number, value in enumerate(figures, 1)
    }
    return from_grid(make_grid(versions, answers), [], {})


def test_a_contradiction_is_suggested_with_all_its_claims() -> None:
    (note,) = suggested(5, 50, 50)
    assert (note.relation, note.between) == (Relation.CONTRADICT, Between.PUBLISHERS)
    assert len(note.claims) == 3


def test_what_was_dismissed_does_not_come_back_with_one_more_source_that_says_the_same() -> None:
    (dismissed,) = suggested(5, 50)
    assert undecided(suggested(5, 50, 50), {dismissed.key}) == []


def test_another_figure_is_another_suggestion() -> None:
    (dismissed,) = suggested(5, 50)
    assert len(undecided(suggested(5, 50, 500), {dismissed.key})) == 1


def test_agreement_asks_for_no_note() -> None:
    assert suggested(5, 5) == []
