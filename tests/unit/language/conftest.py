from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.language import read
from workbench.text.canonical import canonical

ARTICLE = Path(__file__).parents[4] / "shared" / "articles" / "karabakh-ar.txt"


@pytest.fixture(scope="session")
def real_article(request: pytest.FixtureRequest) -> str:
    """The text the product was conceived on; where it is missing, the test says so and is skipped."""
    if not ARTICLE.exists():
        with request.config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
            print("\nreal article: not run")
        pytest.skip("real article: not run")
    return canonical(ARTICLE.read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def claimants() -> Callable[[str], list[str | None]]:
    """The claimants of a text's sentences, in order."""
    return lambda text: [passage.claimant for passage in read(text) if passage.kind == "sentence"]
