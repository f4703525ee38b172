from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigsSummary

__all__ = ["AIConfigsSummary"]
