from __future__ import annotations

from flagforge_launchdarkly.models import ViewsMemberSummary

__all__ = ["ViewsMemberSummary"]
