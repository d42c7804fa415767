"""Let people be away and hand claims over

Revision: 0011
Follows: 0010
"""

import sqlalchemy as sa
from alembic import op

revision: str = "0011"
down_revision: str | None = "0010"
branch_labels: None = None
depends_on: None = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KNOWN = "ck_assignment_ended_reason_known"
BEFORE = "'submitted', 'released', 'skipped', 'expired', 'returned', 'superseded', 'removed'"
NOW = "'submitted', 'released', 'skipped', 'expired', 'returned', 'handed_over', 'superseded', 'removed'"


def upgrade() -> None:
    with op.batch_alter_table("user_account", schema=None) as batch_op:
        batch_op.add_column(sa.Column("away_until", sa.Date(), nullable=True))

    with op.batch_alter_table("assignment", schema=None) as batch_op:
        batch_op.add_column(sa.Column("waits_for", sa.String(length=200), nullable=False, server_default=""))
        batch_op.drop_constraint(batch_op.f(KNOWN), type_="check")
        batch_op.create_check_constraint(batch_op.f(KNOWN), f"ended_reason IN ({NOW})")
    with op.batch_alter_table("assignment", schema=None) as batch_op:
        batch_op.alter_column("waits_for", server_default=None)

    with op.batch_alter_table("review", schema=None) as batch_op:
        batch_op.add_column(sa.Column("begun_by_id", ID, nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_review_begun_by_id"), "user_account", ["begun_by_id"], ["id"]
        )

    op.create_table(
        "hand_over",
        sa.Column("assignment_id", ID, nullable=False),
        sa.Column("before_id", ID, nullable=False),
        sa.Column("handed_by_id", ID, nullable=False),
        sa.Column("handed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assignment_id"], ["assignment.id"], name=op.f("fk_hand_over_assignment_id")
        ),
        sa.ForeignKeyConstraint(["before_id"], ["assignment.id"], name=op.f("fk_hand_over_before_id")),
        sa.ForeignKeyConstraint(
            ["handed_by_id"], ["user_account.id"], name=op.f("fk_hand_over_handed_by_id")
        ),
        sa.PrimaryKeyConstraint("assignment_id", name=op.f("pk_hand_over")),
        sa.UniqueConstraint("before_id", name=op.f("uq_hand_over_before_id")),
    )


def downgrade() -> None:
    op.drop_table("hand_over")

    with op.batch_alter_table("review", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_review_begun_by_id"), type_="foreignkey")
        batch_op.drop_column("begun_by_id")

    op.execute("UPDATE assignment SET ended_reason = 'released' WHERE ended_reason = 'handed_over'")
    with op.batch_alter_table("assignment", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f(KNOWN), type_="check")
        batch_op.create_check_constraint(batch_op.f(KNOWN), f"ended_reason IN ({BEFORE})")
        batch_op.drop_column("waits_for")

    with op.batch_alter_table("user_account", schema=None) as batch_op:
        batch_op.drop_column("away_until")
