from __future__ import annotations

from flagforge_launchdarkly.models import ViewLinkedResource

__all__ = ["ViewLinkedResource"]
