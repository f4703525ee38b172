from __future__ import annotations

from flagforge_launchdarkly.models import TeamCustomRole

__all__ = ["TeamCustomRole"]
