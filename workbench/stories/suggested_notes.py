"""Notes that the grid and the articles themselves suggest, for a person to accept, edit or dismiss. Pure."""

import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from workbench.articles.models import ArticleVersion
from workbench.claims.models import Claim
from workbench.language.words import reading_form
from workbench.stories.grid import Entry, Grid, Row
from workbench.stories.inside_article import Inconsistency
from workbench.stories.models import Between, ConsistencyNote, Question, Relation
from workbench.stories.said import Difference
from workbench.stories.standing import Line


@dataclass(frozen=True, kw_only=True)
class SuggestedNote:
    """A note as it would be written. The page words its differences in the reader's language."""

    key: str
    relation: Relation
    between: Between | None
    claims: Sequence[Claim]
    question: Question | None = None
    version: ArticleVersion | None = None
    """Of a note inside one article."""
    told: Sequence[Difference] = field(default_factory=list)
    doubtful: Sequence[Entry] = ()
    """Of a doubt: the answers that can be read in several ways."""
    inconsistency: Inconsistency | None = None


def from_grid(
    grid: Grid, notes: Iterable[ConsistencyNote], tied: dict[int, list[Claim]]
) -> list[SuggestedNote]:
    """What a row's contradictions, scopes and doubts ask to be written down, unless a note says it already."""
    known = [(note.question_id, note.relation, {claim.id for claim in tied[note.id]}) for note in notes]
    return [
        suggestion
        for row in grid.rows
        for suggestion in _of_row(row)
        if not any(
            question_id == row.question.id
            and relation == suggestion.relation
            and {claim.id for claim in suggestion.claims} <= claims
            for question_id, relation, claims in known
        )
    ]


def _of_row(row: Row) -> list[SuggestedNote]:
    kinds: tuple[tuple[Relation, Between | None], ...] = (
        (Relation.CONTRADICT, Between.PUBLISHERS),
        (Relation.CONTRADICT, Between.PARTIES),
        (Relation.AMBIGUOUS, None),
        (Relation.DIFFERENT_SCOPE, None),
    )
    found = []
    for relation, between in kinds:
        entries = [entry for entry in row.entries if _has(entry, relation, between)]
        sources = {entry.source.id for entry in entries}
        if len(sources) < 2:
            continue
        claims = [entry.claim for entry in entries]
        told = _once(entries, relation, between)
        doubtful = [entry for entry in entries if entry.readings]
        found.append(
            SuggestedNote(
                key=_key(relation, between, str(row.question.public_id), map(_said, doubtful or entries)),
                relation=relation,
                between=between,
                claims=claims,
                question=row.question,
                told=[] if relation is Relation.AMBIGUOUS else told,
                doubtful=doubtful,
            )
        )
    return found


def _has(entry: Entry, relation: Relation, between: Between | None) -> bool:
    return any(_is_of(line, relation, between) for line in entry.lines)


def _is_of(line: Line, relation: Relation, between: Between | None) -> bool:
    """Whether it says this of another source: what one source says twice is suggested from its articles."""
    return line.relation is relation and line.between is between and not line.is_within


def _once(entries: Sequence[Entry], relation: Relation, between: Between | None) -> list[Difference]:
    """Each difference from one side only."""
    told: dict[frozenset[str], Difference] = {}
    for entry in entries:
        for line in entry.lines:
            if _is_of(line, relation, between):
                for other, difference in line.told:
                    told.setdefault(frozenset({entry.source.name, other}), difference)
    return list(told.values())


def from_articles(
    found: Iterable[tuple[ArticleVersion, Sequence[Inconsistency]]],
    claims: dict[int, Claim],
    notes: Iterable[ConsistencyNote],
    tied: dict[int, list[Claim]],
) -> list[SuggestedNote]:
    """What articles say twice and differently."""
    known = [
        (note.article_id, {claim.id for claim in tied[note.id]})
        for note in notes
        if note.article_id is not None
    ]
    suggested = []
    for version, inconsistencies in found:
        for one in inconsistencies:
            pair = [claims[number] for number in one.claims]
            if any(number == version.article_id and set(one.claims) <= inside for number, inside in known):
                continue
            suggested.append(
                SuggestedNote(
                    key=_key(
                        Relation.CONTRADICT,
                        Between.PUBLISHERS,
                        f"{version.article.public_id}:{one.kind}",
                        map(reading_form, one.words),
                    ),
                    relation=Relation.CONTRADICT,
                    between=Between.PUBLISHERS,
                    claims=pair,
                    version=version,
                    inconsistency=one,
                )
            )
    return suggested


def undecided(suggestions: Iterable[SuggestedNote], decided: Collection[str]) -> list[SuggestedNote]:
    """Without those that somebody accepted or dismissed."""
    return [one for one in suggestions if one.key not in decided]


def _said(entry: Entry) -> str:
    """An answer without who gives it: its figure, else its words."""
    answer = entry.structure
    if answer.value is None:
        return reading_form(answer.words)
    return f"{answer.value:g} {answer.high or 0:g} {answer.unit} {answer.bound}"


def _key(relation: Relation, between: Between | None, of: str, said: Iterable[str]) -> str:
    """The same as long as the same is said: whoever else says it, in whatever version, read again or reworded."""
    digest = hashlib.sha256("\n".join([of, *sorted(set(said))]).encode()).hexdigest()[:32]
    return f"{relation}:{between or ''}:{digest}"
