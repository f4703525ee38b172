from __future__ import annotations

from flagforge_launchdarkly.models import StageInput

__all__ = ["StageInput"]
