from __future__ import annotations

from flagforge_launchdarkly.models import ContextInstanceRecord

__all__ = ["ContextInstanceRecord"]
