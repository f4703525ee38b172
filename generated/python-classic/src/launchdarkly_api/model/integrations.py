from __future__ import annotations

from flagforge_launchdarkly.models import Integrations

__all__ = ["Integrations"]
