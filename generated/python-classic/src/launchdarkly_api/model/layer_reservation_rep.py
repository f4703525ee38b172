from __future__ import annotations

from flagforge_launchdarkly.models import LayerReservationRep

__all__ = ["LayerReservationRep"]
