from __future__ import annotations

from flagforge_launchdarkly.models import Views

__all__ = ["Views"]
