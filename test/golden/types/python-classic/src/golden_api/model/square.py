from __future__ import annotations

from golden.models import Square

__all__ = ["Square"]
