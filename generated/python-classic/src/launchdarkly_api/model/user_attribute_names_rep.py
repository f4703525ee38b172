from __future__ import annotations

from flagforge_launchdarkly.models import UserAttributeNamesRep

__all__ = ["UserAttributeNamesRep"]
