"""Values worked out when they are first asked for, and then kept."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

_Value = TypeVar("_Value")


class once(Generic[_Value]):  # noqa: N801  (a decorator, like property)
    """`functools.cached_property` without its lock (Python 3.11), which took a tenth of a comparison: the facts of a
    claim are read in one thread."""

    def __init__(self, work_out: Callable[[Any], _Value]) -> None:
        self.work_out = work_out
        self.__doc__ = work_out.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, instance: None, owner: type) -> "once[_Value]": ...

    @overload
    def __get__(self, instance: object, owner: type) -> _Value: ...

    def __get__(self, instance: object | None, owner: type) -> "once[_Value] | _Value":
        if instance is None:
            return self
        value = instance.__dict__[self.name] = self.work_out(instance)
        return value
