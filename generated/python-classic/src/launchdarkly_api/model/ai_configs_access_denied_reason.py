from __future__ import annotations

from flagforge_launchdarkly.models import AiConfigsAccessDeniedReason

__all__ = ["AiConfigsAccessDeniedReason"]
