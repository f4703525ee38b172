from __future__ import annotations

from flagforge_launchdarkly.models import LayerConfigurationRep

__all__ = ["LayerConfigurationRep"]
