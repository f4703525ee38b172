from __future__ import annotations

from flagforge_launchdarkly.models import LayerPatchInput

__all__ = ["LayerPatchInput"]
