from __future__ import annotations

from flagforge_launchdarkly.models import AuditLogEntryRep

__all__ = ["AuditLogEntryRep"]
