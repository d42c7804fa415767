"""The `workbench` command: results on stdout, progress and messages on stderr; exit code 0, 1 or 2 for usage."""

import sys
from collections.abc import Iterable

import click
from sqlalchemy.exc import OperationalError

from workbench import garbage, reading_commands
from workbench.config import SettingsError
from workbench.errors import DomainError


class Commands(click.Group):
    """All commands. Whoever reads a text does not wait for the stages to be imported, which takes longer than the
    reading."""

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in self.commands:
            self._import_the_rest()
        return super().get_command(context, name)

    def list_commands(self, context: click.Context) -> list[str]:
        self._import_the_rest()
        return super().list_commands(context)

    def _import_the_rest(self) -> None:
        from workbench import demo, features, matching_command, operating

        self.add_all((demo.demo, *operating.COMMANDS, matching_command.match))
        for stage in features.STAGES:
            self.add_all(stage.commands)

    def add_all(self, commands: Iterable[click.Command]) -> None:
        for command in commands:
            self.add_command(command)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="workbench")
def workbench() -> None:
    """Fact-checking annotation workbench."""


workbench.add_all(reading_commands.COMMANDS)


def main() -> None:
    """Run the command; a refusal is one sentence on stderr and exit code 1."""
    garbage.look_less_often()
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
