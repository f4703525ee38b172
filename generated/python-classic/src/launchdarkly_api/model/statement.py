from __future__ import annotations

from flagforge_launchdarkly.models import Statement

__all__ = ["Statement"]
