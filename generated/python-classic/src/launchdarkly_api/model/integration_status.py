from __future__ import annotations

from flagforge_launchdarkly.models import IntegrationStatus

__all__ = ["IntegrationStatus"]
