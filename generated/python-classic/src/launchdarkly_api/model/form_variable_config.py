from __future__ import annotations

from typing import Any

__all__ = ["FormVariableConfig"]


class FormVariableConfig(dict[str, Any]):
    """Fields of an integration, by name."""
