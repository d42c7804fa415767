"""The API of claims: reading, triage, change. The list of all claims takes a filter and belongs to the queues."""

from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from workbench.articles import queries as article_queries
from workbench.articles.models import Article
from workbench.claims import edits, presentation
from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim, FlagDecision
from workbench.claims.schemas import ClaimSchema
from workbench.claims.triage import Decision
from workbench.db.pagination import paginate
from workbench.db.rows import get_by_public_id
from workbench.desk.article_page import services
from workbench.desk.article_page.schemas import (
    ClaimChangeSchema,
    ClaimsOfArticleQuery,
    TriageSchema,
    WholeClaimSchema,
)
from workbench.desk.claim_editing import services as editing_services
from workbench.errors import N_, DomainError
from workbench.people.models import User
from workbench.people.permissions import Permission
from workbench.reviews import blindness
from workbench.text.selectors import Span
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.identity import actor
from workbench.web.openapi import Blueprint, page_of

blueprint = Blueprint("article_page", __name__, description="The article page: claims and their triage.")


@blueprint.route("/articles/<uuid:article_id>/claims", methods=["GET"])
@requires(Permission.READ_CLAIMS, on=Article)
@blueprint.arguments(ClaimsOfArticleQuery, location="query")
@blueprint.response(200, page_of(ClaimSchema))
def list_claims_of_article(query: dict[str, Any], article: Article) -> dict[str, Any]:
    """The claims of an article's version in the order of the text."""
    person = actor()
    version = (
        article_queries.current_version(session(), article)
        if query["version"] is None
        else article_queries.get_version(session(), article, query["version"])
    )
    page = paginate(
        session(),
        claim_queries.claims_of(version),
        by=[Claim.position, Claim.id],
        limit=query["limit"],
        cursor=query["cursor"],
    )
    blind = blindness.bound_claims(session(), person, page.items)
    bodies = presentation.claim_bodies(session(), page.items, person=person, blind=blind)
    return {"items": bodies, "next": page.next}


@blueprint.route("/claims/<uuid:claim_id>", methods=["GET"])
@requires(Permission.READ_CLAIMS, on=Claim)
@blueprint.response(200, WholeClaimSchema)
def show_claim(claim: Claim) -> dict[str, Any]:
    """One claim with its selectors, flags and place in its family."""
    return whole_body(session(), actor(), claim)


@blueprint.route("/claims/<uuid:claim_id>", methods=["PATCH"])
@requires(Permission.EDIT_CLAIMS, on=Claim)
@blueprint.arguments(ClaimChangeSchema)
@blueprint.response(200, WholeClaimSchema)
def change_claim(body: dict[str, Any], claim: Claim) -> dict[str, Any]:
    """Give a claim other words, spans or claimant. Reviewed, or held by somebody else, it gets a successor:
    then the answer is the successor, with an id of its own."""
    person = actor()
    wording = edits.wording_of(session(), claim)
    if "spans" in body:
        wording = replace(wording, spans=tuple(_span(*places) for places in body["spans"]))
    if "text" in body:
        wording = replace(wording, text=body["text"])
    elif "spans" in body and wording.text == claim.quote:
        wording = replace(wording, text="")
    if "claimant" in body:
        wording = replace(wording, claimant=body["claimant"])
    edited = editing_services.change(session(), person, claim, wording, version=body["version"])
    answer = whole_body(session(), person, edited.claim)
    commit()
    return answer


@blueprint.route("/claims/<uuid:claim_id>/triage", methods=["POST"])
@requires(Permission.TRIAGE_CLAIMS, on=Claim)
@blueprint.arguments(TriageSchema)
@blueprint.response(200, WholeClaimSchema)
def triage_claim(body: dict[str, Any], claim: Claim) -> dict[str, Any]:
    """Decide whether a claim is worth checking."""
    person = actor()
    repeated = body["duplicate_of"]
    services.triage(
        session(),
        person,
        claim,
        decision=Decision(body["decision"]),
        reason=body["reason"],
        duplicate_of=None if repeated is None else get_by_public_id(session(), Claim, repeated),
        marks=body["marks"],
        version=body["version"],
    )
    answer = whole_body(session(), person, claim)
    commit()
    return answer


def whole_body(reading: Session, person: User, claim: Claim) -> dict[str, Any]:
    """A claim as it shows itself alone."""
    blind = not blindness.may_see_others_work(reading, person, claim)
    flags = presentation.shown_flags(claim_queries.flags_of(reading, claim), blind=blind)
    newest = [one for one in claim_queries.newest_of(reading, claim) if one is not claim]
    return presentation.claim_body(reading, claim, person=person, blind=blind) | {
        "chain": claim.chain,
        "reasons": claim.reasons,
        "selectors": [presentation.span_body(span) for span in claim_queries.spans_of(reading, claim)],
        "flag_details": [
            {
                "id": str(flag.public_id),
                "code": flag.code,
                "start": flag.start,
                "end": flag.end,
                "question": flag.question,
                "decision": FlagDecision.SUGGESTED if blind else flag.decision,
            }
            for flag in flags
        ],
        "twin": None if claim.twin is None else str(claim.twin.public_id),
        "duplicate_of": None if claim.duplicate_of is None else str(claim.duplicate_of.public_id),
        "dismissed_reason": claim.dismissed_reason,
        "marks": claim.triage_marks,
        "superseded_by": [str(one.public_id) for one in newest],
    }


def _span(start: int, end: int) -> Span:
    if start >= end:
        raise DomainError(N_("The last character must come after the first."), field="spans")
    return Span(start, end)
