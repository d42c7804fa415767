"""Claims: what a passage asserts, as drafts with their spans, claimant, reasons and flags.

A statement somebody makes gives an attribution claim ("did they say it?") and content claims ("is it so?");
the first content claim and the attribution are twins. A call or demand gives the attribution alone. What no
one is said to have said is the article's own voice: content claims by clause.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

from workbench.language.arabic import editorial as arabic
from workbench.language.attribution.model import Statement
from workbench.language.check_worthiness import NOTHING_SAID, Evidence, weigh, weigh_attribution
from workbench.language.claim_spans import flags_in, normalised, on_borders, trimmed, trimmed_end
from workbench.language.clauses import Clause, clauses_in
from workbench.language.clauses.in_front import clause_in_front
from workbench.language.english import editorial as english
from workbench.language.findings import AMBIGUOUS, Findings
from workbench.language.model import AttributionLink, ClaimDraft, DateMention, Figure, Name
from workbench.language.passages import Piece
from workbench.text.languages import Language
from workbench.text.selectors import Span

_Mention = TypeVar("_Mention", Figure, Name, DateMention)
_SPACES = re.compile(r"\s+")
_NAMED_ENOUGH = 4
"""Words of a thing that is denied or condemned below which there is nothing to check."""
_SAID_ENOUGH = 2
"""… of what is said in a word: "denies this", «نعم»."""
_OF_NOUNS = frozenset({"demand", "deny", "judge"})
"""Manners of saying that govern a noun, behind which the sentence goes on by itself."""
_NO_CLAIM_WORDS = 3
"""A heading with fewer words and no figure only announces."""


def claims_of(found: Findings) -> list[ClaimDraft]:
    """The claims of a passage in the order of the text. Every sentence gives at least one."""
    if found.piece.byline or not _asserts(found):
        return []
    drafts: list[ClaimDraft] = []
    if found.statements:
        for number, statement in enumerate(found.statements):
            said, beside = _apart_from_what_is_named(found, statement)
            drafts += _claims_of_statement(found, said, number, len(drafts))
            drafts += _content(found, beside, None)
        drafts += _around(found)
    else:
        drafts = _content(found, _clauses(found, found.opening, found.piece.end), None)
    return drafts or [_whole(found)]


def unread_claim(piece: Piece, text: str, language: Language) -> ClaimDraft:
    """The one claim of a passage too long to be anybody's sentence."""
    return ClaimDraft(
        spans=(Span(piece.start, piece.end),),
        text=_SPACES.sub(" ", text[piece.start : piece.end]),
        layer="content",
        claimant=None,
        chain=(),
        check_worthiness=NOTHING_SAID,
        reason_codes=(),
        flags=(),
        language=language,
    )


def _asserts(found: Findings) -> bool:
    kind = found.piece.kind
    if kind == "heading":
        return bool(found.statements or found.figures) or found.length > _NO_CLAIM_WORDS
    return kind != "fragment"


def _apart_from_what_is_named(found: Findings, statement: Statement) -> tuple[Statement, list[Clause]]:
    """ "The minister called for calm and closed 14 schools": a call is nothing to check, what else is told is.
    "The firm denied fraud but paid a fine": nor is what is told beside a denial or a judgement part of it.

    The statement alone, and the sentence's other clauses.
    """
    content = statement.content
    names_it = statement.is_noun and statement.manner in _OF_NOUNS
    if not names_it or content is None or len(found.statements) > 1:
        return statement, []
    clauses = _clauses(found, found.opening, found.piece.end)
    calling = next(
        (one for one in clauses if any(start < statement.head[1] <= end for start, end in one)), None
    )
    if calling is None or calling[-1][1] <= content[0]:
        return statement, []
    alone = replace(statement, content=(content[0], min(content[1], calling[-1][1])))
    first = 0 if statement.head[0] <= found.opening else clauses.index(calling)  # else see `_around`
    return alone, [clause for clause in clauses[first:] if clause is not calling]


def _claims_of_statement(found: Findings, statement: Statement, number: int, first: int) -> list[ClaimDraft]:
    runs: list[Clause] = []
    if statement.content is not None and _can_be_checked(found, statement, statement.content):
        start, end = statement.content
        runs = _clauses(found, found.opening if start == found.piece.start else start, end)
        if statement.rest is not None:
            runs = _joined(runs, _clauses(found, *statement.rest))
    contents = _content(found, runs, statement, twin=None if statement.goes_on else first)
    if statement.goes_on:
        return contents  # that it was said is asked once, where the quotation is attributed
    best = max((draft.check_worthiness for draft in contents), default=0.0)
    if not contents:
        best = _worth_of_saying(found, statement)
    named = any(link.named for link in statement.chain)
    worth, reasons = weigh_attribution(best, named=named, text=found.words.text)
    if statement.manner == "demand":
        reasons = ("demand", *reasons)
    elif statement.doubt and not contents:
        reasons = (statement.doubt, *reasons)
    spans = _attribution_spans(found, statement, number)
    attribution = ClaimDraft(
        spans=spans,
        text=normalised(found, spans),
        layer="attribution",
        claimant=statement.speaker.who if statement.speaker else None,
        chain=statement.chain,
        check_worthiness=worth,
        reason_codes=reasons,
        flags=flags_in(found, spans),
        language=found.language,
        twin=first + 1 if contents else None,
    )
    return [attribution, *contents]


def _can_be_checked(found: Findings, statement: Statement, content: tuple[int, int]) -> bool:
    """Whether what is said can be judged by itself: no call, no "condemned the attack", no report of a report."""
    if statement.manner in ("ask", "demand") or statement.reports:
        return False
    start, end = content
    words = sum(map(str.isalpha, found.words.keys[found.words.at(start) : found.words.at(end)]))
    is_noun = statement.is_noun and statement.manner in ("judge", "deny")
    if statement.rest is not None or words >= (_NAMED_ENOUGH if is_noun else _SAID_ENOUGH):
        return True
    return any(start <= figure.start < end for figure in found.figures)


def _attribution_spans(found: Findings, statement: Statement, number: int) -> tuple[Span, ...]:
    """Who speaks and what is said: one run, or two when somebody else's words stand between."""
    head, content = statement.head, statement.content
    if content is None:
        content = head
    start, end = min(head[0], content[0]), max(head[1], content[1])
    if statement.rest is not None:
        end = max(end, statement.rest[1])
    if number == 0:
        start = _behind_the_own_clause(found, statement, start)
        return (trimmed_end(found, start, end),)
    opening, said = found.statements[0], trimmed_end(found, start, end)
    if opening.head[1] > start or opening.speaker != statement.speaker:
        return (said,)
    return (on_borders(found, Span(*opening.head)), said)


def _joined(front: list[Clause], behind: list[Clause]) -> list[Clause]:
    """The clauses of what is said in two halves: the last of the first half goes on in the second."""
    if not front or not behind:
        return front + behind
    return [*front[:-1], (*front[-1], *behind[0]), *behind[1:]]


def _clauses(found: Findings, start: int, end: int) -> list[Clause]:
    return clauses_in(found.words, start, end, found.language, found.protected)


def _content(
    found: Findings, clauses: Sequence[Clause], statement: Statement | None, twin: int | None = None
) -> list[ClaimDraft]:
    drafts: list[ClaimDraft] = []
    chain = statement.chain if statement else ()
    for clause in clauses:
        spans = tuple(span for run in clause if (span := trimmed(found, *run)) is not None)
        if not spans:
            continue
        worth, reasons = _weighed(found, spans, chain, statement=statement)
        flags = flags_in(found, spans)
        if flags and any(found.flags[number].code in AMBIGUOUS for number in flags):
            reasons = (*reasons, "ambiguous")
        doubt = statement.doubt if statement else None
        if doubt is None and found.keeps_a_distance and any(_is_distanced(found, span) for span in spans):
            doubt = "doubt"
        if doubt:
            reasons = (*reasons, doubt)
        drafts.append(
            ClaimDraft(
                spans=spans,
                text=normalised(found, spans),
                layer="content",
                claimant=statement.speaker.who if statement and statement.speaker else None,
                chain=chain,
                check_worthiness=worth,
                reason_codes=reasons,
                flags=flags,
                language=found.language,
                twin=twin,
            )
        )
    return drafts


def _is_distanced(found: Findings, span: Span) -> bool:
    """Whether the claim's words keep a distance from it: so-called, alleged, what they call."""
    lists = arabic if found.language == "ar" else english
    keys = found.words.within(span.start, span.end)
    return not (lists.DISTANCED.isdisjoint(keys) and lists.DISTANCING.isdisjoint(pairwise(keys)))


def _around(found: Findings) -> list[ClaimDraft]:
    """The article's own words in front of the first statement: a clause joined to it, or one with a figure."""
    start, end = found.opening, min(map(_start_of, found.statements))
    clause_end = clause_in_front(found.words, start, end, found.language)
    if clause_end is not None:
        return _content(found, _clauses(found, start, clause_end), None)
    if end - start < 40 or not any(figure.end <= end for figure in found.figures):
        return []
    return _content(found, [((start, end),)], None)


def _start_of(statement: Statement) -> int:
    return min(statement.head[0], statement.content[0] if statement.content else statement.head[0])


def _behind_the_own_clause(found: Findings, statement: Statement, start: int) -> int:
    """Where the first statement begins: with the passage, unless a clause of the article's own stands in front and
    the words behind it name the speaker."""
    text, end = found.words.text, max(statement.head[1], statement.content[1] if statement.content else 0)
    if statement.speaker is None or statement.speaker.who not in text[start:end]:
        return found.opening
    if clause_in_front(found.words, found.opening, start, found.language) is None:
        return found.opening
    return start + (text[start] == "و")


def _whole(found: Findings) -> ClaimDraft:
    span = trimmed(found, found.piece.start, found.piece.end) or Span(found.piece.start, found.piece.end)
    return ClaimDraft(
        spans=(span,),
        text=normalised(found, (span,)),
        layer="content",
        claimant=None,
        chain=(),
        check_worthiness=NOTHING_SAID,
        reason_codes=("short",),
        flags=flags_in(found, (span,)),
        language=found.language,
    )


def _weighed(
    found: Findings, spans: Sequence[Span], chain: Sequence[AttributionLink], *, statement: Statement | None
) -> tuple[float, tuple[str, ...]]:
    words, first, last = found.words, spans[0], spans[-1]
    keys = words.within(first.start, first.end)
    for span in spans[1:]:
        keys += words.within(span.start, span.end)
    return weigh(
        Evidence(
            keys=keys,
            figures=_within(found.figures, spans),
            names=_within(found.names, spans),
            dated=bool(_within(found.dates, spans)),
            text=words.text,
            length=found.length,
            opens_sentence=first.start < words.ends[0],
            put=_put(found, last.end, chain, statement),
        ),
        found.language,
    )


def _put(
    found: Findings, end: int, chain: Sequence[AttributionLink], statement: Statement | None
) -> list[str]:
    """How a claim that ends at an offset is put, as parts of its weight."""
    put: list[str] = []
    if statement is not None:
        put.append("reported")
        if any(link.named for link in chain):
            put.append("named_source")
        if statement.manner in ("ask", "demand"):
            put.append("demand")
    if found.piece.kind == "heading":
        put.append("heading")
    text = found.words.text
    closing = text[end : found.piece.end].lstrip()[:1] or text[end - 1]
    if closing in ("?", "؟"):
        put.append("question")
    elif closing == "!":
        put.append("exclamation")
    return put


def _within(found: Sequence[_Mention], spans: Sequence[Span]) -> list[_Mention]:
    if not found:
        return []
    return [one for span in spans for one in found if span.start <= one.start and one.end <= span.end]


def _worth_of_saying(found: Findings, statement: Statement) -> float:
    """What a call, a judgement or a denial would be worth checking, if it could be judged by itself."""
    span = trimmed(found, *(statement.content or statement.head))
    return _weighed(found, (span,), statement.chain, statement=statement)[0] if span else 0.0
