"""Let queues say who takes what, in which order and under what

Revision: 0004
Follows: 0003
"""

import sqlalchemy as sa
from alembic import op

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: None = None
depends_on: None = None


def upgrade() -> None:
    op.create_table(
        "conflict_of_interest",
        sa.Column("user_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("source_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("declared_by_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("declared_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_by_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("public_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "(ended_at IS NULL) = (ended_by_id IS NULL)",
            name=op.f("ck_conflict_of_interest_ended_by_somebody"),
        ),
        sa.ForeignKeyConstraint(
            ["declared_by_id"], ["user_account.id"], name=op.f("fk_conflict_of_interest_declared_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["ended_by_id"], ["user_account.id"], name=op.f("fk_conflict_of_interest_ended_by_id")
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_conflict_of_interest_source_id")),
        sa.ForeignKeyConstraint(
            ["user_id"], ["user_account.id"], name=op.f("fk_conflict_of_interest_user_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conflict_of_interest")),
        sa.UniqueConstraint("public_id", name=op.f("uq_conflict_of_interest_public_id")),
    )
    with op.batch_alter_table("conflict_of_interest", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_conflict_of_interest_source_id"), ["source_id"], unique=False)
        batch_op.create_index(
            "one_conflict_per_source",
            ["user_id", "source_id"],
            unique=True,
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )

    op.create_table(
        "assignment_batch",
        sa.Column("queue_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("made_by_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("given", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("undone_by_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("public_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "(undone_at IS NULL) = (undone_by_id IS NULL)",
            name=op.f("ck_assignment_batch_undone_by_somebody"),
        ),
        sa.ForeignKeyConstraint(
            ["made_by_id"], ["user_account.id"], name=op.f("fk_assignment_batch_made_by_id")
        ),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_assignment_batch_queue_id")),
        sa.ForeignKeyConstraint(
            ["undone_by_id"], ["user_account.id"], name=op.f("fk_assignment_batch_undone_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignment_batch")),
        sa.UniqueConstraint("public_id", name=op.f("uq_assignment_batch_public_id")),
    )
    with op.batch_alter_table("assignment_batch", schema=None) as batch_op:
        batch_op.create_index("ix_assignment_batch_queue", ["queue_id", "id"], unique=False)

    op.create_table(
        "queue_guidelines",
        sa.Column("queue_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("written_by_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_queue_guidelines_queue_id")),
        sa.ForeignKeyConstraint(
            ["written_by_id"], ["user_account.id"], name=op.f("fk_queue_guidelines_written_by_id")
        ),
        sa.PrimaryKeyConstraint("queue_id", "version", name=op.f("pk_queue_guidelines")),
    )
    op.create_table(
        "review_check",
        sa.Column("review_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("item", sa.String(length=20), nullable=False),
        sa.Column("checked_by_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "item IN ('two_voices', 'primary_source', 'archived', 'reply_sought', 'headline')",
            name=op.f("ck_review_check_item_known"),
        ),
        sa.ForeignKeyConstraint(
            ["checked_by_id"], ["user_account.id"], name=op.f("fk_review_check_checked_by_id")
        ),
        sa.ForeignKeyConstraint(["review_id"], ["review.id"], name=op.f("fk_review_check_review_id")),
        sa.PrimaryKeyConstraint("review_id", "item", name=op.f("pk_review_check")),
    )
    op.execute(
        "INSERT INTO queue_guidelines (queue_id, version, text, written_by_id, written_at)"
        " SELECT id, guidelines_version, guidelines, created_by_id, created_at FROM queue"
    )

    with op.batch_alter_table("assignment", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True)
        )
        batch_op.create_index(batch_op.f("ix_assignment_batch_id"), ["batch_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_assignment_batch_id"), "assignment_batch", ["batch_id"], ["id"]
        )

    with op.batch_alter_table("queue", schema=None) as batch_op:
        batch_op.add_column(sa.Column("is_live", sa.Boolean(), nullable=False, server_default=sa.true()))
        batch_op.add_column(
            sa.Column("item_order", sa.String(length=20), nullable=False, server_default="check_worthiness")
        )
        batch_op.add_column(
            sa.Column(
                "minimum_evidence",
                sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
                nullable=False,
                server_default="0",
            )
        )
        batch_op.add_column(sa.Column("checklist", sa.JSON(), nullable=False, server_default="[]"))
    with op.batch_alter_table("queue", schema=None) as batch_op:
        for name in ("is_live", "item_order", "minimum_evidence", "checklist"):
            batch_op.alter_column(name, server_default=None)
        batch_op.create_check_constraint(
            batch_op.f("ck_queue_up_to_ten_pieces_of_evidence"), "minimum_evidence BETWEEN 0 AND 10"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_queue_item_order_known"),
            "item_order IN ('check_worthiness', 'age', 'deadline', 'story')",
        )

    with op.batch_alter_table("queue_item", schema=None) as batch_op:
        batch_op.add_column(sa.Column("language", sa.String(length=5), nullable=True))
        batch_op.add_column(
            sa.Column("source_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True)
        )
        batch_op.add_column(sa.Column("place", sa.Double(), nullable=True))
        batch_op.add_column(sa.Column("due_at", sa.DateTime(timezone=True), nullable=True))
    op.execute(
        "UPDATE queue_item SET"
        " language = (SELECT language FROM claim WHERE claim.id = queue_item.claim_id),"
        " source_id = (SELECT article.source_id FROM claim"
        " JOIN article_version ON article_version.id = claim.article_version_id"
        " JOIN article ON article.id = article_version.article_id WHERE claim.id = queue_item.claim_id),"
        " place = (SELECT -check_worthiness FROM claim WHERE claim.id = queue_item.claim_id)"
    )
    op.execute("UPDATE queue_item SET rank = place - 1e11 WHERE state = 'second_review'")
    with op.batch_alter_table("queue_item", schema=None) as batch_op:
        batch_op.alter_column("language", existing_type=sa.String(length=5), nullable=False)
        batch_op.alter_column(
            "source_id", existing_type=sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        )
        batch_op.alter_column("place", existing_type=sa.Double(), nullable=False)
        batch_op.create_foreign_key(batch_op.f("fk_queue_item_source_id"), "source", ["source_id"], ["id"])
        batch_op.create_check_constraint(
            batch_op.f("ck_queue_item_language_known"), "language IN ('ar', 'en')"
        )
        batch_op.create_index(
            "ix_queue_item_next_in_language",
            ["queue_id", "language", "rank", "id"],
            unique=False,
            sqlite_where=sa.text("open_slots > 0"),
            postgresql_where=sa.text("open_slots > 0"),
        )

    with op.batch_alter_table("queue_member", schema=None) as batch_op:
        batch_op.add_column(sa.Column("language", sa.String(length=5), nullable=True))
        batch_op.add_column(
            sa.Column("capacity", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_queue_member_language_known"), "language IN ('ar', 'en')"
        )
        batch_op.create_check_constraint(batch_op.f("ck_queue_member_capacity_positive"), "capacity > 0")

    with op.batch_alter_table("claim", schema=None) as batch_op:
        batch_op.create_index("ix_claim_state", ["state", "id"], unique=False)

    with op.batch_alter_table("review", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "guidelines_version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
            )
        )


def downgrade() -> None:
    with op.batch_alter_table("claim", schema=None) as batch_op:
        batch_op.drop_index("ix_claim_state")

    with op.batch_alter_table("review", schema=None) as batch_op:
        batch_op.drop_column("guidelines_version")

    with op.batch_alter_table("queue_member", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_queue_member_capacity_positive"), type_="check")
        batch_op.drop_constraint(batch_op.f("ck_queue_member_language_known"), type_="check")
        batch_op.drop_column("capacity")
        batch_op.drop_column("language")

    with op.batch_alter_table("queue_item", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_queue_item_language_known"), type_="check")
        batch_op.drop_constraint(batch_op.f("fk_queue_item_source_id"), type_="foreignkey")
        batch_op.drop_index(
            "ix_queue_item_next_in_language",
            sqlite_where=sa.text("open_slots > 0"),
            postgresql_where=sa.text("open_slots > 0"),
        )
        batch_op.drop_column("due_at")
        batch_op.drop_column("place")
        batch_op.drop_column("source_id")
        batch_op.drop_column("language")

    with op.batch_alter_table("queue", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_queue_item_order_known"), type_="check")
        batch_op.drop_constraint(batch_op.f("ck_queue_up_to_ten_pieces_of_evidence"), type_="check")
        batch_op.drop_column("checklist")
        batch_op.drop_column("minimum_evidence")
        batch_op.drop_column("item_order")
        batch_op.drop_column("is_live")

    with op.batch_alter_table("assignment", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_assignment_batch_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_assignment_batch_id"))
        batch_op.drop_column("batch_id")

    op.drop_table("review_check")
    op.drop_table("queue_guidelines")
    with op.batch_alter_table("assignment_batch", schema=None) as batch_op:
        batch_op.drop_index("ix_assignment_batch_queue")

    op.drop_table("assignment_batch")
    with op.batch_alter_table("conflict_of_interest", schema=None) as batch_op:
        batch_op.drop_index(
            "one_conflict_per_source",
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_conflict_of_interest_source_id"))

    op.drop_table("conflict_of_interest")
