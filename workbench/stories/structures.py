"""An answer's values as they are kept: in its row of the database, and as plain values beside it."""

import math
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from workbench.errors import N_, DomainError
from workbench.stories.answering import Structure, suggest
from workbench.stories.asking import asked
from workbench.stories.hearing import Ears
from workbench.stories.models import Answer, AsOfOrigin, AsOfPrecision, Bound
from workbench.stories.moments import Moment

LONGEST_UNIT = 60


def of_answer(answer: Answer) -> Structure:
    """The values of an answer as they stand."""
    as_of = None
    if answer.as_of is not None and answer.as_of_origin is not None and answer.as_of_precision is not None:
        as_of = Moment(
            answer.as_of,
            AsOfPrecision(answer.as_of_precision).value,
            AsOfOrigin(answer.as_of_origin).value,
            answer.as_of_words,
        )
    return Structure(
        words=answer.words,
        value=answer.value,
        high=answer.high,
        unit=answer.unit,
        bound=None if answer.bound is None else str(answer.bound),
        as_of=as_of,
        claimant=answer.claimant,
        start=answer.suggestion.get("start"),
    )


def of_answers(answers: Iterable[Answer], ears: Ears) -> dict[tuple[int, int], Structure]:
    """The values of some answers, by the question's and the claim's number.

    For an answer from before values were kept, what the reader makes of it now.
    """
    return {
        (answer.question_id, answer.claim_id): of_answer(answer)
        if answer.words
        else suggest(asked(answer.question.text), ears.heard(answer.claim))
        for answer in answers
    }


def write(row: Answer, structure: Structure) -> None:
    """Keep values in an answer's row."""
    as_of = structure.as_of
    row.words = structure.words
    row.value = structure.value
    row.high = structure.high
    row.unit = structure.unit[:LONGEST_UNIT]
    row.bound = None if structure.bound is None else Bound(structure.bound)
    row.as_of = None if as_of is None else as_of.at
    row.as_of_origin = None if as_of is None else AsOfOrigin(as_of.origin)
    row.as_of_precision = None if as_of is None else AsOfPrecision(as_of.precision)
    row.as_of_words = "" if as_of is None else as_of.words
    row.claimant = structure.claimant


def as_json(structure: Structure) -> dict[str, Any]:
    """An answer's values as plain ones."""
    as_of = structure.as_of
    return {
        "words": structure.words,
        "value": structure.value,
        "high": structure.high,
        "unit": structure.unit,
        "bound": structure.bound,
        "as_of": None if as_of is None else as_of.at.isoformat(),
        "as_of_origin": None if as_of is None else as_of.origin,
        "as_of_precision": None if as_of is None else as_of.precision,
        "as_of_words": "" if as_of is None else as_of.words,
        "claimant": structure.claimant,
        "start": structure.start,
    }


def from_json(kept: Mapping[str, Any]) -> Structure:
    """An answer's values as `as_json` left them."""
    as_of = None
    if kept.get("as_of"):
        as_of = Moment(
            datetime.fromisoformat(kept["as_of"]),
            kept["as_of_precision"],
            kept["as_of_origin"],
            kept["as_of_words"],
        )
    return Structure(
        words=kept["words"],
        value=kept["value"],
        high=kept["high"],
        unit=kept["unit"],
        bound=kept["bound"],
        as_of=as_of,
        claimant=kept["claimant"],
        start=kept["start"],
    )


def require_sound(structure: Structure) -> None:
    """Raise DomainError for values that cannot be."""
    for field, number in (("value", structure.value), ("high", structure.high)):
        if number is not None and not math.isfinite(number):
            raise DomainError(N_("Write a number."), field=field)
    if not structure.words.strip():
        raise DomainError(N_("Write the answer in the words of the article."), field="words")
    if structure.value is None and structure.bound is not None:
        raise DomainError(N_("Without a value there is no bound."), field="bound")
    if structure.value is not None and structure.bound is None:
        raise DomainError(N_("Say how the value is meant: exact, at least, about …"), field="bound")
    if (structure.bound == Bound.RANGE.value) != (structure.high is not None):
        raise DomainError(N_("A range has an upper end, and only a range has one."), field="high")
    if structure.high is not None and structure.value is not None and structure.high <= structure.value:
        raise DomainError(N_("The upper end of the range lies above its lower end."), field="high")
