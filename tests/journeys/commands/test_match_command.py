"""`workbench match` finds claims like given texts, and writes JSON lines."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from workbench.matching_command import match

CLAIMS = [
    {"id": "a", "text": "مقتل خمسة مدنيين في قصف على السوق القديم"},
    {"id": 2, "text": "Flooding shut the Vesta tunnel for two days"},
    {"id": "c", "text": "افتتاح معرض الكتاب في العاصمة"},
    {"id": "d", "text": "The war in Nagorno-Karabakh ended on 10 November 2020"},
]


def run(tmp_path: Path, queries: str, *more: str, claims: str | None = None) -> Result:
    written = "".join(json.dumps(claim, ensure_ascii=False) + "\n" for claim in CLAIMS)
    (tmp_path / "claims.jsonl").write_text(written if claims is None else claims, "utf-8")
    (tmp_path / "queries.jsonl").write_text(queries, "utf-8")
    files = ["--claims", str(tmp_path / "claims.jsonl"), "--queries", str(tmp_path / "queries.jsonl")]
    return CliRunner().invoke(match, [*files, *more])


def query(**row: object) -> str:
    return json.dumps(row, ensure_ascii=False) + "\n"


def test_each_query_gets_its_claims_best_first_with_falling_scores(tmp_path: Path) -> None:
    done = run(
        tmp_path,
        query(id="q1", text="قصف السوق القديم يقتل خمسة") + query(id=7, text="Vesta tunnel floods"),
    )
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert (first["q"], first["docs"][0]) == ("q1", "a")
    assert (second["q"], second["docs"]) == (7, [2])
    assert first["scores"] == sorted(first["scores"], reverse=True)
    assert len(first["scores"]) == len(first["docs"])


def test_the_other_language_is_matched_by_name_and_date(tmp_path: Path) -> None:
    done = run(tmp_path, query(id=1, text="انتهت الحرب في ناغورنو كاراباخ في 10 نوفمبر 2020"))
    assert json.loads(done.stdout)["docs"][0] == "d"


def test_no_more_are_given_than_asked_for(tmp_path: Path) -> None:
    done = run(tmp_path, query(id=1, text="في السوق والعاصمة والمعرض"), "-k", "1")
    assert len(json.loads(done.stdout)["docs"]) == 1


def test_a_query_like_nothing_and_no_claims_at_all_give_empty_lists(tmp_path: Path) -> None:
    empty = {"q": 1, "docs": [], "scores": []}
    assert json.loads(run(tmp_path, query(id=1, text="!")).stdout) == empty
    assert json.loads(run(tmp_path, query(id=1, text="السوق"), claims="").stdout) == empty


def test_a_line_that_is_none_is_named(tmp_path: Path) -> None:
    done = run(tmp_path, query(id=1, text="a") + "{}\n")
    assert done.exit_code == 1
    assert "Line 2" in done.stderr
