"""Keep fact-checks of other organisations

Revision: 0003
Follows: 0002
"""

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: None = None
depends_on: None = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "fact_check",
        sa.Column("identity", sa.String(length=64), nullable=False),
        sa.Column("claim_reviewed", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("direction", sa.String(length=3), nullable=False),
        sa.Column("rating", sa.String(length=200), nullable=False),
        sa.Column("publisher", sa.String(length=200), nullable=False),
        sa.Column("url", sa.String(length=2000), nullable=False),
        sa.Column("claimant", sa.String(length=200), nullable=True),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("public_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("length(claim_reviewed) > 0", name=op.f("ck_fact_check_claim_reviewed_not_empty")),
        sa.CheckConstraint("language IN ('ar', 'en')", name=op.f("ck_fact_check_language_known")),
        sa.CheckConstraint("direction IN ('rtl', 'ltr')", name=op.f("ck_fact_check_direction_known")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fact_check")),
        sa.UniqueConstraint("identity", name=op.f("uq_fact_check_identity")),
        sa.UniqueConstraint("public_id", name=op.f("uq_fact_check_public_id")),
    )
    op.create_table(
        "fact_check_entry",
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("terms_version", ID, nullable=False),
        sa.Column("fact_check_id", ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["fact_check_id"], ["fact_check.id"], name=op.f("fk_fact_check_entry_fact_check_id")
        ),
        sa.PrimaryKeyConstraint("fact_check_id", name=op.f("pk_fact_check_entry")),
    )
    if op.get_bind().dialect.name == "sqlite":
        index_on_sqlite()
    else:
        # Without a list of what waits to be sorted in, which every look-up would have to read.
        op.execute(
            "CREATE INDEX ix_fact_check_entry_terms ON fact_check_entry"
            " USING gin (array_to_tsvector(string_to_array(terms, ' '))) WITH (fastupdate = off)"
        )


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE fact_check_entry_index")
    op.drop_table("fact_check_entry")
    op.drop_table("fact_check")


def index_on_sqlite() -> None:
    """An FTS5 table over the entries' terms, which are words already, and triggers that keep it true."""
    op.execute(
        "CREATE VIRTUAL TABLE fact_check_entry_index USING fts5(terms, content='fact_check_entry',"
        " content_rowid='fact_check_id', tokenize=\"ascii tokenchars '@#~-.'\", detail=none, columnsize=0)"
    )
    taken_out = (
        "INSERT INTO fact_check_entry_index(fact_check_entry_index, rowid, terms)"
        " VALUES ('delete', old.fact_check_id, old.terms);"
    )
    put_in = "INSERT INTO fact_check_entry_index(rowid, terms) VALUES (new.fact_check_id, new.terms);"
    op.execute(f"CREATE TRIGGER fact_check_entry_added AFTER INSERT ON fact_check_entry BEGIN {put_in} END")
    op.execute(
        f"CREATE TRIGGER fact_check_entry_removed AFTER DELETE ON fact_check_entry BEGIN {taken_out} END"
    )
    op.execute(
        "CREATE TRIGGER fact_check_entry_changed AFTER UPDATE OF terms, fact_check_id ON fact_check_entry"
        f" BEGIN {taken_out} {put_in} END"
    )
