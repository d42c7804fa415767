"""A document tells each voice once."""

from tests.unit.stories.grids import make_grid, make_source, make_version
from workbench.desk.story_report.answers import Answered, answered
from workbench.stories import timelines
from workbench.stories.answering import Structure


def told(*structures: Structure, copies: dict[int, str]) -> list[Answered]:
    versions = [make_version(number, make_source(number)) for number in range(1, len(structures) + 1)]
    row = make_grid(versions, dict(enumerate(structures, start=1)), copies=copies).rows[0]
    return answered(row, timelines.of_row(row, {}))


def names(answers: list[Answered]) -> list[list[str]]:
    return [[entry.source.name for entry in answer.entries] for answer in answers]


def test_a_copy_stands_with_its_origin_and_in_no_relation_to_it() -> None:
    words = Structure(words="At night.")
    answers = told(words, words, Structure(words="At noon."), copies={2: "Source 1"})
    assert names(answers) == [["Source 1", "Source 2"], ["Source 3"]]
    assert [line.sources for answer in answers for line in answer.lines] == [["Source 3"], ["Source 1"]]


def test_a_copy_whose_origin_is_silent_stands_alone() -> None:
    words = Structure(words="At night.")
    assert names(told(words, words, copies={1: "Agency", 2: "Agency"})) == [["Source 1"], ["Source 2"]]


def test_figures_come_first_by_their_numbers() -> None:
    figure = Structure(words="5", value=5, unit="killed", bound="=")
    answers = told(Structure(words="Many."), figure, figure, copies={3: "Source 2"})
    assert names(answers) == [["Source 2", "Source 3"], ["Source 1"]]
    assert [answer.figure and answer.figure.number for answer in answers] == [1, None]
