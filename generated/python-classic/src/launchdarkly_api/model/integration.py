from __future__ import annotations

from flagforge_launchdarkly.models import Integration

__all__ = ["Integration"]
