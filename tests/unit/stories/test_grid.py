"""The grid from rows that no database has seen."""

from collections.abc import Sequence
from datetime import UTC, datetime

from workbench.articles.models import Article, ArticleVersion, Source
from workbench.claims.models import Claim, Reading
from workbench.stories import voices
from workbench.stories.answering import Structure
from workbench.stories.grid import Grid, Material, build
from workbench.stories.models import Answer, Between, Question, Relation

THEN = datetime(2023, 9, 20, tzinfo=UTC)


def _source(number: int) -> Source:
    source = Source(name=f"Source {number}", created_at=THEN)
    source.id = number
    return source


def _version(number: int, source: Source) -> ArticleVersion:
    article = Article(source_id=source.id, created_by_id=None, created_at=THEN)
    article.id, article.source = number, source
    version = ArticleVersion(
        article_id=number,
        number=1,
        title="t",
        search_title="t",
        language="en",  # type: ignore[arg-type]  # as it comes from the database
        direction="ltr",  # type: ignore[arg-type]  # as it comes from the database
        text="x",
        text_sha256="",
        original=b"x",
        original_sha256="",
        charset="utf-8",
        published_at=THEN,
        received_at=THEN,
        received_by_id=None,
    )
    version.id, version.article = number, article
    return version


def _claim(number: int, version: ArticleVersion, text: str = "q") -> Claim:
    claim = Claim(
        article_version_id=version.id,
        position=0,
        quote=text,
        text=text,
        language="en",  # type: ignore[arg-type]  # as it comes from the database
        direction="ltr",  # type: ignore[arg-type]  # as it comes from the database
        search_text="q",
        created_at=THEN,
    )
    claim.id, claim.article_version = number, version
    return claim


def _question(number: int, text: str = "How many were killed?") -> Question:
    question = Question(story_id=1, position=number, text=text, created_by_id=None, created_at=THEN)
    question.id = number
    return question


def _answer(question: Question, claim: Claim) -> Answer:
    answer = Answer(question_id=question.id, claim_id=claim.id, added_by_id=None, added_at=THEN)
    answer.claim = claim
    return answer


def _reading(number: int, claim: Claim, text: str) -> Reading:
    reading = Reading(
        claim=claim,
        position=number,
        text=text,
        language="en",  # type: ignore[arg-type]  # as it comes from the database
        direction="ltr",  # type: ignore[arg-type]  # as it comes from the database
        created_at=THEN,
    )
    reading.id = number
    return reading


def _toll(value: float) -> Structure:
    return Structure(words=f"{value:g} killed", value=value, unit="killed", bound="=")


def _voices(versions: Sequence[ArticleVersion], copies: dict[int, str] | None = None) -> voices.Voices:
    sources = {version.id: version.article.source.name for version in versions}
    headings = {number: voices.Heading(other, 1.0) for number, other in (copies or {}).items()}
    return voices.Voices({}, headings, {}, sources)


def _grid(
    versions: Sequence[ArticleVersion],
    answers: dict[int, Structure],
    *,
    copies: dict[int, str] | None = None,
    readings: dict[int, list[str]] | None = None,
    texts: dict[int, str] | None = None,
    question: str = "How many were killed?",
) -> Grid:
    """One question; a claim of the same number as its version answers it."""
    asks = _question(1, question)
    claims = {
        version.id: _claim(version.id, version, (texts or {}).get(version.id, "q"))
        for version in versions
        if version.id in answers
    }
    return build(
        Material(
            versions=versions,
            questions=[asks, _question(2, "What else?")],
            answers=[_answer(asks, claim) for claim in claims.values()],
            structures={(1, number): structure for number, structure in answers.items()},
            voices=_voices(versions, copies),
            readings={
                number: [_reading(place, claims[number], text) for place, text in enumerate(given, 1)]
                for number, given in (readings or {}).items()
            },
        )
    )


def _relations(grid: Grid, column: int) -> list[tuple[Relation, list[str]]]:
    return [(line.relation, line.sources) for line in grid.rows[0].cells[column].entries[0].lines]


def test_two_articles_of_one_source_share_a_column_and_others_are_silent() -> None:
    one, other = _source(1), _source(2)
    versions = [_version(1, one), _version(2, one), _version(3, other)]
    grid = _grid(versions, {1: _toll(5), 2: _toll(5)})
    assert [column.size for column in grid.columns] == [2, 1]
    assert len(grid.rows[0].claims) == 2
    assert grid.rows[0].cells[1].entries == []
    assert grid.rows[1].claims == []


def test_both_sides_of_a_contradiction_carry_it_however_many_stand_on_one() -> None:
    versions = [_version(number, _source(number)) for number in (1, 2, 3)]
    grid = _grid(versions, {1: _toll(20_000), 2: _toll(30_000), 3: _toll(30_000)})
    assert _relations(grid, 0) == [(Relation.CONTRADICT, ["Source 2", "Source 3"])]
    assert _relations(grid, 1) == [(Relation.CONTRADICT, ["Source 1"]), (Relation.AGREE, ["Source 3"])]
    assert {cell.relation for cell in grid.rows[0].cells} == {Relation.CONTRADICT}
    assert grid.rows[0].cells[0].entries[0].lines[0].between is Between.PUBLISHERS


def test_copies_are_one_voice_and_no_agreement() -> None:
    versions = [_version(number, _source(number)) for number in (1, 2, 3)]
    copies = {2: "Source 1", 3: "Source 1"}
    grid = _grid(versions, {1: _toll(5), 2: _toll(5), 3: _toll(5)}, copies=copies)
    row = grid.rows[0]
    assert (row.publishers, row.voices) == (3, 1)
    assert all(line.told[0][1].is_same_voice for entry in row.entries for line in entry.lines)
    assert [entry.is_copy for entry in row.entries] == [False, True, True]


def test_a_copy_that_changed_a_figure_contradicts_its_origin() -> None:
    versions = [_version(number, _source(number)) for number in (1, 2)]
    grid = _grid(versions, {1: _toll(5), 2: _toll(50)}, copies={2: "Source 1"})
    (line,) = grid.rows[0].cells[1].entries[0].lines
    assert (line.relation, line.told[0][1].code) == (Relation.CONTRADICT, "copy_changed")


def test_an_origin_is_compared_and_its_copies_are_left_out() -> None:
    versions = [_version(number, _source(number)) for number in (1, 2, 3)]
    grid = _grid(versions, {1: _toll(5), 2: _toll(5), 3: _toll(6)}, copies={2: "Source 1"})
    assert _relations(grid, 2) == [(Relation.CONTRADICT, ["Source 1"])]


def test_an_ambiguous_answer_stands_under_its_readings_with_who_fits_them() -> None:
    versions = [_version(number, _source(number)) for number in (1, 2, 3)]
    answers = {number: Structure(words="…") for number in (1, 2, 3)}
    grid = _grid(
        versions,
        answers,
        readings={1: ["Armenia was defeated.", "Azerbaijan was defeated."]},
        texts={2: "Armenia lost the war.", 3: "Armenia lost the second war."},
        copies={3: "Source 2"},
        question="Who was defeated?",
    )
    entry = grid.rows[0].cells[0].entries[0]
    assert [(list(one.fit.sources), one.fit.voices) for one in entry.readings] == [
        (["Source 2", "Source 3"], 1),
        ([], 0),
    ]
    assert entry.relation is Relation.AMBIGUOUS


def test_more_than_five_sources_are_grouped_by_voice() -> None:
    versions = [_version(number, _source(number)) for number in range(1, 7)]
    grid = _grid(versions, {1: _toll(5), 2: _toll(5)}, copies={2: "Source 1", 3: "Source 1"})
    assert [source.name for source in grid.columns[0].sources] == [
        "Source 1",
        "Source 2",
        "Source 3",
    ]
    assert len(grid.columns) == 4
    assert [source.name for source in grid.rows[0].cells[0].silent] == ["Source 3"]
    assert len(_grid(versions[:5], {}, copies={2: "Source 1"}).columns) == 5
