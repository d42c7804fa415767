"""The `workbench` command: results on stdout, progress and messages on stderr; exit code 0, 1 or 2 for usage."""

import sys

import click
from sqlalchemy.exc import OperationalError

from workbench import demo, features, matching_command, operating, reading_commands
from workbench.config import SettingsError
from workbench.errors import DomainError


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="workbench")
def workbench() -> None:
    """Fact-checking annotation workbench."""


for command in (demo.demo, *operating.COMMANDS, *reading_commands.COMMANDS, matching_command.match):
    workbench.add_command(command)
for stage in features.STAGES:
    for command in stage.commands:
        workbench.add_command(command)


def main() -> None:
    """Run the command; a refusal is one sentence on stderr and exit code 1."""
    try:
        workbench(standalone_mode=False)
    except click.exceptions.Abort:
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (DomainError, SettingsError) as refusal:
        click.echo(str(refusal), err=True)
        sys.exit(1)
    except OperationalError as error:
        click.echo(f"The database does not answer: {error.orig}", err=True)
        sys.exit(1)
