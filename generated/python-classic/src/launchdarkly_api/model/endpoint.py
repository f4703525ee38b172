from __future__ import annotations

from flagforge_launchdarkly.models import Endpoint

__all__ = ["Endpoint"]
