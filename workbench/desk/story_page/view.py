"""A story as one person may see it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from workbench.adjudication import queries as adjudication_queries
from workbench.adjudication.models import FinalVerdict
from workbench.articles.models import ArticleVersion
from workbench.audit.models import AuditEvent
from workbench.claims import presentation as claims_presentation
from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim, ClaimFate, ClaimFlag, FlagDecision, Reading
from workbench.errors import N_, NotFound
from workbench.exports import queries as export_queries
from workbench.people.models import User
from workbench.reviews import blindness, rules
from workbench.stories import hearing, layout, note_queries, queries, structures
from workbench.stories.grid import Grid
from workbench.stories.models import ConsistencyNote, NoteEvidence, Story
from workbench.stories.voices import Voices

AMBIGUITIES = frozenset({"ambiguous_roles", "ambiguous_scope", "ambiguous_reference", "homograph"})


@dataclass(frozen=True)
class StoryView:
    """Everything the page and the API show of a story."""

    story: Story
    grid: Grid
    voices: Voices
    versions: list[ArticleVersion]
    notes: list[ConsistencyNote]
    """Those the reader may see."""
    notes_withheld: int
    tied: dict[int, list[Claim]]
    """The claims of each note, by the note's number."""
    evidence: dict[int, list[NoteEvidence]]
    """By the note's number."""
    mentions: dict[int, list[User]]
    """By the note's number."""
    history: dict[str, list[AuditEvent]]
    """By the note's public id."""
    names: dict[int, str]
    """Of the people who wrote notes, put answers into rows or corrected them."""
    changed: dict[int, ClaimFate]
    """What newer versions made of claims in rows that they do not hold any more, by the claim's number."""
    held: dict[int, FinalVerdict]
    """Our final verdicts, by the claim's number."""
    blind: set[int]
    """Claims of the grid whose other reviewers' work the reader may not see."""


def view_of(session: Session, person: User, story: Story, *, is_leaving: bool = False) -> StoryView:
    """Read a whole story for one person.

    `is_leaving`: for a document that others will read: of claims that wait for independent reviews it holds nobody's
    work, not even the person's own.
    """
    answers = queries.answers_in(session, story)
    notes = note_queries.notes_of(session, story)
    tied = note_queries.claims_tied(session, notes)
    versions = queries.current_versions(session, story)
    in_rows = [answer.claim for answer in answers]
    claims = list(dict.fromkeys([*in_rows, *(claim for many in tied.values() for claim in many)]))
    blind = blindness.bound_claims(session, person, claims)
    if is_leaving:
        blind |= export_queries.under_blind_review(session, {claim.id for claim in claims})
    own = None if is_leaving else person
    seen = [note for note in notes if may_read(own, note, tied[note.id], blind)]
    held = adjudication_queries.current_verdicts(
        session, [claim.id for claim in claims if claim.id not in blind]
    )
    ears = hearing.listen(session, in_rows, versions)
    voices = hearing.voices_of([*versions, *_older(in_rows, versions)], ears)
    readings, doubts = _doubtful(session, own, in_rows, blind)
    built = layout.build(
        layout.Material(
            versions=versions,
            questions=queries.questions_of(session, story),
            answers=answers,
            notes=seen,
            tied=tied,
            structures=structures.of_answers(answers, ears),
            voices=voices,
            passages={claim.id: ears.passage_number(claim) for claim in in_rows},
            readings=readings,
            doubts=doubts,
            settled=_settled(session, held),
        )
    )
    events = note_queries.history_of(session, seen)
    return StoryView(
        story=story,
        grid=built,
        voices=voices,
        versions=versions,
        notes=seen,
        notes_withheld=len(notes) - len(seen),
        tied=tied,
        evidence=note_queries.evidence_of(session, seen),
        mentions=note_queries.mentions_of(session, seen),
        history=events,
        names=queries.names_of(
            session,
            [
                *(who for note in seen for who in (note.created_by_id, note.resolved_by_id)),
                *(who for answer in answers for who in (answer.added_by_id, answer.corrected_by_id)),
                *(event.actor_id for many in events.values() for event in many),
            ],
        ),
        changed=claim_queries.changed_since(session, in_rows),
        held=held,
        blind=blind,
    )


def require_readable(session: Session, person: User, note: ConsistencyNote) -> list[Claim]:
    """The claims of a note. Raises NotFound when the person may not read it."""
    claims = note_queries.claims_tied(session, [note])[note.id]
    blind = blindness.bound_claims(session, person, claims)
    if not may_read(person, note, claims, blind):
        raise NotFound(N_("There is no such page, or it is not for you."))
    return claims


def bodies_of(session: Session, person: User, view: StoryView) -> dict[int, claims_presentation.Body]:
    """The claims of the grid as the API shows them, by number."""
    claims = list(dict.fromkeys(claim for row in view.grid.rows for claim in row.claims))
    bodies = claims_presentation.claim_bodies(session, claims, person=person, blind=view.blind)
    return dict(zip([claim.id for claim in claims], bodies, strict=True))


def _older(claims: Sequence[Claim], versions: Sequence[ArticleVersion]) -> list[ArticleVersion]:
    """Versions of which a claim still answers although a newer one is current."""
    current = {version.id for version in versions}
    older = {claim.article_version_id: claim.article_version for claim in claims}
    return [version for number, version in older.items() if number not in current]


def _doubtful(
    session: Session, person: User | None, claims: Sequence[Claim], blind: Collection[int]
) -> tuple[dict[int, list[Reading]], dict[int, list[tuple[int, int]]]]:
    """The readings of the claims that can be read in several ways, and where in the text the doubt lies.

    A claim whose flags a person has all dismissed is plain, unless a person wrote a reading.
    """
    readings: dict[int, list[Reading]] = {}
    doubts: dict[int, list[tuple[int, int]]] = {}
    flags = claim_queries.flags_by_claim(session, claims)
    known = claim_queries.readings_by_claim(session, claims)
    for claim in claims:
        shown = claims_presentation.shown_readings(
            known.get(claim.id, []), person=person, blind=claim.id in blind
        )
        standing = [flag for flag in flags.get(claim.id, []) if _stands(flag, claim.id in blind)]
        written = any(reading.created_by_id is not None for reading in shown)
        if len(shown) > 1 and (standing or written):
            readings[claim.id] = shown
            doubts[claim.id] = [] if written else [(flag.start, flag.end) for flag in standing]
    return readings, doubts


def _stands(flag: ClaimFlag, is_blind: bool) -> bool:
    return flag.code in AMBIGUITIES and (is_blind or flag.decision != FlagDecision.DISMISSED)


def _settled(session: Session, held: Mapping[int, FinalVerdict]) -> dict[int, Reading]:
    """The one reading on which a final verdict settled, by the claim's number."""
    by_verdict = adjudication_queries.final_readings(session, held.values())
    settled = {}
    for claim_id, verdict in held.items():
        decided = [row for row in by_verdict[verdict.id] if row.level.code not in rules.UNDECIDED]
        if verdict.level.code != rules.AMBIGUOUS and len(decided) == 1:
            settled[claim_id] = decided[0].reading
    return settled


def may_read(
    person: User | None, note: ConsistencyNote, claims: Collection[Claim], blind: Collection[int]
) -> bool:
    """One's own notes always; others' only when none of their claims is under one's own blind review."""
    is_own = person is not None and note.created_by_id == person.id
    return is_own or not any(claim.id in blind for claim in claims)
