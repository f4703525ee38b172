from __future__ import annotations

from flagforge_launchdarkly.models import Message

__all__ = ["Message"]
