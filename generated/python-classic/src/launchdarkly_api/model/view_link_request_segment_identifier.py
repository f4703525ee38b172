from __future__ import annotations

from flagforge_launchdarkly.models import ViewLinkRequestSegmentIdentifier

__all__ = ["ViewLinkRequestSegmentIdentifier"]
