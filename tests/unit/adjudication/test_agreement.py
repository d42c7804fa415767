"""When independent reviews agree."""

from workbench.adjudication.agreement import Opinion, compare


def test_the_same_verdict_agrees() -> None:
    assert compare([Opinion[str]("false"), Opinion[str]("false")]).agree


def test_another_verdict_differs() -> None:
    comparison = compare([Opinion[str]("false"), Opinion[str]("mostly_false")])
    assert comparison.verdict_differs
    assert not comparison.agree


def test_a_reading_judged_differently_differs_even_under_one_verdict() -> None:
    comparison = compare(
        [Opinion("ambiguous", {"a": "true", "b": "false"}), Opinion("ambiguous", {"a": "true", "b": "true"})]
    )
    assert not comparison.verdict_differs
    assert comparison.readings_differ == {"b"}
    assert not comparison.agree


def test_a_reading_that_one_left_out_is_no_difference() -> None:
    comparison = compare([Opinion("false", {"a": "true"}), Opinion("false", {"a": "true", "b": "false"})])
    assert comparison.agree
    assert comparison.readings == {"a": "true", "b": "false"}
    assert compare([Opinion("false", {"a": "true"}), Opinion("false")]).agree


def test_who_judged_no_reading_in_common_settled_on_different_ones() -> None:
    comparison = compare([Opinion("false", {"a": "false"}), Opinion("false", {"b": "false"})])
    assert not comparison.verdict_differs
    assert comparison.readings_differ == {"a", "b"}
    assert comparison.readings == {}


def test_one_review_agrees_with_itself() -> None:
    assert compare([Opinion("true", {"a": "true"})]).agree
