"""An article that was read, and its claims by their words."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from sqlalchemy import select

from tests.factories.claims import ARABIC, read_version
from workbench.articles.models import ArticleVersion
from workbench.claims.models import Claim, Layer
from workbench.db.sessions import Database


@dataclass(frozen=True)
class Desk:
    """Looks into the database as the pages' readers cannot."""

    database: Database

    def article(self, text: str = ARABIC, *, source: str = "صوت الوادي", url: str | None = None) -> str:
        """Receive and read a text; the address of its page."""
        with self.database.writing() as session:
            version: ArticleVersion = read_version(session, text, source=source, url=url)
            session.commit()
            return f"/articles/{version.article.public_id}"

    def claim(self, words: str, layer: Layer = Layer.CONTENT) -> Claim:
        """The newest claim of a layer that holds some words."""
        query = select(Claim).where(Claim.quote.contains(words), Claim.layer == layer)
        with self.database.reading() as session:
            return session.scalars(query.order_by(Claim.id.desc()).limit(1)).one()

    def again(self, claim: Claim) -> Claim:
        """The claim as it stands now."""
        with self.database.reading() as session:
            return session.get_one(Claim, claim.id)

    def change(self, what: Callable[..., object], *args: object, **kwargs: object) -> None:
        """Let a service change something meanwhile."""
        with self.database.writing() as session:
            what(session, *args, **kwargs)
            session.commit()


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)
