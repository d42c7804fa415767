"""Which figures are given of which claims, and what each leaves out."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from workbench.adjudication import figures
from workbench.adjudication.coefficients import Unit
from workbench.adjudication.figures import Judged, LeftOut, Measure

RANKS = {"true": 1, "mixed": 3, "false": 5}
ANA, BEN, CARL = 1, 2, 3


def judged(
    verdicts: dict[int, str],
    *,
    claim: int = 1,
    queue: int = 1,
    day: int = 2,
    readings: Mapping[int, Unit] | None = None,
) -> Judged:
    at = datetime(2023, 10, day, 12, tzinfo=UTC)
    return Judged(claim=claim, queue=queue, judged_at=at, verdicts=verdicts, readings=readings or {})


def test_two_people_get_cohens_kappa_and_more_get_fleiss() -> None:
    two = [{ANA: "true", BEN: "false"}] * 12
    three = [{ANA: "true", BEN: "false", CARL: "false"}] * 12
    assert [each.measure for each in figures.figures_of(two, RANKS)][1] is Measure.COHEN
    assert [each.measure for each in figures.figures_of(three, RANKS)][1] is Measure.FLEISS


def test_without_claims_there_is_no_figure_but_a_reason() -> None:
    for figure in figures.figures_of([], RANKS):
        assert figure.coefficient.value is None
        assert figure.coefficient.missing == "few"


def test_each_figure_says_what_it_left_out_and_why() -> None:
    units = [{ANA: "true", BEN: "false"}] * 6 + [{ANA: "true", BEN: "true"}] * 6
    units += [{ANA: "ambiguous", BEN: "true"}, {ANA: "true"}]
    found = {each.measure: each for each in figures.figures_of(units, RANKS)}
    assert found[Measure.PERCENT].coefficient.left_out == 1
    assert found[Measure.PERCENT].left_out_because is LeftOut.SINGLE
    assert found[Measure.ORDINAL_ALPHA].coefficient.left_out == 2
    assert found[Measure.ORDINAL_ALPHA].left_out_because is LeftOut.OFF_THE_ORDER


def test_fleiss_takes_the_usual_number_of_reviewers() -> None:
    units = [{ANA: "true", BEN: "false", CARL: "true"}] * 11 + [{ANA: "true", BEN: "true"}]
    fleiss = next(each for each in figures.figures_of(units, RANKS) if each.measure is Measure.FLEISS)
    assert (fleiss.coefficient.units, fleiss.coefficient.left_out) == (11, 1)


def test_readings_are_units_of_their_own() -> None:
    one = judged({ANA: "true", BEN: "true"}, readings={7: {ANA: "true", BEN: "false"}, 8: {ANA: "mixed"}})
    assert figures.verdict_units([one]) == [{ANA: "true", BEN: "true"}]
    assert figures.reading_units([one]) == [{ANA: "true", BEN: "false"}, {ANA: "mixed"}]


def test_a_claim_counts_in_each_of_its_stories_and_in_none() -> None:
    first, second = judged({}, claim=1), judged({}, claim=2)
    assert figures.by_story([first, second], {1: [5, 6]}) == {5: [first], 6: [first]}


def test_weeks_begin_on_monday_and_come_in_order() -> None:
    sunday, monday = judged({}, day=8), judged({}, day=9)
    assert figures.by_week([monday, sunday]) == {date(2023, 10, 2): [sunday], date(2023, 10, 9): [monday]}


def test_a_pair_counts_what_both_judged_and_leaves_out_what_only_one_did() -> None:
    claims = [judged({ANA: "true", BEN: "true"})] * 10
    claims += [judged({ANA: "true", CARL: "false"}), judged({CARL: "true"})]
    found = figures.pairs(figures.verdict_units(claims))
    assert set(found) == {(ANA, BEN), (ANA, CARL)}
    cohen = figures.of_pair(found[ANA, BEN], RANKS)[-1]
    assert cohen.measure is Measure.COHEN
    assert (cohen.coefficient.units, cohen.coefficient.left_out) == (10, 1)
    assert cohen.left_out_because is LeftOut.NOT_BOTH
    percent = figures.of_pair(found[ANA, BEN], RANKS)[0]
    assert percent.left_out_because is LeftOut.NOT_BOTH
