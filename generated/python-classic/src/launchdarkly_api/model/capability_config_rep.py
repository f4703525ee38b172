from __future__ import annotations

from flagforge_launchdarkly.models import CapabilityConfigRep

__all__ = ["CapabilityConfigRep"]
