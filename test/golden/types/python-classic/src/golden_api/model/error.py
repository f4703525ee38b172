from __future__ import annotations

from golden.models import Error

__all__ = ["Error"]
