from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigPost

__all__ = ["AIConfigPost"]
