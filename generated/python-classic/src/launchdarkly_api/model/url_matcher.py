from __future__ import annotations

from typing import Any

__all__ = ["UrlMatcher"]


class UrlMatcher(dict[str, Any]):
    """An address pattern."""
