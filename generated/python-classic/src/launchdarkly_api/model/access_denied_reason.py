from __future__ import annotations

from flagforge_launchdarkly.models import AccessDeniedReason

__all__ = ["AccessDeniedReason"]
