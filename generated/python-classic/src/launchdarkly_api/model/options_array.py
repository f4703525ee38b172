from __future__ import annotations

from flagforge_launchdarkly.models import OptionsArray

__all__ = ["OptionsArray"]
