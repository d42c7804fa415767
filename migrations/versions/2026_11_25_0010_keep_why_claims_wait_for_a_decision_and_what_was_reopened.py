"""Keep why claims wait for a decision, and what was reopened

Revision: 0010
Follows: 0009
"""

import sqlalchemy as sa
from alembic import op

revision: str = "0010"
down_revision: str | None = "0009"
branch_labels: None = None
depends_on: None = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "reopening",
        sa.Column("final_verdict_id", BIG, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("reopened_by_id", BIG, nullable=False),
        sa.Column("reopened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("stood", sa.JSON(), nullable=False),
        sa.Column("id", BIG, nullable=False),
        sa.Column("public_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("length(reason) > 0", name=op.f("ck_reopening_with_a_reason")),
        sa.ForeignKeyConstraint(
            ["final_verdict_id"], ["final_verdict.id"], name=op.f("fk_reopening_final_verdict_id")
        ),
        sa.ForeignKeyConstraint(
            ["reopened_by_id"], ["user_account.id"], name=op.f("fk_reopening_reopened_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reopening")),
        sa.UniqueConstraint("final_verdict_id", name=op.f("uq_reopening_final_verdict_id")),
        sa.UniqueConstraint("public_id", name=op.f("uq_reopening_public_id")),
    )
    op.create_table(
        "pending_decision",
        sa.Column("claim_id", BIG, nullable=False),
        sa.Column("why", sa.String(length=20), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "why IN ('verdicts', 'readings', 'notes', 'reopened')", name=op.f("ck_pending_decision_why_known")
        ),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_pending_decision_claim_id")),
        sa.PrimaryKeyConstraint("claim_id", name=op.f("pk_pending_decision")),
    )
    with op.batch_alter_table("pending_decision", schema=None) as batch_op:
        batch_op.create_index("ix_pending_decision_since", ["since", "claim_id"], unique=False)
    _tell_of_those_that_wait()


def downgrade() -> None:
    op.drop_table("pending_decision")
    op.drop_table("reopening")


def _tell_of_those_that_wait() -> None:
    """Since the last review came in. Where the queue holds verdicts for notes, the notes; else what differs."""
    op.execute(
        sa.text(
            "INSERT INTO pending_decision (claim_id, why, since)"
            " SELECT c.id,"
            " CASE WHEN EXISTS (SELECT 1 FROM queue_item i JOIN queue q ON q.id = i.queue_id"
            " WHERE i.claim_id = c.id AND i.state = 'adjudication' AND q.notes_hold_verdicts) THEN 'notes'"
            " WHEN COUNT(DISTINCT r.level_id) > 1 THEN 'verdicts' ELSE 'readings' END,"
            " MAX(r.submitted_at)"
            " FROM claim c JOIN review r ON r.claim_id = c.id AND r.state = 'submitted'"
            " WHERE c.state = 'adjudication' GROUP BY c.id"
        )
    )
