"""Find claims past a time of their own

Revision: 0016
Follows: 0015
"""

import sqlalchemy as sa
from alembic import op

revision: str = "0016"
down_revision: str | None = "0015"
branch_labels: None = None
depends_on: None = None


def upgrade() -> None:
    with_time = sa.text("due_at IS NOT NULL")
    op.create_index(
        "ix_queue_item_due",
        "queue_item",
        ["state", "due_at", "id"],
        sqlite_where=with_time,
        postgresql_where=with_time,
    )


def downgrade() -> None:
    op.drop_index("ix_queue_item_due", table_name="queue_item")
