"""Plays what the demo's people did in the days before it starts, each step at its hour, through the services."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.adjudication import reopening
from workbench.adjudication import services as adjudication_services
from workbench.articles.models import Language
from workbench.claims import queries as claim_queries
from workbench.claims import services as claim_services
from workbench.claims.models import Claim
from workbench.claims.triage import Decision
from workbench.db import clock
from workbench.desk.handover import services as handover_services
from workbench.desk.review_screen import services as review_screen
from workbench.desk.reviewing import services as reviewing
from workbench.evidence.given import EvidenceGiven
from workbench.evidence.models import EvidenceKind, Stance
from workbench.people import queries as people_queries
from workbench.people.models import User
from workbench.queues import assigning, filters, following, keeping
from workbench.queues import queries as queue_queries
from workbench.queues import services as queue_services
from workbench.queues.keeping import QueuePolicy
from workbench.queues.membership import Member
from workbench.queues.models import ChecklistItem, Queue, SecondReview
from workbench.queues.sharing import How
from workbench.reviews import queries as review_queries
from workbench.reviews import services as review_services
from workbench.reviews.judgement import Cited, Judgement
from workbench.reviews.late_saves import NO_DRAFT_YET, TooLate
from workbench.reviews.models import Confidence, Review
from workbench.reviews.second_reviews import find_first_review

Given = Mapping[str, Any]


class Refused(RuntimeError):
    """The seeds ask for a step that the workbench does not allow."""


@dataclass(frozen=True)
class Deed:
    """Something a person does at one moment."""

    at: datetime
    does: str
    by: User
    given: Given
    evidence: Mapping[str, EvidenceGiven]
    claim: Claim | None = None

    @property
    def its_claim(self) -> Claim:
        assert self.claim is not None
        return self.claim


def deeds_of(
    steps: Sequence[Given],
    people: Mapping[str, User],
    evidence: Mapping[str, EvidenceGiven],
    *,
    now: datetime,
    claim: Claim | None = None,
) -> list[Deed]:
    """What steps of the seeds ask for. `took` puts the taking of the claim so many minutes before."""
    deeds = []
    for step in steps:
        at = moment_of(step, now=now)
        by = people[step["by"]]
        if "took" in step:
            deeds.append(Deed(at - timedelta(minutes=step["took"]), "take", by, {}, {}, claim))
        deeds.append(Deed(at, step["does"], by, step, evidence, claim))
    return deeds


def play(session: Session, deeds: Sequence[Deed]) -> None:
    """Let everything be done in the order of time, each at its moment."""
    for deed in sorted(deeds, key=lambda each: each.at):
        clock.tell(session, deed.at)
        DOES[deed.does](session, deed)


def moment_of(step: Given, *, now: datetime) -> datetime:
    """`day` days before today at the hour `at`, in UTC, or `ago` minutes before the demo starts."""
    if "ago" in step:
        return now - timedelta(minutes=step["ago"])
    day = now.date() - timedelta(days=step["day"])
    return datetime.combine(day, step["at"], tzinfo=UTC)


def evidence_of(given: Mapping[str, Given]) -> dict[str, EvidenceGiven]:
    """Pieces of evidence by the name that steps cite them by."""
    return {
        name: EvidenceGiven(
            kind=EvidenceKind(one["kind"]),
            url=one.get("url", ""),
            title=one["title"],
            quote=one.get("quote", ""),
            publisher=one.get("publisher", ""),
            dated_on=one.get("dated_on"),
            locator=one.get("locator", ""),
            is_primary=one.get("primary", False),
        )
        for name, one in given.items()
    }


def _create_queue(session: Session, deed: Deed) -> None:
    given = deed.given
    asked = {name: given[name] for name in ("story", "source") if name in given}
    keeping.create_queue(
        session,
        deed.by,
        name=given["name"],
        filter=filters.parse(session, {**asked, "state": "selected"}),
        members=[_member(session, one) for one in given["members"]],
        policy=QueuePolicy(
            reviews_per_claim=given["reviews_per_claim"],
            second_review=SecondReview(given["second_review"]),
            lease_minutes=given["lease_minutes"],
            due_at=deed.at + timedelta(days=given["due_in_days"]) if "due_in_days" in given else None,
            checklist=tuple(ChecklistItem(code) for code in given.get("checklist", [])),
            notes_hold_verdicts=given.get("notes_hold_verdicts", False),
            guidelines=f"{given['guidelines_ar'].strip()}\n\n{given['guidelines_en'].strip()}",
        ),
    )


def _member(session: Session, given: Given) -> Member:
    person = people_queries.get_user_by_email(session, given["email"])
    language = Language(given["language"]) if "language" in given else None
    return Member(person, language, given.get("capacity"))


def _select(session: Session, deed: Deed) -> None:
    for changed in claim_services.triage(session, deed.by, deed.its_claim, decision=Decision.CHECK):
        following.claim_changed(session, changed)


def _take(session: Session, deed: Deed) -> None:
    queue_services.take_claim(session, deed.by, deed.its_claim)


def _save(session: Session, deed: Deed) -> None:
    _done(
        review_services.save_draft(
            session, deed.by, deed.its_claim, _judgement(session, deed), version=_version(session, deed)
        )
    )


def _submit(session: Session, deed: Deed) -> None:
    _done(
        reviewing.submit(
            session, deed.by, deed.its_claim, _judgement(session, deed), checked=list(ChecklistItem)
        )
    )


def _sign(session: Session, deed: Deed) -> None:
    first = _first(session, deed)
    _done(
        reviewing.sign(
            session, deed.by, deed.its_claim, first, version=first.version, checked=list(ChecklistItem)
        )
    )


def _give_back(session: Session, deed: Deed) -> None:
    first = _first(session, deed)
    review_screen.give_back(session, deed.by, first, note=deed.given["note"], version=first.version)


def _park(session: Session, deed: Deed) -> None:
    _done(
        reviewing.park(
            session,
            deed.by,
            deed.its_claim,
            _judgement(session, deed),
            until=deed.at + timedelta(days=deed.given["days"]),
            waits_for=deed.given["waits_for"],
            version=_version(session, deed),
        )
    )


def _hand_over(session: Session, deed: Deed) -> None:
    held = queue_queries.find_live_assignment(session, deed.by, deed.its_claim)
    assert held is not None
    to = people_queries.get_user_by_email(session, deed.given["to"])
    handover_services.hand_over(session, deed.by, held, to, note=deed.given["note"])


def _adjudicate(session: Session, deed: Deed) -> None:
    _done(
        adjudication_services.adjudicate(
            session,
            deed.by,
            deed.its_claim,
            verdict=deed.given["verdict"],
            rationale=deed.given["rationale"],
            reason=deed.given["reason"],
            readings={},
        )
    )


def _reopen(session: Session, deed: Deed) -> None:
    reopening.reopen(session, deed.by, deed.its_claim, reason=deed.given["reason"])


def _assign(session: Session, deed: Deed) -> None:
    queue = session.scalars(select(Queue).where(Queue.name == deed.given["queue"])).one()
    people = [people_queries.get_user_by_email(session, email) for email in deed.given["people"]]
    assigning.assign(session, deed.by, queue, people, how=How.BALANCE, claims=deed.given["claims"])


DOES: Mapping[str, Callable[[Session, Deed], None]] = {
    "create_queue": _create_queue,
    "select": _select,
    "take": _take,
    "save": _save,
    "submit": _submit,
    "sign": _sign,
    "give_back": _give_back,
    "park": _park,
    "hand_over": _hand_over,
    "adjudicate": _adjudicate,
    "reopen": _reopen,
    "assign": _assign,
}


def _judgement(session: Session, deed: Deed) -> Judgement:
    given = deed.given
    texts = {
        reading.text: reading.public_id for reading in claim_queries.readings_of(session, deed.its_claim)
    }
    return Judgement(
        verdict=given.get("verdict"),
        rationale=given.get("rationale", ""),
        reason=given.get("reason"),
        as_of=given.get("as_of"),
        confidence=Confidence(given["confidence"]) if "confidence" in given else None,
        readings={texts[text]: code for text, code in given.get("readings", {}).items()},
        evidence=[
            Cited(evidence=deed.evidence[name], stance=Stance(stance), position=position)
            for position, (name, stance) in enumerate(given.get("evidence", {}).items())
        ],
    )


def _first(session: Session, deed: Deed) -> Review:
    first = find_first_review(session, deed.its_claim, deed.by)
    assert first is not None
    return first


def _version(session: Session, deed: Deed) -> int:
    own = review_queries.find_review(session, deed.its_claim, deed.by)
    return NO_DRAFT_YET if own is None else own.version


def _done(outcome: object) -> None:
    if isinstance(outcome, TooLate):
        raise Refused(str(outcome.refusal.message))
