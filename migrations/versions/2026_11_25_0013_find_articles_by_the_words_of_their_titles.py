"""Find articles by the words of their titles

Revision: 0013
Follows: 0012
"""

import sqlalchemy as sa
from alembic import op

revision: str = "0013"
down_revision: str | None = "0012"
branch_labels: None = None
depends_on: None = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "title_entry",
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("terms_version", ID, nullable=False),
        sa.Column("article_version_id", ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["article_version_id"], ["article_version.id"], name=op.f("fk_title_entry_article_version_id")
        ),
        sa.PrimaryKeyConstraint("article_version_id", name=op.f("pk_title_entry")),
    )
    if op.get_bind().dialect.name == "sqlite":
        index_on_sqlite()
    else:
        # Without a list of what waits to be sorted in, which every look-up would have to read.
        op.execute(
            "CREATE INDEX ix_title_entry_terms ON title_entry"
            " USING gin (array_to_tsvector(string_to_array(terms, ' '))) WITH (fastupdate = off)"
        )
    op.drop_column("article_version", "search_title")


def downgrade() -> None:
    op.add_column("article_version", sa.Column("search_title", sa.Text(), nullable=True))
    # Without vowels left out and letters made alike, which a title gets when its details are corrected.
    op.execute("UPDATE article_version SET search_title = lower(title)")
    with op.batch_alter_table("article_version", schema=None) as batch_op:
        batch_op.alter_column("search_title", existing_type=sa.Text(), nullable=False)
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE title_entry_index")
    op.drop_table("title_entry")


def index_on_sqlite() -> None:
    """An FTS5 table over the entries' terms, which are words already, and triggers that keep it true."""
    op.execute(
        "CREATE VIRTUAL TABLE title_entry_index USING fts5(terms, content='title_entry',"
        " content_rowid='article_version_id', tokenize=\"ascii tokenchars '@#~-.'\", detail=none, columnsize=0)"
    )
    taken_out = (
        "INSERT INTO title_entry_index(title_entry_index, rowid, terms)"
        " VALUES ('delete', old.article_version_id, old.terms);"
    )
    put_in = "INSERT INTO title_entry_index(rowid, terms) VALUES (new.article_version_id, new.terms);"
    op.execute(f"CREATE TRIGGER title_entry_added AFTER INSERT ON title_entry BEGIN {put_in} END")
    op.execute(f"CREATE TRIGGER title_entry_removed AFTER DELETE ON title_entry BEGIN {taken_out} END")
    op.execute(
        "CREATE TRIGGER title_entry_changed AFTER UPDATE OF terms, article_version_id ON title_entry"
        f" BEGIN {taken_out} {put_in} END"
    )
