"""Articles that were read: versions with their claims, through the services."""

from sqlalchemy.orm import Session

from workbench.articles import services as article_services
from workbench.articles.models import ArticleVersion
from workbench.articles.reception import prepare
from workbench.claims import queries, services
from workbench.claims.models import Claim, Layer
from workbench.language import read

ARABIC = """قتلى في الوادي

أعلنت السلطات مقتل خمسة مدنيين على الأقل وإصابة 80 آخرين في قصف الثلاثاء. وقالت الوزارة إن المستشفى استقبل 12 جريحا.

وأكد المتحدث باسم الوزارة سامي الحداد أن “الجيش سيطر على المعبر يوم الاثنين”.

وقُتل خمسة مدنيين على الأقل وأصيب 80 آخرون في قصف الثلاثاء، بحسب السلطات.
"""

ENGLISH = """Five killed in the valley

At least five people were killed and 80 wounded on Tuesday. The hospital took in 12 wounded.

The ministry said that "the army took the crossing on Monday".
"""


def read_version(
    session: Session,
    text: str = ARABIC,
    *,
    source: str = "صوت الوادي",
    title: str = "",
    url: str | None = None,
) -> ArticleVersion:
    """A text received from a source and read. Not committed."""
    received = prepare(source=source, title=title, text=text, url=url)
    version = article_services.receive(session, None, received).version
    services.add_from_reader(session, [(version, read(version.text))])
    return version


def claim_with(session: Session, version: ArticleVersion, words: str, layer: Layer = Layer.CONTENT) -> Claim:
    """The version's first claim of a layer whose quote holds some words."""

    return next(
        claim
        for claim in queries.claims_in_order(session, version)
        if words in claim.quote and claim.layer == layer
    )
