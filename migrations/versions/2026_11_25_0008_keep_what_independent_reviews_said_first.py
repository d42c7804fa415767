"""Keep what independent reviews said first

Revision: 0008
Follows: 0007
"""

import sqlalchemy as sa
from alembic import op

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: None = None
depends_on: None = None


def upgrade() -> None:
    op.create_table(
        "first_judgement",
        sa.Column("review_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("queue_item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("level_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("readings", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["review_id"], ["review.id"], name=op.f("fk_first_judgement_review_id")),
        sa.ForeignKeyConstraint(
            ["queue_item_id"], ["queue_item.id"], name=op.f("fk_first_judgement_queue_item_id")
        ),
        sa.ForeignKeyConstraint(["level_id"], ["rating_level.id"], name=op.f("fk_first_judgement_level_id")),
        sa.PrimaryKeyConstraint("review_id", name=op.f("pk_first_judgement")),
    )
    with op.batch_alter_table("first_judgement", schema=None) as batch_op:
        batch_op.create_index("ix_first_judgement_at", ["at", "queue_item_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_first_judgement_queue_item_id"), ["queue_item_id"], unique=False)
    _copy_reviews_never_given_back()


def downgrade() -> None:
    op.drop_table("first_judgement")


def _copy_reviews_never_given_back() -> None:
    """What a review that was given back said before is not known any more: it has no row."""
    connection = op.get_bind()
    said: dict[int, dict[str, str]] = {}
    for review_id, reading_id, code in connection.execute(
        sa.text(
            "SELECT r.review_id, r.reading_id, l.code FROM review_reading r"
            " JOIN rating_level l ON l.id = r.level_id"
        )
    ):
        said.setdefault(review_id, {})[str(reading_id)] = code
    judgements = sa.table(
        "first_judgement",
        sa.column("review_id", sa.BigInteger),
        sa.column("queue_item_id", sa.BigInteger),
        sa.column("level_id", sa.BigInteger),
        sa.column("readings", sa.JSON),
        sa.column("at", sa.DateTime(timezone=True)),
    )
    reviews = sa.table(
        "review",
        sa.column("id", sa.BigInteger),
        sa.column("assignment_id", sa.BigInteger),
        sa.column("level_id", sa.BigInteger),
        sa.column("state", sa.String),
        sa.column("submitted_at", sa.DateTime(timezone=True)),
        sa.column("returned_by_id", sa.BigInteger),
    )
    assignments = sa.table("assignment", sa.column("id", sa.BigInteger), sa.column("queue_item_id"))
    items = sa.table(
        "queue_item",
        sa.column("id", sa.BigInteger),
        sa.column("second_review", sa.String),
        sa.column("reviews_wanted", sa.Integer),
    )
    rows = connection.execute(
        sa.select(reviews.c.id, items.c.id, reviews.c.level_id, reviews.c.submitted_at)
        .join_from(reviews, assignments, assignments.c.id == reviews.c.assignment_id)
        .join(items, items.c.id == assignments.c.queue_item_id)
        .where(
            reviews.c.state == "submitted",
            reviews.c.returned_by_id.is_(None),
            items.c.second_review == "independent",
            items.c.reviews_wanted > 1,
        )
    ).all()
    if rows:
        connection.execute(
            sa.insert(judgements),
            [
                {
                    "review_id": review_id,
                    "queue_item_id": item_id,
                    "level_id": level_id,
                    "readings": said.get(review_id, {}),
                    "at": at,
                }
                for review_id, item_id, level_id, at in rows
            ],
        )
