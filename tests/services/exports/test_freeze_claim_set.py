import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.factories import exports as factory
from tests.people import People
from workbench.adjudication.models import FinalVerdict
from workbench.claims.models import Claim, ClaimState
from workbench.db.sessions import Database
from workbench.errors import DomainError
from workbench.evidence.models import Evidence
from workbench.exports import manifest, queries, services
from workbench.exports.formats import FORMATS
from workbench.exports.models import ClaimSet
from workbench.queues import keeping
from workbench.queues.filters import ClaimFilter, parse
from workbench.queues.keeping import QueuePolicy
from workbench.queues.membership import Member
from workbench.queues.models import SecondReview

SCHEMA = json.loads((Path(__file__).parents[3] / "docs" / "claim-set.schema.json").read_text("utf-8"))
GOLDEN = Path(__file__).parent / "golden"


def _freeze(session: Session, people: People, **conditions: Any) -> ClaimSet:
    frozen = services.create_claim_set(
        session, people.lead, name="كاراباخ", filter=parse(session, conditions)
    )
    session.commit()
    return frozen


def _lines(session: Session, claim_set: ClaimSet) -> list[dict[str, Any]]:
    return [json.loads(line) for line in queries.stored_lines(session, claim_set)]


def _bytes(session: Session, claim_set: ClaimSet, name: str) -> bytes:
    lines = queries.stored_lines(session, claim_set)
    return b"".join(FORMATS[name].write(lines, manifest.load(claim_set.manifest)))


@pytest.fixture
def case(session: Session, people: People) -> dict[str, Claim]:
    made = factory.whole_case(session, people.lead, people.reviewer, people.second_reviewer)
    session.commit()
    return made


def test_every_line_fits_the_schema(session: Session, people: People, case: dict[str, Claim]) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    validator = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
    lines = _lines(session, _freeze(session, people))
    assert len(lines) == 4
    for line in lines:
        assert [error.message for error in validator.iter_errors(line)] == []


def test_only_claims_with_a_final_verdict_leave_in_the_order_of_their_ids(
    session: Session, people: People, case: dict[str, Claim]
) -> None:
    frozen = _freeze(session, people)
    ids = [line["id"] for line in _lines(session, frozen)]
    assert ids == sorted(str(case[name].public_id) for name in ("wars", "toll", "said", "opinion"))
    assert manifest.load(frozen.manifest)["counts"]["left_out"] == {"not_final": {"selected": 1}}


def test_protected_evidence_is_withheld_and_counted(
    session: Session, people: People, case: dict[str, Claim]
) -> None:
    frozen = _freeze(session, people)
    wars = next(line for line in _lines(session, frozen) if line["id"] == str(case["wars"].public_id))
    assert [one["id"] for one in wars["evidence"]] == [str(factory.number(30)), str(factory.number(32))]
    assert wars["evidence_withheld"] == 1
    assert manifest.load(frozen.manifest)["counts"]["evidence_withheld"] == 1
    for name in FORMATS:
        assert b"https://evidence.example/001f" not in _bytes(session, frozen, name)


def test_the_same_rows_give_the_same_bytes_on_every_database(
    session: Session, people: People, case: dict[str, Claim]
) -> None:
    frozen = _freeze(session, people)
    for each in FORMATS.values():
        assert _bytes(session, frozen, each.NAME) == (GOLDEN / each.FILE).read_bytes(), each.NAME


def test_a_round_before_travels_with_its_reviews_as_they_stood(
    session: Session, people: People, case: dict[str, Claim]
) -> None:
    frozen = _freeze(session, people)
    wars = next(line for line in _lines(session, frozen) if line["id"] == str(case["wars"].public_id))
    [before] = wars["rounds"]
    assert (before["final"]["round"], wars["final"]["round"]) == (1, 2)
    assert (before["final"]["verdict"], wars["final"]["verdict"]) == ("ambiguous", "mostly_false")
    assert before["reviews"][0]["rationale"] != wars["reviews"][0]["rationale"]
    assert before["final"]["by"] == before["reopened"]["by"] == wars["final"]["by"]
    assert before["evidence_withheld"] == 1


def test_a_source_protected_later_is_withheld_from_rounds_before(
    session: Session, people: People, case: dict[str, Claim]
) -> None:
    rows = session.scalars(select(Evidence).where(Evidence.public_id == factory.number(30)))
    rows.one().is_protected = True
    frozen = _freeze(session, people)
    wars = next(line for line in _lines(session, frozen) if line["id"] == str(case["wars"].public_id))
    assert wars["rounds"][0]["evidence_withheld"] == 2
    assert b"https://evidence.example/001e" not in _bytes(session, frozen, "jsonl")


def test_files_come_out_twice_alike_and_as_the_manifest_says(
    session: Session, people: People, database: Database, case: dict[str, Claim]
) -> None:
    frozen = _freeze(session, people)
    case["wars"].text = "changed afterwards"
    session.commit()
    told = manifest.load(frozen.manifest)
    for each in FORMATS.values():
        once = b"".join(each.write(queries.lines_of(database, frozen.id), told))
        again = b"".join(each.write(queries.lines_of(database, frozen.id), told))
        assert once == again
        assert hashlib.sha256(once).hexdigest() == told["files"][each.FILE]["sha256"]
        assert len(once) == told["files"][each.FILE]["bytes"]


def test_claimreview_counts_what_it_leaves_out(
    session: Session, people: People, case: dict[str, Claim]
) -> None:
    told = manifest.load(_freeze(session, people).manifest)["files"]["claimreview.json"]
    assert told["claims"] == 2
    assert told["left_out"] == {"no_publication_address": 1, "not_checkable": 1}


def test_the_manifest_carries_the_scales_the_claims_were_judged_on(
    session: Session, people: People, case: dict[str, Claim]
) -> None:
    told = manifest.load(_freeze(session, people).manifest)
    assert [(scale["code"], scale["version"]) for scale in told["scales"]] == [
        ("attribution", 1),
        ("content", 1),
    ]
    values = {level["code"]: level["claimreview_value"] for level in told["scales"][1]["levels"]}
    assert values == {
        "true": 5,
        "mostly_true": 4,
        "mixed": 3,
        "misleading": 2,
        "mostly_false": 2,
        "false": 1,
        "sources_conflict": None,
        "unproven": None,
        "ambiguous": None,
        "not_checkable": None,
    }


def test_a_filter_narrows_the_set(session: Session, people: People, case: dict[str, Claim]) -> None:
    frozen = _freeze(session, people, source="Lowland Post")
    assert [line["id"] for line in _lines(session, frozen)] == [str(case["opinion"].public_id)]


def test_a_new_edition_says_what_changed(session: Session, people: People, case: dict[str, Claim]) -> None:
    first = _freeze(session, people)
    case["toll"].state = ClaimState.WITHDRAWN
    case["said"].text = "قالها"
    second = _freeze(session, people)
    assert (first.edition, second.edition) == (1, 2)
    told = manifest.load(second.manifest)["supersedes"]
    assert (told["id"], told["edition"]) == (str(first.public_id), 1)
    assert told["changes"] == {
        "added": [],
        "removed": [str(case["toll"].public_id)],
        "changed": [str(case["said"].public_id)],
    }
    assert queries.find_successor(session, first) == second


def test_a_set_without_a_name_is_refused(session: Session, people: People) -> None:
    with pytest.raises(DomainError):
        services.create_claim_set(session, people.lead, name=" ", filter=ClaimFilter())


def test_publication_addresses_are_filled_from_the_pattern(
    session: Session, people: People, case: dict[str, Claim]
) -> None:
    services.set_organisation(
        session,
        people.lead,
        name="Desk",
        url="https://desk.example",
        logo_url="",
        publication_pattern="https://desk.example/{claim}",
    )
    assert services.fill_publication_urls(session, people.lead, ClaimFilter()) == 1
    verdict = queries.get_verdict(session, case["toll"].public_id)
    assert isinstance(verdict, FinalVerdict)
    assert verdict.publication_url == f"https://desk.example/{case['toll'].public_id}"


def test_a_pattern_without_a_place_for_the_claim_is_refused(session: Session, people: People) -> None:
    with pytest.raises(DomainError, match="id belongs"):
        services.set_organisation(
            session, people.lead, name="D", url="", logo_url="", publication_pattern="https://desk.example/"
        )


def test_a_note_on_a_claim_under_blind_review_is_withheld_and_counted(
    session: Session, people: People, case: dict[str, Claim]
) -> None:
    keeping.create_queue(
        session,
        people.lead,
        name="Blind",
        filter=parse(session, {"source": "Lowland Post"}),
        members=[Member(people.reviewer), Member(people.second_reviewer)],
        policy=QueuePolicy(reviews_per_claim=2, second_review=SecondReview.INDEPENDENT),
    )
    frozen = _freeze(session, people)
    toll = next(line for line in _lines(session, frozen) if line["id"] == str(case["toll"].public_id))
    assert (toll["notes"], toll["notes_withheld"]) == ([], 1)
    assert manifest.load(frozen.manifest)["counts"]["notes_withheld"] == 1
