"""Reading what claims answer and which voice they speak with: from rows to the plain values that the rules take."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.articles.models import ArticleVersion
from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim, ClaimSpan, Passage, PassageKind
from workbench.stories import voices
from workbench.stories.answering import Heard


@dataclass(frozen=True)
class Ears:
    """The passages of some versions, and the spans of some claims in them."""

    passages: Mapping[int, Sequence[Passage]]
    """By the version's number, in order."""
    spans: Mapping[int, Sequence[ClaimSpan]]
    """By the claim's number."""

    def passage_number(self, claim: Claim) -> int | None:
        """Which passage of its version a claim begins in."""
        passages = self.passages.get(claim.article_version_id, ())
        at = bisect_right([passage.start for passage in passages], claim.position) - 1
        return at if 0 <= at < len(passages) and claim.position < passages[at].end else None

    def heard(self, claim: Claim) -> Heard:
        """A claim as answering needs it."""
        passages = self.passages.get(claim.article_version_id, ())
        number = self.passage_number(claim)
        findings = passages[number].findings if number is not None else {}
        version = claim.article_version
        return Heard(
            quote=claim.quote,
            claimant=claim.claimant,
            text=version.text,
            spans=[(span.start, span.end) for span in self.spans.get(claim.id, ())],
            figures=claim.figures or findings.get("figures", ()),
            dates=claim.dates,
            passage_dates=findings.get("dates", ()),
            names=claim.names,
            heading=_heading(passages, number, version.text),
            published_at=version.published_at,
        )


def listen(session: Session, claims: Collection[Claim], versions: Iterable[ArticleVersion] = ()) -> Ears:
    """Read the passages of the claims' versions, and of some more."""
    wanted = {claim.article_version_id for claim in claims} | {version.id for version in versions}
    passages: dict[int, list[Passage]] = {number: [] for number in wanted}
    for passage in session.scalars(
        select(Passage)
        .where(Passage.article_version_id.in_(wanted))
        .order_by(Passage.article_version_id, Passage.position)
    ):
        passages[passage.article_version_id].append(passage)
    return Ears(passages, claim_queries.spans_by_claim(session, claims))


def voices_of(versions: Iterable[ArticleVersion], ears: Ears) -> voices.Voices:
    """The voices of a story's current versions, by the version's number."""
    return voices.find(
        voices.Told(
            article=version.id,
            source=version.article.source.name,
            language=version.language,
            passages=[version.text[one.start : one.end] for one in ears.passages.get(version.id, ())],
            byline=version.byline,
            published_at=version.published_at,
        )
        for version in versions
    )


def _heading(passages: Sequence[Passage], number: int | None, text: str) -> str:
    """The last heading before a passage; a live report writes its hours there."""
    for passage in reversed(passages[: number or 0]):
        if passage.kind == PassageKind.HEADING:
            return text[passage.start : passage.end]
    return ""
