from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .custom_property import CustomProperty

__all__ = ["CustomProperties"]


class CustomProperties(dict[str, "CustomProperty"]):
    """Values attached to a flag, by property key."""
