from __future__ import annotations

from flagforge_launchdarkly.models import TeamPatchInput

__all__ = ["TeamPatchInput"]
