from __future__ import annotations

from flagforge_launchdarkly.models import AiConfigsLink

__all__ = ["AiConfigsLink"]
