from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigRep

__all__ = ["AIConfigRep"]
