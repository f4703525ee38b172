from __future__ import annotations

from flagforge_launchdarkly.models import RandomizationSettingsPut

__all__ = ["RandomizationSettingsPut"]
