"""`workbench import` takes files and folders, says in sentences what came of them, and can be run again."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select

from workbench.articles.models import ArticleVersion, Source
from workbench.config import Settings
from workbench.db.sessions import Database
from workbench.intake.commands import import_
from workbench.stories.models import Story


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    (made / "deep").mkdir(parents=True)
    (made / "one.txt").write_bytes("قال الوزير إن خمسة قتلوا.".encode("windows-1256"))
    (made / "deep" / "two.jsonl").write_text(
        json.dumps({"source": "Lowland Post", "title": "T", "text": "Five people were killed."})
    )
    (made / ".hidden.pdf").write_bytes(b"%PDF")
    return made


def run(settings: Settings, *args: object) -> Result:
    environment = {
        "WORKBENCH_DATA": str(settings.data),
        "WORKBENCH_DATABASE_URL": settings.database_url,
        "WORKBENCH_SECRET_KEY": settings.secret_key,
    }
    return CliRunner().invoke(import_, [str(arg) for arg in args], env=environment)


def test_a_folder_is_imported_and_imported_again(
    settings: Settings, database: Database, folder: Path
) -> None:
    result = run(settings, folder, "--source", "Qawafil", "--story", "Offensive")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "Imported 2 articles." in result.stderr
    again = run(settings, folder, "--source", "Qawafil")
    assert (again.exit_code, "Imported 0 articles, 2 already known." in again.stderr) == (0, True)
    with database.reading() as session:
        assert set(session.scalars(select(Source.name))) == {"Qawafil", "Lowland Post"}
        assert session.scalars(select(Story.name)).all() == ["Offensive"]
        assert "windows-1256" in session.scalars(select(ArticleVersion.charset)).all()


def test_a_text_without_a_source_is_filed_as_unknown_and_said_so(settings: Settings, folder: Path) -> None:
    result = run(settings, folder / "one.txt", "--language", "ar")
    assert result.exit_code == 0
    assert 'filed under "unknown"' in result.stderr


def test_other_kinds_are_named_and_the_rest_comes_in(settings: Settings, folder: Path) -> None:
    (folder / "c.pdf").write_bytes(b"%PDF")
    (folder / "bad.csv").write_text("colour\nred\n")
    (folder / "rows.jsonl").write_text('{"title": "T"}\n')
    result = run(settings, folder, "--source", "Qawafil")
    assert result.exit_code == 1
    assert "c.pdf was left out" in result.stderr
    assert "bad.csv could not be read" in result.stderr
    assert "rows.jsonl, line 1: text: This is needed." in result.stderr
    assert "Imported 2 articles, 1 refused." in result.stderr


def test_a_path_that_is_not_there_is_a_mistake_of_usage(settings: Settings, tmp_path: Path) -> None:
    assert run(settings, tmp_path / "nothing").exit_code == 2
