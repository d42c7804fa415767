"""Tell people what happened to their work

Revision: 0012
Follows: 0011
"""

import sqlalchemy as sa
from alembic import op

revision: str = "0012"
down_revision: str | None = "0011"
branch_labels: None = None
depends_on: None = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KINDS = "'assigned', 'handed_over', 'returned', 'lease_ending', 'mentioned', 'to_settle', 'queue_done'"


def upgrade() -> None:
    op.create_table(
        "notice",
        sa.Column("user_id", BIG, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("actor_id", BIG, nullable=True),
        sa.Column("subject_kind", sa.String(length=40), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("number", BIG, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_listed", sa.Boolean(), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("mail", sa.String(length=10), nullable=False),
        sa.Column("id", BIG, nullable=False),
        sa.Column("public_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(f"kind IN ({KINDS})", name=op.f("ck_notice_kind_known")),
        sa.CheckConstraint("mail IN ('unwanted', 'pending', 'sent')", name=op.f("ck_notice_mail_known")),
        sa.CheckConstraint("number > 0", name=op.f("ck_notice_number_positive")),
        sa.CheckConstraint(
            "is_listed OR read_at IS NOT NULL", name=op.f("ck_notice_unread_only_when_listed")
        ),
        sa.CheckConstraint("is_listed OR mail <> 'unwanted'", name=op.f("ck_notice_listed_or_mailed")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_notice_user_id")),
        sa.ForeignKeyConstraint(["actor_id"], ["user_account.id"], name=op.f("fk_notice_actor_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
        sa.UniqueConstraint("public_id", name=op.f("uq_notice_public_id")),
    )
    op.create_index("ix_notice_user", "notice", ["user_id", "id"])
    op.create_index("ix_notice_subject_id", "notice", ["subject_id"])
    op.create_index("ix_notice_read_at", "notice", ["read_at"])
    unread = sa.text("read_at IS NULL")
    op.create_index("ix_notice_unread", "notice", ["user_id"], sqlite_where=unread, postgresql_where=unread)
    op.create_table(
        "notice_settings",
        sa.Column("user_id", BIG, nullable=False),
        sa.Column("muted", sa.JSON(), nullable=False),
        sa.Column("unmailed", sa.JSON(), nullable=False),
        sa.Column("digest", sa.String(length=10), nullable=False),
        sa.Column("next_digest_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("failures", BIG, nullable=False),
        sa.Column("version", BIG, nullable=False),
        sa.CheckConstraint(
            "digest IN ('off', 'hourly', 'daily')", name=op.f("ck_notice_settings_digest_known")
        ),
        sa.CheckConstraint(
            "(digest = 'off') = (next_digest_at IS NULL)",
            name=op.f("ck_notice_settings_next_digest_unless_off"),
        ),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_notice_settings_user_id")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_notice_settings")),
    )
    op.create_index("ix_notice_settings_next_digest_at", "notice_settings", ["next_digest_at"])
    # Queues that have ended by now are no news: only those that end later are told of.
    op.add_column("queue", sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True))
    op.execute(
        "UPDATE queue SET finished_at = CURRENT_TIMESTAMP WHERE NOT EXISTS (SELECT 1 FROM queue_item"
        " WHERE queue_item.queue_id = queue.id AND queue_item.state NOT IN ('done', 'removed'))"
    )


def downgrade() -> None:
    op.drop_column("queue", "finished_at")
    op.drop_index("ix_notice_settings_next_digest_at", table_name="notice_settings")
    op.drop_table("notice_settings")
    for name in ("ix_notice_unread", "ix_notice_read_at", "ix_notice_subject_id", "ix_notice_user"):
        op.drop_index(name, table_name="notice")
    op.drop_table("notice")
