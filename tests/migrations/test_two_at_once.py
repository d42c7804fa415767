"""Two nodes that start together: one migrates, the other finds it done."""

import subprocess
import sys

import pytest

from tests.databases import Databases
from workbench.db import migrations
from workbench.db.sessions import Database

UPGRADE = """
import sys
from workbench.db import migrations
from workbench.db.sessions import Database
database = Database(sys.argv[1])
sys.stdin.readline()
migrations.upgrade(database.engines.writing)
"""


def test_two_upgrades_at_once_end_well(databases: Databases, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--database") == "sqlite":
        pytest.skip("one machine, one operator: `db upgrade` is run before serving")
    url = databases.empty()
    nodes = [
        subprocess.Popen([sys.executable, "-c", UPGRADE, url], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    for node in nodes:
        assert node.stdin
        node.stdin.write(b"go\n")
        node.stdin.flush()
    for node in nodes:
        _, complaints = node.communicate(timeout=60)
        assert node.returncode == 0, complaints.decode()
    database = Database(url)
    assert migrations.current(database.engines.reading) == migrations.head()
    database.dispose()
