from __future__ import annotations

from flagforge_launchdarkly.models import SdkVersionRep

__all__ = ["SdkVersionRep"]
