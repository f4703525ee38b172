from __future__ import annotations

from flagforge_launchdarkly.models import ViewsAccessAllowedReason

__all__ = ["ViewsAccessAllowedReason"]
