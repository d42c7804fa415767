"""Every migration goes up, down and up again with data in the tables, and loses none that it need not lose."""

import hashlib
from collections.abc import Iterator
from typing import Any

from alembic.config import Config
from alembic.script import Script, ScriptDirectory
from sqlalchemy import Engine, MetaData, inspect, select

from workbench.db import migrations
from workbench.db.paths import folder
from workbench.db.sessions import Database

Rows = dict[str, str]


def revisions() -> list[Script]:
    """From the newest to the first."""
    config = Config()
    config.set_main_option("script_location", str(folder("migrations")))
    return list(ScriptDirectory.from_config(config).walk_revisions())


def schema(engine: Engine) -> dict[str, Any]:
    """Everything a table consists of, in an order of its own: a column that comes back stands behind the others."""
    look = inspect(engine)
    return {
        table: {
            "columns": sorted(
                (c["name"], str(c["type"]), c["nullable"], str(c["default"])) for c in look.get_columns(table)
            ),
            "key": look.get_pk_constraint(table),
            "foreign keys": ordered(look.get_foreign_keys(table)),
            "unique": ordered(look.get_unique_constraints(table)),
            "checks": ordered(look.get_check_constraints(table)),
            "indexes": ordered(look.get_indexes(table)),
        }
        for table in sorted(look.get_table_names())
    }


def ordered(parts: Any) -> list[str]:
    # An index's condition is an object of which only the text can be compared.
    return sorted(
        str(
            sorted(
                (key, {k: str(v) for k, v in value.items()} if isinstance(value, dict) else value)
                for key, value in part.items()
            )
        )
        for part in parts
    )


def rows(engine: Engine, only: MetaData | None = None) -> Rows:
    """A hash of each table's rows; of the tables and columns that `only` has too, when it is given."""
    present = MetaData()
    present.reflect(engine)
    hashes = {}
    with engine.connect() as connection:
        for name, table in present.tables.items():
            if name == "alembic_version" or (only is not None and name not in only.tables):
                continue
            columns = [c for c in table.columns if only is None or c.name in only.tables[name].columns]
            lines = sorted(repr(tuple(row)) for row in connection.execute(select(*columns)))
            hashes[name] = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    return hashes


def steps(database: Database) -> Iterator[tuple[Script, str]]:
    for revision in revisions():
        yield revision, str(revision.down_revision or "base")


def test_the_demo_fills_the_tables_that_matter(demo_database: Database) -> None:
    filled = MetaData()
    filled.reflect(demo_database.engines.reading)
    with demo_database.engines.reading.connect() as connection:
        for name in (
            "user_account",
            "article_version",
            "claim",
            "claim_span",
            "queue",
            "queue_item",
            "assignment",
            "review",
            "evidence",
            "first_judgement",
            "final_verdict",
            "reopening",
            "notice",
            "audit_event",
        ):
            assert connection.execute(select(filled.tables[name]).limit(1)).first(), name


def test_every_revision_goes_up_down_and_up_with_data(demo_database: Database) -> None:
    engine = demo_database.engines.writing
    for revision, below in steps(demo_database):
        whole, kept = schema(engine), rows(engine)
        upper, lower = MetaData(), MetaData()
        upper.reflect(engine)
        migrations.downgrade(engine, below)
        lower.reflect(engine)
        surviving = rows(engine, upper)

        migrations.upgrade(engine, revision.revision)

        assert schema(engine) == whole, revision
        assert rows(engine, lower) == surviving, revision
        again = rows(engine)
        untouched = [name for name in surviving if surviving[name] == kept.get(name)]
        assert {name: kept[name] for name in untouched} == {name: again[name] for name in untouched}
        migrations.downgrade(engine, below)
    migrations.upgrade(engine)


def test_the_first_revision_taken_back_leaves_nothing(demo_database: Database) -> None:
    migrations.downgrade(demo_database.engines.writing, "base")
    assert set(inspect(demo_database.engines.reading).get_table_names()) <= {"alembic_version"}


def test_tables_and_models_are_the_same(empty: Database) -> None:
    migrations.upgrade(empty.engines.writing)
    migrations.check(empty.engines.writing)
    assert migrations.current(empty.engines.reading) == migrations.head()


def test_upgrading_twice_is_harmless(demo_database: Database) -> None:
    before = rows(demo_database.engines.writing)
    migrations.upgrade(demo_database.engines.writing)
    assert rows(demo_database.engines.writing) == before
