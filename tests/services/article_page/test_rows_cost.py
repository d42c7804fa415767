"""The triage list asks the database the same number of questions however many claims there are."""

from sqlalchemy.orm import Session

from tests.factories.claims import read_version
from tests.people import People
from tests.statements import statements
from workbench.articles.models import ArticleVersion
from workbench.claims import queries, services
from workbench.claims.triage import Decision
from workbench.db.sessions import Database
from workbench.desk.article_page import view
from workbench.people.models import User

SENTENCE = "وقُتل {} مدنيين في قصف السوق {} يوم الثلاثاء."


def questions(database: Database, version: ArticleVersion, person: User) -> int:
    with statements(database) as asked, database.reading() as session:
        view.view_of(
            session,
            session.get_one(User, person.id),
            session.get_one(ArticleVersion, version.id),
            language="ar",
            label=str,
        )
    return len(asked)


def test_ten_times_the_claims_cost_no_more_questions(
    session: Session, database: Database, people: People
) -> None:
    person = people.reviewer
    versions = []
    for size in (4, 40):
        text = "\n\n".join(SENTENCE.format(number + 2, number) for number in range(size))
        version = read_version(session, text)
        cards = [claim for claim in queries.claims_in_order(session, version) if not claim.twin_id]
        for claim in cards[1:3]:
            services.triage(
                session,
                session.get_one(User, person.id),
                claim,
                decision=Decision.DUPLICATE,
                duplicate_of=cards[0],
            )
        versions.append(version)
    session.commit()
    few, many = (questions(database, version, person) for version in versions)
    assert many == few
