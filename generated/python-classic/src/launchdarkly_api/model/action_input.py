from __future__ import annotations

from flagforge_launchdarkly.models import ActionInput

__all__ = ["ActionInput"]
