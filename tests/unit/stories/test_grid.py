"""What a grid says of its rows."""

from tests.unit.stories.grids import make_grid, make_source, make_version
from workbench.stories.answering import Structure
from workbench.stories.grid import Entry, Grid
from workbench.stories.models import Between, Relation


def _toll(value: float) -> Structure:
    return Structure(words=f"{value:g} killed", value=value, unit="killed", bound="=")


def _relations(grid: Grid, column: int) -> list[tuple[Relation, list[str]]]:
    return [(line.relation, line.sources) for line in grid.rows[0].cells[column].entries[0].lines]


def _across(entry: Entry) -> list[Relation]:
    """How an answer stands to other sources."""
    return [line.relation for line in entry.lines if not line.is_within]


def test_two_articles_of_one_source_share_a_column_and_others_are_silent() -> None:
    one, other = make_source(1), make_source(2)
    versions = [make_version(1, one), make_version(2, one), make_version(3, other)]
    grid = make_grid(versions, {1: _toll(5), 2: _toll(5)})
    assert [column.size for column in grid.columns] == [2, 1]
    assert len(grid.rows[0].claims) == 2
    assert grid.rows[0].cells[1].entries == []
    assert grid.rows[1].claims == []


def test_both_sides_of_a_contradiction_carry_it_however_many_stand_on_one() -> None:
    versions = [make_version(number, make_source(number)) for number in (1, 2, 3)]
    grid = make_grid(versions, {1: _toll(20_000), 2: _toll(30_000), 3: _toll(30_000)})
    assert _relations(grid, 0) == [(Relation.CONTRADICT, ["Source 2", "Source 3"])]
    assert _relations(grid, 1) == [(Relation.CONTRADICT, ["Source 1"]), (Relation.AGREE, ["Source 3"])]
    assert {cell.relation for cell in grid.rows[0].cells} == {Relation.CONTRADICT}
    assert grid.rows[0].cells[0].entries[0].lines[0].between is Between.PUBLISHERS


def test_a_contradiction_is_not_hidden_by_an_answer_that_cannot_be_compared() -> None:
    one, other = make_source(1), make_source(2)
    versions = [make_version(1, one), make_version(2, other), make_version(3, other)]
    grid = make_grid(versions, {1: _toll(5), 2: _toll(50), 3: Structure(words="many")})
    assert _relations(grid, 0) == [(Relation.CONTRADICT, ["Source 2"])]


def test_a_source_that_agrees_once_and_contradicts_once_is_contradicted_by_both_sides() -> None:
    one, other = make_source(1), make_source(2)
    versions = [make_version(1, one), make_version(2, other), make_version(3, other)]
    grid = make_grid(versions, {1: _toll(5), 2: _toll(5), 3: _toll(50)})
    assert _relations(grid, 0) == [(Relation.CONTRADICT, ["Source 2"]), (Relation.AGREE, ["Source 2"])]
    agreeing, contradicting = grid.rows[0].cells[1].entries
    assert _across(agreeing) == [Relation.AGREE]
    assert _across(contradicting) == [Relation.CONTRADICT]


def test_sources_that_give_the_same_two_figures_do_not_contradict_each_other() -> None:
    one, other = make_source(1), make_source(2)
    versions = [make_version(number, one if number < 3 else other) for number in (1, 2, 3, 4)]
    grid = make_grid(versions, {1: _toll(5), 2: _toll(50), 3: _toll(5), 4: _toll(50)})
    told = [relation for entry in grid.rows[0].entries for relation in _across(entry)]
    assert told == [Relation.AGREE] * 4


def test_two_figures_of_one_source_say_how_they_stand_to_each_other() -> None:
    source = make_source(1)
    grid = make_grid([make_version(1, source), make_version(2, source)], {1: _toll(87), 2: _toll(145)})
    for entry, other in zip(grid.rows[0].entries, ("145 killed", "87 killed"), strict=True):
        (line,) = entry.lines
        assert (line.relation, line.is_within) == (Relation.CONTRADICT, True)
        assert [difference.values["other"] for _, difference in line.told] == [other]


def test_a_source_that_says_the_same_twice_does_not_agree_with_itself() -> None:
    source = make_source(1)
    grid = make_grid([make_version(1, source), make_version(2, source)], {1: _toll(5), 2: _toll(5)})
    assert [entry.lines for entry in grid.rows[0].entries] == [[], []]


def test_copies_are_one_voice_and_no_agreement() -> None:
    versions = [make_version(number, make_source(number)) for number in (1, 2, 3)]
    copies = {2: "Source 1", 3: "Source 1"}
    grid = make_grid(versions, {1: _toll(5), 2: _toll(5), 3: _toll(5)}, copies=copies)
    row = grid.rows[0]
    assert (row.publishers, row.voices) == (3, 1)
    assert all(line.told[0][1].is_same_voice for entry in row.entries for line in entry.lines)
    assert [entry.is_copy for entry in row.entries] == [False, True, True]


def test_a_copy_that_changed_a_figure_contradicts_its_origin() -> None:
    versions = [make_version(number, make_source(number)) for number in (1, 2)]
    grid = make_grid(versions, {1: _toll(5), 2: _toll(50)}, copies={2: "Source 1"})
    (line,) = grid.rows[0].cells[1].entries[0].lines
    assert (line.relation, line.told[0][1].code) == (Relation.CONTRADICT, "copy_changed")


def test_an_origin_is_compared_and_its_copies_are_left_out() -> None:
    versions = [make_version(number, make_source(number)) for number in (1, 2, 3)]
    grid = make_grid(versions, {1: _toll(5), 2: _toll(5), 3: _toll(6)}, copies={2: "Source 1"})
    assert _relations(grid, 2) == [(Relation.CONTRADICT, ["Source 1"])]


def test_an_ambiguous_answer_stands_under_its_readings_with_who_fits_them() -> None:
    versions = [make_version(number, make_source(number)) for number in (1, 2, 3)]
    answers = {number: Structure(words="…") for number in (1, 2, 3)}
    grid = make_grid(
        versions,
        answers,
        readings={1: ["Armenia was defeated.", "Azerbaijan was defeated."]},
        texts={2: "Armenia lost the war.", 3: "Armenia lost the second war."},
        copies={3: "Source 2"},
        question="Who was defeated?",
    )
    entry = grid.rows[0].cells[0].entries[0]
    assert [(list(one.fit.sources), one.fit.voices) for one in entry.readings] == [
        (["Source 2", "Source 3"], 1),
        ([], 0),
    ]
    assert entry.relation is Relation.AMBIGUOUS


def test_an_answer_is_ambiguous_without_others_beside_it() -> None:
    grid = make_grid([make_version(1, make_source(1))], {1: Structure(words="…")}, readings={1: ["a", "b"]})
    assert grid.rows[0].cells[0].relation is Relation.AMBIGUOUS
    assert grid.rows_with(Relation.AMBIGUOUS) == [grid.rows[0]]


def test_more_than_five_sources_are_grouped_by_voice() -> None:
    versions = [make_version(number, make_source(number)) for number in range(1, 7)]
    grid = make_grid(versions, {1: _toll(5), 2: _toll(5)}, copies={2: "Source 1", 3: "Source 1"})
    assert [source.name for source in grid.columns[0].sources] == [
        "Source 1",
        "Source 2",
        "Source 3",
    ]
    assert len(grid.columns) == 4
    assert [source.name for source in grid.rows[0].cells[0].silent] == ["Source 3"]
    assert len(make_grid(versions[:5], {}, copies={2: "Source 1"}).columns) == 5
