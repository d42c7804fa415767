"""Commands of people."""

import click

COMMANDS: tuple[click.Command, ...] = ()
