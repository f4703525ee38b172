from __future__ import annotations

from flagforge_launchdarkly.models import ContextInstances

__all__ = ["ContextInstances"]
