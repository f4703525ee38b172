from __future__ import annotations

from flagforge_launchdarkly.models import Release

__all__ = ["Release"]
