from __future__ import annotations

from flagforge_launchdarkly.models import SdkVersionListRep

__all__ = ["SdkVersionListRep"]
