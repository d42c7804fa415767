"""`workbench demo`: a workbench to try, in a folder of its own, with a sign-in for each role."""

import logging
import secrets
import sys
from pathlib import Path

import click

from workbench import config, seeding, serving
from workbench.app import create_app
from workbench.config import Settings, SettingsError
from workbench.db.sessions import Database
from workbench.operating import prepare
from workbench.people import queries as people_queries
from workbench.people import services as people_services
from workbench.people.passwords import Passwords

FOLDER = Path("data") / "demo"
MARK = ".workbench-demo"
"""A file that says: this folder is the demo's own, it holds nobody's work."""


@click.command()
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
def demo(port: int) -> None:
    """Make the demo workbench in ./data/demo, or go on with it, and serve it on this machine."""
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(asctime)s %(name)s %(message)s")
    folder = marked_folder(FOLDER)
    settings = Settings(
        data=folder,
        database_url=f"sqlite:///{folder / 'workbench.db'}",
        secret_key=config.kept_key(folder),
        base_url=f"http://127.0.0.1:{port}",
    )
    database = Database(settings.database_url)
    click.echo("Preparing the database", err=True)
    prepare(database)
    with database.reading() as session:
        seeded = seeding.is_seeded(session)
    if not seeded:
        seeding.load_demo(database, tell=lambda step: click.echo(step, err=True))
    sign_ins = new_passwords(database, Passwords(settings.password_hash_cost))

    def started(_port: int) -> None:
        click.echo(f"\nThe demo workbench is at {settings.base_url}\n")
        for role, email, password in sign_ins:
            click.echo(f"  {role:<9} {email:<30} {password}")
        click.echo("\nStop it with Ctrl+C. The passwords are new at every start.")
        sys.stdout.flush()

    serving.serve(
        create_app(settings, shared=database),
        database,
        host="127.0.0.1",
        port=port,
        threads=8,
        with_worker=True,
        started=started,
    )


def marked_folder(folder: Path) -> Path:
    """The demo's folder, made and marked. Raises SettingsError for one that is somebody's own."""
    folder = folder.resolve()
    if folder.exists() and any(folder.iterdir()) and not (folder / MARK).exists():
        raise SettingsError(
            f"{folder} holds files that the demo did not make. Move them away, or start in another folder."
        )
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).touch()
    return folder


def new_passwords(database: Database, passwords: Passwords) -> list[tuple[str, str, str]]:
    """Give the demo people new passwords. Returns role, e-mail and password of each."""
    given = []
    with database.writing() as session:
        for person in seeding.demo_people():
            password = "-".join(secrets.token_hex(2) for _ in range(4))
            user = people_queries.get_user_by_email(session, person["email"])
            people_services.set_password(session, None, user, password=password, passwords=passwords)
            given.append((person["role"], person["email"], password))
        session.commit()
    return given
