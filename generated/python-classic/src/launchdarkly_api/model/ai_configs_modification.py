from __future__ import annotations

from flagforge_launchdarkly.models import AiConfigsModification

__all__ = ["AiConfigsModification"]
