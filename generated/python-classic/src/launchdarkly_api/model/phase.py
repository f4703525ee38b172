from __future__ import annotations

from flagforge_launchdarkly.models import Phase

__all__ = ["Phase"]
