from __future__ import annotations

from flagforge_launchdarkly.models import ContextSearch

__all__ = ["ContextSearch"]
