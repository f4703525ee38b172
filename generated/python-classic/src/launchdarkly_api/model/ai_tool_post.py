from __future__ import annotations

from flagforge_launchdarkly.models import AIToolPost

__all__ = ["AIToolPost"]
