"""Reading ahead: while one batch of an import is stored, another process reads the next.

The reader is pure and takes most of an import's time, so it can use the second core. The first, small batch is read
here: short imports need no second process. It ends with the import, and by itself when its parent is killed, since
its end of the pipe then closes.
"""

import gc
import multiprocessing
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from multiprocessing.connection import Connection
from types import TracebackType

from workbench.articles.reception import Received
from workbench.language import Passage, read
from workbench.text.languages import Language

Text = tuple[str, Language, datetime | None]
MANY = 200
"""Texts in one batch from which a second process pays."""


class ReadingAhead:
    """Reads batches of texts, one begun before the last one's passages have been used."""

    def __init__(self) -> None:
        self._begun: list[Text] = []
        self._pipe: Connection | None = None
        self._process: multiprocessing.process.BaseProcess | None = None
        self._batches = 0

    def __enter__(self) -> "ReadingAhead":
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self._pipe is not None and self._process is not None:
            self._pipe.close()
            self._process.terminate()
            self._process.join()
            self._process.close()

    def begin(self, batch: Iterable[Received]) -> None:
        """Begin to read a batch."""
        self._begun = [(one.text, one.language.value, one.published_at) for one in batch]
        self._batches += 1
        if self._batches > 1 and len(self._begun) >= MANY and self._pipe is None:
            self._start()
        if self._pipe is not None and self._begun:
            self._pipe.send(self._begun)

    def passages(self) -> Sequence[Sequence[Passage]]:
        """The passages of the batch begun last, text by text."""
        if self._pipe is None or not self._begun:
            return read_all(self._begun)
        found: Sequence[Sequence[Passage]] = self._pipe.recv()
        return found

    def _start(self) -> None:
        # A process begun anew, not a copy: this one has threads, and connections to the database.
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()


def read_all(batch: Sequence[Text]) -> list[list[Passage]]:
    """The passages of each text."""
    return [read(text, language=language, published_at=moment) for text, language, moment in batch]


def serve(pipe: Connection) -> None:
    """Answer batches with their passages until the other end is closed."""
    gc.disable()  # passages hold no cycles; looking for some would take a fifth of the time
    with suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            pipe.send(read_all(pipe.recv()))
