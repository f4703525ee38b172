from __future__ import annotations

from flagforge_launchdarkly.models import Member

__all__ = ["Member"]
