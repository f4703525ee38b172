from __future__ import annotations

from typing import Any

__all__ = ["ContextInstance"]


class ContextInstance(dict[str, Any]):
    """Contexts by kind, evaluated together."""
