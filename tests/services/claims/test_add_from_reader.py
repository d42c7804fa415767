"""What the reader found becomes rows."""

from sqlalchemy.orm import Session

from tests.factories.claims import ARABIC, read_version
from workbench.claims import queries
from workbench.claims.models import ClaimState, FlagDecision, Layer
from workbench.text.folding import fold
from workbench.text.selectors import Span, quote_of

SHIFTING = "انتهت الحرب عام 2020 بهزيمة أرمينيا وأذربيجان وتأمين مكاسب ميدانية."


def test_passages_keep_the_order_and_cover_of_the_reader(session: Session) -> None:
    version = read_version(session)
    passages = queries.passages_of(session, version)
    assert [passage.kind for passage in passages] == [
        "title",
        "sentence",
        "sentence",
        "sentence",
        "sentence",
    ]
    assert [passage.paragraph for passage in passages] == [1, 2, 2, 3, 4]
    covered = "".join(version.text[passage.start : passage.end] for passage in passages)
    assert "".join(covered.split()) == "".join(version.text.split())


def test_every_claim_has_its_words_with_selectors(session: Session) -> None:
    version = read_version(session)
    claims = queries.claims_in_order(session, version)
    spans = queries.spans_by_claim(session, claims)
    assert claims
    for claim in claims:
        own = [Span(span.start, span.end) for span in spans[claim.id]]
        assert claim.quote == quote_of(version.text, own)
        assert claim.position == own[0].start
        for span in spans[claim.id]:
            assert span.exact == version.text[span.start : span.end]
            assert span.prefix == version.text[max(0, span.start - 32) : span.start]
            assert span.suffix == version.text[span.end : span.end + 32]


def test_the_two_halves_of_a_quotation_know_each_other(session: Session) -> None:
    version = read_version(session)
    session.expire_all()
    for claim in queries.claims_in_order(session, version):
        if claim.twin is not None:
            assert claim.twin.twin is claim
            assert {claim.layer, claim.twin.layer} == {Layer.CONTENT, Layer.ATTRIBUTION}
    assert any(claim.twin for claim in queries.claims_in_order(session, version))


def test_arriving_is_the_first_version_of_every_claim(session: Session) -> None:
    version = read_version(session)
    assert {claim.version for claim in queries.claims_in_order(session, version)} == {1}
    assert {claim.state for claim in queries.claims_in_order(session, version)} == {ClaimState.SUGGESTED}


def test_an_ambiguous_sentence_brings_its_question_and_readings(session: Session) -> None:
    version = read_version(session, SHIFTING)
    claims = queries.claims_in_order(session, version)
    flags = [flag for many in queries.flags_by_claim(session, claims).values() for flag in many]
    roles = [flag for flag in flags if flag.code == "ambiguous_roles"]
    assert roles
    assert roles[0].question
    assert roles[0].decision == FlagDecision.SUGGESTED
    readings = queries.readings_by_claim(session, claims)[roles[0].claim_id]
    assert len(readings) >= 2
    assert {reading.created_by_id for reading in readings} == {None}


def test_search_sees_the_folded_words(session: Session) -> None:
    version = read_version(session)
    for claim in queries.claims_in_order(session, version):
        assert fold(claim.quote) in claim.search_text


def test_a_claim_keeps_the_figures_inside_its_own_words(session: Session) -> None:
    version = read_version(session, "قُتل 5 أشخاص في القصف، وأصيب 80 آخرون في الحريق.")
    for claim in queries.claims_in_order(session, version):
        for figure in claim.figures:
            assert version.text[figure["start"] : figure["end"]] in claim.quote


def test_a_text_read_twice_the_same_gives_the_same_claims(session: Session) -> None:
    first = read_version(session, ARABIC, source="صوت الوادي")
    second = read_version(session, ARABIC, source="نهر الأخبار")
    assert [claim.quote for claim in queries.claims_in_order(session, first)] == [
        claim.quote for claim in queries.claims_in_order(session, second)
    ]
