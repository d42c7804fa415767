"""The grid from rows that no database has seen."""

from datetime import UTC, datetime

from workbench.articles.models import Article, ArticleVersion, Source
from workbench.claims.models import Claim
from workbench.stories.grid import build
from workbench.stories.models import Answer, ConsistencyNote, NoteState, Question, Relation

THEN = datetime(2023, 9, 20, tzinfo=UTC)


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
        received_at=THEN,
        received_by_id=None,
    )
    version.id, version.article = number, article
    return version


def _source(number: int) -> Source:
    source = Source(name=f"Source {number}", created_at=THEN)
    source.id = number
    return source


def _claim(number: int, version: ArticleVersion) -> Claim:
    claim = Claim(
        article_version_id=version.id,
        position=0,
        quote="q",
        text="q",
        language="en",  # type: ignore[arg-type]  # as it comes from the database
        direction="ltr",  # type: ignore[arg-type]  # as it comes from the database
        search_text="q",
        created_at=THEN,
    )
    claim.id, claim.article_version = number, version
    return claim


def _question(number: int) -> Question:
    question = Question(story_id=1, position=number, text=f"Q{number}?", created_by_id=None, created_at=THEN)
    question.id = number
    return question


def _answer(question: Question, claim: Claim) -> Answer:
    answer = Answer(question_id=question.id, claim_id=claim.id, added_by_id=None, added_at=THEN)
    answer.claim = claim
    return answer


def _note(number: int, question: Question, relation: Relation, state: NoteState) -> ConsistencyNote:
    note = ConsistencyNote(
        story_id=1,
        question_id=question.id,
        relation=relation,
        text="n",
        state=state,
        created_by_id=1,
        created_at=THEN,
    )
    note.id = number
    return note


def test_two_articles_of_one_source_share_a_column_and_others_are_silent() -> None:
    one, other = _source(1), _source(2)
    versions = [_version(1, one), _version(2, one), _version(3, other)]
    claims = [_claim(1, versions[0]), _claim(2, versions[1])]
    first, second = _question(1), _question(2)
    grid = build(versions, [first, second], [_answer(first, claim) for claim in claims], [], {})
    assert [column.size for column in grid.columns] == [2, 1]
    assert grid.rows[0].claims == claims
    assert grid.rows[0].cells[1].entries == []
    assert grid.rows[1].claims == []


def test_an_open_note_colours_a_cell_before_a_resolved_one() -> None:
    version = _version(1, _source(1))
    claim, question = _claim(1, version), _question(1)
    open_note = _note(1, question, Relation.CONTRADICT, NoteState.OPEN)
    resolved = _note(2, question, Relation.AGREE, NoteState.RESOLVED)
    notes = [resolved, open_note]
    grid = build([version], [question], [_answer(question, claim)], notes, {1: [claim], 2: [claim]})
    assert grid.rows[0].cells[0].note is open_note
    assert grid.rows[0].notes == notes


def test_a_note_that_names_another_claim_leaves_a_cell_plain() -> None:
    version = _version(1, _source(1))
    claim, question = _claim(1, version), _question(1)
    note = _note(1, question, Relation.AGREE, NoteState.OPEN)
    grid = build([version], [question], [_answer(question, claim)], [note], {1: []})
    assert grid.rows[0].cells[0].note is None
