from __future__ import annotations

from flagforge_launchdarkly.models import ViewsSelfLink

__all__ = ["ViewsSelfLink"]
