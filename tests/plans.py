"""What a database means to do for a query, on tables as large as those of years."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import event, text
from sqlalchemy.orm import Session

from workbench.claims.models import Claim

UUID_OF = {"sqlite": "printf('%032x', {0})", "postgresql": "CAST(lpad(to_hex({0}), 32, '0') AS uuid)"}
EMPTY = {"sqlite": "'[]'", "postgresql": "CAST('[]' AS json)"}
LISTS = ("chain", "reasons", "figures", "dates", "names", "triage_marks")


MANY = {"sqlite": 1_000, "postgresql": 100_000}
"""PostgreSQL plans by how large its tables are; SQLite, which nobody lets analyse them, by the indexes alone."""


def copies_of(session: Session, claim: Claim) -> None:
    """Claims like the given one, as many as there are in years; every third English, the rest Arabic."""
    dialect = session.get_bind().dialect.name
    session.execute(
        text(
            f"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {MANY[dialect]})"
            " INSERT INTO claim (public_id, version, article_version_id, position, layer, state, quote, text,"
            f" language, direction, check_worthiness, search_text, created_at, {', '.join(LISTS)})"
            f" SELECT {UUID_OF[dialect].format('n.i')}, 1, c.article_version_id, n.i, c.layer, c.state, c.quote,"
            " c.text, CASE WHEN n.i % 3 = 0 THEN 'en' ELSE 'ar' END, c.direction, (n.i % 997) / 1000.0,"
            f" c.search_text, c.created_at, {', '.join([EMPTY[dialect]] * len(LISTS))}"
            " FROM n CROSS JOIN claim c WHERE c.id = :claim"
        ),
        {"claim": claim.id},
    )


def learn(session: Session) -> None:
    """Let PostgreSQL see how large its tables are, as it does by itself in time; nothing asks SQLite to."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("ANALYZE"))


def plan_of(session: Session, query: Any) -> str:
    """What the database means to do for a query, one step a line."""
    bind = session.get_bind()
    return _told(session, str(query.compile(bind, compile_kwargs={"literal_binds": True})), None)


def plans_of(session: Session, asked: list[tuple[str, Any]]) -> Iterator[str]:
    """The same for each of some statements with their parameters."""
    for statement, parameters in asked:
        yield _told(session, statement, parameters)


def plan_of_all(session: Session, act: Callable[[], object]) -> str:
    """The same for everything that an act asks."""
    return "\n".join(plans_of(session, asked_by(session, act)))


def asked_by(session: Session, act: Callable[[], object]) -> list[tuple[str, Any]]:
    """The statements of an act that read, with their parameters."""
    bind = session.get_bind()
    asked: list[tuple[str, Any]] = []

    def note(_connection: object, _cursor: object, statement: str, parameters: Any, *_more: object) -> None:
        if statement.startswith("SELECT"):
            asked.append((statement, parameters))

    event.listen(bind, "before_cursor_execute", note)
    try:
        act()
    finally:
        event.remove(bind, "before_cursor_execute", note)
    return asked


def scans(plan: str, *tables: str) -> list[str]:
    """Steps that read the whole of one of some tables."""
    names = "|".join(tables)
    whole = re.compile(rf"Seq Scan on (?:{names})\b|^SCAN (?:{names})(?:_\d+)?$", re.M)
    return [match[0] for match in whole.finditer(plan)]


def _told(session: Session, statement: str, parameters: Any) -> str:
    sqlite = session.get_bind().dialect.name == "sqlite"
    explain = "EXPLAIN QUERY PLAN " if sqlite else "EXPLAIN "
    rows = session.connection().exec_driver_sql(explain + statement, parameters)
    return "\n".join(str(row[-1]) for row in rows)
