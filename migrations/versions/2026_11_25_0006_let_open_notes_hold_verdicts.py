"""Let a queue hold verdicts while notes about their claims are open

Revision: 0006
Follows: 0005
"""

import sqlalchemy as sa
from alembic import op

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: None = None
depends_on: None = None


def upgrade() -> None:
    with op.batch_alter_table("queue", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("notes_hold_verdicts", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    with op.batch_alter_table("queue", schema=None) as batch_op:
        batch_op.alter_column("notes_hold_verdicts", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("queue", schema=None) as batch_op:
        batch_op.drop_column("notes_hold_verdicts")
