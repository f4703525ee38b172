from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigTargeting

__all__ = ["AIConfigTargeting"]
