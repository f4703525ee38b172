from __future__ import annotations

from flagforge_launchdarkly.models import ViewLinkRequestKeys

__all__ = ["ViewLinkRequestKeys"]
