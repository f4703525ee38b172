from __future__ import annotations

from flagforge_launchdarkly.models import NewMemberForm

__all__ = ["NewMemberForm"]
