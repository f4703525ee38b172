from __future__ import annotations

from typing import Any, Literal

from .._lib.model import Model, field


class Circle(Model):
    r: float = field("r")
    shape: Literal["circle"] | str = field("shape")


class Error(Model):
    message: str | None = field("message", default=None)


class Merged(Model):
    children: list[Tree] | None = field("children", "[]Tree", default=None)
    extra: str = field("extra")


class Square(Model):
    a: float = field("a")
    shape: Literal["square"] | str = field("shape")


class Thing(Model):
    """A thing */ with `odd` text ${x} {{y}} <b>."""

    a_b_c: int | None = field("a-b c", default=None)
    any: Any = field("any", default=None)
    class_: str = field("class")
    """A keyword."""
    closed: dict[str, Any] | None = field("closed", default=None)
    color: Literal["red", "dark red", ""] | str | None = field("color", default=None)
    constructor: bool | None = field("constructor", default=None)
    either: str | list[str] | None = field("either", default=None)
    kind: Literal["thing"] | str = field("kind")
    map: dict[str, Tree] | None = field("map", "{}Tree", default=None)
    maybe: str | None = field("maybe")
    merged: Merged | None = field("merged", "Merged", default=None)
    never: Any = field("never", default=None)
    old: str | None = field("old", default=None)
    """Deprecated."""
    secret: str | None = field("secret", default=None)
    shape: Circle | Square | None = field(
        "shape",
        "shape=circle@Circle|shape=square@Square",
        default=None,
    )
    size: Literal[1, 2] | int | None = field("size", default=None)
    tuple: list[str | float] | None = field("tuple", default=None)


class Tree(Model):
    children: list[Tree] | None = field("children", "[]Tree", default=None)
