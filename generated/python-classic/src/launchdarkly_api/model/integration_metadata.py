from __future__ import annotations

from flagforge_launchdarkly.models import IntegrationMetadata

__all__ = ["IntegrationMetadata"]
