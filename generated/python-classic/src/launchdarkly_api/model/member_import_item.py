from __future__ import annotations

from flagforge_launchdarkly.models import MemberImportItem

__all__ = ["MemberImportItem"]
