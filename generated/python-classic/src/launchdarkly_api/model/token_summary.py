from __future__ import annotations

from flagforge_launchdarkly.models import TokenSummary

__all__ = ["TokenSummary"]
