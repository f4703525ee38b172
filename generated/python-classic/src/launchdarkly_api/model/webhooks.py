from __future__ import annotations

from flagforge_launchdarkly.models import Webhooks

__all__ = ["Webhooks"]
