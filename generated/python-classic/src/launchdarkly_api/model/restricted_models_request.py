from __future__ import annotations

from flagforge_launchdarkly.models import RestrictedModelsRequest

__all__ = ["RestrictedModelsRequest"]
