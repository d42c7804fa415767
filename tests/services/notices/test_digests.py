"""Digests: real letters at a real mail server on this machine."""

import dataclasses
import ssl
from collections.abc import Iterator
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
import trustme
from sqlalchemy import update

from tests.factories.queues import claims_worth, queue_of
from tests.mail_servers import PASSWORD, USER, Mailbox, mailbox
from tests.people import People
from tests.servers import free_port
from workbench import features
from workbench.config import MailServer, Settings
from workbench.db import clock
from workbench.db.sessions import Database
from workbench.jobs import worker
from workbench.jobs.models import Job
from workbench.notices import handing_in, services
from workbench.notices.models import Digest, Notice, NoticeKind, NoticeSettings
from workbench.people.models import InterfaceLanguage, User

BASE = "https://workbench.newsroom.example"


@pytest.fixture
def box() -> Iterator[Mailbox]:
    with mailbox() as opened:
        yield opened


@dataclasses.dataclass
class Round:
    """The worker of a workbench with a mail server."""

    database: Database
    settings: Settings

    def wants(self, person: User, digest: Digest = Digest.HOURLY) -> None:
        with self.database.writing() as session:
            person = session.get_one(User, person.id)
            services.choose(session, person, muted=[], unmailed=[], digest=digest, version=0)
            session.commit()

    def hands_over(self, actor: User, person: User, claims: int = 1) -> None:
        """Somebody is told of so many claims."""
        with self.database.writing() as session:
            for claim in claims_worth(session, *[0.5] * claims):
                services.notify(session, actor, NoticeKind.HANDED_OVER, claim, [person])
            session.commit()

    def comes(self) -> None:
        """Let everybody's turn come, and the worker do what it does once a minute."""
        with self.database.writing() as session:
            past = clock.now(session) - timedelta(minutes=1)
            session.execute(
                update(NoticeSettings)
                .where(NoticeSettings.next_digest_at.is_not(None))
                .values(next_digest_at=past)
            )
            session.commit()
        self.goes_on()

    def goes_on(self) -> None:
        """A minute of the worker's, whoever's turn it is."""
        worker.do_chores(self.database, features.chores(self.settings))
        while worker.run_one(self.database, features.handlers(self.settings)):
            pass

    def waits(self, person: User) -> timedelta | None:
        """How long until a person's next turn."""
        with self.database.reading() as session:
            row = session.query(NoticeSettings).filter_by(user_id=person.id).one()
            next_at: datetime | None = row.next_digest_at
            return None if next_at is None else next_at - clock.now(session)

    def with_server(self, mail: MailServer) -> "Round":
        return Round(self.database, dataclasses.replace(self.settings, mail=mail))


@pytest.fixture
def the_round(people: People, database: Database, settings: Settings, box: Mailbox) -> Round:
    assert people.lead
    return Round(database, dataclasses.replace(settings, mail=box.server, base_url=BASE))


def parts(letter: EmailMessage) -> tuple[str, str]:
    """The text and the HTML of a letter."""
    text, html = letter.iter_parts()
    assert (text.get_content_type(), html.get_content_type()) == ("text/plain", "text/html")
    return text.get_content(), html.get_content()


def test_whoever_wants_it_gets_what_is_unread_once(the_round: Round, people: People, box: Mailbox) -> None:
    the_round.wants(people.reviewer)
    the_round.hands_over(people.lead, people.reviewer, claims=2)
    the_round.hands_over(people.lead, people.second_reviewer)
    the_round.comes()
    the_round.comes()
    [letter] = box.letters
    assert letter["To"] == "reviewer@desk.example"
    assert letter["From"] == "Desk <desk@newsroom.example>"
    assert letter["Subject"] == "Unread notices: 2"
    text, html = parts(letter)
    assert text.count("\u2068lead\u2069 handed a claim over to you.") == 2
    assert f"{BASE}/claims/" in text
    assert f"{BASE}/account/notices" in text
    assert '<html lang="en" dir="ltr">' in html
    assert "Sentence" not in text + html, "a letter names no claim"


def test_an_arabic_reader_gets_arabic(the_round: Round, people: People, box: Mailbox) -> None:
    with the_round.database.writing() as session:
        session.get_one(User, people.reviewer.id).interface_language = InterfaceLanguage.ARABIC
        session.commit()
    the_round.wants(people.reviewer, Digest.DAILY)
    the_round.hands_over(people.lead, people.reviewer, claims=12)
    the_round.comes()
    [letter] = box.letters
    assert letter["Subject"] == "إشعارات غير مقروءة: 12"
    assert [part["Content-Language"] for part in letter.iter_parts()] == ["ar", "ar"]
    text, html = parts(letter)
    assert "ادعاء مسلَّم إليك من \u2068lead\u2069." in text
    assert '<html lang="ar" dir="rtl">' in html


def test_what_was_read_meanwhile_is_not_mailed(the_round: Round, people: People, box: Mailbox) -> None:
    the_round.wants(people.reviewer)
    the_round.hands_over(people.lead, people.reviewer)
    with the_round.database.writing() as session:
        services.mark_all_read(session, people.reviewer, until=clock.now(session))
        session.commit()
    the_round.comes()
    assert box.letters == []
    assert the_round.waits(people.reviewer) is not None


def test_nobody_is_written_to_before_their_turn(the_round: Round, people: People, box: Mailbox) -> None:
    the_round.wants(people.reviewer, Digest.DAILY)
    the_round.hands_over(people.lead, people.reviewer)
    the_round.goes_on()
    assert box.letters == []
    with the_round.database.reading() as session:
        assert session.query(Job).count() == 0


def test_names_cannot_write_into_the_letter(the_round: Round, people: People, box: Mailbox) -> None:
    with the_round.database.writing() as session:
        lead = session.get_one(User, people.lead.id)
        lead.name = "x\r\nBcc: all@elsewhere.example\r\n<img src=x>"
        session.commit()
    the_round.wants(people.reviewer)
    the_round.hands_over(people.lead, people.reviewer)
    the_round.comes()
    [letter] = box.letters
    assert letter["Bcc"] is None
    assert "<img" not in parts(letter)[1]


@pytest.mark.parametrize("address", ["x@y.example\r\nbcc: all@elsewhere.example", "@", "nowhere@"])
def test_an_address_that_is_none_keeps_nobody_elses_letter(
    the_round: Round, people: People, box: Mailbox, address: str
) -> None:
    with the_round.database.writing() as session:
        session.get_one(User, people.reviewer.id).email = address
        session.commit()
    for person in (people.reviewer, people.second_reviewer):
        the_round.wants(person)
        the_round.hands_over(people.lead, person)
    the_round.comes()
    assert [letter["To"] for letter in box.letters] == ["second-reviewer@desk.example"]


def test_a_refused_letter_is_tried_again_later_and_later(
    the_round: Round, people: People, box: Mailbox
) -> None:
    the_round.wants(people.reviewer)
    the_round.hands_over(people.lead, people.reviewer)
    box.refuses = True
    for minutes in (5, 15, 45):
        the_round.comes()
        wait = the_round.waits(people.reviewer)
        assert wait is not None
        assert timedelta(minutes=minutes - 1) < wait <= timedelta(minutes=minutes)
        the_round.goes_on()
    assert box.letters == []
    box.refuses = False
    the_round.comes()
    the_round.comes()
    assert len(box.letters) == 1


def test_a_server_that_is_away_is_asked_once_a_round(the_round: Round, people: People, box: Mailbox) -> None:
    for person in (people.reviewer, people.second_reviewer):
        the_round.wants(person)
        the_round.hands_over(people.lead, person)
    away = the_round.with_server(dataclasses.replace(box.server, port=free_port()))
    away.comes()
    for person in (people.reviewer, people.second_reviewer):
        wait = away.waits(person)
        assert wait is not None
        assert wait > timedelta(minutes=4)
    with the_round.database.reading() as session:
        assert [job.state for job in session.query(Job)] == ["failed"]
    the_round.comes()
    assert len(box.letters) == 2


def test_a_letter_that_may_have_gone_is_not_sent_twice(
    the_round: Round, people: People, box: Mailbox
) -> None:
    the_round.wants(people.reviewer)
    the_round.hands_over(people.lead, people.reviewer)
    box.breaks_off = True
    the_round.comes()
    box.breaks_off = False
    the_round.comes()
    assert len(box.letters) == 1
    with the_round.database.reading() as session:
        assert session.query(Notice).one().read_at is None, "it still stands in the application"


def test_whoever_turns_digests_off_gets_none(the_round: Round, people: People, box: Mailbox) -> None:
    the_round.wants(people.reviewer)
    the_round.hands_over(people.lead, people.reviewer)
    with the_round.database.writing() as session:
        person = session.get_one(User, people.reviewer.id)
        services.choose(session, person, muted=[], unmailed=[], digest=Digest.OFF, version=1)
        session.commit()
    the_round.comes()
    assert box.letters == []


def test_without_a_mail_server_no_round_is_asked_for(the_round: Round, people: People) -> None:
    the_round.wants(people.reviewer)
    bare = Round(the_round.database, dataclasses.replace(the_round.settings, mail=None))
    bare.comes()
    with the_round.database.reading() as session:
        assert session.query(Job).count() == 0


def test_letters_are_encrypted_and_signed_in_where_the_server_asks_for_it(
    the_round: Round, people: People, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(tls)
    the_round.wants(people.reviewer)
    the_round.hands_over(people.lead, people.reviewer)
    with mailbox(tls) as strict:
        signed_in = dataclasses.replace(strict.server, user=USER, password=PASSWORD)
        the_round.with_server(signed_in).comes()
        assert strict.letters == [], "nobody vouches for its certificate"
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
        the_round.with_server(dataclasses.replace(signed_in, password="another")).comes()
        assert strict.letters == []
        the_round.with_server(signed_in).comes()
        assert (strict.signed_in, strict.encrypted) == ([True], [True])


def test_nothing_goes_beyond_this_machine_unencrypted(
    the_round: Round, box: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handing_in, "is_loopback", lambda _host: False)
    letter = EmailMessage()
    letter["From"], letter["To"] = "desk@newsroom.example", "reviewer@desk.example"
    with pytest.raises(handing_in.Unreachable, match="STARTTLS"):
        handing_in.hand_in(box.server, letter)


def test_the_end_of_a_queue_is_told_by_mail_too(the_round: Round, people: People, box: Mailbox) -> None:
    the_round.wants(people.lead)
    with the_round.database.writing() as session:
        queue = queue_of(session, people.lead, [people.reviewer], name="صف")
        services.notify(session, None, NoticeKind.QUEUE_DONE, queue, [people.lead])
        session.commit()
    the_round.comes()
    text, _html = parts(box.letters[0])
    assert "Nothing is left to do in the queue \u2068صف\u2069." in text
