from __future__ import annotations

from flagforge_launchdarkly.models import ParentAndSelfLinks

__all__ = ["ParentAndSelfLinks"]
