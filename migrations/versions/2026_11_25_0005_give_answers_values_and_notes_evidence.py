"""Give answers values beside their words, and notes an article, evidence and mentions

Revision: 0005
Follows: 0004
"""

import sqlalchemy as sa
from alembic import op

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: None = None
depends_on: None = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ANSWER_CHECKS = {
    "bound_known": "bound IN ('=', '>=', '<=', '>', '<', '~', 'range')",
    "as_of_origin_known": "as_of_origin IN ('text', 'publication', 'person')",
    "as_of_precision_known": "as_of_precision IN ('minute', 'part', 'day', 'month', 'year')",
    "origin_known": "origin IN ('person', 'suggestion')",
    "bound_of_a_value": "(value IS NULL) = (bound IS NULL)",
    "high_of_a_range": "(high IS NOT NULL) = (bound IS NOT NULL AND bound = 'range')",
    "as_of_with_its_origin": "(as_of IS NULL) = (as_of_origin IS NULL) AND (as_of IS NULL) = (as_of_precision IS NULL)",
    "corrected_at_a_time": "(corrected_by_id IS NULL) = (corrected_at IS NULL)",
}
FILLED = {
    "answer": ("version", "words", "unit", "as_of_words", "suggestion", "origin"),
    "consistency_note": ("origin",),
}
"""Columns that rows from before get a value for; new rows bring their own."""


def upgrade() -> None:
    with op.batch_alter_table("answer", schema=None) as batch_op:
        batch_op.add_column(sa.Column("version", BIG, nullable=False, server_default="1"))
        batch_op.add_column(sa.Column("words", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("value", sa.Double(), nullable=True))
        batch_op.add_column(sa.Column("high", sa.Double(), nullable=True))
        batch_op.add_column(sa.Column("unit", sa.String(length=60), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("bound", sa.String(length=5), nullable=True))
        batch_op.add_column(sa.Column("as_of", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("as_of_origin", sa.String(length=20), nullable=True))
        batch_op.add_column(sa.Column("as_of_precision", sa.String(length=10), nullable=True))
        batch_op.add_column(sa.Column("as_of_words", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("claimant", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("suggestion", sa.JSON(), nullable=False, server_default="{}"))
        batch_op.add_column(
            sa.Column("origin", sa.String(length=20), nullable=False, server_default="person")
        )
        batch_op.add_column(sa.Column("corrected_by_id", BIG, nullable=True))
        batch_op.add_column(sa.Column("corrected_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_answer_corrected_by_id"), "user_account", ["corrected_by_id"], ["id"]
        )
        for name, condition in ANSWER_CHECKS.items():
            batch_op.create_check_constraint(batch_op.f(f"ck_answer_{name}"), condition)
    with op.batch_alter_table("consistency_note", schema=None) as batch_op:
        batch_op.add_column(sa.Column("article_id", BIG, nullable=True))
        batch_op.add_column(
            sa.Column("origin", sa.String(length=20), nullable=False, server_default="person")
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_consistency_note_article_id"), "article", ["article_id"], ["id"]
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_consistency_note_origin_known"), "origin IN ('person', 'suggestion')"
        )
        batch_op.create_index(batch_op.f("ix_consistency_note_article_id"), ["article_id"], unique=False)
    for table, columns in FILLED.items():
        with op.batch_alter_table(table, schema=None) as batch_op:
            for column in columns:
                batch_op.alter_column(column, server_default=None)
    op.create_table(
        "decided_suggestion",
        sa.Column("story_id", BIG, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("decision", sa.String(length=20), nullable=False),
        sa.Column("decided_by_id", BIG, nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", BIG, nullable=False),
        sa.Column("public_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "decision IN ('accepted', 'dismissed')", name=op.f("ck_decided_suggestion_decision_known")
        ),
        sa.CheckConstraint("kind IN ('question', 'note')", name=op.f("ck_decided_suggestion_kind_known")),
        sa.ForeignKeyConstraint(
            ["decided_by_id"], ["user_account.id"], name=op.f("fk_decided_suggestion_decided_by_id")
        ),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name=op.f("fk_decided_suggestion_story_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decided_suggestion")),
        sa.UniqueConstraint("public_id", name=op.f("uq_decided_suggestion_public_id")),
        sa.UniqueConstraint("story_id", "kind", "key", name=op.f("uq_decided_suggestion_story_id_kind_key")),
    )
    op.create_table(
        "note_evidence",
        sa.Column("note_id", BIG, nullable=False),
        sa.Column("evidence_id", BIG, nullable=False),
        sa.Column("stance", sa.String(length=20), nullable=False),
        sa.CheckConstraint(
            "stance IN ('supports', 'refutes', 'context')", name=op.f("ck_note_evidence_stance_known")
        ),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name=op.f("fk_note_evidence_evidence_id")),
        sa.ForeignKeyConstraint(["note_id"], ["consistency_note.id"], name=op.f("fk_note_evidence_note_id")),
        sa.PrimaryKeyConstraint("note_id", "evidence_id", name=op.f("pk_note_evidence")),
    )
    with op.batch_alter_table("note_evidence", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_note_evidence_evidence_id"), ["evidence_id"], unique=False)
    op.create_table(
        "note_mention",
        sa.Column("note_id", BIG, nullable=False),
        sa.Column("user_id", BIG, nullable=False),
        sa.Column("mentioned_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["note_id"], ["consistency_note.id"], name=op.f("fk_note_mention_note_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_note_mention_user_id")),
        sa.PrimaryKeyConstraint("note_id", "user_id", name=op.f("pk_note_mention")),
    )
    with op.batch_alter_table("note_mention", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_note_mention_user_id"), ["user_id"], unique=False)


def downgrade() -> None:
    op.drop_table("note_mention")
    op.drop_table("note_evidence")
    op.drop_table("decided_suggestion")
    with op.batch_alter_table("consistency_note", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_consistency_note_article_id"))
        batch_op.drop_constraint(batch_op.f("ck_consistency_note_origin_known"), type_="check")
        batch_op.drop_constraint(batch_op.f("fk_consistency_note_article_id"), type_="foreignkey")
        batch_op.drop_column("origin")
        batch_op.drop_column("article_id")
    with op.batch_alter_table("answer", schema=None) as batch_op:
        for name in ANSWER_CHECKS:
            batch_op.drop_constraint(batch_op.f(f"ck_answer_{name}"), type_="check")
        batch_op.drop_constraint(batch_op.f("fk_answer_corrected_by_id"), type_="foreignkey")
        for column in (
            *("corrected_at", "corrected_by_id", "origin", "suggestion", "claimant", "as_of_words"),
            *(
                "as_of_precision",
                "as_of_origin",
                "as_of",
                "bound",
                "unit",
                "high",
                "value",
                "words",
                "version",
            ),
        ):
            batch_op.drop_column(column)
