from __future__ import annotations

from golden.models import Tree

__all__ = ["Tree"]
