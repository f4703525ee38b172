from __future__ import annotations

from flagforge_launchdarkly.models import ReleasePolicy

__all__ = ["ReleasePolicy"]
