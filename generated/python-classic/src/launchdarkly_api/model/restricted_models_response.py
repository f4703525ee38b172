from __future__ import annotations

from flagforge_launchdarkly.models import RestrictedModelsResponse

__all__ = ["RestrictedModelsResponse"]
