from __future__ import annotations

from flagforge_launchdarkly.models import LayerPost

__all__ = ["LayerPost"]
