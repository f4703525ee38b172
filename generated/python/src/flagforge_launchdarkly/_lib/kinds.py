# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/kinds.py; edit it there.
"""Tests of kinds of values that type checkers understand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeGuard


def is_mapping(value: Any) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, Mapping)


def is_dict(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[Iterable[Any]]:
    """A list or what stands for one, but no text."""
    return isinstance(value, (list, tuple, set, frozenset))


def is_iterable(value: Any) -> TypeGuard[Iterable[Any]]:
    """Anything that gives items one after another, but text and objects."""
    # Models have the attribute, empty: they are no lists of their fields.
    iterates = getattr(value, "__iter__", None) is not None
    return iterates and not isinstance(value, (str, bytes, Mapping))


def is_tuple(value: Any) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)
