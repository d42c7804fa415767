"""How fast and how evenly the reader reads, beside a well-known sentence splitter in the same run.

    pytest tests/bench -m nightly -s

Figures are processor seconds, so the neighbours' work counts little.
"""

import gc
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from syntok import segmenter

from workbench import garbage
from workbench.language import read, relate
from workbench.language.passages import pieces

pytestmark = pytest.mark.nightly

PAIRS = Path(__file__).parents[1] / "unit" / "language" / "pairs"
SEEDS = Path(__file__).parents[2] / "seeds" / "articles"
MILLION = 1_000_000
HOSTILE = {
    "one letter": "ا" * MILLION,
    "quotation marks": "“" * MILLION,
    "mixed quotation marks": "“«\"'" * (MILLION // 4),
    "nested brackets": "([{" * (MILLION // 3),
    "combining marks": "a" + "\u0301\u0327" * (MILLION // 2),
    "full stops": ". " * (MILLION // 2),
    "line breaks": "a\n" * (MILLION // 2),
    "one sentence of asides": "x " + "(a. b) x " * (MILLION // 9),
    "quotations opened again": "“a “b " * (MILLION // 6),
}


@pytest.fixture(autouse=True, scope="module")
def _as_in_a_process_of_ours() -> Iterator[None]:
    """The commands and the worker look for garbage seldom, and so does whoever reads here."""
    before = gc.get_threshold()
    garbage.look_less_often()
    yield
    gc.set_threshold(*before)


def articles(language: str, characters: int) -> str:
    """The demo articles of a language, again and again, to a length."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob(f"*-{language}.txt"))]
    assert texts
    once = "\n\n".join(texts) + "\n\n"
    return (once * (characters // len(once) + 1))[:characters]


def seconds(work: Callable[[], object]) -> float:
    """The best of three runs."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def exhaust(paragraphs: Iterable[Iterable[object]]) -> int:
    return sum(1 for paragraph in paragraphs for _ in paragraph)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_passages_and_the_whole_reading_are_fast_enough(language: str) -> None:
    text = articles(language, 500_000)
    cut, whole = seconds(lambda: pieces(text)), seconds(lambda: read(text))
    print(f"\n{language}: passages {len(text) / cut / 1e6:.1f} million characters/s")
    print(f"{language}: everything {len(text.encode()) / whole / 1e3:.0f} kB/s")
    sample = text[:100_000]
    theirs = seconds(lambda: exhaust(segmenter.process(sample))) / len(sample)
    print(f"{language}: passages {theirs / (cut / len(text)):.1f} times as fast as syntok")
    assert len(text) / cut >= MILLION
    assert len(text.encode()) / whole >= 500_000


@pytest.mark.parametrize("language", ["arabic", "english", "across"])
def test_claims_are_compared_fast_enough(language: str) -> None:
    lines = (PAIRS / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split(" | ")[:2] for line in lines if line and not line.startswith("#")]
    taken = seconds(lambda: [relate(first, second) for first, second in pairs])
    print(f"\n{language}: {len(pairs) / taken:.0f} pairs/s")
    assert len(pairs) / taken >= 1_500


def test_the_time_is_linear_in_the_length() -> None:
    short, long = articles("ar", 50_000), articles("ar", 2_500_000)
    per_short = min(seconds(lambda: read(short)) for _ in range(3)) / len(short)
    per_long = seconds(lambda: read(long)) / len(long)
    print(f"\n2.5 million characters take {per_long / per_short:.2f} times as long per character as 50,000")
    assert per_long <= 1.2 * per_short


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_text_takes_no_more_than_its_length(kind: str) -> None:
    text = HOSTILE[kind]
    quarter, whole = text[: len(text) // 4], text
    start = time.process_time()
    read(quarter)
    middle = time.process_time()
    read(whole)
    end = time.process_time()
    print(f"\n{kind}: {end - middle:.2f} s for a million characters")
    assert end - middle <= 8 * max(middle - start, 0.05)
