from __future__ import annotations

from golden.models import Merged

__all__ = ["Merged"]
