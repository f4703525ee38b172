from __future__ import annotations

from flagforge_launchdarkly.models import SdkListRep

__all__ = ["SdkListRep"]
