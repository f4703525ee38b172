from __future__ import annotations

from flagforge_launchdarkly.models import ViewsLink

__all__ = ["ViewsLink"]
