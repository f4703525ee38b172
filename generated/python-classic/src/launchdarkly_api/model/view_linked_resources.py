from __future__ import annotations

from flagforge_launchdarkly.models import ViewLinkedResources

__all__ = ["ViewLinkedResources"]
