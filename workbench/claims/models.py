"""Passages, claims, spans, flags, readings, lineage."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from workbench.articles.models import ArticleVersion, Direction, Language
from workbench.db.base import Identified, Model, Versioned, one_of, pk
from workbench.search.models import EntryColumns


class PassageKind(StrEnum):
    TITLE = "title"
    HEADING = "heading"
    SENTENCE = "sentence"
    FRAGMENT = "fragment"


class Layer(StrEnum):
    """Is it so, or did they say it."""

    CONTENT = "content"
    ATTRIBUTION = "attribution"


class ClaimState(StrEnum):
    """Where a claim stands (DESIGN §2)."""

    SUGGESTED = "suggested"
    SELECTED = "selected"
    IN_REVIEW = "in_review"
    WAITING = "waiting"
    SECOND_REVIEW = "second_review"
    ADJUDICATION = "adjudication"
    FINAL = "final"
    PUBLISHED = "published"
    CORRECTED = "corrected"
    DISMISSED = "dismissed"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"


class DismissalReason(StrEnum):
    """Why a claim is not worth checking."""

    OPINION = "opinion"
    SATIRE = "satire"
    PREDICTION = "prediction"
    POSITION = "position"
    ATTRIBUTION_ONLY = "attribution_only"
    DUPLICATE = "duplicate"
    ALREADY_CHECKED = "already_checked"


class FlagCode(StrEnum):
    """What the reader noticed (DESIGN §5.3)."""

    AMBIGUOUS_ROLES = "ambiguous_roles"
    AMBIGUOUS_SCOPE = "ambiguous_scope"
    AMBIGUOUS_REFERENCE = "ambiguous_reference"
    HOMOGRAPH = "homograph"
    FRAGMENT = "fragment"
    UNBALANCED_QUOTE = "unbalanced_quote"
    UNATTRIBUTED_QUOTE = "unattributed_quote"
    NOT_VERBATIM = "not_verbatim"
    TRANSLATION_TRACE = "translation_trace"
    UNATTRIBUTED_FIGURE = "unattributed_figure"
    RELATIVE_DATE = "relative_date"
    MIXED_SPELLING = "mixed_spelling"
    SIMILAR_NAMES = "similar_names"


class FlagDecision(StrEnum):
    """What a person made of a machine's flag."""

    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"


class LineageKind(StrEnum):
    """How a successor came to be."""

    EDIT = "edit"
    SPLIT = "split"
    MERGE = "merge"
    NEW_VERSION = "new_version"


class FateKind(StrEnum):
    """What a newer version of an article made of a claim."""

    CARRIED = "carried"
    """Its words stand unchanged: the claim stands in the newer version."""
    CHANGED = "changed"
    VANISHED = "vanished"
    UNSURE = "unsure"
    """Several places fit equally well: a person decides."""
    NEW = "new"


class FateDecision(StrEnum):
    """What a person made of it."""

    CONFIRMED = "confirmed"
    """A claim of the newer version took its place."""
    KEPT = "kept"
    """It stays a claim of the older version."""
    DISMISSED = "dismissed"
    """It was withdrawn."""


class Passage(Model):
    """A run of a version, as the reader cut it."""

    __tablename__ = "passage"
    __table_args__ = (
        UniqueConstraint("article_version_id", "position"),
        one_of("kind", PassageKind),
        CheckConstraint("start_offset >= 0 AND end_offset > start_offset", name="span_forward"),
    )

    id: Mapped[pk] = mapped_column(init=False)
    article_version_id: Mapped[int] = mapped_column(ForeignKey("article_version.id"))
    position: Mapped[int]
    paragraph: Mapped[int]
    """Passages between two line breaks share a number; triage can decide a whole paragraph."""
    kind: Mapped[PassageKind] = mapped_column(String(20))
    start: Mapped[int] = mapped_column("start_offset")
    end: Mapped[int] = mapped_column("end_offset")
    claimant: Mapped[str | None] = mapped_column(Text, default=None)
    reported: Mapped[bool] = mapped_column(default=False)
    findings: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)
    """The reader's quotes, figures, dates and names, as in DESIGN §5.3; offsets into the version text."""


class Claim(Identified, Versioned, Model):
    """Something asserted in a version that can be checked."""

    __tablename__ = "claim"
    __table_args__ = (
        one_of("layer", Layer),
        one_of("state", ClaimState),
        one_of("dismissed_reason", DismissalReason),
        one_of("language", Language),
        one_of("direction", Direction),
        CheckConstraint(
            "(state = 'dismissed') = (dismissed_reason IS NOT NULL)", name="dismissed_with_reason"
        ),
        CheckConstraint("(state = 'waiting') = (waiting_until IS NOT NULL)", name="waiting_until_a_time"),
        CheckConstraint(
            "check_worthiness >= 0 AND check_worthiness <= 1", name="check_worthiness_is_a_share"
        ),
        CheckConstraint("duplicate_of_id <> id", name="not_its_own_duplicate"),
        Index("ix_claim_article_version_position", "article_version_id", "position", "id"),
        Index("ix_claim_state", "state", "id"),
        Index("ix_claim_state_check_worthiness", "state", "check_worthiness", "id"),
        Index("ix_claim_language_state", "language", "state", "id"),
    )

    article_version_id: Mapped[int] = mapped_column(ForeignKey("article_version.id"))
    article_version: Mapped[ArticleVersion] = relationship(init=False, viewonly=True)
    passage_id: Mapped[int | None] = mapped_column(ForeignKey("passage.id"), default=None, index=True)
    passage: Mapped[Passage | None] = relationship(init=False, viewonly=True)
    position: Mapped[int]
    """Order in the version: the start of its first span."""
    layer: Mapped[Layer] = mapped_column(String(20), default=Layer.CONTENT)
    twin_id: Mapped[int | None] = mapped_column(ForeignKey("claim.id"), default=None, unique=True)
    """The other layer of the same quotation; set on both."""
    twin: Mapped["Claim | None"] = relationship(
        init=False, viewonly=True, remote_side="Claim.id", foreign_keys=[twin_id]
    )
    state: Mapped[ClaimState] = mapped_column(String(20), default=ClaimState.SUGGESTED)
    quote: Mapped[str] = mapped_column(Text)
    """The exact words, spans joined with ` … `."""
    text: Mapped[str] = mapped_column(Text)
    """The normalised claim: one sentence that stands without its context."""
    language: Mapped[Language] = mapped_column(String(5))
    direction: Mapped[Direction] = mapped_column(String(3))
    claimant: Mapped[str | None] = mapped_column(Text, default=None)
    """None: the article's own voice."""
    chain: Mapped[list[Any]] = mapped_column(default_factory=list)
    check_worthiness: Mapped[float] = mapped_column(default=0.0)
    reasons: Mapped[list[Any]] = mapped_column(default_factory=list)
    """Parts of the check-worthiness as codes and values; `language.render_reasons` words them."""
    figures: Mapped[list[Any]] = mapped_column(default_factory=list)
    dates: Mapped[list[Any]] = mapped_column(default_factory=list)
    names: Mapped[list[Any]] = mapped_column(default_factory=list)
    reader_version: Mapped[int | None] = mapped_column(default=None)
    search_text: Mapped[str] = mapped_column(Text)
    """Folded quote and text, for search only."""
    triage_marks: Mapped[list[Any]] = mapped_column(default_factory=list)
    """Ticked at triage: public_interest, harm, spread, checkable."""
    triaged_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"), default=None)
    triaged_at: Mapped[datetime | None] = mapped_column(default=None)
    dismissed_reason: Mapped[DismissalReason | None] = mapped_column(String(20), default=None)
    duplicate_of_id: Mapped[int | None] = mapped_column(ForeignKey("claim.id"), default=None, index=True)
    duplicate_of: Mapped["Claim | None"] = relationship(
        init=False, viewonly=True, remote_side="Claim.id", foreign_keys=[duplicate_of_id]
    )
    waiting_until: Mapped[datetime | None] = mapped_column(default=None)
    created_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"), default=None)
    """None: suggested by the reader."""
    created_at: Mapped[datetime]
    withdrawn_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"), default=None)
    withdrawn_at: Mapped[datetime | None] = mapped_column(default=None)
    withdrawn_reason: Mapped[str | None] = mapped_column(Text, default=None)


class ClaimEntry(EntryColumns, Model):
    """What a claim is found by (`workbench/search`). Every claim has one, written with its words."""

    __tablename__ = "claim_entry"

    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), primary_key=True, default=None)
    claim: Mapped[Claim] = relationship()


class ClaimSpan(Model):
    """One run of the version text that a claim stands on, with its W3C TextQuoteSelector."""

    __tablename__ = "claim_span"
    __table_args__ = (
        CheckConstraint("start_offset >= 0 AND end_offset > start_offset", name="span_forward"),
    )

    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), primary_key=True, default=None)
    claim: Mapped[Claim] = relationship()
    position: Mapped[int] = mapped_column(primary_key=True)
    start: Mapped[int] = mapped_column("start_offset")
    end: Mapped[int] = mapped_column("end_offset")
    exact: Mapped[str] = mapped_column(Text)
    prefix: Mapped[str] = mapped_column(Text)
    suffix: Mapped[str] = mapped_column(Text)


class ClaimFlag(Identified, Versioned, Model):
    """Something the reader noticed about a claim, for a person to confirm or dismiss."""

    __tablename__ = "claim_flag"
    __table_args__ = (
        one_of("code", FlagCode),
        one_of("decision", FlagDecision),
        CheckConstraint("(decision = 'suggested') = (decided_at IS NULL)", name="decided_at_a_time"),
        Index("ix_claim_flag_code", "code", "claim_id"),
    )

    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), index=True, default=None)
    claim: Mapped[Claim] = relationship()
    code: Mapped[FlagCode] = mapped_column(String(30))
    start: Mapped[int] = mapped_column("start_offset")
    end: Mapped[int] = mapped_column("end_offset")
    question: Mapped[str] = mapped_column(Text, default="")
    """For the reviewer, in the language of the text."""
    decision: Mapped[FlagDecision] = mapped_column(String(20), default=FlagDecision.SUGGESTED)
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"), default=None)
    decided_at: Mapped[datetime | None] = mapped_column(default=None)


class Reading(Identified, Model):
    """One of several ways to understand a claim as written. Unranked; never deleted."""

    __tablename__ = "reading"
    __table_args__ = (
        UniqueConstraint("claim_id", "position"),
        one_of("language", Language),
        one_of("direction", Direction),
        CheckConstraint("length(text) > 0", name="text_not_empty"),
    )

    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), default=None)
    claim: Mapped[Claim] = relationship()
    position: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    language: Mapped[Language] = mapped_column(String(5))
    direction: Mapped[Direction] = mapped_column(String(3))
    created_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"), default=None)
    """None: suggested by the reader."""
    created_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None] = mapped_column(default=None)


class ClaimLineage(Model):
    """Which claim took the place of which."""

    __tablename__ = "claim_lineage"
    __table_args__ = (
        one_of("kind", LineageKind),
        CheckConstraint("successor_id <> predecessor_id", name="not_its_own_successor"),
    )

    predecessor_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), primary_key=True)
    successor_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), primary_key=True, index=True)
    kind: Mapped[LineageKind] = mapped_column(String(20))


class ClaimFate(Identified, Versioned, Model):
    """What a version's arrival made of a claim, and what a person decided about it."""

    __tablename__ = "claim_fate"
    __table_args__ = (
        UniqueConstraint("claim_id", "to_version_id"),
        Index("ix_claim_fate_to_version_id", "to_version_id", "id"),
        one_of("kind", FateKind),
        one_of("decision", FateDecision),
        CheckConstraint("(kind = 'new') = (from_version_id IS NULL)", name="new_from_nowhere"),
        CheckConstraint("(decision IS NULL) = (decided_at IS NULL)", name="decided_at_a_time"),
        CheckConstraint("decision IS NULL OR kind NOT IN ('carried', 'new')", name="decided_where_in_doubt"),
        CheckConstraint(
            "decision <> 'confirmed' OR successor_id IS NOT NULL", name="confirmed_with_successor"
        ),
    )

    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"))
    claim: Mapped[Claim] = relationship(init=False, viewonly=True, foreign_keys=[claim_id])
    from_version_id: Mapped[int | None] = mapped_column(ForeignKey("article_version.id"), default=None)
    from_version: Mapped[ArticleVersion | None] = relationship(
        init=False, viewonly=True, foreign_keys=[from_version_id]
    )
    """The version before, or an earlier one that kept the claim until its words stood in the text again."""
    to_version_id: Mapped[int] = mapped_column(ForeignKey("article_version.id"))
    to_version: Mapped[ArticleVersion] = relationship(init=False, viewonly=True, foreign_keys=[to_version_id])
    kind: Mapped[FateKind] = mapped_column(String(20))
    spans: Mapped[list[Any]] = mapped_column(default_factory=list)
    """Where the claim stood in the older version, as [start, end]."""
    places: Mapped[list[Any]] = mapped_column(default_factory=list)
    """Passages of the newer version that it may have become, as [start, end]."""
    around: Mapped[bool] = mapped_column(default=False)
    """Carried, while other words of its sentence changed."""
    successor_id: Mapped[int | None] = mapped_column(ForeignKey("claim.id"), default=None)
    """The claim suggested in its place; once confirmed, the one that took it."""
    successor: Mapped[Claim | None] = relationship(init=False, viewonly=True, foreign_keys=[successor_id])
    decision: Mapped[FateDecision | None] = mapped_column(String(20), default=None)
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"), default=None)
    decided_at: Mapped[datetime | None] = mapped_column(default=None)
