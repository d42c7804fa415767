"""Who may see and stop a job: whoever started it, and leads."""

from workbench.jobs.models import Job
from workbench.people.models import User
from workbench.people.permissions import Permission, Table, is_lead, is_viewer


def started_it_or_leads(person: User, job: Job | None) -> bool:
    return job is None or job.created_by_id == person.id or is_lead(person, job)


PERMISSIONS: Table = {
    Permission.READ_JOB: [is_viewer, started_it_or_leads],
    Permission.CANCEL_JOB: [is_viewer, started_it_or_leads],
}
