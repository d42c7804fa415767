"""Sessions: one kind that reads and one kind that writes."""

from sqlalchemy.orm import Session, sessionmaker

from workbench.db.engines import Engines, make_engines


class Database:
    """One database as the application sees it. Commit is the caller's, at the edge, once."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.engines: Engines = make_engines(url)
        self._reading = sessionmaker(self.engines.reading, autoflush=False)
        self._writing = sessionmaker(self.engines.writing, expire_on_commit=False)

    @property
    def is_sqlite(self) -> bool:
        return self.engines.writing.dialect.name == "sqlite"

    def reading(self) -> Session:
        """A session whose transaction the database keeps from writing."""
        return self._reading()

    def writing(self) -> Session:
        """A session for one change. On SQLite it takes the write lock with its first statement."""
        return self._writing()

    def dispose(self) -> None:
        self.engines.dispose()
