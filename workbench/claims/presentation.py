"""A claim as the API shows it everywhere (DESIGN §5.2), many at once without a query for each."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, load_only

from workbench.articles.models import Article, ArticleVersion, Source
from workbench.audit.services import Actor
from workbench.claims import queries
from workbench.claims.models import Claim, ClaimFlag, ClaimSpan, FlagDecision, Reading

Body = dict[str, Any]

_ARTICLES = (
    select(ArticleVersion.id, ArticleVersion.number, ArticleVersion.title, Article.public_id, Source.name)
    .join(Article, Article.id == ArticleVersion.article_id)
    .join(Source, Source.id == Article.source_id)
    .where(ArticleVersion.id.in_(bindparam("versions", expanding=True)))
)
"""Columns and not rows: a version is its whole text."""

SHOWN = load_only(
    Claim.public_id,
    Claim.version,
    Claim.article_version_id,
    Claim.state,
    Claim.layer,
    Claim.quote,
    Claim.text,
    Claim.language,
    Claim.direction,
    Claim.claimant,
    Claim.check_worthiness,
    raiseload=True,
)
"""For a list of claims that reads no more of each than is shown: the half of a row that it leaves is the dearer."""


def claim_body(session: Session, claim: Claim, *, person: Actor | None = None, blind: bool = False) -> Body:
    """One claim; see `claim_bodies`."""
    return claim_bodies(session, [claim], person=person, blind={claim.id} if blind else ())[0]


def claim_bodies(
    session: Session,
    claims: Iterable[Claim],
    *,
    person: Actor | None = None,
    blind: Collection[int] = (),
    articles: Mapping[int, Body] | None = None,
) -> list[Body]:
    """Many claims, in their order.

    `blind`: numbers of claims whose other reviewers' work `person` may not see (DESIGN §4.7). Of these, only
    the reader's and the person's own readings are shown, and every flag as if nobody had decided on it.
    `articles`: where they stand, by the number of the article's version, for a caller who has read that.
    """
    listed = list(claims)
    extents = queries.extents_by_claim(session, listed)
    flags = queries.flags_by_claim(session, listed)
    readings = queries.readings_by_claim(session, listed)
    articles = articles or _articles(session, listed)
    return [
        _body(
            claim,
            articles[claim.article_version_id],
            extents.get(claim.id, []),
            shown_flags(flags.get(claim.id, []), blind=claim.id in blind),
            shown_readings(readings.get(claim.id, []), person=person, blind=claim.id in blind),
        )
        for claim in listed
    ]


def shown_flags(flags: Sequence[ClaimFlag], *, blind: bool) -> list[ClaimFlag]:
    """The flags that stand; where decisions are hidden, all of them."""
    return [flag for flag in flags if blind or flag.decision != FlagDecision.DISMISSED]


def shown_readings(
    readings: Sequence[Reading], *, person: Actor | None, blind: bool, begun_by: int | None = None
) -> list[Reading]:
    """The readings a person may see; where others' work is hidden, the reader's and their own. `begun_by` wrote the
    draft that the person goes on with, and added readings to it."""
    theirs = {None, None if person is None else person.id, begun_by}
    return [reading for reading in readings if not blind or reading.created_by_id in theirs]


def span_body(span: ClaimSpan) -> Body:
    """A span with its W3C selectors."""
    return {
        "start": span.start,
        "end": span.end,
        "exact": span.exact,
        "prefix": span.prefix,
        "suffix": span.suffix,
    }


def _body(
    claim: Claim,
    article: Body,
    extents: Sequence[tuple[int, int]],
    flags: Sequence[ClaimFlag],
    readings: Sequence[Reading],
) -> Body:
    return {
        "id": str(claim.public_id),
        "version": claim.version,
        "state": claim.state,
        "layer": claim.layer,
        "quote": claim.quote,
        "text": claim.text,
        "language": claim.language,
        "direction": claim.direction,
        "spans": [list(extent) for extent in extents],
        "claimant": claim.claimant,
        "check_worthiness": claim.check_worthiness,
        "flags": list(dict.fromkeys(str(flag.code) for flag in flags)),
        "readings": [{"id": str(reading.public_id), "text": reading.text} for reading in readings],
        "article": article,
    }


def _articles(session: Session, claims: Sequence[Claim]) -> dict[int, Body]:
    """Where claims stand, by the number of the article's version."""
    numbers = list({claim.article_version_id for claim in claims})
    return {
        number: {"id": str(public_id), "version": version, "title": title, "source": source}
        for at in range(0, len(numbers), 500)
        for number, version, title, public_id, source in session.execute(
            _ARTICLES, {"versions": numbers[at : at + 500]}
        )
    }
