from __future__ import annotations

from flagforge_launchdarkly.models import EnvironmentSummary

__all__ = ["EnvironmentSummary"]
