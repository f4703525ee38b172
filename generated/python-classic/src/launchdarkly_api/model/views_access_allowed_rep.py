from __future__ import annotations

from flagforge_launchdarkly.models import ViewsAccessAllowedRep

__all__ = ["ViewsAccessAllowedRep"]
