"""Commands of whoever operates the workbench: serve, worker, db."""

import dataclasses
import logging
import sys

import click
from alembic.util.exc import CommandError

from workbench import config, seeding, serving
from workbench.app import create_app
from workbench.articles import indexing as article_indexing
from workbench.claims import indexing as claim_indexing
from workbench.config import Settings, SettingsError
from workbench.db import migrations
from workbench.db.command_line import require_current_schema
from workbench.db.sessions import Database
from workbench.reviews.scales import load_rating_scales


def _log_to_stderr() -> None:
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    # It tells at every look which database it looks at, not what is wrong.
    logging.getLogger("alembic").setLevel(logging.WARNING)


@click.group()
def db() -> None:
    """Bring the database schema up or down."""


@db.command()
def upgrade() -> None:
    """Bring the schema up to date, and load the rating scales that come with the workbench."""
    settings = config.from_environment()
    settings.data.mkdir(parents=True, exist_ok=True)
    prepare(Database(settings.database_url))
    click.echo("The database is up to date.", err=True)


@db.command()
@click.argument("revision", default="-1")
def downgrade(revision: str) -> None:
    """Take the schema back by one revision, or to REVISION."""
    migrations.downgrade(Database(config.from_environment().database_url).engines.writing, revision)


@db.command()
def check() -> None:
    """Say whether the tables fit the code."""
    database = Database(config.from_environment().database_url)
    require_current_schema(database)
    try:
        migrations.check(database.engines.writing)
    except CommandError as error:
        raise click.ClickException(f"The tables do not fit the code: {error}") from None


@db.command()
def current() -> None:
    """Print the revision the database is at."""
    engine = Database(config.from_environment().database_url).engines.writing
    click.echo(migrations.current(engine) or "empty")


def prepare(database: Database) -> None:
    """Migrate a database and load what every workbench needs."""
    migrations.upgrade(database.engines.writing)
    with database.writing() as session:
        load_rating_scales(session, seeding.rating_scales())
        session.commit()
        for missing in (article_indexing.write_missing, claim_indexing.write_missing):
            while missing(session):
                session.commit()


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535))
@click.option(
    "--workers", default=8, show_default=True, type=click.IntRange(1, 64), help="Threads that answer."
)
@click.option("--no-worker", is_flag=True, help="Do not run jobs in this process.")
@click.option(
    "--insecure-lan", is_flag=True, help="Serve plain http beyond this machine; every page says so."
)
def serve(host: str, port: int, workers: int, *, no_worker: bool, insecure_lan: bool) -> None:
    """Serve the workbench."""
    _log_to_stderr()
    settings = settings_for(config.from_environment(), host=host, port=port, insecure_lan=insecure_lan)
    database = Database(settings.database_url)
    require_current_schema(database)

    def started(bound: int) -> None:
        click.echo(f"Serving on http://{host}:{bound} (people use {settings.base_url})", err=True)

    serving.serve(
        create_app(settings, shared=database),
        database,
        host=host,
        port=port,
        threads=workers,
        with_worker=not no_worker,
        started=started,
    )


def settings_for(settings: Settings, *, host: str, port: int, insecure_lan: bool) -> Settings:
    """Settings that fit the address bound. Raises SettingsError for open http without the explicit wish."""
    if config.is_loopback(host) and config.is_loopback(settings.host) and not settings.is_https:
        return dataclasses.replace(settings, base_url=f"http://{host}:{port}")
    if not config.is_loopback(host) and not settings.is_https and not insecure_lan:
        raise SettingsError(
            f"Binding {host} would send passwords over the network unencrypted. Put a proxy with TLS in front "
            "and set WORKBENCH_BASE_URL to its https address, or accept the risk with --insecure-lan."
        )
    return dataclasses.replace(settings, insecure_lan=insecure_lan)


@click.command()
def worker() -> None:
    """Run jobs: imports, large claim sets, letters."""
    _log_to_stderr()
    settings = config.from_environment()
    database = Database(settings.database_url)
    require_current_schema(database)
    serving.run_worker(database, settings)


COMMANDS = (serve, worker, db)
