from __future__ import annotations

from flagforge_launchdarkly.models import IntegrationStatusRep

__all__ = ["IntegrationStatusRep"]
