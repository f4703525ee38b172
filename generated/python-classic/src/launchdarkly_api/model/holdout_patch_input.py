from __future__ import annotations

from flagforge_launchdarkly.models import HoldoutPatchInput

__all__ = ["HoldoutPatchInput"]
