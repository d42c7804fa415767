"""Keep what a new version of an article made of each claim

Revision: 0007
Follows: 0006
"""

import sqlalchemy as sa
from alembic import op

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: None = None
depends_on: None = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "claim_fate",
        sa.Column("claim_id", BIG, nullable=False),
        sa.Column("from_version_id", BIG, nullable=True),
        sa.Column("to_version_id", BIG, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("spans", sa.JSON(), nullable=False),
        sa.Column("places", sa.JSON(), nullable=False),
        sa.Column("around", sa.Boolean(), nullable=False),
        sa.Column("successor_id", BIG, nullable=True),
        sa.Column("decision", sa.String(length=20), nullable=True),
        sa.Column("decided_by_id", BIG, nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", BIG, nullable=False),
        sa.Column("public_id", sa.Uuid(), nullable=False),
        sa.Column("version", BIG, nullable=False),
        sa.CheckConstraint(
            "kind IN ('carried', 'changed', 'vanished', 'unsure', 'new')",
            name=op.f("ck_claim_fate_kind_known"),
        ),
        sa.CheckConstraint(
            "decision IN ('confirmed', 'kept', 'dismissed')", name=op.f("ck_claim_fate_decision_known")
        ),
        sa.CheckConstraint(
            "(kind = 'new') = (from_version_id IS NULL)", name=op.f("ck_claim_fate_new_from_nowhere")
        ),
        sa.CheckConstraint(
            "(decision IS NULL) = (decided_at IS NULL)", name=op.f("ck_claim_fate_decided_at_a_time")
        ),
        sa.CheckConstraint(
            "decision IS NULL OR kind NOT IN ('carried', 'new')",
            name=op.f("ck_claim_fate_decided_where_in_doubt"),
        ),
        sa.CheckConstraint(
            "decision <> 'confirmed' OR successor_id IS NOT NULL",
            name=op.f("ck_claim_fate_confirmed_with_successor"),
        ),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_claim_fate_claim_id")),
        sa.ForeignKeyConstraint(
            ["from_version_id"], ["article_version.id"], name=op.f("fk_claim_fate_from_version_id")
        ),
        sa.ForeignKeyConstraint(
            ["to_version_id"], ["article_version.id"], name=op.f("fk_claim_fate_to_version_id")
        ),
        sa.ForeignKeyConstraint(["successor_id"], ["claim.id"], name=op.f("fk_claim_fate_successor_id")),
        sa.ForeignKeyConstraint(
            ["decided_by_id"], ["user_account.id"], name=op.f("fk_claim_fate_decided_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim_fate")),
        sa.UniqueConstraint("public_id", name=op.f("uq_claim_fate_public_id")),
        sa.UniqueConstraint("claim_id", "to_version_id", name=op.f("uq_claim_fate_claim_id_to_version_id")),
    )
    op.create_index("ix_claim_fate_to_version_id", "claim_fate", ["to_version_id", "id"])


def downgrade() -> None:
    op.drop_index("ix_claim_fate_to_version_id", table_name="claim_fate")
    op.drop_table("claim_fate")
