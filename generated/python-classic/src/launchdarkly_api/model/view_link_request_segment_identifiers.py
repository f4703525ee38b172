from __future__ import annotations

from flagforge_launchdarkly.models import ViewLinkRequestSegmentIdentifiers

__all__ = ["ViewLinkRequestSegmentIdentifiers"]
