from __future__ import annotations

from flagforge_launchdarkly.models import RelayAutoConfigRep

__all__ = ["RelayAutoConfigRep"]
