from __future__ import annotations

from flagforge_launchdarkly.models import ClientCollection

__all__ = ["ClientCollection"]
