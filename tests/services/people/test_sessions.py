"""Sessions end by time: idle ones early, every one at last."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.people import PASSWORD, People
from workbench.audit.models import AuditEvent
from workbench.db import clock
from workbench.errors import DomainError
from workbench.people import queries, services
from workbench.people.models import Role
from workbench.people.passwords import Passwords
from workbench.people.tokens import hash_token


def test_an_idle_session_ends_after_half_an_hour(session: Session, people: People) -> None:
    token = hash_token(services.start_session(session, people.viewer, browser="a browser"))
    now = clock.now(session)

    assert queries.find_live_session(session, token, now=now + timedelta(minutes=29))
    assert queries.find_live_session(session, token, now=now + timedelta(minutes=31)) is None


def test_a_busy_session_ends_after_twelve_hours(session: Session, people: People) -> None:
    token = hash_token(services.start_session(session, people.viewer, browser=""))
    later = clock.now(session) + timedelta(hours=11, minutes=59)
    services.touch_session(session, token, now=later)

    assert queries.find_live_session(session, token, now=later)
    assert queries.find_live_session(session, token, now=later + timedelta(minutes=2)) is None


def test_a_request_under_way_does_not_revive_an_ended_session(session: Session, people: People) -> None:
    token = hash_token(services.start_session(session, people.viewer, browser=""))
    services.end_session(session, people.viewer, token)

    services.touch_session(session, token, now=clock.now(session))

    assert queries.find_live_session(session, token, now=clock.now(session)) is None


def test_an_invitation_ends_after_seven_days(session: Session, people: People) -> None:
    invited = services.add_user(session, people.admin, email="n@desk.example", name="N", role=Role.VIEWER)
    token = hash_token(services.invite(session, people.admin, invited))
    now = clock.now(session)

    assert queries.find_open_invitation(session, token, now=now + timedelta(days=6))
    assert queries.find_open_invitation(session, token, now=now + timedelta(days=8)) is None


def test_a_closed_persons_link_is_over(session: Session, people: People) -> None:
    invited = services.add_user(session, people.admin, email="n@desk.example", name="N", role=Role.VIEWER)
    token = services.invite(session, people.admin, invited)
    services.set_active(session, people.admin, invited, active=False, version=1)

    with pytest.raises(services.InvitationOver):
        services.get_open_invitation(session, token)


def test_two_admins_cannot_leave_none(session: Session, people: People) -> None:
    admins = people.admin, people.add("second", Role.ADMIN)
    first, second = (session.merge(admin) for admin in admins)
    services.change_role(session, first, second, role=Role.LEAD, version=1)

    with pytest.raises(DomainError, match="last admin"):
        services.change_role(session, second, first, role=Role.LEAD, version=1)


def test_secrets_are_kept_as_hashes_and_stay_out_of_the_log(session: Session, people: People) -> None:
    person = session.merge(people.viewer)
    secrets = [
        services.start_session(session, person, browser=""),
        services.create_token(session, person, person, name="t"),
        services.invite(session, person, person),
    ]
    services.set_password(
        session, person, person, password=PASSWORD + " and more", passwords=Passwords(passes=1)
    )

    logged = " ".join(str(event.details) for event in session.scalars(select(AuditEvent)))
    kept = str(person.password_hash)
    assert not any(secret in logged or secret in kept for secret in [*secrets, PASSWORD])
