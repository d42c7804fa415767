"""The round of letters: a job that the worker puts in when somebody's turn has come."""

import functools
import logging
from collections.abc import Mapping

from workbench.config import MailServer
from workbench.db import clock
from workbench.db.sessions import Database
from workbench.desk.notice_digest.letters import letter_to
from workbench.desk.notice_list import telling
from workbench.errors import N_, DomainError
from workbench.jobs.worker import Chore, Handler, Run
from workbench.notices import digests, queries
from workbench.notices.digests import Turn
from workbench.notices.handing_in import Doubtful, Refused, Unreachable, hand_in

log = logging.getLogger("workbench.digests")


def handlers(mail: MailServer | None, base_url: str) -> Mapping[str, Handler]:
    return {digests.JOB: functools.partial(send_digests, mail=mail, base_url=base_url)}


def chores(mail: MailServer | None) -> tuple[Chore, ...]:
    """Without a mail server nobody's turn comes."""
    return () if mail is None else (ask_for_round,)


def ask_for_round(database: Database) -> None:
    """Put in the job if it is time."""
    with database.writing() as session:
        digests.ask_for_round(session)
        session.commit()


def send_digests(run: Run, *, mail: MailServer | None, base_url: str) -> None:
    """Send a letter to everybody whose turn it is. Run again, it goes on with those who had none."""
    with run.database.reading() as session:
        due = [] if mail is None else queries.people_due(session, now=clock.now(session))
    sent = 0
    for person_id in due:
        assert mail is not None
        if _send_to(run, person_id, mail, base_url, sent):
            sent += 1
    with run.database.writing() as session:
        run.finish(session, message=N_("%(done)d letters are sent."), result={"done": sent})
        session.commit()


def _send_to(run: Run, person_id: int, mail: MailServer, base_url: str, sent: int) -> bool:
    """Whether a person got a letter. No transaction is open while the mail server is spoken to."""
    with run.database.writing() as session:
        turn = digests.take_turn(session, person_id)
        told = [] if turn is None else telling.tell(session, turn.person, turn.notices)
        run.beat(session, done=sent)
        session.commit()
    if turn is None:
        return False
    try:
        hand_in(mail, letter_to(turn.person, told, sender=mail.sender, base_url=base_url))
    except (Refused, ValueError) as refusal:
        log.warning("the letter to person %d was refused: %s", person_id, refusal)
        _give_back(run, turn)
        return False
    except Doubtful as doubt:
        log.warning("the letter to person %d may be lost; it is not sent again: %s", person_id, doubt)
    except Unreachable as fault:
        log.warning("the mail server cannot be used: %s", fault)
        _give_back(run, turn, everybody=True)
        raise DomainError(
            N_("The mail server cannot be used. The letters wait; the log says more.")
        ) from fault
    return True


def _give_back(run: Run, turn: Turn, *, everybody: bool = False) -> None:
    with run.database.writing() as session:
        digests.give_back(session, turn)
        if everybody:
            digests.put_off(session)
        session.commit()
