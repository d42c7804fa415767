"""Sharing claims out among people: who gets which, and why some are left. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import cycle, islice


class How(StrEnum):
    """How claims are shared out."""

    BALANCE = "balance"
    """The next claim to whoever has the fewest in hand."""
    LANGUAGE = "language"
    """The same, and whoever takes claims in one language only comes first for that language."""
    ROUND_ROBIN = "round_robin"
    """One each in turn, whatever they have in hand."""


class Skip(StrEnum):
    """Why a claim is given to nobody, or not to somebody."""

    HELD = "held"
    THEIR_PART = "their_part"
    """Those named reviewed, skipped or hold it, or opened its reviews."""
    LANGUAGE = "language"
    CONFLICT_OF_INTEREST = "conflict_of_interest"
    CAPACITY = "capacity"
    AWAY = "away"
    MEMBERSHIP = "membership"
    """Nobody named is a member of its queue."""


@dataclass(frozen=True)
class Taker:
    """Somebody who may be given claims."""

    number: int
    language: str | None = None
    avoided: frozenset[int] = frozenset()
    """Sources whose claims they are never given."""
    in_hand: int = 0
    capacity: int | None = None
    is_away: bool = False


@dataclass(frozen=True)
class Piece:
    """A claim to be given."""

    number: int
    language: str
    source: int
    is_free: bool = True
    done_with: frozenset[int] = frozenset()
    """Numbers of the people who may not have it for what they did with it."""


@dataclass
class Shares:
    """What comes of it: the person of each piece, and why the others have none."""

    given: dict[int, int] = field(default_factory=dict)
    skipped: dict[int, Skip] = field(default_factory=dict)


def share(pieces: Sequence[Piece], takers: Sequence[Taker], how: How) -> Shares:
    """Share pieces out in their order. What keeps a piece from everybody is named by what came nearest to a taker:
    being away, then a full hand, a conflict of interest, the language, what they did with it."""
    shares = Shares()
    in_hand = {taker.number: taker.in_hand for taker in takers}
    turn = 0
    for piece in pieces:
        if not piece.is_free:
            shares.skipped[piece.number] = Skip.HELD
            continue
        hindered = {taker.number: hindrance(piece, taker, in_hand[taker.number]) for taker in takers}
        able = [taker for taker in takers if hindered[taker.number] is None]
        if not able:
            shares.skipped[piece.number] = _nearest([each for each in hindered.values() if each])
            continue
        if how is How.ROUND_ROBIN:
            numbers = {taker.number for taker in able}
            waiting = islice(cycle(range(len(takers))), turn, turn + len(takers))
            at = next(place for place in waiting if takers[place].number in numbers)
            taker, turn = takers[at], (at + 1) % len(takers)
        else:
            specialists = [taker for taker in able if taker.language is not None]
            choice = specialists if how is How.LANGUAGE and specialists else able
            taker = min(choice, key=lambda each: in_hand[each.number])
        shares.given[piece.number] = taker.number
        in_hand[taker.number] += 1
    return shares


def hindrance(piece: Piece, taker: Taker, in_hand: int) -> Skip | None:
    """What keeps a piece from a person who has so many in hand; None: nothing."""
    if taker.number in piece.done_with:
        return Skip.THEIR_PART
    if taker.language is not None and piece.language != taker.language:
        return Skip.LANGUAGE
    if piece.source in taker.avoided:
        return Skip.CONFLICT_OF_INTEREST
    if taker.capacity is not None and in_hand >= taker.capacity:
        return Skip.CAPACITY
    if taker.is_away:
        return Skip.AWAY
    return None


def _nearest(hindrances: Sequence[Skip]) -> Skip:
    order = [Skip.AWAY, Skip.CAPACITY, Skip.CONFLICT_OF_INTEREST, Skip.LANGUAGE, Skip.THEIR_PART]
    return min(hindrances, key=order.index, default=Skip.THEIR_PART)
