"""Judged claims in tests, with fixed ids and times: the same rows in every database."""

from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.adjudication.models import FinalReading, FinalVerdict, Method, Reopening
from workbench.articles.models import Article, ArticleVersion, Direction, Language, Source
from workbench.claims.indexing import write_entry
from workbench.claims.models import (
    Claim,
    ClaimLineage,
    ClaimSpan,
    ClaimState,
    Layer,
    LineageKind,
    Reading,
)
from workbench.claims.search_text import search_text
from workbench.evidence.models import Evidence, EvidenceKind, Stance
from workbench.people.models import User
from workbench.queues.models import ChecklistItem
from workbench.reviews import queries as review_queries
from workbench.reviews import records
from workbench.reviews.models import (
    Citation,
    Confidence,
    RatingLevel,
    RatingScale,
    Review,
    ReviewCheck,
    ReviewReading,
    ReviewState,
    SecondDecision,
)
from workbench.stories.models import (
    Answer,
    Between,
    ConsistencyNote,
    NoteClaim,
    Question,
    Relation,
    Story,
    StoryArticle,
)

THEN = datetime(2023, 9, 20, 18, 5, 30, 250_000, tzinfo=UTC)
TEXT = "انتهت الحربان بخسارة أرمينيا وأذربيجان والسيطرة على أراض.\nقال المتحدث: «قُتل خمسة أشخاص على الأقل»."
WARS = "بخسارة أرمينيا وأذربيجان والسيطرة على أراض"
TOLL = "قُتل خمسة أشخاص على الأقل"
SAID = "قال المتحدث: «قُتل خمسة أشخاص على الأقل»"


def number(value: int) -> UUID:
    """A public id that looks like what it is: made up."""
    return UUID(int=value, version=4)


def level(session: Session, layer: Layer, code: str) -> RatingLevel:
    return session.scalars(
        select(RatingLevel)
        .join(RatingLevel.scale)
        .where(RatingScale.layer == layer, RatingScale.is_current, RatingLevel.code == code)
    ).one()


def version(session: Session, *, source: str, text: str, start: int, language: str = "ar") -> ArticleVersion:
    """An article version whose ids begin at `start`."""
    outlet = Source(public_id=number(start), name=source, created_at=THEN)
    session.add(outlet)
    session.flush()
    article = Article(
        public_id=number(start + 1),
        source_id=outlet.id,
        url=f"https://outlet.example/{start}",
        created_by_id=None,
        created_at=THEN,
    )
    session.add(article)
    session.flush()
    made = ArticleVersion(
        public_id=number(start + 2),
        article_id=article.id,
        number=1,
        title="حصيلة اليوم الثاني" if language == "ar" else "The second day",
        published_at=THEN,
        language=Language(language),
        direction=Direction("rtl" if language == "ar" else "ltr"),
        text=text,
        text_sha256="a" * 64,
        original=text.encode(),
        original_sha256="b" * 64,
        charset="utf-8",
        received_at=THEN,
        received_by_id=None,
    )
    session.add(made)
    session.flush()
    return made


def claim(
    session: Session,
    of: ArticleVersion,
    quote: str,
    *,
    public_id: UUID,
    layer: Layer = Layer.CONTENT,
    claimant: str | None = None,
    state: ClaimState = ClaimState.FINAL,
) -> Claim:
    start = of.text.index(quote)
    made = Claim(
        public_id=public_id,
        article_version_id=of.id,
        position=start,
        layer=layer,
        state=state,
        quote=quote,
        text=quote,
        language=Language(of.language),
        direction=Direction(of.direction),
        claimant=claimant,
        chain=[{"who": claimant, "verb": "قال", "named": False, "through": False}] if claimant else [],
        search_text=search_text(quote, quote),
        created_at=THEN,
    )
    session.add(made)
    session.flush()
    write_entry(session, made)
    session.add(
        ClaimSpan(
            claim=made,
            position=0,
            start=start,
            end=start + len(quote),
            exact=quote,
            prefix=of.text[max(0, start - 32) : start],
            suffix=of.text[start + len(quote) : start + len(quote) + 32],
        )
    )
    session.flush()
    return made


def review(
    session: Session,
    of: Claim,
    reviewer: User,
    code: str,
    *,
    start: int,
    slot: int = 1,
    rationale: str = "لأن الأرقام متطابقة.",
) -> Review:
    made = Review(
        public_id=number(start),
        claim_id=of.id,
        reviewer_id=reviewer.id,
        slot=slot,
        state=ReviewState.SUBMITTED,
        level_id=level(session, Layer(of.layer), code).id,
        as_of=THEN,
        rationale=rationale,
        confidence=Confidence.HIGH,
        created_at=THEN,
        saved_at=THEN,
        submitted_at=THEN,
        pseudonym=f"reviewer-{start}"[:12],
    )
    session.add(made)
    session.flush()
    return made


def cite(
    session: Session,
    by: Review,
    *,
    public_id: UUID,
    stance: Stance = Stance.SUPPORTS,
    is_protected: bool = False,
    set_number: int = 1,
) -> None:
    evidence = Evidence(
        public_id=public_id,
        kind=EvidenceKind.PAGE,
        url=f"https://evidence.example/{public_id.hex[-4:]}",
        title="بيان وزارة الدفاع",
        quote="خمسة قتلى",
        publisher="وزارة الدفاع",
        dated_on=date(2023, 9, 19),
        is_primary=True,
        is_protected=is_protected,
        language="ar",
        created_by_id=by.reviewer_id,
        created_at=THEN,
    )
    session.add(evidence)
    session.flush()
    session.add(Citation(review=by, evidence=evidence, stance=stance, set_number=set_number))
    session.flush()


def settle(
    session: Session,
    of: Claim,
    code: str,
    *,
    by: User,
    public_id: UUID,
    standing: Review | None = None,
    publication_url: str | None = None,
) -> FinalVerdict:
    made = FinalVerdict(
        public_id=public_id,
        claim_id=of.id,
        level_id=level(session, Layer(of.layer), code).id,
        method=_method(standing),
        review_id=None if standing is None else standing.id,
        as_of=THEN,
        rationale="التعليل المعتمد.",
        reason="الدليلان أقوى." if standing is None else "",
        decided_by_id=by.id,
        decided_at=THEN,
        publication_url=publication_url,
    )
    session.add(made)
    session.flush()
    return made


def _method(standing: Review | None) -> Method:
    if standing is None:
        return Method.ADJUDICATED
    return Method.SINGLE if standing.second_decision is None else Method.SIGNED


def reopened(session: Session, of: Claim, verdict: FinalVerdict, *, by: User) -> None:
    """The verdict stands no more; its reviews are kept as they are now."""
    views = review_queries.views_of(session, review_queries.submitted_reviews(session, of))
    verdict.is_current = False
    session.add(
        Reopening(
            public_id=UUID(int=verdict.public_id.int + 1),
            final_verdict_id=verdict.id,
            reason="نُشر تصحيح.",
            reopened_by_id=by.id,
            reopened_at=THEN,
            stood=records.stood(views).as_json(),
        )
    )
    session.flush()


def simple_final_claim(
    session: Session,
    of: ArticleVersion,
    quote: str,
    *,
    reviewer: User,
    start: int,
    code: str = "true",
    publication_url: str | None = None,
) -> Claim:
    """A claim with one review that made its verdict final."""
    made = claim(session, of, quote, public_id=number(start))
    judged = review(session, made, reviewer, code, start=start + 1)
    cite(session, judged, public_id=number(start + 2))
    settle(
        session,
        made,
        code,
        by=reviewer,
        public_id=number(start + 3),
        standing=judged,
        publication_url=publication_url,
    )
    return made


def whole_case(session: Session, lead: User, reviewer: User, second: User) -> dict[str, Claim]:
    """One article with everything a line can hold, and a claim of another source that a note ties to it."""
    safh = version(session, source="السفح", text=TEXT, start=100)
    post = version(
        session, source="Lowland Post", text="At least five people died.", start=200, language="en"
    )

    wars = claim(session, safh, WARS, public_id=number(1))
    older = claim(session, safh, "انتهت الحربان", public_id=number(2), state=ClaimState.SUPERSEDED)
    session.add(ClaimLineage(predecessor_id=older.id, successor_id=wars.id, kind=LineageKind.EDIT))
    readings = [
        Reading(
            public_id=number(10 + place),
            claim=wars,
            position=place,
            text=text,
            language=Language.ARABIC,
            direction=Direction.RTL,
            created_by_id=None if place == 0 else reviewer.id,
            created_at=THEN,
        )
        for place, text in enumerate(["خسر الطرفان معًا", "خسر كل طرف حربًا"])
    ]
    session.add_all(readings)
    session.flush()
    first = review(session, wars, reviewer, "ambiguous", start=20)
    other = review(session, wars, second, "mostly_false", start=21, slot=2)
    session.add(ReviewReading(review=first, reading=readings[1], level=level(session, Layer.CONTENT, "true")))
    cite(session, first, public_id=number(30))
    cite(session, first, public_id=number(31), is_protected=True)
    cite(session, other, public_id=number(32), stance=Stance.REFUTES, set_number=2)
    reopened(session, wars, settle(session, wars, "ambiguous", by=lead, public_id=number(43)), by=lead)
    first.rationale = "تعليل بعد إعادة الفتح."
    decided = settle(
        session,
        wars,
        "mostly_false",
        by=lead,
        public_id=number(40),
        publication_url="https://checks.example/1",
    )
    session.add(
        FinalReading(
            final_verdict=decided,
            reading_id=readings[1].id,
            level_id=level(session, Layer.CONTENT, "true").id,
        )
    )

    toll = claim(session, safh, TOLL, public_id=number(3), claimant="المتحدث")
    said = claim(session, safh, SAID, public_id=number(4), layer=Layer.ATTRIBUTION, claimant="المتحدث")
    toll.twin_id, said.twin_id = said.id, toll.id
    session.flush()
    on_toll = review(session, toll, reviewer, "true", start=22)
    signed = review(session, toll, second, "true", start=24, slot=2)
    signed.first_review_id, signed.second_decision = on_toll.id, SecondDecision.SIGNED
    signed.guidelines_version = 2
    session.add_all(
        ReviewCheck(review=signed, item=item, checked_by_id=second.id, checked_at=THEN)
        for item in (ChecklistItem.TWO_VOICES, ChecklistItem.REPLY_SOUGHT)
    )
    settle(session, toll, "true", by=second, public_id=number(41), standing=signed)
    on_said = review(session, said, reviewer, "said_verbatim", start=23)
    settle(
        session,
        said,
        "said_verbatim",
        by=reviewer,
        public_id=number(42),
        standing=on_said,
        publication_url="https://checks.example/4",
    )
    five = claim(session, post, "At least five people died", public_id=number(5), state=ClaimState.SELECTED)
    opinion = simple_final_claim(
        session,
        post,
        "five people",
        reviewer=reviewer,
        start=60,
        code="not_checkable",
        publication_url="https://checks.example/60",
    )

    story = Story(public_id=number(300), name="كاراباخ", created_by_id=lead.id, created_at=THEN)
    session.add(story)
    session.flush()
    session.add_all(
        StoryArticle(story_id=story.id, article_id=each.article_id, added_by_id=lead.id, added_at=THEN)
        for each in (safh, post)
    )
    question = Question(
        public_id=number(301),
        story_id=story.id,
        position=1,
        text="كم قُتل؟",
        created_by_id=lead.id,
        created_at=THEN,
    )
    session.add(question)
    session.flush()
    session.add(Answer(question_id=question.id, claim_id=toll.id, added_by_id=lead.id, added_at=THEN))
    note = ConsistencyNote(
        public_id=number(302),
        story_id=story.id,
        question_id=question.id,
        relation=Relation.CONTRADICT,
        between=Between.PARTIES,
        text="=الرقمان واحد",
        created_by_id=reviewer.id,
        created_at=THEN,
    )
    session.add(note)
    session.flush()
    session.add_all(NoteClaim(note=note, claim_id=each.id) for each in (toll, five))
    session.flush()
    return {"wars": wars, "toll": toll, "said": said, "five": five, "opinion": opinion}
