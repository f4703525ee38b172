from __future__ import annotations

from flagforge_launchdarkly.models import Metrics

__all__ = ["Metrics"]
