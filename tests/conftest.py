"""Fixtures that all tests share: a database, the application on it, and people."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from jinja2 import BytecodeCache, FileSystemBytecodeCache
from sqlalchemy.orm import Session

from tests.databases import Databases, PostgresDatabases, SqliteDatabases, missing, postgres_server
from tests.people import People
from workbench.app import create_app
from workbench.config import Settings
from workbench.db.sessions import Database

logging.getLogger("alembic").setLevel(logging.WARNING)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database", choices=["sqlite", "postgresql"], default="sqlite")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever touches the database is run again on PostgreSQL."""
    for item in items:
        if "databases" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.database)


@pytest.fixture(scope="session")
def databases(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Databases]:
    """Fresh databases of the kind asked for with --database."""
    folder: Path = tmp_path_factory.mktemp("databases")
    if request.config.getoption("--database") == "sqlite":
        yield SqliteDatabases(folder)
        return
    with postgres_server(folder) as url:
        if url is None:
            missing("PostgreSQL")
        else:
            yield PostgresDatabases(url)


@pytest.fixture
def settings(databases: Databases, tmp_path: Path) -> Iterator[Settings]:
    """Settings of one test's own workbench."""
    url = databases.fresh()
    yield Settings(
        data=tmp_path,
        database_url=url,
        secret_key="a key for tests, long enough to be one",
        base_url="http://localhost",
        password_hash_cost=1,
    )
    databases.discard(url)


@pytest.fixture
def database(settings: Settings) -> Iterator[Database]:
    """The test's own migrated database, with the rating scales and nothing else."""
    opened = Database(settings.database_url)
    yield opened
    opened.dispose()


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """A writing session. Commit in the test where another session must see it."""
    with database.writing() as opened:
        yield opened


@pytest.fixture(scope="session")
def compiled_templates(tmp_path_factory: pytest.TempPathFactory) -> BytecodeCache:
    """Templates are compiled once, not again for each test's own application."""
    return FileSystemBytecodeCache(str(tmp_path_factory.mktemp("templates")))


@pytest.fixture
def app(settings: Settings, database: Database, compiled_templates: BytecodeCache) -> Flask:
    """The application on the test's database."""
    made = create_app(settings, shared=database)
    made.jinja_env.bytecode_cache = compiled_templates
    made.testing = True
    return made


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A stranger's browser."""
    return app.test_client()


@pytest.fixture
def people(database: Database) -> People:
    """Makes people and signs them in: `people.lead`, `people.client(app, people.lead)`."""
    return People(database)
