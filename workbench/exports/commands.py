"""Commands of exports: making claim sets and writing their files."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import click

from workbench import config
from workbench.audit import services as audit
from workbench.db.command_line import opened
from workbench.exports import manifest, queries, services
from workbench.exports.formats import FORMATS
from workbench.exports.freezing import freeze
from workbench.exports.models import ClaimSet
from workbench.queues import filters


@click.group("claim-set")
def claim_set() -> None:
    """Freeze claims with final verdicts, and write the files."""


@claim_set.command()
@click.argument("name")
@click.option(
    "--filter",
    "conditions",
    multiple=True,
    metavar="KEY=VALUE",
    help="Only claims of this story, source, language, state, flag, min_check_worthiness, or with q.",
)
def create(name: str, conditions: tuple[str, ...]) -> None:
    """Freeze the next edition of NAME. Prints its id."""
    given: dict[str, list[str]] = {}
    for condition in conditions:
        key, equals, value = condition.partition("=")
        if not equals:
            raise click.UsageError(f"--filter wants KEY=VALUE, not {condition}")
        given.setdefault(key, []).append(value)
    with opened(config.from_environment()) as database:
        with database.writing() as session:
            wanted = filters.parse(
                session, {key: many if len(many) > 1 else many[0] for key, many in given.items()}
            )
            started = services.start_claim_set(session, None, name=name, filter=wanted)
            session.commit()
            number = started.id
        facts, files = freeze(database, number, lambda _session, done: _tell(done))
        with database.writing() as session:
            frozen = session.get_one(ClaimSet, number)
            services.seal(session, frozen, facts, files)
            audit.record(session, None, "claim-set-created", frozen, name=name, claims=frozen.claims)
            session.commit()
            click.echo(
                f"Froze {frozen.claims} claims as edition {frozen.edition} of {frozen.name}.", err=True
            )
            click.echo(str(frozen.public_id))


@claim_set.command()
@click.argument("name")
@click.option("--format", "names", multiple=True, required=True, type=click.Choice(list(FORMATS)))
@click.option("--to", "folder", required=True, type=click.Path(file_okay=False, path_type=Path))
def write(name: str, names: tuple[str, ...], folder: Path) -> None:
    """Write the newest edition of NAME and its manifest into FOLDER. Prints the files' paths."""
    with opened(config.from_environment()) as database:
        with database.reading() as session:
            frozen = queries.get_frozen(session, name)
            session.expunge(frozen)
        folder.mkdir(parents=True, exist_ok=True)
        for each in dict.fromkeys(names):
            pieces = FORMATS[each].write(
                queries.lines_of(database, frozen.id), manifest.load(frozen.manifest)
            )
            expected = manifest.file_of(frozen.manifest, each)["sha256"]
            _write(folder / FORMATS[each].FILE, pieces, expected=expected)
        _write(folder / manifest.FILE, iter([manifest.file_bytes(frozen.manifest)]), expected=None)


def _write(path: Path, pieces: Iterator[bytes], *, expected: str | None) -> None:
    """Put a file in place whole, or not at all. Raises ClickException when it is not what was frozen."""
    digest = hashlib.sha256()
    unfinished = path.with_name(path.name + ".part")
    with unfinished.open("wb") as file:
        for piece in pieces:
            digest.update(piece)
            file.write(piece)
    if expected is not None and digest.hexdigest() != expected:
        unfinished.unlink()
        raise click.ClickException(f"{path.name} differs from what was frozen; nothing was written.")
    os.replace(unfinished, path)
    click.echo(str(path))


def _tell(done: int) -> None:
    if done:
        click.echo(f"{done} claims", err=True)


COMMANDS: tuple[click.Command, ...] = (claim_set,)
