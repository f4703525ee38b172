from __future__ import annotations

from flagforge_launchdarkly.models import LastSeenMetadata

__all__ = ["LastSeenMetadata"]
