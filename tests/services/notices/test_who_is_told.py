"""Who is told of what, by the acts of the stages themselves."""

from datetime import timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from tests.factories import stories as factory
from tests.factories.queues import claims_worth, queue_of, takes
from tests.factories.reviews import claim_coded_twice, claim_in_queue, final, judgement, submitted
from tests.people import People
from tests.statements import statements
from workbench.adjudication import queries as adjudication_queries
from workbench.adjudication import reopening
from workbench.adjudication import services as adjudication
from workbench.adjudication.models import Why
from workbench.claims import services as claim_services
from workbench.claims.models import Claim, ClaimState
from workbench.db import clock
from workbench.db.sessions import Database
from workbench.desk.claim_editing import services as claim_editing
from workbench.desk.handover import services as handover
from workbench.desk.notice_list import telling
from workbench.desk.notice_list.words import sentence
from workbench.desk.review_screen import services as review_screen
from workbench.desk.story_notes import services as story_notes
from workbench.errors import StaleVersion
from workbench.notices import queries, services
from workbench.notices.models import Digest, MailState, Notice, NoticeKind
from workbench.people.models import Role, User
from workbench.queues import assigning, finishing, following
from workbench.queues import queries as queue_queries
from workbench.queues.blindness import must_stay_blind
from workbench.queues.sharing import How
from workbench.reviews import giving_back
from workbench.reviews import queries as review_queries
from workbench.stories import note_queries, notes
from workbench.stories.models import Relation


def told(session: Session, person: User) -> list[tuple[NoticeKind, int]]:
    """The kinds of what a person was told and has not read, with the numbers of claims."""
    rows = session.query(Notice).filter_by(user_id=person.id, read_at=None).order_by(Notice.id)
    return [(NoticeKind(row.kind), row.number) for row in rows]


def judged_apart(session: Session, lead: User, first: User, second: User, said: str = "true") -> Claim:
    """A claim of an independent queue on which the first said false."""
    claim = claim_coded_twice(session, lead, first, second)
    submitted(session, first, claim)
    submitted(session, second, claim, judgement(said))
    return claim


def test_whoever_is_given_claims_is_told_once_of_how_many(session: Session, people: People) -> None:
    claims_worth(session, *[0.5] * 3)
    members = [people.reviewer, people.second_reviewer, people.lead]
    queue = queue_of(session, people.lead, members)
    assigning.assign(session, people.lead, queue, members[:2], how=How.ROUND_ROBIN, claims=3)
    assert told(session, people.reviewer) == [(NoticeKind.ASSIGNED, 2)]
    assert told(session, people.second_reviewer) == [(NoticeKind.ASSIGNED, 1)]


def test_nobody_is_told_of_their_own_act(session: Session, people: People) -> None:
    claims_worth(session, 0.5)
    queue = queue_of(session, people.lead, [people.lead])
    assigning.assign(session, people.lead, queue, [people.lead], how=How.BALANCE, claims=1)
    assert told(session, people.lead) == []


def test_what_is_undone_before_it_was_read_is_told_no_more(session: Session, people: People) -> None:
    claims_worth(session, 0.5)
    queue = queue_of(session, people.lead, [people.reviewer])
    plan = assigning.assign(session, people.lead, queue, [people.reviewer], how=How.BALANCE, claims=1)
    assert plan.batch is not None
    assigning.undo(session, people.lead, plan.batch)
    assert told(session, people.reviewer) == []


def test_to_whom_a_claim_is_handed_over_is_told(session: Session, people: People) -> None:
    me, colleague = people.reviewer, people.second_reviewer
    claims_worth(session, 0.9, 0.8, 0.7)
    queue = queue_of(session, people.lead, [me, colleague])
    assigning.assign(session, people.lead, queue, [me], how=How.BALANCE, claims=3)
    first, *rest = sorted(queue_queries.live_assignments_of(session, me), key=lambda hold: hold.claim_id)
    handover.hand_over(session, me, first, colleague)
    assert told(session, colleague) == [(NoticeKind.HANDED_OVER, 1)]
    handover.hand_over_several(session, me, me, rest, [colleague], how=How.BALANCE)
    assert sorted(told(session, colleague)) == [(NoticeKind.ASSIGNED, 2), (NoticeKind.HANDED_OVER, 1)]


def test_whose_review_is_given_back_is_told(session: Session, people: People) -> None:
    claim = claim_in_queue(session, people.lead, people.reviewer)
    review = submitted(session, people.reviewer, claim)
    giving_back.return_review(session, people.lead, review, note="Look again.", version=review.version)
    assert told(session, people.reviewer) == [(NoticeKind.RETURNED, 1)]


def test_a_difference_is_told_to_leads_who_did_not_review(session: Session, people: People) -> None:
    judged_apart(session, people.lead, people.reviewer, people.second_reviewer)
    assert told(session, people.lead) == [(NoticeKind.TO_SETTLE, 1)]
    assert told(session, people.reviewer) == told(session, people.second_reviewer) == []
    assert session.query(Notice).one().actor_id is None, "nobody who reviewed is named"


def test_in_a_small_desk_the_lead_who_reviewed_is_told_too(session: Session, people: People) -> None:
    judged_apart(session, people.lead, people.lead, people.reviewer)
    assert told(session, people.lead) == [(NoticeKind.TO_SETTLE, 1)]


def test_a_reopened_claim_is_told_to_the_other_leads_until_it_is_settled(
    session: Session, people: People
) -> None:
    other = people.add("other", Role.LEAD)
    claim = judged_apart(session, people.lead, people.reviewer, people.second_reviewer, said="false")
    reopening.reopen(session, people.lead, claim, reason="A correction was printed.")
    assert told(session, other) == [(NoticeKind.TO_SETTLE, 1)]
    [row] = telling.tell(session, other, list(session.scalars(queries.notices_of(other))))
    assert (row.by, row.path) == (people.lead.name, f"/claims/{claim.public_id}/adjudication")
    adjudication.adjudicate(
        session, people.lead, claim, verdict="true", rationale="The record.", reason=None, readings={}
    )
    assert told(session, other) == []


def test_whose_reviews_are_reopened_are_told_that_and_by_whom_but_not_why(
    session: Session, people: People
) -> None:
    claim = judged_apart(session, people.lead, people.reviewer, people.second_reviewer, said="false")
    reopening.reopen(session, people.lead, claim, reason="The second one overlooked the annex.")
    for person in (people.reviewer, people.second_reviewer):
        assert told(session, person) == [(NoticeKind.REOPENED, 1)]
        [notice] = session.scalars(queries.notices_of(person))
        [row] = telling.tell(session, person, [notice])
        said = sentence(row, lambda message, **values: message % values, lambda one, *_, **__: one)
        assert (row.path, row.by) == (f"/claims/{claim.public_id}", people.lead.name)
        assert "annex" not in said


def test_a_review_given_back_after_the_verdict_is_told_to_its_author_and_to_the_others(
    session: Session, people: People
) -> None:
    claim = judged_apart(session, people.lead, people.reviewer, people.second_reviewer, said="false")
    first, other = review_queries.submitted_reviews(session, claim)
    review_screen.give_back(session, people.lead, first, note="The annex.", version=first.version)
    assert told(session, first.reviewer) == [(NoticeKind.RETURNED, 1)]
    assert told(session, other.reviewer) == [(NoticeKind.REOPENED, 1)]
    assert told(session, people.lead) == []
    assert must_stay_blind(session, other.reviewer, [claim]) == {claim.id}


def test_a_lead_who_reviewed_what_is_reopened_is_told_once(session: Session, people: People) -> None:
    other = people.add("other", Role.LEAD)
    claim = judged_apart(session, people.lead, other, people.reviewer, said="false")
    session.execute(update(User).where(User.id == people.lead.id).values(role=Role.ADMIN))
    session.expire_all()
    admin = session.get_one(User, people.lead.id)
    reopening.reopen(session, admin, claim, reason="A correction was printed.")
    assert told(session, other) == [(NoticeKind.TO_SETTLE, 1)]
    assert told(session, people.reviewer) == [(NoticeKind.REOPENED, 1)]


def test_open_notes_that_hold_a_verdict_are_told_to_leads_until_they_are_resolved(
    session: Session, people: People
) -> None:
    story, safh, post = factory.two_tolls(session, people.lead)
    claim_services.move(session, safh, ClaimState.SELECTED)
    queue_of(session, people.lead, [people.reviewer], notes_hold_verdicts=True)
    for text in ("Twenty or thirty?", "And when?"):
        notes.write_note(
            session, people.lead, story=story, relation=Relation.REFINE, text=text, claims=[safh, post]
        )
    submitted(session, people.reviewer, safh)
    first, last = note_queries.notes_of(session, story)
    assert told(session, people.lead) == [(NoticeKind.TO_SETTLE, 1)]
    [notice] = session.scalars(queries.notices_of(people.lead))
    [row] = telling.tell(session, people.lead, [notice])
    assert (row.why, row.path) == (Why.NOTES, f"/claims/{safh.public_id}/adjudication")
    story_notes.resolve_note(session, people.lead, first, resolution="Thirty.", version=first.version)
    assert told(session, people.lead) == [(NoticeKind.TO_SETTLE, 1)]
    services.mark_read(session, notice)
    story_notes.resolve_note(session, people.lead, last, resolution="At noon.", version=last.version)
    assert safh.state == ClaimState.FINAL
    assert [one.why for one in telling.tell(session, people.lead, [notice])] == [None], "it waits no more"


@pytest.mark.parametrize("how", ["settled", "withdrawn", "superseded", "given back"])
def test_what_waits_no_more_is_told_no_more(session: Session, people: People, how: str) -> None:
    claim = judged_apart(session, people.lead, people.reviewer, people.second_reviewer)
    assert told(session, people.lead) == [(NoticeKind.TO_SETTLE, 1)]
    if how == "settled":
        adjudication.adjudicate(
            session, people.lead, claim, verdict="false", rationale="The record.", reason=None, readings={}
        )
    elif how == "withdrawn":
        claim_editing.withdraw(session, people.lead, claim, reason="No claim.", version=claim.version)
    elif how == "superseded":
        claim_editing.add_reading(session, people.lead, claim, text="Each lost one war.")
        assert claim.state == ClaimState.SUPERSEDED
    else:
        review = review_queries.submitted_reviews(session, claim)[0]
        review_screen.give_back(session, people.lead, review, note="Look again.", version=review.version)
    assert told(session, people.lead) == []
    assert adjudication_queries.find_pending(session, claim) is None


def test_reviews_that_agree_are_no_difference(session: Session, people: People) -> None:
    judged_apart(session, people.lead, people.reviewer, people.second_reviewer, said="false")
    assert told(session, people.lead) == []


def test_a_note_tells_those_whom_it_names_once(session: Session, people: People) -> None:
    story, safh, post = factory.two_tolls(session, people.lead)
    note = notes.write_note(
        session,
        people.lead,
        story=story,
        relation=Relation.REFINE,
        text="@reviewer, look. @lead too.",
        claims=[safh, post],
    )
    notes.edit_note(
        session,
        people.lead,
        note,
        relation=Relation.REFINE,
        between=None,
        text="@reviewer and @second-reviewer, look.",
        version=note.version,
    )
    assert told(session, people.reviewer) == [(NoticeKind.MENTIONED, 1)]
    assert told(session, people.second_reviewer) == [(NoticeKind.MENTIONED, 1)]
    assert told(session, people.lead) == []


def test_the_end_of_a_queue_is_told_once_to_whoever_made_it(session: Session, people: People) -> None:
    [first, second] = claims_worth(session, 0.9, 0.8)
    queue = queue_of(session, people.lead, [people.reviewer])
    final(session, people.reviewer, first)
    assert finishing.note_finished(session) == []
    final(session, people.reviewer, second)
    assert finishing.note_finished(session) == [queue]
    assert finishing.note_finished(session) == []
    assert told(session, people.lead) == [(NoticeKind.QUEUE_DONE, 1)]


def test_a_queue_that_has_work_again_ends_again(session: Session, people: People) -> None:
    [claim] = claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer])
    assert finishing.note_finished(session) == [], "nothing was done in it yet"
    final(session, people.reviewer, claim)
    finishing.note_finished(session)
    [later] = claims_worth(session, 0.9)
    following.claims_arrived(session, [later])
    assert finishing.note_finished(session) == []
    final(session, people.reviewer, later)
    assert finishing.note_finished(session) == [queue]


def test_the_end_of_a_queue_whose_maker_leads_no_more_is_told_to_the_leads(
    session: Session, people: People
) -> None:
    [claim] = claims_worth(session, 0.9)
    queue_of(session, people.lead, [people.reviewer])
    final(session, people.reviewer, claim)
    session.execute(update(User).where(User.id == people.lead.id).values(role=Role.VIEWER))
    other = User(email="other@desk.example", name="other", role=Role.LEAD, created_at=clock.now(session))
    session.add(other)
    session.flush()
    finishing.note_finished(session)
    assert told(session, other) == [(NoticeKind.QUEUE_DONE, 1)]
    assert told(session, people.lead) == []


def test_taking_and_submitting_alone_tell_nobody(session: Session, people: People) -> None:
    claim = claim_in_queue(session, people.lead, people.reviewer, people.second_reviewer, reviews=2)
    submitted(session, people.reviewer, claim)
    claims_worth(session, 0.5)
    takes(session, people.reviewer, queue_of(session, people.lead, [people.reviewer], name="Another"))
    assert session.query(Notice).count() == 0


# --- what people choose ----------------------------------------------------------------------------------


def chooses(session: Session, person: User, **chosen: object) -> None:
    values: dict[str, object] = {"muted": [], "unmailed": [], "digest": Digest.OFF, "version": 0}
    services.choose(session, person, **(values | chosen))  # type: ignore[arg-type]  # a short way to say it


def hands_over(session: Session, people: People) -> Notice | None:
    """What the reviewer is told when a claim is handed over to them."""
    [claim] = claims_worth(session, 0.5)
    services.notify(session, people.lead, NoticeKind.HANDED_OVER, claim, [people.reviewer])
    return session.query(Notice).filter_by(user_id=people.reviewer.id).one_or_none()


def test_before_anybody_chooses_everything_is_listed_and_nothing_mailed(
    session: Session, people: People
) -> None:
    notice = hands_over(session, people)
    assert notice is not None
    assert (notice.is_listed, notice.read_at, notice.mail) == (True, None, MailState.UNWANTED)


def test_what_is_wanted_nowhere_is_not_kept(session: Session, people: People) -> None:
    chooses(session, people.reviewer, muted=[NoticeKind.HANDED_OVER])
    assert hands_over(session, people) is None


def test_what_is_wanted_by_mail_only_is_nothing_to_read_here(session: Session, people: People) -> None:
    chooses(session, people.reviewer, muted=[NoticeKind.HANDED_OVER], digest=Digest.DAILY)
    notice = hands_over(session, people)
    assert notice is not None
    assert (notice.is_listed, notice.mail) == (False, MailState.PENDING)
    assert queries.count_unread(session, people.reviewer.id) == 0
    assert list(session.scalars(queries.notices_of(people.reviewer))) == []


def test_a_kind_can_stay_out_of_the_digest(session: Session, people: People) -> None:
    chooses(session, people.reviewer, unmailed=[NoticeKind.HANDED_OVER], digest=Digest.HOURLY)
    notice = hands_over(session, people)
    assert notice is not None
    assert notice.mail == MailState.UNWANTED


def test_a_choice_made_on_an_older_one_is_refused(session: Session, people: People) -> None:
    chooses(session, people.reviewer, digest=Digest.DAILY)
    with pytest.raises(StaleVersion):
        chooses(session, people.reviewer, digest=Digest.HOURLY)


def test_people_whose_account_is_closed_are_told_nothing(session: Session, people: People) -> None:
    session.execute(update(User).where(User.id == people.reviewer.id).values(is_active=False))
    session.expire_all()
    [claim] = claims_worth(session, 0.5)
    services.notify(
        session, people.lead, NoticeKind.HANDED_OVER, claim, [session.get_one(User, people.reviewer.id)]
    )
    assert session.query(Notice).count() == 0


# --- reading ---------------------------------------------------------------------------------------------


def test_what_was_read_long_ago_is_let_go(session: Session, people: People) -> None:
    notice = hands_over(session, people)
    assert notice is not None
    assert services.prune(session) == 0, "unread ones stay"
    services.mark_read(session, notice)
    assert services.prune(session) == 0
    notice.read_at = clock.now(session) - services.KEPT - timedelta(minutes=1)
    session.flush()
    assert services.prune(session) == 1


def test_the_count_stops_at_a_bound(session: Session, people: People) -> None:
    [claim] = claims_worth(session, 0.5)
    for _ in range(queries.MOST_COUNTED + 5):
        services.notify(session, people.lead, NoticeKind.HANDED_OVER, claim, [people.reviewer])
    assert queries.count_unread(session, people.reviewer.id) == queries.MOST_COUNTED + 1
    assert services.mark_all_read(session, people.reviewer, until=clock.now(session)) == 104
    assert queries.count_unread(session, people.reviewer.id) == 0


def test_a_page_of_notices_asks_the_same_whatever_its_length(
    database: Database, session: Session, people: People
) -> None:
    claims = claims_worth(session, *[0.5] * 30)
    for claim in claims:
        services.notify(session, people.lead, NoticeKind.HANDED_OVER, claim, [people.reviewer])
    session.commit()
    asked = []
    for number in (2, 30):
        with database.reading() as reading, statements(database) as seen:
            notices = list(reading.scalars(queries.notices_of(people.reviewer).limit(number)))
            assert len(telling.tell(reading, people.reviewer, notices)) == number
        asked.append(len(seen))
    assert asked[0] == asked[1]
