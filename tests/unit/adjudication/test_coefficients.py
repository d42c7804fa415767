"""Agreement figures against the worked examples of their authors, and against independent libraries."""

import random
from collections.abc import Sequence

import krippendorff
import numpy as np
import pytest
from nltk.metrics.agreement import AnnotationTask

from workbench.adjudication import coefficients
from workbench.adjudication.coefficients import TooLittle, Unit

# Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), example C: four observers, twelve units,
# data missing. Nominal 0.743, ordinal 0.815.
OBSERVERS = {
    "A": "1 2 3 3 2 1 4 1 2 . . .",
    "B": "1 2 3 3 2 2 4 1 2 5 . 3",
    "C": ". 3 3 3 2 3 4 2 2 5 1 .",
    "D": "1 2 3 3 2 4 4 1 2 5 1 .",
}
# Fleiss 1971, table 1 as retold in his 1981 book: how many of 14 raters put each of ten subjects into each of
# five categories. Kappa 0.210.
FLEISS = [
    (0, 0, 0, 0, 14),
    (0, 2, 6, 4, 2),
    (0, 0, 3, 5, 6),
    (0, 3, 9, 2, 0),
    (2, 2, 8, 1, 1),
    (7, 7, 0, 0, 0),
    (3, 2, 6, 3, 0),
    (2, 5, 3, 2, 2),
    (6, 5, 2, 1, 0),
    (0, 2, 2, 3, 7),
]
RANKS = {str(number): number for number in range(1, 6)}


def by_unit(observers: dict[str, str]) -> list[Unit]:
    columns = zip(*(values.split() for values in observers.values()), strict=True)
    return [
        {name: value for name, value in zip(observers, column, strict=True) if value != "."}
        for column in columns
    ]


def made_up(seed: int, *, raters: int, units: int) -> list[Unit]:
    """Judgements that mostly agree, some missing."""
    draw = random.Random(seed)
    made: list[Unit] = []
    for _ in range(units):
        truth = draw.randint(1, 5)
        given = {
            f"r{rater}": str(min(5, max(1, truth + draw.choice((0, 0, 0, 1, -1, 2)))))
            for rater in range(raters)
            if draw.random() > 0.2
        }
        made.append(given)
    return made


def as_matrix(units: Sequence[Unit], raters: int) -> np.ndarray:
    return np.array([[float(unit.get(f"r{rater}", "nan")) for unit in units] for rater in range(raters)])


def test_alpha_of_the_textbook() -> None:
    units = by_unit(OBSERVERS)
    nominal = coefficients.krippendorffs_alpha(units)
    ordinal = coefficients.krippendorffs_alpha(units, ranks=RANKS)
    assert nominal.value == pytest.approx(0.743, abs=0.0005)
    assert ordinal.value == pytest.approx(0.815, abs=0.0005)
    assert (nominal.units, nominal.left_out) == (11, 1)


def test_fleiss_kappa_of_its_author() -> None:
    units: list[Unit] = [
        {f"{category}-{n}": str(category) for category, many in enumerate(row) for n in range(many)}
        for row in FLEISS
    ]
    assert coefficients.fleiss_kappa(units, 14).value == pytest.approx(0.210, abs=0.0005)


def test_cohens_kappa_of_a_table_worked_by_hand() -> None:
    # 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: observed 0.7, by chance 0.5.
    table = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15
    kappa = coefficients.cohens_kappa([{"a": one, "b": other} for one, other in table], "a", "b")
    assert kappa.value == pytest.approx(0.4)


@pytest.mark.parametrize("seed", range(5))
def test_alpha_is_that_of_an_independent_library(seed: int) -> None:
    units = made_up(seed, raters=4, units=60)
    matrix = as_matrix(units, 4)
    nominal = krippendorff.alpha(matrix, value_domain=[1, 2, 3, 4, 5], level_of_measurement="nominal")
    ordinal = krippendorff.alpha(matrix, value_domain=[1, 2, 3, 4, 5], level_of_measurement="ordinal")
    assert coefficients.krippendorffs_alpha(units).value == pytest.approx(nominal, abs=1e-9)
    assert coefficients.krippendorffs_alpha(units, ranks=RANKS).value == pytest.approx(ordinal, abs=1e-9)


@pytest.mark.parametrize("seed", range(5))
def test_cohens_kappa_is_that_of_an_independent_library(seed: int) -> None:
    units = [unit for unit in made_up(seed, raters=2, units=80) if len(unit) == 2]
    rows = [(rater, number, level) for number, unit in enumerate(units) for rater, level in unit.items()]
    theirs = AnnotationTask(data=rows).kappa()
    assert coefficients.cohens_kappa(units, "r0", "r1").value == pytest.approx(theirs)


def test_percent_agreement_counts_pairs_of_reviewers() -> None:
    units: list[Unit] = [{"a": "true", "b": "true", "c": "false"}] * 10
    assert coefficients.percent_agreement(units).value == pytest.approx(1 / 3)


def test_the_interval_holds_the_value_and_narrows_with_more_claims() -> None:
    few = coefficients.krippendorffs_alpha(made_up(1, raters=3, units=30))
    many = coefficients.krippendorffs_alpha(made_up(1, raters=3, units=600))
    for found in (few, many):
        assert found.low is not None
        assert found.value is not None
        assert found.high is not None
        assert found.low < found.value < found.high
    assert many.high - many.low < few.high - few.low  # type: ignore[operator]  # asserted above


def test_the_same_reviews_give_the_same_interval() -> None:
    units = made_up(2, raters=3, units=40)
    assert coefficients.krippendorffs_alpha(units) == coefficients.krippendorffs_alpha(units)


def test_nine_claims_are_too_few_to_say() -> None:
    units: list[Unit] = [{"a": "true", "b": "false"}] * 9
    found = coefficients.krippendorffs_alpha(units)
    assert (found.value, found.missing, found.units) == (None, TooLittle.FEW, 9)


def test_one_level_for_everything_has_no_coefficient() -> None:
    units: list[Unit] = [{"a": "false", "b": "false"}] * 20
    for found in (
        coefficients.krippendorffs_alpha(units),
        coefficients.krippendorffs_alpha(units, ranks={"false": 5}),
        coefficients.cohens_kappa(units, "a", "b"),
        coefficients.fleiss_kappa(units, 2),
    ):
        assert (found.value, found.missing) == (None, TooLittle.NO_VARIATION)


def test_claims_that_cannot_be_used_are_counted() -> None:
    judged = {"a": "true", "b": "false"}
    units: list[Unit] = [*[judged] * 12, *[{"a": "true"}] * 3, {"a": "unproven", "b": "true"}]
    assert coefficients.krippendorffs_alpha(units).left_out == 3
    assert coefficients.krippendorffs_alpha(units, ranks={"true": 1, "false": 5}).left_out == 4
    assert coefficients.fleiss_kappa(units, 2).left_out == 3
    assert coefficients.cohens_kappa(units, "a", "c").left_out == 16


def test_a_near_miss_costs_less_by_order() -> None:
    near = [{"a": str(n % 5 + 1), "b": str(min(5, n % 5 + 2))} for n in range(40)]
    nominal = coefficients.krippendorffs_alpha(near).value
    ordinal = coefficients.krippendorffs_alpha(near, ranks=RANKS).value
    assert nominal is not None
    assert ordinal is not None
    assert ordinal > nominal
