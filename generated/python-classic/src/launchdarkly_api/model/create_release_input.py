from __future__ import annotations

from flagforge_launchdarkly.models import CreateReleaseInput

__all__ = ["CreateReleaseInput"]
