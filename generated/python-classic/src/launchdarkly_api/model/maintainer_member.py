from __future__ import annotations

from flagforge_launchdarkly.models import MaintainerMember

__all__ = ["MaintainerMember"]
