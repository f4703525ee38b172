from __future__ import annotations

from flagforge_launchdarkly.models import FlagPrerequisitePost

__all__ = ["FlagPrerequisitePost"]
