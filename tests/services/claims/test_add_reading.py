"""Adding a reading in one's own words."""

from sqlalchemy.orm import Session

from tests.factories.claims import claim_with, read_version
from tests.people import People
from workbench.claims import services
from workbench.people.models import User

WORDS = "قُتل المدنيون الخمسة في اليوم الأول."


def test_ones_own_reading_worded_the_same_is_given_back(session: Session, people: People) -> None:
    ana = session.get_one(User, people.reviewer.id)
    claim = claim_with(session, read_version(session), "خمسة مدنيين")

    first = services.add_reading(session, ana, claim, text=WORDS)

    assert services.add_reading(session, ana, claim, text=f" {WORDS} ") is first


def test_anothers_reading_is_not_given_back_because_it_may_be_hidden(
    session: Session, people: People
) -> None:
    numbers = people.reviewer.id, people.second_reviewer.id
    ana, ben = (session.get_one(User, number) for number in numbers)
    claim = claim_with(session, read_version(session), "خمسة مدنيين")

    first = services.add_reading(session, ana, claim, text=WORDS)
    second = services.add_reading(session, ben, claim, text=WORDS)

    assert second is not first
    assert second.created_by_id == ben.id
