"""Reading the log."""

from uuid import UUID

from sqlalchemy import Select, select

from workbench.audit.models import AuditEvent


def events_of(kind: str, public_id: UUID) -> Select[AuditEvent]:
    """Events of one subject. The pager orders them."""
    return select(AuditEvent).where(AuditEvent.subject_kind == kind, AuditEvent.subject_id == str(public_id))
