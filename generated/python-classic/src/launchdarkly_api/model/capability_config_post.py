from __future__ import annotations

from flagforge_launchdarkly.models import CapabilityConfigPost

__all__ = ["CapabilityConfigPost"]
