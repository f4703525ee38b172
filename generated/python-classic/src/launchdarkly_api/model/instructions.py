from __future__ import annotations

from typing import Any

__all__ = ["Instructions"]


class Instructions(list[dict[str, Any]]):
    """Steps of a semantic patch, in order."""
