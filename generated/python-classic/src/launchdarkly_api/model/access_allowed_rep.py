from __future__ import annotations

from flagforge_launchdarkly.models import AccessAllowedRep

__all__ = ["AccessAllowedRep"]
