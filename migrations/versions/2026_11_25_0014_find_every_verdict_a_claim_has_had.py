"""Find every verdict a claim has had, those in force no more too

Revision: 0014
Follows: 0013
"""

from alembic import op

revision: str = "0014"
down_revision: str | None = "0013"
branch_labels: None = None
depends_on: None = None


def upgrade() -> None:
    op.create_index("ix_final_verdict_claim_id", "final_verdict", ["claim_id"])


def downgrade() -> None:
    op.drop_index("ix_final_verdict_claim_id", table_name="final_verdict")
