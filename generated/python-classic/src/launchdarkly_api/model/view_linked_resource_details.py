from __future__ import annotations

from flagforge_launchdarkly.models import ViewLinkedResourceDetails

__all__ = ["ViewLinkedResourceDetails"]
