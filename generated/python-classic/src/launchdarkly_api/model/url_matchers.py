from __future__ import annotations

from typing import Any

__all__ = ["UrlMatchers"]


class UrlMatchers(list[dict[str, Any]]):
    __slots__ = ()
