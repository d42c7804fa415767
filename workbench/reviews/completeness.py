"""Whether a judgement says enough to be handed in."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim, Reading
from workbench.claims.presentation import shown_readings
from workbench.people.models import User
from workbench.queues.models import ChecklistItem
from workbench.queues.places import Asked
from workbench.reviews import drafts, queries, rules
from workbench.reviews.blindness import may_see_others_work
from workbench.reviews.judgement import Judgement
from workbench.stories import note_queries


def require_complete(
    session: Session,
    actor: User,
    claim: Claim,
    judgement: Judgement,
    levels: drafts.Levels,
    asked: Asked,
    checked: Collection[ChecklistItem],
) -> None:
    """Raise rules.Incomplete for a judgement that says too little to be submitted."""
    problems = rules.problems_of(
        levels.verdict,
        rationale=judgement.rationale,
        reason=judgement.reason,
        stances=[cited.stance for cited in judgement.evidence if not cited.evidence.is_empty],
        reading_verdicts=[
            judgement.readings.get(reading.public_id) for reading in _shown_readings(session, claim, actor)
        ],
        has_contradict_note=(
            judgement.verdict == rules.SOURCES_CONFLICT and note_queries.has_contradict_note(session, claim)
        ),
        minimum_evidence=asked.minimum_evidence,
    )
    problems += rules.checklist_problems(asked.checklist, checked)
    if problems:
        raise rules.Incomplete(problems)


def _shown_readings(session: Session, claim: Claim, person: User) -> list[Reading]:
    """The readings that a person has seen."""
    readings = claim_queries.readings_of(session, claim)
    if not readings:
        return []
    own = queries.find_review(session, claim, person)
    return shown_readings(
        readings,
        person=person,
        blind=not may_see_others_work(session, person, claim),
        begun_by=None if own is None else own.begun_by_id,
    )
