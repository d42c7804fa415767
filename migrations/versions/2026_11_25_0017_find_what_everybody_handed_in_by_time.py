"""Find what everybody handed in by time

Revision: 0017
Follows: 0016
"""

from alembic import op

revision: str = "0017"
down_revision: str | None = "0016"
branch_labels: None = None
depends_on: None = None


def upgrade() -> None:
    op.create_index("ix_assignment_ended", "assignment", ["ended_reason", "ended_at", "id"])


def downgrade() -> None:
    op.drop_index("ix_assignment_ended", table_name="assignment")
