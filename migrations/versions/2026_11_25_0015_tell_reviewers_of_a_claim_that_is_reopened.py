"""Tell reviewers of a claim that is reopened

Revision: 0015
Follows: 0014
"""

from alembic import op

revision: str = "0015"
down_revision: str | None = "0014"
branch_labels: None = None
depends_on: None = None

KNOWN = "ck_notice_kind_known"
BEFORE = "'assigned', 'handed_over', 'returned', 'lease_ending', 'mentioned', 'to_settle', 'queue_done'"
NOW = "'assigned', 'handed_over', 'returned', 'reopened', 'lease_ending', 'mentioned', 'to_settle', 'queue_done'"


def upgrade() -> None:
    _know(NOW)


def downgrade() -> None:
    op.execute("DELETE FROM notice WHERE kind = 'reopened'")
    _know(BEFORE)


def _know(kinds: str) -> None:
    with op.batch_alter_table("notice", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f(KNOWN), type_="check")
        batch_op.create_check_constraint(batch_op.f(KNOWN), f"kind IN ({kinds})")
