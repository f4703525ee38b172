from __future__ import annotations

from flagforge_launchdarkly.models import ModelConfigPost

__all__ = ["ModelConfigPost"]
