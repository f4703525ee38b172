from __future__ import annotations

from flagforge_launchdarkly.models import ContextInstanceSearch

__all__ = ["ContextInstanceSearch"]
