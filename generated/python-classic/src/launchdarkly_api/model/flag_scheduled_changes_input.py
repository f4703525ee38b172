from __future__ import annotations

from flagforge_launchdarkly.models import FlagScheduledChangesInput

__all__ = ["FlagScheduledChangesInput"]
