"""Fixtures that all tests share: a database, the application on it, and people."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from tests.databases import (
    Databases,
    PostgresDatabases,
    SqliteDatabases,
    missing,
    opened,
    postgres_server,
)
from tests.people import People
from workbench import seeding
from workbench.app import create_app
from workbench.config import Settings
from workbench.db.sessions import Database
from workbench.web.limits import Calls

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


@pytest.fixture(scope="session")
def demo(databases: Databases) -> Iterator[str]:
    """URL of a database with the demo in it, to which nobody is connected."""
    url = databases.fresh()
    loaded = Database(url)
    seeding.load_demo(loaded, tell=lambda _step: None)
    loaded.dispose()
    yield url
    databases.discard(url)


@pytest.fixture
def demo_database(databases: Databases, demo: str) -> Iterator[Database]:
    """A test's own copy of the demo."""
    with opened(databases, databases.copy(demo)) as copy:
        yield copy


@pytest.fixture(scope="session")
def shared_database(databases: Databases) -> Iterator[Database]:
    """The database that tests have one after another: what its engines learn of statements serves them all."""
    with opened(databases, databases.fresh()) as made:
        yield made


@pytest.fixture
def database(databases: Databases, shared_database: Database) -> Database:
    """The test's own migrated database, with the rating scales and nothing else."""
    databases.restore(shared_database)
    return shared_database


@pytest.fixture(scope="module")
def large_database(databases: Databases) -> Iterator[Database]:
    """A module's own database, thrown away with it: for rows that take long to delete, and for servers."""
    with opened(databases, databases.fresh()) as made:
        yield made


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """A writing session. Commit in the test where another session must see it."""
    with database.writing() as writing:
        yield writing


@pytest.fixture
def settings(database: Database, tmp_path: Path) -> Settings:
    """Settings of one test's own workbench."""
    return _settings(database, tmp_path)


@pytest.fixture(scope="session")
def shared_app(shared_database: Database, tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """The application on the shared database: making one costs more than most tests do."""
    made = create_app(_settings(shared_database, tmp_path_factory.mktemp("data")), shared=shared_database)
    made.testing = True
    return made


@pytest.fixture
def app(settings: Settings, shared_app: Flask) -> Flask:
    """The application on the test's database, as if just made."""
    shared_app.extensions["workbench.settings"] = settings
    shared_app.extensions["workbench.calls"] = Calls()
    return shared_app


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A stranger's browser."""
    return app.test_client()


@pytest.fixture
def people(database: Database) -> People:
    """Makes people and signs them in: `people.lead`, `people.client(app, people.lead)`."""
    return People(database)


def _settings(database: Database, data: Path) -> Settings:
    return Settings(
        data=data,
        database_url=database.url,
        secret_key="a key for tests, long enough to be one",
        base_url="http://localhost",
        password_hash_cost=1,
    )
