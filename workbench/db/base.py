"""The model base and the column types that have names."""

import uuid
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any, dataclass_transform

from sqlalchemy import JSON, BigInteger, CheckConstraint, DateTime, Index, Integer, MetaData, Uuid, text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    MappedAsDataclass,
    MappedColumn,
    Relationship,
    declared_attr,
    mapped_column,
    relationship,
)
from sqlalchemy.types import TypeDecorator

# Names for every constraint, so that migrations can drop and re-create them on both databases.
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """An aware time, stored in UTC. SQLite keeps no zone, so it is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @property
    def python_type(self) -> type[datetime]:
        return datetime

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("times are aware")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


BigId = BigInteger().with_variant(Integer, "sqlite")
pk = Annotated[int, mapped_column(BigId, primary_key=True)]


# SQLAlchemy applies kw_only to every table; this tells type checkers the same.
@dataclass_transform(
    kw_only_default=True,
    eq_default=False,
    field_specifiers=(MappedColumn, mapped_column, Relationship, relationship),
)
class Model(MappedAsDataclass, DeclarativeBase, kw_only=True, eq=False, repr=False):
    """Base of every table.

    A relationship that is set through its number alone, as `claim_id`, is `viewonly`: the unit of work passes it over
    in each flush.
    """

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads this class attribute
        datetime: UtcDateTime,
        uuid.UUID: Uuid,
        dict[str, Any]: JSON,
        list[Any]: JSON,
        int: BigId,
    }


class Identified(MappedAsDataclass, kw_only=True, eq=False, repr=False):
    """Gives a row its number, which stays inside, and its public id, which people and exports see."""

    id: Mapped[pk] = mapped_column(init=False)
    public_id: Mapped[uuid.UUID] = mapped_column(default_factory=uuid.uuid4, unique=True)


class Versioned(MappedAsDataclass, kw_only=True, eq=False, repr=False):
    """An editable row: `version` counts its changes; the database refuses a write that saw an older one."""

    version: Mapped[int] = mapped_column(init=False, default=1)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - a declared attribute receives the class
        return {"version_id_col": cls.version}


def one_of(column: str, codes: type[StrEnum]) -> CheckConstraint:
    """A named CHECK that a text column holds one of an enum's values. NULL passes."""
    listed = ", ".join(f"'{code.value}'" for code in codes)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


def index_where(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """An index over the rows that meet a condition, the same on both databases."""
    condition = text(where)
    return Index(name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition)
