from __future__ import annotations

from golden.models import PostFormBody

__all__ = ["PostFormBody"]
