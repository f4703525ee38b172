from __future__ import annotations

from flagforge_launchdarkly.models import IntegrationConfigurationPost

__all__ = ["IntegrationConfigurationPost"]
