from __future__ import annotations

from golden.models import Circle

__all__ = ["Circle"]
