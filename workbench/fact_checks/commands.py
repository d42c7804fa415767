"""Commands of fact-checks: import-reviews."""

import itertools
import json
from pathlib import Path
from typing import Any

import click

from workbench import config
from workbench.db.command_line import opened
from workbench.fact_checks import services
from workbench.fact_checks.claimreview import Published, Refusal, entries_of, read_review

BATCH = 500
LARGEST = 200_000_000
"""Bytes: JSON-LD is one value, and has to be read whole."""

WHY: dict[Refusal, str] = {
    "not_a_review": "not a ClaimReview",
    "no_claim": "it names no claim",
    "no_rating": "it has no rating",
    "no_address": "it has no address on the web",
    "no_publisher": "it names no publisher",
    "not_storable": "it holds characters that cannot be stored",
}


@click.command("import-reviews")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def import_reviews(file: Path) -> None:
    """Import ClaimReview entries of other organisations from a JSON-LD file: one, a list, a graph or a data feed.

    What is here already is not added twice. What cannot be kept is named and left out.
    """
    document = _document(file)
    new = known = refused = 0
    numbered = enumerate(entries_of(document), start=1)
    with opened(config.from_environment()) as database:
        while batch := list(itertools.islice(numbered, BATCH)):
            reviews: list[Published] = []
            for number, entry in batch:
                read = read_review(entry)
                if isinstance(read, Published):
                    reviews.append(read)
                else:
                    refused += 1
                    click.echo(f"{file}, entry {number}: {WHY[read]}.", err=True)
            with database.writing() as session:
                kept = services.keep(session, None, reviews)
                session.commit()
            new, known = new + kept.new, known + kept.known
    click.echo(f"Imported {new} fact-checks, {known} already known, {refused} refused.", err=True)


def _document(file: Path) -> Any:
    if file.stat().st_size > LARGEST:
        raise click.ClickException(f"{file} is larger than {LARGEST // 1_000_000} MB. Import it in parts.")
    try:
        return json.loads(file.read_bytes())
    except (ValueError, RecursionError):
        raise click.ClickException(f"{file} is not JSON.") from None


COMMANDS = (import_reviews,)
