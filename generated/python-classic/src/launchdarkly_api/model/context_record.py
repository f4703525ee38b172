from __future__ import annotations

from flagforge_launchdarkly.models import ContextRecord

__all__ = ["ContextRecord"]
