"""Commands that read text without a database: split."""

import click

COMMANDS: tuple[click.Command, ...] = ()
