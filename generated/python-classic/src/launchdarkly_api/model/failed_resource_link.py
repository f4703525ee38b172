from __future__ import annotations

from flagforge_launchdarkly.models import FailedResourceLink

__all__ = ["FailedResourceLink"]
