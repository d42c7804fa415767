"""Index what the desk counts

Revision: 0009
Follows: 0008
"""

import sqlalchemy as sa
from alembic import op

revision: str = "0009"
down_revision: str | None = "0008"
branch_labels: None = None
depends_on: None = None

INDEXES = {
    "queue_item": {
        "ix_queue_item_standing": ["state", "reviews_done", "added_at", "id"],
        "ix_queue_item_queue_standing": ["queue_id", "state", "reviews_done", "added_at", "id"],
    },
    "assignment": {"ix_assignment_user_ended": ["user_id", "ended_at", "id"]},
    "final_verdict": {"ix_final_verdict_decided": ["decided_at", "id"]},
    "consistency_note": {"ix_consistency_note_state": ["state", "id"]},
}


def upgrade() -> None:
    for table, indexes in INDEXES.items():
        for name, columns in indexes.items():
            op.create_index(name, table, columns)
    live = sa.text("ended_at IS NULL")
    op.create_index(
        "ix_assignment_live",
        "assignment",
        ["lease_until", "id"],
        sqlite_where=live,
        postgresql_where=live,
    )


def downgrade() -> None:
    op.drop_index("ix_assignment_live", "assignment")
    for table, indexes in INDEXES.items():
        for name in indexes:
            op.drop_index(name, table)
