"""Claims in tests as answering hears them: a text that the reader has read, all of it one claim."""

from datetime import datetime

from workbench.language import read
from workbench.stories.answering import Heard


def heard(text: str, claimant: str | None = None, *, published_at: datetime | None = None) -> Heard:
    """What the reader finds in a text, as rows of the database would have kept it."""
    passages = read(text, published_at=published_at)
    dates = [one.as_json() for passage in passages for one in passage.dates]
    return Heard(
        quote=text,
        claimant=claimant,
        text=text,
        spans=[(0, len(text))],
        figures=[one.as_json() for passage in passages for one in passage.figures],
        dates=dates,
        passage_dates=dates,
        names=[one.as_json() for passage in passages for one in passage.names],
        published_at=published_at,
    )
