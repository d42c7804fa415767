"""`workbench import-reviews` keeps what others checked, once."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select

from workbench.config import Settings
from workbench.db.sessions import Database
from workbench.fact_checks.commands import import_reviews
from workbench.fact_checks.models import FactCheck
from workbench.fact_checks.services import INDEX
from workbench.search.terms import Facts, entry_of


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch, settings: Settings) -> None:
    monkeypatch.setenv("WORKBENCH_DATA", str(settings.data))
    monkeypatch.setenv("WORKBENCH_DATABASE_URL", settings.database_url)
    monkeypatch.setenv("WORKBENCH_SECRET_KEY", str(settings.secret_key))


def review(claim: str, number: int) -> dict[str, Any]:
    return {
        "@type": "ClaimReview",
        "claimReviewed": claim,
        "reviewRating": {"alternateName": "False"},
        "url": f"https://checks.example/{number}",
        "author": {"name": "Valley Watch"},
    }


def run(folder: Path, document: Any) -> Result:
    file = folder / "feed.json"
    file.write_text(document if isinstance(document, str) else json.dumps(document), "utf-8")
    return CliRunner().invoke(import_reviews, [str(file)])


FEED = {
    "@type": "DataFeed",
    "dataFeedElement": [
        {"item": review("Flooding shut the Vesta tunnel", 1)},
        {"item": [review("السدّ انهار في الوادي", 2), {"@type": "ClaimReview"}]},
        "broken",
    ],
}


def test_new_ones_are_kept_and_found_and_broken_ones_named(tmp_path: Path, database: Database) -> None:
    done = run(tmp_path, FEED)
    assert done.exit_code == 0
    assert "Imported 2 fact-checks, 0 already known, 2 refused." in done.stderr
    assert "entry 3: it names no claim." in done.stderr
    assert "entry 4: not a ClaimReview." in done.stderr
    with database.reading() as session:
        [hit, *_] = INDEX.related(session, entry_of("انهيار السد في الوادي", Facts()))
        assert session.get_one(FactCheck, hit.key).claim_reviewed == "السدّ انهار في الوادي"


def test_the_same_file_twice_makes_nothing_new(tmp_path: Path, database: Database) -> None:
    run(tmp_path, FEED)
    assert "Imported 0 fact-checks, 2 already known" in run(tmp_path, FEED).stderr
    with database.reading() as session:
        assert len(session.scalars(select(FactCheck)).all()) == 2


def test_the_same_review_twice_in_one_file_is_kept_once(tmp_path: Path) -> None:
    done = run(tmp_path, [review("One", 1), review("One", 1)])
    assert "Imported 1 fact-checks, 1 already known" in done.stderr


@pytest.mark.parametrize("broken", ["{", "", "[" * 100_000])
def test_a_file_that_is_not_json_is_refused_in_a_sentence(tmp_path: Path, broken: str) -> None:
    done = run(tmp_path, broken)
    assert done.exit_code == 1
    assert "is not JSON" in done.stderr
