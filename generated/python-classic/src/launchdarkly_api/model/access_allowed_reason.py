from __future__ import annotations

from flagforge_launchdarkly.models import AccessAllowedReason

__all__ = ["AccessAllowedReason"]
