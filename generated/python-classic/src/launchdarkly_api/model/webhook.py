from __future__ import annotations

from flagforge_launchdarkly.models import Webhook

__all__ = ["Webhook"]
