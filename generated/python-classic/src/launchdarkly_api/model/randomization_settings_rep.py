from __future__ import annotations

from flagforge_launchdarkly.models import RandomizationSettingsRep

__all__ = ["RandomizationSettingsRep"]
