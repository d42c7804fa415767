"""Commands of exports."""

import click

COMMANDS: tuple[click.Command, ...] = ()
