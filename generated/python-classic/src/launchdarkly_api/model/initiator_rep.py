from __future__ import annotations

from flagforge_launchdarkly.models import InitiatorRep

__all__ = ["InitiatorRep"]
