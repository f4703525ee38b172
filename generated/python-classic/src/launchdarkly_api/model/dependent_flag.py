from __future__ import annotations

from flagforge_launchdarkly.models import DependentFlag

__all__ = ["DependentFlag"]
