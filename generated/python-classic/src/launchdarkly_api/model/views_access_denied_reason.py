from __future__ import annotations

from flagforge_launchdarkly.models import ViewsAccessDeniedReason

__all__ = ["ViewsAccessDeniedReason"]
