"""People from the command line: the first admin, new passwords, tokens."""

import subprocess
import sys
from pathlib import Path

import pytest
from flask import Flask

from tests.people import ApiClient, Browser, People
from workbench.config import Settings

PASSWORD = "typed on standard input"


class CommandLine:
    """Runs `workbench` against the test's database."""

    def __init__(self, settings: Settings, **environment: str) -> None:
        self._environment = {
            "WORKBENCH_DATA": str(settings.data),
            "WORKBENCH_DATABASE_URL": settings.database_url,
            "WORKBENCH_SECRET_KEY": settings.secret_key,
            "WORKBENCH_BASE_URL": settings.base_url,
            "PATH": str(Path(sys.executable).parent),
        } | environment

    def __call__(self, *arguments: str, given: str = "") -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-c", "from workbench.cli import main; main()", *arguments]
        return subprocess.run(
            command, input=given, env=self._environment, capture_output=True, text=True, check=False
        )


@pytest.fixture
def workbench(settings: Settings) -> CommandLine:
    return CommandLine(settings)


def sign_in(app: Flask, email: str, password: str) -> int:
    return (
        Browser(app.test_client(), "en").post("/sign-in", {"email": email, "password": password}).status_code
    )


def test_the_first_admin_is_added_with_a_password_from_standard_input(
    app: Flask, workbench: CommandLine
) -> None:
    arguments = (
        "user",
        "add",
        "First@desk.example",
        "--name",
        "First",
        "--role",
        "admin",
        "--password-stdin",
    )
    done = workbench(*arguments, given=f"{PASSWORD}\n")

    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert sign_in(app, "first@desk.example", PASSWORD) == 302


def test_without_a_password_the_link_to_choose_one_is_printed_alone(
    app: Flask, workbench: CommandLine
) -> None:
    done = workbench("user", "add", "n@desk.example", "--name", "N", "--role", "lead")

    link = done.stdout.strip()
    assert link.startswith("http://localhost/invitation/")
    assert app.test_client().get(link.removeprefix("http://localhost")).status_code == 200


def test_a_password_is_set_anew_and_ends_the_sessions(
    app: Flask, people: People, workbench: CommandLine
) -> None:
    browser = people.browser(app, people.viewer)

    done = workbench("user", "password", people.viewer.email, "--password-stdin", given=PASSWORD)

    assert done.returncode == 0, done.stderr
    assert browser.get("/account").status_code == 302
    assert sign_in(app, people.viewer.email, PASSWORD) == 302


def test_a_forgotten_password_is_replaced_by_a_link(
    app: Flask, people: People, workbench: CommandLine
) -> None:
    done = workbench("user", "password", people.viewer.email)
    assert done.stdout.startswith("http://localhost/invitation/")


def test_a_token_is_printed_alone_and_works(app: Flask, people: People, workbench: CommandLine) -> None:
    done = workbench("token", "create", "--user", people.viewer.email, "--name", "import")

    script = ApiClient(app, done.stdout.removesuffix("\n"))
    assert script.get("/articles/00000000-0000-0000-0000-000000000000").status_code == 404


@pytest.mark.parametrize(
    ("arguments", "given", "code", "says"),
    [
        (("user", "add", "x@desk.example", "--name", "X", "--role", "boss"), "", 2, "boss"),
        (("user", "add", "x@desk.example", "--role", "lead"), "", 2, "--name"),
        (
            ("user", "add", "x@desk.example", "--name", "X", "--role", "lead", "--password-stdin"),
            "short\n",
            1,
            "12 to 128",
        ),
        (("user", "password", "nobody@desk.example"), "", 1, "Nobody here"),
        (("token", "create", "--user", "nobody@desk.example", "--name", "x"), "", 1, "Nobody here"),
    ],
)
def test_a_refusal_is_one_sentence_on_standard_error(
    workbench: CommandLine, arguments: tuple[str, ...], given: str, code: int, says: str
) -> None:
    done = workbench(*arguments, given=given)

    assert (done.returncode, done.stdout) == (code, "")
    assert says in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("postgresql://nobody@127.0.0.1:1/nothing", "The database does not answer"),
        ("sqlite:///{folder}/new.db", "Run: workbench db upgrade"),
    ],
)
def test_a_database_that_is_not_ready_is_named(settings: Settings, url: str, says: str) -> None:
    workbench = CommandLine(settings, WORKBENCH_DATABASE_URL=url.format(folder=settings.data))

    done = workbench("user", "password", "nobody@desk.example")

    assert (done.returncode, done.stdout) == (1, "")
    assert says in done.stderr
    assert "Traceback" not in done.stderr
