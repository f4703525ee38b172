from __future__ import annotations

from flagforge_launchdarkly.models import HoldoutPostRequest

__all__ = ["HoldoutPostRequest"]
