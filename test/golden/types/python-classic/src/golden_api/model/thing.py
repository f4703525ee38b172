from __future__ import annotations

from golden.models import Thing

__all__ = ["Thing"]
