"""Stories in tests: short articles of several sources, read and gathered."""

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.articles import reception
from workbench.articles import services as article_services
from workbench.articles.models import Article, ArticleVersion, Direction, Language
from workbench.claims.from_reader import inside
from workbench.claims.indexing import write_entry
from workbench.claims.models import Claim, ClaimSpan, Layer
from workbench.claims.search_text import search_text
from workbench.language import read
from workbench.people.models import User
from workbench.stories import services
from workbench.stories.models import Story
from workbench.text.selectors import Span
from workbench.text.selectors import select as selector

PUBLISHED = datetime(2023, 9, 19, 15, 40, tzinfo=UTC)


def article(session: Session, actor: User, *, source: str, text: str, title: str = "") -> Article:
    """An article as it arrives."""
    received = reception.prepare(source=source, title=title, text=text, published_at=PUBLISHED)
    return article_services.receive(session, actor, received).version.article


def version_of(session: Session, of: Article) -> ArticleVersion:
    return session.scalars(
        select(ArticleVersion).where(ArticleVersion.article_id == of.id, ArticleVersion.is_current)
    ).one()


def claim(
    session: Session,
    of: Article,
    quote: str,
    *,
    claimant: str | None = None,
    layer: Layer = Layer.CONTENT,
    text: str | None = None,
) -> Claim:
    """A claim on the first place where its article has these words."""
    version = version_of(session, of)
    start = version.text.index(quote)
    chosen = selector(version.text, Span(start, start + len(quote)))
    made = Claim(
        article_version_id=version.id,
        position=start,
        layer=layer,
        quote=quote,
        text=text or quote,
        language=Language(version.language),
        direction=Direction(version.direction),
        claimant=claimant,
        search_text=search_text(quote, text or quote),
        created_at=PUBLISHED,
    )
    session.add(made)
    session.flush()
    write_entry(session, made)
    session.add(
        ClaimSpan(
            claim=made,
            position=0,
            start=start,
            end=start + len(quote),
            exact=chosen.exact,
            prefix=chosen.prefix,
            suffix=chosen.suffix,
        )
    )
    session.flush()
    return made


def read_figures(session: Session, claim: Claim) -> None:
    """Give a claim what the reader finds in its version: figures, dates, names."""
    version = claim.article_version
    spans = [Span(claim.position, claim.position + len(claim.quote))]
    for passage in read(version.text, published_at=version.published_at):
        for name in ("figures", "dates", "names"):
            found = inside([one.as_json() for one in getattr(passage, name)], spans)
            setattr(claim, name, [*getattr(claim, name), *found])
    session.flush()


def two_tolls(session: Session, actor: User) -> tuple[Story, Claim, Claim]:
    """A story of two sources that give different tolls of the same war."""
    story = services.create_story(session, actor, name="The first war")
    arabic = article(
        session, actor, source="السفح", text="انتهت الحرب الأولى عام 1994. قُتل فيها نحو عشرين ألف شخص."
    )
    english = article(
        session,
        actor,
        source="Lowland Post",
        text="The first war ended in 1994. About 30,000 people died in it.",
    )
    services.add_articles(session, actor, story, [arabic, english])
    return (
        story,
        claim(session, arabic, "قُتل فيها نحو عشرين ألف شخص"),
        claim(session, english, "About 30,000 people died in it"),
    )


def claim_by_public_id(session: Session, public_id: str) -> Claim:
    return session.scalars(select(Claim).where(Claim.public_id == UUID(public_id))).one()
