"""Long work of exports: freezing a large claim set."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from workbench.audit import services as audit
from workbench.errors import N_
from workbench.exports import services
from workbench.exports.freezing import freeze
from workbench.exports.models import ClaimSet
from workbench.jobs.worker import Handler, Run
from workbench.people.models import User


def freeze_claim_set(run: Run) -> None:
    """Freeze the set of the job."""
    claim_set_id = int(run.payload["claim_set"])

    def beat(session: Session, done: int) -> None:
        run.beat(session, done=done)

    facts, files = freeze(run.database, claim_set_id, beat)
    with run.database.writing() as session:
        claim_set = session.get_one(ClaimSet, claim_set_id)
        services.seal(session, claim_set, facts, files)
        actor = None if run.created_by_id is None else session.get(User, run.created_by_id)
        audit.record(session, actor, "claim-set-frozen", claim_set, claims=claim_set.claims)
        run.finish(session, message=N_("%(done)d claims are frozen."), result={"done": claim_set.claims})
        session.commit()


HANDLERS: Mapping[str, Handler] = {services.FREEZE: freeze_claim_set}
