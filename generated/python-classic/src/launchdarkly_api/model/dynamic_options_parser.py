from __future__ import annotations

from flagforge_launchdarkly.models import DynamicOptionsParser

__all__ = ["DynamicOptionsParser"]
