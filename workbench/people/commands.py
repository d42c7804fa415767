"""Commands of people: adding a user, setting a password, making a token."""

import sys

import click

from workbench import config
from workbench.config import Settings
from workbench.db.command_line import opened
from workbench.errors import DomainError
from workbench.people import queries, services
from workbench.people.models import Role
from workbench.people.passwords import Passwords

password_stdin = click.option(
    "--password-stdin", is_flag=True, help="Read the password from the first line of standard input."
)


@click.group()
def user() -> None:
    """Add people and let them in."""


@user.command("add")
@click.argument("email")
@click.option("--name", required=True)
@click.option("--role", required=True, type=click.Choice([role.value for role in Role]))
@password_stdin
def add_user(email: str, name: str, role: str, *, password_stdin: bool) -> None:
    """Add a person. Without --password-stdin, print the one-time link by which they choose a password."""
    settings = config.from_environment()
    password_hash = _password_hash(settings) if password_stdin else None
    with opened(settings) as database, database.writing() as session:
        added = services.add_user(
            session, None, email=email, name=name, role=Role(role), password_hash=password_hash
        )
        token = None if password_stdin else services.invite(session, None, added)
        session.commit()
    click.echo(f"Added {added.email} as {role}.", err=True)
    _print_link(settings, token)


@user.command("password")
@click.argument("email")
@password_stdin
def set_password(email: str, *, password_stdin: bool) -> None:
    """Set a password and end the person's sessions.

    Without --password-stdin, print a one-time link by which they choose one themselves; until then the old
    password holds.
    """
    settings = config.from_environment()
    password = _password() if password_stdin else None
    token = None
    with opened(settings) as database, database.writing() as session:
        found = queries.get_user_by_email(session, email)
        if password is None:
            token = services.invite(session, None, found)
        else:
            services.set_password(
                session, None, found, password=password, passwords=Passwords(settings.password_hash_cost)
            )
        session.commit()
    _print_link(settings, token)


@click.group()
def token() -> None:
    """Keys for scripts."""


@token.command("create")
@click.option("--user", "email", required=True, help="E-mail of the person the script acts for.")
@click.option("--name", required=True, help="What uses the token.")
def create_token(email: str, name: str) -> None:
    """Print a new API token, and nothing else; it is not shown again."""
    with opened(config.from_environment()) as database, database.writing() as session:
        made = services.create_token(session, None, queries.get_user_by_email(session, email), name=name)
        session.commit()
    click.echo(made)


def _password() -> str:
    return sys.stdin.readline().rstrip("\r\n")


def _password_hash(settings: Settings) -> str:
    try:
        return Passwords(settings.password_hash_cost).hash(_password())
    except DomainError as error:
        raise click.ClickException(str(error)) from None


def _print_link(settings: Settings, token: str | None) -> None:
    if token is not None:
        click.echo("One-time link to choose a password, good for seven days:", err=True)
        click.echo(f"{settings.base_url}/invitation/{token}")


COMMANDS = (user, token)
