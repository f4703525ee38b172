from __future__ import annotations

from flagforge_launchdarkly.models import AuditLogEntryListingRep

__all__ = ["AuditLogEntryListingRep"]
