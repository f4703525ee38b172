from __future__ import annotations

from flagforge_launchdarkly.models import AiConfigsAccessAllowedRep

__all__ = ["AiConfigsAccessAllowedRep"]
