import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy.orm import Session

from tests.factories import exports as factory
from tests.people import People
from workbench.cli import workbench
from workbench.config import Settings
from workbench.exports import lines, queries

Run = Callable[..., Result]


@pytest.fixture
def run(settings: Settings, session: Session, people: People, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line on the test's workbench, which holds four judged claims."""
    factory.whole_case(session, people.lead, people.reviewer, people.second_reviewer)
    session.commit()
    monkeypatch.setenv("WORKBENCH_DATA", str(settings.data))
    monkeypatch.setenv("WORKBENCH_DATABASE_URL", settings.database_url)
    monkeypatch.setenv("WORKBENCH_SECRET_KEY", settings.secret_key)

    def _run(*arguments: str) -> Result:
        return CliRunner().invoke(workbench, ["claim-set", *arguments])

    return _run


def test_a_set_is_frozen_and_written_with_its_manifest(run: Run, tmp_path: Path) -> None:
    created = run("create", "كاراباخ", "--filter", "language=ar")
    assert created.exit_code == 0, created.output
    assert created.stdout.count("-") == 4, "the id alone on stdout"
    formats = ["--format", "jsonl", "--format", "csv", "--format", "claimreview"]
    written = run("write", "كاراباخ", *formats, "--to", str(tmp_path / "out"))
    assert written.exit_code == 0, written.output
    told = json.loads((tmp_path / "out" / "manifest.json").read_bytes())
    assert told["counts"]["claims"] == 3
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(
        [*told["files"], "manifest.json"]
    )
    for name, described in told["files"].items():
        raw = (tmp_path / "out" / name).read_bytes()
        assert (hashlib.sha256(raw).hexdigest(), len(raw)) == (described["sha256"], described["bytes"])


def test_the_same_set_is_written_alike_twice(run: Run, tmp_path: Path) -> None:
    run("create", "set")
    for place in ("one", "two"):
        assert run("write", "set", "--format", "jsonl", "--to", str(tmp_path / place)).exit_code == 0
    for name in ("claims.jsonl", "manifest.json"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_many_small_batches_give_the_lines_of_one(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("create", "whole")
    monkeypatch.setattr(lines, "BATCH", 1)
    monkeypatch.setattr(queries, "BATCH", 1)
    run("create", "pieces")
    for name in ("whole", "pieces"):
        assert run("write", name, "--format", "jsonl", "--to", str(tmp_path / name)).exit_code == 0
    whole, pieces = (tmp_path / name / "claims.jsonl" for name in ("whole", "pieces"))
    assert whole.read_bytes() == pieces.read_bytes()
    assert whole.read_bytes().count(b"\n") == 4


@pytest.mark.parametrize(
    ("arguments", "exit_code"),
    [
        (["create", "set", "--filter", "language"], 2),
        (["write", "set", "--format", "xlsx", "--to", "x"], 2),
    ],
)
def test_usage_errors_end_with_2(run: Run, arguments: list[str], exit_code: int) -> None:
    assert run(*arguments).exit_code == exit_code


def test_an_unknown_condition_and_an_unknown_set_are_refused(run: Run, tmp_path: Path) -> None:
    assert "no field colour" in str(run("create", "set", "--filter", "colour=blue").exception)
    assert "no frozen claim set" in str(
        run("write", "set", "--format", "csv", "--to", str(tmp_path)).exception
    )
