"""A story as a document: read at one moment, its parts numbered so that they can name each other."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from workbench.adjudication import queries as adjudication_queries
from workbench.adjudication.models import FinalReading, FinalVerdict
from workbench.articles.models import ArticleVersion
from workbench.claims.models import Claim
from workbench.db import clock
from workbench.desk.story_page.view import StoryView, view_of
from workbench.desk.story_report.answers import Answered, answered
from workbench.desk.story_timeline import view as timeline_view
from workbench.desk.story_timeline.view import Drawn, Words
from workbench.evidence.models import Evidence, Stance
from workbench.exports import queries as export_queries
from workbench.people.models import User
from workbench.queues.filters import ClaimFilter
from workbench.reviews import queries as review_queries
from workbench.stories.grid import Row
from workbench.stories.models import ConsistencyNote, Story

MOST_CHECKS = 500
"""Verdicts that a report tells; a claim set holds them all."""
_UNKNOWN = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Stretch:
    """From the first moment to the last."""

    first: datetime
    last: datetime


@dataclass(frozen=True)
class Cited:
    """A piece of evidence by its number in the list of sources."""

    number: int
    stance: Stance


@dataclass(frozen=True)
class Check:
    """A claim with what we hold of it."""

    number: int
    verdict: FinalVerdict
    readings: Sequence[FinalReading]
    reviews: int
    """How many it rests on."""
    cited: Sequence[Cited]
    withheld: int
    """Pieces of evidence that are protected."""


@dataclass(frozen=True)
class Part:
    """One question."""

    row: Row
    answers: Sequence[Answered]
    drawn: Sequence[Drawn]
    held: Sequence[Check]
    notes: Sequence[int]
    """Their numbers."""


@dataclass(frozen=True)
class Note:
    """A consistency note."""

    number: int
    note: ConsistencyNote
    claims: Sequence[Claim]
    cited: Sequence[Cited]
    withheld: int


@dataclass(frozen=True)
class Report:
    at: datetime
    seen: StoryView
    versions: Mapping[int, ArticleVersion]
    """Every version that the report quotes, by its number in the list of sources."""
    evidence: Mapping[int, Evidence]
    """By its number in the list of sources."""
    parts: Sequence[Part]
    checks: Sequence[Check]
    more_checks: bool
    notes: Sequence[Note]
    claims_withheld: int
    """Claims that wait for independent reviews."""
    published: Stretch | None
    figures: Stretch | None
    """For which hours the answers hold."""

    @property
    def story(self) -> Story:
        return self.seen.story

    @property
    def evidence_withheld(self) -> int:
        return sum(check.withheld for check in self.checks) + sum(note.withheld for note in self.notes)

    @property
    def by_method(self) -> dict[str, int]:
        """How many verdicts became final in which way."""
        found: dict[str, int] = {}
        for check in self.checks:
            found[check.verdict.method] = found.get(check.verdict.method, 0) + 1
        return found

    @property
    def reviews(self) -> int:
        return sum(check.reviews for check in self.checks)

    @property
    def scales(self) -> list[tuple[str, int]]:
        """The rating scales judged on, with their versions."""
        return sorted(
            {(check.verdict.level.scale.code, check.verdict.level.scale.version) for check in self.checks}
        )

    def number_of(self, version: ArticleVersion) -> int:
        """An article's number in the list of sources."""
        return next(number for number, one in self.versions.items() if one.id == version.id)


@dataclass
class _Bibliography:
    """Gives each piece of evidence its number, in the order in which it is first cited."""

    numbers: dict[int, int] = field(default_factory=dict)
    evidence: dict[int, Evidence] = field(default_factory=dict)

    def cite(self, cited: Iterable[tuple[Evidence, Stance]]) -> tuple[list[Cited], int]:
        """Those that may be named, and how many may not. What was withdrawn counts as neither."""
        standing = {
            (evidence.id, stance): evidence for evidence, stance in cited if evidence.withdrawn_at is None
        }
        named = []
        for (number, stance), evidence in standing.items():
            if not evidence.is_protected:
                own = self.numbers.setdefault(number, len(self.numbers) + 1)
                self.evidence[own] = evidence
                named.append(Cited(own, Stance(stance)))
        return named, len({number for number, _ in standing}) - len({one.number for one in named})


def report_of(session: Session, person: User, story: Story, words: Words) -> Report:
    """Read a whole story for a document."""
    seen = view_of(session, person, story, is_leaving=True)
    sources = _Bibliography()
    checks, more, withheld = _checks(session, seen, sources)
    notes = _notes(seen, sources)
    by_claim = {check.verdict.claim_id: check for check in checks}
    numbers = {one.note.id: one.number for one in notes}
    return Report(
        at=clock.now(session),
        seen=seen,
        versions=_versions(seen, checks, notes),
        evidence=sources.evidence,
        parts=[_part(seen, row, words, by_claim, numbers) for row in seen.grid.rows],
        checks=checks,
        more_checks=more,
        notes=notes,
        claims_withheld=len(seen.blind | withheld),
        published=_stretch(version.published_at for version in seen.versions),
        figures=_stretch(
            entry.structure.as_of.at if entry.structure.as_of else None
            for row in seen.grid.rows
            for entry in row.entries
        ),
    )


def _checks(session: Session, seen: StoryView, sources: _Bibliography) -> tuple[list[Check], bool, set[int]]:
    """What we hold of the story's claims, whether there is more, and the claims that are withheld."""
    wanted = export_queries.final_verdicts(ClaimFilter(story_id=seen.story.public_id))
    found = session.scalars(wanted.order_by(FinalVerdict.id).limit(MOST_CHECKS + 1)).all()
    withheld = export_queries.under_blind_review(session, {verdict.claim_id for verdict in found})
    verdicts = [verdict for verdict in found[:MOST_CHECKS] if verdict.claim_id not in withheld | seen.blind]
    reviews = review_queries.submitted_by_claim(session, [verdict.claim_id for verdict in verdicts])
    citations = review_queries.citations_of(session, [one for many in reviews.values() for one in many])
    readings = adjudication_queries.final_readings(session, verdicts)
    checks = []
    for number, verdict in enumerate(verdicts, start=1):
        cited, protected = sources.cite(
            (citation.evidence, Stance(citation.stance))
            for review in reviews[verdict.claim_id]
            for citation in citations[review.id]
        )
        checks.append(
            Check(number, verdict, readings[verdict.id], len(reviews[verdict.claim_id]), cited, protected)
        )
    return checks, len(found) > MOST_CHECKS, withheld


def _notes(seen: StoryView, sources: _Bibliography) -> list[Note]:
    """The notes, the oldest first."""
    notes = []
    for number, note in enumerate(reversed(seen.notes), start=1):
        cited, withheld = sources.cite((one.evidence, Stance(one.stance)) for one in seen.evidence[note.id])
        notes.append(Note(number, note, seen.tied[note.id], cited, withheld))
    return notes


def _part(
    seen: StoryView, row: Row, words: Words, checks: Mapping[int, Check], notes: Mapping[int, int]
) -> Part:
    drawn = timeline_view.draw_row(seen, row, words)
    return Part(
        row=row,
        answers=answered(row, [one.timeline for one in drawn]),
        drawn=drawn,
        held=[checks[claim.id] for claim in dict.fromkeys(row.claims) if claim.id in checks],
        notes=sorted(notes[note.id] for note in row.notes),
    )


def _versions(seen: StoryView, checks: Sequence[Check], notes: Sequence[Note]) -> dict[int, ArticleVersion]:
    quoted = [
        *seen.versions,
        *(claim.article_version for row in seen.grid.rows for claim in row.claims),
        *(check.verdict.claim.article_version for check in checks),
        *(claim.article_version for note in notes for claim in note.claims),
    ]
    known = {version.id: version for version in quoted}
    ordered = sorted(known.values(), key=lambda version: (version.published_at or _UNKNOWN, version.id))
    return dict(enumerate(ordered, start=1))


def _stretch(moments: Iterable[datetime | None]) -> Stretch | None:
    known = [at for at in moments if at is not None]
    return Stretch(min(known), max(known)) if known else None
