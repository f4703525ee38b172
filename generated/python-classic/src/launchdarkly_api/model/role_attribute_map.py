from __future__ import annotations

__all__ = ["RoleAttributeMap"]


class RoleAttributeMap(dict[str, list[str]]):
    """Role attribute values, by attribute name."""
