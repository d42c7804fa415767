"""Making claim sets, and what the organisation says of itself."""

from collections.abc import Iterable, Sequence
from importlib.metadata import version as installed_version
from typing import Any

from sqlalchemy import delete, insert
from sqlalchemy.orm import Session

from workbench.adjudication import services as adjudication_services
from workbench.audit import services as audit
from workbench.db import clock
from workbench.db.rows import require_version
from workbench.errors import N_, DomainError
from workbench.exports import lines as claim_lines
from workbench.exports import publication, queries
from workbench.exports.changes import changes
from workbench.exports.lines import Tally
from workbench.exports.manifest import FORMAT_VERSION, describe_files
from workbench.exports.models import ClaimSet, ClaimSetLine, ClaimSetState, Organisation
from workbench.jobs import services as jobs
from workbench.people.models import User
from workbench.queues import filters
from workbench.queues.filters import ClaimFilter
from workbench.text.canonical_json import dumps, moment

FREEZE = "freeze-claim-set"
AT_ONCE = 500
"""Claims frozen while the person waits; more are frozen by a job."""
LONGEST_NAME = 200
MOST_ADDRESSES = 500

Body = dict[str, Any]


def create_claim_set(
    session: Session,
    actor: User | None,
    *,
    name: str,
    filter: ClaimFilter,  # noqa: A002 - the product's word
) -> ClaimSet:
    """Start the next edition of a name: frozen at once when small, else by a job (`claim_set.job_id`)."""
    claim_set = start_claim_set(session, actor, name=name, filter=filter)
    if queries.count_final(session, filter, up_to=AT_ONCE + 1) > AT_ONCE:
        job = jobs.enqueue(
            session,
            FREEZE,
            created_by_id=None if actor is None else actor.id,
            payload={"claim_set": claim_set.id},
        )
        claim_set.job_id = job.id
    else:
        tally = Tally()
        frozen = [line for batch in claim_lines.batches(session, filter, tally) for line in batch]
        add_lines(session, claim_set.id, frozen, after=0)
        facts = facts_of(session, claim_set, tally, previous=_previous_changes(session, claim_set, frozen))
        seal(session, claim_set, facts, dict(describe_files(lambda: frozen, facts)))
    session.flush()
    audit.record(
        session,
        actor,
        "claim-set-created",
        claim_set,
        name=claim_set.name,
        edition=claim_set.edition,
        filter=claim_set.filter,
        claims=claim_set.claims,
    )
    return claim_set


def start_claim_set(
    session: Session,
    actor: User | None,
    *,
    name: str,
    filter: ClaimFilter,  # noqa: A002 - the product's word
) -> ClaimSet:
    """The row of the next edition, with no lines yet. Part of creating; records nothing itself."""
    name = name.strip()
    if not name:
        raise DomainError(N_("Give the claim set a name."), field="name")
    if len(name) > LONGEST_NAME:
        raise DomainError(N_("The name is longer than %(most)d characters."), field="name", most=LONGEST_NAME)
    claim_set = ClaimSet(
        name=name,
        edition=queries.newest_edition(session, name) + 1,
        filter=filter.as_json(),
        created_by_id=None if actor is None else actor.id,
        created_at=clock.now(session),
    )
    session.add(claim_set)
    session.flush()
    return claim_set


def add_lines(session: Session, claim_set_id: int, lines: Sequence[str], *, after: int) -> None:
    """Store the next lines of a set that is being frozen."""
    if lines:
        session.execute(
            insert(ClaimSetLine),
            [
                {"claim_set_id": claim_set_id, "position": position, "line": line}
                for position, line in enumerate(lines, start=after + 1)
            ],
        )


def forget_lines(session: Session, claim_set_id: int) -> None:
    """Take back the lines of an attempt at freezing that did not end."""
    session.execute(delete(ClaimSetLine).where(ClaimSetLine.claim_set_id == claim_set_id))


def facts_of(session: Session, claim_set: ClaimSet, tally: Tally, *, previous: Body | None) -> Body:
    """The manifest without its files."""
    wanted = filters.from_json(claim_set.filter)
    organisation = queries.find_organisation(session)
    return {
        "format_version": FORMAT_VERSION,
        "id": str(claim_set.public_id),
        "name": claim_set.name,
        "edition": claim_set.edition,
        "created_at": moment(claim_set.created_at),
        "query": {"filter": claim_set.filter, "words": filters.in_words(session, wanted)},
        "tool": {"name": "workbench", "version": installed_version("workbench")},
        "organisation": {
            "name": "" if organisation is None else organisation.name,
            "url": "" if organisation is None else organisation.url,
            "logo_url": "" if organisation is None else organisation.logo_url,
        },
        "scales": _scales(session, tally.scales),
        "guidelines": [
            {"queue": str(queue.public_id), "name": queue.name, "version": queue.guidelines_version}
            for queue in queries.queues_behind(session, wanted)
        ],
        "counts": {
            "claims": tally.claims,
            "left_out": {"not_final": queries.chosen_but_not_final(session, wanted)},
            "evidence_withheld": tally.evidence_withheld,
            "notes_withheld": tally.notes_withheld,
        },
        "supersedes": previous,
    }


def seal(session: Session, claim_set: ClaimSet, facts: Body, files: Body) -> None:
    """Close a set for good. Part of creating or of its job; records nothing itself."""
    claim_set.frozen_at = clock.now(session)
    claim_set.manifest = dumps(facts | {"frozen_at": moment(claim_set.frozen_at), "files": files})
    claim_set.claims = facts["counts"]["claims"]
    claim_set.state = ClaimSetState.FROZEN
    session.flush()


def supersedes(before: ClaimSet | None, old: Iterable[str], new: Iterable[str]) -> Body | None:
    """What the manifest says of the edition before: which it was and what differs."""
    if before is None:
        return None
    return {"id": str(before.public_id), "edition": before.edition, "changes": changes(old, new)}


def set_organisation(
    session: Session,
    actor: User,
    *,
    name: str,
    url: str,
    logo_url: str,
    publication_pattern: str,
    version: int | None = None,
) -> Organisation:
    """Say who stands behind the checks. `version` is the one seen, None when there was none yet."""
    given = {
        "name": name.strip(),
        "url": publication.check_web_address(url, "url"),
        "logo_url": publication.check_web_address(logo_url, "logo_url"),
        "publication_pattern": publication.check_pattern(publication_pattern),
    }
    organisation = queries.find_organisation(session)
    if organisation is None:
        organisation = Organisation()
        organisation.id = 1  # PostgreSQL may have given this number away to an attempt that came to nothing
        session.add(organisation)
    else:
        theirs = {field: getattr(organisation, field) for field in given}
        require_version(organisation, version or 0, yours=given, theirs=theirs)
    for field, value in given.items():
        setattr(organisation, field, value)
    session.flush()
    audit.record(session, actor, "organisation-changed", organisation, **given)
    return organisation


def fill_publication_urls(session: Session, actor: User, wanted: ClaimFilter) -> int:
    """Give verdicts without a publication address the one of the organisation's pattern, 500 at a time.

    Each address is set, and recorded, by the service of its own verdict. Returns how many were set.
    """
    organisation = queries.find_organisation(session)
    if organisation is None or not organisation.publication_pattern:
        raise DomainError(N_("Give the organisation a publication pattern first."))
    missing = queries.verdicts_without_address(session, wanted, limit=MOST_ADDRESSES)
    for verdict in missing:
        adjudication_services.set_publication_url(
            session,
            actor,
            verdict,
            url=publication.address_for(organisation.publication_pattern, verdict.claim.public_id),
            seen=str(verdict.public_id),
            version=verdict.version,
        )
    return len(missing)


def _previous_changes(session: Session, claim_set: ClaimSet, new: Sequence[str]) -> Body | None:
    before = queries.find_frozen(session, claim_set.name, before=claim_set.edition)
    old = () if before is None else queries.stored_lines(session, before)
    return supersedes(before, old, new)


def _scales(session: Session, scale_ids: Iterable[int]) -> list[Body]:
    scales: dict[int, Body] = {}
    for level in queries.levels_of_scales(session, set(scale_ids)):
        scale = scales.setdefault(
            level.scale_id,
            {"code": level.scale.code, "version": level.scale.version, "levels": []},
        )
        scale["levels"].append(
            {
                "code": level.code,
                "rank": level.rank,
                "claimreview_value": level.claimreview_value,
                "label_en": level.label_en,
                "label_ar": level.label_ar,
            }
        )
    return list(scales.values())
