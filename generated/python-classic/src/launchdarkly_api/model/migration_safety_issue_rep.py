from __future__ import annotations

from flagforge_launchdarkly.models import MigrationSafetyIssueRep

__all__ = ["MigrationSafetyIssueRep"]
