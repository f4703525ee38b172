from __future__ import annotations

from flagforge_launchdarkly.models import WebhookPost

__all__ = ["WebhookPost"]
