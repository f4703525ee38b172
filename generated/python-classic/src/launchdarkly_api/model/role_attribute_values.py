from __future__ import annotations

__all__ = ["RoleAttributeValues"]


class RoleAttributeValues(list[str]):
    __slots__ = ()
