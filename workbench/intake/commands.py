"""Commands of intake: import."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from workbench import config
from workbench.articles import reception
from workbench.articles.models import Language
from workbench.db.command_line import opened
from workbench.db.sessions import Database
from workbench.errors import DomainError
from workbench.intake import importing
from workbench.intake.importing import Tally
from workbench.intake.rows import Defaults, Kind, Refusal, items, kind_of, story_name

NO_SOURCE = "unknown"
"""Where texts are filed that nobody named a source for."""


@click.command("import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--source", help="Who published .txt files, and rows that do not say.")
@click.option("--story", help="The story of .txt files, and of rows that do not say; a new name starts one.")
@click.option("--language", type=click.Choice([one.value for one in Language]), help="Otherwise detected.")
def import_(paths: tuple[Path, ...], source: str | None, story: str | None, language: str | None) -> None:
    """Import articles from .txt, .jsonl and .csv files, and from folders of them.

    What is here already is not added twice, so an import that was cut off can simply be run again.
    """
    defaults = Defaults(
        source=reception.line(source or "", "source", longest=reception.LONGEST_SOURCE) or NO_SOURCE,
        story=story_name(story),
        language=Language(language) if language else None,
    )
    files, others = _files(paths)
    for path in others:
        click.echo(f"{path} was left out: only .txt, .jsonl and .csv can be imported.", err=True)
    if source is None and any(kind is Kind.TXT for _path, kind in files):
        click.echo(f'No --source was given: .txt files are filed under "{NO_SOURCE}".', err=True)
    tally = Tally()
    unreadable = len(others)
    with opened(config.from_environment()) as database:
        for path, kind in files:
            try:
                _import_file(database, path, kind, defaults, tally)
            except (DomainError, OSError) as error:
                click.echo(f"{path} could not be read: {error}", err=True)
                unreadable += 1
    click.echo(_sentence(tally), err=True)
    if unreadable or tally.counts["refused"]:
        sys.exit(1)


def _import_file(database: Database, path: Path, kind: Kind, defaults: Defaults, tally: Tally) -> None:
    with path.open("rb") as stream:
        named = ((str(path), item) for item in items(stream, kind, defaults))
        for batch in importing.batches(database, named):
            with database.writing() as session:
                importing.store(session, None, batch, tally)
                session.commit()
            for row in batch:
                if row.item.refusal:
                    click.echo(f"{path}, line {row.item.number}: {_reason(row.item.refusal)}", err=True)


def _reason(refusal: Refusal) -> str:
    words = refusal.message % refusal.values if refusal.values else refusal.message
    return f"{refusal.field}: {words}" if refusal.field else words


def _files(paths: tuple[Path, ...]) -> tuple[list[tuple[Path, Kind]], list[Path]]:
    """The files that can be imported, in order, and those that cannot. Hidden files in folders are passed over."""
    files: list[tuple[Path, Kind]] = []
    others: list[Path] = []
    for path in _expanded(paths):
        try:
            files.append((path, kind_of(path.name)))
        except DomainError:
            others.append(path)
    return files, others


def _expanded(paths: tuple[Path, ...]) -> Iterator[Path]:
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for inside in sorted(path.rglob("*")):
            hidden = any(part.startswith(".") for part in inside.relative_to(path).parts)
            if inside.is_file() and not hidden:
                yield inside


def _sentence(tally: Tally) -> str:
    """What came of the import, without what did not happen."""
    count = tally.counts
    added = count["new"] + count["copy"] + count["new_version"]
    parts = [f"Imported {added} {'article' if added == 1 else 'articles'}"]
    if count["copy"]:
        parts.append(f"{count['copy']} of them copies of another source's text")
    if count["new_version"]:
        parts.append(f"{count['new_version']} of them new versions")
    if count["known"]:
        parts.append(f"{count['known']} already known")
    if count["refused"]:
        parts.append(f"{count['refused']} refused")
    return ", ".join(parts) + "."


COMMANDS = (import_,)
