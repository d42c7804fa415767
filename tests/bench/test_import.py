"""How fast an import stores and splits short documents, and that its memory does not grow with their number.

    pytest tests/bench/test_import.py -m nightly -s

Documents of 40 words, as `../shared/bench` measures the peers with. Figures are processor seconds of the storing
process and of the one that reads ahead; on two idle cores the larger of them is the time people wait.
"""

import json
import random
import resource
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.people import People
from workbench.config import Settings
from workbench.db.sessions import Database
from workbench.features import handlers
from workbench.intake import tasks, uploads
from workbench.intake.rows import Defaults, Kind
from workbench.jobs.worker import run_one

pytestmark = pytest.mark.nightly

SEEDS = Path(__file__).parents[2] / "seeds" / "articles"
WORDS = 40


def documents(count: int, *, seed: int) -> Iterator[bytes]:
    """Rows of words of the demo's Arabic articles in their order, each different."""
    words = " ".join(path.read_text("utf-8") for path in sorted(SEEDS.glob("*-ar.txt"))).split()
    chance = random.Random(seed)
    for number in range(count):
        start = chance.randrange(len(words) - WORDS)
        text = f"{seed}/{number} " + " ".join(words[start : start + WORDS - 1])
        row = {"source": f"Source {number % 20}", "title": f"Document {number}", "text": text}
        yield json.dumps(row, ensure_ascii=False).encode() + b"\n"


def spent(who: int) -> float:
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


@pytest.mark.parametrize("count", [2_000, 20_000])
def test_import_speed(count: int, database: Database, settings: Settings, people: People) -> None:
    upload = uploads.keep(database, settings.data, documents(count, seed=count))
    with database.writing() as session:
        tasks.enqueue_import(session, people.lead, [("", Kind.JSONL, upload)], defaults=Defaults())
        session.commit()
    storing, reading = spent(resource.RUSAGE_SELF), spent(resource.RUSAGE_CHILDREN)
    assert run_one(database, handlers())
    storing = spent(resource.RUSAGE_SELF) - storing
    reading = spent(resource.RUSAGE_CHILDREN) - reading
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(
        f"\n{count} documents: storing {storing:.1f} s ({count / storing:.0f}/s), reading ahead {reading:.1f} s, "
        f"peak memory of this process {peak} MB"
    )
