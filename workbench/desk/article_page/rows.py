"""The rows of the triage list: a claim with everything its row says, many at once without a query for each."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from workbench.adjudication import queries as adjudication_queries
from workbench.adjudication.models import FinalVerdict
from workbench.articles.models import ArticleVersion
from workbench.claims import lifecycle, presentation, queries, similarity
from workbench.claims.models import Claim, ClaimFlag, ClaimSpan, ClaimState, DismissalReason, FlagCode, Layer
from workbench.claims.triage import Decision, decision_of
from workbench.desk.article_page.segments import doubts_in_quote
from workbench.language import render_reasons
from workbench.people.models import User
from workbench.reviews import blindness
from workbench.text.languages import Language
from workbench.text.selectors import Span

AMBIGUITY = frozenset(
    {FlagCode.AMBIGUOUS_ROLES, FlagCode.AMBIGUOUS_SCOPE, FlagCode.AMBIGUOUS_REFERENCE, FlagCode.HOMOGRAPH}
)
"""Flags whose words are marked as doubtful."""


MOST_CHOICES = 40
"""Claims offered as the one that is repeated."""


@dataclass(frozen=True)
class Numbered:
    """Another claim of the page, as a row speaks of it."""

    number: int
    claim: Claim


@dataclass(frozen=True)
class Row:
    """A claim in the list. A quotation's two layers stand on one row, the content's."""

    claim: Claim
    number: int
    """Its place on the page; 0 once it was withdrawn or replaced."""
    spans: Sequence[ClaimSpan]
    flags: Sequence[ClaimFlag]
    doubts: Sequence[tuple[int, int]]
    """Places in the quote."""
    reasons: Sequence[str]
    twin: Claim | None
    verdict: FinalVerdict | None
    repeated: Numbered | None
    """The claim this one repeats."""
    repeats: Sequence[Numbered]
    """Claims that repeat this one."""
    choices: Sequence[Numbered]
    """What it may repeat, the most alike first; only where that is asked."""
    hides_decisions: bool
    """Under blind review: others' decisions on flags are not shown."""

    @property
    def id(self) -> str:
        return str(self.claim.public_id)

    @property
    def decision(self) -> Decision | None:
        return decision_of(
            ClaimState(self.claim.state),
            None if self.claim.dismissed_reason is None else DismissalReason(self.claim.dismissed_reason),
        )

    @property
    def reason(self) -> str | None:
        """Why it is not checkable; other decisions say it themselves."""
        return self.claim.dismissed_reason if self.decision is Decision.NOT_CHECKABLE else None

    @property
    def can_be_decided(self) -> bool:
        return self.claim.state in lifecycle.TRIAGEABLE

    @property
    def verb(self) -> str | None:
        """The verb that gives the claim to its claimant."""
        return self.claim.chain[0].get("verb") if self.claim.chain else None

    @property
    def through(self) -> list[str]:
        """Who passed it on, nearest to the claimant first."""
        return [link["who"] for link in self.claim.chain[1:] if link.get("who")]


def rows_of(
    session: Session,
    person: User,
    claims: Sequence[Claim],
    *,
    numbers: Mapping[int, int],
    language: Language,
    choosing: Claim | None = None,
) -> list[Row]:
    """Rows of the live claims of one version, in their order; `numbers` are those of `queries.numbers_of`.

    `choosing` is a claim whose row offers the claims it may repeat.
    """
    cards = [claim for claim in claims if claim.id in numbers]
    known = {claim.id: claim for claim in claims}
    asking = () if choosing is None else (choosing.id,)
    return _rows(session, person, cards, known, numbers=numbers, language=language, choosing=asking)


def row_of(
    session: Session, person: User, claim: Claim, *, language: Language, choosing: bool = False
) -> Row:
    """One claim's row by itself. `choosing` offers the claims it may repeat."""
    card = claim
    if claim.layer == Layer.ATTRIBUTION and claim.twin is not None:
        card = claim.twin
    numbers = queries.numbers_of(session, card.article_version)
    known = {one.id: one for one in (card, card.twin, card.duplicate_of) if one is not None}
    return _rows(
        session,
        person,
        [card],
        known,
        numbers=numbers,
        language=language,
        choosing=[card.id] if choosing else (),
    )[0]


def _rows(
    session: Session,
    person: User,
    cards: Sequence[Claim],
    known: Mapping[int, Claim],
    *,
    numbers: Mapping[int, int],
    language: Language,
    choosing: Collection[int] = (),
) -> list[Row]:
    blind = blindness.bound_claims(session, person, cards)
    spans = queries.spans_by_claim(session, cards)
    flags = queries.flags_by_claim(session, cards)
    finished = [card.id for card in cards if card.state in lifecycle.FINISHED and card.id not in blind]
    verdicts = adjudication_queries.current_verdicts(session, finished) if finished else {}
    repeats = queries.duplicates_of(session, cards)
    asked = {card.id for card in cards if card.dismissed_reason == DismissalReason.DUPLICATE} | set(choosing)
    choices = _choices(session, [card for card in cards if card.id in asked], numbers)
    rows: list[Row] = []
    for card in cards:
        shown = presentation.shown_flags(flags.get(card.id, []), blind=card.id in blind)
        card_spans = spans.get(card.id, [])
        rows.append(
            Row(
                claim=card,
                number=numbers.get(card.id, 0),
                spans=card_spans,
                flags=shown,
                doubts=doubts_in_quote(
                    [Span(span.start, span.end) for span in card_spans], doubtful_spans(shown)
                ),
                reasons=render_reasons(card.reasons, language),
                twin=None if card.twin_id is None else known.get(card.twin_id) or card.twin,
                verdict=verdicts.get(card.id),
                repeated=_repeated(session, card, known, numbers),
                repeats=_numbered(repeats.get(card.id, []), numbers),
                choices=choices.get(card.id, []),
                hides_decisions=card.id in blind,
            )
        )
    return rows


def doubtful_spans(flags: Iterable[ClaimFlag]) -> list[Span]:
    """The words that flags of ambiguity are about."""
    return [Span(flag.start, flag.end) for flag in flags if flag.code in AMBIGUITY]


def alike_in_article(session: Session, claim: Claim) -> list[Claim]:
    """Claims of the same version that this one may repeat, the most alike first."""
    texts = queries.search_texts_of(session, claim.article_version)
    others = {number: text for number, text in texts.items() if number not in (claim.id, claim.twin_id)}
    found = similarity.most_alike(claim.search_text, others)
    by_number = queries.claims_by_number(session, found)
    return [by_number[number] for number in found]


def _repeated(
    session: Session, card: Claim, known: Mapping[int, Claim], numbers: Mapping[int, int]
) -> Numbered | None:
    if card.duplicate_of_id is None:
        return None
    repeated = known.get(card.duplicate_of_id) or session.get_one(Claim, card.duplicate_of_id)
    return Numbered(numbers.get(repeated.id, 0), repeated)


def _numbered(claims: Iterable[Claim], numbers: Mapping[int, int]) -> list[Numbered]:
    return [Numbered(numbers[claim.id], claim) for claim in claims if claim.id in numbers]


def _choices(
    session: Session, cards: Sequence[Claim], numbers: Mapping[int, int]
) -> dict[int, list[Numbered]]:
    """For each card others of its version: the one it repeats, those most alike, then the text's order."""
    if not cards:
        return {}
    version: ArticleVersion = cards[0].article_version
    others = [claim for claim in queries.claims_in_order(session, version) if claim.id in numbers]
    by_number = {claim.id: claim for claim in others}
    texts = {claim.id: claim.search_text for claim in others}
    found: dict[int, list[Numbered]] = {}
    for card in cards:
        alike = similarity.most_alike(
            card.search_text, {number: text for number, text in texts.items() if number != card.id}
        )
        first = [card.duplicate_of_id] if card.duplicate_of_id in by_number else []
        ordered = dict.fromkeys([*first, *alike, *(number for number in by_number if number != card.id)])
        offered = [by_number[number] for number in ordered if number is not None]
        found[card.id] = _numbered(offered[:MOST_CHOICES], numbers)
    return found
