from __future__ import annotations

from flagforge_launchdarkly.models import ValuePut

__all__ = ["ValuePut"]
