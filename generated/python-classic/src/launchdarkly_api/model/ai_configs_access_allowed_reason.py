from __future__ import annotations

from flagforge_launchdarkly.models import AiConfigsAccessAllowedReason

__all__ = ["AiConfigsAccessAllowedReason"]
