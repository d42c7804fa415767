"""When a newer text of an article arrives: which claims go along, and which wait for a person."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.factories.articles import received
from tests.factories.claims import ARABIC, ENGLISH, claim_with
from tests.factories.queues import queue_of
from tests.people import People
from workbench.articles.models import ArticleVersion
from workbench.audit.models import AuditEvent
from workbench.claims import queries
from workbench.claims.models import Claim, ClaimFate, ClaimState, FateKind, Layer
from workbench.claims.succession import put_in_place
from workbench.intake import arrival
from workbench.intake.arrival import Arrived
from workbench.queues.places import find_live_item

URL = "https://outlet.example/valley"


def arrives(session: Session, text: str) -> Arrived:
    article = received(source="Valley Voice", title="Five killed in the valley", text=text, url=URL)
    return arrival.take_in(session, None, arrival.split(article))


def fate_of(session: Session, claim: Claim) -> ClaimFate:
    return session.scalars(select(ClaimFate).where(ClaimFate.claim_id == claim.id)).one()


def fates_of(session: Session, claim: Claim) -> list[tuple[str, int]]:
    """What became of a claim, with the number of the version that did it."""
    query = select(ClaimFate).where(ClaimFate.claim_id == claim.id).order_by(ClaimFate.id)
    return [(fate.kind, fate.to_version.number) for fate in session.scalars(query)]


def put_back(session: Session, version: ArticleVersion, text: str) -> Arrived:
    article = received(source="Valley Voice", title="Five killed in the valley", text=text)
    return arrival.take_in(session, None, arrival.split(article), version_of=version.article)


def quotes(session: Session, version: ArticleVersion) -> list[str]:
    return [claim.quote for claim in queries.claims_in_order(session, version)]


def test_a_claim_whose_words_stand_unchanged_is_the_same_claim_in_the_newer_version(session: Session) -> None:
    first = arrives(session, ENGLISH).version
    claim = claim_with(session, first, "the army took the crossing")
    older_place = queries.spans_of(session, claim)[0].start

    second = arrives(session, "A line put in front of it all by the desk.\n\n" + ENGLISH)

    assert claim.article_version_id == second.version.id
    span = queries.spans_of(session, claim)[0]
    assert span.start > older_place
    assert second.version.text[span.start : span.end] == span.exact
    assert second.version.text[: span.start].endswith(span.prefix)
    assert claim.passage is not None
    assert claim.passage.article_version_id == second.version.id
    assert fate_of(session, claim).spans[0][0] == older_place
    assert second.fates is not None
    assert second.fates[FateKind.CARRIED] == second.claims - second.fates[FateKind.NEW]


def test_findings_and_flags_follow_their_words(session: Session) -> None:
    first = arrives(session, ARABIC).version
    told = {
        claim.id: [first.text[one["start"] : one["end"]] for one in claim.figures]
        for claim in queries.claims_in_order(session, first)
    }
    assert any(told.values())

    second = arrives(session, "سطر جديد في أول المادة كتبه المحرر.\n\n" + ARABIC).version

    for claim in queries.claims_in_order(session, second):
        if claim.id in told:
            assert [second.text[one["start"] : one["end"]] for one in claim.figures] == told[claim.id]


def test_a_changed_figure_waits_for_a_person_with_its_successor(session: Session) -> None:
    first = arrives(session, ENGLISH).version
    claim = claim_with(session, first, "five people were killed")

    second = arrives(session, ENGLISH.replace("At least five people", "At least 25 people")).version

    fate = fate_of(session, claim)
    assert fate.kind == FateKind.CHANGED
    assert claim.article_version_id == first.id
    assert fate.successor is not None
    assert "25 people were killed" in fate.successor.quote
    assert fate.successor.article_version_id == second.id
    assert fate.successor.state == ClaimState.SUGGESTED


def test_team_alpha_never_becomes_team_beta(session: Session) -> None:
    before = "Team Alpha won the match in the capital. The stadium was full on Sunday."
    after = "Team Beta won the match in the capital. The stadium was full on Sunday."
    claim = claim_with(session, arrives(session, before).version, "Team Alpha")

    arrives(session, after)

    assert fate_of(session, claim).kind == FateKind.CHANGED
    assert "Alpha" in claim.quote


def test_a_sentence_in_another_mouth_is_not_carried(session: Session) -> None:
    before = 'The ministry said that "the army took the crossing on Monday". It rained.'
    claim = claim_with(session, arrives(session, before).version, "the army took")

    arrives(session, before.replace("The ministry said", "The rebels said"))

    assert fate_of(session, claim).kind == FateKind.CHANGED


def test_a_denial_put_in_front_is_not_carried(session: Session) -> None:
    before = "The ministry said five people were killed in the raid. It rained."
    claims = queries.claims_in_order(session, arrives(session, before).version)
    told = [claim for claim in claims if "five people were killed" in claim.quote]

    arrives(session, before.replace("The ministry said", "The ministry denied that"))

    assert {fate_of(session, claim).kind for claim in told} == {FateKind.CHANGED}


def test_a_sentence_that_is_gone_leaves_its_claims_with_the_older_version(session: Session) -> None:
    first = arrives(session, ENGLISH).version
    claim = claim_with(session, first, "The hospital took in")

    second = arrives(session, ENGLISH.replace(" The hospital took in 12 wounded.", ""))

    assert fate_of(session, claim).kind == FateKind.VANISHED
    assert claim.article_version_id == first.id
    assert claim.state == ClaimState.SUGGESTED
    assert second.fates is not None
    assert second.fates.get(FateKind.NEW, 0) == 0


def test_of_two_sentences_alike_the_one_that_went_is_not_guessed(session: Session) -> None:
    line = "Ten people were hurt in the blast."
    before = f"First the market burned down. {line} Later the bridge fell. {line} Then it rained."
    after = f"Somebody wrote this anew entirely. {line} And this is nothing like it."
    first = arrives(session, before).version
    told = [claim for claim in queries.claims_in_order(session, first) if line.rstrip(".") in claim.quote]
    assert len(told) == 2

    arrives(session, after)

    assert {fate_of(session, claim).kind for claim in told} == {FateKind.UNSURE}


def test_what_stands_around_tells_repeated_sentences_apart(session: Session) -> None:
    line = "Ten people were hurt in the blast."
    before = f"First the market burned down. {line} Later the bridge fell. {line} Then it rained."
    first = arrives(session, before).version
    told = [claim for claim in queries.claims_in_order(session, first) if line.rstrip(".") in claim.quote]

    second = arrives(session, before.replace("First the market", "Long before that, the market")).version

    assert [claim.article_version_id for claim in told] == [second.id, second.id]
    assert told[0].position < told[1].position


def test_what_somebody_withdrew_does_not_come_back(session: Session) -> None:
    first = arrives(session, ENGLISH).version
    claim = claim_with(session, first, "The hospital took in")
    claim.state = ClaimState.WITHDRAWN
    session.flush()

    second = arrives(session, ENGLISH + "\nOne more line arrived in the evening.").version

    assert not [quote for quote in quotes(session, second) if "hospital" in quote]
    assert [quote for quote in quotes(session, second) if "evening" in quote]


def test_both_halves_of_a_quotation_go_together(session: Session) -> None:
    first = arrives(session, ENGLISH).version
    said = claim_with(session, first, "the army took", layer=Layer.ATTRIBUTION)

    second = arrives(session, ENGLISH.replace("At least five", "At least 25")).version

    assert said.article_version_id == second.id
    assert said.twin is not None
    assert said.twin.article_version_id == second.id


def test_an_arrival_is_one_event_with_its_counts(session: Session) -> None:
    arrives(session, ENGLISH)
    before = session.scalars(select(AuditEvent.id)).all()

    arrives(session, ENGLISH.replace("five people", "25 people"))

    (event,) = session.scalars(select(AuditEvent).where(AuditEvent.id.not_in(before))).all()
    assert event.action == "article-version-added"
    assert event.details["fates"]["changed"] == 1
    assert event.details["fates"]["carried"] >= 3


def test_three_versions_in_one_import_follow_one_another(session: Session) -> None:
    texts = [ENGLISH, ENGLISH.replace("five people", "25 people"), "Late news.\n\n" + ENGLISH]
    batch = [
        arrival.split(received(source="Valley Voice", title="Five killed", text=text, url=URL))
        for text in texts
    ]

    stored = arrival.take_in_batch(session, None, batch)

    newest = stored[-1].version
    claim = claim_with(session, newest, "the army took the crossing")
    assert [
        fate.to_version_id
        for fate in session.scalars(select(ClaimFate).where(ClaimFate.claim_id == claim.id))
    ] == [
        stored[1].version.id,
        newest.id,
    ]


RAISED = ENGLISH.replace("At least five people", "At least 25 people")


def test_a_text_that_is_put_back_brings_its_claims_back(session: Session) -> None:
    first = arrives(session, ENGLISH).version
    claim = claim_with(session, first, "five people were killed")
    at_first = quotes(session, first)
    arrives(session, RAISED)

    third = put_back(session, first, ENGLISH)

    assert fates_of(session, claim) == [(FateKind.CHANGED, 2), (FateKind.CARRIED, 3)]
    assert quotes(session, third.version) == at_first
    assert third.fates is not None
    assert third.fates[FateKind.CARRIED] == third.claims == len(at_first)
    assert queries.changed_since(session, [claim]) == {}


def test_what_the_version_between_said_waits_with_the_claim_that_came_back(session: Session) -> None:
    first = arrives(session, ENGLISH).version
    claim = claim_with(session, first, "five people were killed")
    raised = claim_with(session, arrives(session, RAISED).version, "25 people were killed")

    third = put_back(session, first, ENGLISH).version

    fate = session.scalars(
        select(ClaimFate).where(ClaimFate.claim_id == raised.id, ClaimFate.kind == FateKind.CHANGED)
    ).one()
    assert fate.successor is claim
    assert queries.open_fates(session, third) == 1
    assert queries.open_fates(session, raised.article_version) == 0


def test_only_the_sentence_that_stands_again_comes_back(session: Session) -> None:
    first = arrives(session, ENGLISH).version
    killed = claim_with(session, first, "five people were killed")
    wounded = claim_with(session, first, "The hospital took in")
    arrives(session, RAISED.replace("12 wounded", "14 wounded"))

    third = arrives(session, "Corrected.\n\n" + ENGLISH.replace("12 wounded", "16 wounded")).version

    assert killed.article_version_id == third.id
    assert third.text[killed.position :].startswith(killed.quote)
    assert wounded.article_version_id == first.id


def test_a_claim_that_another_took_the_place_of_does_not_come_back(session: Session, people: People) -> None:
    reviewer = people.reviewer
    first = arrives(session, ENGLISH).version
    claim = claim_with(session, first, "five people were killed")
    raised = claim_with(session, arrives(session, RAISED).version, "25 people were killed")
    put_in_place(session, reviewer, claim, raised)

    third = put_back(session, first, ENGLISH).version

    assert claim.article_version_id == first.id
    assert claim_with(session, third, "five people were killed").state == ClaimState.SUGGESTED
    assert queries.newest_of(session, claim) == [raised]


def test_newer_claims_are_told_by_lineage_not_by_number(session: Session, people: People) -> None:
    reviewer = people.reviewer
    first = arrives(session, ENGLISH).version
    claim = claim_with(session, first, "five people were killed")
    raised = claim_with(session, arrives(session, RAISED).version, "25 people were killed")
    put_back(session, first, ENGLISH)

    put_in_place(session, reviewer, raised, claim)

    assert queries.newest_of(session, raised) == [claim]


def test_what_somebody_withdrew_does_not_come_back_with_its_text(session: Session) -> None:
    first = arrives(session, ENGLISH).version
    killed = claim_with(session, first, "five people were killed")
    withdrawn = claim_with(session, first, "The hospital took in")
    withdrawn.state = ClaimState.WITHDRAWN
    session.flush()
    changed = RAISED.replace("12 wounded", "14 wounded")
    arrives(session, changed)

    third = put_back(session, first, ENGLISH).version

    assert killed.article_version_id == third.id
    assert not [quote for quote in quotes(session, third) if "12 wounded" in quote]


def test_a_claim_that_came_back_is_offered_again_where_it_was(session: Session, people: People) -> None:
    lead, reviewer = people.lead, people.reviewer
    first = arrives(session, ENGLISH).version
    claim = claim_with(session, first, "five people were killed")
    queue = queue_of(session, lead, [reviewer])
    session.flush()

    arrives(session, RAISED)
    assert find_live_item(session, claim) is None

    put_back(session, first, ENGLISH)
    item = find_live_item(session, claim)
    assert item is not None
    assert item.queue_id == queue.id
