# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/headers.py; edit it there.
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

HIDDEN = frozenset(("authorization", "cookie", "proxy-authorization", "set-cookie"))
"""Headers whose values are never printed."""


class Headers(Mapping[str, str]):
    """Headers of an answer by name, in any spelling; values of repeated ones are joined by commas."""

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        values: dict[str, str] = {}
        for name, value in pairs:
            key = name.lower()
            values[key] = f"{values[key]}, {value}" if key in values else value
        self._values = values

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def _shown(self) -> dict[str, str]:
        return {k: "[hidden]" if k in HIDDEN else v for k, v in self._values.items()}

    def __repr__(self) -> str:
        return repr(self._shown())

    def __reduce__(self) -> tuple[Any, ...]:
        # Errors are pickled, and kept in places that nobody thinks of.
        return (Headers, (list(self._shown().items()),))
