from __future__ import annotations

from flagforge_launchdarkly.models import CompletedBy

__all__ = ["CompletedBy"]
