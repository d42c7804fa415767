"""What the pages of handing over and of one's own work ask of the database does not grow with people or claims."""

from collections.abc import Callable, Mapping

from sqlalchemy.orm import Session

from tests.factories.queues import claims_worth, queue_of
from tests.people import People
from tests.statements import statements
from workbench.db.sessions import Database
from workbench.desk.handover import services, view
from workbench.desk.my_work.view import my_work
from workbench.people.models import Role, User
from workbench.queues import assigning, handing_over, queries
from workbench.queues.sharing import How

Reads = Callable[[Session], object]


def reads_of(lead: User, leaver: User, to: list[User]) -> Mapping[str, Reads]:
    """What is asked when somebody leaves."""

    def able(session: Session) -> object:
        held = queries.live_assignments_of(session, leaver)
        return handing_over.hindrances(session, held[0], to, done_with={})

    def preview(session: Session) -> object:
        held = queries.live_assignments_of(session, leaver)
        return services.preview(session, leaver, held, to, how=How.BALANCE)

    def own_work(session: Session) -> object:
        holds = [one.assignment for one in my_work(session, leaver).working]
        return [hold.claim.article_version.article.source.name for hold in holds]

    return {
        "who may have one": able,
        "the preview": preview,
        "the page": lambda session: view.handover_of(session, lead, leaver),
        "one's own work": own_work,
    }


def test_they_ask_as_many_statements_of_one_as_of_many(
    database: Database, session: Session, people: People
) -> None:
    lead, leaver = people.lead, people.reviewer
    colleagues = [people.add(f"colleague-{number}", Role.REVIEWER) for number in range(6)]
    for number in range(12):
        claims_worth(session, 0.5, source=f"Agency {number}")
    queue = queue_of(session, lead, [leaver, *colleagues])
    counted = []
    for claims, to in ((1, colleagues[:1]), (11, colleagues)):
        assigning.assign(session, lead, queue, [leaver], how=How.BALANCE, claims=claims)
        session.commit()
        asked = {}
        for what, read in reads_of(lead, leaver, to).items():
            with database.reading() as reading, statements(database) as seen:
                read(reading)
            asked[what] = len(seen)
        counted.append(asked)
    assert counted[0] == counted[1]
