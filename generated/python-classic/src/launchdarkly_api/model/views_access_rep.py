from __future__ import annotations

from .views_access import ViewsAccess as ViewsAccessRep

__all__ = ["ViewsAccessRep"]
