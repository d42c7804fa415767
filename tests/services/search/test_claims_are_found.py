"""Claims are found by their words and by claims like them, from the transaction on in which they are written."""

from collections.abc import Sequence

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from tests.factories.claims import ENGLISH, claim_with, read_version
from tests.people import People
from workbench.claims import edits, indexing, queries, services
from workbench.claims.indexing import INDEX
from workbench.claims.models import Claim, ClaimEntry
from workbench.stories.related import alike
from workbench.text.selectors import Span


def holding(session: Session, words: str) -> Sequence[str]:
    return session.scalars(select(Claim.quote).where(INDEX.holding(Claim.id, words)).order_by(Claim.id)).all()


def entry_of(session: Session, claim: Claim) -> ClaimEntry:
    return session.get_one(ClaimEntry, claim.id)


@pytest.mark.parametrize(
    "typed", ["مستشفى", "المستشفى", "المستشفي", "بالمستشفى", "مستش", "المستشفى جريح", "١٢ جريحا"]
)
def test_a_claim_is_found_by_the_beginnings_of_its_words(session: Session, typed: str) -> None:
    read_version(session)
    found = holding(session, typed)
    assert found
    assert all("المستشفى" in quote for quote in found)


@pytest.mark.parametrize("typed", ["ستشفى", "مستشفى طائرة", "!", "\"'", 'مستشفى" OR "قصف', "* : &"])
def test_the_middle_of_a_word_other_words_and_signs_find_nothing(session: Session, typed: str) -> None:
    read_version(session)
    assert holding(session, typed) == []


def test_two_letters_are_enough_to_look_for(session: Session) -> None:
    read_version(session)
    assert holding(session, "مس")


def test_a_reworded_claim_is_found_by_its_new_words_only(session: Session, people: People) -> None:
    lead = people.lead
    version = read_version(session, ENGLISH)
    claim = claim_with(session, version, "The hospital took in 12 wounded")
    wording = edits.wording_of(session, claim)
    reworded = edits.Wording(wording.spans, "The clinic admitted a dozen casualties")
    edits.edit_in_place(session, lead, claim, reworded, version=claim.version)
    assert holding(session, "dozen casualties") == [claim.quote]
    shorter = edits.Wording((Span(wording.spans[0].start, wording.spans[0].start + 12),), "")
    edits.edit_in_place(session, lead, claim, shorter, version=claim.version)
    assert holding(session, "dozen") == []
    assert holding(session, "hospital") == ["The hospital"]


def test_an_added_claim_and_the_halves_of_a_split_one_are_found(session: Session, people: People) -> None:
    lead = people.lead
    version = read_version(session, ENGLISH)
    start = version.text.index("took in 12")
    added = edits.add_claim(
        session, lead, version, edits.Wording((Span(start, start + 10),), "Admissions reached twelve")
    )
    assert holding(session, "admissions reached") == [added.quote]
    halves = edits.split_claim(session, lead, added, at=start + 7, version=added.version)
    session.flush()
    assert {half.id for half in halves} <= set(session.scalars(select(ClaimEntry.claim_id)))


def test_a_claim_written_back_is_not_found(session: Session) -> None:
    version = read_version(session)
    claim = queries.claims_in_order(session, version)[0]
    session.execute(update(ClaimEntry).where(ClaimEntry.claim_id == claim.id).values(terms="", words=""))
    assert claim.quote not in holding(session, claim.quote.split()[0])


def test_claims_of_older_rules_or_without_an_entry_get_one(session: Session) -> None:
    version = read_version(session)
    claims = queries.claims_in_order(session, version)
    terms = {claim.id: entry_of(session, claim).terms for claim in claims}
    session.delete(entry_of(session, claims[0]))
    session.flush()
    session.execute(
        update(ClaimEntry).where(ClaimEntry.claim_id == claims[1].id).values(terms="old", terms_version=0)
    )
    assert indexing.write_missing(session) == 2
    assert indexing.write_missing(session) == 0
    session.expire_all()
    assert {claim.id: entry_of(session, claim).terms for claim in claims} == terms
    assert holding(session, "old") == []


def test_the_same_toll_in_other_words_is_related_and_comes_first(session: Session) -> None:
    version = read_version(session)
    other = read_version(
        session,
        "مصرع خمسة على الأقل من المدنيين وجرح ثمانين في القصف.\n\nافتتح الوزير معرض الكتاب.\n",
        source="Other",
    )
    claim = claim_with(session, version, "قُتل خمسة مدنيين")
    hits = INDEX.related(session, entry_of(session, claim).entry)
    keys = [hit.key for hit in hits]
    toll, fair = claim_with(session, other, "مصرع"), claim_with(session, other, "معرض")
    assert keys[0] == claim.id
    assert toll.id in keys
    assert fair.id not in keys or keys.index(toll.id) < keys.index(fair.id)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_a_claim_in_the_other_language_is_related_by_name_and_figure(session: Session) -> None:
    version = read_version(session, "Twelve people were wounded in Gaza in October 2023.\n", source="Post")
    other = read_version(session, "أصيب اثنا عشر شخصًا في غزة في أكتوبر 2023.\n", source="صحيفة")
    claim = queries.claims_in_order(session, version)[0]
    keys = [hit.key for hit in INDEX.related(session, entry_of(session, claim).entry)]
    assert queries.claims_in_order(session, other)[0].id in keys


def test_a_reworded_claim_is_related_by_its_new_words_at_once(session: Session, people: People) -> None:
    lead = people.lead
    version = read_version(session, "The bridge at Vesta collapsed overnight.\n", source="Post")
    other = read_version(session, "The council met in the old town hall.\n", source="Herald")
    claim, reworded = claim_with(session, version, "bridge"), claim_with(session, other, "council")
    assert reworded.id not in [one.claim_id for one in alike(session, claim)]
    wording = edits.wording_of(session, reworded)
    anew = edits.Wording(wording.spans, "The council spoke of the Vesta bridge that collapsed")
    edits.edit_in_place(session, lead, reworded, anew, version=reworded.version)
    session.flush()
    assert reworded.id in [one.claim_id for one in alike(session, claim)]


def test_a_withdrawn_claim_is_related_to_nothing_any_more(session: Session, people: People) -> None:
    lead = people.lead
    version = read_version(session, "The bridge at Vesta collapsed overnight.\n", source="Post")
    other = read_version(session, "Overnight the Vesta bridge collapsed.\n", source="Herald")
    claim, repeated = claim_with(session, version, "bridge"), claim_with(session, other, "bridge")
    assert [one.claim_id for one in alike(session, claim)] == [repeated.id]
    services.withdraw_claim(session, lead, repeated, reason="Read twice", version=repeated.version)
    assert alike(session, claim) == []


def test_only_claims_within_a_selection_are_looked_at(session: Session) -> None:
    version = read_version(session)
    other = read_version(session, "أصيب 80 شخصًا في قصف الثلاثاء.\n", source="Other")
    claim = claim_with(session, version, "80 آخرين")
    within = select(Claim.id).where(Claim.article_version_id == other.id)
    hits = INDEX.related(session, entry_of(session, claim).entry, within=within)
    assert {hit.key for hit in hits} <= set(session.scalars(within))
    assert hits


def test_an_empty_index_finds_nothing(session: Session) -> None:
    version = read_version(session)
    claim = queries.claims_in_order(session, version)[0]
    entry = entry_of(session, claim).entry
    session.query(ClaimEntry).delete()
    assert INDEX.related(session, entry) == []
