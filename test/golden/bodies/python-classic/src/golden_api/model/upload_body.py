from __future__ import annotations

from golden.models import UploadBody

__all__ = ["UploadBody"]
