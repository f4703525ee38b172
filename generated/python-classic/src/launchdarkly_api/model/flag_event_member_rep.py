from __future__ import annotations

from flagforge_launchdarkly.models import FlagEventMemberRep

__all__ = ["FlagEventMemberRep"]
