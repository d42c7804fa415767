"""Sources, articles, versions."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from workbench.db.base import Identified, Model, Versioned, index_where, one_of
from workbench.search.models import EntryColumns


class Language(StrEnum):
    """Languages the reader knows."""

    ARABIC = "ar"
    ENGLISH = "en"


class Direction(StrEnum):
    """Writing direction of a text."""

    RTL = "rtl"
    LTR = "ltr"


class Source(Identified, Versioned, Model):
    """Who published: an outlet or agency."""

    __tablename__ = "source"

    name: Mapped[str] = mapped_column(String(200), unique=True)
    created_at: Mapped[datetime]


class Article(Identified, Versioned, Model):
    """A text with provenance. What it says stands in its versions."""

    __tablename__ = "article"
    __table_args__ = (
        Index("ix_article_source_url", "source_id", "url"),
        Index("ix_article_source", "source_id", "id"),
    )

    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"))
    source: Mapped[Source] = relationship(init=False)
    url: Mapped[str | None] = mapped_column(String(2000), default=None)
    copy_of_id: Mapped[int | None] = mapped_column(ForeignKey("article.id"), default=None, index=True)
    """The first article that carried the same text, from another source."""
    copy_of: Mapped["Article | None"] = relationship(init=False, remote_side="Article.id")
    created_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime]


class ArticleVersion(Identified, Model):
    """The text as received at one moment. Immutable: only the details beside the text may be corrected."""

    __tablename__ = "article_version"
    __table_args__ = (
        UniqueConstraint("article_id", "number"),
        index_where("one_current_version", "article_id", where="is_current", unique=True),
        Index("ix_article_version_text_sha256", "text_sha256"),
        index_where("ix_article_version_language", "language", "article_id", where="is_current"),
        one_of("language", Language),
        one_of("direction", Direction),
        CheckConstraint("length(text) > 0", name="text_not_empty"),
    )

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    article: Mapped[Article] = relationship(init=False)
    number: Mapped[int]
    """1 for the first version of an article."""
    is_current: Mapped[bool] = mapped_column(default=True)
    title: Mapped[str] = mapped_column(Text)
    byline: Mapped[str] = mapped_column(String(500), default="")
    published_at: Mapped[datetime | None] = mapped_column(default=None)
    language: Mapped[Language] = mapped_column(String(5))
    direction: Mapped[Direction] = mapped_column(String(3))
    text: Mapped[str] = mapped_column(Text)
    """NFC, line ends `\\n`, otherwise as received. All offsets are code points into it."""
    text_sha256: Mapped[str] = mapped_column(String(64))
    """Of the UTF-8 bytes of `text`."""
    original: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    """The bytes received."""
    original_sha256: Mapped[str] = mapped_column(String(64))
    charset: Mapped[str] = mapped_column(String(40))
    """What `original` was decoded with."""
    received_at: Mapped[datetime]
    received_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))


class TitleEntry(EntryColumns, Model):
    """What an article is found by (`workbench/search`): the title of each of its versions."""

    __tablename__ = "title_entry"

    article_version_id: Mapped[int] = mapped_column(
        ForeignKey("article_version.id"), primary_key=True, default=None
    )
    article_version: Mapped[ArticleVersion] = relationship()
