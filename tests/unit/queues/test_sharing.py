"""Sharing claims out: no database."""

from collections import Counter
from typing import Any

from workbench.queues.sharing import How, Piece, Skip, Taker, share

RANA, OMAR = 1, 2


def pieces(count: int, **facts: Any) -> list[Piece]:
    given: dict[str, Any] = {"language": "ar", "source": 7} | facts
    return [Piece(number=number, **given) for number in range(count)]


def numbers(found: list[Piece], takers: list[Taker], how: How = How.BALANCE) -> Counter[int]:
    return Counter(share(found, takers, how).given.values())


def test_balance_counts_what_is_in_hand_already() -> None:
    assert numbers(pieces(10), [Taker(RANA, in_hand=4), Taker(OMAR)]) == {RANA: 3, OMAR: 7}


def test_in_turn_gives_one_each_whatever_is_in_hand() -> None:
    shares = share(pieces(4), [Taker(RANA, in_hand=9), Taker(OMAR)], How.ROUND_ROBIN)
    assert list(shares.given.values()) == [RANA, OMAR, RANA, OMAR]


def test_in_turn_a_person_passed_over_is_next() -> None:
    found = [*pieces(1, source=8), *pieces(2)]
    found = [Piece(number, each.language, each.source) for number, each in enumerate(found)]
    shares = share(found, [Taker(RANA, avoided=frozenset({8})), Taker(OMAR)], How.ROUND_ROBIN)
    assert list(shares.given.values()) == [OMAR, RANA, OMAR]


def test_by_language_whoever_takes_only_that_one_comes_first() -> None:
    takers = [Taker(RANA), Taker(OMAR, language="ar")]
    assert numbers(pieces(6), takers, How.LANGUAGE) == {OMAR: 6}
    assert numbers(pieces(6), takers) == {RANA: 3, OMAR: 3}


def test_a_full_hand_gets_no_more_and_the_rest_says_so() -> None:
    shares = share(pieces(5), [Taker(RANA, in_hand=1, capacity=3)], How.BALANCE)
    assert len(shares.given) == 2
    assert set(shares.skipped.values()) == {Skip.CAPACITY}


def test_nobody_is_given_what_they_may_not_have() -> None:
    only = [Taker(RANA, language="en")]
    assert set(share(pieces(1), only, How.BALANCE).skipped.values()) == {Skip.LANGUAGE}
    assert set(
        share(pieces(1, source=8), [Taker(RANA, avoided=frozenset({8}))], How.BALANCE).skipped.values()
    ) == {Skip.CONFLICT_OF_INTEREST}
    done = pieces(1, done_with=frozenset({RANA}))
    assert set(share(done, [Taker(RANA)], How.BALANCE).skipped.values()) == {Skip.THEIR_PART}


def test_what_somebody_holds_is_left_with_them() -> None:
    assert set(share(pieces(2, is_free=False), [Taker(RANA)], How.BALANCE).skipped.values()) == {Skip.HELD}


def test_what_came_nearest_is_the_reason() -> None:
    takers = [Taker(RANA, language="en"), Taker(OMAR, capacity=1, in_hand=1)]
    assert set(share(pieces(1), takers, How.BALANCE).skipped.values()) == {Skip.CAPACITY}


def test_who_is_away_is_given_nothing_and_named_before_all_else() -> None:
    takers = [Taker(RANA, is_away=True), Taker(OMAR, capacity=0)]
    shares = share(pieces(1), takers, How.BALANCE)
    assert (shares.given, shares.skipped) == ({}, {0: Skip.AWAY})
    assert numbers(pieces(2), [Taker(RANA, is_away=True), Taker(OMAR)]) == {OMAR: 2}
