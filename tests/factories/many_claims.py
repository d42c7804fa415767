"""Claims by the hundred thousand: rows in bulk, as an import leaves them."""

import hashlib
import uuid
from typing import Any

from sqlalchemy.orm import Session

from tests.factories.articles import source_called
from tests.factories.queues import WHEN
from workbench.articles.models import Article, ArticleVersion, Direction, Language
from workbench.claims.models import Claim, ClaimSpan, ClaimState, Layer
from workbench.db.bulk import insert_rows, take_numbers

PER_ARTICLE = 10
SOURCES = 20
BATCH = 10_000


def many_claims(session: Session, count: int) -> None:
    """Selected claims, ten an article, of twenty sources in two languages. Commits a batch at a time."""
    for start in range(0, count, BATCH):
        _batch(session, start, min(BATCH, count - start))
        session.commit()


def _batch(session: Session, start: int, count: int) -> None:
    sources = [source_called(session, f"Source {number}").id for number in range(SOURCES)]
    articles = _numbered(session, Article, count // PER_ARTICLE)
    versions = _numbered(session, ArticleVersion, len(articles))
    claims = _numbered(session, Claim, count)
    spans: list[dict[str, Any]] = []
    for number, (article, version) in enumerate(zip(articles, versions, strict=True)):
        article |= {"source_id": sources[number % SOURCES], "created_at": WHEN, "version": 1}
        text = "\n".join(_sentence(start + number * PER_ARTICLE + each) for each in range(PER_ARTICLE))
        digest = hashlib.sha256(text.encode()).hexdigest()
        version |= {
            "article_id": article["id"],
            "number": 1,
            "is_current": True,
            "title": f"Article {start + number}",
            "byline": "",
            "language": Language.ENGLISH,
            "direction": Direction.LTR,
            "text": text,
            "text_sha256": digest,
            "original": text.encode(),
            "original_sha256": digest,
            "charset": "utf-8",
            "received_at": WHEN,
        }
    for number, claim in enumerate(claims):
        sentence = _sentence(start + number)
        at = (number % PER_ARTICLE) * 100
        claim |= {
            "article_version_id": versions[number // PER_ARTICLE]["id"],
            "version": 1,
            "position": at,
            "layer": Layer.CONTENT,
            "state": ClaimState.SELECTED,
            "quote": sentence,
            "text": sentence,
            "language": Language.ARABIC if number % 3 else Language.ENGLISH,
            "direction": Direction.LTR,
            "check_worthiness": (start + number) * 7919 % 9973 / 10_000,
            "search_text": sentence.lower(),
            "created_at": WHEN,
            **{name: [] for name in ("chain", "reasons", "figures", "dates", "names", "triage_marks")},
        }
        spans.append(
            {
                "claim_id": claim["id"],
                "position": 0,
                "start_offset": at,
                "end_offset": at + len(sentence),
                "exact": sentence,
                "prefix": "",
                "suffix": "",
            }
        )
    for model, rows in (
        (Article, articles),
        (ArticleVersion, versions),
        (Claim, claims),
        (ClaimSpan, spans),
    ):
        insert_rows(session, model, rows)


def _sentence(number: int) -> str:
    return (
        f"In the year {1900 + number % 100}, report {number} of the ministry counted {number % 997} wounded."
    )


def _numbered(session: Session, model: Any, count: int) -> list[dict[str, Any]]:
    return [{"id": number, "public_id": uuid.uuid4()} for number in take_numbers(session, model, count)]
