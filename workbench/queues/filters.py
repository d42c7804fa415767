"""The filter of queues, lists and claim sets (DESIGN §5.2), as given by people and as kept."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Select, exists, func, literal_column, select
from sqlalchemy.orm import Session

from workbench.articles.models import Article, ArticleVersion, Language, Source
from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim, ClaimFlag, ClaimState, FlagCode
from workbench.errors import N_, DomainError
from workbench.stories.models import Story, StoryArticle

Code = TypeVar("Code", bound=StrEnum)
DATES = ("published_from", "published_to")
NAMES = ("story", "source", "language", "state", "q", "flag", "min_check_worthiness", *DATES)
IDS = ("story_id", "source_id")
LONGEST_SEARCH = 200
UNKNOWN = {
    "story": N_("There is no story called %(value)s."),
    "source": N_("There is no source called %(value)s."),
    "language": N_("The workbench knows no language called %(value)s."),
    "state": N_("There is no state called %(value)s."),
    "flag": N_("There is no flag called %(value)s."),
}


@dataclass(frozen=True)
class ClaimFilter:
    """What a claim must be. Empty fields ask for nothing; several codes of one field mean any of them."""

    story_id: UUID | None = None
    source_id: UUID | None = None
    languages: tuple[Language, ...] = ()
    states: tuple[ClaimState, ...] = ()
    q: str = ""
    flags: tuple[FlagCode, ...] = ()
    min_check_worthiness: float | None = None
    published_from: date | None = None
    """The first day, in UTC, on which the article was published, or received where nobody knows better."""
    published_to: date | None = None
    """The last such day."""

    def as_json(self) -> dict[str, Any]:
        """The form that is kept: ids instead of names, so that a renamed story or source still matches."""
        kept: dict[str, Any] = {
            "story_id": None if self.story_id is None else str(self.story_id),
            "source_id": None if self.source_id is None else str(self.source_id),
            "language": _one_or_list(self.languages),
            "state": _one_or_list(self.states),
            "q": self.q or None,
            "flag": _one_or_list(self.flags),
            "min_check_worthiness": self.min_check_worthiness,
            "published_from": None if self.published_from is None else self.published_from.isoformat(),
            "published_to": None if self.published_to is None else self.published_to.isoformat(),
        }
        return {name: value for name, value in kept.items() if value is not None}


def parse(session: Session, given: Mapping[str, Any]) -> ClaimFilter:
    """The filter that a person or script asked for. Raises DomainError for unknown fields, names and codes."""
    unknown = sorted(set(given) - set(NAMES) - set(IDS))
    if unknown:
        raise DomainError(N_("A filter has no field %(name)s."), field="filter", name=unknown[0])
    return ClaimFilter(
        story_id=_id_of(session, Story, "story", given),
        source_id=_id_of(session, Source, "source", given),
        languages=_codes(Language, "language", given),
        states=_codes(ClaimState, "state", given),
        q=_search(given.get("q")),
        flags=_codes(FlagCode, "flag", given),
        min_check_worthiness=_share(given.get("min_check_worthiness")),
        published_from=_day("published_from", given),
        published_to=_day("published_to", given),
    )


def from_json(kept: Mapping[str, Any]) -> ClaimFilter:
    """The filter that `as_json` made."""
    return ClaimFilter(
        story_id=UUID(kept["story_id"]) if "story_id" in kept else None,
        source_id=UUID(kept["source_id"]) if "source_id" in kept else None,
        languages=_codes(Language, "language", kept),
        states=_codes(ClaimState, "state", kept),
        q=kept.get("q", ""),
        flags=_codes(FlagCode, "flag", kept),
        min_check_worthiness=kept.get("min_check_worthiness"),
        published_from=_day("published_from", kept),
        published_to=_day("published_to", kept),
    )


def in_words(session: Session, wanted: ClaimFilter) -> dict[str, Any]:
    """The filter as people and scripts write it: stories and sources by name."""
    words = wanted.as_json()
    for model, name in ((Story, "story"), (Source, "source")):
        public_id = words.pop(f"{name}_id", None)
        if public_id is not None:
            words[name] = session.scalars(select(model.name).where(model.public_id == UUID(public_id))).one()
    return words


def matching(wanted: ClaimFilter, *, as_they_came: bool = False) -> Select[Claim]:
    """The claims a filter asks for. `as_they_came`: for a page of them in the order of their numbers."""
    query = select(Claim)
    if wanted.states:
        query = query.where(Claim.state.in_(wanted.states))
    if wanted.languages:
        query = query.where(Claim.language.in_(wanted.languages))
    if wanted.min_check_worthiness is not None:
        # A page in the order of numbers stops at its last row; by the index of check-worthiness every match would
        # be found and put in order first. An expression keeps SQLite, which knows no shares, from that.
        worth = Claim.check_worthiness + literal_column("0") if as_they_came else Claim.check_worthiness
        query = query.where(worth >= wanted.min_check_worthiness)
    query = claim_queries.with_words(query, wanted.q)
    if wanted.flags:
        # Decisions on flags do not count here: in blind queues they would tell what others decided.
        flagged = select(ClaimFlag.claim_id).where(
            ClaimFlag.claim_id == Claim.id, ClaimFlag.code.in_(wanted.flags)
        )
        query = query.where(flagged.exists())
    if wanted.source_id is not None:
        of_source = select(ArticleVersion.id).join(Article).join(Source)
        query = query.where(
            Claim.article_version_id.in_(of_source.where(Source.public_id == wanted.source_id))
        )
    published_at = func.coalesce(ArticleVersion.published_at, ArticleVersion.received_at)
    days = []
    if wanted.published_from is not None:
        days.append(published_at >= _midnight(wanted.published_from))
    if wanted.published_to is not None:
        days.append(published_at < _midnight(wanted.published_to) + timedelta(days=1))
    if days:
        query = query.where(exists().where(ArticleVersion.id == Claim.article_version_id, *days))
    if wanted.story_id is not None:
        of_story = (
            select(ArticleVersion.id)
            .join(StoryArticle, StoryArticle.article_id == ArticleVersion.article_id)
            .join(Story, Story.id == StoryArticle.story_id)
        )
        query = query.where(Claim.article_version_id.in_(of_story.where(Story.public_id == wanted.story_id)))
    return query


def _one_or_list(codes: tuple[StrEnum, ...]) -> str | list[str] | None:
    if not codes:
        return None
    values = [code.value for code in codes]
    return values[0] if len(values) == 1 else values


def _id_of(
    session: Session, model: type[Story] | type[Source], name: str, given: Mapping[str, Any]
) -> UUID | None:
    wanted, wanted_id = given.get(name), given.get(f"{name}_id")
    if wanted in (None, "") and wanted_id in (None, ""):
        return None
    if wanted_id not in (None, ""):
        try:
            condition = model.public_id == UUID(str(wanted_id))
        except ValueError:
            raise _unknown(f"{name}_id", wanted_id) from None
    else:
        condition = model.name == str(wanted)
    found = session.scalars(select(model.public_id).where(condition)).one_or_none()
    if found is None:
        raise _unknown(name, wanted_id or wanted)
    return found


def _codes(codes: type[Code], field: str, given: Mapping[str, Any]) -> tuple[Code, ...]:
    value = given.get(field)
    values = value if isinstance(value, list | tuple) else [value]
    found = []
    for each in values:
        if each in (None, ""):
            continue
        try:
            found.append(codes(each))
        except ValueError:
            raise _unknown(field, each) from None
    return tuple(dict.fromkeys(found))


def _search(value: Any) -> str:
    if value is None:
        return ""
    if not isinstance(value, str) or len(value) > LONGEST_SEARCH:
        raise DomainError(N_("Search for at most %(longest)d characters."), field="q", longest=LONGEST_SEARCH)
    return value.strip()


def _day(field: str, given: Mapping[str, Any]) -> date | None:
    value = given.get(field)
    if value in (None, ""):
        return None
    if type(value) is date:
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise DomainError(N_("Write the day as in 2026-11-25."), field=field) from None


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _share(value: Any) -> float | None:
    if value in (None, ""):
        return None
    try:
        share = math.nan if isinstance(value, bool) else float(value)
    except (TypeError, ValueError):
        share = math.nan
    if not 0 <= share <= 1:
        raise DomainError(N_("Check-worthiness is a number between 0 and 1."), field="min_check_worthiness")
    return share


def _unknown(field: str, value: object) -> DomainError:
    return DomainError(UNKNOWN[field.removesuffix("_id")], field=field, value=value)
