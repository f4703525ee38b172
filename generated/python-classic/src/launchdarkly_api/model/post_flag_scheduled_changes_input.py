from __future__ import annotations

from flagforge_launchdarkly.models import PostFlagScheduledChangesInput

__all__ = ["PostFlagScheduledChangesInput"]
