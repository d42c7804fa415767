"""The house of docs/architecture.md: rooms, and who may use what in them."""

import ast
import re

from tests.architecture.house import PACKAGE, ROOT, files, imports, layers, modules, named
from workbench import features
from workbench.db.base import Model

ROOMS = {
    *(
        "db",
        "text",
        "language",
        "audit",
        "jobs",
        "people",
        "notices",
        "search",
        "web",
        "articles",
        "claims",
        "evidence",
        "fact_checks",
        "stories",
    ),
    *("queues", "reviews", "adjudication", "exports", "intake", "desk", "static"),
}
EDGE_FILES = {"routes.py", "api.py", "forms.py", "commands.py"}
EDGE_MODULES = {
    *("workbench/extensions.py", "workbench/app.py", "workbench/features.py", "workbench/cli.py"),
    "workbench/serving.py",  # names the type of what it serves
}
EDGE_PACKAGES = {"flask", "werkzeug", "wtforms", "flask_wtf", "flask_login", "flask_babel"}
HOMES_FOR_THE_HOMELESS = {"util", "utils", "helper", "helpers", "common", "misc", "base_service"}
LONGEST = 430  # about 400


def test_every_room_is_in_the_plan() -> None:
    found = {path.relative_to(PACKAGE).parts[0] for path in files() if path.is_relative_to(PACKAGE)}
    assert {name for name in found if not name.endswith(".py")} == ROOMS


def test_every_room_says_what_it_is_for() -> None:
    silent = [
        named(path)
        for path in modules()
        if path.name == "__init__.py" and not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert silent == []


def test_flask_stays_at_the_edge() -> None:
    strays = [
        f"{named(path)}: {', '.join(sorted(used))}"
        for path in modules()
        if path.name not in EDGE_FILES
        and named(path) not in EDGE_MODULES
        and PACKAGE / "web" not in path.parents
        and (used := imports(path) & EDGE_PACKAGES)
    ]
    assert strays == []


def test_only_the_edge_and_jobs_commit() -> None:
    strays = [
        named(path)
        for path in modules()
        if path.name in {"services.py", "queries.py", "models.py", "permissions.py"}
        and re.search(r"\bsession\.commit\(|\bcommit\(\)", path.read_text("utf-8"))
    ]
    assert strays == []


def test_time_comes_from_the_database() -> None:
    strays = [
        named(path)
        for path in modules()
        if path.name in {"services.py", "queries.py", "tasks.py"}
        and re.search(r"datetime\.(now|utcnow)\(", path.read_text("utf-8"))
    ]
    assert strays == []


def test_nothing_lives_in_a_home_for_the_homeless() -> None:
    assert [named(path) for path in files() if path.stem in HOMES_FOR_THE_HOMELESS] == []


def test_files_have_one_subject_and_end_in_time() -> None:
    long = []
    for path in files():
        if path.suffix not in {".py", ".html", ".css", ".js", ".mjs"}:
            continue
        if path.is_relative_to(ROOT / "migrations" / "versions"):
            continue  # as long as the tables are many
        lines = len(path.read_text("utf-8").splitlines())
        if lines > LONGEST:
            long.append(f"{named(path)}: {lines} lines")
    assert long == []


def test_relationships_point_upstream() -> None:
    assert features.STAGES, "importing the stages maps every table"
    height = layers()
    downstream = []
    for mapper in Model.registry.mappers:
        own = mapper.class_.__module__.split(".")[1]
        for relationship in mapper.relationships:
            other = relationship.mapper.class_.__module__.split(".")[1]
            if height[other] > height[own]:
                downstream.append(f"{mapper.class_.__name__}.{relationship.key}")
    assert downstream == []
