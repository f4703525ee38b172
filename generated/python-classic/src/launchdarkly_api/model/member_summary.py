from __future__ import annotations

from flagforge_launchdarkly.models import MemberSummary

__all__ = ["MemberSummary"]
