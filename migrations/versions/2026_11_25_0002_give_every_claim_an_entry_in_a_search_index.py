"""Give every claim an entry in a search index

Revision: 0002
Follows: 0001
"""

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: None = None
depends_on: None = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "claim_entry",
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("terms_version", ID, nullable=False),
        sa.Column("claim_id", ID, nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_claim_entry_claim_id")),
        sa.PrimaryKeyConstraint("claim_id", name=op.f("pk_claim_entry")),
    )
    if op.get_bind().dialect.name == "sqlite":
        index_on_sqlite()
    else:
        # Without a list of what waits to be sorted in, which every look-up would have to read.
        op.execute(
            "CREATE INDEX ix_claim_entry_terms ON claim_entry"
            " USING gin (array_to_tsvector(string_to_array(terms, ' '))) WITH (fastupdate = off)"
        )


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE claim_entry_index")
    op.drop_table("claim_entry")


def index_on_sqlite() -> None:
    """An FTS5 table over the entries' terms, which are words already, and triggers that keep it true."""
    op.execute(
        "CREATE VIRTUAL TABLE claim_entry_index USING fts5(terms, content='claim_entry',"
        " content_rowid='claim_id', tokenize=\"ascii tokenchars '@#~-.'\", detail=none, columnsize=0)"
    )
    taken_out = (
        "INSERT INTO claim_entry_index(claim_entry_index, rowid, terms)"
        " VALUES ('delete', old.claim_id, old.terms);"
    )
    put_in = "INSERT INTO claim_entry_index(rowid, terms) VALUES (new.claim_id, new.terms);"
    op.execute(f"CREATE TRIGGER claim_entry_added AFTER INSERT ON claim_entry BEGIN {put_in} END")
    op.execute(f"CREATE TRIGGER claim_entry_removed AFTER DELETE ON claim_entry BEGIN {taken_out} END")
    op.execute(
        "CREATE TRIGGER claim_entry_changed AFTER UPDATE OF terms, claim_id ON claim_entry"
        f" BEGIN {taken_out} {put_in} END"
    )
