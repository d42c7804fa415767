"""What stays out of the repository: addresses of registries, paths of machines, sentences from elsewhere."""

import re
import unicodedata
from importlib import metadata
from pathlib import Path

import pytest

from tests.architecture.house import ROOT, named, texts

# Put together here, so that this file does not hold what it looks for.
REGISTRIES = re.compile(
    "|".join(
        re.escape(".".join(host))
        for host in [
            ("pypi", "org"),
            ("pythonhosted", "org"),
            ("npmjs", "org"),
            ("npmjs", "com"),
            ("yarnpkg", "com"),
            ("jsdelivr", "net"),
            ("unpkg", "com"),
            ("cdnjs", "cloudflare", "com"),
            ("fonts", "googleapis", "com"),
        ]
    )
)
MACHINE_PATHS = re.compile(r"(?<![\w.])/(?:work|home|root|Users)/\w")
RUN = 6
SHARED_ARTICLES = ROOT.parent / "shared" / "articles"


def found(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{named(path)}:{number}"
        for path, text in texts()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_file_names_a_registry() -> None:
    assert found(REGISTRIES) == []


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    assert found(MACHINE_PATHS) == []


def test_locks_hold_hashes_and_no_addresses() -> None:
    for path in (ROOT / "requirements").glob("*.txt"):
        text = path.read_text("utf-8")
        assert "://" not in text, named(path)
        assert text.count("==") <= text.count("--hash=sha256:"), named(path)


def words(text: str) -> list[str]:
    bare = "".join(
        letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter)
    )
    return re.findall(r"[^\W\d_]+", bare.casefold())


def runs(text: str) -> set[tuple[str, ...]]:
    """Every run of six words."""
    found = words(text)
    return {tuple(found[start : start + RUN]) for start in range(len(found) - RUN + 1)}


def test_no_run_of_words_of_the_real_article_is_in_the_repository() -> None:
    articles = sorted(SHARED_ARTICLES.glob("*.txt")) if SHARED_ARTICLES.is_dir() else []
    if not articles:
        print("real article: not run")
        pytest.skip("real article: not run")
    real = set().union(*(runs(path.read_text("utf-8")) for path in articles))
    copied = [
        f"{named(path)}: {' '.join(run)}" for path, text in texts() for run in sorted(real & runs(text))
    ]
    assert copied == []


def pinned(lock: Path) -> list[str]:
    return re.findall(r"^([\w.-]+)==", lock.read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize("name", sorted(set(pinned(ROOT / "requirements" / "core.txt"))))
def test_what_runs_is_under_a_licence_that_newsrooms_can_live_with(name: str) -> None:
    try:
        told = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        pytest.skip(f"{name} is for another platform")
    licences = [
        *told.get_all("License-Expression", []),
        *[line for line in told.get_all("License", []) if len(line) < 100],
        *[line for line in told.get_all("Classifier", []) if line.startswith("License ::")],
    ]
    assert licences, "no licence named"
    # The lesser licence (psycopg) asks nothing of those who only call the library.
    strict = [
        line for line in licences if re.search(r"\bA?GPL|General Public", line) and "Lesser" not in line
    ]
    assert not [line for line in strict if "LGPL" not in line]
