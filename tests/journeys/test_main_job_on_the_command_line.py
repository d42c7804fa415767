"""From an empty folder to written files with the `workbench` command alone."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser import texts
from tests.databases import Databases
from tests.people import PASSWORD

Run = Callable[..., str]


@pytest.fixture
def workbench(databases: Databases, tmp_path: Path) -> Run:
    """Runs the command in a process of its own, on an empty database."""
    environment = os.environ | {
        "WORKBENCH_DATA": str(tmp_path / "data"),
        "WORKBENCH_DATABASE_URL": databases.empty(),
        "WORKBENCH_SECRET_KEY": "a key for tests, long enough to be one",
    }

    def run(*arguments: str, stdin: str = "", code: int = 0) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "workbench", *arguments],
            env=environment,
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == code, done.stderr
        return done.stdout

    return run


def test_the_main_job_on_the_command_line(workbench: Run, tmp_path: Path) -> None:
    workbench("db", "upgrade")
    workbench("db", "check")
    assert workbench("db", "current").strip()

    lead = ("lead@desk.example", "--name", "Lead", "--role", "lead")
    workbench("user", "add", *lead, "--password-stdin", stdin=PASSWORD)
    assert workbench("token", "create", "--user", "lead@desk.example", "--name", "scripts").startswith("wb_")

    article = tmp_path / "article.txt"
    article.write_text(texts.FIRST_TEXT, "utf-8")
    workbench("import", str(article), "--source", texts.FIRST_SOURCE, "--story", texts.STORY)
    passages = [json.loads(line) for line in workbench("split", str(article)).splitlines()]
    assert [passage["kind"] for passage in passages].count("heading") == 1
    assert any(flag["code"] == "ambiguous_roles" for passage in passages for flag in passage["flags"])

    workbench("claim-set", "create", "Passes")
    workbench("claim-set", "write", "Passes", "--format", "jsonl", "--to", str(tmp_path / "out"))
    assert sorted(path.suffix for path in (tmp_path / "out").rglob("*") if path.is_file())


def test_a_mistake_is_one_sentence_and_exit_code_1_or_2(workbench: Run, tmp_path: Path) -> None:
    workbench("db", "upgrade")
    workbench("user", "password", "nobody@desk.example", "--password-stdin", stdin=PASSWORD, code=1)
    workbench("user", "add", "a@desk.example", "--name", "A", "--role", "emperor", code=2)
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG")
    workbench("import", str(picture), code=1)
